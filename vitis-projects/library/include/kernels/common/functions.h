// SPDX-License-Identifier: Apache-2.0
//
// The table functions of docs/numerics.md. The tables are rendered, from the
// same integers that the reference reads.
#ifndef MILLRACE_COMMON_FUNCTIONS_H_
#define MILLRACE_COMMON_FUNCTIONS_H_

#include <ap_int.h>

#include <cstdint>

#include "arithmetic.h"
#include "tables.h"

namespace millrace {

// table[j] + (table[j+1] - table[j]) * fraction / 2^kFractionBits, rounded.
template <unsigned kFractionBits>
int32_t Interpolate(const int32_t* table, unsigned j, uint32_t fraction) {
#pragma HLS INLINE
  const int64_t step = int64_t{table[j + 1]} - table[j];
  return static_cast<int32_t>(table[j] +
                              RoundingShift(step * static_cast<int64_t>(fraction), kFractionBits));
}

// 2^-d in 16 bits, for d >= 0 with 16 fraction bits.
inline uint32_t Exp2(int64_t d) {
#pragma HLS INLINE
  const int64_t whole = d >> 16;
  if (whole >= 17) return 0;
  const uint32_t fraction = static_cast<uint32_t>(d) & 0xFFFF;
  const int32_t y = Interpolate<8>(kExp2, fraction >> 8, fraction & 0xFF);
  const int64_t result = RoundingShift(y, 4 + static_cast<unsigned>(whole));
  return static_cast<uint32_t>(result > 65535 ? 65535 : result);
}

// mantissa * 2^-shift approximates the function's value.
struct Scaled {
  int32_t mantissa = 0;  // 17 bits
  int shift = 0;
};

// 1 / d for 0 < d < 2^31.
inline Scaled Reciprocal(uint32_t d) {
#pragma HLS INLINE
  const unsigned n = BitLength(d) - 1;
  const uint32_t fraction = d << (31 - n) & 0x7FFFFFFF;
  const int32_t y = Interpolate<16>(kReciprocal, fraction >> 23, fraction >> 7 & 0xFFFF);
  return {static_cast<int32_t>(RoundingShift(y, 6)), 16 + static_cast<int>(n)};
}

// 1 / sqrt(v) for v < 2^98; 0 for 0.
inline Scaled ReciprocalSquareRoot(const ap_uint<98>& v) {
#pragma HLS INLINE
  const uint64_t high = (v >> 64).to_uint64();
  const uint64_t low = v.to_uint64();
  if (high == 0 && low == 0) return {0, 16};
  const unsigned n = (high != 0 ? 64 + BitLength(high) : BitLength(low)) - 1;
  const ap_uint<98> aligned = n >= 24 ? v >> (n - 24) : v << (24 - n);
  const uint32_t fraction = static_cast<uint32_t>(aligned.to_uint64()) & 0xFFFFFF;
  const int32_t y =
      Interpolate<16>(kReciprocalSquareRoot[n & 1], fraction >> 16, fraction & 0xFFFF);
  return {static_cast<int32_t>(RoundingShift(y, 6)), 16 + static_cast<int>(n >> 1)};
}

// The Gumbel noise of a token's logit, 16 fraction bits, in units of ln 2 and
// up to a constant; `hash` is uniform in 32 bits.
inline int32_t Gumbel(uint32_t hash) {
#pragma HLS INLINE
  const uint64_t w = 2 * uint64_t{hash} + 1;
  const unsigned b = BitLength(w) - 1;
  const uint64_t fraction = w << (33 - b) & ((uint64_t{1} << 33) - 1);
  const int32_t log2 = Interpolate<16>(kLog2, static_cast<unsigned>(fraction >> 25),
                                       static_cast<uint32_t>(fraction >> 9) & 0xFFFF);
  const int32_t correction = Interpolate<16>(kGumbel, hash >> 22, hash >> 6 & 0xFFFF);
  return static_cast<int32_t>(33 - b) * 65536 - log2 - correction;
}

// The finalizer of a counter-based hash.
inline uint32_t Mix(uint32_t x) {
#pragma HLS INLINE
  x ^= x >> 16;
  x *= 0x7FEB352Du;
  x ^= x >> 15;
  x *= 0x846CA68Bu;
  x ^= x >> 16;
  return x;
}

}  // namespace millrace

#endif  // MILLRACE_COMMON_FUNCTIONS_H_
