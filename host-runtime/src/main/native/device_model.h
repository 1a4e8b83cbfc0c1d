// SPDX-License-Identifier: Apache-2.0
//
// The emulated card: device memory, register maps of compute units, and the
// compiled pipeline behind them. Fronts such as the embedded XRT sit on top.
#ifndef MILLRACE_DEVICE_MODEL_H_
#define MILLRACE_DEVICE_MODEL_H_

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "device_memory.h"
#include "pipeline_abi.h"
#include "xclbin_file.h"

namespace millrace {

// The values are those of XRT's ert_cmd_state.
enum class LaunchState : int {
  kNew = 1,
  kQueued = 2,
  kRunning = 3,
  kCompleted = 4,
  kError = 5,
  kAbort = 6,
};

// One start of one compute unit, from submission to its end. It may be
// submitted again when it has ended.
class Launch {
 public:
  LaunchState state() const;
  // Zero waits for ever. False when the time is over first.
  bool Wait(std::chrono::milliseconds timeout) const;

  std::vector<uint32_t> units;                       // indices of units that may take it
  std::vector<uint8_t> registers;                    // the register map from the unit's base
  std::vector<std::shared_ptr<Allocation>> buffers;  // kept while it runs
  std::function<void(LaunchState)> finished;         // on the device's thread

 private:
  friend class Device;
  static bool Active(LaunchState state) {
    return state == LaunchState::kQueued || state == LaunchState::kRunning;
  }
  bool Enter();  // to kQueued; false when active
  void Set(LaunchState state);

  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  LaunchState state_ = LaunchState::kNew;
};

class Device {
 public:
  using Log = std::function<void(const std::string&)>;

  // `log` takes reports of failed units; it is called from the device's thread. `memory_file` is
  // DeviceMemory's.
  explicit Device(Log log, int memory_file = DeviceMemory::kNoFile);
  ~Device();
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;

  // Replaces whatever was loaded; the same xclbin again changes nothing.
  // `settings` are the pipeline's, see pipeline_abi.h. Throws DeviceError, also
  // when units run.
  void Load(std::shared_ptr<const XclbinFile> xclbin, const std::string& settings);

  // Stops the pipeline. What still runs or waits ends as kAbort.
  void Stop();

  // The host is gone: what runs goes on, for nobody; what waits is dropped.
  void LoseHost();

  // True on the thread that calls Launch::finished.
  bool OnDeviceThread() const;

  // Null before the first load.
  std::shared_ptr<const XclbinFile> xclbin() const;
  std::shared_ptr<DeviceMemory> memory() const;

  // Starts the launch on the first idle of its units, or queues it.
  void Submit(std::shared_ptr<Launch> launch);

  bool Busy(uint32_t unit) const;

  // A register of the unit itself, as it is now; false where the pipeline has none there.
  bool ReadRegister(uint32_t unit, uint32_t offset, uint32_t* value);
  bool WriteRegister(uint32_t unit, uint32_t offset, uint32_t value);

 private:
  struct Event {
    uint64_t epoch;
    uint32_t unit;
    bool failed;
    std::string report;
  };
  // What a pipeline calls; outlives it.
  struct Listener {
    Device* device;
    uint64_t epoch;
  };
  struct Slot {
    std::shared_ptr<Launch> launch;  // null when idle
    int64_t started_index = -1;      // the pipeline's index, -1: never started
  };

  static void Finished(void* context, uint32_t unit, enum millrace_outcome outcome,
                       const char* report);

  void Dispatch();
  void StartQueued();
  void CreatePipeline();
  void DestroyPipeline();
  bool AnyRunning() const;
  void Unload();

  const Log log_;
  const int memory_file_;

  mutable std::mutex mutex_;
  std::shared_ptr<const XclbinFile> xclbin_;
  std::shared_ptr<DeviceMemory> memory_;
  std::vector<Slot> slots_;  // per unit
  std::vector<uint32_t> unit_of_started_;
  std::deque<std::shared_ptr<Launch>> queue_;
  const millrace_pipeline* functions_ = nullptr;
  void* pipeline_ = nullptr;
  std::unique_ptr<Listener> listener_;
  void* library_ = nullptr;
  int library_file_ = -1;
  std::string settings_;
  uint64_t epoch_ = 0;
  bool faulted_ = false;
  bool stopped_ = false;

  // Events have a lock of their own: a pipeline may report while the device
  // is inside one of its functions.
  std::mutex events_mutex_;
  std::condition_variable events_changed_;
  std::deque<Event> events_;
  bool events_closed_ = false;
  std::thread dispatcher_;
};

}  // namespace millrace

#endif  // MILLRACE_DEVICE_MODEL_H_
