// SPDX-License-Identifier: Apache-2.0
//
// The device process: runs the compiled pipeline of an xclbin for a host in
// another process, so that a crash of a kernel is not one of the host. Lives
// as long as the host holds the other end of its socket, and then removes the
// host's run directory, which a host that was killed cannot do.
//
// With CARD, a folder, it outlives its hosts, as a card does: it serves one after
// the other, and what runs goes on in between, until the folder is removed.
//
//   millrace_device XCLBIN SETTINGS DIRECTORY [CARD]
#include "device_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "device_model.h"
#include "xclbin_file.h"

namespace millrace {
namespace {

void Send(MessageKind kind, uint32_t unit, const std::string& text) {
  const MessageHead head{kind, unit};
  std::vector<char> packet(sizeof head + std::min(text.size(), kMostMessageBytes - sizeof head));
  std::memcpy(packet.data(), &head, sizeof head);
  std::memcpy(packet.data() + sizeof head, text.data(), packet.size() - sizeof head);
  while (send(kControlFile, packet.data(), packet.size(), MSG_NOSIGNAL) < 0 && errno == EINTR) {
  }
}

// Whatever else the host had open, such as the socket of its XRT.
void CloseInheritedFiles() {
#ifdef SYS_close_range
  syscall(SYS_close_range, kMemoryFile + 1, ~0u, 0);
#endif
}

// The terminal belongs to the host's text; whoever reads what a host says must not wait for a card
// that outlives it.
void SilenceOutput(bool outlives) {
  const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nothing < 0) return;
  dup2(nothing, STDIN_FILENO);
  dup2(nothing, STDOUT_FILENO);
  if (outlives) dup2(nothing, STDERR_FILENO);
  close(nothing);
}

// Which units run, so that a host that comes later can be told.
std::mutex running_mutex;
std::set<uint32_t> running;

void End(uint32_t unit, MessageKind kind) {
  std::lock_guard<std::mutex> lock(running_mutex);
  running.erase(unit);
  Send(kind, unit, "");
}

void Start(Device* device, uint32_t unit, std::vector<uint8_t> registers) {
  auto launch = std::make_shared<Launch>();
  launch->units = {unit};
  launch->registers = std::move(registers);
  launch->finished = [unit](LaunchState state) {
    End(unit, state == LaunchState::kCompleted ? kUnitDone : kUnitFailed);
  };
  {
    std::lock_guard<std::mutex> lock(running_mutex);
    running.insert(unit);
  }
  try {
    device->Submit(std::move(launch));
  } catch (const std::exception& error) {
    Send(kUnitReport, unit, error.what());
    End(unit, kUnitFailed);
  }
}

void Access(Device* device, const MessageHead& head, RegisterMessage access) {
  access.exists = head.kind == kReadUnit
                      ? device->ReadRegister(head.unit, access.offset, &access.value)
                      : device->WriteRegister(head.unit, access.offset, access.value);
  Send(kRegister, head.unit, std::string(reinterpret_cast<const char*>(&access), sizeof access));
}

// Until the host is gone.
void Serve(Device* device) {
  std::vector<uint8_t> packet(kMostMessageBytes);
  for (;;) {
    const ssize_t bytes = recv(kControlFile, packet.data(), packet.size(), 0);
    if (bytes < 0 && errno == EINTR) continue;
    if (bytes <= 0) return;
    MessageHead head;
    if (static_cast<size_t>(bytes) < sizeof head) return;
    std::memcpy(&head, packet.data(), sizeof head);
    if (head.kind == kStartUnit) {
      Start(device, head.unit, {packet.begin() + sizeof head, packet.begin() + bytes});
    } else if (static_cast<size_t>(bytes) == sizeof head + sizeof(RegisterMessage)) {
      RegisterMessage access;
      std::memcpy(&access, packet.data() + sizeof head, sizeof access);
      Access(device, head, access);
    } else {
      return;
    }
  }
}

// Whether a host has come; false when the card's folder is gone.
bool Accept(int listener, const std::string& card, const std::string& ready) {
  constexpr int kLookMilliseconds = 500;
  pollfd waiting{listener, POLLIN, 0};
  while (poll(&waiting, 1, kLookMilliseconds) <= 0) {
    if (access((card + kCardSocket).c_str(), F_OK) != 0) return false;
  }
  const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
  std::lock_guard<std::mutex> lock(running_mutex);
  if (connection >= 0) dup2(connection, kControlFile);
  close(connection);
  Send(kReady, 0, ready);
  for (const uint32_t unit : running) Send(kUnitRuns, unit, "");
  return true;
}

// One host after the other, until the card's folder is gone.
void ServeHosts(Device* device, const std::string& card, const std::string& ready) {
  const int listener = fcntl(kControlFile, F_DUPFD_CLOEXEC, kMemoryFile + 1);
  while (Accept(listener, card, ready)) Serve(device);
}

// False when there is nothing to serve with.
bool Run(const std::string& xclbin, const std::string& settings, const std::string& card) {
  // Never destroyed: a unit that hangs would keep it.
  auto* const device =
      new Device([](const std::string& report) { Send(kUnitReport, 0, report); }, kMemoryFile);
  try {
    device->Load(XclbinFile::Read(xclbin), settings);
  } catch (const std::exception& error) {
    Send(kNotReady, 0, error.what());
    return false;
  }
  const std::string ready = std::to_string(getpid()) + " " + xclbin;
  if (card.empty()) {
    Send(kReady, 0, ready);
    Serve(device);
  } else {
    ServeHosts(device, card, ready);
  }
  return true;
}

}  // namespace
}  // namespace millrace

int main(int count, char** arguments) {
  if (count != 4 && count != 5) return 2;
  millrace::CloseInheritedFiles();
  const std::string card = count == 5 ? arguments[4] : "";
  millrace::SilenceOutput(!card.empty());
  if (!millrace::Run(arguments[1], arguments[2], card)) _exit(1);
  if (!card.empty()) _exit(0);
  std::error_code ignored;
  std::filesystem::remove_all(arguments[3], ignored);
  _exit(0);
}
