// SPDX-License-Identifier: Apache-2.0
#include "scheduler.h"

#include <sys/mman.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <sstream>
#include <thread>
#include <utility>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define MILLRACE_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MILLRACE_ADDRESS_SANITIZER 1
#endif
#endif
#ifdef MILLRACE_ADDRESS_SANITIZER
#include <sanitizer/common_interface_defs.h>
#endif

// Switches stacks: pushes the callee-saved registers, stores the stack pointer
// in *save, loads `load`, pops and returns there. ucontext would make a system
// call per switch.
extern "C" void millrace_switch_stack(void** save, void* load);
#if defined(__x86_64__)
asm(R"(
.text
.globl millrace_switch_stack
.hidden millrace_switch_stack
.type millrace_switch_stack, @function
millrace_switch_stack:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
.size millrace_switch_stack, .-millrace_switch_stack
.section .note.GNU-stack, "", @progbits
.text
)");
#elif defined(__aarch64__)
asm(R"(
.text
.globl millrace_switch_stack
.hidden millrace_switch_stack
.type millrace_switch_stack, %function
millrace_switch_stack:
  sub sp, sp, #160
  stp x19, x20, [sp, #0]
  stp x21, x22, [sp, #16]
  stp x23, x24, [sp, #32]
  stp x25, x26, [sp, #48]
  stp x27, x28, [sp, #64]
  stp x29, x30, [sp, #80]
  stp d8, d9, [sp, #96]
  stp d10, d11, [sp, #112]
  stp d12, d13, [sp, #128]
  stp d14, d15, [sp, #144]
  mov x2, sp
  str x2, [x0]
  mov sp, x1
  ldp x19, x20, [sp, #0]
  ldp x21, x22, [sp, #16]
  ldp x23, x24, [sp, #32]
  ldp x25, x26, [sp, #48]
  ldp x27, x28, [sp, #64]
  ldp x29, x30, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  add sp, sp, #160
  ret
.size millrace_switch_stack, .-millrace_switch_stack
.section .note.GNU-stack, "", @progbits
.text
)");
#else
#error "The software emulation runs on x86-64 and aarch64."
#endif

namespace millrace::simulation {
namespace {

constexpr std::size_t kStackBytes = std::size_t{256} << 20;  // touched lazily
constexpr std::size_t kPageBytes = 65536;
constexpr char kNoChannel[] = "none";  // a port that a unit does not have
constexpr auto kRelaxedTime = std::chrono::seconds(2);
constexpr auto kPartialStartTime = std::chrono::seconds(5);

struct Worker;

// A coroutine and what it waits for.
struct Process {
  enum class State { kDormant, kReady, kReading, kWriting, kJoining, kDone };

  std::string name;
  std::function<void()> body;
  bool started = false;  // by the host, else free running
  unsigned unit = 0;

  // Written by its worker, and by worker 0 at a start.
  std::atomic<State> state{State::kReady};
  std::vector<const Channel*> awaited;
  unsigned children = 0;      // of RunConcurrently, still running
  Process* parent = nullptr;  // of a child

  void* stack = nullptr;
  void* stack_pointer = nullptr;
#ifdef MILLRACE_ADDRESS_SANITIZER
  void* fake_stack = nullptr;
#endif

  ~Process() {
    if (stack != nullptr) munmap(stack, kStackBytes);
  }

  bool CanRun() const {
    switch (state.load(std::memory_order_relaxed)) {
      case State::kReady:
        return true;
      case State::kReading:
        for (const Channel* channel : awaited) {
          if (channel->readable()) return true;
        }
        return false;
      case State::kWriting:
        return awaited.front()->writable();
      case State::kJoining:
        return children == 0;
      default:
        return false;
    }
  }
};

struct Worker {
  std::vector<std::unique_ptr<Process>> processes;
  Process* running = nullptr;
  bool probing = false;
  void* stack_pointer = nullptr;
#ifdef MILLRACE_ADDRESS_SANITIZER
  void* fake_stack = nullptr;
  const void* stack_bottom = nullptr;
  std::size_t stack_size = 0;
#endif
  alignas(64) std::atomic<std::uint64_t> resumed{0};
  std::atomic<std::uint64_t> idle_scans{0};

  void Resume(Process* process);
  void Suspend();
  Process* Add(std::unique_ptr<Process> process);
};

thread_local Worker* current_worker = nullptr;

// Not inlined: a process may continue on another thread, so the address of a
// thread-local variable must not be kept across a switch.
__attribute__((noinline)) Worker* CurrentWorker() { return current_worker; }

void ProcessMain() {
#ifdef MILLRACE_ADDRESS_SANITIZER
  {
    Worker* worker = CurrentWorker();
    __sanitizer_finish_switch_fiber(nullptr, &worker->stack_bottom, &worker->stack_size);
  }
#endif
  for (;;) {
    Process* self = CurrentWorker()->running;
    self->body();
    if (self->parent != nullptr) {
      --self->parent->children;
      self->state = Process::State::kDone;
    } else if (self->started) {
      self->state = Process::State::kDone;
    }
    CurrentWorker()->Suspend();
  }
}

void PrepareStack(Process* process) {
  void* stack = mmap(nullptr, kStackBytes, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (stack == MAP_FAILED) {
    std::fprintf(stderr, "millrace: no memory for the stack of %s\n", process->name.c_str());
    std::abort();
  }
  mprotect(stack, kPageBytes, PROT_NONE);
  process->stack = stack;
  auto* top = reinterpret_cast<std::uintptr_t*>(static_cast<char*>(stack) + kStackBytes);
#if defined(__x86_64__)
  // After six pops and the return, the stack must look as after a call.
  *--top = 0;
  *--top = reinterpret_cast<std::uintptr_t>(&ProcessMain);
  for (int i = 0; i < 6; ++i) *--top = 0;
#else
  top -= 20;
  for (int i = 0; i < 20; ++i) top[i] = 0;
  top[11] = reinterpret_cast<std::uintptr_t>(&ProcessMain);
#endif
  process->stack_pointer = top;
}

void Worker::Resume(Process* process) {
  if (process->stack == nullptr) PrepareStack(process);
  process->state.store(Process::State::kReady, std::memory_order_relaxed);
  running = process;
#ifdef MILLRACE_ADDRESS_SANITIZER
  __sanitizer_start_switch_fiber(&fake_stack, process->stack, kStackBytes);
#endif
  millrace_switch_stack(&stack_pointer, process->stack_pointer);
#ifdef MILLRACE_ADDRESS_SANITIZER
  __sanitizer_finish_switch_fiber(fake_stack, nullptr, nullptr);
#endif
  running = nullptr;
  resumed.store(resumed.load(std::memory_order_relaxed) + 1, std::memory_order_release);
}

void Worker::Suspend() {
  Process* self = running;
#ifdef MILLRACE_ADDRESS_SANITIZER
  __sanitizer_start_switch_fiber(&self->fake_stack, stack_bottom, stack_size);
#endif
  millrace_switch_stack(&self->stack_pointer, stack_pointer);
#ifdef MILLRACE_ADDRESS_SANITIZER
  {
    Worker* worker = CurrentWorker();
    __sanitizer_finish_switch_fiber(self->fake_stack, &worker->stack_bottom, &worker->stack_size);
  }
#endif
}

Process* Worker::Add(std::unique_ptr<Process> process) {
  processes.push_back(std::move(process));
  return processes.back().get();
}

void Await(Process::State state, std::initializer_list<const Channel*> channels) {
  Worker* worker = CurrentWorker();
  Process* self = worker->running;
  self->state = state;
  self->awaited.assign(channels);
  worker->Suspend();
}

}  // namespace

Channel::Channel(const char* name, std::size_t depth) : name_(name), depth_(depth) {}

void Channel::Record(const std::string& folder) {
  const std::string path = folder + "/" + name_;
  record_ = {std::fopen(path.c_str(), "wb"), Close{path}};
  const std::uint32_t bytes = static_cast<std::uint32_t>(element_bytes());
  if (record_ != nullptr) std::fwrite(&bytes, sizeof bytes, 1, record_.get());
}

void Channel::Append(const void* element) {
  std::fwrite(element, element_bytes(), 1, record_.get());
}

void Channel::Describe(const std::string& name, std::size_t depth) {
  name_ = name;
  depth_ = depth;
  Resize();
}

void AwaitReadable(const Channel& channel) { Await(Process::State::kReading, {&channel}); }

void AwaitWritable(const Channel& channel) { Await(Process::State::kWriting, {&channel}); }

void AwaitReadable(std::initializer_list<const Channel*> channels) {
  for (const Channel* channel : channels) {
    if (channel->readable()) return;
  }
  Await(Process::State::kReading, channels);
}

bool Probing() { return CurrentWorker()->probing; }

void Yield() { CurrentWorker()->Suspend(); }

void RunConcurrently(std::initializer_list<Part> parts) {
  Worker* worker = CurrentWorker();
  Process* self = worker->running;
  for (const Part& part : parts) {
    auto child = std::make_unique<Process>();
    child->name = self->name + "." + part.name;
    child->body = part.body;
    child->parent = self;
    ++self->children;
    worker->Add(std::move(child));
  }
  self->state = Process::State::kJoining;
  worker->Suspend();
}

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
      current_worker = &worker;
      progress |= Scan(&worker);
    }
    current_worker = self;
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
  current_worker = &workers[index];
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
