// SPDX-License-Identifier: Apache-2.0
#include "trace_disk.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

namespace millrace::simulation::rtl {
namespace {

constexpr std::uint64_t kMostReserve = std::uint64_t{64} << 20;
// Small disks keep this part of what is free.
constexpr std::uint64_t kReservePart = 4;
constexpr std::uint64_t kSmallDisk = std::uint64_t{1} << 30;
// What the C library holds back, and what others may write meanwhile.
constexpr std::uint64_t kSlack = std::uint64_t{256} << 10;

TraceDisk* current = nullptr;

// Bytes that may be written; memory has no bound that could be asked for.
std::uint64_t Free(int file) {
  struct statvfs disk {};
  if (fstatvfs(file, &disk) != 0 || disk.f_blocks == 0) return UINT64_MAX;
  return std::uint64_t{disk.f_bavail} * disk.f_frsize;
}

}  // namespace

TraceDisk::TraceDisk(const std::string& path)
    : reserve_path_(path + ".reserve"),
      reserve_(open(reserve_path_.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
  current = this;
  if (reserve_ < 0) return;
  const std::uint64_t free = Free(reserve_);
  small_ = free < kSmallDisk;
  const std::uint64_t bytes = std::min(kMostReserve, free / kReservePart);
  if (posix_fallocate(reserve_, 0, static_cast<off_t>(bytes)) != 0) full_ = true;
}

TraceDisk::~TraceDisk() {
  current = nullptr;
  if (reserve_ < 0) return;
  close(reserve_);
  unlink(reserve_path_.c_str());
}

TraceDisk* TraceDisk::Current() { return current; }

void TraceDisk::Prepare(int file, std::size_t bytes) {
  if (full_ || Free(file) >= bytes + kSlack) return;
  full_ = true;
  if (reserve_ >= 0 && ftruncate(reserve_, 0) != 0) lost_ = true;
}

}  // namespace millrace::simulation::rtl
