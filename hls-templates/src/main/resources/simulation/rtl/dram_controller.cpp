// SPDX-License-Identifier: Apache-2.0
#include "dram_controller.h"

#include <algorithm>
#include <stdexcept>

namespace millrace::simulation {
namespace {

constexpr std::uint64_t kNever = ~std::uint64_t{0};

unsigned LowestBit(std::uint64_t bits) { return static_cast<unsigned>(__builtin_ctzll(bits)); }

std::uint64_t RotateRight(std::uint64_t bits, unsigned by) {
  return bits >> by | bits << (-by & 63);
}

DramController::Direction Other(DramController::Direction direction) {
  return direction == DramController::kRead ? DramController::kWrite : DramController::kRead;
}

}  // namespace

DramController::DramController(const MemoryTiming& timing)
    : map_(timing),
      clocks_per_cycle_(timing.clocks_per_cycle),
      queue_depth_(timing.queue_depth),
      group_size_(timing.group),
      age_limit_(timing.age_limit),
      read_data_(Cycles(timing.cas_latency) + Cycles(timing.t_ccd_s)),
      write_data_(Cycles(timing.cas_write_latency) + Cycles(timing.t_ccd_s)),
      t_rcd_{Cycles(timing.t_rcd_rd), Cycles(timing.t_rcd_wr)},
      t_rp_(Cycles(timing.t_rp)),
      t_ras_(Cycles(timing.t_ras)),
      t_rc_(Cycles(timing.t_rc)),
      t_rrd_s_(Cycles(timing.t_rrd_s)),
      t_rrd_l_(Cycles(timing.t_rrd_l)),
      t_faw_(Cycles(timing.t_faw)),
      t_ccd_s_(Cycles(timing.t_ccd_s)),
      t_ccd_l_(Cycles(timing.t_ccd_l)),
      t_refi_(Cycles(timing.t_refi)),
      t_rfc_(Cycles(timing.t_rfc)),
      read_to_write_(Cycles(timing.cas_latency + timing.t_ccd_s + timing.t_bus_turn -
                            timing.cas_write_latency)),
      write_to_read_s_(Cycles(timing.cas_write_latency + timing.t_ccd_s + timing.t_wtr_s)),
      write_to_read_l_(Cycles(timing.cas_write_latency + timing.t_ccd_s + timing.t_wtr_l)),
      to_precharge_{Cycles(timing.t_rtp),
                    Cycles(timing.cas_write_latency + timing.t_ccd_s + timing.t_wr)},
      refresh_due_(t_refi_),
      banks_(map_.banks()),
      group_column_ready_{std::vector<std::uint64_t>(map_.bank_groups()),
                          std::vector<std::uint64_t>(map_.bank_groups())},
      group_activate_ready_(map_.bank_groups()) {
  if (queue_depth_ == 0 || queue_depth_ > kSlots) {
    throw std::invalid_argument("a queue of " + std::to_string(queue_depth_) +
                                " accesses is not between 1 and 64");
  }
}

unsigned DramController::Cycles(unsigned memory_clocks) const {
  return (memory_clocks + clocks_per_cycle_ - 1) / clocks_per_cycle_;
}

// The slot of the oldest of some accesses.
unsigned DramController::Oldest(Direction direction, Slots slots) const {
  const auto first = static_cast<unsigned>(oldest_[direction] % kSlots);
  return (first + LowestBit(RotateRight(slots, first))) % kSlots;
}

void DramController::Take(const Access& access) {
  const Direction direction = access.direction;
  const auto slot = static_cast<unsigned>(newest_[direction]++ % kSlots);
  const DramAddress place = map_.Locate(access.address);
  entries_[direction][slot] = {access, place.row, place.bank, place.bank_group, now_};
  const Slots bit = Slots{1} << slot;
  Bank& bank = banks_[place.bank];
  bank.group = place.bank_group;
  bank.pending[direction] |= bit;
  pending_[direction] |= bit;
  if (bank.open && bank.row == place.row) {
    bank.hits[direction] |= bit;
    hits_[direction] |= bit;
  } else {
    row_wake_ = now_;
  }
}

const DramController::Access* DramController::Step(bool blocked) {
  if ((now_ >= refresh_due_ && !Refresh()) || now_ < refreshed_ || empty()) {
    Wait(1, blocked);
    return nullptr;
  }
  ChooseDirection();
  const Access* performed = IssueColumn();
  if (performed == nullptr) CountStall();
  OpenRows();
  ++now_;
  return performed;
}

void DramController::Wait(std::uint64_t cycles, bool blocked) {
  if (now_ >= refresh_due_) Refresh();
  if (empty()) {
    (blocked ? counters_.stalled_kernel : counters_.idle) += cycles;
  } else if (now_ >= refresh_due_ || now_ < refreshed_) {
    counters_.stalled_refresh += cycles;
  } else {
    counters_.stalled_kernel += cycles;
  }
  now_ += cycles;
}

// Closes all banks and refreshes them. False as long as a bank must stay open.
bool DramController::Refresh() {
  std::uint64_t start = now_;
  for (const Bank& bank : banks_) {
    if (bank.open && bank.precharge_ready > now_) return false;
    start = std::max(start, bank.open ? now_ + t_rp_ : bank.activate_ready);
  }
  refreshed_ = start + t_rfc_;
  for (Bank& bank : banks_) {
    bank.open = false;
    bank.conflict = false;
    bank.hits = {};
    bank.activate_ready = refreshed_;
  }
  hits_ = {};
  row_wake_ = refreshed_;
  refresh_due_ += t_refi_;
  ++counters_.refreshes;
  return true;
}

// Turns the bus when nothing is left to do in its direction, or when a whole group
// is done and another waits, or something has waited too long.
void DramController::ChooseDirection() {
  const Direction other = Other(direction_);
  if (pending_[other] == 0) return;
  if (pending_[direction_] != 0) {
    if (run_ < group_size_) return;
    const std::uint64_t waited = now_ - entries_[other][Oldest(other, pending_[other])].arrival;
    const auto waiting = static_cast<unsigned>(__builtin_popcountll(pending_[other]));
    if (waiting < group_size_ && waited < age_limit_) return;
  }
  direction_ = other;
  run_ = 0;
  row_wake_ = now_;
}

// The oldest access whose row is ready. It waits for its bank group rather than let a
// younger access of another one go first.
const DramController::Access* DramController::IssueColumn() {
  if (now_ < column_ready_[direction_]) return nullptr;
  Slots candidates = hits_[direction_];
  while (candidates != 0) {
    Entry& entry = entries_[direction_][Oldest(direction_, candidates)];
    const Bank& bank = banks_[entry.bank];
    if (now_ >= bank.column_ready[direction_]) {
      if (now_ < group_column_ready_[direction_][entry.group]) return nullptr;
      Issue(&entry);
      return &entry.access;
    }
    candidates &= ~bank.hits[direction_];
  }
  return nullptr;
}

void DramController::Issue(Entry* entry) {
  const Direction direction = entry->access.direction;
  const Slots bit = Slots{1} << (entry - entries_[direction].data());
  Bank& bank = banks_[entry->bank];
  bank.pending[direction] &= ~bit;
  bank.hits[direction] &= ~bit;
  pending_[direction] &= ~bit;
  hits_[direction] &= ~bit;
  const auto first = static_cast<unsigned>(oldest_[direction] % kSlots);
  oldest_[direction] =
      pending_[direction] == 0
          ? newest_[direction]
          : oldest_[direction] + LowestBit(RotateRight(pending_[direction], first));

  column_ready_[direction] = now_ + t_ccd_s_;
  group_column_ready_[direction][entry->group] = now_ + t_ccd_l_;
  if (direction == kRead) {
    column_ready_[kWrite] = now_ + read_to_write_;
  } else {
    column_ready_[kRead] = now_ + write_to_read_s_;
    group_column_ready_[kRead][entry->group] = now_ + write_to_read_l_;
  }
  bank.precharge_ready = std::max(bank.precharge_ready, now_ + to_precharge_[direction]);
  if (bank.hits[direction] == 0) row_wake_ = now_;
  ++run_;

  ++counters_.busy;
  if (!bank.fresh) {
    ++counters_.row_hits;
  } else if (bank.conflict) {
    ++counters_.row_misses;
  } else {
    ++counters_.row_closed;
  }
  bank.fresh = false;
}

// At most one activate and one precharge a cycle, for the oldest accesses whose rows
// are not open; those of the bus's direction first.
void DramController::OpenRows() {
  if (now_ < row_wake_ || now_ >= refresh_due_) return;
  row_wake_ = kNever;
  bool activated = false;
  bool precharged = false;
  OpenRowsFor(direction_, &activated, &precharged);
  OpenRowsFor(Other(direction_), &activated, &precharged);
}

void DramController::OpenRowsFor(Direction direction, bool* activated, bool* precharged) {
  Slots candidates = pending_[direction] & ~hits_[direction];
  while (candidates != 0) {
    const Entry& entry = entries_[direction][Oldest(direction, candidates)];
    Bank& bank = banks_[entry.bank];
    candidates &= ~bank.pending[direction];
    if (!bank.open) {
      if (!*activated && MayActivate(bank)) {
        Activate(&bank, entry.row);
        *activated = true;
      } else {
        row_wake_ = std::min(row_wake_, std::max(bank.activate_ready, now_ + 1));
      }
      continue;
    }
    if (bank.hits[direction_] != 0 || bank.hits[direction] != 0) continue;  // Issue wakes
    if (!*precharged && now_ >= bank.precharge_ready) {
      bank.open = false;
      bank.conflict = true;
      bank.activate_ready = std::max(bank.activate_ready, now_ + t_rp_);
      hits_[Other(direction)] &= ~bank.hits[Other(direction)];
      bank.hits = {};
      *precharged = true;
      row_wake_ = std::min(row_wake_, bank.activate_ready);
    } else {
      row_wake_ = std::min(row_wake_, std::max(bank.precharge_ready, now_ + 1));
    }
  }
}

bool DramController::MayActivate(const Bank& bank) const {
  return now_ >= bank.activate_ready && now_ >= activate_ready_ &&
         now_ >= group_activate_ready_[bank.group] && now_ >= last_activates_[next_activate_];
}

void DramController::Activate(Bank* bank, std::uint32_t row) {
  bank->open = true;
  bank->fresh = true;
  bank->row = row;
  bank->column_ready = {now_ + t_rcd_[kRead], now_ + t_rcd_[kWrite]};
  bank->precharge_ready = now_ + t_ras_;
  bank->activate_ready = now_ + t_rc_;
  activate_ready_ = now_ + t_rrd_s_;
  group_activate_ready_[bank->group] = now_ + t_rrd_l_;
  last_activates_[next_activate_] = now_ + t_faw_;
  next_activate_ = (next_activate_ + 1) % 4;
  for (const Direction direction : {kRead, kWrite}) {
    for (Slots slots = bank->pending[direction]; slots != 0; slots &= slots - 1) {
      const unsigned slot = LowestBit(slots);
      if (entries_[direction][slot].row == row) bank->hits[direction] |= Slots{1} << slot;
    }
    hits_[direction] |= bank->hits[direction];
  }
}

// Why there was no access in this cycle though the queue is not empty.
void DramController::CountStall() {
  if (hits_[direction_] == 0) {
    ++counters_.stalled_row;
    return;
  }
  const Entry& entry = entries_[direction_][Oldest(direction_, hits_[direction_])];
  if (now_ < banks_[entry.bank].column_ready[direction_]) {
    ++counters_.stalled_row;
  } else if (run_ == 0) {
    ++counters_.stalled_turnaround;
  } else {
    ++counters_.stalled_bank_group;
  }
}

}  // namespace millrace::simulation
