// SPDX-License-Identifier: Apache-2.0
//
// XRT's native C API in front of the device model, inside the host's process.
// Names, signatures and behaviour follow xrt_device.h, xrt_bo.h, xrt_kernel.h,
// xrt_ini.h and xrt_xclbin.h. What differs:
//  - each xrtDeviceOpen is a card of its own, unless cards outlive their hosts;
//  - a buffer's host memory is the device memory, so a sync is a fence (except
//    for buffers with a user pointer, which are copied);
//  - all arguments have to be set, and all ranges are checked.
//
// This file is what those sources share.
#ifndef MILLRACE_EMBEDDED_XRT_H_
#define MILLRACE_EMBEDDED_XRT_H_

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "device_model.h"
#include "xclbin_file.h"

#define MILLRACE_XRT_API extern "C" __attribute__((visibility("default")))

namespace millrace {

using Uuid = unsigned char[16];

class Settings {
 public:
  void Set(const std::string& key, const std::string& value);
  // What an emulated pipeline is told: Emulation.millrace_<name> as lines <name>=<value>.
  std::string ForPipeline();
  // Emulation.millrace_outlive: a card goes on when its host closes it, as real ones do, and is the
  // one that is opened next.
  bool CardOutlivesHost();
  void Log(const char* level, const std::string& text);

 private:
  std::mutex mutex_;
  std::map<std::string, std::string> values_;
  bool log_opened_ = false;
  std::ofstream file_;
};

// Never destroyed: threads may use them until the process is gone.
Settings& settings();

// Handles are numbers that are never used twice, so that a stale one is told.
template <typename T>
class Handles {
 public:
  explicit Handles(const char* what) : what_(what) {}

  void* Add(std::shared_ptr<T> object) {
    static std::atomic<uintptr_t> next{0x1000};
    void* handle = reinterpret_cast<void*>(next.fetch_add(16));
    std::lock_guard<std::mutex> lock(mutex_);
    objects_.emplace(handle, std::move(object));
    return handle;
  }

  std::shared_ptr<T> Get(void* handle) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = objects_.find(handle);
    if (found == objects_.end()) throw Missing();
    return found->second;
  }

  std::shared_ptr<T> Remove(void* handle) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = objects_.find(handle);
    if (found == objects_.end()) throw Missing();
    std::shared_ptr<T> object = std::move(found->second);
    objects_.erase(found);
    return object;
  }

  std::vector<std::shared_ptr<T>> All() {
    std::lock_guard<std::mutex> lock(mutex_);
    std::vector<std::shared_ptr<T>> all;
    for (const auto& [handle, object] : objects_) all.push_back(object);
    return all;
  }

 private:
  DeviceError Missing() const {
    return DeviceError(-EINVAL, std::string("No such ") + what_ + " handle");
  }

  const char* const what_;
  std::mutex mutex_;
  std::unordered_map<void*, std::shared_ptr<T>> objects_;
};

struct Buffer {
  std::shared_ptr<Allocation> allocation;
  uint64_t offset = 0;  // into the allocation
  uint64_t bytes = 0;
  uint64_t flags = 0;
  uint8_t* user = nullptr;  // host memory of the user, else device memory

  uint8_t* device() const { return allocation->data() + offset; }
  uint8_t* host() const { return user == nullptr ? device() : user; }
};

struct Kernel {
  std::shared_ptr<Device> device;
  std::shared_ptr<const XclbinFile> xclbin;
  const KernelInfo* info = nullptr;
  std::vector<uint32_t> units;
  bool exclusive = false;
  std::mutex mutex;
  std::vector<uint8_t> registers;  // of an exclusively opened unit
  std::shared_ptr<Launch> launch;  // started by a write to its control word

  const UnitInfo& unit(size_t i) const { return xclbin->units()[units[i]]; }
  const ArgumentInfo& argument(int index) const {
    if (index < 0 || static_cast<size_t>(index) >= info->arguments.size()) {
      throw DeviceError(-EINVAL,
                        "kernel " + info->name + " has no argument " + std::to_string(index));
    }
    return info->arguments[index];
  }
};

template <typename T>
Handles<T>& Table(const char* what) {
  static Handles<T>* const handles = new Handles<T>(what);
  return *handles;
}

inline Handles<Device>& devices() { return Table<Device>("device"); }
inline Handles<Buffer>& buffers() { return Table<Buffer>("buffer"); }
inline Handles<Kernel>& kernels() { return Table<Kernel>("kernel"); }
inline Handles<const XclbinFile>& xclbins() { return Table<const XclbinFile>("xclbin"); }

// The process ends: nothing calls back any more.
inline std::atomic<bool> exiting{false};

// Runs the body of an API function; an exception becomes a message and the
// function's failure value.
template <typename Failure, typename Body>
auto Guard(Failure failure, Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const DeviceError& error) {
    settings().Log("ERROR", error.what());
    errno = -error.code();
  } catch (const std::bad_alloc&) {
    settings().Log("ERROR", "out of memory");
    errno = ENOMEM;
  } catch (const std::exception& error) {
    settings().Log("ERROR", error.what());
    errno = EINVAL;
  }
  return failure;
}

inline void* const kNone = nullptr;

inline const char* Need(const char* text, const char* what) {
  if (text == nullptr) {
    throw DeviceError(-EINVAL, std::string("no ") + what + " is given");
  }
  return text;
}

// The xclbin that the device has; throws where it has none.
std::shared_ptr<const XclbinFile> Loaded(const Device& device);

}  // namespace millrace

#endif  // MILLRACE_EMBEDDED_XRT_H_
