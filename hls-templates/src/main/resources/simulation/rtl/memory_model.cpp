// SPDX-License-Identifier: Apache-2.0
#include "memory_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace millrace::simulation {
namespace {

constexpr std::uint64_t kBoundary = 4096;  // that no burst may cross
constexpr std::uint8_t kSlaveError = 2;
constexpr unsigned kIncrementing = 1;

std::uint64_t Kilohertz(double megahertz) {
  if (!(megahertz >= 1 && megahertz <= 10000)) {
    throw std::invalid_argument("a clock of " + std::to_string(megahertz) + " MHz");
  }
  return static_cast<std::uint64_t>(std::llround(megahertz * 1000));
}

unsigned PowerOfTwo(unsigned bursts) {
  if (bursts == 0 || bursts > 64) {
    throw std::invalid_argument(std::to_string(bursts) + " bursts are not between 1 and 64");
  }
  unsigned power = 1;
  while (power < bursts) power *= 2;
  return power;
}

void Set(std::uint8_t* signal, std::uint8_t value) {
  if (signal != nullptr) *signal = value;
}

std::uint8_t Get(const std::uint8_t* signal, std::uint8_t otherwise) {
  return signal != nullptr ? *signal : otherwise;
}

// A random number below 2^64 is less than the result with this probability.
std::uint64_t Threshold(double probability) {
  return static_cast<std::uint64_t>(std::min(probability, 1.0) * 18446744073709549568.0);
}

// xorshift64*.
std::uint64_t NextRandom(std::uint64_t* state) {
  *state ^= *state >> 12;
  *state ^= *state << 25;
  *state ^= *state >> 27;
  return *state * 2685821657736338717u;
}

}  // namespace

MemoryChannel::MemoryChannel(std::string name, const MemoryTiming& timing, double kernel_megahertz,
                             std::uint8_t* memory, std::uint64_t bytes)
    : name_(std::move(name)),
      access_bytes_(timing.access_bytes),
      max_bursts_(timing.max_bursts),
      max_accesses_(timing.max_accesses),
      max_write_beats_(timing.max_accesses / (kBeatBytes / timing.access_bytes)),
      memory_(memory),
      bytes_(bytes),
      kernel_kilohertz_(Kilohertz(kernel_megahertz)),
      controller_kilohertz_(Kilohertz(timing.memory_megahertz / timing.clocks_per_cycle)),
      port_kilohertz_(timing.port_megahertz == 0 ? controller_kilohertz_
                                                 : Kilohertz(timing.port_megahertz)),
      request_cycles_(timing.request_cycles +
                      static_cast<unsigned>(timing.interconnect_kernel_cycles *
                                            controller_kilohertz_ / kernel_kilohertz_)),
      return_cycles_(timing.return_cycles + request_cycles_ - timing.request_cycles),
      response_cycles_(timing.response_cycles + request_cycles_ - timing.request_cycles),
      dram_(timing),
      reads_(PowerOfTwo(timing.max_bursts)),
      read_beats_(kBeats),
      writes_(PowerOfTwo(timing.max_bursts)),
      write_beats_(kBeats) {
  if (timing.max_accesses < kBeatBytes / timing.access_bytes || timing.max_accesses > kBeats) {
    throw std::invalid_argument(std::to_string(timing.max_accesses) +
                                " accesses under way are too few or more than 128");
  }
  if (access_bytes_ != 32 && access_bytes_ != 64) {
    throw std::invalid_argument("accesses of " + std::to_string(access_bytes_) +
                                " bytes are not of 32 or 64");
  }
  if (bytes % kBeatBytes != 0) {
    throw std::invalid_argument("a memory of " + std::to_string(bytes) +
                                " bytes is not whole beats of 64");
  }
}

void MemoryChannel::InjectFaults(const MemoryFaults& faults) {
  faulty_ = true;
  random_ = faults.seed * 2 + 1;
  throttle_below_ = Threshold(faults.throttle_probability);
  stall_below_ = Threshold(faults.stall_probability);
  longest_stall_ = std::max(faults.longest_stall, 1u);
}

bool MemoryChannel::Throttled() {
  return stalled_for_ != 0 || (faulty_ && NextRandom(&random_) < throttle_below_);
}

void MemoryChannel::MayBeginStall() {
  if (NextRandom(&random_) < stall_below_) stalled_for_ = 1 + NextRandom(&random_) % longest_stall_;
}

