// SPDX-License-Identifier: Apache-2.0
//
// A cycle-true memory channel behind an AXI4 port in a kernel's clock domain, for
// verilated designs: HBM2 pseudo-channels and DDR4 channels.
//
//   kernel clock                        |  controller clock
//   AR ──▶ read bursts ──▶ request delay ──▶ queue ─┐
//   AW ──▶ write bursts                 |           ├─▶ banks, data bus ◀─▶ memory
//   W  ──▶ write beats ──▶ request delay ──▶ queue ─┘         │
//   R  ◀── read beats in order ◀── return delay ◀─────────────┤
//   B  ◀── write bursts in order ◀── response delay ◀─────────┘
//
// Channels share nothing: each may be stepped by a thread of its own.
#ifndef MILLRACE_SIMULATION_RTL_MEMORY_MODEL_H_
#define MILLRACE_SIMULATION_RTL_MEMORY_MODEL_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "dram_controller.h"
#include "memory_timing.h"

namespace millrace::simulation {

// Where a 512-bit port's signals are stored. The names are the master's; signals
// that it does not have are null. Its outputs are only read, its inputs only written.
struct AxiPort {
  // Outputs of the master.
  const std::uint8_t* arvalid = nullptr;
  const std::uint64_t* araddr = nullptr;
  const std::uint8_t* arlen = nullptr;
  const std::uint8_t* arid = nullptr;     // null: 0
  const std::uint8_t* arsize = nullptr;   // null: 6
  const std::uint8_t* arburst = nullptr;  // null: 1
  const std::uint8_t* rready = nullptr;
  const std::uint8_t* awvalid = nullptr;
  const std::uint64_t* awaddr = nullptr;
  const std::uint8_t* awlen = nullptr;
  const std::uint8_t* awid = nullptr;
  const std::uint8_t* awsize = nullptr;
  const std::uint8_t* awburst = nullptr;
  const std::uint8_t* wvalid = nullptr;
  const std::uint32_t* wdata = nullptr;  // 16 words
  const std::uint64_t* wstrb = nullptr;
  const std::uint8_t* wlast = nullptr;
  const std::uint8_t* bready = nullptr;

  // Inputs of the master.
  std::uint8_t* arready = nullptr;
  std::uint8_t* rvalid = nullptr;
  std::uint32_t* rdata = nullptr;  // 16 words
  std::uint8_t* rlast = nullptr;
  std::uint8_t* rid = nullptr;
  std::uint8_t* rresp = nullptr;
  std::uint8_t* awready = nullptr;
  std::uint8_t* wready = nullptr;
  std::uint8_t* bvalid = nullptr;
  std::uint8_t* bid = nullptr;
  std::uint8_t* bresp = nullptr;

  // Whether either side takes something in this cycle.
  bool moves() const {
    return (*arvalid && *arready) || (*rvalid && *rready) || (*awvalid && *awready) ||
           (*wvalid && *wready) || (*bvalid && *bready);
  }
};

// What a channel has done so far.
struct MemoryCounters {
  std::uint64_t kernel_cycles = 0;
  std::uint64_t bytes_read = 0;     // taken by the kernel
  std::uint64_t bytes_written = 0;  // with their strobe set
  std::uint64_t read_bursts = 0;
  std::uint64_t write_bursts = 0;
  unsigned max_outstanding_reads = 0;  // bursts
  unsigned max_outstanding_writes = 0;
  BusCounters bus;
};

// Disturbances for tests. The same seed gives the same ones.
struct MemoryFaults {
  std::uint64_t seed = 1;
  // That a ready, or a valid that is not yet shown, is held back for a cycle.
  double throttle_probability = 0;
  // That a kernel cycle begins a stall of up to `longest_stall` cycles, in which
  // nothing is accepted or performed.
  double stall_probability = 0;
  unsigned longest_stall = 0;
};

// A burst that is answered with an error, as a test wants it.
struct MemoryRefusal {
  enum Kind { kRead, kWrite, kLast };  // kLast: a read that never says which beat is its last
  Kind kind = kRead;
  std::uint64_t burst = 0;    // of its direction, counted from 1; 0: none
  std::uint8_t response = 2;  // SLVERR; 3: DECERR
};

class MemoryChannel {
 public:
  // Device address a, from 0 to bytes, is memory[a], which must stay. `name` is for
  // messages.
  MemoryChannel(std::string name, const MemoryTiming& timing, double kernel_megahertz,
                std::uint8_t* memory, std::uint64_t bytes);
  MemoryChannel(const MemoryChannel&) = delete;
  MemoryChannel& operator=(const MemoryChannel&) = delete;

  // Sets the master's inputs for the coming kernel cycle. They depend on nothing but
  // the cycles before, so this goes before the evaluation of the design.
  void Drive(const AxiPort& port);

  // The kernel's clock edge: takes the transfers that the port's signals show, and
  // lets a kernel cycle pass.
  void Clock(const AxiPort& port);

  void InjectFaults(const MemoryFaults& faults);
  void Refuse(const MemoryRefusal& refusal) { refusal_ = refusal; }
  // Whether it has refused what it was told to.
  bool refused() const { return refused_; }
  // Accepts and performs nothing for some kernel cycles.
  void Stall(std::uint64_t kernel_cycles) { stalled_for_ = kernel_cycles; }

