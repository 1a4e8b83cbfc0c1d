// SPDX-License-Identifier: Apache-2.0
//
// The functions of xrt_kernel.h for kernels; embedded_run.cpp has those for runs.
#include <cstring>

#include "embedded_xrt.h"

namespace millrace {
namespace {

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

}  // namespace

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
    } else if (!from->device->ReadRegister(from->units[0], offset, value)) {
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
      to->device->WriteRegister(to->units[0], offset, value);
    }
    return 0;
  });
}

}  // namespace millrace
