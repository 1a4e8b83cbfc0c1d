// SPDX-License-Identifier: Apache-2.0
//
// MultiplyRow for CPUs with AVX-512 VNNI: the same integers, sooner. Weights
// are taken as w + 128, which makes them unsigned, and 128 * sum(activations)
// is taken off again; all is exact.
#ifndef MILLRACE_SIMULATION_MULTIPLY_ROW_AVX512_H_
#define MILLRACE_SIMULATION_MULTIPLY_ROW_AVX512_H_

#include <immintrin.h>

// The intrinsics of GCC 12 leave unused lanes undefined on purpose.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif

namespace millrace {

// Sums neighbours: of each 128-bit lane of a and b, a0+a1, a2+a3, b0+b1, b2+b3.
inline __m512i AddPairs(__m512i a, __m512i b) {
  const __m512 x = _mm512_castsi512_ps(a);
  const __m512 y = _mm512_castsi512_ps(b);
  return _mm512_add_epi32(_mm512_castps_si512(_mm512_shuffle_ps(x, y, 0x88)),
                          _mm512_castps_si512(_mm512_shuffle_ps(x, y, 0xDD)));
}

// Terms of eight blocks from their dot products and the sums of exponents,
// biased by the accumulator's fraction.
inline __m512i Terms(__m256i dots, __m128i shifts) {
  const __m512i shift = _mm512_cvtepi8_epi64(shifts);
  const __m512i zero = _mm512_setzero_si512();
  const __m512i left = _mm512_max_epi64(shift, zero);
  const __m512i right = _mm512_max_epi64(_mm512_sub_epi64(zero, shift), zero);
  return _mm512_srav_epi64(_mm512_sllv_epi64(_mm512_cvtepi32_epi64(dots), left), right);
}

template <WeightFormat kFormat>
struct QuadProduct;

// Four beats of one row times one token: eight blocks.
template <>
struct QuadProduct<WeightFormat::kMxInt8> {
  static __m512i Dot(__m512i beat, const int8_t* activations) {
    const __m512i positive = _mm512_xor_si512(beat, _mm512_set1_epi8(-128));
    return _mm512_dpbusd_epi32(_mm512_setzero_si512(), positive, _mm512_load_si512(activations));
  }
  template <typename Row_t>
  static __m512i Apply(const Row_t& row, unsigned first, const int8_t* activations,
                       const int32_t* corrections, const int8_t* weight_exponents,
                       const int8_t* activation_shifts) {
    __m512i dots[4];
    for (unsigned i = 0; i < 4; ++i) {
      dots[i] = Dot(_mm512_load_si512(&row.beat(first + i)), activations + 64 * i);
    }
    // Lane l holds quarter l of each of the four beats.
    const __m512i quarters = AddPairs(AddPairs(dots[0], dots[1]), AddPairs(dots[2], dots[3]));
    const __m512i halves =
        _mm512_add_epi32(quarters, _mm512_shuffle_i64x2(quarters, quarters, 0xB1));
    const __m512i order = _mm512_setr_epi32(0, 8, 1, 9, 2, 10, 3, 11, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m256i sums = _mm512_castsi512_si256(_mm512_permutexvar_epi32(order, halves));
    const __m256i exact =
        _mm256_sub_epi32(sums, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(corrections)));
    return Terms(
        exact, _mm_add_epi8(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(weight_exponents)),
                            _mm_loadl_epi64(reinterpret_cast<const __m128i*>(activation_shifts))));
  }
};

