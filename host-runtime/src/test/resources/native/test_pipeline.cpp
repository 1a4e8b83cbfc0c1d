// SPDX-License-Identifier: Apache-2.0
//
// A pipeline written by hand, to test what lies around pipelines:
//  - adder_0, adder_1: out[i] = a[i] + b[i]
//  - lane_0, lane_1: memory units; lane_0 writes token records as
//    docs/control.md has it, lane_1 only contributes a byte of its image
//  - failer_0: fails with a report after some milliseconds
//  - sleeper_0: ends after some milliseconds
// The words of the records and the registers of memory units are macros that the
// test defines.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "pipeline_abi.h"

namespace {

constexpr uint32_t kUnits = 6;
constexpr uint64_t kStop = 4 * HEADER_WORDS;
constexpr uint64_t kPrompt = kStop + 4 * STOP_WORDS;
constexpr uint64_t kRing = 4352;
constexpr uint64_t kImageByte = 32768;
constexpr uint32_t kVocab = 1000;

// What lane_0 does; the first token of the prompt chooses. The second one is
// the time between tokens in units of 100 us.
enum Behaviour : uint32_t { kNormal = 0, kFail = 1, kSilent = 2, kHang = 3 };

class Pipeline {
 public:
  Pipeline(uint8_t* memory, uint64_t bytes, const millrace_listener* listener)
      : memory_(memory), bytes_(bytes), listener_(*listener) {}

