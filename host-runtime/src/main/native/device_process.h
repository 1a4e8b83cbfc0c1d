// SPDX-License-Identifier: Apache-2.0
//
// What the host's process and the device process say to each other, on a
// SOCK_SEQPACKET socket: each message is one packet, a MessageHead and what
// follows it. The device memory is a file that both have mapped.
#ifndef MILLRACE_DEVICE_PROCESS_H_
#define MILLRACE_DEVICE_PROCESS_H_

#include <cstddef>
#include <cstdint>

namespace millrace {

// The files of the device process.
constexpr int kControlFile = 3;
constexpr int kMemoryFile = 4;

enum MessageKind : uint32_t {
  // To the device.
  kStartUnit = 1,  // followed by the register map
  // From the device.
  kReady = 2,       // the xclbin is loaded; the first message, or else
  kNotReady = 3,    // followed by the reason
  kUnitDone = 4,    // a unit has ended
  kUnitFailed = 5,  // the same, after its report
  kUnitReport = 6,  // followed by the report; comes before kUnitFailed
};

struct MessageHead {
  uint32_t kind;
  uint32_t unit;  // index in the xclbin's IP_LAYOUT, of kernels only
};

// Longer reports are cut, longer register maps are refused.
constexpr size_t kMostMessageBytes = 64 << 10;

}  // namespace millrace

#endif  // MILLRACE_DEVICE_PROCESS_H_
