// SPDX-License-Identifier: Apache-2.0
//
// Settings and messages, devices and xclbins: the functions of xrt_ini.h,
// xrt_device.h and xrt_xclbin.h.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <thread>

#include "embedded_xrt.h"

namespace millrace {
namespace {

constexpr unsigned kMaxThreads = 1024;
constexpr const char* kLogKey = "Runtime.runtime_log";

void CheckThreads(const std::string& text) {
  char* end = nullptr;
  const long value = std::strtol(text.c_str(), &end, 10);
  if (*end != 0 || value < 1 || value > static_cast<long>(kMaxThreads)) {
    throw DeviceError(-EINVAL,
                      "Emulation.millrace_threads is '" + text + "', it must be 1 to 1024");
  }
}

constexpr unsigned kDevices = 16;

std::shared_ptr<Device> NewDevice() {
  return std::make_shared<Device>([](const std::string& text) { settings().Log("ERROR", text); });
}

// The card that outlives its hosts. Never destroyed, as it may run until the process is gone.
std::shared_ptr<Device>& OutlivingCard() {
  static auto* const card = new std::shared_ptr<Device>;
  return *card;
}

// Before the static objects of a loaded pipeline go away under its threads.
void StopAll() {
  exiting = true;
  if (OutlivingCard() != nullptr) OutlivingCard()->Stop();
  for (const auto& device : devices().All()) {
    if (!device->OnDeviceThread()) device->Stop();
  }
}

int LoadXclbin(void* device, std::shared_ptr<const XclbinFile> xclbin) {
  const std::shared_ptr<Device> target = devices().Get(device);
  target->Load(std::move(xclbin), settings().ForPipeline());
  std::atexit(StopAll);
  return 0;
}

}  // namespace

void Settings::Set(const std::string& key, const std::string& value) {
  if (key.find('.') == std::string::npos) {
    throw DeviceError(-EINVAL, "'" + key + "' is no key of the kind A.b");
  }
  std::lock_guard<std::mutex> lock(mutex_);
  if (key == kLogKey && log_opened_ && values_[key] != value) {
    throw DeviceError(-EINVAL, key + " cannot change once it has been read");
  }
  values_[key] = value;
}

std::string Settings::ForPipeline() {
  const std::string prefix = "Emulation.millrace_";
  std::lock_guard<std::mutex> lock(mutex_);
  std::string& threads = values_[prefix + "threads"];
  if (threads.empty()) threads = std::to_string(std::max(1u, std::thread::hardware_concurrency()));
  CheckThreads(threads);
  std::string lines;
  for (const auto& [key, value] : values_) {
    if (key.compare(0, prefix.size(), prefix) == 0 && !value.empty()) {
      lines += key.substr(prefix.size()) + "=" + value + "\n";
    }
  }
  return lines;
}

bool Settings::CardOutlivesHost() {
  std::lock_guard<std::mutex> lock(mutex_);
  return values_["Emulation.millrace_outlive"] == "1";
}

void Settings::Log(const char* level, const std::string& text) {
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

Settings& settings() {
  static Settings* const settings = new Settings;
  return *settings;
}

std::shared_ptr<const XclbinFile> Loaded(const Device& device) {
  auto xclbin = device.xclbin();
  if (xclbin == nullptr) throw DeviceError(-ENODEV, "no xclbin is loaded");
  return xclbin;
}

// ---- xrt_ini.h

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

// ---- xrt_device.h

MILLRACE_XRT_API void* xrtDeviceOpen(unsigned int index) {
  return Guard(kNone, [&] {
    if (index >= kDevices) {
      throw DeviceError(-ENODEV,
                        "Could not open device with index '" + std::to_string(index) + "'");
    }
    if (!settings().CardOutlivesHost()) return devices().Add(NewDevice());
    if (OutlivingCard() == nullptr) OutlivingCard() = NewDevice();
    return devices().Add(OutlivingCard());
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
    const auto closed = devices().Remove(device);
    if (closed != OutlivingCard()) {
      closed->Stop();
    } else if (settings().CardOutlivesHost()) {
      closed->LoseHost();
    } else {
      OutlivingCard().reset();
      closed->Stop();
    }
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

// ---- xrt_xclbin.h

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

}  // namespace millrace
