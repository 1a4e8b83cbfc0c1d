// SPDX-License-Identifier: Apache-2.0
#include "device_model.h"

#include <dlfcn.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace millrace {
namespace {

std::string PathOf(int file) { return "/proc/self/fd/" + std::to_string(file); }

// Whether dlopen still knows a file's name.
bool IsLoaded(int file) {
  void* const library = dlopen(PathOf(file).c_str(), RTLD_NOW | RTLD_NOLOAD);
  if (library != nullptr) dlclose(library);
  return library != nullptr;
}

}  // namespace

LaunchState Launch::state() const {
  std::lock_guard<std::mutex> lock(mutex_);
  return state_;
}

bool Launch::Wait(std::chrono::milliseconds timeout) const {
  std::unique_lock<std::mutex> lock(mutex_);
  const auto ended = [this] { return !Active(state_); };
  if (timeout.count() == 0) {
    changed_.wait(lock, ended);
    return true;
  }
  return changed_.wait_for(lock, timeout, ended);
}

bool Launch::Enter() {
  std::lock_guard<std::mutex> lock(mutex_);
  if (Active(state_)) return false;
  state_ = LaunchState::kQueued;
  return true;
}

void Launch::Set(LaunchState state) {
  std::lock_guard<std::mutex> lock(mutex_);
  state_ = state;
  changed_.notify_all();
}

Device::Device(Log log, int memory_file) : log_(std::move(log)), memory_file_(memory_file) {
  dispatcher_ = std::thread([this] { Dispatch(); });
}

Device::~Device() { Stop(); }

void Device::Load(std::shared_ptr<const XclbinFile> xclbin, const std::string& settings) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (stopped_) throw DeviceError(-ENODEV, "the device is closed");
  if (xclbin_ != nullptr && xclbin_->bytes() == xclbin->bytes() && settings == settings_) {
    return;
  }
  if (AnyRunning() || !queue_.empty()) {
    throw DeviceError(-EBUSY, "cannot load an xclbin while units run");
  }
  Unload();
  auto memory = std::make_shared<DeviceMemory>(xclbin->banks(), memory_file_);
  // What a host that died had allocated, its launch still reads.
  if (settings.find("outlive=1\n") != std::string::npos) memory->KeepContents();

  // A file in memory. It stays open while the library is loaded: a later one
  // must not get the same name, or dlopen would answer with this one.
  library_file_ = memfd_create("millrace_pipeline", MFD_CLOEXEC);
  if (library_file_ < 0) {
    throw DeviceError(-ENOMEM,
                      "cannot make a file for the pipeline: " + std::string(std::strerror(errno)));
  }
  size_t done = 0;
  while (done < xclbin->bitstream_bytes()) {
    const ssize_t written =
        write(library_file_, xclbin->bitstream() + done, xclbin->bitstream_bytes() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      const std::string why = std::strerror(errno);
      Unload();
      throw DeviceError(-EIO, "cannot write the pipeline: " + why);
    }
    done += written;
  }
  library_ = dlopen(PathOf(library_file_).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library_ == nullptr) {
    const char* why = dlerror();
    const std::string text = why == nullptr ? "unknown reason" : why;
    Unload();
    throw DeviceError(-EINVAL, "the xclbin's BITSTREAM is no compiled pipeline: " + text);
  }
  using Get = const millrace_pipeline* (*)();
  const auto get = reinterpret_cast<Get>(dlsym(library_, "millrace_pipeline_get"));
  functions_ = get == nullptr ? nullptr : get();
  if (functions_ == nullptr || functions_->abi != MILLRACE_PIPELINE_ABI) {
    Unload();
    throw DeviceError(-EINVAL, "the xclbin's pipeline does not speak version " +
                                   std::to_string(MILLRACE_PIPELINE_ABI) +
                                   " of the pipeline interface");
  }

  std::vector<Slot> slots;
  std::vector<uint32_t> unit_of_started;
  for (const UnitInfo& unit : xclbin->units()) {
    Slot slot;
    if (unit.control != kControlNone) {
      slot.started_index = static_cast<int64_t>(unit_of_started.size());
      unit_of_started.push_back(static_cast<uint32_t>(slots.size()));
    }
    slots.push_back(slot);
  }
  if (functions_->started_units != unit_of_started.size()) {
    const std::string has = std::to_string(functions_->started_units);
    Unload();
    throw DeviceError(-EINVAL, "the xclbin's pipeline has " + has +
                                   " units to start, IP_LAYOUT lists " +
                                   std::to_string(unit_of_started.size()));
  }
  slots_ = std::move(slots);
  unit_of_started_ = std::move(unit_of_started);
  memory_ = std::move(memory);
  settings_ = settings;
  try {
    CreatePipeline();
  } catch (...) {
    Unload();
    throw;
  }
  xclbin_ = std::move(xclbin);
}

