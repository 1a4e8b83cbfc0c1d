// SPDX-License-Identifier: Apache-2.0
#include "process.h"

#include <sys/mman.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

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

}  // namespace

Process::~Process() {
  if (stack != nullptr) munmap(stack, kStackBytes);
}

void RunOnThisThread(Worker* worker) { current_worker = worker; }

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

namespace {

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

}  // namespace millrace::simulation
