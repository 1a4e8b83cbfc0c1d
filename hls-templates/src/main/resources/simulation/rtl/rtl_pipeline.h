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

#define MILLRACE_CONTROL_PINS(m)                                                     \
  {                                                                                  \
    &m.s_axi_control_awvalid, &m.s_axi_control_awready, &m.s_axi_control_awaddr,     \
        &m.s_axi_control_wvalid, &m.s_axi_control_wready, &m.s_axi_control_wdata,    \
        &m.s_axi_control_wstrb, &m.s_axi_control_bvalid, &m.s_axi_control_bready,    \
        &m.s_axi_control_arvalid, &m.s_axi_control_arready, &m.s_axi_control_araddr, \
        &m.s_axi_control_rvalid, &m.s_axi_control_rready, &m.s_axi_control_rdata     \
  }

namespace millrace::simulation::rtl {

template <typename Model>
AxiPort AxiPortOf(Model& m) {
  AxiPort port;
  port.arvalid = &m.m_axi_gmem_arvalid;
  port.araddr = &m.m_axi_gmem_araddr;
  port.arlen = &m.m_axi_gmem_arlen;
  port.rready = &m.m_axi_gmem_rready;
  port.awvalid = &m.m_axi_gmem_awvalid;
  port.awaddr = &m.m_axi_gmem_awaddr;
  port.awlen = &m.m_axi_gmem_awlen;
  port.wvalid = &m.m_axi_gmem_wvalid;
  port.wdata = &m.m_axi_gmem_wdata[0];
  port.wstrb = &m.m_axi_gmem_wstrb;
  port.wlast = &m.m_axi_gmem_wlast;
  port.bready = &m.m_axi_gmem_bready;
  port.arready = &m.m_axi_gmem_arready;
  port.rvalid = &m.m_axi_gmem_rvalid;
  port.rdata = &m.m_axi_gmem_rdata[0];
  port.rlast = &m.m_axi_gmem_rlast;
  port.rresp = &m.m_axi_gmem_rresp;
  port.awready = &m.m_axi_gmem_awready;
  port.wready = &m.m_axi_gmem_wready;
  port.bvalid = &m.m_axi_gmem_bvalid;
  port.bresp = &m.m_axi_gmem_bresp;
  return port;
}

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
