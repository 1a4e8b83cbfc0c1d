// SPDX-License-Identifier: Apache-2.0
//
// A master on the memory model's port: reads commands from standard input, a line
// each, and prints what it measured, a line each. Memories are HBM2 and DDR4 (the
// bare port), HBM and DDR (as a kernel on a card sees them), or HBM2-switch (the port
// with its switch). MAP is an address map or "default".
//
//   latency MEMORY MHZ BEAT_BYTES       kernel cycles of a read: row open, bank closed, other row
//   read MEMORY MHZ MAP TRAFFIC         GB/s
//   write MEMORY MHZ MAP TRAFFIC        GB/s
//   both MEMORY MHZ MAP TRAFFIC         GB/s of reads and of writes, at once
//   channels MEMORY MHZ COUNT TRAFFIC   GB/s of all
//   refresh MEMORY MHZ READS            nanoseconds at which each begins and that it takes
//   counters MEMORY MHZ MAP TRAFFIC     what the channel counted in "read"
//   slow MEMORY MHZ                     the same for a kernel that seldom takes data
//   soak MEMORY MHZ SEED TRANSACTIONS THROTTLE STALL   counters, or "wrong: ..."
//   rule WHICH                          the error that the channel reports
//   speed MEMORY MHZ CYCLES TRAFFIC     nanoseconds of this machine per kernel cycle
//
// TRAFFIC is BEAT_BYTES BURST STRIDE WINDOW BURSTS INTERVAL: bursts of BURST bytes
// begin STRIDE bytes apart, modulo WINDOW, or anywhere in it if STRIDE is "random",
// and at least INTERVAL cycles after each other.
#include <inttypes.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <iostream>
#include <map>
#include <memory>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "simulation/rtl/memory_model.h"

namespace {

using millrace::simulation::AxiPort;
using millrace::simulation::MemoryChannel;
using millrace::simulation::MemoryCounters;
using millrace::simulation::MemoryFaults;
using millrace::simulation::MemoryTiming;

constexpr uint64_t kMemoryBytes = uint64_t{256} << 20;
constexpr uint64_t kPage = 4096;
constexpr unsigned kBeat = 64;
// Writes go to other banks of HBM2 than the reads at the same time.
constexpr uint64_t kWriteOffset = kMemoryBytes / 2 | 0x2000;

// What Verilator would hold for a port.
struct Signals {
  uint8_t arvalid = 0, arlen = 0, arid = 0, arsize = 6, arburst = 1, rready = 0;
  uint8_t awvalid = 0, awlen = 0, awid = 0, awsize = 6, awburst = 1;
  uint8_t wvalid = 0, wlast = 0, bready = 0;
  uint64_t araddr = 0, awaddr = 0, wstrb = 0;
  std::array<uint32_t, 16> wdata{};
  uint8_t arready = 0, rvalid = 0, rlast = 0, rid = 0, rresp = 0;
  uint8_t awready = 0, wready = 0, bvalid = 0, bid = 0, bresp = 0;
  std::array<uint32_t, 16> rdata{};

  AxiPort Port() {
    AxiPort port;
    port.arvalid = &arvalid;
    port.araddr = &araddr;
    port.arlen = &arlen;
    port.arid = &arid;
    port.arsize = &arsize;
    port.arburst = &arburst;
    port.rready = &rready;
    port.awvalid = &awvalid;
    port.awaddr = &awaddr;
    port.awlen = &awlen;
    port.awid = &awid;
    port.awsize = &awsize;
    port.awburst = &awburst;
    port.wvalid = &wvalid;
    port.wdata = wdata.data();
    port.wstrb = &wstrb;
    port.wlast = &wlast;
    port.bready = &bready;
    port.arready = &arready;
    port.rvalid = &rvalid;
    port.rdata = rdata.data();
    port.rlast = &rlast;
    port.rid = &rid;
    port.rresp = &rresp;
    port.awready = &awready;
    port.wready = &wready;
    port.bvalid = &bvalid;
    port.bid = &bid;
    port.bresp = &bresp;
    return port;
  }
};

MemoryTiming Timing(const std::string& memory) {
  if (memory == "HBM2") return MemoryTiming::Hbm2();
  if (memory == "DDR4") return MemoryTiming::Ddr4_2400();
  if (memory != "HBM2-switch") return MemoryTiming::OfCard(memory);
  MemoryTiming timing = MemoryTiming::OfCard("HBM");
  timing.interconnect_kernel_cycles = 0;
  return timing;
}

unsigned Log2(uint64_t value) { return static_cast<unsigned>(__builtin_ctzll(value)); }

// A channel, its memory and its signals. After a cycle `fired` says which transfers
// took place in it; what is set in the signals then is seen in the next one.
struct Bench {
  Bench(const MemoryTiming& timing, double megahertz, uint64_t bytes = kMemoryBytes)
      : memory(static_cast<uint8_t*>(std::calloc(bytes, 1)), &std::free),
        channel("memory_0", timing, megahertz, memory.get(), bytes),
        port(s.Port()) {}

