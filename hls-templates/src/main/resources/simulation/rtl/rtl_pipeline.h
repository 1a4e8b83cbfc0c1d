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

// The control registers of a started unit; `at` is its index where the ports are those of all.
#define MILLRACE_CONTROL_PINS(m, at)                                                          \
  {                                                                                           \
    &m.s_axi_control_awvalid at, &m.s_axi_control_awready at, &m.s_axi_control_awaddr at,     \
        &m.s_axi_control_wvalid at, &m.s_axi_control_wready at, &m.s_axi_control_wdata at,    \
        &m.s_axi_control_wstrb at, &m.s_axi_control_bvalid at, &m.s_axi_control_bready at,    \
        &m.s_axi_control_arvalid at, &m.s_axi_control_arready at, &m.s_axi_control_araddr at, \
        &m.s_axi_control_rvalid at, &m.s_axi_control_rready at, &m.s_axi_control_rdata at     \
  }

// Its memory port.
#define MILLRACE_AXI_PORT(m, at)             \
  [&] {                                      \
    AxiPort port;                            \
    port.arvalid = &m.m_axi_gmem_arvalid at; \
    port.araddr = &m.m_axi_gmem_araddr at;   \
    port.arlen = &m.m_axi_gmem_arlen at;     \
    port.rready = &m.m_axi_gmem_rready at;   \
    port.awvalid = &m.m_axi_gmem_awvalid at; \
    port.awaddr = &m.m_axi_gmem_awaddr at;   \
    port.awlen = &m.m_axi_gmem_awlen at;     \
    port.wvalid = &m.m_axi_gmem_wvalid at;   \
    port.wdata = &m.m_axi_gmem_wdata at[0];  \
    port.wstrb = &m.m_axi_gmem_wstrb at;     \
    port.wlast = &m.m_axi_gmem_wlast at;     \
    port.bready = &m.m_axi_gmem_bready at;   \
    port.arready = &m.m_axi_gmem_arready at; \
    port.rvalid = &m.m_axi_gmem_rvalid at;   \
    port.rdata = &m.m_axi_gmem_rdata at[0];  \
    port.rlast = &m.m_axi_gmem_rlast at;     \
    port.rresp = &m.m_axi_gmem_rresp at;     \
    port.awready = &m.m_axi_gmem_awready at; \
    port.wready = &m.m_axi_gmem_wready at;   \
    port.bvalid = &m.m_axi_gmem_bvalid at;   \
    port.bresp = &m.m_axi_gmem_bresp at;     \
    return port;                             \
  }()

namespace millrace::simulation::rtl {

// Where started units meet their memory channels, in the order of the lanes.
class Board {
 public:
  Board(std::uint8_t* memory, std::uint64_t bytes) : memory_(memory), bytes_(bytes) {}

  void Add(Unit* model, const ControlPins& control, const AxiPort& port) {
    StartedUnit unit;
    unit.unit = model;
    unit.control = std::make_unique<Control>(control);
    unit.port = port;
    units_.push_back(std::move(unit));
  }

  // The units, each with a channel of its own.
  std::vector<StartedUnit> Populate(double clock_megahertz, const MemoryConditions& conditions);

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
