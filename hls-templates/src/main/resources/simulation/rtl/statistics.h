// SPDX-License-Identifier: Apache-2.0
//
// What is counted while a generation runs in RTL, and its JSON:
//
//   cycles        from the start to the end of all units that the host started
//   token_cycles  when each token's record left `sample`
//   generation    counters of all of it
//   decode        counters from the first token's record to the last one's, so
//                 of whole decode passes
//   timeline      what units and channels did from the last token's record but one to the last
#ifndef MILLRACE_SIMULATION_RTL_STATISTICS_H_
#define MILLRACE_SIMULATION_RTL_STATISTICS_H_

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "memory_model.h"
#include "stream.h"
#include "timeline.h"
#include "unit.h"

namespace millrace::simulation::rtl {

struct Design;

class Statistics {
 public:
  // A timeline has at most `buckets`, an even number; 0: none is made.
  explicit Statistics(unsigned buckets) : buckets_(buckets) {}

  void Begin(std::uint64_t cycle, const Design& design);
  // After each cycle.
  void Count(std::uint64_t cycle, const Design& design, std::uint64_t launches);
  // When all units that the host started have ended.
  void End(std::uint64_t cycle, const Design& design, std::uint64_t launches) {
    end_ = Take(cycle, design, launches);
  }
  // Whole or not at all; throws std::runtime_error.
  void Write(const std::string& path, const Design& design) const;

 private:
  struct Snapshot {
    std::uint64_t cycle = 0;
    std::uint64_t launches = 0;
    std::vector<Unit::Counters> units;
    std::vector<Stream::Counters> streams;
    std::vector<MemoryCounters> channels;
  };
  static Snapshot Take(std::uint64_t cycle, const Design& design, std::uint64_t launches);
  static void WriteSection(std::ostream& out, const Snapshot& from, const Snapshot& to,
                           const Design& design);

  const unsigned buckets_;
  Snapshot begin_;
  Snapshot first_token_;
  Snapshot last_token_;
  Snapshot end_;
  std::vector<std::uint64_t> token_cycles_;
  std::unique_ptr<Timeline> timeline_;       // since the last token
  std::unique_ptr<Timeline> last_timeline_;  // of the last whole one
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_STATISTICS_H_
