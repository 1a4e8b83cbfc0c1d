// SPDX-License-Identifier: Apache-2.0
//
// A station of a stream on its way from one die to another: leaving = entering,
// one element per cycle. Elements that are rare cross in parts, lowest bytes first:
// the first station divides them, the last one joins them, a part per cycle.
#ifndef MILLRACE_RELAY_RELAY_H_
#define MILLRACE_RELAY_RELAY_H_

#include <hls_stream.h>

#include "../common/types.h"

namespace millrace {

// An element as bytes.
template <typename T>
struct Bytes {
  static constexpr unsigned kCount = sizeof(T);
  static uint8_t Get(const T& element, unsigned i) {
#pragma HLS INLINE
    return static_cast<uint8_t>(static_cast<uint64_t>(element) >> 8 * i);
  }
  static void Set(T& element, unsigned i, uint8_t byte) {
#pragma HLS INLINE
    const uint64_t before = i == 0 ? 0 : static_cast<uint64_t>(element);
    element = static_cast<T>(before | static_cast<uint64_t>(byte) << 8 * i);
  }
};
template <typename E, decltype(sizeof(0)) kElements>
struct Bytes<hls::vector<E, kElements>> {
  static constexpr unsigned kCount = kElements * sizeof(E);
  static uint8_t Get(const hls::vector<E, kElements>& element, unsigned i) {
#pragma HLS INLINE
    return Bytes<E>::Get(element[i / sizeof(E)], i % sizeof(E));
  }
  static void Set(hls::vector<E, kElements>& element, unsigned i, uint8_t byte) {
#pragma HLS INLINE
    Bytes<E>::Set(element[i / sizeof(E)], i % sizeof(E), byte);
  }
};

template <>
struct Bytes<Fetch_t> {
  static constexpr unsigned kCount = 8;
  static uint8_t Get(const Fetch_t& element, unsigned i) {
#pragma HLS INLINE
    return Bytes<uint32_t>::Get(i < 4 ? element.offset : element.beats, i % 4);
  }
  static void Set(Fetch_t& element, unsigned i, uint8_t byte) {
#pragma HLS INLINE
    Bytes<uint32_t>::Set(i < 4 ? element.offset : element.beats, i % 4, byte);
  }
};

// One element, whose parts leave.
template <typename Entering, typename Leaving,
          bool kDivides = (Bytes<Entering>::kCount > Bytes<Leaving>::kCount)>
struct Station {
  static void Pass(hls::stream<Entering>& entering, hls::stream<Leaving>& leaving) {
    const Entering element = entering.read();
  Divide_Part:
    for (unsigned at = 0; at < Bytes<Entering>::kCount; at += Bytes<Leaving>::kCount) {
#pragma HLS PIPELINE II = 1
      Leaving part;
      for (unsigned i = 0; i < Bytes<Leaving>::kCount; ++i) {
#pragma HLS UNROLL
        part[i] = Bytes<Entering>::Get(element, at + i);
      }
      leaving.write(part);
    }
  }
};

// One element, whose parts come.
template <typename Entering, typename Leaving>
struct Station<Entering, Leaving, false> {
  static void Pass(hls::stream<Entering>& entering, hls::stream<Leaving>& leaving) {
    Leaving element;
  Join_Part:
    for (unsigned at = 0; at < Bytes<Leaving>::kCount; at += Bytes<Entering>::kCount) {
#pragma HLS PIPELINE II = 1
      const Entering part = entering.read();
      for (unsigned i = 0; i < Bytes<Entering>::kCount; ++i) {
#pragma HLS UNROLL
        Bytes<Leaving>::Set(element, at + i, part[i]);
      }
    }
    leaving.write(element);
  }
};

// One element as it is. The stages are flushed, so that it never waits for the one after it.
template <typename T>
struct Station<T, T, false> {
  static void Pass(hls::stream<T>& entering, hls::stream<T>& leaving) {
#pragma HLS PIPELINE II = 1 style = flp
    leaving.write(entering.read());
  }
};

// One element.
template <typename Entering, typename Leaving>
void Relay(hls::stream<Entering>& entering, hls::stream<Leaving>& leaving) {
#pragma HLS INLINE
  Station<Entering, Leaving>::Pass(entering, leaving);
}

}  // namespace millrace

#endif  // MILLRACE_RELAY_RELAY_H_
