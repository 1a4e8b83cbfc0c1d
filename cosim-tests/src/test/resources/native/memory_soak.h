// SPDX-License-Identifier: Apache-2.0
//
// Random traffic for the memory model, whose data are compared with a copy.
#ifndef MILLRACE_TEST_MEMORY_SOAK_H_
#define MILLRACE_TEST_MEMORY_SOAK_H_

#include <algorithm>
#include <cstring>
#include <deque>
#include <map>
#include <random>
#include <stdexcept>
#include <vector>

#include "memory_bench.h"

namespace millrace::cases {

// Random transactions under random stalls, compared with a copy of the memory. No
// read is under way together with a write of the same page, as AXI orders nothing
// between them; writes of a page follow each other freely, since they have one ID.
class Soak {
 public:
  Soak(const MemoryTiming& timing, double megahertz, uint64_t seed)
      : bench_(timing, megahertz, kBytes), random_(seed), expected_(kBytes) {
    for (uint64_t i = 0; i < kBytes; ++i) {
      expected_[i] = bench_.memory.get()[i] = static_cast<uint8_t>(random_());
    }
  }

  void Inject(const MemoryFaults& faults) { bench_.channel.InjectFaults(faults); }

  void Run(uint64_t transactions, double throttle) {
    throttle_ = throttle;
    uint64_t quiet = 0;
    while (begun_ < transactions || !reads_.empty() || !writes_.empty()) {
      Step(begun_ < transactions);
      quiet = bench_.fired.r || bench_.fired.b || bench_.fired.w ? 0 : quiet + 1;
      if (quiet > 100'000) throw std::runtime_error("nothing has moved for 100000 cycles");
    }
    if (!bench_.channel.error().empty()) throw std::runtime_error(bench_.channel.error());
    if (!bench_.channel.idle()) throw std::runtime_error("the channel is not idle");
    if (std::memcmp(expected_.data(), bench_.memory.get(), kBytes) != 0) {
      throw std::runtime_error("the memory differs in the end");
    }
    const MemoryCounters counters = bench_.channel.counters();
    Require(counters.bytes_read == bytes_read_, "bytes read are counted wrong");
    Require(counters.bytes_written == bytes_written_, "bytes written are counted wrong");
  }

  const MemoryCounters counters() const { return bench_.channel.counters(); }

 private:
  static constexpr uint64_t kBytes = uint64_t{4} << 20;

  struct Read {
    uint8_t id;
    std::vector<uint8_t> data;
    std::size_t beats_seen = 0;
    uint64_t page;
  };
  struct Write {
    uint8_t id;
    uint64_t address;
    unsigned beats;
    unsigned beats_sent = 0;
    uint64_t page;
  };

  static void Require(bool condition, const char* what) {
    if (!condition) throw std::runtime_error(what);
  }

  bool Chance(double probability) {
    return std::uniform_real_distribution<>()(random_) < probability;
  }

  // Few pages, so that rows and banks are contended for; some bursts of a page.
  void Place(uint64_t* address, unsigned* beats) {
    const uint64_t page = random_() % 64 * 16 + random_() % 4;
    *beats = Chance(0.2) ? 64 : 1 + static_cast<unsigned>(random_() % 8);
    *address = page * kPage % kBytes + random_() % (64 - *beats + 1) * kBeat;
  }

  void Step(bool more) {
    Signals& s = bench_.s;
    if (!s.arvalid && more && !Chance(throttle_)) BeginRead();
    if (!s.awvalid && more && Chance(0.4) && !Chance(throttle_)) BeginWrite();
    if (!s.wvalid && !Chance(throttle_)) BeginBeat();
    s.rready = !Chance(throttle_);
    s.bready = !Chance(throttle_);
    const Signals before = s;
    bench_.Cycle();
    CheckStable(before);
    if (bench_.fired.r) TakeBeat();
    if (bench_.fired.b) TakeResponse();
    if (bench_.fired.ar) s.arvalid = 0;
    if (bench_.fired.aw) s.awvalid = 0;
    if (bench_.fired.w) s.wvalid = 0;
    waits_read_ = s.rvalid && !bench_.fired.r;
    waits_response_ = s.bvalid && !bench_.fired.b;
  }

  // What was valid and not taken stays.
  void CheckStable(const Signals& before) {
    const Signals& s = bench_.s;
    if (waits_read_) {
      Require(s.rvalid && s.rid == before.rid && s.rlast == before.rlast &&
                  s.rdata == before.rdata && s.rresp == before.rresp,
              "a beat changed before it was taken");
    }
    if (waits_response_) {
      Require(s.bvalid && s.bid == before.bid && s.bresp == before.bresp,
              "a response changed before it was taken");
    }
  }

  void BeginRead() {
    uint64_t address;
    unsigned beats;
    Place(&address, &beats);
    if (pages_written_[address / kPage] != 0) return;
    Signals& s = bench_.s;
    s.araddr = address;
    s.arlen = static_cast<uint8_t>(beats - 1);
    s.arid = static_cast<uint8_t>(random_() % 3);
    s.arvalid = 1;
    const auto from = expected_.begin() + static_cast<std::ptrdiff_t>(address);
    reads_.push_back({s.arid, {from, from + beats * kBeat}, 0, address / kPage});
    ++pages_read_[address / kPage];
    ++begun_;
  }

  void BeginWrite() {
    uint64_t address;
    unsigned beats;
    Place(&address, &beats);
    if (pages_read_[address / kPage] != 0) return;
    Signals& s = bench_.s;
    s.awaddr = address;
    s.awlen = static_cast<uint8_t>(beats - 1);
    s.awid = 1;
    s.awvalid = 1;
    writes_.push_back({s.awid, address, beats, 0, address / kPage});
    ++pages_written_[address / kPage];
    ++begun_;
  }

  void BeginBeat() {
    const auto write = std::find_if(writes_.begin(), writes_.end(),
                                    [](const Write& w) { return w.beats_sent < w.beats; });
    if (write == writes_.end()) return;
    Signals& s = bench_.s;
    const uint64_t at = write->address + write->beats_sent++ * uint64_t{kBeat};
    for (uint32_t& word : s.wdata) word = static_cast<uint32_t>(random_());
    s.wstrb = Chance(0.7) ? ~uint64_t{0} : random_();
    s.wlast = write->beats_sent == write->beats;
    s.wvalid = 1;
    const auto* bytes = reinterpret_cast<const uint8_t*>(s.wdata.data());
    for (unsigned i = 0; i < kBeat; ++i) {
      if (s.wstrb >> i & 1) expected_[at + i] = bytes[i];
    }
    bytes_written_ += static_cast<unsigned>(__builtin_popcountll(s.wstrb));
  }

  // The oldest read of the ID, without beats of others in between.
  void TakeBeat() {
    const Signals& s = bench_.s;
    const auto read =
        std::find_if(reads_.begin(), reads_.end(), [&s](const Read& r) { return r.id == s.rid; });
    Require(read != reads_.end(), "a beat came that nothing asked for");
    Require(inside_id_ < 0 || inside_id_ == s.rid, "a burst was interrupted");
    Require(s.rresp == 0, "a read failed");
    Require(std::memcmp(s.rdata.data(), read->data.data() + read->beats_seen * kBeat, kBeat) == 0,
            "a beat is wrong or out of order");
    bytes_read_ += kBeat;
    const bool last = ++read->beats_seen * kBeat == read->data.size();
    Require(last == (s.rlast != 0), "rlast is wrong");
    inside_id_ = last ? -1 : s.rid;
    if (!last) return;
    if (read != reads_.begin()) ++overtakes_;
    --pages_read_[read->page];
    reads_.erase(read);
  }

  void TakeResponse() {
    const Signals& s = bench_.s;
    Require(!writes_.empty(), "a response came that nothing asked for");
    const Write& write = writes_.front();
    Require(write.id == s.bid && s.bresp == 0, "a response is wrong");
    Require(write.beats_sent == write.beats, "a response came before the data");
    Require(std::memcmp(expected_.data() + write.address, bench_.memory.get() + write.address,
                        write.beats * kBeat) == 0 ||
                pages_written_[write.page] > 1,
            "a response came before the data were written");
    --pages_written_[write.page];
    writes_.pop_front();
  }

 public:
  uint64_t overtakes_ = 0;  // of reads with another ID

 private:
  Bench bench_;
  std::mt19937_64 random_;
  std::vector<uint8_t> expected_;
  double throttle_ = 0;
  std::deque<Read> reads_;
  std::deque<Write> writes_;
  std::map<uint64_t, unsigned> pages_read_;
  std::map<uint64_t, unsigned> pages_written_;
  uint64_t begun_ = 0;
  uint64_t bytes_read_ = 0;
  uint64_t bytes_written_ = 0;
  int inside_id_ = -1;
  bool waits_read_ = false;
  bool waits_response_ = false;
};

}  // namespace millrace::cases

#endif  // MILLRACE_TEST_MEMORY_SOAK_H_
