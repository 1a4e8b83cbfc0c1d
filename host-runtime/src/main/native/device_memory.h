// SPDX-License-Identifier: Apache-2.0
//
// The memory of an emulated card, in banks.
#ifndef MILLRACE_DEVICE_MEMORY_H_
#define MILLRACE_DEVICE_MEMORY_H_

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include "xclbin_file.h"

namespace millrace {

// A request that cannot be met; `code` is a negative errno value.
class DeviceError : public std::runtime_error {
 public:
  DeviceError(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
  int code() const { return code_; }

 private:
  int code_;
};

class DeviceMemory;

// A piece of device memory, returned to its bank when destroyed.
class Allocation {
 public:
  Allocation(std::shared_ptr<DeviceMemory> memory, uint32_t bank, uint64_t address, uint64_t bytes);
  ~Allocation();
  Allocation(const Allocation&) = delete;
  Allocation& operator=(const Allocation&) = delete;

  const std::shared_ptr<DeviceMemory>& memory() const { return memory_; }
  uint32_t bank() const { return bank_; }
  uint64_t address() const { return address_; }
  uint8_t* data() const;

 private:
  std::shared_ptr<DeviceMemory> memory_;
  uint32_t bank_;
  uint64_t address_;
  uint64_t bytes_;
};

// All banks in one reserved mapping: device address a is data() + a. Pages
// come into being when touched, so a bank costs what is used of it.
class DeviceMemory : public std::enable_shared_from_this<DeviceMemory> {
 public:
  // With a file the memory is that file's, which is made large enough, and which other processes
  // may map too.
  explicit DeviceMemory(const std::vector<BankInfo>& banks, int file = kNoFile);
  ~DeviceMemory();
  DeviceMemory(const DeviceMemory&) = delete;
  DeviceMemory& operator=(const DeviceMemory&) = delete;

  static constexpr int kNoFile = -1;

  uint8_t* data() const { return data_; }
  uint64_t bytes() const { return bytes_; }

  // What is freed keeps its content, as on a card; else its pages are given back.
  void KeepContents() { keeps_contents_ = true; }

  // First fit, 4 KiB aligned; throws DeviceError.
  std::shared_ptr<Allocation> Allocate(uint32_t bank, uint64_t bytes);

 private:
  friend class Allocation;
  struct Bank {
    BankInfo info;
    std::map<uint64_t, uint64_t> free;  // address to bytes
  };

  void Free(uint32_t bank, uint64_t address, uint64_t bytes);

  uint8_t* data_ = nullptr;
  uint64_t bytes_ = 0;
  bool keeps_contents_ = false;
  std::mutex mutex_;
  std::vector<Bank> banks_;
};

}  // namespace millrace

#endif  // MILLRACE_DEVICE_MEMORY_H_
