// SPDX-License-Identifier: Apache-2.0
//
// hls::vector for g++: the part of Vitis's interface that the kernels use. An
// array of plain integers, which the compiler vectorizes.
#ifndef MILLRACE_SIMULATION_HLS_VECTOR_H_
#define MILLRACE_SIMULATION_HLS_VECTOR_H_

#include <cstddef>

namespace hls {

template <typename T, std::size_t N>
class alignas(N * sizeof(T) >= 64 ? 64 : N * sizeof(T)) vector {
  static_assert((N & (N - 1)) == 0, "a vector has a power of two of elements");

 public:
  vector() = default;
  vector(const vector& other) { Copy(other); }
  vector& operator=(const vector& other) {
    Copy(other);
    return *this;
  }
  vector(const T& value) {  // NOLINT: implicit, as in Vitis
    for (std::size_t i = 0; i < N; ++i) elements_[i] = value;
  }

  T& operator[](std::size_t i) { return elements_[i]; }
  const T& operator[](std::size_t i) const { return elements_[i]; }
  static constexpr std::size_t size() { return N; }

  T* begin() { return elements_; }
  T* end() { return elements_ + N; }
  const T* begin() const { return elements_; }
  const T* end() const { return elements_ + N; }

 private:
  // In the widest registers there are: compilers prefer narrow ones for copies.
  void Copy(const vector& other) {
    if constexpr (sizeof(elements_) % 64 == 0) {
      typedef long long Wide_t __attribute__((vector_size(64), may_alias));
      for (std::size_t i = 0; i < sizeof(elements_) / 64; ++i) {
        reinterpret_cast<Wide_t*>(elements_)[i] =
            reinterpret_cast<const Wide_t*>(other.elements_)[i];
      }
    } else {
      for (std::size_t i = 0; i < N; ++i) elements_[i] = other.elements_[i];
    }
  }

  T elements_[N];
};

}  // namespace hls

#endif  // MILLRACE_SIMULATION_HLS_VECTOR_H_
