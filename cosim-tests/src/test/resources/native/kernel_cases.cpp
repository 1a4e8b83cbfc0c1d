// SPDX-License-Identifier: Apache-2.0
//
// Single functions and kernels without a pipeline: reads cases from standard
// input, a line each, and prints their results, a line each.
#include <inttypes.h>

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "kernels/activation/activation.h"
#include "kernels/lane/multiply_row.h"
#include "kernels/norm/norm.h"

namespace {

using namespace millrace;  // NOLINT

#ifndef CASES_CENTRED
#define CASES_CENTRED false
#endif
#ifndef CASES_STEP_BITS
#define CASES_STEP_BITS 10
#endif
#ifndef CASES_EPSILON_HIGH
#define CASES_EPSILON_HIGH 0u
#define CASES_EPSILON_LOW 0u
#endif

constexpr std::size_t kDeep = 1 << 16;  // nothing here waits

template <typename T>
T Next() {
  T value;
  std::cin >> value;
  return value;
}

ap_uint<98> NextWide() {
  const uint64_t high = Next<uint64_t>();
  return (ap_uint<98>(high) << 64) + ap_uint<98>(Next<uint64_t>());
}

void Print(const MxBlock_t& block) {
  for (unsigned i = 0; i < kBlock; ++i) std::printf("%d ", block.mantissas[i]);
  std::printf("%d ", block.exponent);
}

template <int kFraction>
void QuantizeCase() {
  hls::vector<int64_t, kBlock> values;
  for (unsigned i = 0; i < kBlock; ++i) values[i] = Next<int64_t>();
  Print(Quantize<kFraction>(values));
}

template <WeightFormat kWeights>
struct LinearConfig {
  static constexpr WeightFormat kFormat = kWeights;
  static constexpr unsigned kColumns = 2;
  static constexpr unsigned kTile = 3;
  static constexpr unsigned kMaxColumnBlocks = 150;
};

// Rows of one operation: rows, blocks of a row, tokens, the activations token
// by token, then the beats as the lane gets them.
template <WeightFormat kWeights>
void LinearCase() {
  using C = LinearConfig<kWeights>;
  const unsigned rows = Next<unsigned>();
  const unsigned blocks = Next<unsigned>();
  const unsigned tokens = Next<unsigned>();
  std::vector<std::vector<MxBlock_t>> tile(tokens, std::vector<MxBlock_t>(blocks));
  for (auto& token : tile) {
    for (MxBlock_t& block : token) {
      for (unsigned i = 0; i < kBlock; ++i) {
        block.mantissas[i] = static_cast<int8_t>(Next<int>());
      }
      block.exponent = Next<int>();
    }
  }
  hls::stream<MxBlock_t> in("in", kDeep);
  hls::stream<MxBlock_t> out("out", kDeep);
  for (unsigned b = 0; b < blocks; ++b) {
    for (const auto& token : tile) in.write(token[b]);
  }
  hls::stream<Beat_t> beats("beats", kDeep);
  for (unsigned count = Next<unsigned>(); count != 0; --count) {
    Beat_t beat;
    for (unsigned i = 0; i < kBeatBytes; ++i) beat[i] = static_cast<int8_t>(Next<int>());
    beats.write(beat);
  }
  hls::stream<Credit_t> credits("credits", kDeep);
  Weights weights(beats, credits);
  Exponents exponents;
  const auto activations = std::make_unique<Activations<C>>();
  activations->Load(blocks, tokens, in, out);
  constexpr unsigned kPerBeat = FormatTraits<kWeights>::kBlocksPerBeat;
  for (unsigned row = 0; row < rows; ++row) {
    int64_t sums[C::kTile + C::kColumns];
    MultiplyRow<C>((blocks + kPerBeat - 1) / kPerBeat, tokens, weights, exponents, *activations,
                   sums);
    for (unsigned t = 0; t < tokens; ++t) std::printf("%" PRId64 " ", SignExtend48(sums[t]));
  }
  std::printf("%s", beats.empty() ? "all" : "beats are left");
}

struct NormConfig {
  static constexpr unsigned kTile = 1;
  static constexpr unsigned kLayers = 1;
  static constexpr unsigned kHidden = 75;
  static constexpr unsigned kHiddenBlocks = 3;
  static constexpr bool kCentred = CASES_CENTRED;
  static constexpr uint64_t kEpsilonHigh = CASES_EPSILON_HIGH;
  static constexpr uint64_t kEpsilonLow = CASES_EPSILON_LOW;
};

void NextBlocks(unsigned count, hls::stream<Block_t>& to) {
  for (unsigned block = 0; block < count; ++block) {
    Block_t x;
    for (unsigned i = 0; i < kBlock; ++i) x[i] = Next<int32_t>();
    to.write(x);
  }
}

// The two norms of one layer: constants, then x, for each.
void NormCase() {
  hls::stream<Block_t> in("in", kDeep);
  hls::stream<Block_t> constants("constants", kDeep);
  hls::stream<MxBlock_t> out("out", kDeep);
  Header header = {Block_t(0)};
  header.words[kHeaderTokens] = 1;
  Send(in, header);
  Send(constants, header);
  for (unsigned round = 0; round < 2; ++round) {
    NextBlocks((NormConfig::kCentred ? 2 : 1) * NormConfig::kHiddenBlocks, constants);
    NextBlocks(NormConfig::kHiddenBlocks, in);
  }
  header.words[kHeaderFlags] = Header::kHalt;
  Send(in, header);
  Send(constants, header);
  Norm<NormConfig>(in, constants, out);
  Receive(out);
  for (unsigned block = 0; block < 2 * NormConfig::kHiddenBlocks; ++block) Print(out.read());
}

}  // namespace

int main() {
  std::string kind;
  while (std::cin >> kind) {
    if (kind == "exp2") {
      std::printf("%u", Exp2(Next<int64_t>()));
    } else if (kind == "reciprocal") {
      const Scaled result = Reciprocal(Next<uint32_t>());
      std::printf("%d %d", result.mantissa, result.shift);
    } else if (kind == "root") {
      const Scaled result = ReciprocalSquareRoot(NextWide());
      std::printf("%d %d", result.mantissa, result.shift);
    } else if (kind == "activate") {
      std::printf("%d", Activate<CASES_STEP_BITS>(Next<int32_t>()));
    } else if (kind == "gumbel") {
      std::printf("%d", Gumbel(Next<uint32_t>()));
    } else if (kind == "quantize16") {
      QuantizeCase<16>();
    } else if (kind == "quantize24") {
      QuantizeCase<24>();
    } else if (kind == "quantize32") {
      QuantizeCase<32>();
    } else if (kind == "MXINT8") {
      LinearCase<WeightFormat::kMxInt8>();
    } else if (kind == "MXFP4") {
      LinearCase<WeightFormat::kMxFp4>();
    } else if (kind == "norm") {
      NormCase();
    } else {
      return 2;
    }
    std::printf("\n");
  }
  return 0;
}
