// SPDX-License-Identifier: Apache-2.0
//
// LayerNorm, or RMSNorm as LayerNorm without the mean, then quantization to MX
// blocks. With d elements x in Q16.16,
//
//     z = d x - sum(x)          v = (d sum(x^2) - sum(x)^2) 2^8 + epsilon
//     y = z / sqrt(v) * gain + bias
//
// where RMSNorm sets sum(x) to 0. The sums are exact: v has up to 98 bits. One
// token takes two passes over kHiddenBlocks blocks, one block per cycle each.
#ifndef MILLRACE_NORM_NORM_H_
#define MILLRACE_NORM_NORM_H_

#include <ap_int.h>

#include "../common/arithmetic.h"
#include "../common/functions.h"
#include "../common/types.h"

namespace millrace {

// What the first pass over a token gathers.
template <typename C>
struct NormSums {
  int64_t sum = 0;
  ap_uint<98> squares = 0;

  void Add(const Block_t& x) {
#pragma HLS INLINE
    int64_t block_sum = 0;
    ap_uint<98> block_squares = 0;
    for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
      block_sum += x[i];
      block_squares += static_cast<uint64_t>(int64_t{x[i]} * x[i]);
    }
    sum += block_sum;
    squares += block_squares;
  }

  int64_t Centre() const { return C::kCentred ? sum : 0; }

  Scaled Factor() const {
#pragma HLS INLINE
    const int64_t centre = Centre();
    const ap_uint<98> magnitude = static_cast<uint64_t>(centre < 0 ? -centre : centre);
    const ap_uint<98> variance = squares * ap_uint<98>(C::kHidden) - magnitude * magnitude;
    const ap_uint<98> epsilon = (ap_uint<98>(C::kEpsilonHigh) << 64) + ap_uint<98>(C::kEpsilonLow);
    return ReciprocalSquareRoot((variance << 8) + epsilon);
  }
};

// u = z / sqrt(v) in Q8.24.
inline int64_t Normalize(int64_t z, const Scaled& factor, Saturations& saturations) {
#pragma HLS INLINE
  const int shift = factor.shift - 28;  // k - 12
  const int64_t product = z * factor.mantissa;
  return saturations.Clamp32(shift >= 0 ? RoundingShift(product, static_cast<unsigned>(shift))
                                        : product * (int64_t{1} << -shift));
}

// The vectors of a tile, gathered and then scaled.
template <typename C>
struct NormVectors {
  Block_t x[C::kHiddenBlocks][C::kTile];
  NormSums<C> sums[C::kTile];
  Scaled factors[C::kTile];

  void Gather(hls::stream<Block_t>& in, unsigned tokens) {
#pragma HLS INLINE
  Sum_Block:
    for (unsigned block = 0; block < C::kHiddenBlocks; ++block) {
    Sum_Token:
      for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
        if (block == 0) sums[t] = NormSums<C>();
        x[block][t] = in.read();
        sums[t].Add(x[block][t]);
      }
    }
  Factor_Token:
    for (unsigned t = 0; t < tokens; ++t) factors[t] = sums[t].Factor();
  }

  Block_t Scale(unsigned block, unsigned t, const Block_t& gain, const Block_t& bias,
                Saturations& saturations) const {
#pragma HLS INLINE
    const int64_t centre = sums[t].Centre();
    Block_t y;
    for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
      const int64_t z = int64_t{C::kHidden} * x[block][t][i] - centre;
      const int64_t u = Normalize(z, factors[t], saturations);
      y[i] = saturations.Clamp32(RoundingShift(u * gain[i], 24) + bias[i]);
    }
    return y;
  }
};

// One generation.
template <typename C>
void Norm(hls::stream<Block_t>& in, hls::stream<Block_t>& constants, hls::stream<MxBlock_t>& out) {
  NormVectors<C> vectors;
  Saturations saturations;
Pass:
  for (;;) {
    Header header = Receive(in);
    saturations.AddTo(header);
    Send(out, header);
    Receive(constants);
    if (header.halt()) break;
    const unsigned rounds = 2 * C::kLayers + (header.head() ? 1 : 0);
  Round:
    for (unsigned round = 0; round < rounds; ++round) {
      const unsigned tokens = round < 2 * C::kLayers ? header.tokens() : 1;
      vectors.Gather(in, tokens);
    Scale_Block:
      for (unsigned block = 0; block < C::kHiddenBlocks; ++block) {
        // Only now: they come behind what x is made of.
        const Block_t gain = constants.read();
        Block_t bias(0);
        if (C::kCentred) bias = constants.read();
      Scale_Token:
        for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
          out.write(Quantize<16>(vectors.Scale(block, t, gain, bias, saturations)));
        }
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_NORM_NORM_H_
