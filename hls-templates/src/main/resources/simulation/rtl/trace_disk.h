// SPDX-License-Identifier: Apache-2.0
//
// The disk that a waveform is written to. Some room is kept on it from the start, and given back
// when there is no other left: by then the waveform is to end, and has room for what completes it.
#ifndef MILLRACE_SIMULATION_RTL_TRACE_DISK_H_
#define MILLRACE_SIMULATION_RTL_TRACE_DISK_H_

#include <cstddef>
#include <string>

namespace millrace::simulation::rtl {

class TraceDisk {
 public:
  // Keeps room beside the file. Only one lives at a time: Verilator's writer knows of none.
  explicit TraceDisk(const std::string& path);
  ~TraceDisk();
  TraceDisk(const TraceDisk&) = delete;
  TraceDisk& operator=(const TraceDisk&) = delete;

  // The one that lives, or null.
  static TraceDisk* Current();

  // Before so many bytes are written to a file, which may be another one.
  void Prepare(int file, std::size_t bytes);
  // A write failed all the same.
  void Lose() { full_ = lost_ = true; }

  // The waveform is to end.
  bool full() const { return full_; }
  // Something of it could not be written.
  bool lost() const { return lost_; }
  // What is kept in memory should be written often.
  bool small() const { return small_; }

 private:
  const std::string reserve_path_;
  int reserve_;
  bool small_ = false;
  bool full_ = false;
  bool lost_ = false;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_TRACE_DISK_H_
