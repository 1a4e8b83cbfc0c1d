// SPDX-License-Identifier: Apache-2.0
//
// A station of a stream on its way from one die to another: leaving = entering,
// one element per cycle.
#ifndef MILLRACE_RELAY_RELAY_H_
#define MILLRACE_RELAY_RELAY_H_

#include <hls_stream.h>

namespace millrace {

// One element. The stages are flushed, so that an element never waits for the one after it.
template <typename T>
void Relay(hls::stream<T>& entering, hls::stream<T>& leaving) {
#pragma HLS PIPELINE II = 1 style = flp
  leaving.write(entering.read());
}

}  // namespace millrace

#endif  // MILLRACE_RELAY_RELAY_H_
