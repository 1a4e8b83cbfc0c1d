// SPDX-License-Identifier: Apache-2.0
//
// The card behind the emulation modes of the real XRT. XRT reaches it by a
// unix socket, as it reaches the device process of Vitis; docs/xrt.md has the
// protocol. Memory and registers are here, in the host's process, so that XRT,
// which waits for answers without end, always has one that answers. Kernels
// run in the device process, which shares the memory and may die.
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "device_model.h"
#include "device_process.h"
#include "xclbin_file.h"

#define MILLRACE_CARD_API extern "C" __attribute__((visibility("default")))

extern char** environ;

namespace millrace {
namespace {

// ---- Protocol buffers, as far as XRT's messages need them ------------------

// A field of a message: a number, or bytes within the message.
struct Field {
  uint64_t number = 0;
  const uint8_t* data = nullptr;
  size_t bytes = 0;
};

// The fields of a message by their number; of repeated ones the last.
class Message {
 public:
  Message(const uint8_t* from, size_t bytes) {
    const uint8_t* const end = from + bytes;
    uint64_t tag = 0;
    while (from < end && Varint(&from, end, &tag) && ReadField(tag, &from, end)) {
    }
  }

  uint64_t Number(uint64_t field) const { return Get(field).number; }

  Field Get(uint64_t field) const {
    const auto found = fields_.find(field);
    return found == fields_.end() ? Field() : found->second;
  }

 private:
  static bool Varint(const uint8_t** at, const uint8_t* end, uint64_t* value) {
    *value = 0;
    for (int shift = 0; *at < end && shift < 64; shift += 7) {
      const uint8_t byte = *(*at)++;
      *value |= uint64_t{byte & 0x7fu} << shift;
      if (byte < 0x80) return true;
    }
    return false;
  }

  bool ReadField(uint64_t tag, const uint8_t** at, const uint8_t* end) {
    enum WireType : uint32_t { kVarint = 0, kFixed64 = 1, kBytes = 2, kFixed32 = 5 };
    Field& field = fields_[tag >> 3];
    field = Field();
    const uint32_t type = tag & 7;
    if (type == kVarint) return Varint(at, end, &field.number);
    uint64_t bytes = type == kFixed64 ? 8 : 4;
    if (type == kBytes && !Varint(at, end, &bytes)) return false;
    if (type != kBytes && type != kFixed64 && type != kFixed32) return false;
    if (bytes > static_cast<uint64_t>(end - *at)) return false;
    field.data = *at;
    field.bytes = bytes;
    if (type != kBytes) std::memcpy(&field.number, *at, bytes);
    *at += bytes;
    return true;
  }

  std::map<uint64_t, Field> fields_;
};

// A message to XRT, behind room for its header.
class Reply {
 public:
  Reply() { bytes_.resize(kHeaderBytes); }

  void Number(uint64_t field, uint64_t value) {
    Varint(field << 3);
    Varint(value);
  }

  void Bytes(uint64_t field, const void* data, size_t bytes) {
    Varint(field << 3 | 2);
    Varint(bytes);
    const auto* from = static_cast<const uint8_t*>(data);
    bytes_.insert(bytes_.end(), from, from + bytes);
  }

  // What goes over the socket: the header's one field is the length of the rest.
  const std::vector<uint8_t>& Packet() {
    const uint64_t length = bytes_.size() - kHeaderBytes;
    bytes_[0] = 1 << 3 | 1;
    std::memcpy(bytes_.data() + 1, &length, sizeof length);
    return bytes_;
  }

 private:
  static constexpr size_t kHeaderBytes = 9;

  void Varint(uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<uint8_t>(value) | 0x80);
    bytes_.push_back(static_cast<uint8_t>(value));
  }

  std::vector<uint8_t> bytes_;
};

// XRT's numbers of its calls.
enum Call : uint32_t {
  kClose = 1,
  kLoadBitstream = 3,
  kAllocate = 4,
  kFree = 5,
  kHostToDevice = 6,
  kDeviceToHost = 7,
  kWriteKernel = 9,
  kReadKernel = 11,
  kFirstProfiling = 14,
  kLastProfiling = 18,
  kDebugMessages = 19,
  kWriteRegister = 51,
  kReadRegister = 52,
};

// Bits of a kernel's control register.
enum Control : uint32_t {
  kApStart = 1,
  kApDone = 2,
  kApIdle = 4,
  kApContinue = 16,
};

// ---- Files and processes ---------------------------------------------------

bool ReadAll(int file, void* to, size_t bytes) {
  auto* at = static_cast<uint8_t*>(to);
  while (bytes > 0) {
    const ssize_t got = read(file, at, bytes);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    at += got;
    bytes -= got;
  }
  return true;
}

bool WriteAll(int file, const std::vector<uint8_t>& bytes) {
  size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t sent = send(file, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
    done += sent;
  }
  return true;
}

DeviceError SystemError(const std::string& what) {
  const int code = errno;
  return DeviceError(-code, what + ": " + std::strerror(code));
}

// XRT takes over signals that belong to the Java machine when it connects, and its handlers end the
// whole process group. They are put back as soon as the connection is there.
class SignalActions {
 public:
  SignalActions() {
    for (size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], nullptr, &actions_[i]);
  }

