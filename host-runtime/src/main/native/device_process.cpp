// SPDX-License-Identifier: Apache-2.0
//
// The device process: runs the compiled pipeline of an xclbin for a host in
// another process, so that a crash of a kernel is not one of the host. Lives
// as long as the host holds the other end of its socket, and then removes the
// host's run directory, which a host that was killed cannot do.
//
//   millrace_device XCLBIN SETTINGS DIRECTORY
#include "device_process.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <filesystem>
#include <memory>
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

// The terminal belongs to the host's text.
void SilenceOutput() {
  const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nothing < 0) return;
  dup2(nothing, STDIN_FILENO);
  dup2(nothing, STDOUT_FILENO);
  close(nothing);
}

void Start(Device* device, uint32_t unit, std::vector<uint8_t> registers) {
  auto launch = std::make_shared<Launch>();
  launch->units = {unit};
  launch->registers = std::move(registers);
  launch->finished = [unit](LaunchState state) {
    Send(state == LaunchState::kCompleted ? kUnitDone : kUnitFailed, unit, "");
  };
  try {
    device->Submit(std::move(launch));
  } catch (const std::exception& error) {
    Send(kUnitReport, unit, error.what());
    Send(kUnitFailed, unit, "");
  }
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
    if (head.kind != kStartUnit) return;
    Start(device, head.unit, {packet.begin() + sizeof head, packet.begin() + bytes});
  }
}

// False when there is nothing to serve with.
bool Run(const std::string& xclbin, const std::string& settings) {
  // Never destroyed: a unit that hangs would keep it.
  auto* const device =
      new Device([](const std::string& report) { Send(kUnitReport, 0, report); }, kMemoryFile);
  try {
    device->Load(XclbinFile::Read(xclbin), settings);
  } catch (const std::exception& error) {
    Send(kNotReady, 0, error.what());
    return false;
  }
  Send(kReady, 0, "");
  Serve(device);
  return true;
}

}  // namespace
}  // namespace millrace

int main(int count, char** arguments) {
  if (count != 4) return 2;
  millrace::CloseInheritedFiles();
  millrace::SilenceOutput();
  if (!millrace::Run(arguments[1], arguments[2])) _exit(1);
  std::error_code ignored;
  std::filesystem::remove_all(arguments[3], ignored);
  _exit(0);
}
