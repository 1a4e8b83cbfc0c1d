// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include <immintrin.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <exception>
#include <numeric>
#include <sstream>
#include <utility>

namespace millrace::simulation::rtl {
namespace {

constexpr unsigned kResetCycles = 16;
// Nothing moved for so long: longer than any memory latency, refresh or sweep.
constexpr std::uint64_t kStuckCycles = 200000;
// A wait is mostly shorter; a thread that waits longer gives its core to others.
constexpr unsigned kSpins = 512;
// After the last unit ended, what is on its way has arrived.
constexpr std::uint64_t kQuietCycles = 1000;
constexpr unsigned kCostCycles = 64;
// Before a launch ends, nothing moves for so long.
constexpr std::uint64_t kLaunchQuietCycles = 64;
constexpr std::size_t kReadPort = 0x10;  // register of the lane's buffer

}  // namespace

Stream& Design::Add(const char* name, unsigned bytes, unsigned depth) {
  streams.push_back(std::make_unique<Stream>(name, bytes, depth));
  if (streams.back()->name() == "records") records = streams.back().get();
  return *streams.back();
}

std::vector<Stream*> Design::Streams(std::initializer_list<const char*> names) const {
  std::vector<Stream*> found;
  for (const char* name : names) {
    for (const auto& stream : streams) {
      if (stream->name() == name) found.push_back(stream.get());
    }
  }
  return found;
}

void Design::Compare(const std::string& folder) {
  for (const auto& stream : streams) {
    stream->Compare(std::make_shared<const Recording>(folder + "/" + stream->name()));
  }
}

void Engine::Barrier::Wait() {
  if (count_ == 1) return;
  const unsigned round = round_.load(std::memory_order_acquire);
  if (arrived_.fetch_add(1, std::memory_order_acq_rel) + 1 == count_) {
    arrived_.store(0, std::memory_order_relaxed);
    round_.store(round + 1, std::memory_order_release);
    return;
  }
  for (unsigned spins = 0; round_.load(std::memory_order_acquire) == round; ++spins) {
    if (spins < kSpins) {
      _mm_pause();
    } else {
      std::this_thread::yield();
    }
  }
}

Engine::Engine(Design design, Options options, Finished finished)
    : design_(std::move(design)),
      options_(std::move(options)),
      finished_(std::move(finished)),
      statistics_(options_.timeline_buckets),
      gate_(options_.launches,
            static_cast<std::uint64_t>(options_.launch_microseconds * design_.clock_megahertz),
            design_.operators, design_.started.size()),
      workers_(std::max(1u, options_.threads)),
      barrier_(static_cast<unsigned>(workers_.size())),
      starts_(design_.started.size()),
      reported_(design_.started.size(), true) {
  Spread(std::vector<double>(design_.units.size(), 1));
  Reset();
  if (!options_.trace.empty()) {
    trace_ = MakeTrace(options_.trace, options_.trace_window, design_);
  }
  if (!design_.started.empty()) thread_ = std::thread([this] { Run(); });
}

Engine::~Engine() {
  {
    // Else the thread could look at it before and wait after.
    const std::lock_guard<std::mutex> lock(mutex_);
    stop_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Engine::Start(unsigned unit, const std::uint8_t* registers, std::size_t bytes) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    starts_[unit].assign(registers, registers + bytes);
    if (options_.apart) attention_ = true;
  }
  changed_.notify_all();
}

bool Engine::Access(RegisterAccess* access) {
  std::unique_lock<std::mutex> lock(mutex_);
  if (over_) return false;
  accesses_.push_back(access);
  attention_ = true;
  changed_.notify_all();
  // Until the thread has let go of it, which is after it is done.
  changed_.wait(lock, [this, access] {
    return over_ || std::find(accesses_.begin(), accesses_.end(), access) == accesses_.end();
  });
  return access->done;
}

void Engine::Run() {
  while (failure_.empty()) {
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [this] { return stop_ || MayBegin() || !accesses_.empty(); });
      if (stop_) break;
      if (!accesses_.empty()) {
        ServeIdle(accesses_.front());
        accesses_.pop_front();
        changed_.notify_all();
        continue;
      }
      TakeStarts();
    }
    BeginGeneration();
    RunCycles();
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  over_ = true;
  changed_.notify_all();
}

bool Engine::MayBegin() const {
  const auto started = [](const auto& start) { return !start.empty(); };
  return options_.apart ? std::any_of(starts_.begin(), starts_.end(), started)
                        : std::all_of(starts_.begin(), starts_.end(), started);
}

