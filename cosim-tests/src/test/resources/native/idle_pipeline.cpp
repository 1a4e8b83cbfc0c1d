// SPDX-License-Identifier: Apache-2.0
//
// A pipeline of one unit that ends as soon as it is started, to measure what
// lies around pipelines.
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

#include "pipeline_abi.h"

namespace {

class Pipeline {
 public:
  explicit Pipeline(const millrace_listener* listener)
      : listener_(*listener), thread_([this] { Run(); }) {}

  ~Pipeline() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      stopping_ = true;
      changed_.notify_all();
    }
    thread_.join();
  }

  void Start() {
    std::lock_guard<std::mutex> lock(mutex_);
    ++started_;
    changed_.notify_all();
  }

 private:
  void Run() {
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      changed_.wait(lock, [this] { return stopping_ || started_ > 0; });
      if (stopping_) return;
      --started_;
      lock.unlock();
      listener_.finished(listener_.context, 0, MILLRACE_DONE, nullptr);
      lock.lock();
    }
  }

  const millrace_listener listener_;
  std::mutex mutex_;
  std::condition_variable changed_;
  int started_ = 0;
  bool stopping_ = false;
  std::thread thread_;
};

void* Create(uint8_t*, uint64_t, const millrace_listener* listener, const char*) {
  return new Pipeline(listener);
}

void Start(void* pipeline, uint32_t, const uint8_t*, uint64_t) {
  static_cast<Pipeline*>(pipeline)->Start();
}

void Destroy(void* pipeline) { delete static_cast<Pipeline*>(pipeline); }

}  // namespace

extern "C" const millrace_pipeline* millrace_pipeline_get(void) {
  static const millrace_pipeline functions = {
      MILLRACE_PIPELINE_ABI, 1, Create, Start, Destroy, nullptr, nullptr};
  return &functions;
}
