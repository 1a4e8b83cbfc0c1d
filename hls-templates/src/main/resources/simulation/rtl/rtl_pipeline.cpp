// SPDX-License-Identifier: Apache-2.0
//
// The Verilated pipeline behind pipeline_abi.h. Its settings:
//
//   threads      that evaluate units
//   statistics   file for the counters of each generation
//   timeline     of the last token in each of them: buckets at most, an even number
//   trace        FST file for a waveform; only of a pipeline made with tracing
//   trace_from, trace_cycles  the cycles in it; else all
//   compare      folder with recordings of the HLS kernels; the first element
//                that differs ends the generation
//   launches     what one launch runs: operator, layer, token or generation, and
//   launch_microseconds  what each costs
//   memory_refresh_us, memory_trfc_ns, memory_port_mhz, memory_outstanding
//                what MemoryConditions has
//   inject_error lane=L,read,N: the Nth burst that a lane reads is answered with SLVERR; so are
//                write, and `last`, a read whose last beat does not say so; ,decerr for DECERR
//   outlive      1: the card may lose its host in the middle of starts, so each unit begins when
//                it is started, not all of them together
//   stall        stalls each side of each stream in so many of 256 cycles, and
//   seed         by this seed, the memory ports too
#include "rtl_pipeline.h"

#include <cstdio>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>

#include "../settings.h"
#include "pipeline_abi.h"

namespace millrace::simulation::rtl {
namespace {

class Instance {
 public:
  Instance(std::uint8_t* memory, std::uint64_t bytes, const millrace_listener& listener,
           const Settings& settings)
      : listener_(listener) {
    try {
      engine_ = MakeEngine(memory, bytes, settings);
    } catch (const std::exception& e) {
      failure_ = std::string("the RTL simulation cannot start: ") + e.what();
    }
  }

  // What lies before its arguments is the protocol, which is the engine's own.
  bool Access(RegisterAccess access, std::uint32_t* value) {
    constexpr std::uint16_t kArguments = 0x10;
    if (engine_ == nullptr || access.offset < kArguments || !engine_->Access(&access)) return false;
    *value = access.value;
    return true;
  }

  void Start(unsigned unit, const std::uint8_t* registers, std::size_t bytes) {
    if (engine_ == nullptr) {
      listener_.finished(listener_.context, unit, MILLRACE_FAILED, failure_.c_str());
    } else {
      engine_->Start(unit, registers, bytes);
    }
  }

 private:
  std::unique_ptr<Engine> MakeEngine(std::uint8_t* memory, std::uint64_t bytes,
                                     const Settings& settings) {
    Board board(memory, bytes);
    Design design = MakeDesign(&context_, board);
    MemoryConditions conditions;
    conditions.refresh_interval_us = settings.Number("memory_refresh_us", 0);
    conditions.refresh_time_ns = settings.Number("memory_trfc_ns", 0);
    conditions.port_mhz = settings.Number("memory_port_mhz", 0);
    conditions.outstanding = static_cast<unsigned>(settings.Number("memory_outstanding", 0));
    design.started = board.Populate(design.clock_megahertz, conditions);
    const std::string recordings = settings.Text("compare");
    if (!recordings.empty()) design.Compare(recordings);
    const unsigned stall = static_cast<unsigned>(settings.Number("stall", 0));
    const std::uint64_t seed = static_cast<std::uint64_t>(settings.Number("seed", 1));
    if (stall != 0) Disturb(design, stall, seed);
    InjectError(design, settings.Text("inject_error"));
    Engine::Options options;
    options.threads = static_cast<unsigned>(settings.Number("threads", 1));
    options.statistics = settings.Text("statistics");
    options.timeline_buckets = static_cast<unsigned>(settings.Number("timeline", 0));
    options.trace = settings.Text("trace");
    options.trace_window.from = static_cast<std::uint64_t>(settings.Number("trace_from", 0));
    options.trace_window.cycles = static_cast<std::uint64_t>(settings.Number("trace_cycles", 0));
    options.launches = settings.Text("launches", "generation");
    options.launch_microseconds = settings.Number("launch_microseconds", 0);
    options.apart = settings.Number("outlive", 0) != 0;
    return std::make_unique<Engine>(
        std::move(design), options, [this](unsigned unit, const char* report) {
          listener_.finished(listener_.context, unit,
                             report == nullptr ? MILLRACE_DONE : MILLRACE_FAILED, report);
        });
  }

