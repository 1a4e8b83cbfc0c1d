// SPDX-License-Identifier: Apache-2.0
//
// The emulated card from its opening to its end, and its device process.
#include "emulated_card.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <utility>

#define MILLRACE_CARD_API extern "C" __attribute__((visibility("default")))

namespace millrace {

Card::Card(const std::string& program, const std::string& xclbin, const std::string& settings,
           const std::string& directory, const std::string& socket, bool separate_offsets,
           const std::string& folder)
    : line_{program, xclbin, settings, directory},
      folder_(folder),
      socket_(socket),
      separate_offsets_(separate_offsets) {
  if (!folder_.empty()) line_.push_back(folder_);
  const auto file = XclbinFile::Read(xclbin);
  for (const UnitInfo& info : file->units()) {
    units_.push_back(Describe(info, file->kernels()[info.kernel_index]));
  }
  memory_file_ = memfd_create("millrace_memory", MFD_CLOEXEC);
  if (memory_file_ < 0) throw SystemError("cannot make the device memory");
  banks_ = file->banks();
  memory_ = std::make_shared<DeviceMemory>(banks_, memory_file_);
  Listen();
  StartProcess();
}

void Card::Listen() {
  std::lock_guard<std::mutex> lock(mutex_);
  if (listener_ >= 0 && access(socket_.c_str(), F_OK) == 0) return;
  if (listener_ >= 0) shutdown(listener_, SHUT_RDWR);
  listener_ = Listener(socket_, SOCK_STREAM);
  std::thread([this, listener = listener_] { Accept(listener); }).detach();
}

void Card::Abort() {
  std::lock_guard<std::mutex> lock(mutex_);
  if (std::any_of(units_.begin(), units_.end(), [](const Unit& unit) { return unit.running; })) {
    Kill();
  }
  FailAll();
}

int Card::process() {
  std::lock_guard<std::mutex> lock(mutex_);
  return process_;
}

std::string Card::TakeReports() {
  std::lock_guard<std::mutex> lock(mutex_);
  return std::exchange(reports_, "");
}

void Card::Close() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    closing_ = true;
    unlink(socket_.c_str());
    shutdown(listener_, SHUT_RDWR);
    listener_ = -1;
    if (control_ >= 0) shutdown(control_, SHUT_RDWR);
  }
  using Clock = std::chrono::steady_clock;
  const auto deadline = Clock::now() + std::chrono::seconds(2);
  while (process() > 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::lock_guard<std::mutex> lock(mutex_);
    if (Clock::now() > deadline) Kill();
  }
}

Unit Card::Describe(const UnitInfo& info, const KernelInfo& kernel) {
  Unit unit;
  unit.base = info.base;
  unit.range = kernel.range;
  unit.map_bytes = 16;
  for (const ArgumentInfo& argument : kernel.arguments) {
    if (argument.qualifier == kStreamArgument) continue;
    unit.map_bytes = std::max<size_t>(unit.map_bytes, argument.offset + argument.bytes);
  }
  unit.registers.resize(kernel.range);
  unit.started = info.control != kControlNone;
  if (unit.map_bytes > kMostMessageBytes - sizeof(MessageHead)) {
    throw DeviceError(-EINVAL, "kernel " + kernel.name + " has too many arguments");
  }
  return unit;
}

int Card::Listener(const std::string& path, int type) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) {
    throw DeviceError(-ENAMETOOLONG, "the socket's path is too long: " + path);
  }
  std::memcpy(address.sun_path, path.data(), path.size());
  const int listener = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
  if (listener < 0 || bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
      listen(listener, 1) != 0) {
    const DeviceError error = SystemError("cannot make the socket " + path);
    if (listener >= 0) close(listener);
    throw error;
  }
  return listener;
}