void Device::Stop() {
  std::vector<std::shared_ptr<Launch>> aborted;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    if (stopped_) return;
    stopped_ = true;
    DestroyPipeline();
    for (Slot& slot : slots_) {
      if (slot.launch != nullptr) aborted.push_back(std::move(slot.launch));
      slot.launch.reset();
    }
    aborted.insert(aborted.end(), queue_.begin(), queue_.end());
    queue_.clear();
  }
  {
    std::lock_guard<std::mutex> lock(events_mutex_);
    events_closed_ = true;
    events_changed_.notify_all();
  }
  dispatcher_.join();
  for (const auto& launch : aborted) {
    launch->Set(LaunchState::kAbort);
    if (launch->finished) launch->finished(LaunchState::kAbort);
  }
  std::lock_guard<std::mutex> lock(mutex_);
  Unload();
}

void Device::LoseHost() {
  std::vector<std::shared_ptr<Launch>> lost;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    lost.assign(queue_.begin(), queue_.end());
    queue_.clear();
    for (Slot& slot : slots_) {
      if (slot.launch == nullptr) continue;
      lost.push_back(std::exchange(slot.launch, std::make_shared<Launch>()));
      slot.launch->Set(LaunchState::kRunning);
    }
  }
  for (const auto& launch : lost) launch->Set(LaunchState::kAbort);
}

bool Device::OnDeviceThread() const { return std::this_thread::get_id() == dispatcher_.get_id(); }

std::shared_ptr<const XclbinFile> Device::xclbin() const {
  std::lock_guard<std::mutex> lock(mutex_);
  return xclbin_;
}

std::shared_ptr<DeviceMemory> Device::memory() const {
  std::lock_guard<std::mutex> lock(mutex_);
  return memory_;
}

void Device::Submit(std::shared_ptr<Launch> launch) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (stopped_) throw DeviceError(-ENODEV, "the device is closed");
  if (pipeline_ == nullptr && !faulted_) {
    throw DeviceError(-ENODEV, "no xclbin is loaded");
  }
  bool startable = !launch->units.empty();
  for (const uint32_t unit : launch->units) {
    startable &= unit < slots_.size() && slots_[unit].started_index >= 0;
  }
  if (!startable) {
    throw DeviceError(-EINVAL, "no unit that the host can start");
  }
  if (!launch->Enter()) {
    throw DeviceError(-EBUSY, "the run has been started and has not ended");
  }
  queue_.push_back(launch);
  try {
    StartQueued();
  } catch (...) {
    queue_.erase(std::remove(queue_.begin(), queue_.end(), launch), queue_.end());
    launch->Set(LaunchState::kError);
    throw;
  }
}

bool Device::Busy(uint32_t unit) const {
  std::lock_guard<std::mutex> lock(mutex_);
  return unit < slots_.size() && slots_[unit].launch != nullptr;
}

bool Device::ReadRegister(uint32_t unit, uint32_t offset, uint32_t* value) {
  std::lock_guard<std::mutex> lock(mutex_);
  return pipeline_ != nullptr && functions_->read_register != nullptr &&
         slots_[unit].started_index >= 0 &&
         functions_->read_register(pipeline_, static_cast<uint32_t>(slots_[unit].started_index),
                                   offset, value) != 0;
}

bool Device::WriteRegister(uint32_t unit, uint32_t offset, uint32_t value) {
  std::lock_guard<std::mutex> lock(mutex_);
  return pipeline_ != nullptr && functions_->write_register != nullptr &&
         slots_[unit].started_index >= 0 &&
         functions_->write_register(pipeline_, static_cast<uint32_t>(slots_[unit].started_index),
                                    offset, value) != 0;
}

