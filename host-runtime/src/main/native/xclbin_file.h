// SPDX-License-Identifier: Apache-2.0
//
// Reads what a device needs from an xclbin: banks, kernels, compute units,
// connections, and the compiled pipeline in the BITSTREAM section.
#ifndef MILLRACE_XCLBIN_FILE_H_
#define MILLRACE_XCLBIN_FILE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace millrace {

class XclbinError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct BankInfo {
  std::string tag;
  uint64_t base = 0;
  uint64_t bytes = 0;
  bool used = false;
};

enum ArgumentQualifier : uint32_t {
  kScalarArgument = 0,
  kGlobalArgument = 1,
  kStreamArgument = 4,
};

struct ArgumentInfo {
  std::string name;
  std::string type;
  uint32_t qualifier = kScalarArgument;
  uint32_t offset = 0;
  uint32_t bytes = 0;
};

struct KernelInfo {
  std::string name;
  uint32_t range = 0x10000;  // bytes of register space
  std::vector<ArgumentInfo> arguments;
};

enum UnitControl : uint32_t {
  kControlHandshake = 0,
  kControlChain = 1,
  kControlNone = 2,  // runs by itself, the host never starts it
};

struct UnitInfo {
  std::string kernel;
  std::string instance;
  uint64_t base = 0;
  uint32_t control = kControlHandshake;
  size_t kernel_index = 0;
  std::vector<std::vector<uint32_t>> banks;  // per argument
};

class XclbinFile {
 public:
  // Throws XclbinError when the bytes are no usable xclbin.
  explicit XclbinFile(std::vector<uint8_t> bytes);

  static std::shared_ptr<const XclbinFile> Read(const std::string& path);
  // Copies the container that starts at `axlf`, as long as its header says.
  static std::shared_ptr<const XclbinFile> Copy(const void* axlf);

  const std::vector<uint8_t>& bytes() const { return bytes_; }
  const std::array<uint8_t, 16>& uuid() const { return uuid_; }
  const std::string& platform() const { return platform_; }
  const std::vector<BankInfo>& banks() const { return banks_; }
  const std::vector<KernelInfo>& kernels() const { return kernels_; }
  const std::vector<UnitInfo>& units() const { return units_; }
  const uint8_t* bitstream() const { return bytes_.data() + bitstream_.first; }
  size_t bitstream_bytes() const { return bitstream_.second; }

 private:
  using Range = std::pair<size_t, size_t>;  // offset, size

  void ReadBanks(Range section);
  void ReadMetadata(Range section);
  void ReadUnits(Range section);
  void ReadConnections(Range section);

  std::vector<uint8_t> bytes_;
  std::array<uint8_t, 16> uuid_{};
  std::string platform_;
  std::vector<BankInfo> banks_;
  std::vector<KernelInfo> kernels_;
  std::vector<UnitInfo> units_;
  std::vector<int64_t> unit_of_ip_;  // index into units_, or -1
  Range bitstream_{0, 0};
};

}  // namespace millrace

#endif  // MILLRACE_XCLBIN_FILE_H_