void Engine::TakeStarts() {
  for (std::size_t i = 0; i < starts_.size(); ++i) {
    if (starts_[i].empty()) continue;
    design_.started[i].control->Start(starts_[i].data(), starts_[i].size());
    std::memcpy(&design_.started[i].base, &starts_[i][kReadPort], sizeof design_.started[i].base);
    starts_[i].clear();
    reported_[i] = false;
  }
}

// Between generations nothing moves, so that the unit's clock may tick alone.
void Engine::ServeIdle(RegisterAccess* access) {
  const StartedUnit& started = design_.started[access->unit];
  started.control->Ask(access);
  while (!access->done) {
    started.control->Present();
    started.unit->Evaluate(false);
    started.control->Transfer();
    started.unit->Evaluate(true);
  }
}

void Engine::ServeAccess() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (options_.apart) TakeStarts();
  if (asked_ && accesses_.front()->done) {
    asked_ = false;
    accesses_.pop_front();
    changed_.notify_all();
  }
  if (!asked_ && !accesses_.empty()) {
    asked_ = true;
    design_.started[accesses_.front()->unit].control->Ask(accesses_.front());
  }
  attention_ = asked_;
}

bool Engine::WaitsForHost() const {
  return std::any_of(
      design_.started.begin(), design_.started.end(), [this](const StartedUnit& unit) {
        return unit.channel->refused() || (options_.apart && !unit.control->running());
      });
}

void Engine::AwaitHost() {
  std::unique_lock<std::mutex> lock(mutex_);
  changed_.wait(lock, [this] { return stop_ || attention_; });
}

void Engine::BeginGeneration() {
  statistics_.Begin(cycle_, design_);
  generating_ = true;
  last_move_ = cycle_;
  gate_.Begin();
  if (workers_.size() > 1) Spread(Costs());
}

std::string Engine::RunUntilQuiet() {
  last_move_ = cycle_;
  RunCycles();
  return failure_;
}

void Engine::Reset() {
  for (const auto& unit : design_.units) {
    unit->Reset(true);
    for (unsigned i = 0; i < kResetCycles; ++i) {
      unit->Evaluate(false);
      unit->Evaluate(true);
    }
    unit->Reset(false);
  }
}

// Time per evaluation of each unit while nothing moves, which says how large it is.
std::vector<double> Engine::Costs() {
  using Clock = std::chrono::steady_clock;
  std::vector<double> costs;
  for (const auto& unit : design_.units) {
    const auto begin = Clock::now();
    for (unsigned i = 0; i < kCostCycles; ++i) unit->Evaluate(false);
    costs.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
  }
  return costs;
}

// Longest first, each to the worker with the least.
void Engine::Spread(const std::vector<double>& costs) {
  std::vector<std::size_t> order(costs.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return costs[a] > costs[b]; });
  std::vector<double> load(workers_.size(), 0);
  for (Worker& worker : workers_) worker = Worker{};
  for (const std::size_t i : order) {
    const std::size_t least =
        static_cast<std::size_t>(std::min_element(load.begin(), load.end()) - load.begin());
    workers_[least].units.push_back(design_.units[i].get());
    load[least] += costs[i];
  }
  for (std::size_t i = 0; i < design_.streams.size(); ++i) {
    workers_[i % workers_.size()].streams.push_back(design_.streams[i].get());
  }
  for (std::size_t i = 0; i < design_.started.size(); ++i) {
    workers_[i % workers_.size()].started.push_back(&design_.started[i]);
  }
}

void Engine::RunCycles() {
  running_ = true;
  std::vector<std::thread> helpers;
  for (std::size_t i = 1; i < workers_.size(); ++i) {
    helpers.emplace_back([this, i] {
      for (;;) {
        barrier_.Wait();
        if (!running_) return;
        Work(workers_[i]);
      }
    });
  }
  do {
    barrier_.Wait();
    Work(workers_[0]);
  } while (Survey());
  running_ = false;
  barrier_.Wait();
  for (std::thread& helper : helpers) helper.join();
}

