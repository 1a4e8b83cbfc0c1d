// SPDX-License-Identifier: Apache-2.0
//
// Sockets and processes, as the emulated card needs them.
#ifndef MILLRACE_CARD_FILES_H_
#define MILLRACE_CARD_FILES_H_

#include <sys/types.h>

#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "device_memory.h"

namespace millrace {

// False where the other end is gone before all is read or written.
bool ReadAll(int file, void* to, size_t bytes);
bool WriteAll(int file, const std::vector<uint8_t>& bytes);

// What errno says, after what was tried.
DeviceError SystemError(const std::string& what);

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
pid_t Spawn(const std::vector<std::string>& line, int control, int memory);

// How a process ended, by the status of waitpid.
std::string Ended(int status);

}  // namespace millrace

#endif  // MILLRACE_CARD_FILES_H_
