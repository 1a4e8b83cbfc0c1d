// SPDX-License-Identifier: Apache-2.0
#include "stream.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace millrace::simulation::rtl {
namespace {

// An element as hexadecimal words of 32 bits, the lowest first.
std::string Words(const std::uint8_t* element, unsigned bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (unsigned begin = 0; begin < bytes; begin += 4) {
    if (begin != 0) text += ' ';
    for (unsigned i = begin + 4; i-- > begin;) {
      if (i >= bytes) continue;
      text += kDigits[element[i] >> 4];
      text += kDigits[element[i] & 15];
    }
  }
  return text;
}

}  // namespace

Recording::Recording(const std::string& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status;
  std::uint32_t stride = 0;
  if (file < 0 || fstat(file, &status) != 0 ||
      read(file, &stride, sizeof stride) != static_cast<ssize_t>(sizeof stride) || stride == 0) {
    const char* const cause = file < 0 ? std::strerror(errno) : "its head is missing";
    if (file >= 0) close(file);
    throw std::runtime_error(path + ": no recording of a stream: " + cause);
  }
  bytes_ = static_cast<std::size_t>(status.st_size);
  mapping_ = mmap(nullptr, bytes_, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  if (mapping_ == MAP_FAILED) throw std::runtime_error(path + ": cannot be mapped");
  stride_ = stride;
  elements_ = static_cast<const std::uint8_t*>(mapping_) + sizeof stride;
  count_ = (bytes_ - sizeof stride) / stride_;
}

Recording::~Recording() { munmap(mapping_, bytes_); }

Stream::Stream(std::string name, unsigned bytes, unsigned depth)
    : name_(std::move(name)),
      bytes_(bytes),
      stride_((bytes + 3) / 4 * 4),
      depth_(depth),
      ring_(std::size_t{depth} * stride_) {}

void Stream::Stall(unsigned parts, std::uint64_t seed) {
  stall_parts_ = parts;
  std::uint64_t hash = seed;
  for (const char c : name_) hash = hash * 1099511628211u + static_cast<unsigned char>(c);
  dice_ = Dice(hash);
}

std::string Stream::Missing() const {
  if (recording_ == nullptr || !comparing_ || (timing_dependent_ && has_writer())) return "";
  const std::uint64_t waiting = has_writer() ? 0 : size();
  if (seen_ == recording_->count() && waiting == 0) return "";
  return "stream " + name_ + ": expected " + std::to_string(recording_->count()) + " elements, " +
         (has_writer() ? "got " : "read ") + std::to_string(seen_ - waiting);
}

void Stream::Push(const void* element) {
  std::memcpy(&ring_[static_cast<std::size_t>(pushed_ % depth_) * stride_], element, bytes_);
  if (size() == 0) changed_ = true;
  ++pushed_;
}

void Stream::Present() {
  if (!writer_.connected() && recording_ != nullptr) {
    while (seen_ != recording_->count() && size() < depth_) Push(recording_->element(seen_++));
  }
  if (reader_.connected()) {
    const bool valid = size() != 0 && (offered_ || stall_parts_ == 0 || !dice_.Throw(stall_parts_));
    *reader_.valid = valid;
    if (valid && changed_) {
      std::memcpy(reader_.data, At(popped_), bytes_);
      changed_ = false;
    }
  } else {
    popped_ = pushed_;
  }
  if (writer_.connected()) {
    *writer_.ready = size() < depth_ && (stall_parts_ == 0 || !dice_.Throw(stall_parts_));
  }
}

void Stream::Transfer() {
  popped_now_ = reader_.connected() && *reader_.valid && *reader_.ready;
  pushed_now_ = writer_.connected() && *writer_.valid && *writer_.ready;
  starved_now_ = reader_.connected() && *reader_.ready && !*reader_.valid;
  blocked_now_ = writer_.connected() && *writer_.valid && !*writer_.ready;
  offered_ = reader_.connected() && *reader_.valid && !popped_now_;
  counters_.starved += starved_now_ ? 1 : 0;
  counters_.blocked += blocked_now_ ? 1 : 0;
  if (popped_now_) {
    ++popped_;
    ++counters_.transfers;
    changed_ = true;
  }
  if (pushed_now_) {
    Push(writer_.data);
    if (recording_ != nullptr && comparing_) Check(last());
    if (size() > counters_.high_water) counters_.high_water = size();
  }
}

void Stream::Check(const std::uint8_t* element) {
  const std::uint64_t index = seen_++;
  if (!difference_.empty()) return;
  const bool surplus = index >= recording_->count();
  if (surplus && timing_dependent_) return;
  if (surplus || std::memcmp(element, recording_->element(index), bytes_) != 0) {
    difference_ = "stream " + name_ + ", element " + std::to_string(index) + ": expected " +
                  (surplus ? "none" : Words(recording_->element(index), bytes_)) + ", got " +
                  Words(element, bytes_);
  }
}

}  // namespace millrace::simulation::rtl
