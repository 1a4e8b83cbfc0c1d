// SPDX-License-Identifier: Apache-2.0
//
// One beat of weights times one token's activations.
//
// A beat holds weights of one row: 64 MXINT8 or 128 MXFP4, that is 2 or 4
// blocks. MXFP4 block b takes bytes 16b to 16b+15; byte j holds element j in
// its low and element j + 16 in its high nibble.
#ifndef MILLRACE_LANE_MULTIPLY_H_
#define MILLRACE_LANE_MULTIPLY_H_

#include "../common/arithmetic.h"
#include "../common/types.h"

namespace millrace {

enum class WeightFormat { kMxInt8, kMxFp4 };

template <WeightFormat>
struct FormatTraits;

template <>
struct FormatTraits<WeightFormat::kMxInt8> {
  static constexpr unsigned kBlocksPerBeat = 2;
};

template <>
struct FormatTraits<WeightFormat::kMxFp4> {
  static constexpr unsigned kBlocksPerBeat = 4;
};

// Twice the value of an E2M1 element.
inline int8_t DecodeFp4(unsigned code) {
#pragma HLS INLINE
  constexpr int8_t kMagnitudes[8] = {0, 1, 2, 3, 4, 6, 8, 12};
  const int8_t magnitude = kMagnitudes[code & 7];
  return static_cast<int8_t>((code & 8) != 0 ? -magnitude : magnitude);
}

// The int8 multiplicands of a beat.
template <WeightFormat kFormat>
struct Multiplicands {
  static constexpr unsigned kBlocks = FormatTraits<kFormat>::kBlocksPerBeat;
  alignas(64) int8_t values[kBlocks * kBlock];

  explicit Multiplicands(const Beat_t& beat) {
#pragma HLS INLINE
    if (kFormat == WeightFormat::kMxInt8) {
      for (unsigned i = 0; i < kBeatBytes; ++i) {
#pragma HLS UNROLL
        values[i] = beat[i];
      }
    } else {
      for (unsigned i = 0; i < kBeatBytes; ++i) {
#pragma HLS UNROLL
        const unsigned code = static_cast<uint8_t>(beat[i]);
        const unsigned element = i / 16 * kBlock + i % 16;
        values[element] = DecodeFp4(code & 15);
        values[element + 16] = DecodeFp4(code >> 4);
      }
    }
  }
};

// The sum of the beat's block terms, in the accumulator's format.
template <WeightFormat kFormat>
int64_t MultiplyBeat(const Multiplicands<kFormat>& weights, const int8_t* weight_exponents,
                     const int8_t* activations, const int8_t* activation_exponents) {
#pragma HLS INLINE
  int64_t sum = 0;
Multiply_Block:
  for (unsigned b = 0; b < FormatTraits<kFormat>::kBlocksPerBeat; ++b) {
#pragma HLS UNROLL
    const int32_t dot = Dot(&weights.values[b * kBlock], &activations[b * kBlock]);
    sum = AddWrapping(sum, Term(dot, weight_exponents[b] + activation_exponents[b]));
  }
  return sum;
}

}  // namespace millrace

#endif  // MILLRACE_LANE_MULTIPLY_H_
