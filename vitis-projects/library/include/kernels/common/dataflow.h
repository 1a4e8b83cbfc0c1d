// SPDX-License-Identifier: Apache-2.0
//
// The two things that hardware processes do by themselves and that g++ must be
// told: wait for whichever stream has data, and run side by side.
#ifndef MILLRACE_COMMON_DATAFLOW_H_
#define MILLRACE_COMMON_DATAFLOW_H_

#include <hls_stream.h>

namespace millrace {

// Before polling several streams with empty(): in hardware the polling loop
// just spins, in software the process sleeps until one of them has data.
template <typename... Streams>
void AwaitAny([[maybe_unused]] Streams&... streams) {
#ifndef __SYNTHESIS__
  simulation::AwaitReadable({&streams...});
#endif
}

// The two processes of a dataflow region, each with its name. Vitis finds them
// as the two calls under `#pragma HLS DATAFLOW`.
#ifdef __SYNTHESIS__
#define MILLRACE_DATAFLOW(first_name, first, second_name, second) \
  first;                                                          \
  second
#else
#define MILLRACE_DATAFLOW(first_name, first, second_name, second) \
  millrace::simulation::RunConcurrently(                          \
      {{first_name, [&] { first; }}, {second_name, [&] { second; }}})
#endif

}  // namespace millrace

#endif  // MILLRACE_COMMON_DATAFLOW_H_
