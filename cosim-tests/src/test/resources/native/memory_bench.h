// SPDX-License-Identifier: Apache-2.0
//
// A master on the memory model's port, and traffic for it.
#ifndef MILLRACE_TEST_MEMORY_BENCH_H_
#define MILLRACE_TEST_MEMORY_BENCH_H_

#include <inttypes.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>

#include "simulation/rtl/memory_model.h"

namespace millrace::cases {

using millrace::simulation::AxiPort;
using millrace::simulation::MemoryChannel;
using millrace::simulation::MemoryConditions;
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

// Reads conditions such as refresh_us=1.95,port_mhz=437.
inline MemoryConditions Conditions(const std::string& text) {
  MemoryConditions conditions;
  std::istringstream in(text);
  for (std::string pair; std::getline(in, pair, ',');) {
    const std::size_t equals = pair.find('=');
    const std::string name = pair.substr(0, equals);
    const double value = std::stod(pair.substr(equals + 1));
    if (name == "refresh_us") {
      conditions.refresh_interval_us = value;
    } else if (name == "trfc_ns") {
      conditions.refresh_time_ns = value;
    } else if (name == "port_mhz") {
      conditions.port_mhz = value;
    } else if (name == "outstanding") {
      conditions.outstanding = static_cast<unsigned>(value);
    } else {
      throw std::invalid_argument("no condition " + name);
    }
  }
  return conditions;
}

inline MemoryTiming Timing(const std::string& memory) {
  const std::size_t at = memory.find('@');
  if (at != std::string::npos) {
    return Timing(memory.substr(0, at)).Under(Conditions(memory.substr(at + 1)));
  }
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

inline void ReadStep(Bench* bench, Traffic* t) {
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

inline void WriteStep(Bench* bench, Traffic* t) {
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

inline void Run(Bench* bench, Traffic* reads, Traffic* writes) {
  const uint64_t limit = bench->cycle + 100'000'000;
  while ((reads != nullptr && !reads->done()) || (writes != nullptr && !writes->done())) {
    if (reads != nullptr) ReadStep(bench, reads);
    if (writes != nullptr) WriteStep(bench, writes);
    bench->Cycle();
    if (!bench->channel.error().empty()) throw std::runtime_error(bench->channel.error());
    if (bench->cycle > limit) throw std::runtime_error("the channel hangs");
  }
}

inline void Print(const MemoryCounters& c, double megahertz, const MemoryTiming& timing) {
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

}  // namespace millrace::cases

#endif  // MILLRACE_TEST_MEMORY_BENCH_H_
