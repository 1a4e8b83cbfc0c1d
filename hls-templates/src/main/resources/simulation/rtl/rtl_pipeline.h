// SPDX-License-Identifier: Apache-2.0
//
// What the rendered rtl_emulation.cpp is made of.
#ifndef MILLRACE_SIMULATION_RTL_RTL_PIPELINE_H_
#define MILLRACE_SIMULATION_RTL_RTL_PIPELINE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "engine.h"

// A Verilated kernel's end of the stream `port`.
#define MILLRACE_PINS(m, port) \
  { &m.port##_tvalid, &m.port##_tready, static_cast<void*>(&m.port##_tdata) }

// The control registers of a started unit; `prefix` begins the names of its ports.
#define MILLRACE_CONTROL_PINS(m, prefix)                                   \
  {                                                                        \
    &m.prefix##s_axi_control_awvalid, &m.prefix##s_axi_control_awready,    \
        &m.prefix##s_axi_control_awaddr, &m.prefix##s_axi_control_wvalid,  \
        &m.prefix##s_axi_control_wready, &m.prefix##s_axi_control_wdata,   \
        &m.prefix##s_axi_control_wstrb, &m.prefix##s_axi_control_bvalid,   \
        &m.prefix##s_axi_control_bready, &m.prefix##s_axi_control_arvalid, \
        &m.prefix##s_axi_control_arready, &m.prefix##s_axi_control_araddr, \
        &m.prefix##s_axi_control_rvalid, &m.prefix##s_axi_control_rready,  \
        &m.prefix##s_axi_control_rdata                                     \
  }

// Its memory port.
#define MILLRACE_AXI_PORT(m, prefix)              \
  [&] {                                           \
    AxiPort port;                                 \
    port.arvalid = &m.prefix##m_axi_gmem_arvalid; \
    port.araddr = &m.prefix##m_axi_gmem_araddr;   \
    port.arlen = &m.prefix##m_axi_gmem_arlen;     \
    port.rready = &m.prefix##m_axi_gmem_rready;   \
    port.awvalid = &m.prefix##m_axi_gmem_awvalid; \
    port.awaddr = &m.prefix##m_axi_gmem_awaddr;   \
    port.awlen = &m.prefix##m_axi_gmem_awlen;     \
    port.wvalid = &m.prefix##m_axi_gmem_wvalid;   \
    port.wdata = &m.prefix##m_axi_gmem_wdata[0];  \
    port.wstrb = &m.prefix##m_axi_gmem_wstrb;     \
    port.wlast = &m.prefix##m_axi_gmem_wlast;     \
    port.bready = &m.prefix##m_axi_gmem_bready;   \
    port.arready = &m.prefix##m_axi_gmem_arready; \
    port.rvalid = &m.prefix##m_axi_gmem_rvalid;   \
    port.rdata = &m.prefix##m_axi_gmem_rdata[0];  \
    port.rlast = &m.prefix##m_axi_gmem_rlast;     \
    port.rresp = &m.prefix##m_axi_gmem_rresp;     \
    port.awready = &m.prefix##m_axi_gmem_awready; \
    port.wready = &m.prefix##m_axi_gmem_wready;   \
    port.bvalid = &m.prefix##m_axi_gmem_bvalid;   \
    port.bresp = &m.prefix##m_axi_gmem_bresp;     \
    return port;                                  \
  }()

namespace millrace::simulation::rtl {

// Where started units meet their memory channels, in the order of the lanes.
class Board {
 public:
  Board(std::uint8_t* memory, std::uint64_t bytes) : memory_(memory), bytes_(bytes) {}

  void Add(const ControlPins& control, const AxiPort& port) {
    StartedUnit unit;
    unit.control = std::make_unique<Control>(control);
    unit.port = port;
    units_.push_back(std::move(unit));
  }

  // The units, each with a channel of its own.
  std::vector<StartedUnit> Populate(double clock_megahertz);

  std::string memory_type;  // HBM or DDR
  double channel_gigabytes_per_second = 0;

 private:
  std::uint8_t* const memory_;
  const std::uint64_t bytes_;
  std::vector<StartedUnit> units_;
};

// Rendered.
extern const unsigned kStartedUnits;
Design MakeDesign(VerilatedContext* context, Board& board);

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_RTL_PIPELINE_H_
