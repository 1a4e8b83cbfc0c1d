// SPDX-License-Identifier: Apache-2.0
#include "timeline.h"

#include "engine.h"

namespace millrace::simulation::rtl {
namespace {

std::uint64_t Bytes(const StartedUnit& started) {
  const MemoryCounters counters = started.channel->counters();
  return counters.bytes_read + counters.bytes_written;
}

// [value of the first bucket, of the second, ...]
template <typename Buckets, typename Value>
void WriteList(std::ostream& out, const Buckets& buckets, const Value& value) {
  const char* comma = "[";
  for (const auto& bucket : buckets) {
    out << comma << value(bucket);
    comma = ",";
  }
  out << ']';
}

}  // namespace

void Timeline::Begin(std::uint64_t cycle, const Design& design) {
  begin_ = cycle;
  cycles_ = 0;
  length_ = 1;
  buckets_.clear();
  moved_.clear();
  for (const auto& started : design.started) moved_.push_back(Bytes(started));
}

void Timeline::Count(const Design& design) {
  if (cycles_ % length_ == 0) {
    if (buckets_.size() == most_) Halve();
    if (cycles_ % length_ == 0) Open(design);
  }
  for (std::size_t i = 0; i < design.units.size(); ++i) {
    ++buckets_.back().units[i][static_cast<std::size_t>(design.units[i]->activity())];
  }
  ++cycles_;
  if (cycles_ % length_ == 0) Close(design);
}

void Timeline::End(const Design& design) {
  if (cycles_ % length_ != 0) Close(design);
}

void Timeline::Open(const Design& design) {
  Bucket bucket;
  bucket.units.assign(design.units.size(), Activities{});
  bucket.bytes.assign(design.started.size(), 0);
  buckets_.push_back(std::move(bucket));
}

void Timeline::Close(const Design& design) {
  for (std::size_t i = 0; i < design.started.size(); ++i) {
    const std::uint64_t bytes = Bytes(design.started[i]);
    buckets_.back().bytes[i] += bytes - moved_[i];
    moved_[i] = bytes;
  }
}

void Timeline::Halve() {
  for (std::size_t i = 0; i < buckets_.size(); i += 2) {
    Bucket& one = buckets_[i];
    const Bucket& next = buckets_[i + 1];
    for (std::size_t unit = 0; unit < one.units.size(); ++unit) {
      for (std::size_t k = 0; k < one.units[unit].size(); ++k) {
        one.units[unit][k] += next.units[unit][k];
      }
    }
    for (std::size_t k = 0; k < one.bytes.size(); ++k) one.bytes[k] += next.bytes[k];
    if (i != 0) buckets_[i / 2] = std::move(one);
  }
  buckets_.resize(buckets_.size() / 2);
  length_ *= 2;
}

void Timeline::Write(std::ostream& out, std::uint64_t origin, const Design& design) const {
  out << "{\"begin\": " << begin_ - origin << ", \"cycles\": " << cycles_
      << ", \"bucket\": " << length_ << ",\n  \"units\": [";
  for (std::size_t i = 0; i < design.units.size(); ++i) {
    const auto write = [&](const char* name, Activity activity) {
      out << ", \"" << name << "\": ";
      WriteList(out, buckets_, [&](const Bucket& bucket) {
        return bucket.units[i][static_cast<std::size_t>(activity)];
      });
    };
    out << (i == 0 ? "\n    " : ",\n    ") << "{\"name\": \"" << design.units[i]->name() << '"';
    write("moves", Activity::kMoves);
    write("starves", Activity::kStarves);
    write("blocks", Activity::kBlocks);
    out << '}';
  }
  out << "],\n  \"channel_bytes\": [";
  for (std::size_t i = 0; i < design.started.size(); ++i) {
    out << (i == 0 ? "\n    " : ",\n    ");
    WriteList(out, buckets_, [&](const Bucket& bucket) { return bucket.bytes[i]; });
  }
  out << "]}";
}

}  // namespace millrace::simulation::rtl