  void Cycle() {
    channel.Drive(port);
    fired = {s.arvalid && s.arready, s.rvalid && s.rready, s.awvalid && s.awready,
             s.wvalid && s.wready, s.bvalid && s.bready};
    channel.Clock(port);
    ++cycle;
  }

  struct Fired {
    bool ar, r, aw, w, b;
  };

  std::unique_ptr<uint8_t, decltype(&std::free)> memory;
  Signals s;
  MemoryChannel channel;
  AxiPort port;
  Fired fired{};
  uint64_t cycle = 0;
};

template <typename T>
T Next(std::istream& in) {
  T value;
  if (!(in >> value)) throw std::runtime_error("an argument is missing");
  return value;
}

// Bursts of one direction, as fast as the channel takes them.
struct Traffic {
  unsigned beat_bytes;
  uint64_t burst, stride, window;
  bool random;
  uint64_t bursts, interval;

  std::mt19937_64 generator{42};
  uint64_t asked = 0;
  uint64_t asked_at = 0;
  uint64_t sent_beats = 0;
  uint64_t answered = 0;
  uint64_t begin = 0;  // when an eighth was answered: the beginning is not measured
  uint64_t end = 0;

  static Traffic Parse(std::istream& in) {
    Traffic traffic{};
    traffic.beat_bytes = Next<unsigned>(in);
    traffic.burst = Next<uint64_t>(in);
    const auto stride = Next<std::string>(in);
    traffic.random = stride == "random";
    traffic.stride = traffic.random ? 0 : std::stoull(stride);
    traffic.window = Next<uint64_t>(in);
    traffic.bursts = Next<uint64_t>(in);
    traffic.interval = Next<uint64_t>(in);
    traffic.generator.seed(42);
    return traffic;
  }

  uint64_t beats() const { return burst / beat_bytes; }
  bool done() const { return answered == bursts; }

  bool MayAsk(uint64_t cycle) const {
    return asked < bursts && (asked == 0 || cycle >= asked_at + interval);
  }

  uint64_t Ask(uint64_t cycle) {
    asked_at = cycle;
    const uint64_t i = asked++;
    return random ? generator() % (window / burst) * burst : i * stride % window;
  }

  void Answer(uint64_t cycle) {
    ++answered;
    if (answered == bursts / 8) begin = cycle;
    if (answered == bursts) end = cycle;
  }

