// SPDX-License-Identifier: Apache-2.0
//
// The messages of XRT's emulation modes: protocol buffers, as far as they need
// them, and the numbers in them; docs/xrt.md.
#ifndef MILLRACE_XRT_MESSAGES_H_
#define MILLRACE_XRT_MESSAGES_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <vector>

namespace millrace {

// A field of a message: a number, or bytes within the message.
struct Field {
  uint64_t number = 0;
  const uint8_t* data = nullptr;
  size_t bytes = 0;
};

// The fields of a message by their number; of repeated ones the last.
class Message {
 public:
  Message(const uint8_t* from, size_t bytes) {
    const uint8_t* const end = from + bytes;
    uint64_t tag = 0;
    while (from < end && Varint(&from, end, &tag) && ReadField(tag, &from, end)) {
    }
  }

  uint64_t Number(uint64_t field) const { return Get(field).number; }

  Field Get(uint64_t field) const {
    const auto found = fields_.find(field);
    return found == fields_.end() ? Field() : found->second;
  }

 private:
  static bool Varint(const uint8_t** at, const uint8_t* end, uint64_t* value) {
    *value = 0;
    for (int shift = 0; *at < end && shift < 64; shift += 7) {
      const uint8_t byte = *(*at)++;
      *value |= uint64_t{byte & 0x7fu} << shift;
      if (byte < 0x80) return true;
    }
    return false;
  }

  bool ReadField(uint64_t tag, const uint8_t** at, const uint8_t* end) {
    enum WireType : uint32_t { kVarint = 0, kFixed64 = 1, kBytes = 2, kFixed32 = 5 };
    Field& field = fields_[tag >> 3];
    field = Field();
    const uint32_t type = tag & 7;
    if (type == kVarint) return Varint(at, end, &field.number);
    uint64_t bytes = type == kFixed64 ? 8 : 4;
    if (type == kBytes && !Varint(at, end, &bytes)) return false;
    if (type != kBytes && type != kFixed64 && type != kFixed32) return false;
    if (bytes > static_cast<uint64_t>(end - *at)) return false;
    field.data = *at;
    field.bytes = bytes;
    if (type != kBytes) std::memcpy(&field.number, *at, bytes);
    *at += bytes;
    return true;
  }

  std::map<uint64_t, Field> fields_;
};

// A message to XRT, behind room for its header.
class Reply {
 public:
  Reply() { bytes_.resize(kHeaderBytes); }

  void Number(uint64_t field, uint64_t value) {
    Varint(field << 3);
    Varint(value);
  }

  void Bytes(uint64_t field, const void* data, size_t bytes) {
    Varint(field << 3 | 2);
    Varint(bytes);
    const auto* from = static_cast<const uint8_t*>(data);
    bytes_.insert(bytes_.end(), from, from + bytes);
  }

  // What goes over the socket: the header's one field is the length of the rest.
  const std::vector<uint8_t>& Packet() {
    const uint64_t length = bytes_.size() - kHeaderBytes;
    bytes_[0] = 1 << 3 | 1;
    std::memcpy(bytes_.data() + 1, &length, sizeof length);
    return bytes_;
  }

 private:
  static constexpr size_t kHeaderBytes = 9;

  void Varint(uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<uint8_t>(value) | 0x80);
    bytes_.push_back(static_cast<uint8_t>(value));
  }

  std::vector<uint8_t> bytes_;
};

// XRT's numbers of its calls.
enum Call : uint32_t {
  kClose = 1,
  kLoadBitstream = 3,
  kAllocate = 4,
  kFree = 5,
  kHostToDevice = 6,
  kDeviceToHost = 7,
  kWriteKernel = 9,
  kReadKernel = 11,
  kFirstProfiling = 14,
  kLastProfiling = 18,
  kDebugMessages = 19,
  kWriteRegister = 51,
  kReadRegister = 52,
};

// Bits of a kernel's control register.
enum Control : uint32_t {
  kApStart = 1,
  kApDone = 2,
  kApIdle = 4,
  kApContinue = 16,
};

}  // namespace millrace

#endif  // MILLRACE_XRT_MESSAGES_H_