MemoryCounters MemoryChannel::counters() const {
  MemoryCounters counters = counters_;
  counters.bus = dram_.counters();
  return counters;
}

void MemoryChannel::Drive(const AxiPort& port) {
  *port.arready = reads_.size() < max_bursts_ && !Throttled();
  *port.awready = writes_.size() < max_bursts_ && !Throttled();
  *port.wready =
      filling_write_ != writes_.end() && write_beats_.size() < max_write_beats_ && !Throttled();
  if (!read_shown_) DriveRead(port);
  if (!response_shown_) DriveResponse(port);
}

void MemoryChannel::DriveRead(const AxiPort& port) {
  read_shown_ = !reads_.empty() && FindReadBurst() && !Throttled();
  *port.rvalid = read_shown_;
  if (!read_shown_) return;
  returning_ = true;
  const Burst& burst = reads_[returning_read_];
  const Beat& beat = read_beats_[burst.first_beat + burst.beats_done];
  std::memcpy(port.rdata, beat.data, kBeatBytes);
  *port.rlast = burst.beats_done + 1 == burst.beats && !burst.endless;
  Set(port.rid, burst.id);
  Set(port.rresp, burst.response);
}

// Makes the burst whose beat the kernel may have next the returning one: the one
// that has begun, else the oldest with a beat and none of the same ID before it.
bool MemoryChannel::FindReadBurst() {
  const auto arrived = [this](const Burst& burst) {
    if (burst.beats_begun == burst.beats_done) return false;
    const Beat& beat = read_beats_[burst.first_beat + burst.beats_done];
    return beat.accesses_left == 0 && beat.ready <= dram_.now();
  };
  if (returning_) return arrived(reads_[returning_read_]);
  std::array<std::uint64_t, 4> seen{};
  for (std::uint64_t number = reads_.begin(); number != reads_.end(); ++number) {
    const Burst& burst = reads_[number];
    if (burst.done) continue;
    if (burst.beats_begun == 0) return false;  // nor has any later one
    const std::uint64_t bit = std::uint64_t{1} << (burst.id % 64);
    std::uint64_t& word = seen[burst.id / 64];
    if ((word & bit) == 0 && arrived(burst)) {
      returning_read_ = number;
      return true;
    }
    if (!several_ids_) return false;
    word |= bit;
  }
  return false;
}

void MemoryChannel::DriveResponse(const AxiPort& port) {
  response_shown_ = false;
  if (!writes_.empty()) {
    const Burst& burst = writes_[writes_.begin()];
    response_shown_ = burst.beats_done == burst.beats && burst.ready <= dram_.now() && !Throttled();
    Set(port.bid, burst.id);
    Set(port.bresp, burst.response);
  }
  *port.bvalid = response_shown_;
}

void MemoryChannel::Clock(const AxiPort& port) {
  ++counters_.kernel_cycles;
  if (read_shown_ && *port.rready) TakeRead();
  if (response_shown_ && *port.bready) {
    response_shown_ = false;
    writes_[writes_.begin()].done = true;
    writes_.Retire();
  }
  if (*port.wvalid && *port.wready) AcceptData(port);
  if (*port.arvalid && *port.arready) AcceptRead(port);
  if (*port.awvalid && *port.awready) AcceptWrite(port);

  phase_ += controller_kilohertz_;
  unsigned cycles = 0;
  for (; phase_ >= kernel_kilohertz_; phase_ -= kernel_kilohertz_) ++cycles;
  if (stalled_for_ != 0) {
    --stalled_for_;
    dram_.Wait(cycles, true);
  } else if (idle()) {
    dram_.Wait(cycles, false);
  } else {
    Pass(cycles);
  }
  if (faulty_ && stalled_for_ == 0) MayBeginStall();
}

MemoryChannel::Burst MemoryChannel::NewBurst(const char* kind, std::uint64_t address,
                                             std::uint8_t length, const std::uint8_t* id,
                                             const std::uint8_t* size, const std::uint8_t* type) {
  Burst burst;
  burst.address = address;
  burst.ready = dram_.now() + request_cycles_;
  burst.beats = length + 1u;
  burst.id = Get(id, 0);
  burst.beat_bytes = static_cast<std::uint8_t>(1u << (Get(size, 6) & 7));
  burst.beat_accesses = static_cast<std::uint8_t>(std::max(1u, burst.beat_bytes / access_bytes_));
  const std::string wrong = Check(burst, Get(type, kIncrementing));
  if (!wrong.empty()) {
    burst.failed = true;
    burst.response = kSlaveError;
    Fail(kind + wrong);
  }
  return burst;
}

