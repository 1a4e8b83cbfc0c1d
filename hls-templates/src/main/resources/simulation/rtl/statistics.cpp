// SPDX-License-Identifier: Apache-2.0
#include "statistics.h"

#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "engine.h"

namespace millrace::simulation::rtl {
namespace {

// Writes the commas of a list.
class Comma {
 public:
  friend std::ostream& operator<<(std::ostream& out, Comma& comma) {
    if (comma.needed_) out << ", ";
    comma.needed_ = true;
    return out;
  }

 private:
  bool needed_ = false;
};

void WriteWaits(std::ostream& out, const char* name, const std::vector<Stream*>& streams,
                const std::vector<std::uint64_t>& from, const std::vector<std::uint64_t>& to) {
  out << ", \"" << name << "\": {";
  Comma comma;
  for (std::size_t i = 0; i < streams.size(); ++i) {
    if (to[i] == from[i]) continue;
    out << comma << '"' << streams[i]->name() << "\": " << to[i] - from[i];
  }
  out << '}';
}

void WriteChannel(std::ostream& out, const MemoryCounters& from, const MemoryCounters& to) {
  const auto field = [&](const char* name, std::uint64_t a, std::uint64_t b) {
    out << ", \"" << name << "\": " << b - a;
  };
  out << "{\"bytes_read\": " << to.bytes_read - from.bytes_read;
  field("bytes_written", from.bytes_written, to.bytes_written);
  field("read_bursts", from.read_bursts, to.read_bursts);
  field("write_bursts", from.write_bursts, to.write_bursts);
  field("busy", from.bus.busy, to.bus.busy);
  field("idle", from.bus.idle, to.bus.idle);
  field("stalled_kernel", from.bus.stalled_kernel, to.bus.stalled_kernel);
  field("stalled_refresh", from.bus.stalled_refresh, to.bus.stalled_refresh);
  field("stalled_row", from.bus.stalled_row, to.bus.stalled_row);
  field("stalled_turnaround", from.bus.stalled_turnaround, to.bus.stalled_turnaround);
  field("stalled_bank_group", from.bus.stalled_bank_group, to.bus.stalled_bank_group);
  field("row_hits", from.bus.row_hits, to.bus.row_hits);
  field("row_closed", from.bus.row_closed, to.bus.row_closed);
  field("row_misses", from.bus.row_misses, to.bus.row_misses);
  field("refreshes", from.bus.refreshes, to.bus.refreshes);
  out << '}';
}

}  // namespace

Statistics::Snapshot Statistics::Take(std::uint64_t cycle, const Design& design,
                                      std::uint64_t launches) {
  Snapshot snapshot;
  snapshot.cycle = cycle;
  snapshot.launches = launches;
  for (const auto& unit : design.units) snapshot.units.push_back(unit->counters());
  for (const auto& stream : design.streams) snapshot.streams.push_back(stream->counters());
  for (const auto& started : design.started) {
    snapshot.channels.push_back(started.channel->counters());
  }
  return snapshot;
}

void Statistics::Begin(std::uint64_t cycle, const Design& design) {
  begin_ = Take(cycle, design, 0);
  token_cycles_.clear();
  timeline_.reset();
  last_timeline_.reset();
}

void Statistics::Count(std::uint64_t cycle, const Design& design, std::uint64_t launches) {
  if (timeline_ != nullptr) timeline_->Count(design);
  if (design.records == nullptr || !design.records->pushed_now()) return;
  // A record without its check word ends the generation and is no token.
  const std::uint8_t* record = design.records->last();
  if ((record[60] | record[61] | record[62] | record[63]) == 0) return;
  last_token_ = Take(cycle, design, launches);
  if (token_cycles_.empty()) first_token_ = last_token_;
  token_cycles_.push_back(cycle - begin_.cycle);
  if (buckets_ == 0) return;
  if (timeline_ != nullptr) timeline_->End(design);
  last_timeline_ = std::move(timeline_);
  timeline_ = std::make_unique<Timeline>(buckets_);
  timeline_->Begin(cycle, design);
}

void Statistics::WriteSection(std::ostream& out, const Snapshot& from, const Snapshot& to,
                              const Design& design) {
  out << "{\"cycles\": " << to.cycle - from.cycle
      << ", \"launches\": " << to.launches - from.launches << ",\n  \"units\": [";
  Comma units;
  for (std::size_t i = 0; i < design.units.size(); ++i) {
    const Unit& unit = *design.units[i];
    out << units << "\n    {\"name\": \"" << unit.name()
        << "\", \"moves\": " << to.units[i].moves - from.units[i].moves
        << ", \"silent\": " << to.units[i].silent - from.units[i].silent;
    WriteWaits(out, "starves", unit.inputs(), from.units[i].starves, to.units[i].starves);
    WriteWaits(out, "blocks", unit.outputs(), from.units[i].blocks, to.units[i].blocks);
    out << '}';
  }
  out << "],\n  \"streams\": [";
  Comma streams;
  for (std::size_t i = 0; i < design.streams.size(); ++i) {
    const Stream::Counters& a = from.streams[i];
    const Stream::Counters& b = to.streams[i];
    out << streams << "\n    {\"name\": \"" << design.streams[i]->name()
        << "\", \"depth\": " << design.streams[i]->depth() << ", \"high_water\": " << b.high_water
        << ", \"transfers\": " << b.transfers - a.transfers
        << ", \"starved\": " << b.starved - a.starved << ", \"blocked\": " << b.blocked - a.blocked
        << '}';
  }
  out << "],\n  \"channels\": [";
  Comma channels;
  for (std::size_t i = 0; i < to.channels.size(); ++i) {
    out << channels << "\n    ";
    WriteChannel(out, from.channels[i], to.channels[i]);
  }
  out << "]}";
}

void Statistics::Write(const std::string& path, const Design& design) const {
  const std::string draft = path + ".draft";
  {
    std::ofstream out(draft);
    out << "{\"clock_megahertz\": " << design.clock_megahertz
        << ",\n \"cycles\": " << end_.cycle - begin_.cycle << ",\n \"token_cycles\": [";
    Comma comma;
    for (const std::uint64_t token : token_cycles_) out << comma << token;
    out << "],\n \"generation\": ";
    WriteSection(out, begin_, end_, design);
    if (token_cycles_.size() > 1) {
      out << ",\n \"decode\": ";
      WriteSection(out, first_token_, last_token_, design);
    }
    if (last_timeline_ != nullptr) {
      out << ",\n \"timeline\": ";
      last_timeline_->Write(out, begin_.cycle, design);
    }
    out << "}\n";
    if (!out.flush()) throw std::runtime_error(draft + ": cannot be written");
  }
  if (std::rename(draft.c_str(), path.c_str()) != 0) {
    throw std::runtime_error(path + ": cannot be written");
  }
}

}  // namespace millrace::simulation::rtl
