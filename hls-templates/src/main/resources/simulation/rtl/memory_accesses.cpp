// SPDX-License-Identifier: Apache-2.0
//
// The controller's side of a memory channel: bursts become accesses, which move
// the data. memory_model.cpp has the port.
#include <cstring>

#include "memory_model.h"

namespace millrace::simulation {
namespace {

// The two sizes of access, so that each is a few instructions.
void Copy(std::uint8_t* to, const std::uint8_t* from, unsigned bytes) {
  if (bytes == 32) {
    std::memcpy(to, from, 32);
  } else {
    std::memcpy(to, from, 64);
  }
}

}  // namespace

void MemoryChannel::Pass(unsigned cycles) {
  for (; cycles != 0; --cycles) {
    if (PortMoves()) {
      if (queueing_read_ != reads_.end()) QueueRead();
      if (queueing_beat_ != write_beats_.end()) QueueWrite();
    }
    const DramController::Access* access = dram_.Step(read_accesses_ >= max_accesses_);
    if (access != nullptr) Perform(*access);
  }
}

// Whether a cycle of the port's clock begins in this cycle of the controller's.
bool MemoryChannel::PortMoves() {
  port_phase_ += port_kilohertz_;
  if (port_phase_ < controller_kilohertz_) return false;
  port_phase_ -= controller_kilohertz_;
  return true;
}

// At most one access a cycle, which is what the controller's port moves. A beat needs
// room for all that it brings back.
void MemoryChannel::QueueRead() {
  Burst& burst = reads_[queueing_read_];
  if (dram_.now() < burst.ready || !dram_.CanTake(DramController::kRead)) return;
  if (queued_of_read_ == 0) {
    if (read_accesses_ + burst.beat_accesses > max_accesses_ || read_beats_.size() == kBeats)
      return;
    read_accesses_ += burst.beat_accesses;
    BeginReadBeat(&burst);
  }
  const std::uint64_t number = burst.first_beat + burst.beats_begun - 1;
  if (!burst.failed) {
    dram_.Take({read_beats_[number].address + queued_of_read_ * access_bytes_,
                static_cast<std::uint32_t>(number), DramController::kRead});
  }
  if (++queued_of_read_ < burst.beat_accesses) return;
  queued_of_read_ = 0;
  if (burst.beats_begun == burst.beats) ++queueing_read_;
}

void MemoryChannel::BeginReadBeat(Burst* burst) {
  if (burst->beats_begun == 0) burst->first_beat = read_beats_.end();
  Beat& beat = read_beats_.Add();
  beat.address = burst->address + std::uint64_t{burst->beats_begun} * burst->beat_bytes;
  beat.accesses_left = burst->beat_accesses;
  ++burst->beats_begun;
  if (burst->failed) {
    std::memset(beat.data, 0, kBeatBytes);
    beat.accesses_left = 0;
    beat.ready = dram_.now() + dram_.read_cycles() + return_cycles_;
  }
}

void MemoryChannel::QueueWrite() {
  const Beat& beat = write_beats_[queueing_beat_];
  const Burst& burst = writes_[beat.burst];
  if (dram_.now() < beat.ready || !dram_.CanTake(DramController::kWrite)) return;
  const auto tag = static_cast<std::uint32_t>(queueing_beat_);
  if (burst.failed) {
    ++queueing_beat_;
    FinishWriteBeat(tag);
    return;
  }
  dram_.Take({beat.address + queued_of_write_ * access_bytes_, tag, DramController::kWrite});
  if (++queued_of_write_ < burst.beat_accesses) return;
  queued_of_write_ = 0;
  ++queueing_beat_;
}

// Moves the data of an access, in the cycle of its command.
void MemoryChannel::Perform(const DramController::Access& access) {
  const unsigned bytes = access_bytes_;
  const std::uint64_t address = access.address & ~std::uint64_t{bytes - 1};
  const auto lane = static_cast<unsigned>(address % kBeatBytes);
  std::uint8_t* const memory = memory_ + address;
  if (access.direction == DramController::kRead) {
    Beat& beat = read_beats_[access.tag];
    Copy(beat.data + lane, memory, bytes);
    if (--beat.accesses_left == 0) {
      beat.ready = dram_.now() - 1 + dram_.read_cycles() + return_cycles_;
    }
    return;
  }
  Beat& beat = write_beats_[access.tag];
  const std::uint64_t all = bytes == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bytes) - 1;
  const std::uint64_t strobe = beat.strobe >> lane & all;
  if (strobe == all) {
    Copy(memory, beat.data + lane, bytes);
  } else {
    for (std::uint64_t left = strobe; left != 0; left &= left - 1) {
      const auto i = static_cast<unsigned>(__builtin_ctzll(left));
      memory[i] = beat.data[lane + i];
    }
  }
  counters_.bytes_written += static_cast<unsigned>(__builtin_popcountll(strobe));
  if (--beat.accesses_left == 0) FinishWriteBeat(access.tag);
}

void MemoryChannel::FinishWriteBeat(std::uint32_t number) {
  Beat& beat = write_beats_[number];
  beat.done = true;
  Burst& burst = writes_[beat.burst];
  if (++burst.beats_done == burst.beats) {
    burst.ready = dram_.now() + dram_.write_cycles() + response_cycles_;
  }
  write_beats_.Retire();
}

}  // namespace millrace::simulation