  static void Disturb(Design& design, unsigned stall, std::uint64_t seed) {
    for (const auto& stream : design.streams) stream->Stall(stall, seed);
    for (std::size_t i = 0; i < design.started.size(); ++i) {
      MemoryFaults faults;
      faults.seed = seed + i;
      faults.throttle_probability = stall / 256.0;
      faults.stall_probability = stall / 25600.0;
      faults.longest_stall = 300;
      design.started[i].channel->InjectFaults(faults);
    }
  }

  static void InjectError(Design& design, const std::string& text) {
    if (text.empty()) return;
    unsigned lane = 0;
    char kind[8] = "";
    unsigned long long burst = 0;
    char response[8] = "";
    const int fields =
        std::sscanf(text.c_str(), "lane=%u,%7[a-z],%llu,%7[a-z]", &lane, kind, &burst, response);
    if (fields < 3 || lane >= design.started.size()) {
      throw std::invalid_argument("there is no access '" + text + "' to answer with an error");
    }
    constexpr std::uint8_t kDecodeError = 3;
    MemoryRefusal refusal;
    refusal.kind = kind == std::string("write")  ? MemoryRefusal::kWrite
                   : kind == std::string("last") ? MemoryRefusal::kLast
                                                 : MemoryRefusal::kRead;
    refusal.burst = burst;
    if (response == std::string("decerr")) refusal.response = kDecodeError;
    design.started[lane].channel->Refuse(refusal);
  }

  const millrace_listener listener_;
  VerilatedContext context_;
  std::unique_ptr<Engine> engine_;  // null: there is a failure
  std::string failure_;
};

void* Create(std::uint8_t* memory, std::uint64_t bytes, const millrace_listener* listener,
             const char* settings) {
  return new (std::nothrow) Instance(memory, bytes, *listener, Settings(settings));
}

}  // namespace

std::vector<StartedUnit> Board::Populate(double clock_megahertz,
                                         const MemoryConditions& conditions) {
  const MemoryTiming timing =
      MemoryTiming::OfCard(memory_type, channel_gigabytes_per_second).Under(conditions);
  for (std::size_t i = 0; i < units_.size(); ++i) {
    units_[i].lane = i;
    units_[i].channel = std::make_unique<MemoryChannel>(memory_type + "[" + std::to_string(i) + "]",
                                                        timing, clock_megahertz, memory_, bytes_);
  }
  return std::move(units_);
}

}  // namespace millrace::simulation::rtl

extern "C" const millrace_pipeline* millrace_pipeline_get(void) {
  using millrace::simulation::rtl::Create;
  using millrace::simulation::rtl::Instance;
  static const millrace_pipeline kPipeline = {
      MILLRACE_PIPELINE_ABI,
      millrace::simulation::rtl::kStartedUnits,
      Create,
      [](void* instance, uint32_t unit, const uint8_t* registers, uint64_t bytes) {
        static_cast<Instance*>(instance)->Start(unit, registers, bytes);
      },
      [](void* instance) { delete static_cast<Instance*>(instance); },
      [](void* instance, uint32_t unit, uint32_t offset, uint32_t* value) -> int {
        return static_cast<Instance*>(instance)->Access(
            {unit, static_cast<uint16_t>(offset), false, 0, false}, value);
      },
      [](void* instance, uint32_t unit, uint32_t offset, uint32_t value) -> int {
        return static_cast<Instance*>(instance)->Access(
            {unit, static_cast<uint16_t>(offset), true, value, false}, &value);
      },
  };
  return &kPipeline;
}
