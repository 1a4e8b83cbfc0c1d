// SPDX-License-Identifier: Apache-2.0
//
// ap_uint<W> for g++, W up to 128: the part of Vitis's interface that the
// kernels use, for integers wider than C++ has. Arithmetic is modulo 2^W.
#ifndef MILLRACE_SIMULATION_AP_INT_H_
#define MILLRACE_SIMULATION_AP_INT_H_

#include <cstdint>

template <int W>
class ap_uint {
  static_assert(W > 64 && W <= 128, "narrower integers are plain C++ types");
  __extension__ typedef unsigned __int128 Wide_t;
  static constexpr Wide_t kMask = W == 128 ? ~Wide_t{0} : (Wide_t{1} << (W % 128)) - 1;

 public:
  ap_uint() = default;
  ap_uint(std::uint64_t value) : value_(value) {}  // NOLINT: as in Vitis

  ap_uint operator+(const ap_uint& o) const { return Of(value_ + o.value_); }
  ap_uint operator-(const ap_uint& o) const { return Of(value_ - o.value_); }
  ap_uint operator*(const ap_uint& o) const { return Of(value_ * o.value_); }
  ap_uint operator<<(unsigned s) const { return Of(value_ << s); }
  ap_uint operator>>(unsigned s) const { return Of(value_ >> s); }
  ap_uint& operator+=(const ap_uint& o) { return *this = *this + o; }
  bool operator==(const ap_uint& o) const { return value_ == o.value_; }
  std::uint64_t to_uint64() const { return static_cast<std::uint64_t>(value_); }

 private:
  static ap_uint Of(Wide_t value) {
    ap_uint result;
    result.value_ = value & kMask;
    return result;
  }
  Wide_t value_ = 0;
};

#endif  // MILLRACE_SIMULATION_AP_INT_H_
