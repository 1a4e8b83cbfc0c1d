// SPDX-License-Identifier: Apache-2.0
//
// XRT's native C API in front of the device model, inside the host's process.
// Names, signatures and behaviour follow xrt_device.h, xrt_bo.h, xrt_kernel.h,
// xrt_ini.h and xrt_xclbin.h. What differs:
//  - each xrtDeviceOpen is a card of its own;
//  - a buffer's host memory is the device memory, so a sync is a fence (except
//    for buffers with a user pointer, which are copied);
//  - all arguments have to be set, and all ranges are checked.
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "device_model.h"
#include "xclbin_file.h"

#define MILLRACE_XRT_API extern "C" __attribute__((visibility("default")))

namespace millrace {
namespace {

using Uuid = unsigned char[16];

constexpr unsigned kDevices = 16;
constexpr uint64_t kDeviceOnly = uint64_t{1} << 28;
constexpr size_t kHostPage = 4096;
constexpr int kTimeout = 8;  // ERT_CMD_STATE_TIMEOUT
constexpr unsigned kMaxThreads = 1024;

// ---- Settings and messages -------------------------------------------------

class Settings {
 public:
  void Set(const std::string& key, const std::string& value) {
    if (key.find('.') == std::string::npos) {
      throw DeviceError(-EINVAL, "'" + key + "' is no key of the kind A.b");
    }
    std::lock_guard<std::mutex> lock(mutex_);
    if (key == kLogKey && log_opened_ && values_[key] != value) {
      throw DeviceError(-EINVAL, key + " cannot change once it has been read");
    }
    values_[key] = value;
  }

  // What an emulated pipeline is told: Emulation.millrace_<name> as lines <name>=<value>.
  std::string ForPipeline() {
    const std::string prefix = "Emulation.millrace_";
    std::lock_guard<std::mutex> lock(mutex_);
    std::string& threads = values_[prefix + "threads"];
    if (threads.empty())
      threads = std::to_string(std::max(1u, std::thread::hardware_concurrency()));
    CheckThreads(threads);
    std::string lines;
    for (const auto& [key, value] : values_) {
      if (key.compare(0, prefix.size(), prefix) == 0 && !value.empty()) {
        lines += key.substr(prefix.size()) + "=" + value + "\n";
      }
    }
    return lines;
  }

  void Log(const char* level, const std::string& text) {
    std::lock_guard<std::mutex> lock(mutex_);
    if (!log_opened_) {
      log_opened_ = true;
      std::string& target = values_[kLogKey];
      if (target.empty()) target = "console";
      if (target != "console" && target != "null") {
        file_.open(target, std::ios::app);
      }
    }
    const std::string& target = values_[kLogKey];
    if (target == "console") {
      std::cerr << "[XRT] " << level << ": " << text << std::endl;
    } else if (target != "null") {
      file_ << "[XRT] " << level << ": " << text << std::endl;
    }
  }

 private:
  static constexpr const char* kLogKey = "Runtime.runtime_log";

  static void CheckThreads(const std::string& text) {
    char* end = nullptr;
    const long value = std::strtol(text.c_str(), &end, 10);
    if (*end != 0 || value < 1 || value > static_cast<long>(kMaxThreads)) {
      throw DeviceError(-EINVAL,
                        "Emulation.millrace_threads is '" + text + "', it must be 1 to 1024");
    }
  }

