// SPDX-License-Identifier: Apache-2.0
//
// A waveform: all signals of all units over some cycles. In it a cycle begins with the falling edge
// of its clock; what streams and memories hand to the units changes there. The rising edge in the
// middle transfers, and changes registers.
#ifndef MILLRACE_SIMULATION_RTL_TRACE_H_
#define MILLRACE_SIMULATION_RTL_TRACE_H_

#include <cstdint>
#include <memory>
#include <string>

namespace millrace::simulation::rtl {

struct Design;

// Cycles of a generation, the first is 0.
struct TraceWindow {
  std::uint64_t from = 0;
  std::uint64_t cycles = 0;  // 0: to the end
};

class Trace {
 public:
  virtual ~Trace() = default;  // completes the file

  // After all units have settled, with the clock low, then high.
  virtual void Dump(std::uint64_t cycle, bool clock) = 0;
};

// An FST file. Where the disk is full it ends, complete up to there, and the file <path>.end has
// its last cycle, or "lost" if it could not be completed. Throws std::runtime_error, also if the
// units were made without MILLRACE_TRACE.
std::unique_ptr<Trace> MakeTrace(const std::string& path, const TraceWindow& window,
                                 const Design& design);

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_TRACE_H_