  // Nothing is under way.
  bool idle() const { return reads_.empty() && writes_.empty(); }

  // The first access that no memory could do, or empty: its channel, address and
  // what is wrong. Such accesses are answered with SLVERR.
  const std::string& error() const { return error_; }

  MemoryCounters counters() const;

 private:
  static constexpr unsigned kBeatBytes = 64;
  static constexpr unsigned kBeats = 128;  // of each direction that have room

  struct Beat {
    alignas(kBeatBytes) std::uint8_t data[kBeatBytes];
    std::uint64_t address;
    std::uint64_t strobe;  // of a write
    std::uint64_t ready;   // when it arrives at the kernel, or at the queue
    std::uint32_t burst;   // its number
    std::uint8_t accesses_left = 0;
    bool done = false;
  };

  struct Burst {
    std::uint64_t address = 0;
    std::uint64_t ready = 0;  // when it may enter the queue, or be answered
    std::uint64_t first_beat = 0;
    std::uint32_t beats = 0;
    std::uint32_t beats_begun = 0;
    std::uint32_t beats_done = 0;
    std::uint8_t id = 0;
    std::uint8_t beat_bytes = 0;
    std::uint8_t beat_accesses = 0;
    std::uint8_t response = 0;
    bool endless = false;  // rlast never comes
    bool failed = false;
    bool done = false;
  };

  // A ring of numbered things, of which the oldest can leave only when it is done.
  template <typename T>
  class Ring {
   public:
    explicit Ring(unsigned power_of_two) : things_(power_of_two), mask_(power_of_two - 1) {}
    T& operator[](std::uint64_t number) { return things_[number & mask_]; }
    T& Add() {
      T& thing = (*this)[end_++];
      thing.done = false;
      return thing;
    }
    void Retire() {
      while (begin_ != end_ && (*this)[begin_].done) ++begin_;
    }
    std::uint64_t begin() const { return begin_; }
    std::uint64_t end() const { return end_; }
    unsigned size() const { return static_cast<unsigned>(end_ - begin_); }
    bool empty() const { return begin_ == end_; }

   private:
    std::vector<T> things_;
    const std::uint64_t mask_;
    std::uint64_t begin_ = 0;
    std::uint64_t end_ = 0;
  };

  Burst NewBurst(const char* kind, std::uint64_t address, std::uint8_t length,
                 const std::uint8_t* id, const std::uint8_t* size, const std::uint8_t* type);
  void AcceptRead(const AxiPort& port);
  void AcceptWrite(const AxiPort& port);
  void AcceptData(const AxiPort& port);
  void TakeRead();
  void DriveRead(const AxiPort& port);
  void DriveResponse(const AxiPort& port);
  bool FindReadBurst();
  void Pass(unsigned cycles);
  bool PortMoves();
  void QueueRead();
  void BeginReadBeat(Burst* burst);
  void QueueWrite();
  void Perform(const DramController::Access& access);
  void FinishWriteBeat(std::uint32_t number);
  std::string Check(const Burst& burst, unsigned burst_type) const;
  void Fail(const std::string& what);
  void MayRefuse(bool write, std::uint64_t number, Burst* burst);
  bool Throttled();
  void MayBeginStall();

  const std::string name_;
  const unsigned access_bytes_;
  const unsigned max_bursts_;
  const unsigned max_accesses_;
  const unsigned max_write_beats_;
  std::uint8_t* const memory_;
  const std::uint64_t bytes_;
  const std::uint64_t kernel_kilohertz_;
  const std::uint64_t controller_kilohertz_;
  const std::uint64_t port_kilohertz_;
  const unsigned request_cycles_;  // as in MemoryTiming, with the interconnect
  const unsigned return_cycles_;
  const unsigned response_cycles_;

  DramController dram_;
  std::uint64_t phase_ = 0;       // of the controller's clock, in kernel_kilohertz_
  std::uint64_t port_phase_ = 0;  // of the port's clock, in controller_kilohertz_

  Ring<Burst> reads_;
  Ring<Beat> read_beats_;
  unsigned read_accesses_ = 0;        // in the queue or in read_beats_
  std::uint64_t queueing_read_ = 0;   // the burst whose beats enter the queue next
  unsigned queued_of_read_ = 0;       // accesses of its last beat
  std::uint64_t returning_read_ = 0;  // the burst whose beats the kernel gets
  bool returning_ = false;            // it has got some of them, or is shown one
  bool several_ids_ = false;
  bool read_shown_ = false;  // rvalid

  Ring<Burst> writes_;
  Ring<Beat> write_beats_;
  std::uint64_t filling_write_ = 0;  // the burst that takes data
  std::uint64_t queueing_beat_ = 0;  // the beat that enters the queue next
  unsigned queued_of_write_ = 0;     // accesses of it
  bool response_shown_ = false;      // bvalid

  std::uint64_t stalled_for_ = 0;
  bool faulty_ = false;
  std::uint64_t random_ = 0;
  std::uint64_t throttle_below_ = 0;
  std::uint64_t stall_below_ = 0;
  unsigned longest_stall_ = 0;
  MemoryRefusal refusal_;
  bool refused_ = false;

  MemoryCounters counters_;
  std::string error_;
};

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_RTL_MEMORY_MODEL_H_