void MemoryChannel::AcceptRead(const AxiPort& port) {
  Burst burst = NewBurst("read", *port.araddr, *port.arlen, port.arid, port.arsize, port.arburst);
  several_ids_ = !reads_.empty() && (several_ids_ || reads_[reads_.end() - 1].id != burst.id);
  MayRefuse(false, ++counters_.read_bursts, &burst);
  reads_.Add() = burst;
  counters_.max_outstanding_reads = std::max(counters_.max_outstanding_reads, reads_.size());
}

void MemoryChannel::AcceptWrite(const AxiPort& port) {
  Burst burst = NewBurst("write", *port.awaddr, *port.awlen, port.awid, port.awsize, port.awburst);
  MayRefuse(true, ++counters_.write_bursts, &burst);
  writes_.Add() = burst;
  counters_.max_outstanding_writes = std::max(counters_.max_outstanding_writes, writes_.size());
}

void MemoryChannel::AcceptData(const AxiPort& port) {
  Burst& burst = writes_[filling_write_];
  Beat& beat = write_beats_.Add();
  std::memcpy(beat.data, port.wdata, kBeatBytes);
  beat.address = burst.address + std::uint64_t{burst.beats_begun} * burst.beat_bytes;
  beat.strobe = port.wstrb != nullptr ? *port.wstrb : ~std::uint64_t{0};
  beat.ready = dram_.now() + request_cycles_;
  beat.burst = static_cast<std::uint32_t>(filling_write_);
  beat.accesses_left = burst.beat_accesses;
  const bool last = ++burst.beats_begun == burst.beats;
  if (last) ++filling_write_;
  if (last != (*port.wlast != 0)) {
    std::ostringstream text;
    text << "write of " << burst.beats << " beats at 0x" << std::hex << burst.address
         << " has wlast " << (last ? "missing in its last beat" : "before its last beat");
    burst.failed = true;
    burst.response = kSlaveError;
    Fail(text.str());
  }
}

void MemoryChannel::MayRefuse(bool write, std::uint64_t number, Burst* burst) {
  if (number != refusal_.burst || write != (refusal_.kind == MemoryRefusal::kWrite)) return;
  refused_ = true;
  burst->endless = refusal_.kind == MemoryRefusal::kLast;
  if (burst->endless) return;
  burst->failed = true;
  burst->response = refusal_.response;
}

// What is wrong with a burst; empty if nothing is.
std::string MemoryChannel::Check(const Burst& burst, unsigned burst_type) const {
  const std::uint64_t length = std::uint64_t{burst.beats} * burst.beat_bytes;
  const char* wrong = nullptr;
  if (burst_type != kIncrementing) {
    wrong = "is not incrementing";
  } else if (burst.beat_bytes > kBeatBytes) {
    wrong = "has beats wider than the port";
  } else if (burst.address % burst.beat_bytes != 0) {
    wrong = "is not aligned to its beats";
  } else if (burst.address % kBoundary + length > kBoundary) {
    wrong = "crosses 4 KiB";
  } else if (burst.address > bytes_ || length > bytes_ - burst.address) {
    wrong = "leaves the memory";
  } else {
    return "";
  }
  std::ostringstream text;
  text << " of " << burst.beats << " beats of " << unsigned{burst.beat_bytes} << " bytes at 0x"
       << std::hex << burst.address << " " << wrong << std::dec << " (" << bytes_ << " bytes)";
  return text.str();
}

void MemoryChannel::Fail(const std::string& what) {
  if (error_.empty()) error_ = name_ + ": " + what;
}

void MemoryChannel::TakeRead() {
  read_shown_ = false;
  Burst& burst = reads_[returning_read_];
  Beat& beat = read_beats_[burst.first_beat + burst.beats_done];
  beat.done = true;
  read_accesses_ -= burst.beat_accesses;
  counters_.bytes_read += burst.beat_bytes;
  read_beats_.Retire();
  if (++burst.beats_done < burst.beats) return;
  burst.done = true;
  returning_ = false;
  reads_.Retire();
}

}  // namespace millrace::simulation
