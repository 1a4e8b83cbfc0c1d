// SPDX-License-Identifier: Apache-2.0
//
// What a memory channel is: geometry, DRAM timing, and the controller before it.
// docs/memory-model.md has the source of every number.
#ifndef MILLRACE_SIMULATION_RTL_MEMORY_TIMING_H_
#define MILLRACE_SIMULATION_RTL_MEMORY_TIMING_H_

#include <cstdint>
#include <string>

namespace millrace::simulation {

// Under what a memory runs, where that is not what its timing below takes for granted:
// a cool stack of four dies, and a port as fast as the controller. 0 leaves a value as
// it is. docs/memory-model.md has the sources.
struct MemoryConditions {
  double refresh_interval_us = 0;  // t_refi
  double refresh_time_ns = 0;      // t_rfc
  double port_mhz = 0;             // clock of the AXI port
  unsigned outstanding = 0;        // bursts under way per direction
};

// One channel of one kind of memory. Times named t_ and the two CAS latencies are
// in memory clocks, as data sheets give them; "controller cycles" are
// clocks_per_cycle memory clocks long, and the controller starts a command only at
// the beginning of one, so every time is rounded up to whole cycles.
struct MemoryTiming {
  // A pseudo-channel of HBM2 at 900 MHz behind the hard controller of Virtex
  // UltraScale+, as measured at its AXI port with the switch bypassed.
  static MemoryTiming Hbm2();
  // A DDR4-2400 RDIMM behind AMD's DDR4 controller, as measured at its AXI port.
  static MemoryTiming Ddr4_2400();
  // What a kernel on a card of this memory ("HBM" or "DDR", as in the card files)
  // sees: the above behind the switch and the shell's interconnect. Throws
  // std::invalid_argument for other names. A channel with another peak, in GB/s, is
  // the same at another clock.
  static MemoryTiming OfCard(const std::string& memory);
  static MemoryTiming OfCard(const std::string& memory, double channel_gigabytes_per_second);

  // The same under other conditions. Throws std::invalid_argument where no memory could
  // run so.
  MemoryTiming Under(const MemoryConditions& conditions) const;

  std::string name;

  // Clocks and data bus: each access moves access_bytes in one controller cycle.
  double memory_megahertz = 0;
  unsigned clocks_per_cycle = 1;
  unsigned access_bytes = 0;

  // Fields of the access number (address divided by access_bytes) from the highest
  // bit to the lowest, each a width and R (row), B (bank), BG (bank group) or C
  // (column), as in "14R-1BG-2B-5C-1BG". A leading row field takes all bits above.
  std::string address_map;

  // DRAM, in memory clocks.
  unsigned cas_latency = 0;        // read command to data
  unsigned cas_write_latency = 0;  // write command to data
  unsigned t_rcd_rd = 0;           // activate to read
  unsigned t_rcd_wr = 0;           // activate to write
  unsigned t_rp = 0;               // precharge to activate
  unsigned t_ras = 0;              // activate to precharge
  unsigned t_rc = 0;               // activate to activate, same bank
  unsigned t_rrd_s = 0;            // activate to activate, other bank group
  unsigned t_rrd_l = 0;            // activate to activate, same bank group
  unsigned t_faw = 0;              // window of four activates
  unsigned t_ccd_s = 0;            // column command to column command, other bank group
  unsigned t_ccd_l = 0;            // column command to column command, same bank group
  unsigned t_rtp = 0;              // read to precharge
  unsigned t_wr = 0;               // end of write data to precharge
  unsigned t_wtr_s = 0;            // end of write data to read, other bank group
  unsigned t_wtr_l = 0;            // end of write data to read, same bank group
  unsigned t_bus_turn = 0;         // idle data bus between read and write data
  unsigned t_refi = 0;             // refresh of all banks, each
  unsigned t_rfc = 0;              // and how long it takes

  // Controller.
  unsigned queue_depth = 0;  // accesses per direction it chooses among, at most 64
  unsigned group = 0;        // accesses it prefers to do before the bus turns round
  unsigned age_limit = 0;    // controller cycles after which the other direction goes first

  // AXI port: an access in each direction per cycle of its clock.
  double port_megahertz = 0;  // 0: a port cycle per controller cycle
  unsigned max_bursts = 0;    // under way per direction, at most 64
  unsigned max_accesses = 0;  // between queue and rdata, and between wdata and memory, at most 128

  // Latencies besides the DRAM's, in controller cycles: address accepted to queue,
  // data to rdata, write performed to bvalid.
  unsigned request_cycles = 0;
  unsigned return_cycles = 0;
  unsigned response_cycles = 0;
  // The shell's conversions of clock and width, in kernel cycles, each way.
  unsigned interconnect_kernel_cycles = 0;
};

// Where an access goes. Banks are numbered group by group.
struct DramAddress {
  std::uint32_t row;
  std::uint8_t bank;
  std::uint8_t bank_group;
};

// The address map of a MemoryTiming, ready for use.
class AddressMap {
 public:
  // Throws std::invalid_argument if the map cannot be read.
  explicit AddressMap(const MemoryTiming& timing);

  DramAddress Locate(std::uint64_t address) const {
    const std::uint64_t group = groups_.Of(address);
    return {static_cast<std::uint32_t>(rows_.Of(address)),
            static_cast<std::uint8_t>(group << bank_bits_ | banks_.Of(address)),
            static_cast<std::uint8_t>(group)};
  }
  unsigned banks() const { return 1u << (bank_bits_ + group_bits_); }
  unsigned bank_groups() const { return 1u << group_bits_; }

 private:
  struct Field {
    unsigned shift = 0;
    unsigned position = 0;  // in row, bank or bank group
    std::uint64_t mask = 0;
  };
  // At most two fields of each kind, so that finding an access needs no loop.
  struct Fields {
    Field low;
    Field high;

    void Add(const Field& field);
    std::uint64_t Of(std::uint64_t address) const {
      return ((address >> low.shift) & low.mask) | ((address >> high.shift) & high.mask)
                                                       << high.position;
    }
  };

  Fields rows_;
  Fields banks_;
  Fields groups_;
  unsigned bank_bits_ = 0;
  unsigned group_bits_ = 0;
};

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_RTL_MEMORY_TIMING_H_