  double Rate(double megahertz) const {
    const auto bytes = static_cast<double>((bursts - bursts / 8) * burst);
    return bytes * megahertz / 1000 / static_cast<double>(end - begin);
  }
};

void ReadStep(Bench* bench, Traffic* t) {
  Signals& s = bench->s;
  if (bench->fired.r && s.rlast) t->Answer(bench->cycle);
  s.rready = 1;
  if (bench->fired.ar) s.arvalid = 0;
  if (s.arvalid || !t->MayAsk(bench->cycle)) return;
  s.araddr = t->Ask(bench->cycle);
  s.arlen = static_cast<uint8_t>(t->beats() - 1);
  s.arsize = static_cast<uint8_t>(Log2(t->beat_bytes));
  s.arvalid = 1;
}

void WriteStep(Bench* bench, Traffic* t) {
  Signals& s = bench->s;
  if (bench->fired.b) t->Answer(bench->cycle);
  s.bready = 1;
  if (bench->fired.aw) s.awvalid = 0;
  if (!s.awvalid && t->MayAsk(bench->cycle)) {
    s.awaddr = kWriteOffset ^ t->Ask(bench->cycle);
    s.awlen = static_cast<uint8_t>(t->beats() - 1);
    s.awsize = static_cast<uint8_t>(Log2(t->beat_bytes));
    s.awvalid = 1;
  }
  if (bench->fired.w) s.wvalid = 0;
  if (!s.wvalid && t->sent_beats < t->asked * t->beats()) {
    s.wlast = ++t->sent_beats % t->beats() == 0;
    s.wstrb = ~uint64_t{0};
    s.wvalid = 1;
  }
}

void Run(Bench* bench, Traffic* reads, Traffic* writes) {
  const uint64_t limit = bench->cycle + 100'000'000;
  while ((reads != nullptr && !reads->done()) || (writes != nullptr && !writes->done())) {
    if (reads != nullptr) ReadStep(bench, reads);
    if (writes != nullptr) WriteStep(bench, writes);
    bench->Cycle();
    if (!bench->channel.error().empty()) throw std::runtime_error(bench->channel.error());
    if (bench->cycle > limit) throw std::runtime_error("the channel hangs");
  }
}

// Kernel cycles from the address of a single beat to its data.
uint64_t ReadLatency(Bench* bench, uint64_t address, unsigned beat_bytes) {
  Traffic one{};
  one.beat_bytes = beat_bytes;
  one.burst = beat_bytes;
  one.stride = address;
  one.window = kMemoryBytes;
  one.bursts = 2;
  one.asked = 1;  // the first is at 0
  one.answered = 1;
  one.interval = 0;
  const uint64_t begin = bench->cycle;
  Run(bench, &one, nullptr);
  return one.end - begin - 1;
}

void Latency(std::istream& in) {
  const MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto beat_bytes = Next<unsigned>(in);
  Bench bench(timing, megahertz);
  const uint64_t closed = ReadLatency(&bench, 0, beat_bytes);
  const uint64_t hit = ReadLatency(&bench, 0, beat_bytes);
  const uint64_t miss = ReadLatency(&bench, kMemoryBytes / 2, beat_bytes);
  std::printf("%" PRIu64 " %" PRIu64 " %" PRIu64 "\n", hit, closed, miss);
}

void Rate(std::istream& in, bool read, bool write) {
  MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto map = Next<std::string>(in);
  if (map != "default") timing.address_map = map;
  Traffic reads = Traffic::Parse(in);
  Traffic writes = reads;
  writes.generator.seed(43);
  Bench bench(timing, megahertz);
  Run(&bench, read ? &reads : nullptr, write ? &writes : nullptr);
  if (read) std::printf("%.3f ", reads.Rate(megahertz));
  if (write) std::printf("%.3f ", writes.Rate(megahertz));
  std::printf("\n");
}

void Channels(std::istream& in) {
  const MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto count = Next<unsigned>(in);
  const Traffic traffic = Traffic::Parse(in);
  std::vector<std::unique_ptr<Bench>> benches;
  std::vector<Traffic> reads(count, traffic);
  for (unsigned i = 0; i < count; ++i) {
    benches.push_back(std::make_unique<Bench>(timing, megahertz));
  }
  bool running = true;
  while (running) {
    running = false;
    for (unsigned i = 0; i < count; ++i) {
      if (reads[i].done()) continue;
      ReadStep(benches[i].get(), &reads[i]);
      benches[i]->Cycle();
      running = true;
    }
  }
  double sum = 0;
  for (const Traffic& done : reads) sum += done.Rate(megahertz);
  std::printf("%.2f\n", sum);
}

void Refresh(std::istream& in) {
  const MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto reads = Next<unsigned>(in);
  Bench bench(timing, megahertz);
  for (unsigned i = 0; i < reads; ++i) {
    const auto begin = static_cast<double>(bench.cycle);
    const auto latency = static_cast<double>(ReadLatency(&bench, i * 64 % 1024, 64));
    std::printf("%.1f %.1f ", begin * 1000 / megahertz, latency * 1000 / megahertz);
  }
  std::printf("\n");
}

void Print(const MemoryCounters& c, double megahertz, const MemoryTiming& timing) {
  const auto cycles =
      static_cast<uint64_t>(static_cast<double>(c.kernel_cycles) * timing.memory_megahertz /
                            timing.clocks_per_cycle / megahertz);
  std::printf("cycles=%" PRIu64 " busy=%" PRIu64 " idle=%" PRIu64 " kernel=%" PRIu64
              " refresh=%" PRIu64 " row=%" PRIu64 " turnaround=%" PRIu64 " bankgroup=%" PRIu64
              " hits=%" PRIu64 " closed=%" PRIu64 " misses=%" PRIu64 " refreshes=%" PRIu64
              " read=%" PRIu64 " written=%" PRIu64 " readbursts=%" PRIu64 " writebursts=%" PRIu64
              " outstanding=%u\n",
              cycles, c.bus.busy, c.bus.idle, c.bus.stalled_kernel, c.bus.stalled_refresh,
              c.bus.stalled_row, c.bus.stalled_turnaround, c.bus.stalled_bank_group, c.bus.row_hits,
              c.bus.row_closed, c.bus.row_misses, c.bus.refreshes, c.bytes_read, c.bytes_written,
              c.read_bursts, c.write_bursts, c.max_outstanding_reads);
}

void Counters(std::istream& in) {
  MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto map = Next<std::string>(in);
  if (map != "default") timing.address_map = map;
  Traffic reads = Traffic::Parse(in);
  Bench bench(timing, megahertz);
  Run(&bench, &reads, nullptr);
  Print(bench.channel.counters(), megahertz, timing);
}

// Takes a beat every tenth cycle.
void Slow(std::istream& in) {
  const MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  std::istringstream sequential("64 4096 4096 1048576 20 0");
  Traffic reads = Traffic::Parse(sequential);
  Bench bench(timing, megahertz);
  while (!reads.done()) {
    ReadStep(&bench, &reads);
    bench.s.rready = bench.cycle % 10 == 0;
    bench.Cycle();
  }
  Print(bench.channel.counters(), megahertz, timing);
}

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

void RunSoak(std::istream& in) {
  const MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto seed = Next<uint64_t>(in);
  const auto transactions = Next<uint64_t>(in);
  const auto throttle = Next<double>(in);
  const auto stall = Next<double>(in);
  Soak soak(timing, megahertz, seed);
  soak.Inject({seed, throttle, stall, 2000});
  try {
    soak.Run(transactions, throttle);
  } catch (const std::runtime_error& e) {
    std::printf("wrong: %s\n", e.what());
    return;
  }
  std::printf("overtakes=%" PRIu64 " ", soak.overtakes_);
  Print(soak.counters(), megahertz, timing);
}

void Rule(std::istream& in) {
  const auto which = Next<std::string>(in);
  Bench bench(MemoryTiming::Hbm2(), 300);
  Signals& s = bench.s;
  const bool write = which == "wlast" || which == "write-outside";
  s.araddr = s.awaddr = 0x1000;
  s.arlen = s.awlen = 1;
  if (which == "outside") s.araddr = kMemoryBytes;
  if (which == "far") s.araddr = ~uint64_t{0} - kPage + 1;
  if (which == "boundary") s.araddr = 0x1fc0;
  if (which == "unaligned") s.araddr = 0x1020;
  if (which == "wrap") s.arburst = 2;
  if (which == "wide") s.arsize = 7;
  if (which == "write-outside") s.awaddr = kMemoryBytes;
  (write ? s.awvalid : s.arvalid) = 1;
  s.rready = s.bready = 1;
  unsigned beats = 0;
  for (unsigned i = 0; i < 1000; ++i) {
    bench.Cycle();
    if (bench.fired.ar) s.arvalid = 0;
    if (bench.fired.aw) s.awvalid = 0;
    if (bench.fired.aw || bench.fired.w) {
      beats += bench.fired.w;
      s.wvalid = beats < 2;
      s.wlast = which == "wlast" ? beats == 0 : beats == 1;
    }
    if (bench.fired.b || (bench.fired.r && s.rlast)) {
      std::printf("%u ", unsigned{write ? s.bresp : s.rresp});
    }
  }
  std::printf("%s\n", bench.channel.error().c_str());
}

void Speed(std::istream& in) {
  const MemoryTiming timing = Timing(Next<std::string>(in));
  const auto megahertz = Next<double>(in);
  const auto cycles = Next<uint64_t>(in);
  Traffic reads = Traffic::Parse(in);
  Bench bench(timing, megahertz);
  const auto begin = std::chrono::steady_clock::now();
  for (uint64_t i = 0; i < cycles; ++i) {
    ReadStep(&bench, &reads);
    bench.Cycle();
  }
  const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - begin;
  std::printf("%.1f\n", time.count() / static_cast<double>(cycles));
}

void Do(const std::string& command, std::istream& in) {
  if (command == "latency") return Latency(in);
  if (command == "read") return Rate(in, true, false);
  if (command == "write") return Rate(in, false, true);
  if (command == "both") return Rate(in, true, true);
  if (command == "channels") return Channels(in);
  if (command == "refresh") return Refresh(in);
  if (command == "counters") return Counters(in);
  if (command == "slow") return Slow(in);
  if (command == "soak") return RunSoak(in);
  if (command == "rule") return Rule(in);
  if (command == "speed") return Speed(in);
  throw std::runtime_error("there is no command " + command);
}

}  // namespace

int main() {
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream in(line);
    try {
      Do(Next<std::string>(in), in);
    } catch (const std::exception& e) {
      std::fprintf(stderr, "%s: %s\n", line.c_str(), e.what());
      return 1;
    }
  }
  return 0;
}
