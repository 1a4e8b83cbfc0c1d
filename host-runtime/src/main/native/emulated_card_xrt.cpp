// SPDX-License-Identifier: Apache-2.0
//
// XRT's side of the emulated card: its calls by the socket.
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

#include "emulated_card.h"

namespace millrace {

void Card::Accept(int listener) {
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

void Card::Revive() {
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

void Card::Serve(int connection) {
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

void Card::Answer(uint32_t call, const Message& message, Reply* reply) {
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

uint64_t Card::Offset(const Message& message) const {
  return separate_offsets_ ? message.Number(6) : 0;
}

bool Card::InMemory(uint64_t address, uint64_t bytes) const {
  return address <= memory_->bytes() && bytes <= memory_->bytes() - address;
}

bool Card::Allocate(uint64_t address, uint64_t bytes) {
  if (!InMemory(address, bytes)) return false;
  std::lock_guard<std::mutex> lock(mutex_);
  buffers_[address] = bytes;
  return true;
}

void Card::Free(uint64_t address) {
  std::lock_guard<std::mutex> lock(mutex_);
  const auto found = buffers_.find(address);
  if (found == buffers_.end()) return;
  Clear(found->first, found->second);
  buffers_.erase(found);
}

void Card::FreeAll() {
  std::lock_guard<std::mutex> lock(mutex_);
  for (const auto& [address, bytes] : buffers_) Clear(address, bytes);
  buffers_.clear();
}

void Card::Clear(uint64_t address, uint64_t bytes) const {
  // A card keeps what it has; the launch of a host that died may still read it.
  if (!folder_.empty()) return;
  fallocate(memory_file_, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(address),
            static_cast<off_t>(bytes));
}

uint64_t Card::Write(uint64_t address, const Field& data) const {
  if (!InMemory(address, data.bytes)) return 0;
  std::memcpy(memory_->data() + address, data.data, data.bytes);
  std::atomic_thread_fence(std::memory_order_seq_cst);
  return data.bytes;
}

void Card::Read(uint64_t address, uint64_t bytes, Reply* reply) const {
  std::atomic_thread_fence(std::memory_order_seq_cst);
  reply->Number(1, bytes);
  if (InMemory(address, bytes)) {
    reply->Bytes(2, memory_->data() + address, bytes);
  } else {
    reply->Bytes(2, std::vector<uint8_t>(bytes).data(), bytes);
  }
}

Unit* Card::Find(uint64_t address, uint64_t bytes) {
  for (Unit& unit : units_) {
    if (unit.started && address >= unit.base && bytes <= unit.range &&
        address - unit.base <= unit.range - bytes) {
      return &unit;
    }
  }
  return nullptr;
}

void Card::WriteRegisters(uint64_t address, const Field& data) {
  std::unique_lock<std::mutex> lock(mutex_);
  Unit* const unit = Find(address, data.bytes);
  if (unit == nullptr || data.bytes < sizeof(uint32_t)) return;
  const uint64_t offset = address - unit->base;
  std::memcpy(unit->registers.data() + offset, data.data, data.bytes);
  uint32_t control = 0;
  std::memcpy(&control, data.data, sizeof control);
  if (offset >= unit->map_bytes) Access(&lock, kWriteUnit, *unit, offset, &control);
  if (offset != 0) return;
  if ((control & kApContinue) != 0) unit->done = false;
  if ((control & kApStart) != 0) {
    unit->done = false;
    Start(unit);
  }
}

void Card::ReadRegister(uint64_t address, Reply* reply) {
  std::unique_lock<std::mutex> lock(mutex_);
  uint32_t value = 0;
  Unit* const unit = Find(address, sizeof value);
  if (unit != nullptr && address == unit->base) {
    value = unit->running ? kApStart : unit->done ? kApDone | kApIdle : kApIdle;
  } else if (unit != nullptr && !Access(&lock, kReadUnit, *unit, address - unit->base, &value)) {
    std::memcpy(&value, unit->registers.data() + (address - unit->base), sizeof value);
  }
  reply->Number(1, 1);
  reply->Bytes(2, &value, sizeof value);
}

}  // namespace millrace