void Device::Finished(void* context, uint32_t unit, enum millrace_outcome outcome,
                      const char* report) {
  auto* listener = static_cast<Listener*>(context);
  Device* device = listener->device;
  std::lock_guard<std::mutex> lock(device->events_mutex_);
  device->events_.push_back(
      {listener->epoch, unit, outcome != MILLRACE_DONE, report == nullptr ? "" : report});
  device->events_changed_.notify_all();
}

void Device::Dispatch() {
  for (;;) {
    Event event;
    {
      std::unique_lock<std::mutex> lock(events_mutex_);
      events_changed_.wait(lock, [this] { return events_closed_ || !events_.empty(); });
      if (events_closed_) return;
      event = std::move(events_.front());
      events_.pop_front();
    }
    std::shared_ptr<Launch> launch;
    std::string name;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      if (event.epoch != epoch_ || event.unit >= unit_of_started_.size()) {
        continue;
      }
      const uint32_t unit = unit_of_started_[event.unit];
      launch = slots_[unit].launch;
      if (launch == nullptr) continue;
      name = xclbin_->units()[unit].kernel + ":" + xclbin_->units()[unit].instance;
    }
    if (event.failed) {
      log_(name + " failed: " + (event.report.empty() ? "no report" : event.report));
    }
    {
      std::lock_guard<std::mutex> lock(mutex_);
      // Stop may have taken it meanwhile.
      Slot& slot = slots_[unit_of_started_[event.unit]];
      if (slot.launch != launch) continue;
      faulted_ |= event.failed;
      slot.launch.reset();
    }
    const LaunchState state = event.failed ? LaunchState::kError : LaunchState::kCompleted;
    launch->Set(state);
    if (launch->finished) launch->finished(state);
    launch.reset();
    std::lock_guard<std::mutex> lock(mutex_);
    if (stopped_) continue;
    try {
      StartQueued();
    } catch (const DeviceError& error) {
      log_(error.what());
      for (const auto& waiting : queue_) waiting->Set(LaunchState::kError);
      queue_.clear();
    }
  }
}

void Device::StartQueued() {
  if (faulted_ && !queue_.empty()) {
    // Streams of a failed pipeline hold leftovers: begin with a fresh one.
    if (AnyRunning()) return;
    DestroyPipeline();
    CreatePipeline();
    faulted_ = false;
  }
  for (auto at = queue_.begin(); at != queue_.end();) {
    const std::shared_ptr<Launch> launch = *at;
    const auto idle =
        std::find_if(launch->units.begin(), launch->units.end(),
                     [this](uint32_t unit) { return slots_[unit].launch == nullptr; });
    if (idle == launch->units.end()) {
      ++at;
      continue;
    }
    at = queue_.erase(at);
    Slot& slot = slots_[*idle];
    slot.launch = launch;
    launch->Set(LaunchState::kRunning);
    functions_->start(pipeline_, static_cast<uint32_t>(slot.started_index),
                      launch->registers.data(), launch->registers.size());
  }
}

void Device::CreatePipeline() {
  ++epoch_;
  listener_ = std::make_unique<Listener>(Listener{this, epoch_});
  const millrace_listener listener{listener_.get(), &Device::Finished};
  pipeline_ = functions_->create(memory_->data(), memory_->bytes(), &listener, settings_.c_str());
  if (pipeline_ == nullptr) {
    throw DeviceError(-ENOMEM, "the pipeline found no resources to start");
  }
}

void Device::DestroyPipeline() {
  if (pipeline_ == nullptr) return;
  functions_->destroy(pipeline_);
  pipeline_ = nullptr;
  listener_.reset();
  ++epoch_;
}

bool Device::AnyRunning() const {
  return std::any_of(slots_.begin(), slots_.end(),
                     [](const Slot& slot) { return slot.launch != nullptr; });
}

void Device::Unload() {
  DestroyPipeline();
  functions_ = nullptr;
  if (library_ != nullptr) dlclose(library_);
  library_ = nullptr;
  // A library with thread-local objects stays loaded; then its file stays open, so that no later
  // one gets its name.
  if (library_file_ >= 0 && !IsLoaded(library_file_)) close(library_file_);
  library_file_ = -1;
  slots_.clear();
  unit_of_started_.clear();
  memory_.reset();
  xclbin_.reset();
  faulted_ = false;
}

}  // namespace millrace
