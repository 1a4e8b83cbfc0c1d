// SPDX-License-Identifier: Apache-2.0
#include "device_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <utility>

namespace millrace {
namespace {

constexpr uint64_t kPage = 4096;
constexpr uint64_t kHugePageWorth = uint64_t{4} << 20;

uint64_t RoundUp(uint64_t value, uint64_t unit) { return (value + unit - 1) / unit * unit; }

}  // namespace

Allocation::Allocation(std::shared_ptr<DeviceMemory> memory, uint32_t bank, uint64_t address,
                       uint64_t bytes)
    : memory_(std::move(memory)), bank_(bank), address_(address), bytes_(bytes) {}

Allocation::~Allocation() { memory_->Free(bank_, address_, bytes_); }

uint8_t* Allocation::data() const { return memory_->data() + address_; }

DeviceMemory::DeviceMemory(const std::vector<BankInfo>& banks, int file) {
  for (const BankInfo& info : banks) {
    Bank bank;
    bank.info = info;
    const uint64_t bytes = info.used ? info.bytes / kPage * kPage : 0;
    if (bytes > 0) {
      bank.free.emplace(info.base, bytes);
      bytes_ = std::max(bytes_, info.base + bytes);
    }
    banks_.push_back(std::move(bank));
  }
  if (bytes_ == 0) throw DeviceError(-EINVAL, "the xclbin uses no memory bank");
  const int kind = file == kNoFile ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED;
  void* mapping = MAP_FAILED;
  if (file == kNoFile || ftruncate(file, static_cast<off_t>(bytes_)) == 0) {
    mapping = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, kind | MAP_NORESERVE, file, 0);
  }
  if (mapping == MAP_FAILED) {
    throw DeviceError(-ENOMEM, "cannot reserve " + std::to_string(bytes_) +
                                   " bytes of device memory: " + std::strerror(errno));
  }
  data_ = static_cast<uint8_t*>(mapping);
}

DeviceMemory::~DeviceMemory() { munmap(data_, bytes_); }

std::shared_ptr<Allocation> DeviceMemory::Allocate(uint32_t bank, uint64_t bytes) {
  if (bank >= banks_.size() || !banks_[bank].info.used) {
    throw DeviceError(-EINVAL, "no memory bank for group " + std::to_string(bank) +
                                   ", the xclbin has " + std::to_string(banks_.size()) + " banks");
  }
  Bank& from = banks_[bank];
  if (bytes == 0) throw DeviceError(-EINVAL, "a buffer needs at least 1 byte");
  uint64_t most = 0;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto hole = from.free.begin(); hole != from.free.end(); ++hole) {
      const auto [address, size] = *hole;
      most = std::max(most, size);
      if (size < bytes) continue;
      const uint64_t taken = RoundUp(bytes, kPage);
      from.free.erase(hole);
      if (size > taken) from.free.emplace(address + taken, size - taken);
      if (taken >= kHugePageWorth) {
        madvise(data_ + address, taken, MADV_HUGEPAGE);
      }
      return std::make_shared<Allocation>(shared_from_this(), bank, address, taken);
    }
  }
  throw DeviceError(-ENOMEM, "no room for " + std::to_string(bytes) + " bytes in bank " +
                                 from.info.tag + ", the largest free piece has " +
                                 std::to_string(most));
}

void DeviceMemory::Free(uint32_t bank, uint64_t address, uint64_t bytes) {
  if (!keeps_contents_) madvise(data_ + address, bytes, MADV_DONTNEED);
  std::lock_guard<std::mutex> lock(mutex_);
  auto& free = banks_[bank].free;
  auto hole = free.emplace(address, bytes).first;
  const auto next = std::next(hole);
  if (next != free.end() && hole->first + hole->second == next->first) {
    hole->second += next->second;
    free.erase(next);
  }
  if (hole != free.begin()) {
    const auto before = std::prev(hole);
    if (before->first + before->second == hole->first) {
      before->second += hole->second;
      free.erase(hole);
    }
  }
}

}  // namespace millrace