  ~Pipeline() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      stopping_ = true;
      changed_.notify_all();
    }
    for (std::thread& thread : threads_) thread.join();
  }

  void Start(uint32_t unit, const uint8_t* registers, uint64_t bytes) {
    std::vector<uint8_t> map(registers, registers + bytes);
    threads_.emplace_back([this, unit, map = std::move(map)] {
      std::string report;
      if (Run(unit, map, &report)) {
        const bool failed = !report.empty();
        listener_.finished(listener_.context, unit, failed ? MILLRACE_FAILED : MILLRACE_DONE,
                           failed ? report.c_str() : nullptr);
      }
    });
  }

 private:
  template <typename T>
  static T Register(const std::vector<uint8_t>& map, size_t offset) {
    T value;
    std::memcpy(&value, map.data() + offset, sizeof value);
    return value;
  }

  uint32_t Load(uint64_t address) const {
    uint32_t value;
    std::memcpy(&value, memory_ + address, sizeof value);
    return value;
  }

  // False when the pipeline is destroyed meanwhile.
  bool Sleep(std::chrono::microseconds time) {
    std::unique_lock<std::mutex> lock(mutex_);
    return !changed_.wait_for(lock, time, [this] { return stopping_; });
  }

  bool Run(uint32_t unit, const std::vector<uint8_t>& map, std::string* report) {
    switch (unit) {
      case 0:
      case 1:
        return Add(map, report);
      case 2:
        return Generate(map, report);
      case 3:
        return Assist(map);
      case 4:
        if (!Sleep(std::chrono::milliseconds(Register<uint32_t>(map, 16)))) {
          return false;
        }
        *report = "nothing can move:\n  failer_0 waits on stream lane0_words";
        return true;
      default:
        return Sleep(std::chrono::milliseconds(Register<uint32_t>(map, 16)));
    }
  }

  bool Add(const std::vector<uint8_t>& map, std::string* report) {
    const auto a = Register<uint64_t>(map, 0x10);
    const auto b = Register<uint64_t>(map, 0x1C);
    const auto out = Register<uint64_t>(map, 0x28);
    const auto n = Register<uint32_t>(map, 0x34);
    for (const uint64_t at : {a, b, out}) {
      if (at > bytes_ || uint64_t{n} * 4 > bytes_ - at) {
        *report = "address outside of memory";
        return true;
      }
    }
    for (uint64_t i = 0; i < n; ++i) {
      const uint32_t sum = Load(a + 4 * i) + Load(b + 4 * i);
      std::memcpy(memory_ + out + 4 * i, &sum, sizeof sum);
    }
    return true;
  }

  bool Generate(const std::vector<uint8_t>& map, std::string* report) {
    const auto lane = Register<uint64_t>(map, REGISTER_READ_PORT);
    const auto prompt = Register<uint32_t>(map, REGISTER_PROMPT_TOKENS);
    const auto start = Register<uint32_t>(map, REGISTER_START_POSITION);
    const auto stop = Register<uint32_t>(map, REGISTER_STOP_POSITION);
    uint32_t launch[HEADER_WORDS];
    std::memcpy(launch, memory_ + lane, sizeof launch);
    if (launch[HEADER_MAGIC] != MAGIC || launch[HEADER_TOKENS] != prompt ||
        launch[HEADER_POSITION] != start || launch[HEADER_STOP_POSITION] != stop ||
        Register<uint64_t>(map, REGISTER_WRITE_PORT) != lane) {
      *report = "launch record and registers differ";
      End();
      return true;
    }
    uint32_t sum = launch[HEADER_TEMPERATURE] + launch[HEADER_SEED_LOW];
    for (uint32_t i = 0; i < prompt; ++i) sum += Load(lane + kPrompt + 4 * i);
    const uint32_t behaviour = Load(lane + kPrompt);
    const std::chrono::microseconds delay(prompt > 1 ? 100 * Load(lane + kPrompt + 4) : 0);
    sum += memory_[lane + kImageByte];
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [this] { return stopping_ || assist_ >= 0; });
      if (stopping_) return false;
      sum += assist_;
      assist_ = -1;
    }
    for (uint32_t i = 0;; ++i) {
      if (!Sleep(delay)) return false;
      if (behaviour == kHang && i == 2) Sleep(std::chrono::hours(1));
      if (behaviour == kFail && i == 2) {
        *report = "saturated beyond repair\nin unit lane_0";
        End();
        return true;
      }
      if (behaviour == kSilent && i == 2) break;
      if (*reinterpret_cast<volatile uint32_t*>(memory_ + lane + kStop) != 0) {
        break;
      }
      const uint32_t position = start + prompt + i;
      const uint32_t token = (sum + i) % kVocab;
      bool last = position >= stop;
      for (int e = 0; e < END_TOKENS; ++e) last |= launch[HEADER_END_TOKENS + e] == token;
      uint32_t record[RECORD_WORDS] = {};
      record[RECORD_EPOCH] = launch[HEADER_EPOCH];
      record[RECORD_INDEX] = i;
      record[RECORD_TOKEN] = token;
      record[RECORD_FLAGS] = last ? 1u << RECORD_FLAG_LAST : 0;
      record[RECORD_POSITION] = position;
      record[RECORD_SATURATIONS] = i * 10;
      record[RECORD_CHECK] = launch[HEADER_EPOCH] ^ i ^ token ^ MAGIC;
      std::memcpy(memory_ + lane + kRing + i * sizeof record, record, sizeof record);
      if (last) break;
    }
    End();
    return true;
  }

  void End() {
    std::lock_guard<std::mutex> lock(mutex_);
    ++ended_;
    changed_.notify_all();
  }

  bool Assist(const std::vector<uint8_t>& map) {
    const auto lane = Register<uint64_t>(map, REGISTER_READ_PORT);
    std::unique_lock<std::mutex> lock(mutex_);
    assist_ = memory_[lane + kImageByte];
    changed_.notify_all();
    changed_.wait(lock, [this] { return stopping_ || ended_ > 0; });
    if (ended_ > 0) --ended_;
    return !stopping_;
  }

  uint8_t* const memory_;
  const uint64_t bytes_;
  const millrace_listener listener_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  int assist_ = -1;
  int ended_ = 0;
  std::vector<std::thread> threads_;
};

void* Create(uint8_t* memory, uint64_t bytes, const millrace_listener* listener,
             const char* settings) {
  return std::strstr(settings, "threads=999") != nullptr ? nullptr
                                                         : new Pipeline(memory, bytes, listener);
}

void Start(void* pipeline, uint32_t unit, const uint8_t* registers, uint64_t bytes) {
  static_cast<Pipeline*>(pipeline)->Start(unit, registers, bytes);
}

void Destroy(void* pipeline) { delete static_cast<Pipeline*>(pipeline); }

}  // namespace

extern "C" const millrace_pipeline* millrace_pipeline_get(void) {
  static const millrace_pipeline functions = {
      MILLRACE_PIPELINE_ABI, kUnits, Create, Start, Destroy, nullptr, nullptr};
  return &functions;
}
