// SPDX-License-Identifier: Apache-2.0
//
// The functions of xrt_kernel.h for runs of kernels.
#include <algorithm>
#include <chrono>
#include <cstdarg>
#include <cstring>

#include "embedded_xrt.h"

namespace millrace {
namespace {

constexpr int kTimeout = 8;  // ERT_CMD_STATE_TIMEOUT

using RunCallback = void (*)(void*, int, void*);

struct Run {
  std::shared_ptr<Kernel> kernel;
  std::shared_ptr<Launch> launch = std::make_shared<Launch>();
  void* handle = nullptr;
  std::mutex mutex;
  std::vector<bool> set;  // per argument
  std::vector<std::pair<RunCallback, void*>> callbacks;
};

Handles<Run>& runs() { return Table<Run>("run"); }

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