int Card::Attach() {
  const std::string path = folder_ + kCardSocket;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) {
    throw DeviceError(-ENAMETOOLONG, "the path of the card's socket is too long: " + path);
  }
  std::memcpy(address.sun_path, path.data(), path.size());
  const int control = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
  if (control >= 0 &&
      connect(control, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
    return control;
  }
  unlink(path.c_str());
  const int listener = Listener(path, SOCK_SEQPACKET);
  const pid_t process = Spawn(line_, listener, memory_file_);
  std::thread([process] {
    int status = 0;
    Reap(process, &status);
  }).detach();
  close(listener);
  if (control < 0 || connect(control, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
    throw SystemError("cannot reach the card in " + folder_);
  }
  return control;
}

void Card::Adopt(const std::string& ready) {
  const size_t space = ready.find(' ');
  if (space == std::string::npos || ready.substr(space + 1) != line_[1]) {
    throw DeviceError(-EBUSY, "the card in " + folder_ +
                                  " has another xclbin; remove the folder, which ends the card");
  }
  const std::string memory =
      "/proc/" + ready.substr(0, space) + "/fd/" + std::to_string(kMemoryFile);
  const int file = open(memory.c_str(), O_RDWR | O_CLOEXEC);
  if (file < 0) throw SystemError("cannot open the memory of the card in " + folder_);
  close(memory_file_);
  memory_file_ = file;
  memory_ = std::make_shared<DeviceMemory>(banks_, memory_file_);
}

void Card::StartProcess() {
  if (!folder_.empty()) {
    const int control = Attach();
    std::string ready;
    const std::string problem = AwaitReady(control, &ready);
    if (!problem.empty()) {
      close(control);
      throw DeviceError(-ENODEV, problem + "; the card in " + folder_ + " may have another host");
    }
    Adopt(ready);
    std::lock_guard<std::mutex> lock(mutex_);
    control_ = control;
    process_ = std::atoi(ready.c_str());
    std::thread([this, process = process_, control] { Watch(process, control); }).detach();
    return;
  }
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    throw SystemError("cannot make a socket for the device process");
  }
  pid_t process = -1;
  try {
    process = Spawn(line_, ends[1], memory_file_);
  } catch (...) {
    close(ends[0]);
    close(ends[1]);
    throw;
  }
  close(ends[1]);
  std::string ready;
  const std::string problem = AwaitReady(ends[0], &ready);
  if (!problem.empty()) {
    close(ends[0]);
    kill(process, SIGKILL);
    int status = 0;
    Reap(process, &status);
    throw DeviceError(-ENODEV, problem);
  }
  std::lock_guard<std::mutex> lock(mutex_);
  control_ = ends[0];
  process_ = process;
  std::thread([this, process, control = ends[0]] { Watch(process, control); }).detach();
}

void Card::Reap(pid_t process, int* status) {
  while (waitpid(process, status, 0) < 0 && errno == EINTR) {
  }
}

