// SPDX-License-Identifier: Apache-2.0
//
// hls::burst_maxi for g++: bursts on a memory port, in order. Requests beyond
// what was read or written, and reads beyond what was requested, abort.
#ifndef MILLRACE_SIMULATION_HLS_BURST_MAXI_H_
#define MILLRACE_SIMULATION_HLS_BURST_MAXI_H_

#include <cstddef>
#include <cstdio>
#include <cstdlib>

#include "scheduler.h"

namespace hls {

template <typename T>
class burst_maxi {
 public:
  burst_maxi(T* memory) : memory_(memory) {}  // NOLINT: implicit, as in Vitis

  void read_request(std::size_t offset, std::size_t beats) {
    if (requested_ - begun_ == kOutstanding) Abort("too many requests under way");
    if (beats != 0) reads_[requested_++ % kOutstanding] = {memory_ + offset, beats};
  }
  T read() {
    if (unread_ == 0) {
      if (begun_ == requested_) Abort("read without a request");
      // Memory takes time: others use what came before, while it is in cache.
      if (begun_ % 4 == 0) millrace::simulation::Yield();
      const Burst& burst = reads_[begun_++ % kOutstanding];
      read_ = burst.begin;
      unread_ = burst.beats;
    }
    --unread_;
    __builtin_prefetch(read_ + kPrefetch);
    return *read_++;
  }

  void write_request(std::size_t offset, std::size_t beats) {
    write_ = memory_ + offset;
    unwritten_ = beats;
  }
  void write(const T& value) {
    if (unwritten_ == 0) Abort("write without a request");
    if (!millrace::simulation::Probing()) *write_ = value;
    ++write_;
    --unwritten_;
  }
  void write_response() {
    if (unwritten_ != 0) Abort("response before the last write");
  }

 private:
  [[noreturn]] static void Abort(const char* what) {
    std::fprintf(stderr, "memory port: %s\n", what);
    std::abort();
  }

  struct Burst {
    T* begin;
    std::size_t beats;
  };
  static constexpr std::size_t kOutstanding = 16;
  static constexpr std::size_t kPrefetch = 64;  // elements; most bursts follow each other

  T* memory_;
  Burst reads_[kOutstanding] = {};
  std::size_t requested_ = 0;
  std::size_t begun_ = 0;
  T* read_ = nullptr;
  std::size_t unread_ = 0;
  T* write_ = nullptr;
  std::size_t unwritten_ = 0;
};

}  // namespace hls

#endif  // MILLRACE_SIMULATION_HLS_BURST_MAXI_H_
