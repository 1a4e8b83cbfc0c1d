// SPDX-License-Identifier: Apache-2.0
#include "card_files.h"

#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "device_process.h"

extern char** environ;

namespace millrace {

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

}  // namespace millrace
