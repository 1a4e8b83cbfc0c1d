// SPDX-License-Identifier: Apache-2.0
//
// The card behind the emulation modes of the real XRT. XRT reaches it by a
// unix socket, as it reaches the device process of Vitis; docs/xrt.md has the
// protocol. Memory and registers are here, in the host's process, so that XRT,
// which waits for answers without end, always has one that answers. Kernels
// run in the device process, which shares the memory and may die.
#ifndef MILLRACE_EMULATED_CARD_H_
#define MILLRACE_EMULATED_CARD_H_

#include <sys/types.h>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "card_files.h"
#include "device_model.h"
#include "device_process.h"
#include "xrt_messages.h"

namespace millrace {

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
  // `folder`: of a card that outlives its hosts; empty: it ends with this one.
  Card(const std::string& program, const std::string& xclbin, const std::string& settings,
       const std::string& directory, const std::string& socket, bool separate_offsets,
       const std::string& folder);

  // Makes the socket that XRT looks for, unless it is there: XRT removes it when it closes a
  // device, and without one would wait for a device process of its own.
  void Listen();

  // Makes whatever runs end, as failed.
  void Abort();

  // How many units have failed so far; a device process that died fails all that it ran.
  uint32_t failures() const { return failures_; }

  int process();

  // The reports since the last call.
  std::string TakeReports();

  // Ends the device process, and waits for it; leaves it alone where it outlives its hosts.
  void Close();

 private:
  static Unit Describe(const UnitInfo& info, const KernelInfo& kernel);
  static int Listener(const std::string& path, int type);

  // ---- The device process

  // Returns when it has loaded the xclbin.
  void StartProcess();
  // Connects to the process of a card that outlives its hosts, which is started where there is
  // none; the connection.
  int Attach();
  // Takes over the memory of the process that has said that it is ready.
  void Adopt(const std::string& ready);
  static void Reap(pid_t process, int* status);
  // Waits for its end. Its number stays its own until it is reaped.
  static void AwaitEnd(pid_t process);
  // Empty when it is ready, else why not.
  static std::string AwaitReady(int control, std::string* ready);
  static bool Receive(int control, MessageHead* head, std::string* text);
  // Takes the process's messages until it ends, and says what became of it.
  void Watch(pid_t process, int control);
  void Kill();
  void Report(const std::string& text) { reports_ += reports_.empty() ? text : "\n" + text; }
  void End(Unit* unit, bool failed);
  void FailAll();
  void Start(Unit* unit);
  // Has the process read or write a register of a unit; false where there is none, or no answer.
  bool Access(std::unique_lock<std::mutex>* lock, MessageKind kind, const Unit& unit,
              uint64_t offset, uint32_t* value);

  // ---- XRT's side

  // Until the listener is shut down.
  void Accept(int listener);
  // A device that is opened anew has its process, whatever became of the last one.
  void Revive();
  void Serve(int connection);
  void Answer(uint32_t call, const Message& message, Reply* reply);
  // The offset of a transfer whose address does not include it.
  uint64_t Offset(const Message& message) const;
  bool InMemory(uint64_t address, uint64_t bytes) const;
  // XRT chooses addresses itself.
  bool Allocate(uint64_t address, uint64_t bytes);
  void Free(uint64_t address);
  void FreeAll();
  // Gives the pages back.
  void Clear(uint64_t address, uint64_t bytes) const;
  uint64_t Write(uint64_t address, const Field& data) const;
  void Read(uint64_t address, uint64_t bytes, Reply* reply) const;
  // The unit whose registers have this address, or null.
  Unit* Find(uint64_t address, uint64_t bytes);
  void WriteRegisters(uint64_t address, const Field& data);
  void ReadRegister(uint64_t address, Reply* reply);

  std::vector<std::string> line_;  // of the device process
  const std::string folder_;
  const std::string socket_;
  const bool separate_offsets_;
  const SignalActions signals_;
  int memory_file_ = -1;
  std::vector<BankInfo> banks_;
  std::shared_ptr<DeviceMemory> memory_;
  std::atomic<uint32_t> failures_{0};

  std::mutex mutex_;
  std::condition_variable answered_;
  bool answer_due_ = false;
  RegisterMessage answer_{};
  std::vector<Unit> units_;
  std::map<uint64_t, uint64_t> buffers_;  // address to bytes
  std::string reports_;
  int listener_ = -1;
  int control_ = -1;
  pid_t process_ = -1;
  bool killed_ = false;  // by us
  bool closing_ = false;
};

}  // namespace millrace

#endif  // MILLRACE_EMULATED_CARD_H_
