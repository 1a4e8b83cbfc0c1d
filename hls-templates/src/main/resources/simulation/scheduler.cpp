// SPDX-License-Identifier: Apache-2.0
#include "scheduler.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <sstream>
#include <thread>
#include <utility>
#include <vector>

#include "process.h"

namespace millrace::simulation {
namespace {

constexpr char kNoChannel[] = "none";  // a port that a unit does not have
constexpr auto kRelaxedTime = std::chrono::seconds(2);
constexpr auto kPartialStartTime = std::chrono::seconds(5);

}  // namespace

struct Scheduler::Implementation {
  explicit Implementation(unsigned threads, Finished finished)
      : finished(std::move(finished)), workers(threads) {}

  Finished finished;
  std::vector<Worker> workers;
  std::vector<Channel*> channels;
  std::vector<Process*> units;
  std::vector<std::thread> threads;

  std::mutex mutex;
  std::condition_variable wake;
  std::vector<unsigned> start_requests;  // guarded by mutex
  unsigned running_units = 0;            // guarded by mutex
  std::chrono::steady_clock::time_point last_start;
  bool broken = false;  // guarded by mutex
  std::string report;   // of the failure, for later starts
  std::atomic<bool> stop{false};
  std::atomic<bool> start_pending{false};
  std::atomic<bool> halted{false};  // one worker takes everything over