// Four beats of one row times one token: sixteen blocks.
template <>
struct QuadProduct<WeightFormat::kMxFp4> {
  static __m512i Dot(__m512i beat, const int8_t* activations) {
    const __m512i nibble = _mm512_set1_epi8(15);
    const __m512i values = _mm512_broadcast_i32x4(_mm_setr_epi8(
        -128, -127, -126, -125, -124, -122, -120, -116, -128, 127, 126, 125, 124, 122, 120, 116));
    const __m512i low = _mm512_shuffle_epi8(values, _mm512_and_si512(beat, nibble));
    const __m512i high =
        _mm512_shuffle_epi8(values, _mm512_and_si512(_mm512_srli_epi16(beat, 4), nibble));
    const __m512i first = _mm512_load_si512(activations);
    const __m512i second = _mm512_load_si512(activations + 64);
    const __m512i even = _mm512_shuffle_i64x2(first, second, 0x88);
    const __m512i odd = _mm512_shuffle_i64x2(first, second, 0xDD);
    return _mm512_dpbusd_epi32(_mm512_dpbusd_epi32(_mm512_setzero_si512(), low, even), high, odd);
  }
  template <typename Row_t>
  static __m512i Apply(const Row_t& row, unsigned first, const int8_t* activations,
                       const int32_t* corrections, const int8_t* weight_exponents,
                       const int8_t* activation_shifts) {
    __m512i dots[4];
    for (unsigned i = 0; i < 4; ++i) {
      dots[i] = Dot(_mm512_load_si512(&row.beat(first + i)), activations + 128 * i);
    }
    // Lane l holds block l of each of the four beats.
    const __m512i blocks = AddPairs(AddPairs(dots[0], dots[1]), AddPairs(dots[2], dots[3]));
    const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    const __m512i exact =
        _mm512_sub_epi32(_mm512_permutexvar_epi32(order, blocks), _mm512_loadu_si512(corrections));
    const __m128i shifts =
        _mm_add_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(weight_exponents)),
                     _mm_loadu_si128(reinterpret_cast<const __m128i*>(activation_shifts)));
    return _mm512_add_epi64(Terms(_mm512_castsi512_si256(exact), shifts),
                            Terms(_mm512_extracti64x4_epi64(exact, 1), _mm_srli_si128(shifts, 8)));
  }
};

// A row of weights: where it lies in the stream, or a copy of it.
template <typename C>
class Row {
 public:
  Row(unsigned beats, Weights& weights, Exponents& exponents) : count_(beats) {
    constexpr unsigned kBlocksPerBeat = FormatTraits<C::kFormat>::kBlocksPerBeat;
    exponents.Refill(weights);
    const bool whole = exponents.next + beats * kBlocksPerBeat <= kBeatBytes;
    beats_ = whole ? weights.Peek(beats) : nullptr;
    if (beats_ != nullptr) {
      skip_ = &weights;
      __builtin_memcpy(exponents_, &exponents.beat[exponents.next], beats * kBlocksPerBeat);
      exponents.next += beats * kBlocksPerBeat;
    } else {
      for (unsigned beat = 0; beat < beats; ++beat) {
        exponents.Refill(weights);
        copy_[beat] = weights.Read();
        __builtin_memcpy(&exponents_[beat * kBlocksPerBeat], &exponents.beat[exponents.next],
                         kBlocksPerBeat);
        exponents.next += kBlocksPerBeat;
      }
      beats_ = copy_;
    }
  }
  ~Row() {
    if (skip_ != nullptr) skip_->Skip(count_);
  }

  const Beat_t& beat(unsigned i) const { return beats_[i < count_ ? i : count_ - 1]; }
  const int8_t* exponents(unsigned block) const { return &exponents_[block]; }

 private:
  unsigned count_;
  Weights* skip_ = nullptr;
  const Beat_t* beats_;
  Beat_t copy_[Activations<C>::kBlocks / FormatTraits<C::kFormat>::kBlocksPerBeat];
  int8_t exponents_[Activations<C>::kBlocks + 64];
};

template <typename C>
void MultiplyRow(unsigned beats, unsigned tokens, Weights& weights, Exponents& exponents,
                 const Activations<C>& activations, int64_t* sums) {
  constexpr unsigned kBlocksPerBeat = FormatTraits<C::kFormat>::kBlocksPerBeat;
  const Row<C> row(beats, weights, exponents);
  for (unsigned t = 0; t < tokens; ++t) {
    __m512i sum = _mm512_setzero_si512();
    for (unsigned beat = 0; beat < beats; beat += 4) {
      const unsigned block = beat * kBlocksPerBeat;
      sum = _mm512_add_epi64(
          sum, QuadProduct<C::kFormat>::Apply(row, beat, &activations.mantissas[t][block * kBlock],
                                              &activations.corrections[t][block],
                                              row.exponents(block), &activations.shifts[t][block]));
    }
    sums[t] = _mm512_reduce_add_epi64(sum);
  }
}

}  // namespace millrace

#endif  // MILLRACE_SIMULATION_MULTIPLY_ROW_AVX512_H_
