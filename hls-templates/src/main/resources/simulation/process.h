// SPDX-License-Identifier: Apache-2.0
//
// Processes of the software emulation, and the workers whose threads run them:
// coroutines, each with a stack of its own. scheduler.h has what they are for.
#ifndef MILLRACE_SIMULATION_PROCESS_H_
#define MILLRACE_SIMULATION_PROCESS_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "scheduler.h"

#if defined(__SANITIZE_ADDRESS__)
#define MILLRACE_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MILLRACE_ADDRESS_SANITIZER 1
#endif
#endif

namespace millrace::simulation {

// A coroutine and what it waits for.
struct Process {
  enum class State { kDormant, kReady, kReading, kWriting, kJoining, kDone };

  std::string name;
  std::function<void()> body;
  bool started = false;  // by the host, else free running
  unsigned unit = 0;

  // Written by its worker, and by worker 0 at a start.
  std::atomic<State> state{State::kReady};
  std::vector<const Channel*> awaited;
  unsigned children = 0;      // of RunConcurrently, still running
  Process* parent = nullptr;  // of a child

  void* stack = nullptr;
  void* stack_pointer = nullptr;
#ifdef MILLRACE_ADDRESS_SANITIZER
  void* fake_stack = nullptr;
#endif

  ~Process();

  bool CanRun() const {
    switch (state.load(std::memory_order_relaxed)) {
      case State::kReady:
        return true;
      case State::kReading:
        for (const Channel* channel : awaited) {
          if (channel->readable()) return true;
        }
        return false;
      case State::kWriting:
        return awaited.front()->writable();
      case State::kJoining:
        return children == 0;
      default:
        return false;
    }
  }
};

struct Worker {
  std::vector<std::unique_ptr<Process>> processes;
  Process* running = nullptr;
  bool probing = false;
  void* stack_pointer = nullptr;
#ifdef MILLRACE_ADDRESS_SANITIZER
  void* fake_stack = nullptr;
  const void* stack_bottom = nullptr;
  std::size_t stack_size = 0;
#endif
  alignas(64) std::atomic<std::uint64_t> resumed{0};
  std::atomic<std::uint64_t> idle_scans{0};

  void Resume(Process* process);
  void Suspend();
  Process* Add(std::unique_ptr<Process> process);
};

// Makes `worker` the one whose processes the calling thread runs.
void RunOnThisThread(Worker* worker);

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_PROCESS_H_
