// SPDX-License-Identifier: Apache-2.0
//
// Puts a master on the memory model's port: reads commands from standard input, a line
// each, and prints what it measured, a line each. Memories are HBM2 and DDR4 (the
// bare port), HBM and DDR (as a kernel on a card sees them), or HBM2-switch (the port
// with its switch), each alone or under conditions, as in HBM@refresh_us=1.95. MAP is an address
// map or "default".
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

#include <chrono>
#include <cstdio>
#include <iostream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "memory_bench.h"
#include "memory_soak.h"

namespace millrace::cases {
namespace {

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
}  // namespace millrace::cases

int main() {
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream in(line);
    try {
      millrace::cases::Do(millrace::cases::Next<std::string>(in), in);
    } catch (const std::exception& e) {
      std::fprintf(stderr, "%s: %s\n", line.c_str(), e.what());
      return 1;
    }
  }
  return 0;
}
