// SPDX-License-Identifier: Apache-2.0
//
// What the host's process and the device process say to each other, on a
// SOCK_SEQPACKET socket: each message is one packet, a MessageHead and what
// follows it. The device memory is a file that both have mapped.
//
// A card that outlives its hosts has a socket in its folder, to which each host
// connects when the one before is gone.
#ifndef MILLRACE_DEVICE_PROCESS_H_
#define MILLRACE_DEVICE_PROCESS_H_

#include <cstddef>
#include <cstdint>

namespace millrace {

// The files of the device process; the first is where a card that outlives its hosts listens.
constexpr int kControlFile = 3;
constexpr int kMemoryFile = 4;

// In the folder of a card that outlives its hosts.
constexpr const char* kCardSocket = "/card.socket";

enum MessageKind : uint32_t {
  // To the device.
  kStartUnit = 1,  // followed by the register map
  kReadUnit = 8,   // followed by a RegisterMessage; so are the next two
  kWriteUnit = 9,
  // From the device.
  kReady = 2,  // the xclbin is loaded; the first message, followed by process and xclbin; or else
  kNotReady = 3,    // followed by the reason
  kUnitDone = 4,    // a unit has ended
  kUnitFailed = 5,  // the same, after its report
  kUnitReport = 6,  // followed by the report; comes before kUnitFailed
  kUnitRuns = 7,    // for a host before this one; follows kReady
  kRegister = 10,   // the answer to kReadUnit and kWriteUnit
};

struct RegisterMessage {
  uint32_t offset;
  uint32_t value;
  uint32_t exists;  // in the answer: whether the unit has it
};

struct MessageHead {
  uint32_t kind;
  uint32_t unit;  // index in the xclbin's IP_LAYOUT, of kernels only
};

// Longer reports are cut, longer register maps are refused.
constexpr size_t kMostMessageBytes = 64 << 10;

}  // namespace millrace

#endif  // MILLRACE_DEVICE_PROCESS_H_