  void Run(unsigned index);
  bool Draining();
  bool Scan(Worker* worker);
  bool Idle(unsigned index);
  void TakeStarts();
  bool Quiescent() const;
  void Deadlock(Worker* self);
  std::string Describe() const;
  void Fail(const std::vector<unsigned>& failed, const std::string& text);
  void UnitDone(unsigned unit);
  Worker& WorkerOf(unsigned affinity) { return workers[affinity % workers.size()]; }
};

// One round over the worker's processes; true if something ran.
bool Scheduler::Implementation::Scan(Worker* worker) {
  bool progress = false;
  // By index: a process may add children while it runs.
  for (std::size_t i = 0; i < worker->processes.size(); ++i) {
    Process* process = worker->processes[i].get();
    if (!process->CanRun()) continue;
    worker->Resume(process);
    progress = true;
    if (process->state != Process::State::kDone) continue;
    if (process->parent != nullptr) {
      worker->processes.erase(worker->processes.begin() + static_cast<std::ptrdiff_t>(i));
      --i;
    } else {
      process->state = Process::State::kDormant;
      UnitDone(process->unit);
    }
  }
  return progress;
}

void Scheduler::Implementation::UnitDone(unsigned unit) {
  {
    const std::lock_guard<std::mutex> lock(mutex);
    --running_units;
  }
  if (!halted.load(std::memory_order_relaxed)) finished(unit, nullptr);
}

// Worker 0 turns start requests into ready processes. All started processes
// are known to their worker, which reads the state only in its own scan, so a
// state change from worker 0 needs the other worker's scan to see it at once or
// later: it is an aligned store, published by start_pending's release.
void Scheduler::Implementation::TakeStarts() {
  if (!start_pending.load(std::memory_order_acquire)) return;
  const std::lock_guard<std::mutex> lock(mutex);
  start_pending.store(false, std::memory_order_relaxed);
  for (const unsigned unit : start_requests) {
    units[unit]->state = Process::State::kReady;
  }
  start_requests.clear();
}

// True when no worker made progress while every worker looked at all its
// processes twice: only a worker's own step can change a stream, so nothing
// will ever move again.
bool Scheduler::Implementation::Quiescent() const {
  std::vector<std::uint64_t> resumed;
  std::vector<std::uint64_t> scans;
  for (const Worker& worker : workers) {
    resumed.push_back(worker.resumed.load(std::memory_order_acquire));
    scans.push_back(worker.idle_scans.load(std::memory_order_acquire));
  }
  const auto begin = std::chrono::steady_clock::now();
  for (std::size_t i = 1; i < workers.size(); ++i) {
    while (workers[i].idle_scans.load(std::memory_order_acquire) < scans[i] + 2) {
      if (workers[i].resumed.load(std::memory_order_acquire) != resumed[i] ||
          stop.load(std::memory_order_relaxed) ||
          std::chrono::steady_clock::now() - begin > std::chrono::seconds(1)) {
        return false;
      }
      std::this_thread::yield();
    }
  }
  for (const auto& process : workers[0].processes) {
    if (process->CanRun()) return false;
  }
  for (std::size_t i = 0; i < workers.size(); ++i) {
    if (workers[i].resumed.load(std::memory_order_acquire) != resumed[i]) {
      return false;
    }
  }
  return true;
}

// Nothing to do on worker `index`. Returns false when the thread must end.
bool Scheduler::Implementation::Idle(unsigned index) {
  workers[index].idle_scans.fetch_add(1, std::memory_order_release);
  if (stop.load(std::memory_order_relaxed)) return false;
  if (start_pending.load(std::memory_order_relaxed)) return true;
  if (index != 0) {
    if (halted.load(std::memory_order_acquire)) return false;
    std::unique_lock<std::mutex> lock(mutex);
    if (running_units == 0) {
      wake.wait_for(lock, std::chrono::milliseconds(20));
    } else {
      lock.unlock();
      std::this_thread::yield();
    }
    return true;
  }
  std::unique_lock<std::mutex> lock(mutex);
  if (running_units == 0) {
    wake.wait(lock,
              [this] { return stop.load(std::memory_order_relaxed) || !start_requests.empty(); });
    return true;
  }
  const bool all = running_units == units.size();
  const bool late = std::chrono::steady_clock::now() - last_start > kPartialStartTime;
  lock.unlock();
  if ((all || late) && Quiescent() && !start_pending.load(std::memory_order_acquire)) {
    Deadlock(&workers[0]);
    return false;
  }
  if (workers.size() > 1 || !all) std::this_thread::yield();
  return true;
}

// Who waits for what: first those that wait for room, which is where to look.
std::string Scheduler::Implementation::Describe() const {
  std::ostringstream text;
  for (const auto state : {Process::State::kWriting, Process::State::kReading}) {
    for (const Worker& worker : workers) {
      for (const auto& process : worker.processes) {
        if (process->state != state) continue;
        text << "  unit " << process->name
             << (state == Process::State::kReading ? " waits for data from" : " waits for room in");
        const char* separator = " ";
        for (const Channel* channel : process->awaited) {
          if (channel->name() == kNoChannel) continue;
          text << separator << "stream " << channel->name() << " (" << channel->size() << " of "
               << channel->depth() << ")";
          separator = " or ";
        }
        text << "\n";
      }
    }
  }
  return text.str();
}

// Reports the deadlock, then lets full streams grow to learn which depth would
// have been enough.
void Scheduler::Implementation::Deadlock(Worker* self) {
  std::ostringstream text;
  text << "deadlock: no unit of the pipeline can move\n" << Describe();
  std::vector<unsigned> failed;
  for (const Process* unit : units) {
    if (unit->state != Process::State::kDormant) failed.push_back(unit->unit);
  }
  halted.store(true, std::memory_order_release);
  for (std::size_t i = 1; i < threads.size(); ++i) threads[i].join();
  for (Worker& worker : workers) worker.probing = true;
  const auto end = std::chrono::steady_clock::now() + kRelaxedTime;
  bool finished_all = false;
  bool stuck = false;
  while (!finished_all && !stuck && std::chrono::steady_clock::now() < end) {
    bool progress = false;
    for (Worker& worker : workers) {
      RunOnThisThread(&worker);
      progress |= Scan(&worker);
    }
    RunOnThisThread(self);
    {
      const std::lock_guard<std::mutex> lock(mutex);
      finished_all = running_units == 0;
    }
    if (progress) continue;
    stuck = true;
    for (Worker& worker : workers) {
      for (const auto& process : worker.processes) {
        if (process->state != Process::State::kWriting) continue;
        for (Channel* channel : channels) {
          if (channel != process->awaited.front()) continue;
          channel->Relax();
          stuck = false;
        }
      }
    }
  }
  bool any = false;
  for (const Channel* channel : channels) {
    if (!channel->relaxed()) continue;
    any = true;
    text << "  stream " << channel->name() << ": a depth of " << channel->high_water()
         << " would do instead of " << channel->depth() << "\n";
  }
  if (!any || stuck) text << "  no depth of a stream would help\n";
  Fail(failed, text.str());
}

void Scheduler::Implementation::Fail(const std::vector<unsigned>& failed, const std::string& text) {
  {
    const std::lock_guard<std::mutex> lock(mutex);
    broken = true;
    report = text;
    running_units = 0;
  }
  const char* report_of_unit = text.c_str();
  for (const unsigned unit : failed) {
    finished(unit, report_of_unit);
    report_of_unit = "stopped with the rest of the pipeline";
  }
}

// Whether all started processes have ended, so that the others end by themselves when they have
// read what is on its way.
bool Scheduler::Implementation::Draining() {
  const std::lock_guard<std::mutex> lock(mutex);
  return running_units == 0;
}

void Scheduler::Implementation::Run(unsigned index) {
  RunOnThisThread(&workers[index]);
  while (!stop.load(std::memory_order_relaxed) || Draining()) {
    if (index == 0) TakeStarts();
    if (index != 0 && halted.load(std::memory_order_acquire)) return;
    if (!Scan(&workers[index]) && !Idle(index)) return;
  }
}

Scheduler::Scheduler(unsigned threads, Finished finished)
    : implementation_(new Implementation(threads, std::move(finished))) {}

Scheduler::~Scheduler() {
  Implementation& it = *implementation_;
  {
    const std::lock_guard<std::mutex> lock(it.mutex);
    it.stop.store(true);
  }
  it.wake.notify_all();
  for (std::thread& thread : it.threads) {
    if (thread.joinable()) thread.join();
  }
  delete implementation_;
}

void Scheduler::AddFreeRunning(std::string name, unsigned affinity, std::function<void()> body) {
  auto process = std::make_unique<Process>();
  process->name = std::move(name);
  process->body = std::move(body);
  implementation_->WorkerOf(affinity).Add(std::move(process));
}

void Scheduler::AddStarted(std::string name, unsigned affinity, std::function<void()> body) {
  auto process = std::make_unique<Process>();
  process->name = std::move(name);
  process->body = std::move(body);
  process->started = true;
  process->state = Process::State::kDormant;
  process->unit = static_cast<unsigned>(implementation_->units.size());
  implementation_->units.push_back(implementation_->WorkerOf(affinity).Add(std::move(process)));
}

void Scheduler::AddChannel(Channel* channel) { implementation_->channels.push_back(channel); }

void Scheduler::Record(const std::string& folder) {
  for (Channel* channel : implementation_->channels) channel->Record(folder);
}

void Scheduler::Start(unsigned unit) {
  Implementation& it = *implementation_;
  std::string report;
  {
    const std::lock_guard<std::mutex> lock(it.mutex);
    if (it.broken) {
      report = "the pipeline has stopped; load it again\n" + it.report;
    } else {
      if (it.threads.empty()) {
        for (unsigned i = 0; i < it.workers.size(); ++i) {
          it.threads.emplace_back([&it, i] { it.Run(i); });
        }
      }
      it.start_requests.push_back(unit);
      ++it.running_units;
      it.last_start = std::chrono::steady_clock::now();
      it.start_pending.store(true, std::memory_order_release);
    }
  }
  if (report.empty()) {
    it.wake.notify_all();
  } else {
    it.finished(unit, report.c_str());
  }
}

}  // namespace millrace::simulation