  void Restore() const {
    for (size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], &actions_[i], nullptr);
  }

 private:
  static constexpr std::array<int, 5> kSignals = {SIGSEGV, SIGFPE, SIGABRT, SIGUSR1, SIGCHLD};
  std::array<struct sigaction, kSignals.size()> actions_;
};

// Starts the device process with its two files, in a session of its own: signals for the host's
// group, such as the terminal's, are not for it.
pid_t Spawn(const std::vector<std::string>& line, int control, int memory) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  // By way of numbers that neither of them has.
  const int first = std::max({control, memory, kMemoryFile}) + 1;
  posix_spawn_file_actions_adddup2(&files, control, first);
  posix_spawn_file_actions_adddup2(&files, memory, first + 1);
  posix_spawn_file_actions_adddup2(&files, first, kControlFile);
  posix_spawn_file_actions_adddup2(&files, first + 1, kMemoryFile);
  posix_spawn_file_actions_addclose(&files, first);
  posix_spawn_file_actions_addclose(&files, first + 1);

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes,
                           POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  sigset_t signals;
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&attributes, &signals);

  std::vector<char*> arguments;
  for (const std::string& word : line) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  pid_t process = -1;
  const int code =
      posix_spawn(&process, line[0].c_str(), &files, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  if (code != 0) {
    errno = code;
    throw SystemError("cannot start the device process " + line[0]);
  }
  return process;
}

std::string Ended(int status) {
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    return "was ended by signal " + std::to_string(signal) + " (" + strsignal(signal) + ")";
  }
  return "ended with code " + std::to_string(WEXITSTATUS(status));
}

// ---- The card --------------------------------------------------------------

// A compute unit as the host sees it.
struct Unit {
  uint64_t base = 0;
  uint64_t range = 0;
  size_t map_bytes = 0;  // up to the end of the last argument
  std::vector<uint8_t> registers;
  bool started = false;
  bool running = false;
  bool done = false;
};

// One for a process, as XRT's emulation mode is. Never destroyed: a thread of XRT may wait for an
// answer until the process is gone.
class Card {
 public:
  // `separate_offsets`: whether transfers name the buffer and the offset in it, as in hw_emu,
  // rather than their sum.
  Card(const std::string& program, const std::string& xclbin, const std::string& settings,
       const std::string& directory, const std::string& socket, bool separate_offsets)
      : line_{program, xclbin, settings, directory},
        socket_(socket),
        separate_offsets_(separate_offsets) {
    const auto file = XclbinFile::Read(xclbin);
    for (const UnitInfo& info : file->units()) {
      units_.push_back(Describe(info, file->kernels()[info.kernel_index]));
    }
    memory_file_ = memfd_create("millrace_memory", MFD_CLOEXEC);
    if (memory_file_ < 0) throw SystemError("cannot make the device memory");
    memory_ = std::make_shared<DeviceMemory>(file->banks(), memory_file_);
    Listen();
    StartProcess();
  }

  // Makes the socket that XRT looks for, unless it is there: XRT removes it when it closes a
  // device, and without one would wait for a device process of its own.
  void Listen() {
    std::lock_guard<std::mutex> lock(mutex_);
    if (listener_ >= 0 && access(socket_.c_str(), F_OK) == 0) return;
    if (listener_ >= 0) shutdown(listener_, SHUT_RDWR);
    listener_ = Listener(socket_);
    std::thread([this, listener = listener_] { Accept(listener); }).detach();
  }

  // Makes whatever runs end, as failed.
  void Abort() {
    std::lock_guard<std::mutex> lock(mutex_);
    if (std::any_of(units_.begin(), units_.end(), [](const Unit& unit) { return unit.running; })) {
      Kill();
    }
    FailAll();
  }

  // How many units have failed so far; a device process that died fails all that it ran.
  uint32_t failures() const { return failures_; }

  int process() {
    std::lock_guard<std::mutex> lock(mutex_);
    return process_;
  }

  // The reports since the last call.
  std::string TakeReports() {
    std::lock_guard<std::mutex> lock(mutex_);
    return std::exchange(reports_, "");
  }

