// SPDX-License-Identifier: Apache-2.0
//
// Runs Verilated units cycle by cycle: all streams, memory channels and control
// ports between them advance together, on one clock.
//
// A cycle has four phases, with all threads in step between them:
//
//     present    streams, memories and controls set the units' inputs
//     settle     units evaluate with the clock low
//     transfer   streams, memories and controls take what the units say
//     clock      units evaluate the rising edge
//
// Nothing in a cycle depends on the order within a phase, so any number of
// threads gives the same cycles.
#ifndef MILLRACE_SIMULATION_RTL_ENGINE_H_
#define MILLRACE_SIMULATION_RTL_ENGINE_H_

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "control.h"
#include "launch_gate.h"
#include "memory_model.h"
#include "statistics.h"
#include "stream.h"
#include "trace.h"
#include "unit.h"

namespace millrace::simulation::rtl {

// A unit that the host starts, with its memory channel.
struct StartedUnit {
  std::size_t lane = 0;
  Unit* unit = nullptr;
  std::uint64_t base = 0;  // address of the lane's buffer
  std::unique_ptr<Control> control;
  std::unique_ptr<MemoryChannel> channel;
  AxiPort port;
};

// What the rendered top declares.
struct Design {
  double clock_megahertz;
  std::vector<std::unique_ptr<Stream>> streams;
  std::vector<std::unique_ptr<Unit>> units;
  std::vector<StartedUnit> started;  // in the order of units that the host starts
  OperatorMap operators;
  Stream* records = nullptr;  // carries a token record per token

  Stream& Add(const char* name, unsigned bytes, unsigned depth);
  // The streams of these names.
  std::vector<Stream*> Streams(std::initializer_list<const char*> names) const;
  // Compares each stream that a unit writes with its recording in `folder`, and
  // plays those that none writes.
  void Compare(const std::string& folder);
};

class Engine {
 public:
  // Called from the engine's thread when a started unit ends; `report` is null
  // when it is done, else what happened.
  using Finished = std::function<void(unsigned unit, const char* report)>;
  struct Options {
    unsigned threads = 1;
    std::string statistics;         // file
    unsigned timeline_buckets = 0;  // at most, an even number; 0: no timeline
    std::string trace;              // file for a waveform; empty: none
    TraceWindow trace_window;
    std::string launches = "generation";  // what one launch runs
    double launch_microseconds = 0;       // of each but the first
    bool apart = false;                   // each unit begins when it is started, not all at once
  };

  Engine(Design design, Options options, Finished finished);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  // Any thread. The generation begins when all units that the host starts are started.
  void Start(unsigned unit, const std::uint8_t* registers, std::size_t bytes);

  // Any thread. False when nothing runs any more that could answer.
  bool Access(RegisterAccess* access);

  // Runs without started units until nothing has moved for a while. For replays. What went wrong,
  // in words; empty if nothing.
  std::string RunUntilQuiet();

  const Design& design() const { return design_; }
  std::uint64_t cycle() const { return cycle_; }

 private:
  // How the units are spread over threads, and the point where they meet.
  struct Worker {
    std::vector<Unit*> units;
    std::vector<Stream*> streams;
    std::vector<StartedUnit*> started;
    bool moved = false;  // something did in this cycle
    // A stream differs from its recording, or an access from what memory can do.
    bool wrong = false;
  };
  class Barrier {
   public:
    explicit Barrier(unsigned count) : count_(count) {}
    void Wait();

   private:
    const unsigned count_;
    std::atomic<unsigned> arrived_{0};
    std::atomic<unsigned> round_{0};
  };

  void Run();
  void Reset();
  void Spread(const std::vector<double>& costs);
  std::vector<double> Costs();
  // Whether there are starts to be taken.
  bool MayBegin() const;
  void TakeStarts();
  void BeginGeneration();
  // What hosts ask of registers, while cycles run, and while none do.
  void ServeAccess();
  void ServeIdle(RegisterAccess* access);
  // Whether only the host can make something move again.
  bool WaitsForHost() const;
  void AwaitHost();
  // Cycles until `Survey` is false.
  void RunCycles();
  void Work(Worker& worker);
  // After each cycle. False when there is no more to do.
  bool Survey();
  void EndGeneration();
  std::string Wrong() const;
  std::string Stuck() const;
  void Fail(const std::string& report);

  Design design_;
  const Options options_;
  const Finished finished_;
  Statistics statistics_;
  LaunchGate gate_;
  std::unique_ptr<Trace> trace_;  // null: none

  std::vector<Worker> workers_;
  Barrier barrier_;
  bool running_ = false;  // written before the barrier that begins a cycle

  std::uint64_t cycle_ = 0;
  std::uint64_t last_move_ = 0;
  std::string failure_;      // empty: none
  bool generating_ = false;  // a unit that the host started has not ended

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::vector<std::uint8_t>> starts_;  // registers of each unit; empty: not started
  std::vector<bool> reported_;
  std::deque<RegisterAccess*> accesses_;
  bool asked_ = false;                  // the first of them
  bool over_ = false;                   // the thread has come to its end
  std::atomic<bool> attention_{false};  // there are starts, or accesses, that came while cycles run
  std::atomic<bool> stop_{false};
  std::thread thread_;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_ENGINE_H_