void Engine::Work(Worker& worker) {
  for (Stream* stream : worker.streams) stream->Present();
  for (StartedUnit* started : worker.started) {
    started->control->Present();
    started->channel->Drive(started->port);
    // The address is a register of the unit: it holds what will be asked for in this cycle.
    if (gate_.active() && *started->port.arvalid &&
        gate_.Holds(started->lane, *started->port.araddr - started->base)) {
      *started->port.arready = 0;
    }
  }
  barrier_.Wait();
  for (Unit* unit : worker.units) unit->Evaluate(false);
  barrier_.Wait();
  // Nothing of a unit changes until the next barrier.
  if (trace_ != nullptr && &worker == &workers_[0]) trace_->Dump(cycle_, false);
  worker.moved = false;
  for (Stream* stream : worker.streams) {
    stream->Transfer();
    worker.moved |= stream->pushed_now() || stream->popped_now();
    worker.wrong |= stream->pushed_now() && !stream->difference().empty();
  }
  for (StartedUnit* started : worker.started) {
    worker.moved |= started->port.moves();
    started->control->Transfer();
    started->channel->Clock(started->port);
    worker.wrong |= !started->channel->error().empty();
  }
  barrier_.Wait();
  for (Unit* unit : worker.units) {
    unit->Observe();
    unit->Evaluate(true);
  }
  barrier_.Wait();
}

bool Engine::Survey() {
  if (trace_ != nullptr) trace_->Dump(cycle_, true);
  ++cycle_;
  const bool moved = std::any_of(workers_.begin(), workers_.end(),
                                 [](const Worker& worker) { return worker.moved; });
  if (moved) last_move_ = cycle_;
  if (attention_.load(std::memory_order_relaxed)) ServeAccess();
  if (gate_.active()) gate_.Count(cycle_, cycle_ - last_move_ > kLaunchQuietCycles);
  statistics_.Count(cycle_, design_, gate_.launches());
  if (std::any_of(workers_.begin(), workers_.end(),
                  [](const Worker& worker) { return worker.wrong; })) {
    Fail(Wrong());
    return false;
  }
  const bool running = std::any_of(design_.started.begin(), design_.started.end(),
                                   [](const StartedUnit& unit) { return unit.control->running(); });
  if (generating_ && !running) {
    generating_ = false;
    last_move_ = cycle_;
    statistics_.End(cycle_, design_, gate_.launches());
  }
  if (!running && cycle_ - last_move_ > kQuietCycles) {
    EndGeneration();
    return false;
  }
  if (running && cycle_ - last_move_ > kStuckCycles) {
    if (!WaitsForHost()) {
      Fail(Stuck());
      return false;
    }
    AwaitHost();
    last_move_ = cycle_;
  }
  return !stop_.load(std::memory_order_relaxed);
}

// Recordings are of one generation.
void Engine::EndGeneration() {
  for (const auto& stream : design_.streams) {
    const std::string missing = stream->Missing();
    if (!missing.empty()) {
      Fail("the RTL is done, and something is missing\n  " + missing);
      return;
    }
    stream->StopComparing();
  }
  try {
    if (!options_.statistics.empty()) statistics_.Write(options_.statistics, design_);
  } catch (const std::exception& e) {
    Fail(e.what());
    return;
  }
  for (std::size_t i = 0; i < reported_.size(); ++i) {
    if (reported_[i]) continue;
    reported_[i] = true;
    finished_(static_cast<unsigned>(i), nullptr);
  }
}

void Engine::Fail(const std::string& report) {
  failure_ = report;
  for (std::size_t i = 0; i < reported_.size(); ++i) {
    if (reported_[i]) continue;
    reported_[i] = true;
    finished_(static_cast<unsigned>(i), report.c_str());
  }
}

// All that is wrong now became so in this cycle.
std::string Engine::Wrong() const {
  std::ostringstream text;
  text << "the RTL went wrong in cycle " << cycle_;
  for (const StartedUnit& started : design_.started) {
    if (!started.channel->error().empty()) text << "\n  " << started.channel->error();
  }
  for (const auto& unit : design_.units) {
    for (const Stream* stream : unit->outputs()) {
      if (!stream->difference().empty()) {
        text << "\n  unit " << unit->name() << ", " << stream->difference();
      }
    }
  }
  return text.str();
}

std::string Engine::Stuck() const {
  std::ostringstream text;
  text << "deadlock: nothing has moved in the RTL for " << kStuckCycles << " cycles";
  for (const auto& unit : design_.units) {
    for (const Stream* stream : unit->outputs()) {
      if (stream->blocked_now()) {
        text << "\n  unit " << unit->name() << " waits for room in stream " << stream->name()
             << " (" << stream->size() << " of " << stream->depth() << ")";
      }
    }
    for (const Stream* stream : unit->inputs()) {
      if (stream->starved_now()) {
        text << "\n  unit " << unit->name() << " waits for data from stream " << stream->name()
             << " (" << stream->size() << " of " << stream->depth() << ")";
      }
    }
  }
  return text.str();
}

}  // namespace millrace::simulation::rtl
