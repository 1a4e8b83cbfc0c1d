// SPDX-License-Identifier: Apache-2.0
//
// A stream between two Verilated units: a FIFO of its planned depth, whose
// outputs depend on its state only, as rtl/top.sv has it.
//
// In a cycle every stream presents itself to its units, the units evaluate,
// then every stream takes and gives what was agreed. Where the writing or the
// reading unit is missing, a recording of the HLS twin takes its place: it is
// played to the reader, and compared with what the writer gives.
#ifndef MILLRACE_SIMULATION_RTL_STREAM_H_
#define MILLRACE_SIMULATION_RTL_STREAM_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace millrace::simulation::rtl {

// A unit's end of a stream: where Verilator keeps its signals.
struct Pins {
  std::uint8_t* valid = nullptr;
  std::uint8_t* ready = nullptr;
  void* data = nullptr;

  bool connected() const { return valid != nullptr; }
};

// What a stream carried in an execution of the HLS kernels; see
// simulation::Channel::Record.
class Recording {
 public:
  // Throws std::runtime_error.
  explicit Recording(const std::string& path);
  ~Recording();
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;

  std::uint64_t count() const { return count_; }
  const std::uint8_t* element(std::uint64_t i) const { return elements_ + i * stride_; }

 private:
  void* mapping_ = nullptr;
  std::size_t bytes_ = 0;
  const std::uint8_t* elements_ = nullptr;
  std::size_t stride_ = 0;
  std::uint64_t count_ = 0;
};

// A sequence of bits that looks random and depends on the seed only.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}
  // True in `parts` of 256 throws.
  bool Throw(unsigned parts) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return (state_ >> 32 & 0xFF) < parts;
  }

 private:
  std::uint64_t state_;
};

class Stream {
 public:
  struct Counters {
    std::uint64_t transfers = 0;  // elements taken by the reader
    std::uint64_t starved = 0;    // cycles in which the reader wanted one and there was none
    std::uint64_t blocked = 0;    // cycles in which the writer had one and there was no room
    std::uint64_t high_water = 0;
  };

  Stream(std::string name, unsigned bytes, unsigned depth);

  void ConnectWriter(Pins pins) { writer_ = pins; }
  void ConnectReader(Pins pins) { reader_ = pins; }
  void Compare(std::shared_ptr<const Recording> recording) { recording_ = std::move(recording); }
  // Stalls either side in `parts` of 256 cycles.
  void Stall(unsigned parts, std::uint64_t seed);
  // How much it carries depends on timing, as prefetched weights do: it may carry more or less than
  // the recording has.
  void DependOnTiming() { timing_dependent_ = true; }
  // What is missing in comparison with the recording, in words; empty if nothing.
  std::string Missing() const;
  void StopComparing() { comparing_ = false; }

  void Present();
  void Transfer();

  const std::string& name() const { return name_; }
  unsigned depth() const { return depth_; }
  std::uint64_t size() const { return pushed_ - popped_; }
  const Counters& counters() const { return counters_; }
  bool has_writer() const { return writer_.connected(); }
  bool has_reader() const { return reader_.connected(); }

  // What happened in the cycle that has just been evaluated.
  bool pushed_now() const { return pushed_now_; }
  bool popped_now() const { return popped_now_; }
  bool starved_now() const { return starved_now_; }
  bool blocked_now() const { return blocked_now_; }

  // The element that differs from the recording first, in words; empty if none.
  const std::string& difference() const { return difference_; }
  // The element pushed last.
  const std::uint8_t* last() const { return At(pushed_ - 1); }

 private:
  const std::uint8_t* At(std::uint64_t index) const {
    return &ring_[static_cast<std::size_t>(index % depth_) * stride_];
  }
  void Push(const void* element);
  void Check(const std::uint8_t* element);

  const std::string name_;
  const unsigned bytes_;   // of an element
  const unsigned stride_;  // bytes rounded up to words
  const unsigned depth_;
  std::vector<std::uint8_t> ring_;
  std::uint64_t pushed_ = 0;
  std::uint64_t popped_ = 0;
  Pins writer_;
  Pins reader_;

  std::shared_ptr<const Recording> recording_;
  std::uint64_t seen_ = 0;  // elements compared, or played
  bool comparing_ = true;
  bool timing_dependent_ = false;
  std::string difference_;

  unsigned stall_parts_ = 0;
  Dice dice_{0};
  bool offered_ = false;  // the head was valid in the cycle before and not taken
  bool changed_ = true;   // the head is another one than the reader's pins have

  bool pushed_now_ = false;
  bool popped_now_ = false;
  bool starved_now_ = false;
  bool blocked_now_ = false;
  Counters counters_;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_STREAM_H_
