// SPDX-License-Identifier: Apache-2.0
//
// The integer steps that docs/numerics.md names.
#ifndef MILLRACE_COMMON_ARITHMETIC_H_
#define MILLRACE_COMMON_ARITHMETIC_H_

#include <cstdint>

#include "types.h"

namespace millrace {

// floor((x + 2^(s-1)) / 2^s), 0 <= s < 63.
inline int64_t RoundingShift(int64_t x, unsigned s) {
#pragma HLS INLINE
  const int64_t half = (int64_t{1} << s) >> 1;
  return (x + half) >> s;
}

// Clamps to a signed integer of kBits bits.
template <unsigned kBits>
int64_t Saturate(int64_t x) {
#pragma HLS INLINE
  constexpr int64_t kMax = (int64_t{1} << (kBits - 1)) - 1;
  return x > kMax ? kMax : x < -kMax - 1 ? -kMax - 1 : x;
}

// Clamps that are counted. A unit adds its count to the header of the next pass,
// and with the header it comes to `sample` and the host.
class Saturations {
 public:
  int32_t Clamp32(int64_t x) { return static_cast<int32_t>(Count(x, Saturate<32>(x))); }
  int64_t Clamp36(int64_t x) { return Count(x, Saturate<36>(x)); }
  int32_t Clamp(int32_t x, int32_t limit) {
#pragma HLS INLINE
    return static_cast<int32_t>(Count(x, x > limit ? limit : x < -limit ? -limit : x));
  }

  void AddTo(Header& header) {
#pragma HLS INLINE
    header.words[kHeaderSaturations] += static_cast<int32_t>(count_);
    count_ = 0;
  }
  // Those of a branch that ends here, from the header that came along it.
  void Take(const Header& header) { count_ += header.saturations(); }

 private:
  int64_t Count(int64_t x, int64_t clamped) {
#pragma HLS INLINE
    count_ += x != clamped ? 1 : 0;
    return clamped;
  }

  uint32_t count_ = 0;
};

// Bit length: 0 for 0, else floor(log2 x) + 1.
inline unsigned BitLength(uint64_t x) {
#pragma HLS INLINE
  return x == 0 ? 0 : 64 - static_cast<unsigned>(__builtin_clzll(x));
}

// An accumulator holds 24 fraction bits modulo 2^48; the upper bits of the C++
// integer are don't-cares until SignExtend48.
constexpr int kAccumulatorFraction = 24;

// The term of a block whose exact dot product is `dot` and whose exponents add
// up to `exponent`: dot * 2^exponent, floored to the accumulator's resolution.
inline int64_t Term(int32_t dot, int exponent) {
#pragma HLS INLINE
  const int shift = exponent + kAccumulatorFraction;
  const unsigned left = shift > 0 ? static_cast<unsigned>(shift) : 0;
  const unsigned right = shift < 0 ? static_cast<unsigned>(-shift) : 0;
  const uint64_t wide = static_cast<uint64_t>(int64_t{dot});
  return static_cast<int64_t>(wide << left) >> (right > 63 ? 63 : right);
}

inline int64_t AddWrapping(int64_t a, int64_t b) {
#pragma HLS INLINE
  return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
}

inline int64_t SignExtend48(int64_t x) {
#pragma HLS INLINE
  return static_cast<int64_t>(static_cast<uint64_t>(x) << 16) >> 16;
}

// A Q16.16 bias in the accumulator's format.
inline int64_t BiasTerm(int32_t bias) {
#pragma HLS INLINE
  return int64_t{bias} * (int64_t{1} << (kAccumulatorFraction - 16));
}

// Exact dot product of two blocks of mantissas: |result| < 2^19.
inline int32_t Dot(const int8_t* a, const int8_t* b) {
#pragma HLS INLINE
  int32_t sum = 0;
Dot_Element:
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    sum += static_cast<int32_t>(a[i]) * b[i];
  }
  return sum;
}

// Quantizes 32 integers with kFraction fraction bits to an MX block.
template <int kFraction, typename Values_t>
MxBlock_t Quantize(const Values_t& values) {
#pragma HLS INLINE
  uint64_t magnitudes = 0;  // its bit length is that of the largest magnitude
Quantize_Magnitude:
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    const int64_t x = values[i];
    magnitudes |= x < 0 ? 0 - static_cast<uint64_t>(x) : static_cast<uint64_t>(x);
  }
  const unsigned bits = BitLength(magnitudes);
  const unsigned shift = bits > 7 ? bits - 7 : 0;
  MxBlock_t block;
Quantize_Element:
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    const int64_t m = RoundingShift(values[i], shift);
    block.mantissas[i] = static_cast<int8_t>(m > 127 ? 127 : m < -127 ? -127 : m);
  }
  block.exponent = static_cast<int32_t>(shift) - kFraction;
  return block;
}

// What a block leaves of the values that it was quantized from: less than a step each.
template <int kFraction>
Block_t Remainder(const Block_t& values, const MxBlock_t& block) {
#pragma HLS INLINE
  const int64_t step = int64_t{1} << (block.exponent + kFraction);
  Block_t left;
Remainder_Element:
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    left[i] = static_cast<int32_t>(values[i] - block.mantissas[i] * step);
  }
  return left;
}

}  // namespace millrace

#endif  // MILLRACE_COMMON_ARITHMETIC_H_