  // Ends the device process, and waits for it.
  void Close() {
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

 private:
  static Unit Describe(const UnitInfo& info, const KernelInfo& kernel) {
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

  static int Listener(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
      throw DeviceError(-ENAMETOOLONG, "the socket's path is too long: " + path);
    }
    std::memcpy(address.sun_path, path.data(), path.size());
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 ||
        bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
        listen(listener, 1) != 0) {
      const DeviceError error = SystemError("cannot make the socket " + path);
      if (listener >= 0) close(listener);
      throw error;
    }
    return listener;
  }

  // ---- The device process

  // Returns when it has loaded the xclbin.
  void StartProcess() {
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
    const std::string problem = AwaitReady(ends[0]);
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

  static void Reap(pid_t process, int* status) {
    while (waitpid(process, status, 0) < 0 && errno == EINTR) {
    }
  }

  // Waits for its end. Its number stays its own until it is reaped.
  static void AwaitEnd(pid_t process) {
    siginfo_t end;
    while (waitid(P_PID, process, &end, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
  }

  // Empty when it is ready, else why not.
  static std::string AwaitReady(int control) {
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
    return head.kind == kReady ? "" : text;
  }

  static bool Receive(int control, MessageHead* head, std::string* text) {
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

  // Takes the process's messages until it ends, and says what became of it.
  void Watch(pid_t process, int control) {
    MessageHead head{};
    std::string text;
    while (Receive(control, &head, &text)) {
      std::lock_guard<std::mutex> lock(mutex_);
      if (head.kind == kUnitReport) {
        Report(text);
      } else if (head.unit < units_.size()) {
        End(&units_[head.unit], head.kind == kUnitFailed);
      }
    }
    AwaitEnd(process);
    std::lock_guard<std::mutex> lock(mutex_);
    int status = 0;
    Reap(process, &status);
    close(control);
    control_ = -1;
    process_ = -1;
    if (!closing_ && !killed_) Report("the device process " + Ended(status));
    killed_ = false;
    FailAll();
  }

  void Kill() {
    if (process_ <= 0) return;
    killed_ = true;
    kill(process_, SIGKILL);
  }

  void Report(const std::string& text) { reports_ += reports_.empty() ? text : "\n" + text; }

  void End(Unit* unit, bool failed) {
    if (!unit->running) return;
    if (failed) ++failures_;
    unit->running = false;
    unit->done = true;
  }

  void FailAll() {
    for (Unit& unit : units_) End(&unit, true);
  }

  void Start(Unit* unit) {
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

  // ---- XRT's side

  // Until the listener is shut down.
  void Accept(int listener) {
    for (;;) {
      const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (connection < 0 && (errno == EINTR || errno == ECONNABORTED)) continue;
      if (connection < 0) break;
      signals_.Restore();
      Revive();
      // XRT may keep a connection when it makes the next one.
      std::thread([this, connection] {
        Serve(connection);
        close(connection);
      }).detach();
    }
    close(listener);
  }

  // A device that is opened anew has its process, whatever became of the last one.
  void Revive() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      if (control_ >= 0 || closing_) return;
    }
    try {
      StartProcess();
    } catch (const std::exception& error) {
      std::lock_guard<std::mutex> lock(mutex_);
      Report(error.what());
    }
  }

  void Serve(int connection) {
    std::vector<uint8_t> body;
    for (;;) {
      std::array<uint8_t, 14> header;
      if (!ReadAll(connection, header.data(), header.size())) return;
      uint64_t bytes = 0;
      uint32_t call = 0;
      std::memcpy(&bytes, header.data() + 1, sizeof bytes);
      std::memcpy(&call, header.data() + 10, sizeof call);
      body.resize(bytes);
      if (!ReadAll(connection, body.data(), body.size())) return;
      Reply reply;
      Answer(call, Message(body.data(), body.size()), &reply);
      if (!WriteAll(connection, reply.Packet())) return;
    }
  }

  void Answer(uint32_t call, const Message& message, Reply* reply) {
    switch (call) {
      case kLoadBitstream:
        signals_.Restore();
        reply->Number(1, 1);
        return;
      case kClose:
        FreeAll();
        reply->Number(1, 1);
        return;
      case kAllocate:
        reply->Number(1, Allocate(message.Number(1), message.Number(2)));
        return;
      case kFree:
        Free(message.Number(1));
        reply->Number(1, 1);
        return;
      case kHostToDevice:
        reply->Number(1, Write(message.Number(3) + Offset(message), message.Get(4)));
        return;
      case kDeviceToHost:
        Read(message.Number(4) + Offset(message), message.Number(5), reply);
        return;
      case kWriteKernel:
        WriteRegisters(message.Number(2), message.Get(4));
        reply->Number(1, 1);
        return;
      case kReadKernel:
        ReadRegister(message.Number(2), reply);
        return;
      case kWriteRegister:
        WriteRegisters(message.Number(1) + message.Number(2), message.Get(3));
        reply->Number(1, 1);
        return;
      case kReadRegister:
        ReadRegister(message.Number(1) + message.Number(2), reply);
        return;
      case kDebugMessages:
        return;
      default:
        // Counters of profiling are absent; all others just want to know that they were heard.
        if (call < kFirstProfiling || call > kLastProfiling) reply->Number(1, 1);
    }
  }

  // Of a transfer, as far as its address is without.
  uint64_t Offset(const Message& message) const {
    return separate_offsets_ ? message.Number(6) : 0;
  }

  bool InMemory(uint64_t address, uint64_t bytes) const {
    return address <= memory_->bytes() && bytes <= memory_->bytes() - address;
  }

  // XRT chooses addresses itself.
  bool Allocate(uint64_t address, uint64_t bytes) {
    if (!InMemory(address, bytes)) return false;
    std::lock_guard<std::mutex> lock(mutex_);
    buffers_[address] = bytes;
    return true;
  }

  void Free(uint64_t address) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = buffers_.find(address);
    if (found == buffers_.end()) return;
    Clear(found->first, found->second);
    buffers_.erase(found);
  }

  void FreeAll() {
    std::lock_guard<std::mutex> lock(mutex_);
    for (const auto& [address, bytes] : buffers_) Clear(address, bytes);
    buffers_.clear();
  }

  // Gives the pages back.
  void Clear(uint64_t address, uint64_t bytes) const {
    fallocate(memory_file_, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(address),
              static_cast<off_t>(bytes));
  }

  uint64_t Write(uint64_t address, const Field& data) const {
    if (!InMemory(address, data.bytes)) return 0;
    std::memcpy(memory_->data() + address, data.data, data.bytes);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    return data.bytes;
  }

  void Read(uint64_t address, uint64_t bytes, Reply* reply) const {
    std::atomic_thread_fence(std::memory_order_seq_cst);
    reply->Number(1, bytes);
    if (InMemory(address, bytes)) {
      reply->Bytes(2, memory_->data() + address, bytes);
    } else {
      reply->Bytes(2, std::vector<uint8_t>(bytes).data(), bytes);
    }
  }

  // The unit whose registers have this address, or null.
  Unit* Find(uint64_t address, uint64_t bytes) {
    for (Unit& unit : units_) {
      if (unit.started && address >= unit.base && bytes <= unit.range &&
          address - unit.base <= unit.range - bytes) {
        return &unit;
      }
    }
    return nullptr;
  }

  void WriteRegisters(uint64_t address, const Field& data) {
    std::lock_guard<std::mutex> lock(mutex_);
    Unit* const unit = Find(address, data.bytes);
    if (unit == nullptr || data.bytes < sizeof(uint32_t)) return;
    const uint64_t offset = address - unit->base;
    std::memcpy(unit->registers.data() + offset, data.data, data.bytes);
    if (offset != 0) return;
    uint32_t control = 0;
    std::memcpy(&control, data.data, sizeof control);
    if ((control & kApContinue) != 0) unit->done = false;
    if ((control & kApStart) != 0) {
      unit->done = false;
      Start(unit);
    }
  }

  void ReadRegister(uint64_t address, Reply* reply) {
    std::lock_guard<std::mutex> lock(mutex_);
    uint32_t value = 0;
    Unit* const unit = Find(address, sizeof value);
    if (unit != nullptr && address == unit->base) {
      value = unit->running ? kApStart : unit->done ? kApDone | kApIdle : kApIdle;
    } else if (unit != nullptr) {
      std::memcpy(&value, unit->registers.data() + (address - unit->base), sizeof value);
    }
    reply->Number(1, 1);
    reply->Bytes(2, &value, sizeof value);
  }

  const std::vector<std::string> line_;  // of the device process
  const std::string socket_;
  const bool separate_offsets_;
  const SignalActions signals_;
  int memory_file_ = -1;
  std::shared_ptr<DeviceMemory> memory_;
  std::atomic<uint32_t> failures_{0};

  std::mutex mutex_;
  std::vector<Unit> units_;
  std::map<uint64_t, uint64_t> buffers_;  // address to bytes
  std::string reports_;
  int listener_ = -1;
  int control_ = -1;
  pid_t process_ = -1;
  bool killed_ = false;  // by us
  bool closing_ = false;
};

void CopyText(const std::string& text, char* to, size_t size) {
  if (size > 0) std::snprintf(to, size, "%s", text.c_str());
}

}  // namespace

// ---- For JNA ---------------------------------------------------------------

// Null when it fails; then `problem` says why.
MILLRACE_CARD_API void* millrace_card_open(const char* program, const char* xclbin,
                                           const char* settings, const char* directory,
                                           const char* socket, int separate_offsets, char* problem,
                                           size_t size) {
  try {
    return new Card(program, xclbin, settings, directory, socket, separate_offsets != 0);
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
