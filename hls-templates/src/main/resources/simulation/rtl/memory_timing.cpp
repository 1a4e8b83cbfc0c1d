// SPDX-License-Identifier: Apache-2.0
#include "memory_timing.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace millrace::simulation {
namespace {

// Peaks of a channel of Hbm2 and of Ddr4_2400, as data sheets round them.
constexpr double kHbm2Gigabytes = 14.375;
constexpr double kDdr4Gigabytes = 19.2;

struct MapField {
  unsigned bits;
  std::string kind;
};

[[noreturn]] void Refuse(const std::string& map) {
  throw std::invalid_argument("address map '" + map + "' is not like 14R-1BG-2B-5C-1BG");
}

std::vector<MapField> Parse(const std::string& map) {
  std::vector<MapField> fields;
  std::size_t at = 0;
  while (at < map.size()) {
    MapField field{0, ""};
    for (; at < map.size() && std::isdigit(static_cast<unsigned char>(map[at])); ++at) {
      field.bits = 10 * field.bits + static_cast<unsigned>(map[at] - '0');
      if (field.bits > 32) Refuse(map);
    }
    for (; at < map.size() && map[at] != '-'; ++at) field.kind += map[at];
    if (field.bits == 0) Refuse(map);
    fields.push_back(field);
    ++at;  // the hyphen
  }
  if (fields.empty()) Refuse(map);
  return fields;
}

unsigned Log2(unsigned value) {
  unsigned bits = 0;
  while ((1u << bits) < value) ++bits;
  return bits;
}

}  // namespace

MemoryTiming MemoryTiming::Hbm2() {
  MemoryTiming timing;
  timing.name = "HBM2";
  timing.memory_megahertz = 900;
  timing.clocks_per_cycle = 2;
  timing.access_bytes = 32;
  timing.address_map = "14R-1BG-2B-5C-1BG";
  timing.cas_latency = 14;
  timing.cas_write_latency = 4;
  timing.t_rcd_rd = 13;
  timing.t_rcd_wr = 9;
  timing.t_rp = 13;
  timing.t_ras = 30;
  timing.t_rc = 43;
  timing.t_rrd_s = 4;
  timing.t_rrd_l = 4;
  timing.t_faw = 15;
  timing.t_ccd_s = 2;
  timing.t_ccd_l = 4;
  timing.t_rtp = 5;
  timing.t_wr = 15;
  timing.t_wtr_s = 4;
  timing.t_wtr_l = 8;
  timing.t_bus_turn = 2;
  timing.t_refi = 3510;
  timing.t_rfc = 234;
  timing.queue_depth = 64;
  timing.group = 32;
  timing.age_limit = 127;
  timing.max_bursts = 64;
  timing.max_accesses = 128;
  timing.request_cycles = 18;
  timing.return_cycles = 22;
  timing.response_cycles = 22;
  return timing;
}

MemoryTiming MemoryTiming::Ddr4_2400() {
  MemoryTiming timing;
  timing.name = "DDR4-2400";
  timing.memory_megahertz = 1200;
  timing.clocks_per_cycle = 4;
  timing.access_bytes = 64;
  timing.address_map = "17R-6C-2B-1C-2BG";
  timing.cas_latency = 17;
  timing.cas_write_latency = 12;
  timing.t_rcd_rd = 17;
  timing.t_rcd_wr = 17;
  timing.t_rp = 17;
  timing.t_ras = 39;
  timing.t_rc = 56;
  timing.t_rrd_s = 4;
  timing.t_rrd_l = 6;
  timing.t_faw = 16;
  timing.t_ccd_s = 4;
  timing.t_ccd_l = 6;
  timing.t_rtp = 9;
  timing.t_wr = 18;
  timing.t_wtr_s = 3;
  timing.t_wtr_l = 9;
  timing.t_bus_turn = 2;
  timing.t_refi = 9360;
  timing.t_rfc = 420;
  timing.queue_depth = 32;
  timing.group = 32;
  timing.age_limit = 127;
  timing.max_bursts = 32;
  timing.max_accesses = 64;
  timing.request_cycles = 8;
  timing.return_cycles = 8;
  timing.response_cycles = 8;
  return timing;
}

MemoryTiming MemoryTiming::OfCard(const std::string& memory) {
  MemoryTiming timing;
  if (memory == "HBM") {
    timing = Hbm2();
    timing.request_cycles += 4;  // the switch adds seven cycles
    timing.return_cycles += 3;
  } else if (memory == "DDR") {
    timing = Ddr4_2400();
  } else {
    throw std::invalid_argument("memory '" + memory + "' is neither HBM nor DDR");
  }
  timing.interconnect_kernel_cycles = 6;
  return timing;
}

MemoryTiming MemoryTiming::OfCard(const std::string& memory, double channel_gigabytes_per_second) {
  MemoryTiming timing = OfCard(memory);
  timing.memory_megahertz *=
      channel_gigabytes_per_second / (memory == "HBM" ? kHbm2Gigabytes : kDdr4Gigabytes);
  return timing;
}

MemoryTiming MemoryTiming::Under(const MemoryConditions& conditions) const {
  MemoryTiming timing = *this;
  const auto clocks = [this](double microseconds) {
    return static_cast<unsigned>(std::lround(microseconds * memory_megahertz));
  };
  if (conditions.refresh_interval_us != 0) timing.t_refi = clocks(conditions.refresh_interval_us);
  if (conditions.refresh_time_ns != 0) timing.t_rfc = clocks(conditions.refresh_time_ns / 1000);
  if (conditions.port_mhz != 0) {
    timing.port_megahertz = std::min(conditions.port_mhz, memory_megahertz / clocks_per_cycle);
  }
  if (conditions.outstanding != 0) timing.max_bursts = conditions.outstanding;
  if (timing.t_rfc >= timing.t_refi) {
    throw std::invalid_argument("a refresh takes " + std::to_string(timing.t_rfc) +
                                " memory clocks, and is due each " + std::to_string(timing.t_refi));
  }
  return timing;
}

AddressMap::AddressMap(const MemoryTiming& timing) {
  const std::vector<MapField> fields = Parse(timing.address_map);
  unsigned shift = Log2(timing.access_bytes);
  unsigned row_bits = 0;
  for (std::size_t i = fields.size(); i-- > 0;) {
    const MapField& field = fields[i];
    const bool unbounded = i == 0 && field.kind == "R";
    const std::uint64_t mask = unbounded ? ~std::uint64_t{0} : (std::uint64_t{1} << field.bits) - 1;
    if (field.kind == "R") {
      rows_.Add({shift, row_bits, mask});
      row_bits += field.bits;
    } else if (field.kind == "B") {
      banks_.Add({shift, bank_bits_, mask});
      bank_bits_ += field.bits;
    } else if (field.kind == "BG") {
      groups_.Add({shift, group_bits_, mask});
      group_bits_ += field.bits;
    } else if (field.kind != "C") {
      Refuse(timing.address_map);
    }
    shift += field.bits;
  }
  if (bank_bits_ + group_bits_ > 5) {
    throw std::invalid_argument("address map '" + timing.address_map + "' has more than 32 banks");
  }
}

void AddressMap::Fields::Add(const Field& field) {
  Field& place = low.mask == 0 ? low : high;
  if (place.mask != 0) throw std::invalid_argument("an address map has three fields of a kind");
  place = field;
}

}  // namespace millrace::simulation
