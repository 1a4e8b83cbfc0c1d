// SPDX-License-Identifier: Apache-2.0
//
// A DRAM channel and its controller: banks, rows, refresh, one data bus, and a
// bounded queue from which accesses are taken out of order.
#ifndef MILLRACE_SIMULATION_RTL_DRAM_CONTROLLER_H_
#define MILLRACE_SIMULATION_RTL_DRAM_CONTROLLER_H_

#include <array>
#include <cstdint>
#include <vector>

#include "memory_timing.h"

namespace millrace::simulation {

// What a channel's data bus did, in controller cycles. The first seven sum up to
// the cycles since the start.
struct BusCounters {
  std::uint64_t busy = 0;                // an access
  std::uint64_t idle = 0;                // nothing in the queue
  std::uint64_t stalled_kernel = 0;      // the kernel takes no more data, or a test holds all up
  std::uint64_t stalled_refresh = 0;     // something in the queue, but all banks refresh
  std::uint64_t stalled_row = 0;         // or its row is not open
  std::uint64_t stalled_turnaround = 0;  // or the bus turns
  std::uint64_t stalled_bank_group = 0;  // or its bank group has had an access just before
  std::uint64_t row_hits = 0;            // accesses to an open row
  std::uint64_t row_closed = 0;          // accesses that opened a row in a closed bank
  std::uint64_t row_misses = 0;          // accesses that had to close another row first
  std::uint64_t refreshes = 0;
};

// Accesses go in by Take, and come out of Step in the order in which they are
// performed. First ready, first come: the oldest access to an open row goes first;
// rows are opened ahead, oldest access first; a row is closed only when no queued
// access of its direction wants it. The queue is a window of queue_depth accesses
// from the oldest on, so an access is overtaken by fewer others than that. Reads
// and writes are done in groups, as turning the bus costs time.
class DramController {
 public:
  enum Direction { kRead = 0, kWrite = 1 };

  struct Access {
    std::uint64_t address;
    std::uint32_t tag;  // the caller's
    Direction direction;
  };

  explicit DramController(const MemoryTiming& timing);

  std::uint64_t now() const { return now_; }
  bool empty() const { return pending_[kRead] == 0 && pending_[kWrite] == 0; }
  bool CanTake(Direction direction) const {
    return newest_[direction] - oldest_[direction] < queue_depth_;
  }
  void Take(const Access& access);

  // Does one controller cycle. Returns the access performed in it, or null; it is
  // valid until the next call. `blocked` says that only the kernel, which does not
  // take data, keeps further accesses away.
  const Access* Step(bool blocked);

  // Lets `cycles` pass in which no access is performed; `blocked` as above, or by a test.
  void Wait(std::uint64_t cycles, bool blocked);

  // Controller cycles from a command to the end of its data.
  unsigned read_cycles() const { return read_data_; }
  unsigned write_cycles() const { return write_data_; }

  const BusCounters& counters() const { return counters_; }

 private:
  static constexpr unsigned kSlots = 64;

  // A set of slots.
  using Slots = std::uint64_t;

  struct Entry {
    Access access;
    std::uint32_t row;
    std::uint8_t bank;
    std::uint8_t group;
    std::uint64_t arrival;
  };

  struct Bank {
    bool open = false;
    bool conflict = false;  // closed for the sake of another row
    bool fresh = false;     // opened, but not accessed yet
    std::uint8_t group = 0;
    std::uint32_t row = 0;
    std::array<Slots, 2> pending{};  // queued accesses to this bank
    std::array<Slots, 2> hits{};     // those to its open row
    std::array<std::uint64_t, 2> column_ready{};
    std::uint64_t activate_ready = 0;
    std::uint64_t precharge_ready = 0;
  };

  unsigned Cycles(unsigned memory_clocks) const;
  unsigned Oldest(Direction direction, Slots slots) const;
  bool Refresh();
  void ChooseDirection();
  const Access* IssueColumn();
  void Issue(Entry* entry);
  void OpenRows();
  void OpenRowsFor(Direction direction, bool* activated, bool* precharged);
  bool MayActivate(const Bank& bank) const;
  void Activate(Bank* bank, std::uint32_t row);
  void CountStall();

  const AddressMap map_;
  const unsigned clocks_per_cycle_;
  const unsigned queue_depth_;
  const unsigned group_size_;
  const unsigned age_limit_;

  // In controller cycles.
  const unsigned read_data_;
  const unsigned write_data_;
  const std::array<unsigned, 2> t_rcd_;
  const unsigned t_rp_;
  const unsigned t_ras_;
  const unsigned t_rc_;
  const unsigned t_rrd_s_;
  const unsigned t_rrd_l_;
  const unsigned t_faw_;
  const unsigned t_ccd_s_;
  const unsigned t_ccd_l_;
  const unsigned t_refi_;
  const unsigned t_rfc_;
  const unsigned read_to_write_;
  const unsigned write_to_read_s_;
  const unsigned write_to_read_l_;
  const std::array<unsigned, 2> to_precharge_;

  std::uint64_t now_ = 0;
  std::uint64_t refresh_due_;
  std::uint64_t refreshed_ = 0;  // end of the last refresh

  // The queue: accesses are numbered per direction, and number n is in slot
  // n % kSlots from its arrival until it is performed.
  std::array<std::array<Entry, kSlots>, 2> entries_;
  std::array<Slots, 2> pending_{};
  std::array<Slots, 2> hits_{};
  std::array<std::uint64_t, 2> oldest_{};
  std::array<std::uint64_t, 2> newest_{};

  std::vector<Bank> banks_;
  Direction direction_ = kRead;
  unsigned run_ = 0;  // accesses since the bus turned
  std::array<std::uint64_t, 2> column_ready_{};
  std::array<std::vector<std::uint64_t>, 2> group_column_ready_;
  std::uint64_t activate_ready_ = 0;
  std::vector<std::uint64_t> group_activate_ready_;
  std::array<std::uint64_t, 4> last_activates_{};  // when each leaves the window of four
  unsigned next_activate_ = 0;
  // No row command is possible before, unless an access arrives or leaves.
  std::uint64_t row_wake_ = 0;

  BusCounters counters_;
};

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_RTL_DRAM_CONTROLLER_H_
