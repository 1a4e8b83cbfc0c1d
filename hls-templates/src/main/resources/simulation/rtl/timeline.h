// SPDX-License-Identifier: Apache-2.0
//
// What units and channels did over the cycles of one token, in buckets of equal length. The buckets
// begin as single cycles; when they become too many, two neighbours become one, so that a token of
// any length has as much detail as there is room for.
#ifndef MILLRACE_SIMULATION_RTL_TIMELINE_H_
#define MILLRACE_SIMULATION_RTL_TIMELINE_H_

#include <array>
#include <cstdint>
#include <ostream>
#include <vector>

namespace millrace::simulation::rtl {

struct Design;

class Timeline {
 public:
  // At most `most` buckets, an even number.
  explicit Timeline(std::size_t most) : most_(most) {}

  // Empties it; what follows `cycle` is counted.
  void Begin(std::uint64_t cycle, const Design& design);
  // After each cycle.
  void Count(const Design& design);
  // After the last one.
  void End(const Design& design);
  // A JSON object; its cycles are counted from `origin`.
  void Write(std::ostream& out, std::uint64_t origin, const Design& design) const;

 private:
  using Activities = std::array<std::uint32_t, 4>;  // cycles of each
  struct Bucket {
    std::vector<Activities> units;
    std::vector<std::uint64_t> bytes;  // of each channel
  };
  void Open(const Design& design);
  void Close(const Design& design);
  void Halve();

  const std::size_t most_;
  std::uint64_t begin_ = 0;
  std::uint64_t cycles_ = 0;
  std::uint64_t length_ = 1;          // cycles of a bucket
  std::vector<std::uint64_t> moved_;  // bytes of each channel, up to the last bucket closed
  std::vector<Bucket> buckets_;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_TIMELINE_H_
