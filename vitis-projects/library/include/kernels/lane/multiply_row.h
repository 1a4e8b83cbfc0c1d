// SPDX-License-Identifier: Apache-2.0
//
// One row of weights times the tile's activations, beat by beat as the weights
// come.
#ifndef MILLRACE_LANE_MULTIPLY_ROW_H_
#define MILLRACE_LANE_MULTIPLY_ROW_H_

#include "multiply.h"

namespace millrace {

// The weight stream, counted so that its reader gets its credits.
class Weights {
 public:
  Weights(hls::stream<Beat_t>& beats, hls::stream<Credit_t>& credits)
      : beats_(beats), credits_(credits) {}

  Beat_t Read() {
#pragma HLS INLINE
    const Beat_t beat = beats_.read();
    if (++consumed_ % kPage == 0) credits_.write(Credit_t::kPage);
    return beat;
  }

#ifndef __SYNTHESIS__
  // The next beats without copying them; see the stream's Peek.
  const Beat_t* Peek(unsigned count) { return beats_.Peek(count); }
  void Skip(unsigned count) {
    beats_.Skip(count);
    const uint32_t pages = (consumed_ + count) / kPage - consumed_ / kPage;
    consumed_ += count;
    for (uint32_t i = 0; i < pages; ++i) credits_.write(Credit_t::kPage);
  }
#endif

  // Ends the generation: discards what the reader has sent ahead.
  void Halt(hls::stream<uint32_t>& sent) {
    credits_.write(Credit_t::kHalt);
    const uint32_t total = sent.read();
  Discard_Beat:
    while (consumed_ != total) {
#pragma HLS PIPELINE II = 1
      beats_.read();
      ++consumed_;
    }
  }

 private:
  hls::stream<Beat_t>& beats_;
  hls::stream<Credit_t>& credits_;
  uint32_t consumed_ = 0;
};

// The exponents of an operation: a beat of them comes before each 64 blocks.
struct Exponents {
  Beat_t beat;
  unsigned next = kBeatBytes;

  void Refill(Weights& weights) {
#pragma HLS INLINE
    if (next == kBeatBytes) {
      beat = weights.Read();
      next = 0;
    }
  }
};

// A tile of activations, padded with zeros to groups of four beats.
template <typename C>
struct Activations {
  static constexpr unsigned kBlocksPerBeat = FormatTraits<C::kFormat>::kBlocksPerBeat;
  static constexpr unsigned kPadding = 4 * kBlocksPerBeat;
  static constexpr unsigned kBlocks = (C::kMaxColumnBlocks + kPadding - 1) / kPadding * kPadding;
  alignas(64) int8_t mantissas[C::kTile][kBlocks * kBlock];
  int8_t exponents[C::kTile][kBlocks];
#ifndef __SYNTHESIS__
  // For the vectorized MultiplyRow.
  int8_t shifts[C::kTile][kBlocks];        // exponent + accumulator fraction
  int32_t corrections[C::kTile][kBlocks];  // 128 * sum of mantissas
#endif

  void Load(unsigned blocks, unsigned tokens, hls::stream<MxBlock_t>& in,
            hls::stream<MxBlock_t>& out) {
  Load_Block:
    for (unsigned b = 0; b < blocks; ++b) {
    Load_Token:
      for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
        const MxBlock_t block = in.read();
        out.write(block);
        Set(t, b, block);
      }
    }
    MxBlock_t zero;
    zero.mantissas = hls::vector<int8_t, kBlock>(0);
    zero.exponent = 0;
  Pad_Block:
    for (unsigned b = blocks; b % kPadding != 0; ++b) {
      for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
        Set(t, b, zero);
      }
    }
  }

 private:
  void Set(unsigned t, unsigned b, const MxBlock_t& block) {
#pragma HLS INLINE
    for (unsigned i = 0; i < kBlock; ++i) mantissas[t][b * kBlock + i] = block.mantissas[i];
    exponents[t][b] = static_cast<int8_t>(block.exponent);
#ifndef __SYNTHESIS__
    int32_t sum = 0;
    for (unsigned i = 0; i < kBlock; ++i) sum += block.mantissas[i];
    shifts[t][b] = static_cast<int8_t>(block.exponent + kAccumulatorFraction);
    corrections[t][b] = 128 * sum;
#endif
  }
};

// sums[t] = the row's sum for token t, in the accumulator's format.
#if defined(__AVX512VNNI__) && !defined(__SYNTHESIS__) && !defined(MILLRACE_PLAIN_MULTIPLY)
}  // namespace millrace
#include <multiply_row_avx512.h>
namespace millrace {
#else
template <typename C>
void MultiplyRow(unsigned beats, unsigned tokens, Weights& weights, Exponents& exponents,
                 const Activations<C>& activations, int64_t* sums) {
#pragma HLS INLINE
  constexpr unsigned kBlocksPerBeat = FormatTraits<C::kFormat>::kBlocksPerBeat;
  const unsigned groups = (tokens + C::kColumns - 1) / C::kColumns;
  for (unsigned t = 0; t < tokens; ++t) sums[t] = 0;
Multiply_Beat:
  for (unsigned beat = 0; beat < beats; ++beat) {
    exponents.Refill(weights);
    const Multiplicands<C::kFormat> multiplicands(weights.Read());
  Multiply_Group:
    for (unsigned group = 0; group < groups; ++group) {
#pragma HLS PIPELINE II = 1
      for (unsigned column = 0; column < C::kColumns; ++column) {
#pragma HLS UNROLL
        const unsigned t = group * C::kColumns + column;
        if (t >= tokens) break;
        sums[t] = AddWrapping(
            sums[t],
            MultiplyBeat<C::kFormat>(multiplicands, &exponents.beat[exponents.next],
                                     &activations.mantissas[t][beat * kBlocksPerBeat * kBlock],
                                     &activations.exponents[t][beat * kBlocksPerBeat]));
      }
    }
    exponents.next += kBlocksPerBeat;
  }
}
#endif

}  // namespace millrace

#endif  // MILLRACE_LANE_MULTIPLY_ROW_H_
