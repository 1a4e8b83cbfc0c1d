// SPDX-License-Identifier: Apache-2.0
#include "xclbin_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>

#include "sha256.h"
#include "xclbin_xml.h"

namespace millrace {
namespace {

// Offsets in the axlf container; see xclbin.h of XRT.
constexpr size_t kKeyBlockOffset = 40;
constexpr size_t kKeyBlockBytes = 256;
constexpr size_t kLengthOffset = 304;
constexpr size_t kPlatformOffset = 352;
constexpr size_t kPlatformBytes = 64;
constexpr size_t kUuidOffset = 416;
constexpr size_t kCountOffset = 448;
constexpr size_t kSectionsOffset = 456;
constexpr size_t kSectionBytes = 40;

// The key block: this text, then the SHA-256 of the container with zeros in the key block.
constexpr char kSeal[] = "millrace sha256";
constexpr uint64_t kMostBytes = uint64_t{512} << 20;

enum SectionKind : uint32_t {
  kBitstream = 0,
  kEmbeddedMetadata = 2,
  kMemTopology = 6,
  kConnectivity = 7,
  kIpLayout = 8,
};

constexpr size_t kBankBytes = 40;
constexpr size_t kIpBytes = 80;
constexpr size_t kConnectionBytes = 12;
constexpr uint32_t kIpKernel = 1;
constexpr uint32_t kMaxRange = 16u << 20;

uint64_t Load(const uint8_t* from, size_t bytes) {
  uint64_t value = 0;
  for (size_t i = 0; i < bytes; ++i) value |= uint64_t{from[i]} << (8 * i);
  return value;
}

std::string Text(const uint8_t* from, size_t limit) {
  const uint8_t* end = std::find(from, from + limit, 0);
  return std::string(from, end);
}

// Names end up in messages, each of which is one line.
const std::string& CheckName(const std::string& name, const char* where) {
  for (const char c : name) {
    if (c < ' ' || c > '~') {
      throw XclbinError(std::string(where) + ": a name has characters that are not plain ASCII");
    }
  }
  return name;
}

// A pipeline with a bit that has changed may do anything to the process that loads it.
void CheckSeal(const uint8_t* data, size_t bytes) {
  const uint8_t* seal = data + kKeyBlockOffset;
  if (std::memcmp(seal, kSeal, sizeof(kSeal)) != 0) {
    throw XclbinError("the xclbin has no digest; expected one that Millrace wrote for emulation");
  }
  const uint8_t zeros[kKeyBlockBytes] = {};
  Sha256 sha;
  sha.Add(data, kKeyBlockOffset);
  sha.Add(zeros, sizeof(zeros));
  sha.Add(seal + kKeyBlockBytes, bytes - kKeyBlockOffset - kKeyBlockBytes);
  const Sha256::Digest digest = sha.Finish();
  if (std::memcmp(seal + sizeof(kSeal), digest.data(), digest.size()) != 0) {
    throw XclbinError("the xclbin is damaged: its content is not that of its digest");
  }
}

uint64_t Number(const std::string& text, const std::string& where) {
  if (text.empty() || text[0] == '-') {
    throw XclbinError("metadata: " + where + " has no number");
  }
  errno = 0;
  char* end = nullptr;
  const uint64_t value = std::strtoull(text.c_str(), &end, 0);
  if (*end != 0 || errno != 0) {
    throw XclbinError("metadata: " + where + " is not a number");
  }
  return value;
}

uint32_t SmallNumber(const std::string& text, const std::string& where) {
  const uint64_t value = Number(text, where);
  if (value > UINT32_MAX) {
    throw XclbinError("metadata: " + where + " is too large");
  }
  return static_cast<uint32_t>(value);
}

}  // namespace

XclbinFile::XclbinFile(std::vector<uint8_t> bytes) : bytes_(std::move(bytes)) {
  const uint8_t* data = bytes_.data();
  if (bytes_.size() < kSectionsOffset || std::memcmp(data, "xclbin2\0", 8) != 0) {
    throw XclbinError("not an xclbin: the magic word is missing");
  }
  const uint64_t length = Load(data + kLengthOffset, 8);
  if (length > bytes_.size()) {
    throw XclbinError("the xclbin is cut short: " + std::to_string(bytes_.size()) + " of " +
                      std::to_string(length) + " bytes");
  }
  if (length < kSectionsOffset) throw XclbinError("the xclbin has an impossible length");
  CheckSeal(data, length);
  platform_ = CheckName(Text(data + kPlatformOffset, kPlatformBytes), "platform");
  std::copy_n(data + kUuidOffset, uuid_.size(), uuid_.begin());

  const uint64_t count = Load(data + kCountOffset, 4);
  if (count > (bytes_.size() - kSectionsOffset) / kSectionBytes) {
    throw XclbinError("the xclbin's section table is cut short");
  }
  std::map<uint32_t, Range> sections;
  for (size_t i = 0; i < count; ++i) {
    const uint8_t* header = data + kSectionsOffset + i * kSectionBytes;
    const auto kind = static_cast<uint32_t>(Load(header, 4));
    const uint64_t offset = Load(header + 24, 8);
    const uint64_t size = Load(header + 32, 8);
    if (offset > bytes_.size() || size > bytes_.size() - offset) {
      throw XclbinError("section " + std::to_string(kind) + " lies outside of the xclbin");
    }
    sections.emplace(kind, Range(offset, size));
  }
  const auto need = [&](uint32_t kind, const char* name) {
    const auto found = sections.find(kind);
    if (found == sections.end()) {
      throw XclbinError(std::string("the xclbin has no section ") + name);
    }
    return found->second;
  };
  ReadBanks(need(kMemTopology, "MEM_TOPOLOGY"));
  ReadMetadata(need(kEmbeddedMetadata, "EMBEDDED_METADATA"));
  ReadUnits(need(kIpLayout, "IP_LAYOUT"));
  ReadConnections(need(kConnectivity, "CONNECTIVITY"));
  bitstream_ = need(kBitstream, "BITSTREAM");
}

std::shared_ptr<const XclbinFile> XclbinFile::Read(const std::string& path) {
  struct stat status;
  if (stat(path.c_str(), &status) != 0) throw XclbinError("cannot read the xclbin '" + path + "'");
  if (!S_ISREG(status.st_mode)) {
    throw XclbinError("the xclbin '" + path + "' is no regular file");
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) throw XclbinError("cannot read the xclbin '" + path + "'");
  if (static_cast<uint64_t>(status.st_size) > kMostBytes) {
    throw XclbinError("the xclbin '" + path + "' is too large");
  }
  std::vector<uint8_t> bytes((std::istreambuf_iterator<char>(in)),
                             std::istreambuf_iterator<char>());
  if (in.bad()) throw XclbinError("cannot read the xclbin '" + path + "'");
  return std::make_shared<XclbinFile>(std::move(bytes));
}

std::shared_ptr<const XclbinFile> XclbinFile::Copy(const void* axlf) {
  const auto* data = static_cast<const uint8_t*>(axlf);
  if (data == nullptr || std::memcmp(data, "xclbin2\0", 8) != 0) {
    throw XclbinError("not an xclbin: the magic word is missing");
  }
  const uint64_t length = Load(data + kLengthOffset, 8);
  if (length > kMostBytes) throw XclbinError("the xclbin is too large");
  return std::make_shared<XclbinFile>(std::vector<uint8_t>(data, data + length));
}

void XclbinFile::ReadBanks(Range section) {
  const uint8_t* data = bytes_.data() + section.first;
  const uint64_t count = section.second < 8 ? 0 : Load(data, 4);
  if (section.second < 8 || count > (section.second - 8) / kBankBytes) {
    throw XclbinError("MEM_TOPOLOGY is cut short");
  }
  for (size_t i = 0; i < count; ++i) {
    const uint8_t* entry = data + 8 + i * kBankBytes;
    BankInfo bank;
    bank.used = entry[1] != 0;
    const uint64_t kibibytes = Load(entry + 8, 8);
    bank.base = Load(entry + 16, 8);
    bank.tag = CheckName(Text(entry + 24, 16), "MEM_TOPOLOGY");
    constexpr uint64_t kMost = uint64_t{1} << 46;
    if (bank.used && (kibibytes > kMost >> 10 || bank.base > kMost || bank.base % 4096 != 0)) {
      throw XclbinError("MEM_TOPOLOGY: bank " + bank.tag + " has an impossible place or size");
    }
    bank.bytes = kibibytes << 10;
    banks_.push_back(bank);
  }
}

void XclbinFile::ReadMetadata(Range section) {
  XmlScanner scanner(reinterpret_cast<const char*>(bytes_.data() + section.first), section.second);
  Tag tag;
  KernelInfo* kernel = nullptr;
  bool slave_seen = false;
  while (scanner.Next(&tag)) {
    if (tag.name == "kernel") {
      kernel = nullptr;
      if (tag.end) continue;
      kernels_.emplace_back();
      kernels_.back().name = CheckName(tag.Get("name"), "metadata");
      slave_seen = false;
      if (!tag.empty) kernel = &kernels_.back();
    } else if (kernel == nullptr || tag.end) {
      continue;
    } else if (tag.name == "port" && tag.Get("mode") == "slave" && !slave_seen) {
      slave_seen = true;
      kernel->range = SmallNumber(tag.Get("range"), kernel->name + " range");
      if (kernel->range < 16 || kernel->range > kMaxRange) {
        throw XclbinError("metadata: kernel " + kernel->name + " has an impossible register range");
      }
    } else if (tag.name == "arg") {
      ArgumentInfo argument;
      argument.name = CheckName(tag.Get("name"), "metadata");
      const std::string where = kernel->name + "." + argument.name;
      if (SmallNumber(tag.Get("id"), where + " id") != kernel->arguments.size()) {
        throw XclbinError("metadata: the ids of " + kernel->name +
                          "'s arguments are not 0, 1, 2 ...");
      }
      argument.type = CheckName(tag.Get("type"), "metadata");
      argument.qualifier = SmallNumber(tag.Get("addressQualifier"), where + " qualifier");
      argument.offset = SmallNumber(tag.Get("offset"), where + " offset");
      argument.bytes = SmallNumber(tag.Get("size"), where + " size");
      kernel->arguments.push_back(argument);
    }
  }
  for (const KernelInfo& each : kernels_) {
    for (const ArgumentInfo& argument : each.arguments) {
      if (argument.qualifier == kStreamArgument) continue;
      if (argument.bytes != 4 && argument.bytes != 8) {
        throw XclbinError("metadata: " + each.name + "." + argument.name + " has " +
                          std::to_string(argument.bytes) + " bytes, only 4 and 8 are known");
      }
      if (argument.offset < 16 || argument.offset % 4 != 0 ||
          uint64_t{argument.offset} + argument.bytes > each.range) {
        throw XclbinError("metadata: " + each.name + "." + argument.name +
                          " lies outside of the register range");
      }
    }
  }
}

void XclbinFile::ReadUnits(Range section) {
  const uint8_t* data = bytes_.data() + section.first;
  const uint64_t count = section.second < 8 ? 0 : Load(data, 4);
  if (section.second < 8 || count > (section.second - 8) / kIpBytes) {
    throw XclbinError("IP_LAYOUT is cut short");
  }
  for (size_t i = 0; i < count; ++i) {
    const uint8_t* entry = data + 8 + i * kIpBytes;
    unit_of_ip_.push_back(-1);
    if (Load(entry, 4) != kIpKernel) continue;
    const uint64_t properties = Load(entry + 4, 4);
    const std::string name = CheckName(Text(entry + 16, 64), "IP_LAYOUT");
    const size_t colon = name.find(':');
    if (colon == std::string::npos) {
      throw XclbinError("IP_LAYOUT: '" + name + "' is no kernel:instance");
    }
    UnitInfo unit;
    unit.kernel = name.substr(0, colon);
    unit.instance = name.substr(colon + 1);
    unit.base = Load(entry + 8, 8);
    unit.control = (properties >> 8) & 0xff;
    const auto kernel = std::find_if(kernels_.begin(), kernels_.end(), [&](const KernelInfo& info) {
      return info.name == unit.kernel;
    });
    if (kernel == kernels_.end()) {
      throw XclbinError("IP_LAYOUT: the metadata have no kernel " + unit.kernel);
    }
    unit.kernel_index = kernel - kernels_.begin();
    unit.banks.resize(kernel->arguments.size());
    unit_of_ip_.back() = units_.size();
    units_.push_back(unit);
  }
}

void XclbinFile::ReadConnections(Range section) {
  const uint8_t* data = bytes_.data() + section.first;
  const uint64_t count = section.second < 4 ? 0 : Load(data, 4);
  if (section.second < 4 || count > (section.second - 4) / kConnectionBytes) {
    throw XclbinError("CONNECTIVITY is cut short");
  }
  for (size_t i = 0; i < count; ++i) {
    const uint8_t* entry = data + 4 + i * kConnectionBytes;
    const uint64_t argument = Load(entry, 4);
    const uint64_t ip = Load(entry + 4, 4);
    const uint64_t bank = Load(entry + 8, 4);
    if (ip >= unit_of_ip_.size() || bank >= banks_.size()) {
      throw XclbinError("CONNECTIVITY: entry " + std::to_string(i) +
                        " names an unknown unit or bank");
    }
    if (unit_of_ip_[ip] < 0) continue;
    UnitInfo& unit = units_[unit_of_ip_[ip]];
    if (argument >= unit.banks.size()) {
      throw XclbinError("CONNECTIVITY: entry " + std::to_string(i) +
                        " names an unknown argument of " + unit.instance);
    }
    unit.banks[argument].push_back(static_cast<uint32_t>(bank));
  }
}

}  // namespace millrace