  std::mutex mutex_;
  std::map<std::string, std::string> values_;
  bool log_opened_ = false;
  std::ofstream file_;
};

// Never destroyed: threads may use them until the process is gone.
Settings& settings() {
  static Settings* const settings = new Settings;
  return *settings;
}

// ---- Handles ---------------------------------------------------------------

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

using RunCallback = void (*)(void*, int, void*);

struct Run {
  std::shared_ptr<Kernel> kernel;
  std::shared_ptr<Launch> launch = std::make_shared<Launch>();
  void* handle = nullptr;
  std::mutex mutex;
  std::vector<bool> set;  // per argument
  std::vector<std::pair<RunCallback, void*>> callbacks;
};

template <typename T>
Handles<T>& Table(const char* what) {
  static Handles<T>* const handles = new Handles<T>(what);
  return *handles;
}

Handles<Device>& devices() { return Table<Device>("device"); }
Handles<Buffer>& buffers() { return Table<Buffer>("buffer"); }
Handles<Kernel>& kernels() { return Table<Kernel>("kernel"); }
Handles<Run>& runs() { return Table<Run>("run"); }
Handles<const XclbinFile>& xclbins() { return Table<const XclbinFile>("xclbin"); }

std::atomic<bool> exiting{false};

// Before the static objects of a loaded pipeline go away under its threads.
void StopAll() {
  exiting = true;
  for (const auto& device : devices().All()) {
    if (!device->OnDeviceThread()) device->Stop();
  }
}

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

void* const kNone = nullptr;

const char* Need(const char* text, const char* what) {
  if (text == nullptr) {
    throw DeviceError(-EINVAL, std::string("no ") + what + " is given");
  }
  return text;
}

// ---- Bodies shared by several functions ------------------------------------

int LoadXclbin(void* device, std::shared_ptr<const XclbinFile> xclbin) {
  const std::shared_ptr<Device> target = devices().Get(device);
  target->Load(std::move(xclbin), settings().ForPipeline());
  std::atexit(StopAll);
  return 0;
}

std::shared_ptr<const XclbinFile> Loaded(const Device& device) {
  auto xclbin = device.xclbin();
  if (xclbin == nullptr) throw DeviceError(-ENODEV, "no xclbin is loaded");
  return xclbin;
}

void* AllocateBuffer(void* handle, void* user, size_t bytes, uint64_t flags, uint32_t group) {
  const auto memory = devices().Get(handle)->memory();
  if (memory == nullptr) {
    throw DeviceError(-ENODEV, "no xclbin is loaded, so there is no memory");
  }
  auto buffer = std::make_shared<Buffer>();
  buffer->allocation = memory->Allocate(group, bytes);
  buffer->bytes = bytes;
  buffer->flags = flags;
  buffer->user = static_cast<uint8_t*>(user);
  return buffers().Add(std::move(buffer));
}

void CheckRange(const Buffer& buffer, uint64_t offset, uint64_t bytes, const char* what) {
  if (offset > buffer.bytes || bytes > buffer.bytes - offset) {
    throw DeviceError(-EINVAL, std::string(what) + ": " + std::to_string(bytes) +
                                   " bytes at offset " + std::to_string(offset) +
                                   " do not lie in a buffer of " + std::to_string(buffer.bytes) +
                                   " bytes");
  }
}

void* OpenKernel(void* handle, const Uuid uuid, const char* name, bool exclusive) {
  auto kernel = std::make_shared<Kernel>();
  kernel->device = devices().Get(handle);
  kernel->xclbin = Loaded(*kernel->device);
  if (uuid == nullptr || std::memcmp(uuid, kernel->xclbin->uuid().data(), 16) != 0) {
    throw DeviceError(-EINVAL, "the uuid is not that of the loaded xclbin");
  }
  const std::string text = Need(name, "kernel name");
  std::string kernel_name = text;
  std::vector<std::string> instances;
  const size_t brace = text.find(":{");
  if (brace != std::string::npos && text.back() == '}') {
    kernel_name = text.substr(0, brace);
    std::string list = text.substr(brace + 2, text.size() - brace - 3) + ",";
    for (size_t comma; (comma = list.find(',')) != std::string::npos; list.erase(0, comma + 1)) {
      instances.push_back(list.substr(0, comma));
    }
  }
  for (const KernelInfo& info : kernel->xclbin->kernels()) {
    if (info.name == kernel_name) kernel->info = &info;
  }
  const auto& units = kernel->xclbin->units();
  for (uint32_t i = 0; i < units.size(); ++i) {
    if (units[i].kernel != kernel_name) continue;
    bool wanted = instances.empty();
    for (const std::string& instance : instances) {
      wanted |= instance == units[i].instance;
    }
    if (wanted) kernel->units.push_back(i);
  }
  if (kernel->info == nullptr || kernel->units.empty() ||
      (!instances.empty() && instances.size() != kernel->units.size())) {
    throw DeviceError(-EINVAL, "No compute units matching '" + text + "'");
  }
  for (const uint32_t unit : kernel->units) {
    if (units[unit].control == kControlNone) {
      throw DeviceError(-ENOTSUP, units[unit].kernel + ":" + units[unit].instance +
                                      " is ap_ctrl_none: it runs by itself and "
                                      "cannot be opened as a kernel");
    }
  }
  if (exclusive && kernel->units.size() != 1) {
    throw DeviceError(-EINVAL, "'" + text + "' is more than one compute unit");
  }
  kernel->exclusive = exclusive;
  if (exclusive) kernel->registers.resize(kernel->info->range);
  return kernels().Add(std::move(kernel));
}

std::shared_ptr<Kernel> Registers(void* handle, uint32_t offset) {
  auto kernel = kernels().Get(handle);
  if (!kernel->exclusive) {
    throw DeviceError(-EPERM,
                      "registers of " + kernel->info->name + " need xrtPLKernelOpenExclusive");
  }
  if (offset % 4 != 0 || offset > kernel->registers.size() - 4) {
    throw DeviceError(-EINVAL,
                      "register " + std::to_string(offset) + " lies outside of the register range");
  }
  return kernel;
}

std::shared_ptr<Run> OpenRun(void* handle) {
  auto run = std::make_shared<Run>();
  run->kernel = kernels().Get(handle);
  run->set.resize(run->kernel->info->arguments.size());
  run->launch->buffers.resize(run->set.size());
  run->launch->units = run->kernel->units;
  uint32_t bytes = 16;
  for (const ArgumentInfo& argument : run->kernel->info->arguments) {
    if (argument.qualifier != kStreamArgument) {
      bytes = std::max(bytes, argument.offset + argument.bytes);
    }
  }
  run->launch->registers.resize(bytes);
  // The launch is owned by the run: a plain pointer would dangle when the run
  // is closed early, a shared one would be a cycle.
  std::weak_ptr<Run> weak = run;
  run->launch->finished = [weak](LaunchState state) {
    const std::shared_ptr<Run> self = weak.lock();
    if (self == nullptr || exiting) return;
    std::vector<std::pair<RunCallback, void*>> callbacks;
    {
      std::lock_guard<std::mutex> lock(self->mutex);
      callbacks = self->callbacks;
    }
    for (const auto& [callback, data] : callbacks) {
      callback(self->handle, static_cast<int>(state), data);
    }
  };
  return run;
}

void Store(Run* run, const ArgumentInfo& argument, const void* from) {
  std::memcpy(run->launch->registers.data() + argument.offset, from, argument.bytes);
}

void SetBuffer(Run* run, int index, void* handle) {
  const ArgumentInfo& argument = run->kernel->argument(index);
  const auto buffer = buffers().Get(handle);
  const uint32_t bank = buffer->allocation->bank();
  bool connected = true;
  for (size_t i = 0; i < run->kernel->units.size(); ++i) {
    const auto& banks = run->kernel->unit(i).banks[index];
    bool found = false;
    for (const uint32_t each : banks) found |= each == bank;
    connected &= found;
  }
  if (!connected) {
    throw DeviceError(-EINVAL, "argument " + std::to_string(index) + " (" + argument.name +
                                   ") of " + run->kernel->info->name +
                                   " is not connected to memory group " + std::to_string(bank));
  }
  const auto memory = run->kernel->device->memory();
  if (memory == nullptr || memory != buffer->allocation->memory()) {
    throw DeviceError(-EINVAL, "the buffer belongs to another device");
  }
  const uint64_t address = buffer->allocation->address() + buffer->offset;
  run->launch->buffers[index] = buffer->allocation;
  Store(run, argument, &address);
}

// Takes the argument from the list, in the type that the kernel states.
void SetArgument(Run* run, int index, std::va_list* values) {
  const ArgumentInfo& argument = run->kernel->argument(index);
  std::lock_guard<std::mutex> lock(run->mutex);
  const LaunchState state = run->launch->state();
  if (state == LaunchState::kQueued || state == LaunchState::kRunning) {
    throw DeviceError(-EBUSY, "an argument cannot change while the run runs");
  }
  if (argument.qualifier == kStreamArgument) {
    throw DeviceError(-EINVAL,
                      "argument " + std::to_string(index) + " (" + argument.name + ") is a stream");
  } else if (argument.qualifier == kGlobalArgument) {
    SetBuffer(run, index, va_arg(*values, void*));
  } else if (argument.type == "float") {
    const auto value = static_cast<float>(va_arg(*values, double));
    Store(run, argument, &value);
  } else if (argument.type == "double") {
    const double value = va_arg(*values, double);
    Store(run, argument, &value);
  } else if (argument.bytes == 8) {
    const uint64_t value = va_arg(*values, uint64_t);
    Store(run, argument, &value);
  } else {
    const uint32_t value = va_arg(*values, uint32_t);
    Store(run, argument, &value);
  }
  run->set[index] = true;
}

void StartRun(Run* run) {
  const KernelInfo& info = *run->kernel->info;
  {
    std::lock_guard<std::mutex> lock(run->mutex);
    for (size_t i = 0; i < info.arguments.size(); ++i) {
      if (!run->set[i] && info.arguments[i].qualifier != kStreamArgument) {
        throw DeviceError(-EINVAL, "argument " + std::to_string(i) + " (" + info.arguments[i].name +
                                       ") of " + info.name + " is not set");
      }
    }
  }
  if (run->kernel->device->xclbin() != run->kernel->xclbin) {
    throw DeviceError(-ENODEV, "the xclbin of kernel " + info.name + " is not loaded any more");
  }
  run->kernel->device->Submit(run->launch);
}

}  // namespace

// ---- xrt_ini.h -------------------------------------------------------------

MILLRACE_XRT_API int xrtIniStringSet(const char* key, const char* value) {
  return Guard(-1, [&] {
    settings().Set(Need(key, "key"), Need(value, "value"));
    return 0;
  });
}

MILLRACE_XRT_API int xrtIniUintSet(const char* key, unsigned int value) {
  return Guard(-1, [&] {
    settings().Set(Need(key, "key"), std::to_string(value));
    return 0;
  });
}

// ---- xrt_device.h ----------------------------------------------------------

MILLRACE_XRT_API void* xrtDeviceOpen(unsigned int index) {
  return Guard(kNone, [&] {
    if (index >= kDevices) {
      throw DeviceError(-ENODEV,
                        "Could not open device with index '" + std::to_string(index) + "'");
    }
    return devices().Add(
        std::make_shared<Device>([](const std::string& text) { settings().Log("ERROR", text); }));
  });
}

MILLRACE_XRT_API void* xrtDeviceOpenByBDF(const char* bdf) {
  return Guard(kNone, [&]() -> void* {
    throw DeviceError(-ENODEV, std::string("no emulated device has a bus "
                                           "address: '") +
                                   Need(bdf, "bus address") + "'");
  });
}

MILLRACE_XRT_API int xrtDeviceClose(void* device) {
  return Guard(-1, [&] {
    if (devices().Get(device)->OnDeviceThread()) {
      throw DeviceError(-EDEADLK, "a callback cannot close its device");
    }
    devices().Remove(device)->Stop();
    return 0;
  });
}

MILLRACE_XRT_API int xrtDeviceLoadXclbin(void* device, const void* axlf) {
  return Guard(-1, [&] { return LoadXclbin(device, XclbinFile::Copy(axlf)); });
}

MILLRACE_XRT_API int xrtDeviceLoadXclbinFile(void* device, const char* path) {
  return Guard(-1, [&] { return LoadXclbin(device, XclbinFile::Read(Need(path, "path"))); });
}

MILLRACE_XRT_API int xrtDeviceLoadXclbinHandle(void* device, void* xclbin) {
  return Guard(-1, [&] { return LoadXclbin(device, xclbins().Get(xclbin)); });
}

MILLRACE_XRT_API int xrtDeviceLoadXclbinUUID(void* device, const Uuid uuid) {
  return Guard(-1, [&] {
    const auto xclbin = Loaded(*devices().Get(device));
    if (std::memcmp(uuid, xclbin->uuid().data(), 16) != 0) {
      throw DeviceError(-EINVAL, "no xclbin with this uuid is loaded");
    }
    return 0;
  });
}

MILLRACE_XRT_API int xrtDeviceGetXclbinUUID(void* device, Uuid out) {
  return Guard(-1, [&] {
    const auto xclbin = Loaded(*devices().Get(device));
    std::memcpy(out, xclbin->uuid().data(), 16);
    return 0;
  });
}

// ---- xrt_xclbin.h ----------------------------------------------------------

MILLRACE_XRT_API void* xrtXclbinAllocFilename(const char* path) {
  return Guard(kNone, [&] { return xclbins().Add(XclbinFile::Read(Need(path, "path"))); });
}

MILLRACE_XRT_API void* xrtXclbinAllocAxlf(const void* axlf) {
  return Guard(kNone, [&] { return xclbins().Add(XclbinFile::Copy(axlf)); });
}

MILLRACE_XRT_API void* xrtXclbinAllocRawData(const char* data, int size) {
  return Guard(kNone, [&] {
    if (data == nullptr || size < 0) {
      throw DeviceError(-EINVAL, "no xclbin data are given");
    }
    return xclbins().Add(std::make_shared<XclbinFile>(std::vector<uint8_t>(data, data + size)));
  });
}

MILLRACE_XRT_API int xrtXclbinFreeHandle(void* xclbin) {
  return Guard(-1, [&] {
    xclbins().Remove(xclbin);
    return 0;
  });
}

MILLRACE_XRT_API int xrtXclbinGetXSAName(void* xclbin, char* name, int size, int* needed) {
  return Guard(-1, [&] {
    const std::string& platform = xclbins().Get(xclbin)->platform();
    if (needed != nullptr) *needed = static_cast<int>(platform.size()) + 1;
    if (name != nullptr && size > 0) {
      std::snprintf(name, size, "%s", platform.c_str());
    }
    return 0;
  });
}

MILLRACE_XRT_API int xrtXclbinGetUUID(void* xclbin, Uuid out) {
  return Guard(-1, [&] {
    std::memcpy(out, xclbins().Get(xclbin)->uuid().data(), 16);
    return 0;
  });
}

MILLRACE_XRT_API size_t xrtXclbinGetNumKernels(void* xclbin) {
  return Guard(size_t{0}, [&] { return xclbins().Get(xclbin)->kernels().size(); });
}

MILLRACE_XRT_API size_t xrtXclbinGetNumKernelComputeUnits(void* xclbin) {
  return Guard(size_t{0}, [&] { return xclbins().Get(xclbin)->units().size(); });
}

MILLRACE_XRT_API int xrtXclbinGetData(void* xclbin, char* data, int size, int* needed) {
  return Guard(-1, [&] {
    const auto& bytes = xclbins().Get(xclbin)->bytes();
    if (bytes.size() > INT32_MAX) {
      throw DeviceError(-EFBIG, "the xclbin is too large for this call");
    }
    if (needed != nullptr) *needed = static_cast<int>(bytes.size());
    if (data != nullptr && size > 0) {
      std::memcpy(data, bytes.data(), std::min(bytes.size(), static_cast<size_t>(size)));
    }
    return 0;
  });
}

// ---- xrt_bo.h --------------------------------------------------------------

MILLRACE_XRT_API void* xrtBOAlloc(void* device, size_t size, uint64_t flags, uint32_t group) {
  return Guard(kNone, [&] { return AllocateBuffer(device, nullptr, size, flags, group); });
}

MILLRACE_XRT_API void* xrtBOAllocUserPtr(void* device, void* user, size_t size, uint64_t flags,
                                         uint32_t group) {
  return Guard(kNone, [&] {
    if (user == nullptr || reinterpret_cast<uintptr_t>(user) % kHostPage != 0) {
      throw DeviceError(-EINVAL, "the user pointer is not 4 KiB aligned");
    }
    return AllocateBuffer(device, user, size, flags, group);
  });
}

MILLRACE_XRT_API void* xrtBOSubAlloc(void* parent, size_t size, size_t offset) {
  return Guard(kNone, [&] {
    const auto from = buffers().Get(parent);
    if (size == 0) throw DeviceError(-EINVAL, "a buffer needs at least 1 byte");
    CheckRange(*from, offset, size, "xrtBOSubAlloc");
    auto buffer = std::make_shared<Buffer>(*from);
    buffer->offset += offset;
    buffer->bytes = size;
    if (buffer->user != nullptr) buffer->user += offset;
    return buffers().Add(std::move(buffer));
  });
}

MILLRACE_XRT_API void* xrtBOImport(void*, int32_t) {
  return Guard(
      kNone, []() -> void* { throw DeviceError(-ENOTSUP, "emulated buffers cannot be imported"); });
}

MILLRACE_XRT_API int32_t xrtBOExport(void*) {
  return Guard(int32_t{-1}, []() -> int32_t {
    throw DeviceError(-ENOTSUP, "emulated buffers cannot be exported");
  });
}

MILLRACE_XRT_API int xrtBOFree(void* buffer) {
  return Guard(-1, [&] {
    buffers().Remove(buffer);
    return 0;
  });
}

MILLRACE_XRT_API size_t xrtBOSize(void* buffer) {
  return Guard(size_t{0}, [&] { return size_t{buffers().Get(buffer)->bytes}; });
}

MILLRACE_XRT_API uint64_t xrtBOAddress(void* buffer) {
  return Guard(~uint64_t{0}, [&] {
    const auto from = buffers().Get(buffer);
    return from->allocation->address() + from->offset;
  });
}

MILLRACE_XRT_API void* xrtBOMap(void* buffer) {
  return Guard(kNone, [&]() -> void* {
    const auto from = buffers().Get(buffer);
    if ((from->flags & kDeviceOnly) != 0) {
      throw DeviceError(-EINVAL, "a device-only buffer has no host memory");
    }
    return from->host();
  });
}

MILLRACE_XRT_API int xrtBOSync(void* buffer, int direction, size_t size, size_t offset) {
  return Guard(-1, [&] {
    const auto from = buffers().Get(buffer);
    CheckRange(*from, offset, size, "xrtBOSync");
    if (direction != 0 && direction != 1) {
      throw DeviceError(-EINVAL, "xrtBOSync: unknown direction " + std::to_string(direction));
    }
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (from->user != nullptr) {
      uint8_t* const device = from->device() + offset;
      uint8_t* const user = from->user + offset;
      if (direction == 0) {
        std::memcpy(device, user, size);
      } else {
        std::memcpy(user, device, size);
      }
    }
    return 0;
  });
}

MILLRACE_XRT_API int xrtBOWrite(void* buffer, const void* from, size_t size, size_t seek) {
  return Guard(-1, [&] {
    const auto to = buffers().Get(buffer);
    CheckRange(*to, seek, size, "xrtBOWrite");
    std::memcpy(to->host() + seek, from, size);
    return 0;
  });
}

MILLRACE_XRT_API int xrtBORead(void* buffer, void* to, size_t size, size_t skip) {
  return Guard(-1, [&] {
    const auto from = buffers().Get(buffer);
    CheckRange(*from, skip, size, "xrtBORead");
    std::memcpy(to, from->host() + skip, size);
    return 0;
  });
}

MILLRACE_XRT_API int xrtBOCopy(void* target, void* source, size_t size, size_t target_offset,
                               size_t source_offset) {
  return Guard(-1, [&] {
    const auto to = buffers().Get(target);
    const auto from = buffers().Get(source);
    CheckRange(*to, target_offset, size, "xrtBOCopy");
    CheckRange(*from, source_offset, size, "xrtBOCopy");
    std::memmove(to->device() + target_offset, from->device() + source_offset, size);
    return 0;
  });
}

// ---- xrt_kernel.h ----------------------------------------------------------

MILLRACE_XRT_API void* xrtPLKernelOpen(void* device, const Uuid uuid, const char* name) {
  return Guard(kNone, [&] { return OpenKernel(device, uuid, name, false); });
}

MILLRACE_XRT_API void* xrtPLKernelOpenExclusive(void* device, const Uuid uuid, const char* name) {
  return Guard(kNone, [&] { return OpenKernel(device, uuid, name, true); });
}

MILLRACE_XRT_API int xrtKernelClose(void* kernel) {
  return Guard(-1, [&] {
    kernels().Remove(kernel);
    return 0;
  });
}

MILLRACE_XRT_API int xrtKernelArgGroupId(void* kernel, int index) {
  return Guard(-1, [&] {
    const auto of = kernels().Get(kernel);
    const ArgumentInfo& argument = of->argument(index);
    // A group that all of its units have.
    for (const uint32_t bank : of->unit(0).banks[index]) {
      bool everywhere = true;
      for (size_t i = 1; i < of->units.size(); ++i) {
        bool found = false;
        for (const uint32_t each : of->unit(i).banks[index]) {
          found |= each == bank;
        }
        everywhere &= found;
      }
      if (everywhere) return static_cast<int>(bank);
    }
    throw DeviceError(-EINVAL, "argument " + std::to_string(index) + " (" + argument.name +
                                   ") of " + of->info->name +
                                   " has no memory group that all units have");
  });
}

MILLRACE_XRT_API uint32_t xrtKernelArgOffset(void* kernel, int index) {
  return Guard(~uint32_t{0}, [&] { return kernels().Get(kernel)->argument(index).offset; });
}

MILLRACE_XRT_API int xrtKernelReadRegister(void* kernel, uint32_t offset, uint32_t* value) {
  return Guard(-1, [&] {
    const auto from = Registers(kernel, offset);
    std::lock_guard<std::mutex> lock(from->mutex);
    if (offset == 0) {
      // ap_start while running; ap_idle, and ap_done when a run has ended.
      const bool busy = from->device->Busy(from->units[0]);
      const bool done = from->launch != nullptr && from->launch->state() == LaunchState::kCompleted;
      *value = busy ? 1 : done ? 6 : 4;
    } else {
      std::memcpy(value, from->registers.data() + offset, 4);
    }
    return 0;
  });
}

MILLRACE_XRT_API int xrtKernelWriteRegister(void* kernel, uint32_t offset, uint32_t value) {
  return Guard(-1, [&] {
    const auto to = Registers(kernel, offset);
    std::lock_guard<std::mutex> lock(to->mutex);
    if (offset == 0) {
      if ((value & 1) == 0) return 0;
      auto launch = std::make_shared<Launch>();
      launch->units = to->units;
      launch->registers = to->registers;
      to->device->Submit(launch);
      to->launch = std::move(launch);
    } else {
      std::memcpy(to->registers.data() + offset, &value, 4);
    }
    return 0;
  });
}

MILLRACE_XRT_API void* xrtKernelRun(void* kernel, ...) {
  std::va_list values;
  va_start(values, kernel);
  void* const result = Guard(kNone, [&] {
    const std::shared_ptr<Run> run = OpenRun(kernel);
    const auto& arguments = run->kernel->info->arguments;
    for (size_t i = 0; i < arguments.size(); ++i) {
      if (arguments[i].qualifier == kStreamArgument) continue;
      SetArgument(run.get(), static_cast<int>(i), &values);
    }
    run->handle = runs().Add(run);
    try {
      StartRun(run.get());
    } catch (...) {
      runs().Remove(run->handle);
      throw;
    }
    return run->handle;
  });
  va_end(values);
  return result;
}

MILLRACE_XRT_API void* xrtRunOpen(void* kernel) {
  return Guard(kNone, [&] {
    const std::shared_ptr<Run> run = OpenRun(kernel);
    run->handle = runs().Add(run);
    return run->handle;
  });
}

MILLRACE_XRT_API int xrtRunSetArg(void* handle, int index, ...) {
  std::va_list values;
  va_start(values, index);
  const int result = Guard(-1, [&] {
    SetArgument(runs().Get(handle).get(), index, &values);
    return 0;
  });
  va_end(values);
  return result;
}

MILLRACE_XRT_API int xrtRunUpdateArg(void* handle, int index, ...) {
  std::va_list values;
  va_start(values, index);
  const int result = Guard(-1, [&] {
    SetArgument(runs().Get(handle).get(), index, &values);
    return 0;
  });
  va_end(values);
  return result;
}

MILLRACE_XRT_API int xrtRunStart(void* handle) {
  return Guard(-1, [&] {
    StartRun(runs().Get(handle).get());
    return 0;
  });
}

MILLRACE_XRT_API int xrtRunWait(void* handle) {
  return Guard(-1, [&] {
    const auto launch = runs().Get(handle)->launch;
    launch->Wait(std::chrono::milliseconds(0));
    return static_cast<int>(launch->state());
  });
}

MILLRACE_XRT_API int xrtRunWaitFor(void* handle, unsigned int milliseconds) {
  return Guard(-1, [&] {
    const auto launch = runs().Get(handle)->launch;
    if (!launch->Wait(std::chrono::milliseconds(milliseconds))) {
      return kTimeout;
    }
    return static_cast<int>(launch->state());
  });
}

MILLRACE_XRT_API int xrtRunState(void* handle) {
  return Guard(-1, [&] { return static_cast<int>(runs().Get(handle)->launch->state()); });
}

MILLRACE_XRT_API int xrtRunSetCallback(void* handle, int state, RunCallback callback, void* data) {
  return Guard(-1, [&] {
    const auto run = runs().Get(handle);
    if (state != static_cast<int>(LaunchState::kCompleted) || callback == nullptr) {
      throw DeviceError(-EINVAL,
                        "xrtRunSetCallback needs a callback and the state "
                        "ERT_CMD_STATE_COMPLETED");
    }
    std::lock_guard<std::mutex> lock(run->mutex);
    run->callbacks.emplace_back(callback, data);
    return 0;
  });
}

MILLRACE_XRT_API int xrtRunClose(void* handle) {
  return Guard(-1, [&] {
    const auto run = runs().Remove(handle);
    std::lock_guard<std::mutex> lock(run->mutex);
    run->callbacks.clear();
    return 0;
  });
}

}  // namespace millrace
