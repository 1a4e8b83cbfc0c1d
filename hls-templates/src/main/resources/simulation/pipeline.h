// SPDX-License-Identifier: Apache-2.0
//
// A compiled pipeline behind pipeline_abi.h. The rendered emulation.cpp has a
// class with the streams and units; Export<> makes the rest of it.
#ifndef MILLRACE_SIMULATION_PIPELINE_H_
#define MILLRACE_SIMULATION_PIPELINE_H_

#include <cstdint>
#include <cstring>
#include <new>
#include <vector>

#include "pipeline_abi.h"
#include "scheduler.h"
#include "settings.h"

namespace millrace::simulation {

// The register map of a started unit, as the host wrote it.
class Registers {
 public:
  explicit Registers(uint8_t* memory) : memory_(memory) {}

  void Load(const uint8_t* bytes, std::size_t count) { bytes_.assign(bytes, bytes + count); }

  // The memory that a pointer argument names.
  template <typename T>
  T* Pointer(std::size_t offset) const {
    return reinterpret_cast<T*>(memory_ + Value<uint64_t>(offset));
  }
  unsigned Scalar(std::size_t offset) const { return Value<uint32_t>(offset); }

 private:
  template <typename T>
  T Value(std::size_t offset) const {
    T value = 0;
    if (offset + sizeof(T) <= bytes_.size()) std::memcpy(&value, &bytes_[offset], sizeof(T));
    return value;
  }

  uint8_t* memory_;
  std::vector<uint8_t> bytes_;
};

// What create() makes: Units has the constructor
// Units(std::vector<Registers>&, Scheduler&) and kStartedUnits.
template <typename Units>
class Instance {
 public:
  Instance(uint8_t* memory, const millrace_listener& listener, const Settings& settings)
      : listener_(listener),
        registers_(Units::kStartedUnits, Registers(memory)),
        units_(new Units),
        scheduler_(new Scheduler(Threads(settings), [this](unsigned unit, const char* report) {
          listener_.finished(listener_.context, unit,
                             report == nullptr ? MILLRACE_DONE : MILLRACE_FAILED, report);
        })) {
    units_->Register(registers_, *scheduler_);
    const std::string folder = settings.Text("record");
    if (!folder.empty()) scheduler_->Record(folder);
  }
  ~Instance() {
    delete scheduler_;  // joins its threads before streams go away
    delete units_;
  }

  void Start(unsigned unit, const uint8_t* registers, std::size_t bytes) {
    registers_[unit].Load(registers, bytes);
    scheduler_->Start(unit);
  }

 private:
  // Recordings are complete on one thread only.
  static unsigned Threads(const Settings& settings) {
    return settings.Text("record").empty() ? static_cast<unsigned>(settings.Number("threads", 1))
                                           : 1;
  }

  millrace_listener listener_;
  std::vector<Registers> registers_;
  Units* units_;
  Scheduler* scheduler_;
};

template <typename Units>
const millrace_pipeline* Export() {
  static const millrace_pipeline kPipeline = {
      MILLRACE_PIPELINE_ABI,
      Units::kStartedUnits,
      [](uint8_t* memory, uint64_t, const millrace_listener* listener,
         const char* settings) -> void* {
        return new (std::nothrow) Instance<Units>(memory, *listener, Settings(settings));
      },
      [](void* instance, uint32_t unit, const uint8_t* registers, uint64_t bytes) {
        static_cast<Instance<Units>*>(instance)->Start(unit, registers, bytes);
      },
      [](void* instance) { delete static_cast<Instance<Units>*>(instance); },
      nullptr,
      nullptr,
  };
  return &kPipeline;
}

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_PIPELINE_H_