void Card::AwaitEnd(pid_t process) {
  siginfo_t end;
  while (waitid(P_PID, process, &end, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
  }
}

std::string Card::AwaitReady(int control, std::string* ready) {
  constexpr int kTimeoutMilliseconds = 60000;
  pollfd waiting{control, POLLIN, 0};
  int found = 0;
  do {
    found = poll(&waiting, 1, kTimeoutMilliseconds);
  } while (found < 0 && errno == EINTR);
  if (found <= 0) return "the device process did not get ready within a minute";
  MessageHead head{};
  std::string text;
  if (!Receive(control, &head, &text)) return "the device process ended before it was ready";
  *ready = text;
  return head.kind == kReady ? "" : text;
}

bool Card::Receive(int control, MessageHead* head, std::string* text) {
  std::vector<char> packet(kMostMessageBytes);
  ssize_t bytes = 0;
  do {
    bytes = recv(control, packet.data(), packet.size(), 0);
  } while (bytes < 0 && errno == EINTR);
  if (bytes < static_cast<ssize_t>(sizeof *head)) return false;
  std::memcpy(head, packet.data(), sizeof *head);
  text->assign(packet.data() + sizeof *head, bytes - sizeof *head);
  return true;
}

void Card::Watch(pid_t process, int control) {
  MessageHead head{};
  std::string text;
  while (Receive(control, &head, &text)) {
    std::lock_guard<std::mutex> lock(mutex_);
    if (head.kind == kUnitReport) {
      Report(text);
    } else if (head.kind == kRegister && text.size() == sizeof answer_) {
      std::memcpy(&answer_, text.data(), sizeof answer_);
      answer_due_ = false;
      answered_.notify_all();
    } else if (head.kind == kUnitRuns && head.unit < units_.size()) {
      units_[head.unit].running = true;
    } else if (head.unit < units_.size()) {
      End(&units_[head.unit], head.kind == kUnitFailed);
    }
  }
  if (folder_.empty()) AwaitEnd(process);
  std::lock_guard<std::mutex> lock(mutex_);
  int status = 0;
  if (folder_.empty()) Reap(process, &status);
  close(control);
  control_ = -1;
  process_ = -1;
  answer_due_ = false;
  answered_.notify_all();
  if (!closing_ && !killed_) {
    Report("the device process " + (folder_.empty() ? Ended(status) : std::string("has ended")));
  }
  killed_ = false;
  FailAll();
}

void Card::Kill() {
  if (process_ <= 0 || !folder_.empty()) return;
  killed_ = true;
  kill(process_, SIGKILL);
}

void Card::End(Unit* unit, bool failed) {
  if (!unit->running) return;
  if (failed) ++failures_;
  unit->running = false;
  unit->done = true;
}

void Card::FailAll() {
  for (Unit& unit : units_) End(&unit, true);
}

void Card::Start(Unit* unit) {
  if (unit->running) return;
  unit->running = true;
  const MessageHead head{kStartUnit, static_cast<uint32_t>(unit - units_.data())};
  std::vector<uint8_t> packet(sizeof head + unit->map_bytes);
  std::memcpy(packet.data(), &head, sizeof head);
  std::memcpy(packet.data() + sizeof head, unit->registers.data(), unit->map_bytes);
  if (control_ < 0) {
    if (reports_.empty()) Report("the device process has ended, no kernel can start");
    End(unit, true);
  } else {
    // When this fails the process has ended, which Watch is about to see.
    send(control_, packet.data(), packet.size(), MSG_NOSIGNAL);
  }
}

bool Card::Access(std::unique_lock<std::mutex>* lock, MessageKind kind, const Unit& unit,
                  uint64_t offset, uint32_t* value) {
  // The card answers XRT, whatever becomes of the process.
  constexpr auto kLongest = std::chrono::seconds(10);
  const auto free = [this] { return !answer_due_; };
  if (!answered_.wait_for(*lock, kLongest, free) || control_ < 0) return false;
  const MessageHead head{kind, static_cast<uint32_t>(&unit - units_.data())};
  const RegisterMessage access{static_cast<uint32_t>(offset), *value, 0};
  std::array<uint8_t, sizeof head + sizeof access> packet;
  std::memcpy(packet.data(), &head, sizeof head);
  std::memcpy(packet.data() + sizeof head, &access, sizeof access);
  answer_ = {};
  answer_due_ = true;
  send(control_, packet.data(), packet.size(), MSG_NOSIGNAL);
  if (!answered_.wait_for(*lock, kLongest, free) || answer_.exists == 0) return false;
  *value = answer_.value;
  return true;
}

namespace {

void CopyText(const std::string& text, char* to, size_t size) {
  if (size > 0) std::snprintf(to, size, "%s", text.c_str());
}

}  // namespace

// ---- For JNA ---------------------------------------------------------------

// Null when it fails; then `problem` says why.
MILLRACE_CARD_API void* millrace_card_open(const char* program, const char* xclbin,
                                           const char* settings, const char* directory,
                                           const char* socket, int separate_offsets,
                                           const char* folder, char* problem, size_t size) {
  try {
    return new Card(program, xclbin, settings, directory, socket, separate_offsets != 0, folder);
  } catch (const std::exception& error) {
    CopyText(error.what(), problem, size);
    return nullptr;
  }
}

// To be called before XRT loads an xclbin; false when it fails, as above.
MILLRACE_CARD_API int millrace_card_listen(void* card, char* problem, size_t size) {
  try {
    static_cast<Card*>(card)->Listen();
    return 1;
  } catch (const std::exception& error) {
    CopyText(error.what(), problem, size);
    return 0;
  }
}

MILLRACE_CARD_API uint32_t millrace_card_failures(void* card) {
  return static_cast<Card*>(card)->failures();
}

MILLRACE_CARD_API void millrace_card_reports(void* card, char* text, size_t size) {
  CopyText(static_cast<Card*>(card)->TakeReports(), text, size);
}

// The device process, or -1.
MILLRACE_CARD_API int millrace_card_process(void* card) {
  return static_cast<Card*>(card)->process();
}

MILLRACE_CARD_API void millrace_card_abort(void* card) { static_cast<Card*>(card)->Abort(); }

MILLRACE_CARD_API void millrace_card_close(void* card) { static_cast<Card*>(card)->Close(); }

}  // namespace millrace
