// The pipeline: all units, joined by FIFOs of the planned depths.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
module top (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [11:0] memory_0_s_axi_control_awaddr,
    input  logic memory_0_s_axi_control_awvalid,
    output logic memory_0_s_axi_control_awready,
    input  logic [31:0] memory_0_s_axi_control_wdata,
    input  logic [3:0] memory_0_s_axi_control_wstrb,
    input  logic memory_0_s_axi_control_wvalid,
    output logic memory_0_s_axi_control_wready,
    output logic [1:0] memory_0_s_axi_control_bresp,
    output logic memory_0_s_axi_control_bvalid,
    input  logic memory_0_s_axi_control_bready,
    input  logic [11:0] memory_0_s_axi_control_araddr,
    input  logic memory_0_s_axi_control_arvalid,
    output logic memory_0_s_axi_control_arready,
    output logic [31:0] memory_0_s_axi_control_rdata,
    output logic [1:0] memory_0_s_axi_control_rresp,
    output logic memory_0_s_axi_control_rvalid,
    input  logic memory_0_s_axi_control_rready,
    output logic memory_0_interrupt,
    output logic [0:0] memory_0_m_axi_gmem_awid,
    output logic [63:0] memory_0_m_axi_gmem_awaddr,
    output logic [7:0] memory_0_m_axi_gmem_awlen,
    output logic [2:0] memory_0_m_axi_gmem_awsize,
    output logic [1:0] memory_0_m_axi_gmem_awburst,
    output logic [0:0] memory_0_m_axi_gmem_awlock,
    output logic [3:0] memory_0_m_axi_gmem_awcache,
    output logic [2:0] memory_0_m_axi_gmem_awprot,
    output logic [3:0] memory_0_m_axi_gmem_awqos,
    output logic [3:0] memory_0_m_axi_gmem_awregion,
    output logic memory_0_m_axi_gmem_awvalid,
    input  logic memory_0_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_0_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_0_m_axi_gmem_wstrb,
    output logic memory_0_m_axi_gmem_wlast,
    output logic memory_0_m_axi_gmem_wvalid,
    input  logic memory_0_m_axi_gmem_wready,
    input  logic [0:0] memory_0_m_axi_gmem_bid,
    input  logic [1:0] memory_0_m_axi_gmem_bresp,
    input  logic memory_0_m_axi_gmem_bvalid,
    output logic memory_0_m_axi_gmem_bready,
    output logic [0:0] memory_0_m_axi_gmem_arid,
    output logic [63:0] memory_0_m_axi_gmem_araddr,
    output logic [7:0] memory_0_m_axi_gmem_arlen,
    output logic [2:0] memory_0_m_axi_gmem_arsize,
    output logic [1:0] memory_0_m_axi_gmem_arburst,
    output logic [0:0] memory_0_m_axi_gmem_arlock,
    output logic [3:0] memory_0_m_axi_gmem_arcache,
    output logic [2:0] memory_0_m_axi_gmem_arprot,
    output logic [3:0] memory_0_m_axi_gmem_arqos,
    output logic [3:0] memory_0_m_axi_gmem_arregion,
    output logic memory_0_m_axi_gmem_arvalid,
    input  logic memory_0_m_axi_gmem_arready,
    input  logic [0:0] memory_0_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_0_m_axi_gmem_rdata,
    input  logic [1:0] memory_0_m_axi_gmem_rresp,
    input  logic memory_0_m_axi_gmem_rlast,
    input  logic memory_0_m_axi_gmem_rvalid,
    output logic memory_0_m_axi_gmem_rready,
    input  logic [11:0] memory_1_s_axi_control_awaddr,
    input  logic memory_1_s_axi_control_awvalid,
    output logic memory_1_s_axi_control_awready,
    input  logic [31:0] memory_1_s_axi_control_wdata,
    input  logic [3:0] memory_1_s_axi_control_wstrb,
    input  logic memory_1_s_axi_control_wvalid,
    output logic memory_1_s_axi_control_wready,
    output logic [1:0] memory_1_s_axi_control_bresp,
    output logic memory_1_s_axi_control_bvalid,
    input  logic memory_1_s_axi_control_bready,
    input  logic [11:0] memory_1_s_axi_control_araddr,
    input  logic memory_1_s_axi_control_arvalid,
    output logic memory_1_s_axi_control_arready,
    output logic [31:0] memory_1_s_axi_control_rdata,
    output logic [1:0] memory_1_s_axi_control_rresp,
    output logic memory_1_s_axi_control_rvalid,
    input  logic memory_1_s_axi_control_rready,
    output logic memory_1_interrupt,
    output logic [0:0] memory_1_m_axi_gmem_awid,
    output logic [63:0] memory_1_m_axi_gmem_awaddr,
    output logic [7:0] memory_1_m_axi_gmem_awlen,
    output logic [2:0] memory_1_m_axi_gmem_awsize,
    output logic [1:0] memory_1_m_axi_gmem_awburst,
    output logic [0:0] memory_1_m_axi_gmem_awlock,
    output logic [3:0] memory_1_m_axi_gmem_awcache,
    output logic [2:0] memory_1_m_axi_gmem_awprot,
    output logic [3:0] memory_1_m_axi_gmem_awqos,
    output logic [3:0] memory_1_m_axi_gmem_awregion,
    output logic memory_1_m_axi_gmem_awvalid,
    input  logic memory_1_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_1_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_1_m_axi_gmem_wstrb,
    output logic memory_1_m_axi_gmem_wlast,
    output logic memory_1_m_axi_gmem_wvalid,
    input  logic memory_1_m_axi_gmem_wready,
    input  logic [0:0] memory_1_m_axi_gmem_bid,
    input  logic [1:0] memory_1_m_axi_gmem_bresp,
    input  logic memory_1_m_axi_gmem_bvalid,
    output logic memory_1_m_axi_gmem_bready,
    output logic [0:0] memory_1_m_axi_gmem_arid,
    output logic [63:0] memory_1_m_axi_gmem_araddr,
    output logic [7:0] memory_1_m_axi_gmem_arlen,
    output logic [2:0] memory_1_m_axi_gmem_arsize,
    output logic [1:0] memory_1_m_axi_gmem_arburst,
    output logic [0:0] memory_1_m_axi_gmem_arlock,
    output logic [3:0] memory_1_m_axi_gmem_arcache,
    output logic [2:0] memory_1_m_axi_gmem_arprot,
    output logic [3:0] memory_1_m_axi_gmem_arqos,
    output logic [3:0] memory_1_m_axi_gmem_arregion,
    output logic memory_1_m_axi_gmem_arvalid,
    input  logic memory_1_m_axi_gmem_arready,
    input  logic [0:0] memory_1_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_1_m_axi_gmem_rdata,
    input  logic [1:0] memory_1_m_axi_gmem_rresp,
    input  logic memory_1_m_axi_gmem_rlast,
    input  logic memory_1_m_axi_gmem_rvalid,
    output logic memory_1_m_axi_gmem_rready,
    input  logic [11:0] memory_2_s_axi_control_awaddr,
    input  logic memory_2_s_axi_control_awvalid,
    output logic memory_2_s_axi_control_awready,
    input  logic [31:0] memory_2_s_axi_control_wdata,
    input  logic [3:0] memory_2_s_axi_control_wstrb,
    input  logic memory_2_s_axi_control_wvalid,
    output logic memory_2_s_axi_control_wready,
    output logic [1:0] memory_2_s_axi_control_bresp,
    output logic memory_2_s_axi_control_bvalid,
    input  logic memory_2_s_axi_control_bready,
    input  logic [11:0] memory_2_s_axi_control_araddr,
    input  logic memory_2_s_axi_control_arvalid,
    output logic memory_2_s_axi_control_arready,
    output logic [31:0] memory_2_s_axi_control_rdata,
    output logic [1:0] memory_2_s_axi_control_rresp,
    output logic memory_2_s_axi_control_rvalid,
    input  logic memory_2_s_axi_control_rready,
    output logic memory_2_interrupt,
    output logic [0:0] memory_2_m_axi_gmem_awid,
    output logic [63:0] memory_2_m_axi_gmem_awaddr,
    output logic [7:0] memory_2_m_axi_gmem_awlen,
    output logic [2:0] memory_2_m_axi_gmem_awsize,
    output logic [1:0] memory_2_m_axi_gmem_awburst,
    output logic [0:0] memory_2_m_axi_gmem_awlock,
    output logic [3:0] memory_2_m_axi_gmem_awcache,
    output logic [2:0] memory_2_m_axi_gmem_awprot,
    output logic [3:0] memory_2_m_axi_gmem_awqos,
    output logic [3:0] memory_2_m_axi_gmem_awregion,
    output logic memory_2_m_axi_gmem_awvalid,
    input  logic memory_2_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_2_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_2_m_axi_gmem_wstrb,
    output logic memory_2_m_axi_gmem_wlast,
    output logic memory_2_m_axi_gmem_wvalid,
    input  logic memory_2_m_axi_gmem_wready,
    input  logic [0:0] memory_2_m_axi_gmem_bid,
    input  logic [1:0] memory_2_m_axi_gmem_bresp,
    input  logic memory_2_m_axi_gmem_bvalid,
    output logic memory_2_m_axi_gmem_bready,
    output logic [0:0] memory_2_m_axi_gmem_arid,
    output logic [63:0] memory_2_m_axi_gmem_araddr,
    output logic [7:0] memory_2_m_axi_gmem_arlen,
    output logic [2:0] memory_2_m_axi_gmem_arsize,
    output logic [1:0] memory_2_m_axi_gmem_arburst,
    output logic [0:0] memory_2_m_axi_gmem_arlock,
    output logic [3:0] memory_2_m_axi_gmem_arcache,
    output logic [2:0] memory_2_m_axi_gmem_arprot,
    output logic [3:0] memory_2_m_axi_gmem_arqos,
    output logic [3:0] memory_2_m_axi_gmem_arregion,
    output logic memory_2_m_axi_gmem_arvalid,
    input  logic memory_2_m_axi_gmem_arready,
    input  logic [0:0] memory_2_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_2_m_axi_gmem_rdata,
    input  logic [1:0] memory_2_m_axi_gmem_rresp,
    input  logic memory_2_m_axi_gmem_rlast,
    input  logic memory_2_m_axi_gmem_rvalid,
    output logic memory_2_m_axi_gmem_rready,
    input  logic [11:0] memory_3_s_axi_control_awaddr,
    input  logic memory_3_s_axi_control_awvalid,
    output logic memory_3_s_axi_control_awready,
    input  logic [31:0] memory_3_s_axi_control_wdata,
    input  logic [3:0] memory_3_s_axi_control_wstrb,
    input  logic memory_3_s_axi_control_wvalid,
    output logic memory_3_s_axi_control_wready,
    output logic [1:0] memory_3_s_axi_control_bresp,
    output logic memory_3_s_axi_control_bvalid,
    input  logic memory_3_s_axi_control_bready,
    input  logic [11:0] memory_3_s_axi_control_araddr,
    input  logic memory_3_s_axi_control_arvalid,
    output logic memory_3_s_axi_control_arready,
    output logic [31:0] memory_3_s_axi_control_rdata,
    output logic [1:0] memory_3_s_axi_control_rresp,
    output logic memory_3_s_axi_control_rvalid,
    input  logic memory_3_s_axi_control_rready,
    output logic memory_3_interrupt,
    output logic [0:0] memory_3_m_axi_gmem_awid,
    output logic [63:0] memory_3_m_axi_gmem_awaddr,
    output logic [7:0] memory_3_m_axi_gmem_awlen,
    output logic [2:0] memory_3_m_axi_gmem_awsize,
    output logic [1:0] memory_3_m_axi_gmem_awburst,
    output logic [0:0] memory_3_m_axi_gmem_awlock,
    output logic [3:0] memory_3_m_axi_gmem_awcache,
    output logic [2:0] memory_3_m_axi_gmem_awprot,
    output logic [3:0] memory_3_m_axi_gmem_awqos,
    output logic [3:0] memory_3_m_axi_gmem_awregion,
    output logic memory_3_m_axi_gmem_awvalid,
    input  logic memory_3_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_3_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_3_m_axi_gmem_wstrb,
    output logic memory_3_m_axi_gmem_wlast,
    output logic memory_3_m_axi_gmem_wvalid,
    input  logic memory_3_m_axi_gmem_wready,
    input  logic [0:0] memory_3_m_axi_gmem_bid,
    input  logic [1:0] memory_3_m_axi_gmem_bresp,
    input  logic memory_3_m_axi_gmem_bvalid,
    output logic memory_3_m_axi_gmem_bready,
    output logic [0:0] memory_3_m_axi_gmem_arid,
    output logic [63:0] memory_3_m_axi_gmem_araddr,
    output logic [7:0] memory_3_m_axi_gmem_arlen,
    output logic [2:0] memory_3_m_axi_gmem_arsize,
    output logic [1:0] memory_3_m_axi_gmem_arburst,
    output logic [0:0] memory_3_m_axi_gmem_arlock,
    output logic [3:0] memory_3_m_axi_gmem_arcache,
    output logic [2:0] memory_3_m_axi_gmem_arprot,
    output logic [3:0] memory_3_m_axi_gmem_arqos,
    output logic [3:0] memory_3_m_axi_gmem_arregion,
    output logic memory_3_m_axi_gmem_arvalid,
    input  logic memory_3_m_axi_gmem_arready,
    input  logic [0:0] memory_3_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_3_m_axi_gmem_rdata,
    input  logic [1:0] memory_3_m_axi_gmem_rresp,
    input  logic memory_3_m_axi_gmem_rlast,
    input  logic memory_3_m_axi_gmem_rvalid,
    output logic memory_3_m_axi_gmem_rready,
    input  logic [11:0] memory_4_s_axi_control_awaddr,
    input  logic memory_4_s_axi_control_awvalid,
    output logic memory_4_s_axi_control_awready,
    input  logic [31:0] memory_4_s_axi_control_wdata,
    input  logic [3:0] memory_4_s_axi_control_wstrb,
    input  logic memory_4_s_axi_control_wvalid,
    output logic memory_4_s_axi_control_wready,
    output logic [1:0] memory_4_s_axi_control_bresp,
    output logic memory_4_s_axi_control_bvalid,
    input  logic memory_4_s_axi_control_bready,
    input  logic [11:0] memory_4_s_axi_control_araddr,
    input  logic memory_4_s_axi_control_arvalid,
    output logic memory_4_s_axi_control_arready,
    output logic [31:0] memory_4_s_axi_control_rdata,
    output logic [1:0] memory_4_s_axi_control_rresp,
    output logic memory_4_s_axi_control_rvalid,
    input  logic memory_4_s_axi_control_rready,
    output logic memory_4_interrupt,
    output logic [0:0] memory_4_m_axi_gmem_awid,
    output logic [63:0] memory_4_m_axi_gmem_awaddr,
    output logic [7:0] memory_4_m_axi_gmem_awlen,
    output logic [2:0] memory_4_m_axi_gmem_awsize,
    output logic [1:0] memory_4_m_axi_gmem_awburst,
    output logic [0:0] memory_4_m_axi_gmem_awlock,
    output logic [3:0] memory_4_m_axi_gmem_awcache,
    output logic [2:0] memory_4_m_axi_gmem_awprot,
    output logic [3:0] memory_4_m_axi_gmem_awqos,
    output logic [3:0] memory_4_m_axi_gmem_awregion,
    output logic memory_4_m_axi_gmem_awvalid,
    input  logic memory_4_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_4_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_4_m_axi_gmem_wstrb,
    output logic memory_4_m_axi_gmem_wlast,
    output logic memory_4_m_axi_gmem_wvalid,
    input  logic memory_4_m_axi_gmem_wready,
    input  logic [0:0] memory_4_m_axi_gmem_bid,
    input  logic [1:0] memory_4_m_axi_gmem_bresp,
    input  logic memory_4_m_axi_gmem_bvalid,
    output logic memory_4_m_axi_gmem_bready,
    output logic [0:0] memory_4_m_axi_gmem_arid,
    output logic [63:0] memory_4_m_axi_gmem_araddr,
    output logic [7:0] memory_4_m_axi_gmem_arlen,
    output logic [2:0] memory_4_m_axi_gmem_arsize,
    output logic [1:0] memory_4_m_axi_gmem_arburst,
    output logic [0:0] memory_4_m_axi_gmem_arlock,
    output logic [3:0] memory_4_m_axi_gmem_arcache,
    output logic [2:0] memory_4_m_axi_gmem_arprot,
    output logic [3:0] memory_4_m_axi_gmem_arqos,
    output logic [3:0] memory_4_m_axi_gmem_arregion,
    output logic memory_4_m_axi_gmem_arvalid,
    input  logic memory_4_m_axi_gmem_arready,
    input  logic [0:0] memory_4_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_4_m_axi_gmem_rdata,
    input  logic [1:0] memory_4_m_axi_gmem_rresp,
    input  logic memory_4_m_axi_gmem_rlast,
    input  logic memory_4_m_axi_gmem_rvalid,
    output logic memory_4_m_axi_gmem_rready,
    input  logic [11:0] memory_5_s_axi_control_awaddr,
    input  logic memory_5_s_axi_control_awvalid,
    output logic memory_5_s_axi_control_awready,
    input  logic [31:0] memory_5_s_axi_control_wdata,
    input  logic [3:0] memory_5_s_axi_control_wstrb,
    input  logic memory_5_s_axi_control_wvalid,
    output logic memory_5_s_axi_control_wready,
    output logic [1:0] memory_5_s_axi_control_bresp,
    output logic memory_5_s_axi_control_bvalid,
    input  logic memory_5_s_axi_control_bready,
    input  logic [11:0] memory_5_s_axi_control_araddr,
    input  logic memory_5_s_axi_control_arvalid,
    output logic memory_5_s_axi_control_arready,
    output logic [31:0] memory_5_s_axi_control_rdata,
    output logic [1:0] memory_5_s_axi_control_rresp,
    output logic memory_5_s_axi_control_rvalid,
    input  logic memory_5_s_axi_control_rready,
    output logic memory_5_interrupt,
    output logic [0:0] memory_5_m_axi_gmem_awid,
    output logic [63:0] memory_5_m_axi_gmem_awaddr,
    output logic [7:0] memory_5_m_axi_gmem_awlen,
    output logic [2:0] memory_5_m_axi_gmem_awsize,
    output logic [1:0] memory_5_m_axi_gmem_awburst,
    output logic [0:0] memory_5_m_axi_gmem_awlock,
    output logic [3:0] memory_5_m_axi_gmem_awcache,
    output logic [2:0] memory_5_m_axi_gmem_awprot,
    output logic [3:0] memory_5_m_axi_gmem_awqos,
    output logic [3:0] memory_5_m_axi_gmem_awregion,
    output logic memory_5_m_axi_gmem_awvalid,
    input  logic memory_5_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_5_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_5_m_axi_gmem_wstrb,
    output logic memory_5_m_axi_gmem_wlast,
    output logic memory_5_m_axi_gmem_wvalid,
    input  logic memory_5_m_axi_gmem_wready,
    input  logic [0:0] memory_5_m_axi_gmem_bid,
    input  logic [1:0] memory_5_m_axi_gmem_bresp,
    input  logic memory_5_m_axi_gmem_bvalid,
    output logic memory_5_m_axi_gmem_bready,
    output logic [0:0] memory_5_m_axi_gmem_arid,
    output logic [63:0] memory_5_m_axi_gmem_araddr,
    output logic [7:0] memory_5_m_axi_gmem_arlen,
    output logic [2:0] memory_5_m_axi_gmem_arsize,
    output logic [1:0] memory_5_m_axi_gmem_arburst,
    output logic [0:0] memory_5_m_axi_gmem_arlock,
    output logic [3:0] memory_5_m_axi_gmem_arcache,
    output logic [2:0] memory_5_m_axi_gmem_arprot,
    output logic [3:0] memory_5_m_axi_gmem_arqos,
    output logic [3:0] memory_5_m_axi_gmem_arregion,
    output logic memory_5_m_axi_gmem_arvalid,
    input  logic memory_5_m_axi_gmem_arready,
    input  logic [0:0] memory_5_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_5_m_axi_gmem_rdata,
    input  logic [1:0] memory_5_m_axi_gmem_rresp,
    input  logic memory_5_m_axi_gmem_rlast,
    input  logic memory_5_m_axi_gmem_rvalid,
    output logic memory_5_m_axi_gmem_rready,
    input  logic [11:0] memory_6_s_axi_control_awaddr,
    input  logic memory_6_s_axi_control_awvalid,
    output logic memory_6_s_axi_control_awready,
    input  logic [31:0] memory_6_s_axi_control_wdata,
    input  logic [3:0] memory_6_s_axi_control_wstrb,
    input  logic memory_6_s_axi_control_wvalid,
    output logic memory_6_s_axi_control_wready,
    output logic [1:0] memory_6_s_axi_control_bresp,
    output logic memory_6_s_axi_control_bvalid,
    input  logic memory_6_s_axi_control_bready,
    input  logic [11:0] memory_6_s_axi_control_araddr,
    input  logic memory_6_s_axi_control_arvalid,
    output logic memory_6_s_axi_control_arready,
    output logic [31:0] memory_6_s_axi_control_rdata,
    output logic [1:0] memory_6_s_axi_control_rresp,
    output logic memory_6_s_axi_control_rvalid,
    input  logic memory_6_s_axi_control_rready,
    output logic memory_6_interrupt,
    output logic [0:0] memory_6_m_axi_gmem_awid,
    output logic [63:0] memory_6_m_axi_gmem_awaddr,
    output logic [7:0] memory_6_m_axi_gmem_awlen,
    output logic [2:0] memory_6_m_axi_gmem_awsize,
    output logic [1:0] memory_6_m_axi_gmem_awburst,
    output logic [0:0] memory_6_m_axi_gmem_awlock,
    output logic [3:0] memory_6_m_axi_gmem_awcache,
    output logic [2:0] memory_6_m_axi_gmem_awprot,
    output logic [3:0] memory_6_m_axi_gmem_awqos,
    output logic [3:0] memory_6_m_axi_gmem_awregion,
    output logic memory_6_m_axi_gmem_awvalid,
    input  logic memory_6_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_6_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_6_m_axi_gmem_wstrb,
    output logic memory_6_m_axi_gmem_wlast,
    output logic memory_6_m_axi_gmem_wvalid,
    input  logic memory_6_m_axi_gmem_wready,
    input  logic [0:0] memory_6_m_axi_gmem_bid,
    input  logic [1:0] memory_6_m_axi_gmem_bresp,
    input  logic memory_6_m_axi_gmem_bvalid,
    output logic memory_6_m_axi_gmem_bready,
    output logic [0:0] memory_6_m_axi_gmem_arid,
    output logic [63:0] memory_6_m_axi_gmem_araddr,
    output logic [7:0] memory_6_m_axi_gmem_arlen,
    output logic [2:0] memory_6_m_axi_gmem_arsize,
    output logic [1:0] memory_6_m_axi_gmem_arburst,
    output logic [0:0] memory_6_m_axi_gmem_arlock,
    output logic [3:0] memory_6_m_axi_gmem_arcache,
    output logic [2:0] memory_6_m_axi_gmem_arprot,
    output logic [3:0] memory_6_m_axi_gmem_arqos,
    output logic [3:0] memory_6_m_axi_gmem_arregion,
    output logic memory_6_m_axi_gmem_arvalid,
    input  logic memory_6_m_axi_gmem_arready,
    input  logic [0:0] memory_6_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_6_m_axi_gmem_rdata,
    input  logic [1:0] memory_6_m_axi_gmem_rresp,
    input  logic memory_6_m_axi_gmem_rlast,
    input  logic memory_6_m_axi_gmem_rvalid,
    output logic memory_6_m_axi_gmem_rready,
    input  logic [11:0] memory_7_s_axi_control_awaddr,
    input  logic memory_7_s_axi_control_awvalid,
    output logic memory_7_s_axi_control_awready,
    input  logic [31:0] memory_7_s_axi_control_wdata,
    input  logic [3:0] memory_7_s_axi_control_wstrb,
    input  logic memory_7_s_axi_control_wvalid,
    output logic memory_7_s_axi_control_wready,
    output logic [1:0] memory_7_s_axi_control_bresp,
    output logic memory_7_s_axi_control_bvalid,
    input  logic memory_7_s_axi_control_bready,
    input  logic [11:0] memory_7_s_axi_control_araddr,
    input  logic memory_7_s_axi_control_arvalid,
    output logic memory_7_s_axi_control_arready,
    output logic [31:0] memory_7_s_axi_control_rdata,
    output logic [1:0] memory_7_s_axi_control_rresp,
    output logic memory_7_s_axi_control_rvalid,
    input  logic memory_7_s_axi_control_rready,
    output logic memory_7_interrupt,
    output logic [0:0] memory_7_m_axi_gmem_awid,
    output logic [63:0] memory_7_m_axi_gmem_awaddr,
    output logic [7:0] memory_7_m_axi_gmem_awlen,
    output logic [2:0] memory_7_m_axi_gmem_awsize,
    output logic [1:0] memory_7_m_axi_gmem_awburst,
    output logic [0:0] memory_7_m_axi_gmem_awlock,
    output logic [3:0] memory_7_m_axi_gmem_awcache,
    output logic [2:0] memory_7_m_axi_gmem_awprot,
    output logic [3:0] memory_7_m_axi_gmem_awqos,
    output logic [3:0] memory_7_m_axi_gmem_awregion,
    output logic memory_7_m_axi_gmem_awvalid,
    input  logic memory_7_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_7_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_7_m_axi_gmem_wstrb,
    output logic memory_7_m_axi_gmem_wlast,
    output logic memory_7_m_axi_gmem_wvalid,
    input  logic memory_7_m_axi_gmem_wready,
    input  logic [0:0] memory_7_m_axi_gmem_bid,
    input  logic [1:0] memory_7_m_axi_gmem_bresp,
    input  logic memory_7_m_axi_gmem_bvalid,
    output logic memory_7_m_axi_gmem_bready,
    output logic [0:0] memory_7_m_axi_gmem_arid,
    output logic [63:0] memory_7_m_axi_gmem_araddr,
    output logic [7:0] memory_7_m_axi_gmem_arlen,
    output logic [2:0] memory_7_m_axi_gmem_arsize,
    output logic [1:0] memory_7_m_axi_gmem_arburst,
    output logic [0:0] memory_7_m_axi_gmem_arlock,
    output logic [3:0] memory_7_m_axi_gmem_arcache,
    output logic [2:0] memory_7_m_axi_gmem_arprot,
    output logic [3:0] memory_7_m_axi_gmem_arqos,
    output logic [3:0] memory_7_m_axi_gmem_arregion,
    output logic memory_7_m_axi_gmem_arvalid,
    input  logic memory_7_m_axi_gmem_arready,
    input  logic [0:0] memory_7_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_7_m_axi_gmem_rdata,
    input  logic [1:0] memory_7_m_axi_gmem_rresp,
    input  logic memory_7_m_axi_gmem_rlast,
    input  logic memory_7_m_axi_gmem_rvalid,
    output logic memory_7_m_axi_gmem_rready,
    input  logic [11:0] memory_8_s_axi_control_awaddr,
    input  logic memory_8_s_axi_control_awvalid,
    output logic memory_8_s_axi_control_awready,
    input  logic [31:0] memory_8_s_axi_control_wdata,
    input  logic [3:0] memory_8_s_axi_control_wstrb,
    input  logic memory_8_s_axi_control_wvalid,
    output logic memory_8_s_axi_control_wready,
    output logic [1:0] memory_8_s_axi_control_bresp,
    output logic memory_8_s_axi_control_bvalid,
    input  logic memory_8_s_axi_control_bready,
    input  logic [11:0] memory_8_s_axi_control_araddr,
    input  logic memory_8_s_axi_control_arvalid,
    output logic memory_8_s_axi_control_arready,
    output logic [31:0] memory_8_s_axi_control_rdata,
    output logic [1:0] memory_8_s_axi_control_rresp,
    output logic memory_8_s_axi_control_rvalid,
    input  logic memory_8_s_axi_control_rready,
    output logic memory_8_interrupt,
    output logic [0:0] memory_8_m_axi_gmem_awid,
    output logic [63:0] memory_8_m_axi_gmem_awaddr,
    output logic [7:0] memory_8_m_axi_gmem_awlen,
    output logic [2:0] memory_8_m_axi_gmem_awsize,
    output logic [1:0] memory_8_m_axi_gmem_awburst,
    output logic [0:0] memory_8_m_axi_gmem_awlock,
    output logic [3:0] memory_8_m_axi_gmem_awcache,
    output logic [2:0] memory_8_m_axi_gmem_awprot,
    output logic [3:0] memory_8_m_axi_gmem_awqos,
    output logic [3:0] memory_8_m_axi_gmem_awregion,
    output logic memory_8_m_axi_gmem_awvalid,
    input  logic memory_8_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_8_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_8_m_axi_gmem_wstrb,
    output logic memory_8_m_axi_gmem_wlast,
    output logic memory_8_m_axi_gmem_wvalid,
    input  logic memory_8_m_axi_gmem_wready,
    input  logic [0:0] memory_8_m_axi_gmem_bid,
    input  logic [1:0] memory_8_m_axi_gmem_bresp,
    input  logic memory_8_m_axi_gmem_bvalid,
    output logic memory_8_m_axi_gmem_bready,
    output logic [0:0] memory_8_m_axi_gmem_arid,
    output logic [63:0] memory_8_m_axi_gmem_araddr,
    output logic [7:0] memory_8_m_axi_gmem_arlen,
    output logic [2:0] memory_8_m_axi_gmem_arsize,
    output logic [1:0] memory_8_m_axi_gmem_arburst,
    output logic [0:0] memory_8_m_axi_gmem_arlock,
    output logic [3:0] memory_8_m_axi_gmem_arcache,
    output logic [2:0] memory_8_m_axi_gmem_arprot,
    output logic [3:0] memory_8_m_axi_gmem_arqos,
    output logic [3:0] memory_8_m_axi_gmem_arregion,
    output logic memory_8_m_axi_gmem_arvalid,
    input  logic memory_8_m_axi_gmem_arready,
    input  logic [0:0] memory_8_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_8_m_axi_gmem_rdata,
    input  logic [1:0] memory_8_m_axi_gmem_rresp,
    input  logic memory_8_m_axi_gmem_rlast,
    input  logic memory_8_m_axi_gmem_rvalid,
    output logic memory_8_m_axi_gmem_rready,
    input  logic [11:0] memory_9_s_axi_control_awaddr,
    input  logic memory_9_s_axi_control_awvalid,
    output logic memory_9_s_axi_control_awready,
    input  logic [31:0] memory_9_s_axi_control_wdata,
    input  logic [3:0] memory_9_s_axi_control_wstrb,
    input  logic memory_9_s_axi_control_wvalid,
    output logic memory_9_s_axi_control_wready,
    output logic [1:0] memory_9_s_axi_control_bresp,
    output logic memory_9_s_axi_control_bvalid,
    input  logic memory_9_s_axi_control_bready,
    input  logic [11:0] memory_9_s_axi_control_araddr,
    input  logic memory_9_s_axi_control_arvalid,
    output logic memory_9_s_axi_control_arready,
    output logic [31:0] memory_9_s_axi_control_rdata,
    output logic [1:0] memory_9_s_axi_control_rresp,
    output logic memory_9_s_axi_control_rvalid,
    input  logic memory_9_s_axi_control_rready,
    output logic memory_9_interrupt,
    output logic [0:0] memory_9_m_axi_gmem_awid,
    output logic [63:0] memory_9_m_axi_gmem_awaddr,
    output logic [7:0] memory_9_m_axi_gmem_awlen,
    output logic [2:0] memory_9_m_axi_gmem_awsize,
    output logic [1:0] memory_9_m_axi_gmem_awburst,
    output logic [0:0] memory_9_m_axi_gmem_awlock,
    output logic [3:0] memory_9_m_axi_gmem_awcache,
    output logic [2:0] memory_9_m_axi_gmem_awprot,
    output logic [3:0] memory_9_m_axi_gmem_awqos,
    output logic [3:0] memory_9_m_axi_gmem_awregion,
    output logic memory_9_m_axi_gmem_awvalid,
    input  logic memory_9_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_9_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_9_m_axi_gmem_wstrb,
    output logic memory_9_m_axi_gmem_wlast,
    output logic memory_9_m_axi_gmem_wvalid,
    input  logic memory_9_m_axi_gmem_wready,
    input  logic [0:0] memory_9_m_axi_gmem_bid,
    input  logic [1:0] memory_9_m_axi_gmem_bresp,
    input  logic memory_9_m_axi_gmem_bvalid,
    output logic memory_9_m_axi_gmem_bready,
    output logic [0:0] memory_9_m_axi_gmem_arid,
    output logic [63:0] memory_9_m_axi_gmem_araddr,
    output logic [7:0] memory_9_m_axi_gmem_arlen,
    output logic [2:0] memory_9_m_axi_gmem_arsize,
    output logic [1:0] memory_9_m_axi_gmem_arburst,
    output logic [0:0] memory_9_m_axi_gmem_arlock,
    output logic [3:0] memory_9_m_axi_gmem_arcache,
    output logic [2:0] memory_9_m_axi_gmem_arprot,
    output logic [3:0] memory_9_m_axi_gmem_arqos,
    output logic [3:0] memory_9_m_axi_gmem_arregion,
    output logic memory_9_m_axi_gmem_arvalid,
    input  logic memory_9_m_axi_gmem_arready,
    input  logic [0:0] memory_9_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_9_m_axi_gmem_rdata,
    input  logic [1:0] memory_9_m_axi_gmem_rresp,
    input  logic memory_9_m_axi_gmem_rlast,
    input  logic memory_9_m_axi_gmem_rvalid,
    output logic memory_9_m_axi_gmem_rready,
    input  logic [11:0] memory_10_s_axi_control_awaddr,
    input  logic memory_10_s_axi_control_awvalid,
    output logic memory_10_s_axi_control_awready,
    input  logic [31:0] memory_10_s_axi_control_wdata,
    input  logic [3:0] memory_10_s_axi_control_wstrb,
    input  logic memory_10_s_axi_control_wvalid,
    output logic memory_10_s_axi_control_wready,
    output logic [1:0] memory_10_s_axi_control_bresp,
    output logic memory_10_s_axi_control_bvalid,
    input  logic memory_10_s_axi_control_bready,
    input  logic [11:0] memory_10_s_axi_control_araddr,
    input  logic memory_10_s_axi_control_arvalid,
    output logic memory_10_s_axi_control_arready,
    output logic [31:0] memory_10_s_axi_control_rdata,
    output logic [1:0] memory_10_s_axi_control_rresp,
    output logic memory_10_s_axi_control_rvalid,
    input  logic memory_10_s_axi_control_rready,
    output logic memory_10_interrupt,
    output logic [0:0] memory_10_m_axi_gmem_awid,
    output logic [63:0] memory_10_m_axi_gmem_awaddr,
    output logic [7:0] memory_10_m_axi_gmem_awlen,
    output logic [2:0] memory_10_m_axi_gmem_awsize,
    output logic [1:0] memory_10_m_axi_gmem_awburst,
    output logic [0:0] memory_10_m_axi_gmem_awlock,
    output logic [3:0] memory_10_m_axi_gmem_awcache,
    output logic [2:0] memory_10_m_axi_gmem_awprot,
    output logic [3:0] memory_10_m_axi_gmem_awqos,
    output logic [3:0] memory_10_m_axi_gmem_awregion,
    output logic memory_10_m_axi_gmem_awvalid,
    input  logic memory_10_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_10_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_10_m_axi_gmem_wstrb,
    output logic memory_10_m_axi_gmem_wlast,
    output logic memory_10_m_axi_gmem_wvalid,
    input  logic memory_10_m_axi_gmem_wready,
    input  logic [0:0] memory_10_m_axi_gmem_bid,
    input  logic [1:0] memory_10_m_axi_gmem_bresp,
    input  logic memory_10_m_axi_gmem_bvalid,
    output logic memory_10_m_axi_gmem_bready,
    output logic [0:0] memory_10_m_axi_gmem_arid,
    output logic [63:0] memory_10_m_axi_gmem_araddr,
    output logic [7:0] memory_10_m_axi_gmem_arlen,
    output logic [2:0] memory_10_m_axi_gmem_arsize,
    output logic [1:0] memory_10_m_axi_gmem_arburst,
    output logic [0:0] memory_10_m_axi_gmem_arlock,
    output logic [3:0] memory_10_m_axi_gmem_arcache,
    output logic [2:0] memory_10_m_axi_gmem_arprot,
    output logic [3:0] memory_10_m_axi_gmem_arqos,
    output logic [3:0] memory_10_m_axi_gmem_arregion,
    output logic memory_10_m_axi_gmem_arvalid,
    input  logic memory_10_m_axi_gmem_arready,
    input  logic [0:0] memory_10_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_10_m_axi_gmem_rdata,
    input  logic [1:0] memory_10_m_axi_gmem_rresp,
    input  logic memory_10_m_axi_gmem_rlast,
    input  logic memory_10_m_axi_gmem_rvalid,
    output logic memory_10_m_axi_gmem_rready,
    input  logic [11:0] memory_11_s_axi_control_awaddr,
    input  logic memory_11_s_axi_control_awvalid,
    output logic memory_11_s_axi_control_awready,
    input  logic [31:0] memory_11_s_axi_control_wdata,
    input  logic [3:0] memory_11_s_axi_control_wstrb,
    input  logic memory_11_s_axi_control_wvalid,
    output logic memory_11_s_axi_control_wready,
    output logic [1:0] memory_11_s_axi_control_bresp,
    output logic memory_11_s_axi_control_bvalid,
    input  logic memory_11_s_axi_control_bready,
    input  logic [11:0] memory_11_s_axi_control_araddr,
    input  logic memory_11_s_axi_control_arvalid,
    output logic memory_11_s_axi_control_arready,
    output logic [31:0] memory_11_s_axi_control_rdata,
    output logic [1:0] memory_11_s_axi_control_rresp,
    output logic memory_11_s_axi_control_rvalid,
    input  logic memory_11_s_axi_control_rready,
    output logic memory_11_interrupt,
    output logic [0:0] memory_11_m_axi_gmem_awid,
    output logic [63:0] memory_11_m_axi_gmem_awaddr,
    output logic [7:0] memory_11_m_axi_gmem_awlen,
    output logic [2:0] memory_11_m_axi_gmem_awsize,
    output logic [1:0] memory_11_m_axi_gmem_awburst,
    output logic [0:0] memory_11_m_axi_gmem_awlock,
    output logic [3:0] memory_11_m_axi_gmem_awcache,
    output logic [2:0] memory_11_m_axi_gmem_awprot,
    output logic [3:0] memory_11_m_axi_gmem_awqos,
    output logic [3:0] memory_11_m_axi_gmem_awregion,
    output logic memory_11_m_axi_gmem_awvalid,
    input  logic memory_11_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_11_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_11_m_axi_gmem_wstrb,
    output logic memory_11_m_axi_gmem_wlast,
    output logic memory_11_m_axi_gmem_wvalid,
    input  logic memory_11_m_axi_gmem_wready,
    input  logic [0:0] memory_11_m_axi_gmem_bid,
    input  logic [1:0] memory_11_m_axi_gmem_bresp,
    input  logic memory_11_m_axi_gmem_bvalid,
    output logic memory_11_m_axi_gmem_bready,
    output logic [0:0] memory_11_m_axi_gmem_arid,
    output logic [63:0] memory_11_m_axi_gmem_araddr,
    output logic [7:0] memory_11_m_axi_gmem_arlen,
    output logic [2:0] memory_11_m_axi_gmem_arsize,
    output logic [1:0] memory_11_m_axi_gmem_arburst,
    output logic [0:0] memory_11_m_axi_gmem_arlock,
    output logic [3:0] memory_11_m_axi_gmem_arcache,
    output logic [2:0] memory_11_m_axi_gmem_arprot,
    output logic [3:0] memory_11_m_axi_gmem_arqos,
    output logic [3:0] memory_11_m_axi_gmem_arregion,
    output logic memory_11_m_axi_gmem_arvalid,
    input  logic memory_11_m_axi_gmem_arready,
    input  logic [0:0] memory_11_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_11_m_axi_gmem_rdata,
    input  logic [1:0] memory_11_m_axi_gmem_rresp,
    input  logic memory_11_m_axi_gmem_rlast,
    input  logic memory_11_m_axi_gmem_rvalid,
    output logic memory_11_m_axi_gmem_rready,
    input  logic [11:0] memory_12_s_axi_control_awaddr,
    input  logic memory_12_s_axi_control_awvalid,
    output logic memory_12_s_axi_control_awready,
    input  logic [31:0] memory_12_s_axi_control_wdata,
    input  logic [3:0] memory_12_s_axi_control_wstrb,
    input  logic memory_12_s_axi_control_wvalid,
    output logic memory_12_s_axi_control_wready,
    output logic [1:0] memory_12_s_axi_control_bresp,
    output logic memory_12_s_axi_control_bvalid,
    input  logic memory_12_s_axi_control_bready,
    input  logic [11:0] memory_12_s_axi_control_araddr,
    input  logic memory_12_s_axi_control_arvalid,
    output logic memory_12_s_axi_control_arready,
    output logic [31:0] memory_12_s_axi_control_rdata,
    output logic [1:0] memory_12_s_axi_control_rresp,
    output logic memory_12_s_axi_control_rvalid,
    input  logic memory_12_s_axi_control_rready,
    output logic memory_12_interrupt,
    output logic [0:0] memory_12_m_axi_gmem_awid,
    output logic [63:0] memory_12_m_axi_gmem_awaddr,
    output logic [7:0] memory_12_m_axi_gmem_awlen,
    output logic [2:0] memory_12_m_axi_gmem_awsize,
    output logic [1:0] memory_12_m_axi_gmem_awburst,
    output logic [0:0] memory_12_m_axi_gmem_awlock,
    output logic [3:0] memory_12_m_axi_gmem_awcache,
    output logic [2:0] memory_12_m_axi_gmem_awprot,
    output logic [3:0] memory_12_m_axi_gmem_awqos,
    output logic [3:0] memory_12_m_axi_gmem_awregion,
    output logic memory_12_m_axi_gmem_awvalid,
    input  logic memory_12_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_12_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_12_m_axi_gmem_wstrb,
    output logic memory_12_m_axi_gmem_wlast,
    output logic memory_12_m_axi_gmem_wvalid,
    input  logic memory_12_m_axi_gmem_wready,
    input  logic [0:0] memory_12_m_axi_gmem_bid,
    input  logic [1:0] memory_12_m_axi_gmem_bresp,
    input  logic memory_12_m_axi_gmem_bvalid,
    output logic memory_12_m_axi_gmem_bready,
    output logic [0:0] memory_12_m_axi_gmem_arid,
    output logic [63:0] memory_12_m_axi_gmem_araddr,
    output logic [7:0] memory_12_m_axi_gmem_arlen,
    output logic [2:0] memory_12_m_axi_gmem_arsize,
    output logic [1:0] memory_12_m_axi_gmem_arburst,
    output logic [0:0] memory_12_m_axi_gmem_arlock,
    output logic [3:0] memory_12_m_axi_gmem_arcache,
    output logic [2:0] memory_12_m_axi_gmem_arprot,
    output logic [3:0] memory_12_m_axi_gmem_arqos,
    output logic [3:0] memory_12_m_axi_gmem_arregion,
    output logic memory_12_m_axi_gmem_arvalid,
    input  logic memory_12_m_axi_gmem_arready,
    input  logic [0:0] memory_12_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_12_m_axi_gmem_rdata,
    input  logic [1:0] memory_12_m_axi_gmem_rresp,
    input  logic memory_12_m_axi_gmem_rlast,
    input  logic memory_12_m_axi_gmem_rvalid,
    output logic memory_12_m_axi_gmem_rready,
    input  logic [11:0] memory_13_s_axi_control_awaddr,
    input  logic memory_13_s_axi_control_awvalid,
    output logic memory_13_s_axi_control_awready,
    input  logic [31:0] memory_13_s_axi_control_wdata,
    input  logic [3:0] memory_13_s_axi_control_wstrb,
    input  logic memory_13_s_axi_control_wvalid,
    output logic memory_13_s_axi_control_wready,
    output logic [1:0] memory_13_s_axi_control_bresp,
    output logic memory_13_s_axi_control_bvalid,
    input  logic memory_13_s_axi_control_bready,
    input  logic [11:0] memory_13_s_axi_control_araddr,
    input  logic memory_13_s_axi_control_arvalid,
    output logic memory_13_s_axi_control_arready,
    output logic [31:0] memory_13_s_axi_control_rdata,
    output logic [1:0] memory_13_s_axi_control_rresp,
    output logic memory_13_s_axi_control_rvalid,
    input  logic memory_13_s_axi_control_rready,
    output logic memory_13_interrupt,
    output logic [0:0] memory_13_m_axi_gmem_awid,
    output logic [63:0] memory_13_m_axi_gmem_awaddr,
    output logic [7:0] memory_13_m_axi_gmem_awlen,
    output logic [2:0] memory_13_m_axi_gmem_awsize,
    output logic [1:0] memory_13_m_axi_gmem_awburst,
    output logic [0:0] memory_13_m_axi_gmem_awlock,
    output logic [3:0] memory_13_m_axi_gmem_awcache,
    output logic [2:0] memory_13_m_axi_gmem_awprot,
    output logic [3:0] memory_13_m_axi_gmem_awqos,
    output logic [3:0] memory_13_m_axi_gmem_awregion,
    output logic memory_13_m_axi_gmem_awvalid,
    input  logic memory_13_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_13_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_13_m_axi_gmem_wstrb,
    output logic memory_13_m_axi_gmem_wlast,
    output logic memory_13_m_axi_gmem_wvalid,
    input  logic memory_13_m_axi_gmem_wready,
    input  logic [0:0] memory_13_m_axi_gmem_bid,
    input  logic [1:0] memory_13_m_axi_gmem_bresp,
    input  logic memory_13_m_axi_gmem_bvalid,
    output logic memory_13_m_axi_gmem_bready,
    output logic [0:0] memory_13_m_axi_gmem_arid,
    output logic [63:0] memory_13_m_axi_gmem_araddr,
    output logic [7:0] memory_13_m_axi_gmem_arlen,
    output logic [2:0] memory_13_m_axi_gmem_arsize,
    output logic [1:0] memory_13_m_axi_gmem_arburst,
    output logic [0:0] memory_13_m_axi_gmem_arlock,
    output logic [3:0] memory_13_m_axi_gmem_arcache,
    output logic [2:0] memory_13_m_axi_gmem_arprot,
    output logic [3:0] memory_13_m_axi_gmem_arqos,
    output logic [3:0] memory_13_m_axi_gmem_arregion,
    output logic memory_13_m_axi_gmem_arvalid,
    input  logic memory_13_m_axi_gmem_arready,
    input  logic [0:0] memory_13_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_13_m_axi_gmem_rdata,
    input  logic [1:0] memory_13_m_axi_gmem_rresp,
    input  logic memory_13_m_axi_gmem_rlast,
    input  logic memory_13_m_axi_gmem_rvalid,
    output logic memory_13_m_axi_gmem_rready,
    input  logic [11:0] memory_14_s_axi_control_awaddr,
    input  logic memory_14_s_axi_control_awvalid,
    output logic memory_14_s_axi_control_awready,
    input  logic [31:0] memory_14_s_axi_control_wdata,
    input  logic [3:0] memory_14_s_axi_control_wstrb,
    input  logic memory_14_s_axi_control_wvalid,
    output logic memory_14_s_axi_control_wready,
    output logic [1:0] memory_14_s_axi_control_bresp,
    output logic memory_14_s_axi_control_bvalid,
    input  logic memory_14_s_axi_control_bready,
    input  logic [11:0] memory_14_s_axi_control_araddr,
    input  logic memory_14_s_axi_control_arvalid,
    output logic memory_14_s_axi_control_arready,
    output logic [31:0] memory_14_s_axi_control_rdata,
    output logic [1:0] memory_14_s_axi_control_rresp,
    output logic memory_14_s_axi_control_rvalid,
    input  logic memory_14_s_axi_control_rready,
    output logic memory_14_interrupt,
    output logic [0:0] memory_14_m_axi_gmem_awid,
    output logic [63:0] memory_14_m_axi_gmem_awaddr,
    output logic [7:0] memory_14_m_axi_gmem_awlen,
    output logic [2:0] memory_14_m_axi_gmem_awsize,
    output logic [1:0] memory_14_m_axi_gmem_awburst,
    output logic [0:0] memory_14_m_axi_gmem_awlock,
    output logic [3:0] memory_14_m_axi_gmem_awcache,
    output logic [2:0] memory_14_m_axi_gmem_awprot,
    output logic [3:0] memory_14_m_axi_gmem_awqos,
    output logic [3:0] memory_14_m_axi_gmem_awregion,
    output logic memory_14_m_axi_gmem_awvalid,
    input  logic memory_14_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_14_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_14_m_axi_gmem_wstrb,
    output logic memory_14_m_axi_gmem_wlast,
    output logic memory_14_m_axi_gmem_wvalid,
    input  logic memory_14_m_axi_gmem_wready,
    input  logic [0:0] memory_14_m_axi_gmem_bid,
    input  logic [1:0] memory_14_m_axi_gmem_bresp,
    input  logic memory_14_m_axi_gmem_bvalid,
    output logic memory_14_m_axi_gmem_bready,
    output logic [0:0] memory_14_m_axi_gmem_arid,
    output logic [63:0] memory_14_m_axi_gmem_araddr,
    output logic [7:0] memory_14_m_axi_gmem_arlen,
    output logic [2:0] memory_14_m_axi_gmem_arsize,
    output logic [1:0] memory_14_m_axi_gmem_arburst,
    output logic [0:0] memory_14_m_axi_gmem_arlock,
    output logic [3:0] memory_14_m_axi_gmem_arcache,
    output logic [2:0] memory_14_m_axi_gmem_arprot,
    output logic [3:0] memory_14_m_axi_gmem_arqos,
    output logic [3:0] memory_14_m_axi_gmem_arregion,
    output logic memory_14_m_axi_gmem_arvalid,
    input  logic memory_14_m_axi_gmem_arready,
    input  logic [0:0] memory_14_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_14_m_axi_gmem_rdata,
    input  logic [1:0] memory_14_m_axi_gmem_rresp,
    input  logic memory_14_m_axi_gmem_rlast,
    input  logic memory_14_m_axi_gmem_rvalid,
    output logic memory_14_m_axi_gmem_rready,
    input  logic [11:0] memory_15_s_axi_control_awaddr,
    input  logic memory_15_s_axi_control_awvalid,
    output logic memory_15_s_axi_control_awready,
    input  logic [31:0] memory_15_s_axi_control_wdata,
    input  logic [3:0] memory_15_s_axi_control_wstrb,
    input  logic memory_15_s_axi_control_wvalid,
    output logic memory_15_s_axi_control_wready,
    output logic [1:0] memory_15_s_axi_control_bresp,
    output logic memory_15_s_axi_control_bvalid,
    input  logic memory_15_s_axi_control_bready,
    input  logic [11:0] memory_15_s_axi_control_araddr,
    input  logic memory_15_s_axi_control_arvalid,
    output logic memory_15_s_axi_control_arready,
    output logic [31:0] memory_15_s_axi_control_rdata,
    output logic [1:0] memory_15_s_axi_control_rresp,
    output logic memory_15_s_axi_control_rvalid,
    input  logic memory_15_s_axi_control_rready,
    output logic memory_15_interrupt,
    output logic [0:0] memory_15_m_axi_gmem_awid,
    output logic [63:0] memory_15_m_axi_gmem_awaddr,
    output logic [7:0] memory_15_m_axi_gmem_awlen,
    output logic [2:0] memory_15_m_axi_gmem_awsize,
    output logic [1:0] memory_15_m_axi_gmem_awburst,
    output logic [0:0] memory_15_m_axi_gmem_awlock,
    output logic [3:0] memory_15_m_axi_gmem_awcache,
    output logic [2:0] memory_15_m_axi_gmem_awprot,
    output logic [3:0] memory_15_m_axi_gmem_awqos,
    output logic [3:0] memory_15_m_axi_gmem_awregion,
    output logic memory_15_m_axi_gmem_awvalid,
    input  logic memory_15_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_15_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_15_m_axi_gmem_wstrb,
    output logic memory_15_m_axi_gmem_wlast,
    output logic memory_15_m_axi_gmem_wvalid,
    input  logic memory_15_m_axi_gmem_wready,
    input  logic [0:0] memory_15_m_axi_gmem_bid,
    input  logic [1:0] memory_15_m_axi_gmem_bresp,
    input  logic memory_15_m_axi_gmem_bvalid,
    output logic memory_15_m_axi_gmem_bready,
    output logic [0:0] memory_15_m_axi_gmem_arid,
    output logic [63:0] memory_15_m_axi_gmem_araddr,
    output logic [7:0] memory_15_m_axi_gmem_arlen,
    output logic [2:0] memory_15_m_axi_gmem_arsize,
    output logic [1:0] memory_15_m_axi_gmem_arburst,
    output logic [0:0] memory_15_m_axi_gmem_arlock,
    output logic [3:0] memory_15_m_axi_gmem_arcache,
    output logic [2:0] memory_15_m_axi_gmem_arprot,
    output logic [3:0] memory_15_m_axi_gmem_arqos,
    output logic [3:0] memory_15_m_axi_gmem_arregion,
    output logic memory_15_m_axi_gmem_arvalid,
    input  logic memory_15_m_axi_gmem_arready,
    input  logic [0:0] memory_15_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_15_m_axi_gmem_rdata,
    input  logic [1:0] memory_15_m_axi_gmem_rresp,
    input  logic memory_15_m_axi_gmem_rlast,
    input  logic memory_15_m_axi_gmem_rvalid,
    output logic memory_15_m_axi_gmem_rready,
    input  logic [11:0] memory_16_s_axi_control_awaddr,
    input  logic memory_16_s_axi_control_awvalid,
    output logic memory_16_s_axi_control_awready,
    input  logic [31:0] memory_16_s_axi_control_wdata,
    input  logic [3:0] memory_16_s_axi_control_wstrb,
    input  logic memory_16_s_axi_control_wvalid,
    output logic memory_16_s_axi_control_wready,
    output logic [1:0] memory_16_s_axi_control_bresp,
    output logic memory_16_s_axi_control_bvalid,
    input  logic memory_16_s_axi_control_bready,
    input  logic [11:0] memory_16_s_axi_control_araddr,
    input  logic memory_16_s_axi_control_arvalid,
    output logic memory_16_s_axi_control_arready,
    output logic [31:0] memory_16_s_axi_control_rdata,
    output logic [1:0] memory_16_s_axi_control_rresp,
    output logic memory_16_s_axi_control_rvalid,
    input  logic memory_16_s_axi_control_rready,
    output logic memory_16_interrupt,
    output logic [0:0] memory_16_m_axi_gmem_awid,
    output logic [63:0] memory_16_m_axi_gmem_awaddr,
    output logic [7:0] memory_16_m_axi_gmem_awlen,
    output logic [2:0] memory_16_m_axi_gmem_awsize,
    output logic [1:0] memory_16_m_axi_gmem_awburst,
    output logic [0:0] memory_16_m_axi_gmem_awlock,
    output logic [3:0] memory_16_m_axi_gmem_awcache,
    output logic [2:0] memory_16_m_axi_gmem_awprot,
    output logic [3:0] memory_16_m_axi_gmem_awqos,
    output logic [3:0] memory_16_m_axi_gmem_awregion,
    output logic memory_16_m_axi_gmem_awvalid,
    input  logic memory_16_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_16_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_16_m_axi_gmem_wstrb,
    output logic memory_16_m_axi_gmem_wlast,
    output logic memory_16_m_axi_gmem_wvalid,
    input  logic memory_16_m_axi_gmem_wready,
    input  logic [0:0] memory_16_m_axi_gmem_bid,
    input  logic [1:0] memory_16_m_axi_gmem_bresp,
    input  logic memory_16_m_axi_gmem_bvalid,
    output logic memory_16_m_axi_gmem_bready,
    output logic [0:0] memory_16_m_axi_gmem_arid,
    output logic [63:0] memory_16_m_axi_gmem_araddr,
    output logic [7:0] memory_16_m_axi_gmem_arlen,
    output logic [2:0] memory_16_m_axi_gmem_arsize,
    output logic [1:0] memory_16_m_axi_gmem_arburst,
    output logic [0:0] memory_16_m_axi_gmem_arlock,
    output logic [3:0] memory_16_m_axi_gmem_arcache,
    output logic [2:0] memory_16_m_axi_gmem_arprot,
    output logic [3:0] memory_16_m_axi_gmem_arqos,
    output logic [3:0] memory_16_m_axi_gmem_arregion,
    output logic memory_16_m_axi_gmem_arvalid,
    input  logic memory_16_m_axi_gmem_arready,
    input  logic [0:0] memory_16_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_16_m_axi_gmem_rdata,
    input  logic [1:0] memory_16_m_axi_gmem_rresp,
    input  logic memory_16_m_axi_gmem_rlast,
    input  logic memory_16_m_axi_gmem_rvalid,
    output logic memory_16_m_axi_gmem_rready,
    input  logic [11:0] memory_17_s_axi_control_awaddr,
    input  logic memory_17_s_axi_control_awvalid,
    output logic memory_17_s_axi_control_awready,
    input  logic [31:0] memory_17_s_axi_control_wdata,
    input  logic [3:0] memory_17_s_axi_control_wstrb,
    input  logic memory_17_s_axi_control_wvalid,
    output logic memory_17_s_axi_control_wready,
    output logic [1:0] memory_17_s_axi_control_bresp,
    output logic memory_17_s_axi_control_bvalid,
    input  logic memory_17_s_axi_control_bready,
    input  logic [11:0] memory_17_s_axi_control_araddr,
    input  logic memory_17_s_axi_control_arvalid,
    output logic memory_17_s_axi_control_arready,
    output logic [31:0] memory_17_s_axi_control_rdata,
    output logic [1:0] memory_17_s_axi_control_rresp,
    output logic memory_17_s_axi_control_rvalid,
    input  logic memory_17_s_axi_control_rready,
    output logic memory_17_interrupt,
    output logic [0:0] memory_17_m_axi_gmem_awid,
    output logic [63:0] memory_17_m_axi_gmem_awaddr,
    output logic [7:0] memory_17_m_axi_gmem_awlen,
    output logic [2:0] memory_17_m_axi_gmem_awsize,
    output logic [1:0] memory_17_m_axi_gmem_awburst,
    output logic [0:0] memory_17_m_axi_gmem_awlock,
    output logic [3:0] memory_17_m_axi_gmem_awcache,
    output logic [2:0] memory_17_m_axi_gmem_awprot,
    output logic [3:0] memory_17_m_axi_gmem_awqos,
    output logic [3:0] memory_17_m_axi_gmem_awregion,
    output logic memory_17_m_axi_gmem_awvalid,
    input  logic memory_17_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_17_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_17_m_axi_gmem_wstrb,
    output logic memory_17_m_axi_gmem_wlast,
    output logic memory_17_m_axi_gmem_wvalid,
    input  logic memory_17_m_axi_gmem_wready,
    input  logic [0:0] memory_17_m_axi_gmem_bid,
    input  logic [1:0] memory_17_m_axi_gmem_bresp,
    input  logic memory_17_m_axi_gmem_bvalid,
    output logic memory_17_m_axi_gmem_bready,
    output logic [0:0] memory_17_m_axi_gmem_arid,
    output logic [63:0] memory_17_m_axi_gmem_araddr,
    output logic [7:0] memory_17_m_axi_gmem_arlen,
    output logic [2:0] memory_17_m_axi_gmem_arsize,
    output logic [1:0] memory_17_m_axi_gmem_arburst,
    output logic [0:0] memory_17_m_axi_gmem_arlock,
    output logic [3:0] memory_17_m_axi_gmem_arcache,
    output logic [2:0] memory_17_m_axi_gmem_arprot,
    output logic [3:0] memory_17_m_axi_gmem_arqos,
    output logic [3:0] memory_17_m_axi_gmem_arregion,
    output logic memory_17_m_axi_gmem_arvalid,
    input  logic memory_17_m_axi_gmem_arready,
    input  logic [0:0] memory_17_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_17_m_axi_gmem_rdata,
    input  logic [1:0] memory_17_m_axi_gmem_rresp,
    input  logic memory_17_m_axi_gmem_rlast,
    input  logic memory_17_m_axi_gmem_rvalid,
    output logic memory_17_m_axi_gmem_rready,
    input  logic [11:0] memory_18_s_axi_control_awaddr,
    input  logic memory_18_s_axi_control_awvalid,
    output logic memory_18_s_axi_control_awready,
    input  logic [31:0] memory_18_s_axi_control_wdata,
    input  logic [3:0] memory_18_s_axi_control_wstrb,
    input  logic memory_18_s_axi_control_wvalid,
    output logic memory_18_s_axi_control_wready,
    output logic [1:0] memory_18_s_axi_control_bresp,
    output logic memory_18_s_axi_control_bvalid,
    input  logic memory_18_s_axi_control_bready,
    input  logic [11:0] memory_18_s_axi_control_araddr,
    input  logic memory_18_s_axi_control_arvalid,
    output logic memory_18_s_axi_control_arready,
    output logic [31:0] memory_18_s_axi_control_rdata,
    output logic [1:0] memory_18_s_axi_control_rresp,
    output logic memory_18_s_axi_control_rvalid,
    input  logic memory_18_s_axi_control_rready,
    output logic memory_18_interrupt,
    output logic [0:0] memory_18_m_axi_gmem_awid,
    output logic [63:0] memory_18_m_axi_gmem_awaddr,
    output logic [7:0] memory_18_m_axi_gmem_awlen,
    output logic [2:0] memory_18_m_axi_gmem_awsize,
    output logic [1:0] memory_18_m_axi_gmem_awburst,
    output logic [0:0] memory_18_m_axi_gmem_awlock,
    output logic [3:0] memory_18_m_axi_gmem_awcache,
    output logic [2:0] memory_18_m_axi_gmem_awprot,
    output logic [3:0] memory_18_m_axi_gmem_awqos,
    output logic [3:0] memory_18_m_axi_gmem_awregion,
    output logic memory_18_m_axi_gmem_awvalid,
    input  logic memory_18_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_18_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_18_m_axi_gmem_wstrb,
    output logic memory_18_m_axi_gmem_wlast,
    output logic memory_18_m_axi_gmem_wvalid,
    input  logic memory_18_m_axi_gmem_wready,
    input  logic [0:0] memory_18_m_axi_gmem_bid,
    input  logic [1:0] memory_18_m_axi_gmem_bresp,
    input  logic memory_18_m_axi_gmem_bvalid,
    output logic memory_18_m_axi_gmem_bready,
    output logic [0:0] memory_18_m_axi_gmem_arid,
    output logic [63:0] memory_18_m_axi_gmem_araddr,
    output logic [7:0] memory_18_m_axi_gmem_arlen,
    output logic [2:0] memory_18_m_axi_gmem_arsize,
    output logic [1:0] memory_18_m_axi_gmem_arburst,
    output logic [0:0] memory_18_m_axi_gmem_arlock,
    output logic [3:0] memory_18_m_axi_gmem_arcache,
    output logic [2:0] memory_18_m_axi_gmem_arprot,
    output logic [3:0] memory_18_m_axi_gmem_arqos,
    output logic [3:0] memory_18_m_axi_gmem_arregion,
    output logic memory_18_m_axi_gmem_arvalid,
    input  logic memory_18_m_axi_gmem_arready,
    input  logic [0:0] memory_18_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_18_m_axi_gmem_rdata,
    input  logic [1:0] memory_18_m_axi_gmem_rresp,
    input  logic memory_18_m_axi_gmem_rlast,
    input  logic memory_18_m_axi_gmem_rvalid,
    output logic memory_18_m_axi_gmem_rready,
    input  logic [11:0] memory_19_s_axi_control_awaddr,
    input  logic memory_19_s_axi_control_awvalid,
    output logic memory_19_s_axi_control_awready,
    input  logic [31:0] memory_19_s_axi_control_wdata,
    input  logic [3:0] memory_19_s_axi_control_wstrb,
    input  logic memory_19_s_axi_control_wvalid,
    output logic memory_19_s_axi_control_wready,
    output logic [1:0] memory_19_s_axi_control_bresp,
    output logic memory_19_s_axi_control_bvalid,
    input  logic memory_19_s_axi_control_bready,
    input  logic [11:0] memory_19_s_axi_control_araddr,
    input  logic memory_19_s_axi_control_arvalid,
    output logic memory_19_s_axi_control_arready,
    output logic [31:0] memory_19_s_axi_control_rdata,
    output logic [1:0] memory_19_s_axi_control_rresp,
    output logic memory_19_s_axi_control_rvalid,
    input  logic memory_19_s_axi_control_rready,
    output logic memory_19_interrupt,
    output logic [0:0] memory_19_m_axi_gmem_awid,
    output logic [63:0] memory_19_m_axi_gmem_awaddr,
    output logic [7:0] memory_19_m_axi_gmem_awlen,
    output logic [2:0] memory_19_m_axi_gmem_awsize,
    output logic [1:0] memory_19_m_axi_gmem_awburst,
    output logic [0:0] memory_19_m_axi_gmem_awlock,
    output logic [3:0] memory_19_m_axi_gmem_awcache,
    output logic [2:0] memory_19_m_axi_gmem_awprot,
    output logic [3:0] memory_19_m_axi_gmem_awqos,
    output logic [3:0] memory_19_m_axi_gmem_awregion,
    output logic memory_19_m_axi_gmem_awvalid,
    input  logic memory_19_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_19_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_19_m_axi_gmem_wstrb,
    output logic memory_19_m_axi_gmem_wlast,
    output logic memory_19_m_axi_gmem_wvalid,
    input  logic memory_19_m_axi_gmem_wready,
    input  logic [0:0] memory_19_m_axi_gmem_bid,
    input  logic [1:0] memory_19_m_axi_gmem_bresp,
    input  logic memory_19_m_axi_gmem_bvalid,
    output logic memory_19_m_axi_gmem_bready,
    output logic [0:0] memory_19_m_axi_gmem_arid,
    output logic [63:0] memory_19_m_axi_gmem_araddr,
    output logic [7:0] memory_19_m_axi_gmem_arlen,
    output logic [2:0] memory_19_m_axi_gmem_arsize,
    output logic [1:0] memory_19_m_axi_gmem_arburst,
    output logic [0:0] memory_19_m_axi_gmem_arlock,
    output logic [3:0] memory_19_m_axi_gmem_arcache,
    output logic [2:0] memory_19_m_axi_gmem_arprot,
    output logic [3:0] memory_19_m_axi_gmem_arqos,
    output logic [3:0] memory_19_m_axi_gmem_arregion,
    output logic memory_19_m_axi_gmem_arvalid,
    input  logic memory_19_m_axi_gmem_arready,
    input  logic [0:0] memory_19_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_19_m_axi_gmem_rdata,
    input  logic [1:0] memory_19_m_axi_gmem_rresp,
    input  logic memory_19_m_axi_gmem_rlast,
    input  logic memory_19_m_axi_gmem_rvalid,
    output logic memory_19_m_axi_gmem_rready,
    input  logic [11:0] memory_20_s_axi_control_awaddr,
    input  logic memory_20_s_axi_control_awvalid,
    output logic memory_20_s_axi_control_awready,
    input  logic [31:0] memory_20_s_axi_control_wdata,
    input  logic [3:0] memory_20_s_axi_control_wstrb,
    input  logic memory_20_s_axi_control_wvalid,
    output logic memory_20_s_axi_control_wready,
    output logic [1:0] memory_20_s_axi_control_bresp,
    output logic memory_20_s_axi_control_bvalid,
    input  logic memory_20_s_axi_control_bready,
    input  logic [11:0] memory_20_s_axi_control_araddr,
    input  logic memory_20_s_axi_control_arvalid,
    output logic memory_20_s_axi_control_arready,
    output logic [31:0] memory_20_s_axi_control_rdata,
    output logic [1:0] memory_20_s_axi_control_rresp,
    output logic memory_20_s_axi_control_rvalid,
    input  logic memory_20_s_axi_control_rready,
    output logic memory_20_interrupt,
    output logic [0:0] memory_20_m_axi_gmem_awid,
    output logic [63:0] memory_20_m_axi_gmem_awaddr,
    output logic [7:0] memory_20_m_axi_gmem_awlen,
    output logic [2:0] memory_20_m_axi_gmem_awsize,
    output logic [1:0] memory_20_m_axi_gmem_awburst,
    output logic [0:0] memory_20_m_axi_gmem_awlock,
    output logic [3:0] memory_20_m_axi_gmem_awcache,
    output logic [2:0] memory_20_m_axi_gmem_awprot,
    output logic [3:0] memory_20_m_axi_gmem_awqos,
    output logic [3:0] memory_20_m_axi_gmem_awregion,
    output logic memory_20_m_axi_gmem_awvalid,
    input  logic memory_20_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_20_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_20_m_axi_gmem_wstrb,
    output logic memory_20_m_axi_gmem_wlast,
    output logic memory_20_m_axi_gmem_wvalid,
    input  logic memory_20_m_axi_gmem_wready,
    input  logic [0:0] memory_20_m_axi_gmem_bid,
    input  logic [1:0] memory_20_m_axi_gmem_bresp,
    input  logic memory_20_m_axi_gmem_bvalid,
    output logic memory_20_m_axi_gmem_bready,
    output logic [0:0] memory_20_m_axi_gmem_arid,
    output logic [63:0] memory_20_m_axi_gmem_araddr,
    output logic [7:0] memory_20_m_axi_gmem_arlen,
    output logic [2:0] memory_20_m_axi_gmem_arsize,
    output logic [1:0] memory_20_m_axi_gmem_arburst,
    output logic [0:0] memory_20_m_axi_gmem_arlock,
    output logic [3:0] memory_20_m_axi_gmem_arcache,
    output logic [2:0] memory_20_m_axi_gmem_arprot,
    output logic [3:0] memory_20_m_axi_gmem_arqos,
    output logic [3:0] memory_20_m_axi_gmem_arregion,
    output logic memory_20_m_axi_gmem_arvalid,
    input  logic memory_20_m_axi_gmem_arready,
    input  logic [0:0] memory_20_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_20_m_axi_gmem_rdata,
    input  logic [1:0] memory_20_m_axi_gmem_rresp,
    input  logic memory_20_m_axi_gmem_rlast,
    input  logic memory_20_m_axi_gmem_rvalid,
    output logic memory_20_m_axi_gmem_rready,
    input  logic [11:0] memory_21_s_axi_control_awaddr,
    input  logic memory_21_s_axi_control_awvalid,
    output logic memory_21_s_axi_control_awready,
    input  logic [31:0] memory_21_s_axi_control_wdata,
    input  logic [3:0] memory_21_s_axi_control_wstrb,
    input  logic memory_21_s_axi_control_wvalid,
    output logic memory_21_s_axi_control_wready,
    output logic [1:0] memory_21_s_axi_control_bresp,
    output logic memory_21_s_axi_control_bvalid,
    input  logic memory_21_s_axi_control_bready,
    input  logic [11:0] memory_21_s_axi_control_araddr,
    input  logic memory_21_s_axi_control_arvalid,
    output logic memory_21_s_axi_control_arready,
    output logic [31:0] memory_21_s_axi_control_rdata,
    output logic [1:0] memory_21_s_axi_control_rresp,
    output logic memory_21_s_axi_control_rvalid,
    input  logic memory_21_s_axi_control_rready,
    output logic memory_21_interrupt,
    output logic [0:0] memory_21_m_axi_gmem_awid,
    output logic [63:0] memory_21_m_axi_gmem_awaddr,
    output logic [7:0] memory_21_m_axi_gmem_awlen,
    output logic [2:0] memory_21_m_axi_gmem_awsize,
    output logic [1:0] memory_21_m_axi_gmem_awburst,
    output logic [0:0] memory_21_m_axi_gmem_awlock,
    output logic [3:0] memory_21_m_axi_gmem_awcache,
    output logic [2:0] memory_21_m_axi_gmem_awprot,
    output logic [3:0] memory_21_m_axi_gmem_awqos,
    output logic [3:0] memory_21_m_axi_gmem_awregion,
    output logic memory_21_m_axi_gmem_awvalid,
    input  logic memory_21_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_21_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_21_m_axi_gmem_wstrb,
    output logic memory_21_m_axi_gmem_wlast,
    output logic memory_21_m_axi_gmem_wvalid,
    input  logic memory_21_m_axi_gmem_wready,
    input  logic [0:0] memory_21_m_axi_gmem_bid,
    input  logic [1:0] memory_21_m_axi_gmem_bresp,
    input  logic memory_21_m_axi_gmem_bvalid,
    output logic memory_21_m_axi_gmem_bready,
    output logic [0:0] memory_21_m_axi_gmem_arid,
    output logic [63:0] memory_21_m_axi_gmem_araddr,
    output logic [7:0] memory_21_m_axi_gmem_arlen,
    output logic [2:0] memory_21_m_axi_gmem_arsize,
    output logic [1:0] memory_21_m_axi_gmem_arburst,
    output logic [0:0] memory_21_m_axi_gmem_arlock,
    output logic [3:0] memory_21_m_axi_gmem_arcache,
    output logic [2:0] memory_21_m_axi_gmem_arprot,
    output logic [3:0] memory_21_m_axi_gmem_arqos,
    output logic [3:0] memory_21_m_axi_gmem_arregion,
    output logic memory_21_m_axi_gmem_arvalid,
    input  logic memory_21_m_axi_gmem_arready,
    input  logic [0:0] memory_21_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_21_m_axi_gmem_rdata,
    input  logic [1:0] memory_21_m_axi_gmem_rresp,
    input  logic memory_21_m_axi_gmem_rlast,
    input  logic memory_21_m_axi_gmem_rvalid,
    output logic memory_21_m_axi_gmem_rready,
    input  logic [11:0] memory_22_s_axi_control_awaddr,
    input  logic memory_22_s_axi_control_awvalid,
    output logic memory_22_s_axi_control_awready,
    input  logic [31:0] memory_22_s_axi_control_wdata,
    input  logic [3:0] memory_22_s_axi_control_wstrb,
    input  logic memory_22_s_axi_control_wvalid,
    output logic memory_22_s_axi_control_wready,
    output logic [1:0] memory_22_s_axi_control_bresp,
    output logic memory_22_s_axi_control_bvalid,
    input  logic memory_22_s_axi_control_bready,
    input  logic [11:0] memory_22_s_axi_control_araddr,
    input  logic memory_22_s_axi_control_arvalid,
    output logic memory_22_s_axi_control_arready,
    output logic [31:0] memory_22_s_axi_control_rdata,
    output logic [1:0] memory_22_s_axi_control_rresp,
    output logic memory_22_s_axi_control_rvalid,
    input  logic memory_22_s_axi_control_rready,
    output logic memory_22_interrupt,
    output logic [0:0] memory_22_m_axi_gmem_awid,
    output logic [63:0] memory_22_m_axi_gmem_awaddr,
    output logic [7:0] memory_22_m_axi_gmem_awlen,
    output logic [2:0] memory_22_m_axi_gmem_awsize,
    output logic [1:0] memory_22_m_axi_gmem_awburst,
    output logic [0:0] memory_22_m_axi_gmem_awlock,
    output logic [3:0] memory_22_m_axi_gmem_awcache,
    output logic [2:0] memory_22_m_axi_gmem_awprot,
    output logic [3:0] memory_22_m_axi_gmem_awqos,
    output logic [3:0] memory_22_m_axi_gmem_awregion,
    output logic memory_22_m_axi_gmem_awvalid,
    input  logic memory_22_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_22_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_22_m_axi_gmem_wstrb,
    output logic memory_22_m_axi_gmem_wlast,
    output logic memory_22_m_axi_gmem_wvalid,
    input  logic memory_22_m_axi_gmem_wready,
    input  logic [0:0] memory_22_m_axi_gmem_bid,
    input  logic [1:0] memory_22_m_axi_gmem_bresp,
    input  logic memory_22_m_axi_gmem_bvalid,
    output logic memory_22_m_axi_gmem_bready,
    output logic [0:0] memory_22_m_axi_gmem_arid,
    output logic [63:0] memory_22_m_axi_gmem_araddr,
    output logic [7:0] memory_22_m_axi_gmem_arlen,
    output logic [2:0] memory_22_m_axi_gmem_arsize,
    output logic [1:0] memory_22_m_axi_gmem_arburst,
    output logic [0:0] memory_22_m_axi_gmem_arlock,
    output logic [3:0] memory_22_m_axi_gmem_arcache,
    output logic [2:0] memory_22_m_axi_gmem_arprot,
    output logic [3:0] memory_22_m_axi_gmem_arqos,
    output logic [3:0] memory_22_m_axi_gmem_arregion,
    output logic memory_22_m_axi_gmem_arvalid,
    input  logic memory_22_m_axi_gmem_arready,
    input  logic [0:0] memory_22_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_22_m_axi_gmem_rdata,
    input  logic [1:0] memory_22_m_axi_gmem_rresp,
    input  logic memory_22_m_axi_gmem_rlast,
    input  logic memory_22_m_axi_gmem_rvalid,
    output logic memory_22_m_axi_gmem_rready,
    input  logic [11:0] memory_23_s_axi_control_awaddr,
    input  logic memory_23_s_axi_control_awvalid,
    output logic memory_23_s_axi_control_awready,
    input  logic [31:0] memory_23_s_axi_control_wdata,
    input  logic [3:0] memory_23_s_axi_control_wstrb,
    input  logic memory_23_s_axi_control_wvalid,
    output logic memory_23_s_axi_control_wready,
    output logic [1:0] memory_23_s_axi_control_bresp,
    output logic memory_23_s_axi_control_bvalid,
    input  logic memory_23_s_axi_control_bready,
    input  logic [11:0] memory_23_s_axi_control_araddr,
    input  logic memory_23_s_axi_control_arvalid,
    output logic memory_23_s_axi_control_arready,
    output logic [31:0] memory_23_s_axi_control_rdata,
    output logic [1:0] memory_23_s_axi_control_rresp,
    output logic memory_23_s_axi_control_rvalid,
    input  logic memory_23_s_axi_control_rready,
    output logic memory_23_interrupt,
    output logic [0:0] memory_23_m_axi_gmem_awid,
    output logic [63:0] memory_23_m_axi_gmem_awaddr,
    output logic [7:0] memory_23_m_axi_gmem_awlen,
    output logic [2:0] memory_23_m_axi_gmem_awsize,
    output logic [1:0] memory_23_m_axi_gmem_awburst,
    output logic [0:0] memory_23_m_axi_gmem_awlock,
    output logic [3:0] memory_23_m_axi_gmem_awcache,
    output logic [2:0] memory_23_m_axi_gmem_awprot,
    output logic [3:0] memory_23_m_axi_gmem_awqos,
    output logic [3:0] memory_23_m_axi_gmem_awregion,
    output logic memory_23_m_axi_gmem_awvalid,
    input  logic memory_23_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_23_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_23_m_axi_gmem_wstrb,
    output logic memory_23_m_axi_gmem_wlast,
    output logic memory_23_m_axi_gmem_wvalid,
    input  logic memory_23_m_axi_gmem_wready,
    input  logic [0:0] memory_23_m_axi_gmem_bid,
    input  logic [1:0] memory_23_m_axi_gmem_bresp,
    input  logic memory_23_m_axi_gmem_bvalid,
    output logic memory_23_m_axi_gmem_bready,
    output logic [0:0] memory_23_m_axi_gmem_arid,
    output logic [63:0] memory_23_m_axi_gmem_araddr,
    output logic [7:0] memory_23_m_axi_gmem_arlen,
    output logic [2:0] memory_23_m_axi_gmem_arsize,
    output logic [1:0] memory_23_m_axi_gmem_arburst,
    output logic [0:0] memory_23_m_axi_gmem_arlock,
    output logic [3:0] memory_23_m_axi_gmem_arcache,
    output logic [2:0] memory_23_m_axi_gmem_arprot,
    output logic [3:0] memory_23_m_axi_gmem_arqos,
    output logic [3:0] memory_23_m_axi_gmem_arregion,
    output logic memory_23_m_axi_gmem_arvalid,
    input  logic memory_23_m_axi_gmem_arready,
    input  logic [0:0] memory_23_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_23_m_axi_gmem_rdata,
    input  logic [1:0] memory_23_m_axi_gmem_rresp,
    input  logic memory_23_m_axi_gmem_rlast,
    input  logic memory_23_m_axi_gmem_rvalid,
    output logic memory_23_m_axi_gmem_rready,
    input  logic [11:0] memory_24_s_axi_control_awaddr,
    input  logic memory_24_s_axi_control_awvalid,
    output logic memory_24_s_axi_control_awready,
    input  logic [31:0] memory_24_s_axi_control_wdata,
    input  logic [3:0] memory_24_s_axi_control_wstrb,
    input  logic memory_24_s_axi_control_wvalid,
    output logic memory_24_s_axi_control_wready,
    output logic [1:0] memory_24_s_axi_control_bresp,
    output logic memory_24_s_axi_control_bvalid,
    input  logic memory_24_s_axi_control_bready,
    input  logic [11:0] memory_24_s_axi_control_araddr,
    input  logic memory_24_s_axi_control_arvalid,
    output logic memory_24_s_axi_control_arready,
    output logic [31:0] memory_24_s_axi_control_rdata,
    output logic [1:0] memory_24_s_axi_control_rresp,
    output logic memory_24_s_axi_control_rvalid,
    input  logic memory_24_s_axi_control_rready,
    output logic memory_24_interrupt,
    output logic [0:0] memory_24_m_axi_gmem_awid,
    output logic [63:0] memory_24_m_axi_gmem_awaddr,
    output logic [7:0] memory_24_m_axi_gmem_awlen,
    output logic [2:0] memory_24_m_axi_gmem_awsize,
    output logic [1:0] memory_24_m_axi_gmem_awburst,
    output logic [0:0] memory_24_m_axi_gmem_awlock,
    output logic [3:0] memory_24_m_axi_gmem_awcache,
    output logic [2:0] memory_24_m_axi_gmem_awprot,
    output logic [3:0] memory_24_m_axi_gmem_awqos,
    output logic [3:0] memory_24_m_axi_gmem_awregion,
    output logic memory_24_m_axi_gmem_awvalid,
    input  logic memory_24_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_24_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_24_m_axi_gmem_wstrb,
    output logic memory_24_m_axi_gmem_wlast,
    output logic memory_24_m_axi_gmem_wvalid,
    input  logic memory_24_m_axi_gmem_wready,
    input  logic [0:0] memory_24_m_axi_gmem_bid,
    input  logic [1:0] memory_24_m_axi_gmem_bresp,
    input  logic memory_24_m_axi_gmem_bvalid,
    output logic memory_24_m_axi_gmem_bready,
    output logic [0:0] memory_24_m_axi_gmem_arid,
    output logic [63:0] memory_24_m_axi_gmem_araddr,
    output logic [7:0] memory_24_m_axi_gmem_arlen,
    output logic [2:0] memory_24_m_axi_gmem_arsize,
    output logic [1:0] memory_24_m_axi_gmem_arburst,
    output logic [0:0] memory_24_m_axi_gmem_arlock,
    output logic [3:0] memory_24_m_axi_gmem_arcache,
    output logic [2:0] memory_24_m_axi_gmem_arprot,
    output logic [3:0] memory_24_m_axi_gmem_arqos,
    output logic [3:0] memory_24_m_axi_gmem_arregion,
    output logic memory_24_m_axi_gmem_arvalid,
    input  logic memory_24_m_axi_gmem_arready,
    input  logic [0:0] memory_24_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_24_m_axi_gmem_rdata,
    input  logic [1:0] memory_24_m_axi_gmem_rresp,
    input  logic memory_24_m_axi_gmem_rlast,
    input  logic memory_24_m_axi_gmem_rvalid,
    output logic memory_24_m_axi_gmem_rready,
    input  logic [11:0] memory_25_s_axi_control_awaddr,
    input  logic memory_25_s_axi_control_awvalid,
    output logic memory_25_s_axi_control_awready,
    input  logic [31:0] memory_25_s_axi_control_wdata,
    input  logic [3:0] memory_25_s_axi_control_wstrb,
    input  logic memory_25_s_axi_control_wvalid,
    output logic memory_25_s_axi_control_wready,
    output logic [1:0] memory_25_s_axi_control_bresp,
    output logic memory_25_s_axi_control_bvalid,
    input  logic memory_25_s_axi_control_bready,
    input  logic [11:0] memory_25_s_axi_control_araddr,
    input  logic memory_25_s_axi_control_arvalid,
    output logic memory_25_s_axi_control_arready,
    output logic [31:0] memory_25_s_axi_control_rdata,
    output logic [1:0] memory_25_s_axi_control_rresp,
    output logic memory_25_s_axi_control_rvalid,
    input  logic memory_25_s_axi_control_rready,
    output logic memory_25_interrupt,
    output logic [0:0] memory_25_m_axi_gmem_awid,
    output logic [63:0] memory_25_m_axi_gmem_awaddr,
    output logic [7:0] memory_25_m_axi_gmem_awlen,
    output logic [2:0] memory_25_m_axi_gmem_awsize,
    output logic [1:0] memory_25_m_axi_gmem_awburst,
    output logic [0:0] memory_25_m_axi_gmem_awlock,
    output logic [3:0] memory_25_m_axi_gmem_awcache,
    output logic [2:0] memory_25_m_axi_gmem_awprot,
    output logic [3:0] memory_25_m_axi_gmem_awqos,
    output logic [3:0] memory_25_m_axi_gmem_awregion,
    output logic memory_25_m_axi_gmem_awvalid,
    input  logic memory_25_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_25_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_25_m_axi_gmem_wstrb,
    output logic memory_25_m_axi_gmem_wlast,
    output logic memory_25_m_axi_gmem_wvalid,
    input  logic memory_25_m_axi_gmem_wready,
    input  logic [0:0] memory_25_m_axi_gmem_bid,
    input  logic [1:0] memory_25_m_axi_gmem_bresp,
    input  logic memory_25_m_axi_gmem_bvalid,
    output logic memory_25_m_axi_gmem_bready,
    output logic [0:0] memory_25_m_axi_gmem_arid,
    output logic [63:0] memory_25_m_axi_gmem_araddr,
    output logic [7:0] memory_25_m_axi_gmem_arlen,
    output logic [2:0] memory_25_m_axi_gmem_arsize,
    output logic [1:0] memory_25_m_axi_gmem_arburst,
    output logic [0:0] memory_25_m_axi_gmem_arlock,
    output logic [3:0] memory_25_m_axi_gmem_arcache,
    output logic [2:0] memory_25_m_axi_gmem_arprot,
    output logic [3:0] memory_25_m_axi_gmem_arqos,
    output logic [3:0] memory_25_m_axi_gmem_arregion,
    output logic memory_25_m_axi_gmem_arvalid,
    input  logic memory_25_m_axi_gmem_arready,
    input  logic [0:0] memory_25_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_25_m_axi_gmem_rdata,
    input  logic [1:0] memory_25_m_axi_gmem_rresp,
    input  logic memory_25_m_axi_gmem_rlast,
    input  logic memory_25_m_axi_gmem_rvalid,
    output logic memory_25_m_axi_gmem_rready,
    input  logic [11:0] memory_26_s_axi_control_awaddr,
    input  logic memory_26_s_axi_control_awvalid,
    output logic memory_26_s_axi_control_awready,
    input  logic [31:0] memory_26_s_axi_control_wdata,
    input  logic [3:0] memory_26_s_axi_control_wstrb,
    input  logic memory_26_s_axi_control_wvalid,
    output logic memory_26_s_axi_control_wready,
    output logic [1:0] memory_26_s_axi_control_bresp,
    output logic memory_26_s_axi_control_bvalid,
    input  logic memory_26_s_axi_control_bready,
    input  logic [11:0] memory_26_s_axi_control_araddr,
    input  logic memory_26_s_axi_control_arvalid,
    output logic memory_26_s_axi_control_arready,
    output logic [31:0] memory_26_s_axi_control_rdata,
    output logic [1:0] memory_26_s_axi_control_rresp,
    output logic memory_26_s_axi_control_rvalid,
    input  logic memory_26_s_axi_control_rready,
    output logic memory_26_interrupt,
    output logic [0:0] memory_26_m_axi_gmem_awid,
    output logic [63:0] memory_26_m_axi_gmem_awaddr,
    output logic [7:0] memory_26_m_axi_gmem_awlen,
    output logic [2:0] memory_26_m_axi_gmem_awsize,
    output logic [1:0] memory_26_m_axi_gmem_awburst,
    output logic [0:0] memory_26_m_axi_gmem_awlock,
    output logic [3:0] memory_26_m_axi_gmem_awcache,
    output logic [2:0] memory_26_m_axi_gmem_awprot,
    output logic [3:0] memory_26_m_axi_gmem_awqos,
    output logic [3:0] memory_26_m_axi_gmem_awregion,
    output logic memory_26_m_axi_gmem_awvalid,
    input  logic memory_26_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_26_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_26_m_axi_gmem_wstrb,
    output logic memory_26_m_axi_gmem_wlast,
    output logic memory_26_m_axi_gmem_wvalid,
    input  logic memory_26_m_axi_gmem_wready,
    input  logic [0:0] memory_26_m_axi_gmem_bid,
    input  logic [1:0] memory_26_m_axi_gmem_bresp,
    input  logic memory_26_m_axi_gmem_bvalid,
    output logic memory_26_m_axi_gmem_bready,
    output logic [0:0] memory_26_m_axi_gmem_arid,
    output logic [63:0] memory_26_m_axi_gmem_araddr,
    output logic [7:0] memory_26_m_axi_gmem_arlen,
    output logic [2:0] memory_26_m_axi_gmem_arsize,
    output logic [1:0] memory_26_m_axi_gmem_arburst,
    output logic [0:0] memory_26_m_axi_gmem_arlock,
    output logic [3:0] memory_26_m_axi_gmem_arcache,
    output logic [2:0] memory_26_m_axi_gmem_arprot,
    output logic [3:0] memory_26_m_axi_gmem_arqos,
    output logic [3:0] memory_26_m_axi_gmem_arregion,
    output logic memory_26_m_axi_gmem_arvalid,
    input  logic memory_26_m_axi_gmem_arready,
    input  logic [0:0] memory_26_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_26_m_axi_gmem_rdata,
    input  logic [1:0] memory_26_m_axi_gmem_rresp,
    input  logic memory_26_m_axi_gmem_rlast,
    input  logic memory_26_m_axi_gmem_rvalid,
    output logic memory_26_m_axi_gmem_rready,
    input  logic [11:0] memory_27_s_axi_control_awaddr,
    input  logic memory_27_s_axi_control_awvalid,
    output logic memory_27_s_axi_control_awready,
    input  logic [31:0] memory_27_s_axi_control_wdata,
    input  logic [3:0] memory_27_s_axi_control_wstrb,
    input  logic memory_27_s_axi_control_wvalid,
    output logic memory_27_s_axi_control_wready,
    output logic [1:0] memory_27_s_axi_control_bresp,
    output logic memory_27_s_axi_control_bvalid,
    input  logic memory_27_s_axi_control_bready,
    input  logic [11:0] memory_27_s_axi_control_araddr,
    input  logic memory_27_s_axi_control_arvalid,
    output logic memory_27_s_axi_control_arready,
    output logic [31:0] memory_27_s_axi_control_rdata,
    output logic [1:0] memory_27_s_axi_control_rresp,
    output logic memory_27_s_axi_control_rvalid,
    input  logic memory_27_s_axi_control_rready,
    output logic memory_27_interrupt,
    output logic [0:0] memory_27_m_axi_gmem_awid,
    output logic [63:0] memory_27_m_axi_gmem_awaddr,
    output logic [7:0] memory_27_m_axi_gmem_awlen,
    output logic [2:0] memory_27_m_axi_gmem_awsize,
    output logic [1:0] memory_27_m_axi_gmem_awburst,
    output logic [0:0] memory_27_m_axi_gmem_awlock,
    output logic [3:0] memory_27_m_axi_gmem_awcache,
    output logic [2:0] memory_27_m_axi_gmem_awprot,
    output logic [3:0] memory_27_m_axi_gmem_awqos,
    output logic [3:0] memory_27_m_axi_gmem_awregion,
    output logic memory_27_m_axi_gmem_awvalid,
    input  logic memory_27_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_27_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_27_m_axi_gmem_wstrb,
    output logic memory_27_m_axi_gmem_wlast,
    output logic memory_27_m_axi_gmem_wvalid,
    input  logic memory_27_m_axi_gmem_wready,
    input  logic [0:0] memory_27_m_axi_gmem_bid,
    input  logic [1:0] memory_27_m_axi_gmem_bresp,
    input  logic memory_27_m_axi_gmem_bvalid,
    output logic memory_27_m_axi_gmem_bready,
    output logic [0:0] memory_27_m_axi_gmem_arid,
    output logic [63:0] memory_27_m_axi_gmem_araddr,
    output logic [7:0] memory_27_m_axi_gmem_arlen,
    output logic [2:0] memory_27_m_axi_gmem_arsize,
    output logic [1:0] memory_27_m_axi_gmem_arburst,
    output logic [0:0] memory_27_m_axi_gmem_arlock,
    output logic [3:0] memory_27_m_axi_gmem_arcache,
    output logic [2:0] memory_27_m_axi_gmem_arprot,
    output logic [3:0] memory_27_m_axi_gmem_arqos,
    output logic [3:0] memory_27_m_axi_gmem_arregion,
    output logic memory_27_m_axi_gmem_arvalid,
    input  logic memory_27_m_axi_gmem_arready,
    input  logic [0:0] memory_27_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_27_m_axi_gmem_rdata,
    input  logic [1:0] memory_27_m_axi_gmem_rresp,
    input  logic memory_27_m_axi_gmem_rlast,
    input  logic memory_27_m_axi_gmem_rvalid,
    output logic memory_27_m_axi_gmem_rready,
    input  logic [11:0] memory_28_s_axi_control_awaddr,
    input  logic memory_28_s_axi_control_awvalid,
    output logic memory_28_s_axi_control_awready,
    input  logic [31:0] memory_28_s_axi_control_wdata,
    input  logic [3:0] memory_28_s_axi_control_wstrb,
    input  logic memory_28_s_axi_control_wvalid,
    output logic memory_28_s_axi_control_wready,
    output logic [1:0] memory_28_s_axi_control_bresp,
    output logic memory_28_s_axi_control_bvalid,
    input  logic memory_28_s_axi_control_bready,
    input  logic [11:0] memory_28_s_axi_control_araddr,
    input  logic memory_28_s_axi_control_arvalid,
    output logic memory_28_s_axi_control_arready,
    output logic [31:0] memory_28_s_axi_control_rdata,
    output logic [1:0] memory_28_s_axi_control_rresp,
    output logic memory_28_s_axi_control_rvalid,
    input  logic memory_28_s_axi_control_rready,
    output logic memory_28_interrupt,
    output logic [0:0] memory_28_m_axi_gmem_awid,
    output logic [63:0] memory_28_m_axi_gmem_awaddr,
    output logic [7:0] memory_28_m_axi_gmem_awlen,
    output logic [2:0] memory_28_m_axi_gmem_awsize,
    output logic [1:0] memory_28_m_axi_gmem_awburst,
    output logic [0:0] memory_28_m_axi_gmem_awlock,
    output logic [3:0] memory_28_m_axi_gmem_awcache,
    output logic [2:0] memory_28_m_axi_gmem_awprot,
    output logic [3:0] memory_28_m_axi_gmem_awqos,
    output logic [3:0] memory_28_m_axi_gmem_awregion,
    output logic memory_28_m_axi_gmem_awvalid,
    input  logic memory_28_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_28_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_28_m_axi_gmem_wstrb,
    output logic memory_28_m_axi_gmem_wlast,
    output logic memory_28_m_axi_gmem_wvalid,
    input  logic memory_28_m_axi_gmem_wready,
    input  logic [0:0] memory_28_m_axi_gmem_bid,
    input  logic [1:0] memory_28_m_axi_gmem_bresp,
    input  logic memory_28_m_axi_gmem_bvalid,
    output logic memory_28_m_axi_gmem_bready,
    output logic [0:0] memory_28_m_axi_gmem_arid,
    output logic [63:0] memory_28_m_axi_gmem_araddr,
    output logic [7:0] memory_28_m_axi_gmem_arlen,
    output logic [2:0] memory_28_m_axi_gmem_arsize,
    output logic [1:0] memory_28_m_axi_gmem_arburst,
    output logic [0:0] memory_28_m_axi_gmem_arlock,
    output logic [3:0] memory_28_m_axi_gmem_arcache,
    output logic [2:0] memory_28_m_axi_gmem_arprot,
    output logic [3:0] memory_28_m_axi_gmem_arqos,
    output logic [3:0] memory_28_m_axi_gmem_arregion,
    output logic memory_28_m_axi_gmem_arvalid,
    input  logic memory_28_m_axi_gmem_arready,
    input  logic [0:0] memory_28_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_28_m_axi_gmem_rdata,
    input  logic [1:0] memory_28_m_axi_gmem_rresp,
    input  logic memory_28_m_axi_gmem_rlast,
    input  logic memory_28_m_axi_gmem_rvalid,
    output logic memory_28_m_axi_gmem_rready,
    input  logic [11:0] memory_29_s_axi_control_awaddr,
    input  logic memory_29_s_axi_control_awvalid,
    output logic memory_29_s_axi_control_awready,
    input  logic [31:0] memory_29_s_axi_control_wdata,
    input  logic [3:0] memory_29_s_axi_control_wstrb,
    input  logic memory_29_s_axi_control_wvalid,
    output logic memory_29_s_axi_control_wready,
    output logic [1:0] memory_29_s_axi_control_bresp,
    output logic memory_29_s_axi_control_bvalid,
    input  logic memory_29_s_axi_control_bready,
    input  logic [11:0] memory_29_s_axi_control_araddr,
    input  logic memory_29_s_axi_control_arvalid,
    output logic memory_29_s_axi_control_arready,
    output logic [31:0] memory_29_s_axi_control_rdata,
    output logic [1:0] memory_29_s_axi_control_rresp,
    output logic memory_29_s_axi_control_rvalid,
    input  logic memory_29_s_axi_control_rready,
    output logic memory_29_interrupt,
    output logic [0:0] memory_29_m_axi_gmem_awid,
    output logic [63:0] memory_29_m_axi_gmem_awaddr,
    output logic [7:0] memory_29_m_axi_gmem_awlen,
    output logic [2:0] memory_29_m_axi_gmem_awsize,
    output logic [1:0] memory_29_m_axi_gmem_awburst,
    output logic [0:0] memory_29_m_axi_gmem_awlock,
    output logic [3:0] memory_29_m_axi_gmem_awcache,
    output logic [2:0] memory_29_m_axi_gmem_awprot,
    output logic [3:0] memory_29_m_axi_gmem_awqos,
    output logic [3:0] memory_29_m_axi_gmem_awregion,
    output logic memory_29_m_axi_gmem_awvalid,
    input  logic memory_29_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_29_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_29_m_axi_gmem_wstrb,
    output logic memory_29_m_axi_gmem_wlast,
    output logic memory_29_m_axi_gmem_wvalid,
    input  logic memory_29_m_axi_gmem_wready,
    input  logic [0:0] memory_29_m_axi_gmem_bid,
    input  logic [1:0] memory_29_m_axi_gmem_bresp,
    input  logic memory_29_m_axi_gmem_bvalid,
    output logic memory_29_m_axi_gmem_bready,
    output logic [0:0] memory_29_m_axi_gmem_arid,
    output logic [63:0] memory_29_m_axi_gmem_araddr,
    output logic [7:0] memory_29_m_axi_gmem_arlen,
    output logic [2:0] memory_29_m_axi_gmem_arsize,
    output logic [1:0] memory_29_m_axi_gmem_arburst,
    output logic [0:0] memory_29_m_axi_gmem_arlock,
    output logic [3:0] memory_29_m_axi_gmem_arcache,
    output logic [2:0] memory_29_m_axi_gmem_arprot,
    output logic [3:0] memory_29_m_axi_gmem_arqos,
    output logic [3:0] memory_29_m_axi_gmem_arregion,
    output logic memory_29_m_axi_gmem_arvalid,
    input  logic memory_29_m_axi_gmem_arready,
    input  logic [0:0] memory_29_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_29_m_axi_gmem_rdata,
    input  logic [1:0] memory_29_m_axi_gmem_rresp,
    input  logic memory_29_m_axi_gmem_rlast,
    input  logic memory_29_m_axi_gmem_rvalid,
    output logic memory_29_m_axi_gmem_rready,
    input  logic [11:0] memory_30_s_axi_control_awaddr,
    input  logic memory_30_s_axi_control_awvalid,
    output logic memory_30_s_axi_control_awready,
    input  logic [31:0] memory_30_s_axi_control_wdata,
    input  logic [3:0] memory_30_s_axi_control_wstrb,
    input  logic memory_30_s_axi_control_wvalid,
    output logic memory_30_s_axi_control_wready,
    output logic [1:0] memory_30_s_axi_control_bresp,
    output logic memory_30_s_axi_control_bvalid,
    input  logic memory_30_s_axi_control_bready,
    input  logic [11:0] memory_30_s_axi_control_araddr,
    input  logic memory_30_s_axi_control_arvalid,
    output logic memory_30_s_axi_control_arready,
    output logic [31:0] memory_30_s_axi_control_rdata,
    output logic [1:0] memory_30_s_axi_control_rresp,
    output logic memory_30_s_axi_control_rvalid,
    input  logic memory_30_s_axi_control_rready,
    output logic memory_30_interrupt,
    output logic [0:0] memory_30_m_axi_gmem_awid,
    output logic [63:0] memory_30_m_axi_gmem_awaddr,
    output logic [7:0] memory_30_m_axi_gmem_awlen,
    output logic [2:0] memory_30_m_axi_gmem_awsize,
    output logic [1:0] memory_30_m_axi_gmem_awburst,
    output logic [0:0] memory_30_m_axi_gmem_awlock,
    output logic [3:0] memory_30_m_axi_gmem_awcache,
    output logic [2:0] memory_30_m_axi_gmem_awprot,
    output logic [3:0] memory_30_m_axi_gmem_awqos,
    output logic [3:0] memory_30_m_axi_gmem_awregion,
    output logic memory_30_m_axi_gmem_awvalid,
    input  logic memory_30_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_30_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_30_m_axi_gmem_wstrb,
    output logic memory_30_m_axi_gmem_wlast,
    output logic memory_30_m_axi_gmem_wvalid,
    input  logic memory_30_m_axi_gmem_wready,
    input  logic [0:0] memory_30_m_axi_gmem_bid,
    input  logic [1:0] memory_30_m_axi_gmem_bresp,
    input  logic memory_30_m_axi_gmem_bvalid,
    output logic memory_30_m_axi_gmem_bready,
    output logic [0:0] memory_30_m_axi_gmem_arid,
    output logic [63:0] memory_30_m_axi_gmem_araddr,
    output logic [7:0] memory_30_m_axi_gmem_arlen,
    output logic [2:0] memory_30_m_axi_gmem_arsize,
    output logic [1:0] memory_30_m_axi_gmem_arburst,
    output logic [0:0] memory_30_m_axi_gmem_arlock,
    output logic [3:0] memory_30_m_axi_gmem_arcache,
    output logic [2:0] memory_30_m_axi_gmem_arprot,
    output logic [3:0] memory_30_m_axi_gmem_arqos,
    output logic [3:0] memory_30_m_axi_gmem_arregion,
    output logic memory_30_m_axi_gmem_arvalid,
    input  logic memory_30_m_axi_gmem_arready,
    input  logic [0:0] memory_30_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_30_m_axi_gmem_rdata,
    input  logic [1:0] memory_30_m_axi_gmem_rresp,
    input  logic memory_30_m_axi_gmem_rlast,
    input  logic memory_30_m_axi_gmem_rvalid,
    output logic memory_30_m_axi_gmem_rready,
    input  logic [11:0] memory_31_s_axi_control_awaddr,
    input  logic memory_31_s_axi_control_awvalid,
    output logic memory_31_s_axi_control_awready,
    input  logic [31:0] memory_31_s_axi_control_wdata,
    input  logic [3:0] memory_31_s_axi_control_wstrb,
    input  logic memory_31_s_axi_control_wvalid,
    output logic memory_31_s_axi_control_wready,
    output logic [1:0] memory_31_s_axi_control_bresp,
    output logic memory_31_s_axi_control_bvalid,
    input  logic memory_31_s_axi_control_bready,
    input  logic [11:0] memory_31_s_axi_control_araddr,
    input  logic memory_31_s_axi_control_arvalid,
    output logic memory_31_s_axi_control_arready,
    output logic [31:0] memory_31_s_axi_control_rdata,
    output logic [1:0] memory_31_s_axi_control_rresp,
    output logic memory_31_s_axi_control_rvalid,
    input  logic memory_31_s_axi_control_rready,
    output logic memory_31_interrupt,
    output logic [0:0] memory_31_m_axi_gmem_awid,
    output logic [63:0] memory_31_m_axi_gmem_awaddr,
    output logic [7:0] memory_31_m_axi_gmem_awlen,
    output logic [2:0] memory_31_m_axi_gmem_awsize,
    output logic [1:0] memory_31_m_axi_gmem_awburst,
    output logic [0:0] memory_31_m_axi_gmem_awlock,
    output logic [3:0] memory_31_m_axi_gmem_awcache,
    output logic [2:0] memory_31_m_axi_gmem_awprot,
    output logic [3:0] memory_31_m_axi_gmem_awqos,
    output logic [3:0] memory_31_m_axi_gmem_awregion,
    output logic memory_31_m_axi_gmem_awvalid,
    input  logic memory_31_m_axi_gmem_awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] memory_31_m_axi_gmem_wdata,
    output logic [millrace_pkg::BEAT_BITS/8-1:0] memory_31_m_axi_gmem_wstrb,
    output logic memory_31_m_axi_gmem_wlast,
    output logic memory_31_m_axi_gmem_wvalid,
    input  logic memory_31_m_axi_gmem_wready,
    input  logic [0:0] memory_31_m_axi_gmem_bid,
    input  logic [1:0] memory_31_m_axi_gmem_bresp,
    input  logic memory_31_m_axi_gmem_bvalid,
    output logic memory_31_m_axi_gmem_bready,
    output logic [0:0] memory_31_m_axi_gmem_arid,
    output logic [63:0] memory_31_m_axi_gmem_araddr,
    output logic [7:0] memory_31_m_axi_gmem_arlen,
    output logic [2:0] memory_31_m_axi_gmem_arsize,
    output logic [1:0] memory_31_m_axi_gmem_arburst,
    output logic [0:0] memory_31_m_axi_gmem_arlock,
    output logic [3:0] memory_31_m_axi_gmem_arcache,
    output logic [2:0] memory_31_m_axi_gmem_arprot,
    output logic [3:0] memory_31_m_axi_gmem_arqos,
    output logic [3:0] memory_31_m_axi_gmem_arregion,
    output logic memory_31_m_axi_gmem_arvalid,
    input  logic memory_31_m_axi_gmem_arready,
    input  logic [0:0] memory_31_m_axi_gmem_rid,
    input  logic [millrace_pkg::BEAT_BITS-1:0] memory_31_m_axi_gmem_rdata,
    input  logic [1:0] memory_31_m_axi_gmem_rresp,
    input  logic memory_31_m_axi_gmem_rlast,
    input  logic memory_31_m_axi_gmem_rvalid,
    output logic memory_31_m_axi_gmem_rready
);

  logic [511:0] in_weights_0_tdata;
  logic in_weights_0_tvalid;
  logic in_weights_0_tready;
  logic [511:0] out_weights_0_tdata;
  logic out_weights_0_tvalid;
  logic out_weights_0_tready;
  logic [7:0] in_credits_0_tdata;
  logic in_credits_0_tvalid;
  logic in_credits_0_tready;
  logic [7:0] out_credits_0_tdata;
  logic out_credits_0_tvalid;
  logic out_credits_0_tready;
  logic [31:0] in_sent_0_tdata;
  logic in_sent_0_tvalid;
  logic in_sent_0_tready;
  logic [31:0] out_sent_0_tdata;
  logic out_sent_0_tvalid;
  logic out_sent_0_tready;
  logic [511:0] in_cache_0_tdata;
  logic in_cache_0_tvalid;
  logic in_cache_0_tready;
  logic [511:0] out_cache_0_tdata;
  logic out_cache_0_tvalid;
  logic out_cache_0_tready;
  logic [511:0] in_kept_0_tdata;
  logic in_kept_0_tvalid;
  logic in_kept_0_tready;
  logic [511:0] out_kept_0_tdata;
  logic out_kept_0_tvalid;
  logic out_kept_0_tready;
  logic [127:0] in_results_0_tdata;
  logic in_results_0_tvalid;
  logic in_results_0_tready;
  logic [127:0] out_results_0_tdata;
  logic out_results_0_tvalid;
  logic out_results_0_tready;
  logic [287:0] in_activations_0_tdata;
  logic in_activations_0_tvalid;
  logic in_activations_0_tready;
  logic [287:0] out_activations_0_tdata;
  logic out_activations_0_tvalid;
  logic out_activations_0_tready;
  logic [511:0] in_weights_1_tdata;
  logic in_weights_1_tvalid;
  logic in_weights_1_tready;
  logic [511:0] out_weights_1_tdata;
  logic out_weights_1_tvalid;
  logic out_weights_1_tready;
  logic [7:0] in_credits_1_tdata;
  logic in_credits_1_tvalid;
  logic in_credits_1_tready;
  logic [7:0] out_credits_1_tdata;
  logic out_credits_1_tvalid;
  logic out_credits_1_tready;
  logic [31:0] in_sent_1_tdata;
  logic in_sent_1_tvalid;
  logic in_sent_1_tready;
  logic [31:0] out_sent_1_tdata;
  logic out_sent_1_tvalid;
  logic out_sent_1_tready;
  logic [511:0] in_cache_1_tdata;
  logic in_cache_1_tvalid;
  logic in_cache_1_tready;
  logic [511:0] out_cache_1_tdata;
  logic out_cache_1_tvalid;
  logic out_cache_1_tready;
  logic [511:0] in_kept_1_tdata;
  logic in_kept_1_tvalid;
  logic in_kept_1_tready;
  logic [511:0] out_kept_1_tdata;
  logic out_kept_1_tvalid;
  logic out_kept_1_tready;
  logic [127:0] in_results_1_tdata;
  logic in_results_1_tvalid;
  logic in_results_1_tready;
  logic [127:0] out_results_1_tdata;
  logic out_results_1_tvalid;
  logic out_results_1_tready;
  logic [287:0] in_activations_1_tdata;
  logic in_activations_1_tvalid;
  logic in_activations_1_tready;
  logic [287:0] out_activations_1_tdata;
  logic out_activations_1_tvalid;
  logic out_activations_1_tready;
  logic [511:0] in_weights_2_tdata;
  logic in_weights_2_tvalid;
  logic in_weights_2_tready;
  logic [511:0] out_weights_2_tdata;
  logic out_weights_2_tvalid;
  logic out_weights_2_tready;
  logic [7:0] in_credits_2_tdata;
  logic in_credits_2_tvalid;
  logic in_credits_2_tready;
  logic [7:0] out_credits_2_tdata;
  logic out_credits_2_tvalid;
  logic out_credits_2_tready;
  logic [31:0] in_sent_2_tdata;
  logic in_sent_2_tvalid;
  logic in_sent_2_tready;
  logic [31:0] out_sent_2_tdata;
  logic out_sent_2_tvalid;
  logic out_sent_2_tready;
  logic [511:0] in_cache_2_tdata;
  logic in_cache_2_tvalid;
  logic in_cache_2_tready;
  logic [511:0] out_cache_2_tdata;
  logic out_cache_2_tvalid;
  logic out_cache_2_tready;
  logic [511:0] in_kept_2_tdata;
  logic in_kept_2_tvalid;
  logic in_kept_2_tready;
  logic [511:0] out_kept_2_tdata;
  logic out_kept_2_tvalid;
  logic out_kept_2_tready;
  logic [127:0] in_results_2_tdata;
  logic in_results_2_tvalid;
  logic in_results_2_tready;
  logic [127:0] out_results_2_tdata;
  logic out_results_2_tvalid;
  logic out_results_2_tready;
  logic [287:0] in_activations_2_tdata;
  logic in_activations_2_tvalid;
  logic in_activations_2_tready;
  logic [287:0] out_activations_2_tdata;
  logic out_activations_2_tvalid;
  logic out_activations_2_tready;
  logic [511:0] in_weights_3_tdata;
  logic in_weights_3_tvalid;
  logic in_weights_3_tready;
  logic [511:0] out_weights_3_tdata;
  logic out_weights_3_tvalid;
  logic out_weights_3_tready;
  logic [7:0] in_credits_3_tdata;
  logic in_credits_3_tvalid;
  logic in_credits_3_tready;
  logic [7:0] out_credits_3_tdata;
  logic out_credits_3_tvalid;
  logic out_credits_3_tready;
  logic [31:0] in_sent_3_tdata;
  logic in_sent_3_tvalid;
  logic in_sent_3_tready;
  logic [31:0] out_sent_3_tdata;
  logic out_sent_3_tvalid;
  logic out_sent_3_tready;
  logic [511:0] in_cache_3_tdata;
  logic in_cache_3_tvalid;
  logic in_cache_3_tready;
  logic [511:0] out_cache_3_tdata;
  logic out_cache_3_tvalid;
  logic out_cache_3_tready;
  logic [511:0] in_kept_3_tdata;
  logic in_kept_3_tvalid;
  logic in_kept_3_tready;
  logic [511:0] out_kept_3_tdata;
  logic out_kept_3_tvalid;
  logic out_kept_3_tready;
  logic [127:0] in_results_3_tdata;
  logic in_results_3_tvalid;
  logic in_results_3_tready;
  logic [127:0] out_results_3_tdata;
  logic out_results_3_tvalid;
  logic out_results_3_tready;
  logic [287:0] in_activations_3_tdata;
  logic in_activations_3_tvalid;
  logic in_activations_3_tready;
  logic [287:0] out_activations_3_tdata;
  logic out_activations_3_tvalid;
  logic out_activations_3_tready;
  logic [511:0] in_weights_4_tdata;
  logic in_weights_4_tvalid;
  logic in_weights_4_tready;
  logic [511:0] out_weights_4_tdata;
  logic out_weights_4_tvalid;
  logic out_weights_4_tready;
  logic [7:0] in_credits_4_tdata;
  logic in_credits_4_tvalid;
  logic in_credits_4_tready;
  logic [7:0] out_credits_4_tdata;
  logic out_credits_4_tvalid;
  logic out_credits_4_tready;
  logic [31:0] in_sent_4_tdata;
  logic in_sent_4_tvalid;
  logic in_sent_4_tready;
  logic [31:0] out_sent_4_tdata;
  logic out_sent_4_tvalid;
  logic out_sent_4_tready;
  logic [511:0] in_cache_4_tdata;
  logic in_cache_4_tvalid;
  logic in_cache_4_tready;
  logic [511:0] out_cache_4_tdata;
  logic out_cache_4_tvalid;
  logic out_cache_4_tready;
  logic [511:0] in_kept_4_tdata;
  logic in_kept_4_tvalid;
  logic in_kept_4_tready;
  logic [511:0] out_kept_4_tdata;
  logic out_kept_4_tvalid;
  logic out_kept_4_tready;
  logic [127:0] in_results_4_tdata;
  logic in_results_4_tvalid;
  logic in_results_4_tready;
  logic [127:0] out_results_4_tdata;
  logic out_results_4_tvalid;
  logic out_results_4_tready;
  logic [287:0] in_activations_4_tdata;
  logic in_activations_4_tvalid;
  logic in_activations_4_tready;
  logic [287:0] out_activations_4_tdata;
  logic out_activations_4_tvalid;
  logic out_activations_4_tready;
  logic [511:0] in_weights_5_tdata;
  logic in_weights_5_tvalid;
  logic in_weights_5_tready;
  logic [511:0] out_weights_5_tdata;
  logic out_weights_5_tvalid;
  logic out_weights_5_tready;
  logic [7:0] in_credits_5_tdata;
  logic in_credits_5_tvalid;
  logic in_credits_5_tready;
  logic [7:0] out_credits_5_tdata;
  logic out_credits_5_tvalid;
  logic out_credits_5_tready;
  logic [31:0] in_sent_5_tdata;
  logic in_sent_5_tvalid;
  logic in_sent_5_tready;
  logic [31:0] out_sent_5_tdata;
  logic out_sent_5_tvalid;
  logic out_sent_5_tready;
  logic [511:0] in_cache_5_tdata;
  logic in_cache_5_tvalid;
  logic in_cache_5_tready;
  logic [511:0] out_cache_5_tdata;
  logic out_cache_5_tvalid;
  logic out_cache_5_tready;
  logic [511:0] in_kept_5_tdata;
  logic in_kept_5_tvalid;
  logic in_kept_5_tready;
  logic [511:0] out_kept_5_tdata;
  logic out_kept_5_tvalid;
  logic out_kept_5_tready;
  logic [127:0] in_results_5_tdata;
  logic in_results_5_tvalid;
  logic in_results_5_tready;
  logic [127:0] out_results_5_tdata;
  logic out_results_5_tvalid;
  logic out_results_5_tready;
  logic [287:0] in_activations_5_tdata;
  logic in_activations_5_tvalid;
  logic in_activations_5_tready;
  logic [287:0] out_activations_5_tdata;
  logic out_activations_5_tvalid;
  logic out_activations_5_tready;
  logic [511:0] in_weights_6_tdata;
  logic in_weights_6_tvalid;
  logic in_weights_6_tready;
  logic [511:0] out_weights_6_tdata;
  logic out_weights_6_tvalid;
  logic out_weights_6_tready;
  logic [7:0] in_credits_6_tdata;
  logic in_credits_6_tvalid;
  logic in_credits_6_tready;
  logic [7:0] out_credits_6_tdata;
  logic out_credits_6_tvalid;
  logic out_credits_6_tready;
  logic [31:0] in_sent_6_tdata;
  logic in_sent_6_tvalid;
  logic in_sent_6_tready;
  logic [31:0] out_sent_6_tdata;
  logic out_sent_6_tvalid;
  logic out_sent_6_tready;
  logic [511:0] in_cache_6_tdata;
  logic in_cache_6_tvalid;
  logic in_cache_6_tready;
  logic [511:0] out_cache_6_tdata;
  logic out_cache_6_tvalid;
  logic out_cache_6_tready;
  logic [511:0] in_kept_6_tdata;
  logic in_kept_6_tvalid;
  logic in_kept_6_tready;
  logic [511:0] out_kept_6_tdata;
  logic out_kept_6_tvalid;
  logic out_kept_6_tready;
  logic [127:0] in_results_6_tdata;
  logic in_results_6_tvalid;
  logic in_results_6_tready;
  logic [127:0] out_results_6_tdata;
  logic out_results_6_tvalid;
  logic out_results_6_tready;
  logic [287:0] in_activations_6_tdata;
  logic in_activations_6_tvalid;
  logic in_activations_6_tready;
  logic [287:0] out_activations_6_tdata;
  logic out_activations_6_tvalid;
  logic out_activations_6_tready;
  logic [511:0] in_weights_7_tdata;
  logic in_weights_7_tvalid;
  logic in_weights_7_tready;
  logic [511:0] out_weights_7_tdata;
  logic out_weights_7_tvalid;
  logic out_weights_7_tready;
  logic [7:0] in_credits_7_tdata;
  logic in_credits_7_tvalid;
  logic in_credits_7_tready;
  logic [7:0] out_credits_7_tdata;
  logic out_credits_7_tvalid;
  logic out_credits_7_tready;
  logic [31:0] in_sent_7_tdata;
  logic in_sent_7_tvalid;
  logic in_sent_7_tready;
  logic [31:0] out_sent_7_tdata;
  logic out_sent_7_tvalid;
  logic out_sent_7_tready;
  logic [511:0] in_cache_7_tdata;
  logic in_cache_7_tvalid;
  logic in_cache_7_tready;
  logic [511:0] out_cache_7_tdata;
  logic out_cache_7_tvalid;
  logic out_cache_7_tready;
  logic [511:0] in_kept_7_tdata;
  logic in_kept_7_tvalid;
  logic in_kept_7_tready;
  logic [511:0] out_kept_7_tdata;
  logic out_kept_7_tvalid;
  logic out_kept_7_tready;
  logic [127:0] in_results_7_tdata;
  logic in_results_7_tvalid;
  logic in_results_7_tready;
  logic [127:0] out_results_7_tdata;
  logic out_results_7_tvalid;
  logic out_results_7_tready;
  logic [287:0] in_activations_7_tdata;
  logic in_activations_7_tvalid;
  logic in_activations_7_tready;
  logic [287:0] out_activations_7_tdata;
  logic out_activations_7_tvalid;
  logic out_activations_7_tready;
  logic [511:0] in_weights_8_tdata;
  logic in_weights_8_tvalid;
  logic in_weights_8_tready;
  logic [511:0] out_weights_8_tdata;
  logic out_weights_8_tvalid;
  logic out_weights_8_tready;
  logic [7:0] in_credits_8_tdata;
  logic in_credits_8_tvalid;
  logic in_credits_8_tready;
  logic [7:0] out_credits_8_tdata;
  logic out_credits_8_tvalid;
  logic out_credits_8_tready;
  logic [31:0] in_sent_8_tdata;
  logic in_sent_8_tvalid;
  logic in_sent_8_tready;
  logic [31:0] out_sent_8_tdata;
  logic out_sent_8_tvalid;
  logic out_sent_8_tready;
  logic [511:0] in_cache_8_tdata;
  logic in_cache_8_tvalid;
  logic in_cache_8_tready;
  logic [511:0] out_cache_8_tdata;
  logic out_cache_8_tvalid;
  logic out_cache_8_tready;
  logic [511:0] in_kept_8_tdata;
  logic in_kept_8_tvalid;
  logic in_kept_8_tready;
  logic [511:0] out_kept_8_tdata;
  logic out_kept_8_tvalid;
  logic out_kept_8_tready;
  logic [127:0] in_results_8_tdata;
  logic in_results_8_tvalid;
  logic in_results_8_tready;
  logic [127:0] out_results_8_tdata;
  logic out_results_8_tvalid;
  logic out_results_8_tready;
  logic [287:0] in_activations_8_tdata;
  logic in_activations_8_tvalid;
  logic in_activations_8_tready;
  logic [287:0] out_activations_8_tdata;
  logic out_activations_8_tvalid;
  logic out_activations_8_tready;
  logic [511:0] in_weights_9_tdata;
  logic in_weights_9_tvalid;
  logic in_weights_9_tready;
  logic [511:0] out_weights_9_tdata;
  logic out_weights_9_tvalid;
  logic out_weights_9_tready;
  logic [7:0] in_credits_9_tdata;
  logic in_credits_9_tvalid;
  logic in_credits_9_tready;
  logic [7:0] out_credits_9_tdata;
  logic out_credits_9_tvalid;
  logic out_credits_9_tready;
  logic [31:0] in_sent_9_tdata;
  logic in_sent_9_tvalid;
  logic in_sent_9_tready;
  logic [31:0] out_sent_9_tdata;
  logic out_sent_9_tvalid;
  logic out_sent_9_tready;
  logic [511:0] in_cache_9_tdata;
  logic in_cache_9_tvalid;
  logic in_cache_9_tready;
  logic [511:0] out_cache_9_tdata;
  logic out_cache_9_tvalid;
  logic out_cache_9_tready;
  logic [511:0] in_kept_9_tdata;
  logic in_kept_9_tvalid;
  logic in_kept_9_tready;
  logic [511:0] out_kept_9_tdata;
  logic out_kept_9_tvalid;
  logic out_kept_9_tready;
  logic [127:0] in_results_9_tdata;
  logic in_results_9_tvalid;
  logic in_results_9_tready;
  logic [127:0] out_results_9_tdata;
  logic out_results_9_tvalid;
  logic out_results_9_tready;
  logic [287:0] in_activations_9_tdata;
  logic in_activations_9_tvalid;
  logic in_activations_9_tready;
  logic [287:0] out_activations_9_tdata;
  logic out_activations_9_tvalid;
  logic out_activations_9_tready;
  logic [511:0] in_weights_10_tdata;
  logic in_weights_10_tvalid;
  logic in_weights_10_tready;
  logic [511:0] out_weights_10_tdata;
  logic out_weights_10_tvalid;
  logic out_weights_10_tready;
  logic [7:0] in_credits_10_tdata;
  logic in_credits_10_tvalid;
  logic in_credits_10_tready;
  logic [7:0] out_credits_10_tdata;
  logic out_credits_10_tvalid;
  logic out_credits_10_tready;
  logic [31:0] in_sent_10_tdata;
  logic in_sent_10_tvalid;
  logic in_sent_10_tready;
  logic [31:0] out_sent_10_tdata;
  logic out_sent_10_tvalid;
  logic out_sent_10_tready;
  logic [511:0] in_cache_10_tdata;
  logic in_cache_10_tvalid;
  logic in_cache_10_tready;
  logic [511:0] out_cache_10_tdata;
  logic out_cache_10_tvalid;
  logic out_cache_10_tready;
  logic [511:0] in_kept_10_tdata;
  logic in_kept_10_tvalid;
  logic in_kept_10_tready;
  logic [511:0] out_kept_10_tdata;
  logic out_kept_10_tvalid;
  logic out_kept_10_tready;
  logic [127:0] in_results_10_tdata;
  logic in_results_10_tvalid;
  logic in_results_10_tready;
  logic [127:0] out_results_10_tdata;
  logic out_results_10_tvalid;
  logic out_results_10_tready;
  logic [287:0] in_activations_10_tdata;
  logic in_activations_10_tvalid;
  logic in_activations_10_tready;
  logic [287:0] out_activations_10_tdata;
  logic out_activations_10_tvalid;
  logic out_activations_10_tready;
  logic [511:0] in_weights_11_tdata;
  logic in_weights_11_tvalid;
  logic in_weights_11_tready;
  logic [511:0] out_weights_11_tdata;
  logic out_weights_11_tvalid;
  logic out_weights_11_tready;
  logic [7:0] in_credits_11_tdata;
  logic in_credits_11_tvalid;
  logic in_credits_11_tready;
  logic [7:0] out_credits_11_tdata;
  logic out_credits_11_tvalid;
  logic out_credits_11_tready;
  logic [31:0] in_sent_11_tdata;
  logic in_sent_11_tvalid;
  logic in_sent_11_tready;
  logic [31:0] out_sent_11_tdata;
  logic out_sent_11_tvalid;
  logic out_sent_11_tready;
  logic [511:0] in_cache_11_tdata;
  logic in_cache_11_tvalid;
  logic in_cache_11_tready;
  logic [511:0] out_cache_11_tdata;
  logic out_cache_11_tvalid;
  logic out_cache_11_tready;
  logic [511:0] in_kept_11_tdata;
  logic in_kept_11_tvalid;
  logic in_kept_11_tready;
  logic [511:0] out_kept_11_tdata;
  logic out_kept_11_tvalid;
  logic out_kept_11_tready;
  logic [127:0] in_results_11_tdata;
  logic in_results_11_tvalid;
  logic in_results_11_tready;
  logic [127:0] out_results_11_tdata;
  logic out_results_11_tvalid;
  logic out_results_11_tready;
  logic [287:0] in_activations_11_tdata;
  logic in_activations_11_tvalid;
  logic in_activations_11_tready;
  logic [287:0] out_activations_11_tdata;
  logic out_activations_11_tvalid;
  logic out_activations_11_tready;
  logic [511:0] in_weights_12_tdata;
  logic in_weights_12_tvalid;
  logic in_weights_12_tready;
  logic [511:0] out_weights_12_tdata;
  logic out_weights_12_tvalid;
  logic out_weights_12_tready;
  logic [7:0] in_credits_12_tdata;
  logic in_credits_12_tvalid;
  logic in_credits_12_tready;
  logic [7:0] out_credits_12_tdata;
  logic out_credits_12_tvalid;
  logic out_credits_12_tready;
  logic [31:0] in_sent_12_tdata;
  logic in_sent_12_tvalid;
  logic in_sent_12_tready;
  logic [31:0] out_sent_12_tdata;
  logic out_sent_12_tvalid;
  logic out_sent_12_tready;
  logic [511:0] in_cache_12_tdata;
  logic in_cache_12_tvalid;
  logic in_cache_12_tready;
  logic [511:0] out_cache_12_tdata;
  logic out_cache_12_tvalid;
  logic out_cache_12_tready;
  logic [511:0] in_kept_12_tdata;
  logic in_kept_12_tvalid;
  logic in_kept_12_tready;
  logic [511:0] out_kept_12_tdata;
  logic out_kept_12_tvalid;
  logic out_kept_12_tready;
  logic [127:0] in_results_12_tdata;
  logic in_results_12_tvalid;
  logic in_results_12_tready;
  logic [127:0] out_results_12_tdata;
  logic out_results_12_tvalid;
  logic out_results_12_tready;
  logic [287:0] in_activations_12_tdata;
  logic in_activations_12_tvalid;
  logic in_activations_12_tready;
  logic [287:0] out_activations_12_tdata;
  logic out_activations_12_tvalid;
  logic out_activations_12_tready;
  logic [511:0] in_weights_13_tdata;
  logic in_weights_13_tvalid;
  logic in_weights_13_tready;
  logic [511:0] out_weights_13_tdata;
  logic out_weights_13_tvalid;
  logic out_weights_13_tready;
  logic [7:0] in_credits_13_tdata;
  logic in_credits_13_tvalid;
  logic in_credits_13_tready;
  logic [7:0] out_credits_13_tdata;
  logic out_credits_13_tvalid;
  logic out_credits_13_tready;
  logic [31:0] in_sent_13_tdata;
  logic in_sent_13_tvalid;
  logic in_sent_13_tready;
  logic [31:0] out_sent_13_tdata;
  logic out_sent_13_tvalid;
  logic out_sent_13_tready;
  logic [511:0] in_cache_13_tdata;
  logic in_cache_13_tvalid;
  logic in_cache_13_tready;
  logic [511:0] out_cache_13_tdata;
  logic out_cache_13_tvalid;
  logic out_cache_13_tready;
  logic [511:0] in_kept_13_tdata;
  logic in_kept_13_tvalid;
  logic in_kept_13_tready;
  logic [511:0] out_kept_13_tdata;
  logic out_kept_13_tvalid;
  logic out_kept_13_tready;
  logic [127:0] in_results_13_tdata;
  logic in_results_13_tvalid;
  logic in_results_13_tready;
  logic [127:0] out_results_13_tdata;
  logic out_results_13_tvalid;
  logic out_results_13_tready;
  logic [287:0] in_activations_13_tdata;
  logic in_activations_13_tvalid;
  logic in_activations_13_tready;
  logic [287:0] out_activations_13_tdata;
  logic out_activations_13_tvalid;
  logic out_activations_13_tready;
  logic [511:0] in_weights_14_tdata;
  logic in_weights_14_tvalid;
  logic in_weights_14_tready;
  logic [511:0] out_weights_14_tdata;
  logic out_weights_14_tvalid;
  logic out_weights_14_tready;
  logic [7:0] in_credits_14_tdata;
  logic in_credits_14_tvalid;
  logic in_credits_14_tready;
  logic [7:0] out_credits_14_tdata;
  logic out_credits_14_tvalid;
  logic out_credits_14_tready;
  logic [31:0] in_sent_14_tdata;
  logic in_sent_14_tvalid;
  logic in_sent_14_tready;
  logic [31:0] out_sent_14_tdata;
  logic out_sent_14_tvalid;
  logic out_sent_14_tready;
  logic [511:0] in_cache_14_tdata;
  logic in_cache_14_tvalid;
  logic in_cache_14_tready;
  logic [511:0] out_cache_14_tdata;
  logic out_cache_14_tvalid;
  logic out_cache_14_tready;
  logic [511:0] in_kept_14_tdata;
  logic in_kept_14_tvalid;
  logic in_kept_14_tready;
  logic [511:0] out_kept_14_tdata;
  logic out_kept_14_tvalid;
  logic out_kept_14_tready;
  logic [127:0] in_results_14_tdata;
  logic in_results_14_tvalid;
  logic in_results_14_tready;
  logic [127:0] out_results_14_tdata;
  logic out_results_14_tvalid;
  logic out_results_14_tready;
  logic [287:0] in_activations_14_tdata;
  logic in_activations_14_tvalid;
  logic in_activations_14_tready;
  logic [287:0] out_activations_14_tdata;
  logic out_activations_14_tvalid;
  logic out_activations_14_tready;
  logic [511:0] in_weights_15_tdata;
  logic in_weights_15_tvalid;
  logic in_weights_15_tready;
  logic [511:0] out_weights_15_tdata;
  logic out_weights_15_tvalid;
  logic out_weights_15_tready;
  logic [7:0] in_credits_15_tdata;
  logic in_credits_15_tvalid;
  logic in_credits_15_tready;
  logic [7:0] out_credits_15_tdata;
  logic out_credits_15_tvalid;
  logic out_credits_15_tready;
  logic [31:0] in_sent_15_tdata;
  logic in_sent_15_tvalid;
  logic in_sent_15_tready;
  logic [31:0] out_sent_15_tdata;
  logic out_sent_15_tvalid;
  logic out_sent_15_tready;
  logic [511:0] in_cache_15_tdata;
  logic in_cache_15_tvalid;
  logic in_cache_15_tready;
  logic [511:0] out_cache_15_tdata;
  logic out_cache_15_tvalid;
  logic out_cache_15_tready;
  logic [511:0] in_kept_15_tdata;
  logic in_kept_15_tvalid;
  logic in_kept_15_tready;
  logic [511:0] out_kept_15_tdata;
  logic out_kept_15_tvalid;
  logic out_kept_15_tready;
  logic [127:0] in_results_15_tdata;
  logic in_results_15_tvalid;
  logic in_results_15_tready;
  logic [127:0] out_results_15_tdata;
  logic out_results_15_tvalid;
  logic out_results_15_tready;
  logic [287:0] in_activations_15_tdata;
  logic in_activations_15_tvalid;
  logic in_activations_15_tready;
  logic [287:0] out_activations_15_tdata;
  logic out_activations_15_tvalid;
  logic out_activations_15_tready;
  logic [511:0] in_weights_16_tdata;
  logic in_weights_16_tvalid;
  logic in_weights_16_tready;
  logic [511:0] out_weights_16_tdata;
  logic out_weights_16_tvalid;
  logic out_weights_16_tready;
  logic [7:0] in_credits_16_tdata;
  logic in_credits_16_tvalid;
  logic in_credits_16_tready;
  logic [7:0] out_credits_16_tdata;
  logic out_credits_16_tvalid;
  logic out_credits_16_tready;
  logic [31:0] in_sent_16_tdata;
  logic in_sent_16_tvalid;
  logic in_sent_16_tready;
  logic [31:0] out_sent_16_tdata;
  logic out_sent_16_tvalid;
  logic out_sent_16_tready;
  logic [511:0] in_cache_16_tdata;
  logic in_cache_16_tvalid;
  logic in_cache_16_tready;
  logic [511:0] out_cache_16_tdata;
  logic out_cache_16_tvalid;
  logic out_cache_16_tready;
  logic [511:0] in_kept_16_tdata;
  logic in_kept_16_tvalid;
  logic in_kept_16_tready;
  logic [511:0] out_kept_16_tdata;
  logic out_kept_16_tvalid;
  logic out_kept_16_tready;
  logic [127:0] in_results_16_tdata;
  logic in_results_16_tvalid;
  logic in_results_16_tready;
  logic [127:0] out_results_16_tdata;
  logic out_results_16_tvalid;
  logic out_results_16_tready;
  logic [287:0] in_activations_16_tdata;
  logic in_activations_16_tvalid;
  logic in_activations_16_tready;
  logic [287:0] out_activations_16_tdata;
  logic out_activations_16_tvalid;
  logic out_activations_16_tready;
  logic [511:0] in_weights_17_tdata;
  logic in_weights_17_tvalid;
  logic in_weights_17_tready;
  logic [511:0] out_weights_17_tdata;
  logic out_weights_17_tvalid;
  logic out_weights_17_tready;
  logic [7:0] in_credits_17_tdata;
  logic in_credits_17_tvalid;
  logic in_credits_17_tready;
  logic [7:0] out_credits_17_tdata;
  logic out_credits_17_tvalid;
  logic out_credits_17_tready;
  logic [31:0] in_sent_17_tdata;
  logic in_sent_17_tvalid;
  logic in_sent_17_tready;
  logic [31:0] out_sent_17_tdata;
  logic out_sent_17_tvalid;
  logic out_sent_17_tready;
  logic [511:0] in_cache_17_tdata;
  logic in_cache_17_tvalid;
  logic in_cache_17_tready;
  logic [511:0] out_cache_17_tdata;
  logic out_cache_17_tvalid;
  logic out_cache_17_tready;
  logic [511:0] in_kept_17_tdata;
  logic in_kept_17_tvalid;
  logic in_kept_17_tready;
  logic [511:0] out_kept_17_tdata;
  logic out_kept_17_tvalid;
  logic out_kept_17_tready;
  logic [127:0] in_results_17_tdata;
  logic in_results_17_tvalid;
  logic in_results_17_tready;
  logic [127:0] out_results_17_tdata;
  logic out_results_17_tvalid;
  logic out_results_17_tready;
  logic [287:0] in_activations_17_tdata;
  logic in_activations_17_tvalid;
  logic in_activations_17_tready;
  logic [287:0] out_activations_17_tdata;
  logic out_activations_17_tvalid;
  logic out_activations_17_tready;
  logic [511:0] in_weights_18_tdata;
  logic in_weights_18_tvalid;
  logic in_weights_18_tready;
  logic [511:0] out_weights_18_tdata;
  logic out_weights_18_tvalid;
  logic out_weights_18_tready;
  logic [7:0] in_credits_18_tdata;
  logic in_credits_18_tvalid;
  logic in_credits_18_tready;
  logic [7:0] out_credits_18_tdata;
  logic out_credits_18_tvalid;
  logic out_credits_18_tready;
  logic [31:0] in_sent_18_tdata;
  logic in_sent_18_tvalid;
  logic in_sent_18_tready;
  logic [31:0] out_sent_18_tdata;
  logic out_sent_18_tvalid;
  logic out_sent_18_tready;
  logic [511:0] in_cache_18_tdata;
  logic in_cache_18_tvalid;
  logic in_cache_18_tready;
  logic [511:0] out_cache_18_tdata;
  logic out_cache_18_tvalid;
  logic out_cache_18_tready;
  logic [511:0] in_kept_18_tdata;
  logic in_kept_18_tvalid;
  logic in_kept_18_tready;
  logic [511:0] out_kept_18_tdata;
  logic out_kept_18_tvalid;
  logic out_kept_18_tready;
  logic [127:0] in_results_18_tdata;
  logic in_results_18_tvalid;
  logic in_results_18_tready;
  logic [127:0] out_results_18_tdata;
  logic out_results_18_tvalid;
  logic out_results_18_tready;
  logic [287:0] in_activations_18_tdata;
  logic in_activations_18_tvalid;
  logic in_activations_18_tready;
  logic [287:0] out_activations_18_tdata;
  logic out_activations_18_tvalid;
  logic out_activations_18_tready;
  logic [511:0] in_weights_19_tdata;
  logic in_weights_19_tvalid;
  logic in_weights_19_tready;
  logic [511:0] out_weights_19_tdata;
  logic out_weights_19_tvalid;
  logic out_weights_19_tready;
  logic [7:0] in_credits_19_tdata;
  logic in_credits_19_tvalid;
  logic in_credits_19_tready;
  logic [7:0] out_credits_19_tdata;
  logic out_credits_19_tvalid;
  logic out_credits_19_tready;
  logic [31:0] in_sent_19_tdata;
  logic in_sent_19_tvalid;
  logic in_sent_19_tready;
  logic [31:0] out_sent_19_tdata;
  logic out_sent_19_tvalid;
  logic out_sent_19_tready;
  logic [511:0] in_cache_19_tdata;
  logic in_cache_19_tvalid;
  logic in_cache_19_tready;
  logic [511:0] out_cache_19_tdata;
  logic out_cache_19_tvalid;
  logic out_cache_19_tready;
  logic [511:0] in_kept_19_tdata;
  logic in_kept_19_tvalid;
  logic in_kept_19_tready;
  logic [511:0] out_kept_19_tdata;
  logic out_kept_19_tvalid;
  logic out_kept_19_tready;
  logic [127:0] in_results_19_tdata;
  logic in_results_19_tvalid;
  logic in_results_19_tready;
  logic [127:0] out_results_19_tdata;
  logic out_results_19_tvalid;
  logic out_results_19_tready;
  logic [287:0] in_activations_19_tdata;
  logic in_activations_19_tvalid;
  logic in_activations_19_tready;
  logic [287:0] out_activations_19_tdata;
  logic out_activations_19_tvalid;
  logic out_activations_19_tready;
  logic [511:0] in_weights_20_tdata;
  logic in_weights_20_tvalid;
  logic in_weights_20_tready;
  logic [511:0] out_weights_20_tdata;
  logic out_weights_20_tvalid;
  logic out_weights_20_tready;
  logic [7:0] in_credits_20_tdata;
  logic in_credits_20_tvalid;
  logic in_credits_20_tready;
  logic [7:0] out_credits_20_tdata;
  logic out_credits_20_tvalid;
  logic out_credits_20_tready;
  logic [31:0] in_sent_20_tdata;
  logic in_sent_20_tvalid;
  logic in_sent_20_tready;
  logic [31:0] out_sent_20_tdata;
  logic out_sent_20_tvalid;
  logic out_sent_20_tready;
  logic [511:0] in_cache_20_tdata;
  logic in_cache_20_tvalid;
  logic in_cache_20_tready;
  logic [511:0] out_cache_20_tdata;
  logic out_cache_20_tvalid;
  logic out_cache_20_tready;
  logic [511:0] in_kept_20_tdata;
  logic in_kept_20_tvalid;
  logic in_kept_20_tready;
  logic [511:0] out_kept_20_tdata;
  logic out_kept_20_tvalid;
  logic out_kept_20_tready;
  logic [127:0] in_results_20_tdata;
  logic in_results_20_tvalid;
  logic in_results_20_tready;
  logic [127:0] out_results_20_tdata;
  logic out_results_20_tvalid;
  logic out_results_20_tready;
  logic [287:0] in_activations_20_tdata;
  logic in_activations_20_tvalid;
  logic in_activations_20_tready;
  logic [287:0] out_activations_20_tdata;
  logic out_activations_20_tvalid;
  logic out_activations_20_tready;
  logic [511:0] in_weights_21_tdata;
  logic in_weights_21_tvalid;
  logic in_weights_21_tready;
  logic [511:0] out_weights_21_tdata;
  logic out_weights_21_tvalid;
  logic out_weights_21_tready;
  logic [7:0] in_credits_21_tdata;
  logic in_credits_21_tvalid;
  logic in_credits_21_tready;
  logic [7:0] out_credits_21_tdata;
  logic out_credits_21_tvalid;
  logic out_credits_21_tready;
  logic [31:0] in_sent_21_tdata;
  logic in_sent_21_tvalid;
  logic in_sent_21_tready;
  logic [31:0] out_sent_21_tdata;
  logic out_sent_21_tvalid;
  logic out_sent_21_tready;
  logic [511:0] in_cache_21_tdata;
  logic in_cache_21_tvalid;
  logic in_cache_21_tready;
  logic [511:0] out_cache_21_tdata;
  logic out_cache_21_tvalid;
  logic out_cache_21_tready;
  logic [511:0] in_kept_21_tdata;
  logic in_kept_21_tvalid;
  logic in_kept_21_tready;
  logic [511:0] out_kept_21_tdata;
  logic out_kept_21_tvalid;
  logic out_kept_21_tready;
  logic [127:0] in_results_21_tdata;
  logic in_results_21_tvalid;
  logic in_results_21_tready;
  logic [127:0] out_results_21_tdata;
  logic out_results_21_tvalid;
  logic out_results_21_tready;
  logic [287:0] in_activations_21_tdata;
  logic in_activations_21_tvalid;
  logic in_activations_21_tready;
  logic [287:0] out_activations_21_tdata;
  logic out_activations_21_tvalid;
  logic out_activations_21_tready;
  logic [511:0] in_weights_22_tdata;
  logic in_weights_22_tvalid;
  logic in_weights_22_tready;
  logic [511:0] out_weights_22_tdata;
  logic out_weights_22_tvalid;
  logic out_weights_22_tready;
  logic [7:0] in_credits_22_tdata;
  logic in_credits_22_tvalid;
  logic in_credits_22_tready;
  logic [7:0] out_credits_22_tdata;
  logic out_credits_22_tvalid;
  logic out_credits_22_tready;
  logic [31:0] in_sent_22_tdata;
  logic in_sent_22_tvalid;
  logic in_sent_22_tready;
  logic [31:0] out_sent_22_tdata;
  logic out_sent_22_tvalid;
  logic out_sent_22_tready;
  logic [511:0] in_cache_22_tdata;
  logic in_cache_22_tvalid;
  logic in_cache_22_tready;
  logic [511:0] out_cache_22_tdata;
  logic out_cache_22_tvalid;
  logic out_cache_22_tready;
  logic [511:0] in_kept_22_tdata;
  logic in_kept_22_tvalid;
  logic in_kept_22_tready;
  logic [511:0] out_kept_22_tdata;
  logic out_kept_22_tvalid;
  logic out_kept_22_tready;
  logic [127:0] in_results_22_tdata;
  logic in_results_22_tvalid;
  logic in_results_22_tready;
  logic [127:0] out_results_22_tdata;
  logic out_results_22_tvalid;
  logic out_results_22_tready;
  logic [287:0] in_activations_22_tdata;
  logic in_activations_22_tvalid;
  logic in_activations_22_tready;
  logic [287:0] out_activations_22_tdata;
  logic out_activations_22_tvalid;
  logic out_activations_22_tready;
  logic [511:0] in_weights_23_tdata;
  logic in_weights_23_tvalid;
  logic in_weights_23_tready;
  logic [511:0] out_weights_23_tdata;
  logic out_weights_23_tvalid;
  logic out_weights_23_tready;
  logic [7:0] in_credits_23_tdata;
  logic in_credits_23_tvalid;
  logic in_credits_23_tready;
  logic [7:0] out_credits_23_tdata;
  logic out_credits_23_tvalid;
  logic out_credits_23_tready;
  logic [31:0] in_sent_23_tdata;
  logic in_sent_23_tvalid;
  logic in_sent_23_tready;
  logic [31:0] out_sent_23_tdata;
  logic out_sent_23_tvalid;
  logic out_sent_23_tready;
  logic [511:0] in_cache_23_tdata;
  logic in_cache_23_tvalid;
  logic in_cache_23_tready;
  logic [511:0] out_cache_23_tdata;
  logic out_cache_23_tvalid;
  logic out_cache_23_tready;
  logic [511:0] in_kept_23_tdata;
  logic in_kept_23_tvalid;
  logic in_kept_23_tready;
  logic [511:0] out_kept_23_tdata;
  logic out_kept_23_tvalid;
  logic out_kept_23_tready;
  logic [127:0] in_results_23_tdata;
  logic in_results_23_tvalid;
  logic in_results_23_tready;
  logic [127:0] out_results_23_tdata;
  logic out_results_23_tvalid;
  logic out_results_23_tready;
  logic [287:0] in_activations_23_tdata;
  logic in_activations_23_tvalid;
  logic in_activations_23_tready;
  logic [287:0] out_activations_23_tdata;
  logic out_activations_23_tvalid;
  logic out_activations_23_tready;
  logic [511:0] in_weights_24_tdata;
  logic in_weights_24_tvalid;
  logic in_weights_24_tready;
  logic [511:0] out_weights_24_tdata;
  logic out_weights_24_tvalid;
  logic out_weights_24_tready;
  logic [7:0] in_credits_24_tdata;
  logic in_credits_24_tvalid;
  logic in_credits_24_tready;
  logic [7:0] out_credits_24_tdata;
  logic out_credits_24_tvalid;
  logic out_credits_24_tready;
  logic [31:0] in_sent_24_tdata;
  logic in_sent_24_tvalid;
  logic in_sent_24_tready;
  logic [31:0] out_sent_24_tdata;
  logic out_sent_24_tvalid;
  logic out_sent_24_tready;
  logic [511:0] in_cache_24_tdata;
  logic in_cache_24_tvalid;
  logic in_cache_24_tready;
  logic [511:0] out_cache_24_tdata;
  logic out_cache_24_tvalid;
  logic out_cache_24_tready;
  logic [511:0] in_kept_24_tdata;
  logic in_kept_24_tvalid;
  logic in_kept_24_tready;
  logic [511:0] out_kept_24_tdata;
  logic out_kept_24_tvalid;
  logic out_kept_24_tready;
  logic [127:0] in_results_24_tdata;
  logic in_results_24_tvalid;
  logic in_results_24_tready;
  logic [127:0] out_results_24_tdata;
  logic out_results_24_tvalid;
  logic out_results_24_tready;
  logic [287:0] in_activations_24_tdata;
  logic in_activations_24_tvalid;
  logic in_activations_24_tready;
  logic [287:0] out_activations_24_tdata;
  logic out_activations_24_tvalid;
  logic out_activations_24_tready;
  logic [511:0] in_weights_25_tdata;
  logic in_weights_25_tvalid;
  logic in_weights_25_tready;
  logic [511:0] out_weights_25_tdata;
  logic out_weights_25_tvalid;
  logic out_weights_25_tready;
  logic [7:0] in_credits_25_tdata;
  logic in_credits_25_tvalid;
  logic in_credits_25_tready;
  logic [7:0] out_credits_25_tdata;
  logic out_credits_25_tvalid;
  logic out_credits_25_tready;
  logic [31:0] in_sent_25_tdata;
  logic in_sent_25_tvalid;
  logic in_sent_25_tready;
  logic [31:0] out_sent_25_tdata;
  logic out_sent_25_tvalid;
  logic out_sent_25_tready;
  logic [511:0] in_cache_25_tdata;
  logic in_cache_25_tvalid;
  logic in_cache_25_tready;
  logic [511:0] out_cache_25_tdata;
  logic out_cache_25_tvalid;
  logic out_cache_25_tready;
  logic [511:0] in_kept_25_tdata;
  logic in_kept_25_tvalid;
  logic in_kept_25_tready;
  logic [511:0] out_kept_25_tdata;
  logic out_kept_25_tvalid;
  logic out_kept_25_tready;
  logic [127:0] in_results_25_tdata;
  logic in_results_25_tvalid;
  logic in_results_25_tready;
  logic [127:0] out_results_25_tdata;
  logic out_results_25_tvalid;
  logic out_results_25_tready;
  logic [287:0] in_activations_25_tdata;
  logic in_activations_25_tvalid;
  logic in_activations_25_tready;
  logic [287:0] out_activations_25_tdata;
  logic out_activations_25_tvalid;
  logic out_activations_25_tready;
  logic [511:0] in_weights_26_tdata;
  logic in_weights_26_tvalid;
  logic in_weights_26_tready;
  logic [511:0] out_weights_26_tdata;
  logic out_weights_26_tvalid;
  logic out_weights_26_tready;
  logic [7:0] in_credits_26_tdata;
  logic in_credits_26_tvalid;
  logic in_credits_26_tready;
  logic [7:0] out_credits_26_tdata;
  logic out_credits_26_tvalid;
  logic out_credits_26_tready;
  logic [31:0] in_sent_26_tdata;
  logic in_sent_26_tvalid;
  logic in_sent_26_tready;
  logic [31:0] out_sent_26_tdata;
  logic out_sent_26_tvalid;
  logic out_sent_26_tready;
  logic [511:0] in_cache_26_tdata;
  logic in_cache_26_tvalid;
  logic in_cache_26_tready;
  logic [511:0] out_cache_26_tdata;
  logic out_cache_26_tvalid;
  logic out_cache_26_tready;
  logic [511:0] in_kept_26_tdata;
  logic in_kept_26_tvalid;
  logic in_kept_26_tready;
  logic [511:0] out_kept_26_tdata;
  logic out_kept_26_tvalid;
  logic out_kept_26_tready;
  logic [127:0] in_results_26_tdata;
  logic in_results_26_tvalid;
  logic in_results_26_tready;
  logic [127:0] out_results_26_tdata;
  logic out_results_26_tvalid;
  logic out_results_26_tready;
  logic [287:0] in_activations_26_tdata;
  logic in_activations_26_tvalid;
  logic in_activations_26_tready;
  logic [287:0] out_activations_26_tdata;
  logic out_activations_26_tvalid;
  logic out_activations_26_tready;
  logic [511:0] in_weights_27_tdata;
  logic in_weights_27_tvalid;
  logic in_weights_27_tready;
  logic [511:0] out_weights_27_tdata;
  logic out_weights_27_tvalid;
  logic out_weights_27_tready;
  logic [7:0] in_credits_27_tdata;
  logic in_credits_27_tvalid;
  logic in_credits_27_tready;
  logic [7:0] out_credits_27_tdata;
  logic out_credits_27_tvalid;
  logic out_credits_27_tready;
  logic [31:0] in_sent_27_tdata;
  logic in_sent_27_tvalid;
  logic in_sent_27_tready;
  logic [31:0] out_sent_27_tdata;
  logic out_sent_27_tvalid;
  logic out_sent_27_tready;
  logic [511:0] in_cache_27_tdata;
  logic in_cache_27_tvalid;
  logic in_cache_27_tready;
  logic [511:0] out_cache_27_tdata;
  logic out_cache_27_tvalid;
  logic out_cache_27_tready;
  logic [511:0] in_kept_27_tdata;
  logic in_kept_27_tvalid;
  logic in_kept_27_tready;
  logic [511:0] out_kept_27_tdata;
  logic out_kept_27_tvalid;
  logic out_kept_27_tready;
  logic [127:0] in_results_27_tdata;
  logic in_results_27_tvalid;
  logic in_results_27_tready;
  logic [127:0] out_results_27_tdata;
  logic out_results_27_tvalid;
  logic out_results_27_tready;
  logic [287:0] in_activations_27_tdata;
  logic in_activations_27_tvalid;
  logic in_activations_27_tready;
  logic [287:0] out_activations_27_tdata;
  logic out_activations_27_tvalid;
  logic out_activations_27_tready;
  logic [511:0] in_weights_28_tdata;
  logic in_weights_28_tvalid;
  logic in_weights_28_tready;
  logic [511:0] out_weights_28_tdata;
  logic out_weights_28_tvalid;
  logic out_weights_28_tready;
  logic [7:0] in_credits_28_tdata;
  logic in_credits_28_tvalid;
  logic in_credits_28_tready;
  logic [7:0] out_credits_28_tdata;
  logic out_credits_28_tvalid;
  logic out_credits_28_tready;
  logic [31:0] in_sent_28_tdata;
  logic in_sent_28_tvalid;
  logic in_sent_28_tready;
  logic [31:0] out_sent_28_tdata;
  logic out_sent_28_tvalid;
  logic out_sent_28_tready;
  logic [511:0] in_cache_28_tdata;
  logic in_cache_28_tvalid;
  logic in_cache_28_tready;
  logic [511:0] out_cache_28_tdata;
  logic out_cache_28_tvalid;
  logic out_cache_28_tready;
  logic [511:0] in_kept_28_tdata;
  logic in_kept_28_tvalid;
  logic in_kept_28_tready;
  logic [511:0] out_kept_28_tdata;
  logic out_kept_28_tvalid;
  logic out_kept_28_tready;
  logic [127:0] in_results_28_tdata;
  logic in_results_28_tvalid;
  logic in_results_28_tready;
  logic [127:0] out_results_28_tdata;
  logic out_results_28_tvalid;
  logic out_results_28_tready;
  logic [287:0] in_activations_28_tdata;
  logic in_activations_28_tvalid;
  logic in_activations_28_tready;
  logic [287:0] out_activations_28_tdata;
  logic out_activations_28_tvalid;
  logic out_activations_28_tready;
  logic [511:0] in_weights_29_tdata;
  logic in_weights_29_tvalid;
  logic in_weights_29_tready;
  logic [511:0] out_weights_29_tdata;
  logic out_weights_29_tvalid;
  logic out_weights_29_tready;
  logic [7:0] in_credits_29_tdata;
  logic in_credits_29_tvalid;
  logic in_credits_29_tready;
  logic [7:0] out_credits_29_tdata;
  logic out_credits_29_tvalid;
  logic out_credits_29_tready;
  logic [31:0] in_sent_29_tdata;
  logic in_sent_29_tvalid;
  logic in_sent_29_tready;
  logic [31:0] out_sent_29_tdata;
  logic out_sent_29_tvalid;
  logic out_sent_29_tready;
  logic [511:0] in_cache_29_tdata;
  logic in_cache_29_tvalid;
  logic in_cache_29_tready;
  logic [511:0] out_cache_29_tdata;
  logic out_cache_29_tvalid;
  logic out_cache_29_tready;
  logic [511:0] in_kept_29_tdata;
  logic in_kept_29_tvalid;
  logic in_kept_29_tready;
  logic [511:0] out_kept_29_tdata;
  logic out_kept_29_tvalid;
  logic out_kept_29_tready;
  logic [127:0] in_results_29_tdata;
  logic in_results_29_tvalid;
  logic in_results_29_tready;
  logic [127:0] out_results_29_tdata;
  logic out_results_29_tvalid;
  logic out_results_29_tready;
  logic [287:0] in_activations_29_tdata;
  logic in_activations_29_tvalid;
  logic in_activations_29_tready;
  logic [287:0] out_activations_29_tdata;
  logic out_activations_29_tvalid;
  logic out_activations_29_tready;
  logic [511:0] in_weights_30_tdata;
  logic in_weights_30_tvalid;
  logic in_weights_30_tready;
  logic [511:0] out_weights_30_tdata;
  logic out_weights_30_tvalid;
  logic out_weights_30_tready;
  logic [7:0] in_credits_30_tdata;
  logic in_credits_30_tvalid;
  logic in_credits_30_tready;
  logic [7:0] out_credits_30_tdata;
  logic out_credits_30_tvalid;
  logic out_credits_30_tready;
  logic [31:0] in_sent_30_tdata;
  logic in_sent_30_tvalid;
  logic in_sent_30_tready;
  logic [31:0] out_sent_30_tdata;
  logic out_sent_30_tvalid;
  logic out_sent_30_tready;
  logic [511:0] in_cache_30_tdata;
  logic in_cache_30_tvalid;
  logic in_cache_30_tready;
  logic [511:0] out_cache_30_tdata;
  logic out_cache_30_tvalid;
  logic out_cache_30_tready;
  logic [511:0] in_kept_30_tdata;
  logic in_kept_30_tvalid;
  logic in_kept_30_tready;
  logic [511:0] out_kept_30_tdata;
  logic out_kept_30_tvalid;
  logic out_kept_30_tready;
  logic [127:0] in_results_30_tdata;
  logic in_results_30_tvalid;
  logic in_results_30_tready;
  logic [127:0] out_results_30_tdata;
  logic out_results_30_tvalid;
  logic out_results_30_tready;
  logic [287:0] in_activations_30_tdata;
  logic in_activations_30_tvalid;
  logic in_activations_30_tready;
  logic [287:0] out_activations_30_tdata;
  logic out_activations_30_tvalid;
  logic out_activations_30_tready;
  logic [511:0] in_weights_31_tdata;
  logic in_weights_31_tvalid;
  logic in_weights_31_tready;
  logic [511:0] out_weights_31_tdata;
  logic out_weights_31_tvalid;
  logic out_weights_31_tready;
  logic [7:0] in_credits_31_tdata;
  logic in_credits_31_tvalid;
  logic in_credits_31_tready;
  logic [7:0] out_credits_31_tdata;
  logic out_credits_31_tvalid;
  logic out_credits_31_tready;
  logic [31:0] in_sent_31_tdata;
  logic in_sent_31_tvalid;
  logic in_sent_31_tready;
  logic [31:0] out_sent_31_tdata;
  logic out_sent_31_tvalid;
  logic out_sent_31_tready;
  logic [511:0] in_cache_31_tdata;
  logic in_cache_31_tvalid;
  logic in_cache_31_tready;
  logic [511:0] out_cache_31_tdata;
  logic out_cache_31_tvalid;
  logic out_cache_31_tready;
  logic [511:0] in_kept_31_tdata;
  logic in_kept_31_tvalid;
  logic in_kept_31_tready;
  logic [511:0] out_kept_31_tdata;
  logic out_kept_31_tvalid;
  logic out_kept_31_tready;
  logic [127:0] in_results_31_tdata;
  logic in_results_31_tvalid;
  logic in_results_31_tready;
  logic [127:0] out_results_31_tdata;
  logic out_results_31_tvalid;
  logic out_results_31_tready;
  logic [287:0] in_activations_31_tdata;
  logic in_activations_31_tvalid;
  logic in_activations_31_tready;
  logic [287:0] out_activations_31_tdata;
  logic out_activations_31_tvalid;
  logic out_activations_31_tready;
  logic [287:0] in_activations_32_tdata;
  logic in_activations_32_tvalid;
  logic in_activations_32_tready;
  logic [287:0] out_activations_32_tdata;
  logic out_activations_32_tvalid;
  logic out_activations_32_tready;
  logic [63:0] in_fetch_0_tdata;
  logic in_fetch_0_tvalid;
  logic in_fetch_0_tready;
  logic [63:0] out_fetch_0_tdata;
  logic out_fetch_0_tvalid;
  logic out_fetch_0_tready;
  logic [511:0] in_fetched_0_tdata;
  logic in_fetched_0_tvalid;
  logic in_fetched_0_tready;
  logic [511:0] out_fetched_0_tdata;
  logic out_fetched_0_tvalid;
  logic out_fetched_0_tready;
  logic [511:0] in_records_tdata;
  logic in_records_tvalid;
  logic in_records_tready;
  logic [511:0] out_records_tdata;
  logic out_records_tvalid;
  logic out_records_tready;
  logic [39:0] in_sampled_tdata;
  logic in_sampled_tvalid;
  logic in_sampled_tready;
  logic [39:0] out_sampled_tdata;
  logic out_sampled_tvalid;
  logic out_sampled_tready;
  logic [1023:0] in_embedded_tdata;
  logic in_embedded_tvalid;
  logic in_embedded_tready;
  logic [1023:0] out_embedded_tdata;
  logic out_embedded_tvalid;
  logic out_embedded_tready;
  logic [1023:0] in_looped_tdata;
  logic in_looped_tvalid;
  logic in_looped_tready;
  logic [1023:0] out_looped_tdata;
  logic out_looped_tvalid;
  logic out_looped_tready;
  logic [1023:0] in_residual_tdata;
  logic in_residual_tvalid;
  logic in_residual_tready;
  logic [1023:0] out_residual_tdata;
  logic out_residual_tvalid;
  logic out_residual_tready;
  logic [1023:0] in_updated_tdata;
  logic in_updated_tvalid;
  logic in_updated_tready;
  logic [1023:0] out_updated_tdata;
  logic out_updated_tvalid;
  logic out_updated_tready;
  logic [1023:0] in_constants_tdata;
  logic in_constants_tvalid;
  logic in_constants_tready;
  logic [1023:0] out_constants_tdata;
  logic out_constants_tvalid;
  logic out_constants_tready;
  logic [287:0] in_normed_tdata;
  logic in_normed_tvalid;
  logic in_normed_tready;
  logic [287:0] out_normed_tdata;
  logic out_normed_tvalid;
  logic out_normed_tready;
  logic [1023:0] in_qkv_tdata;
  logic in_qkv_tvalid;
  logic in_qkv_tready;
  logic [1023:0] out_qkv_tdata;
  logic out_qkv_tvalid;
  logic out_qkv_tready;
  logic [287:0] in_attended_tdata;
  logic in_attended_tvalid;
  logic in_attended_tready;
  logic [287:0] out_attended_tdata;
  logic out_attended_tvalid;
  logic out_attended_tready;
  logic [1023:0] in_delta_tdata;
  logic in_delta_tvalid;
  logic in_delta_tready;
  logic [1023:0] out_delta_tdata;
  logic out_delta_tvalid;
  logic out_delta_tready;
  logic [1023:0] in_up_tdata;
  logic in_up_tvalid;
  logic in_up_tready;
  logic [1023:0] out_up_tdata;
  logic out_up_tvalid;
  logic out_up_tready;
  logic [287:0] in_activated_tdata;
  logic in_activated_tvalid;
  logic in_activated_tready;
  logic [287:0] out_activated_tdata;
  logic out_activated_tvalid;
  logic out_activated_tready;
  logic [1023:0] in_logits_tdata;
  logic in_logits_tvalid;
  logic in_logits_tready;
  logic [1023:0] out_logits_tdata;
  logic out_logits_tvalid;
  logic out_logits_tready;

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_0_tdata),
      .in_tvalid(in_weights_0_tvalid),
      .in_tready(in_weights_0_tready),
      .out_tdata(out_weights_0_tdata),
      .out_tvalid(out_weights_0_tvalid),
      .out_tready(out_weights_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_0_tdata),
      .in_tvalid(in_credits_0_tvalid),
      .in_tready(in_credits_0_tready),
      .out_tdata(out_credits_0_tdata),
      .out_tvalid(out_credits_0_tvalid),
      .out_tready(out_credits_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_0_tdata),
      .in_tvalid(in_sent_0_tvalid),
      .in_tready(in_sent_0_tready),
      .out_tdata(out_sent_0_tdata),
      .out_tvalid(out_sent_0_tvalid),
      .out_tready(out_sent_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_0_tdata),
      .in_tvalid(in_cache_0_tvalid),
      .in_tready(in_cache_0_tready),
      .out_tdata(out_cache_0_tdata),
      .out_tvalid(out_cache_0_tvalid),
      .out_tready(out_cache_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_0_tdata),
      .in_tvalid(in_kept_0_tvalid),
      .in_tready(in_kept_0_tready),
      .out_tdata(out_kept_0_tdata),
      .out_tvalid(out_kept_0_tvalid),
      .out_tready(out_kept_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_0_tdata),
      .in_tvalid(in_results_0_tvalid),
      .in_tready(in_results_0_tready),
      .out_tdata(out_results_0_tdata),
      .out_tvalid(out_results_0_tvalid),
      .out_tready(out_results_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_0_tdata),
      .in_tvalid(in_activations_0_tvalid),
      .in_tready(in_activations_0_tready),
      .out_tdata(out_activations_0_tdata),
      .out_tvalid(out_activations_0_tvalid),
      .out_tready(out_activations_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_1_tdata),
      .in_tvalid(in_weights_1_tvalid),
      .in_tready(in_weights_1_tready),
      .out_tdata(out_weights_1_tdata),
      .out_tvalid(out_weights_1_tvalid),
      .out_tready(out_weights_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_1_tdata),
      .in_tvalid(in_credits_1_tvalid),
      .in_tready(in_credits_1_tready),
      .out_tdata(out_credits_1_tdata),
      .out_tvalid(out_credits_1_tvalid),
      .out_tready(out_credits_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_1_tdata),
      .in_tvalid(in_sent_1_tvalid),
      .in_tready(in_sent_1_tready),
      .out_tdata(out_sent_1_tdata),
      .out_tvalid(out_sent_1_tvalid),
      .out_tready(out_sent_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_1_tdata),
      .in_tvalid(in_cache_1_tvalid),
      .in_tready(in_cache_1_tready),
      .out_tdata(out_cache_1_tdata),
      .out_tvalid(out_cache_1_tvalid),
      .out_tready(out_cache_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_1_tdata),
      .in_tvalid(in_kept_1_tvalid),
      .in_tready(in_kept_1_tready),
      .out_tdata(out_kept_1_tdata),
      .out_tvalid(out_kept_1_tvalid),
      .out_tready(out_kept_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_1_tdata),
      .in_tvalid(in_results_1_tvalid),
      .in_tready(in_results_1_tready),
      .out_tdata(out_results_1_tdata),
      .out_tvalid(out_results_1_tvalid),
      .out_tready(out_results_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_1_tdata),
      .in_tvalid(in_activations_1_tvalid),
      .in_tready(in_activations_1_tready),
      .out_tdata(out_activations_1_tdata),
      .out_tvalid(out_activations_1_tvalid),
      .out_tready(out_activations_1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_2_tdata),
      .in_tvalid(in_weights_2_tvalid),
      .in_tready(in_weights_2_tready),
      .out_tdata(out_weights_2_tdata),
      .out_tvalid(out_weights_2_tvalid),
      .out_tready(out_weights_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_2_tdata),
      .in_tvalid(in_credits_2_tvalid),
      .in_tready(in_credits_2_tready),
      .out_tdata(out_credits_2_tdata),
      .out_tvalid(out_credits_2_tvalid),
      .out_tready(out_credits_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_2_tdata),
      .in_tvalid(in_sent_2_tvalid),
      .in_tready(in_sent_2_tready),
      .out_tdata(out_sent_2_tdata),
      .out_tvalid(out_sent_2_tvalid),
      .out_tready(out_sent_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_2_tdata),
      .in_tvalid(in_cache_2_tvalid),
      .in_tready(in_cache_2_tready),
      .out_tdata(out_cache_2_tdata),
      .out_tvalid(out_cache_2_tvalid),
      .out_tready(out_cache_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_2_tdata),
      .in_tvalid(in_kept_2_tvalid),
      .in_tready(in_kept_2_tready),
      .out_tdata(out_kept_2_tdata),
      .out_tvalid(out_kept_2_tvalid),
      .out_tready(out_kept_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_2_tdata),
      .in_tvalid(in_results_2_tvalid),
      .in_tready(in_results_2_tready),
      .out_tdata(out_results_2_tdata),
      .out_tvalid(out_results_2_tvalid),
      .out_tready(out_results_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_2_tdata),
      .in_tvalid(in_activations_2_tvalid),
      .in_tready(in_activations_2_tready),
      .out_tdata(out_activations_2_tdata),
      .out_tvalid(out_activations_2_tvalid),
      .out_tready(out_activations_2_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_3_tdata),
      .in_tvalid(in_weights_3_tvalid),
      .in_tready(in_weights_3_tready),
      .out_tdata(out_weights_3_tdata),
      .out_tvalid(out_weights_3_tvalid),
      .out_tready(out_weights_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_3_tdata),
      .in_tvalid(in_credits_3_tvalid),
      .in_tready(in_credits_3_tready),
      .out_tdata(out_credits_3_tdata),
      .out_tvalid(out_credits_3_tvalid),
      .out_tready(out_credits_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_3_tdata),
      .in_tvalid(in_sent_3_tvalid),
      .in_tready(in_sent_3_tready),
      .out_tdata(out_sent_3_tdata),
      .out_tvalid(out_sent_3_tvalid),
      .out_tready(out_sent_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_3_tdata),
      .in_tvalid(in_cache_3_tvalid),
      .in_tready(in_cache_3_tready),
      .out_tdata(out_cache_3_tdata),
      .out_tvalid(out_cache_3_tvalid),
      .out_tready(out_cache_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_3_tdata),
      .in_tvalid(in_kept_3_tvalid),
      .in_tready(in_kept_3_tready),
      .out_tdata(out_kept_3_tdata),
      .out_tvalid(out_kept_3_tvalid),
      .out_tready(out_kept_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_3_tdata),
      .in_tvalid(in_results_3_tvalid),
      .in_tready(in_results_3_tready),
      .out_tdata(out_results_3_tdata),
      .out_tvalid(out_results_3_tvalid),
      .out_tready(out_results_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_3_tdata),
      .in_tvalid(in_activations_3_tvalid),
      .in_tready(in_activations_3_tready),
      .out_tdata(out_activations_3_tdata),
      .out_tvalid(out_activations_3_tvalid),
      .out_tready(out_activations_3_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_4_tdata),
      .in_tvalid(in_weights_4_tvalid),
      .in_tready(in_weights_4_tready),
      .out_tdata(out_weights_4_tdata),
      .out_tvalid(out_weights_4_tvalid),
      .out_tready(out_weights_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_4_tdata),
      .in_tvalid(in_credits_4_tvalid),
      .in_tready(in_credits_4_tready),
      .out_tdata(out_credits_4_tdata),
      .out_tvalid(out_credits_4_tvalid),
      .out_tready(out_credits_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_4_tdata),
      .in_tvalid(in_sent_4_tvalid),
      .in_tready(in_sent_4_tready),
      .out_tdata(out_sent_4_tdata),
      .out_tvalid(out_sent_4_tvalid),
      .out_tready(out_sent_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_4_tdata),
      .in_tvalid(in_cache_4_tvalid),
      .in_tready(in_cache_4_tready),
      .out_tdata(out_cache_4_tdata),
      .out_tvalid(out_cache_4_tvalid),
      .out_tready(out_cache_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_4_tdata),
      .in_tvalid(in_kept_4_tvalid),
      .in_tready(in_kept_4_tready),
      .out_tdata(out_kept_4_tdata),
      .out_tvalid(out_kept_4_tvalid),
      .out_tready(out_kept_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_4_tdata),
      .in_tvalid(in_results_4_tvalid),
      .in_tready(in_results_4_tready),
      .out_tdata(out_results_4_tdata),
      .out_tvalid(out_results_4_tvalid),
      .out_tready(out_results_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_4_tdata),
      .in_tvalid(in_activations_4_tvalid),
      .in_tready(in_activations_4_tready),
      .out_tdata(out_activations_4_tdata),
      .out_tvalid(out_activations_4_tvalid),
      .out_tready(out_activations_4_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_5_tdata),
      .in_tvalid(in_weights_5_tvalid),
      .in_tready(in_weights_5_tready),
      .out_tdata(out_weights_5_tdata),
      .out_tvalid(out_weights_5_tvalid),
      .out_tready(out_weights_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_5_tdata),
      .in_tvalid(in_credits_5_tvalid),
      .in_tready(in_credits_5_tready),
      .out_tdata(out_credits_5_tdata),
      .out_tvalid(out_credits_5_tvalid),
      .out_tready(out_credits_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_5_tdata),
      .in_tvalid(in_sent_5_tvalid),
      .in_tready(in_sent_5_tready),
      .out_tdata(out_sent_5_tdata),
      .out_tvalid(out_sent_5_tvalid),
      .out_tready(out_sent_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_5_tdata),
      .in_tvalid(in_cache_5_tvalid),
      .in_tready(in_cache_5_tready),
      .out_tdata(out_cache_5_tdata),
      .out_tvalid(out_cache_5_tvalid),
      .out_tready(out_cache_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_5_tdata),
      .in_tvalid(in_kept_5_tvalid),
      .in_tready(in_kept_5_tready),
      .out_tdata(out_kept_5_tdata),
      .out_tvalid(out_kept_5_tvalid),
      .out_tready(out_kept_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_5_tdata),
      .in_tvalid(in_results_5_tvalid),
      .in_tready(in_results_5_tready),
      .out_tdata(out_results_5_tdata),
      .out_tvalid(out_results_5_tvalid),
      .out_tready(out_results_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_5_tdata),
      .in_tvalid(in_activations_5_tvalid),
      .in_tready(in_activations_5_tready),
      .out_tdata(out_activations_5_tdata),
      .out_tvalid(out_activations_5_tvalid),
      .out_tready(out_activations_5_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_6_tdata),
      .in_tvalid(in_weights_6_tvalid),
      .in_tready(in_weights_6_tready),
      .out_tdata(out_weights_6_tdata),
      .out_tvalid(out_weights_6_tvalid),
      .out_tready(out_weights_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_6_tdata),
      .in_tvalid(in_credits_6_tvalid),
      .in_tready(in_credits_6_tready),
      .out_tdata(out_credits_6_tdata),
      .out_tvalid(out_credits_6_tvalid),
      .out_tready(out_credits_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_6_tdata),
      .in_tvalid(in_sent_6_tvalid),
      .in_tready(in_sent_6_tready),
      .out_tdata(out_sent_6_tdata),
      .out_tvalid(out_sent_6_tvalid),
      .out_tready(out_sent_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_6_tdata),
      .in_tvalid(in_cache_6_tvalid),
      .in_tready(in_cache_6_tready),
      .out_tdata(out_cache_6_tdata),
      .out_tvalid(out_cache_6_tvalid),
      .out_tready(out_cache_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_6_tdata),
      .in_tvalid(in_kept_6_tvalid),
      .in_tready(in_kept_6_tready),
      .out_tdata(out_kept_6_tdata),
      .out_tvalid(out_kept_6_tvalid),
      .out_tready(out_kept_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_6_tdata),
      .in_tvalid(in_results_6_tvalid),
      .in_tready(in_results_6_tready),
      .out_tdata(out_results_6_tdata),
      .out_tvalid(out_results_6_tvalid),
      .out_tready(out_results_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_6_tdata),
      .in_tvalid(in_activations_6_tvalid),
      .in_tready(in_activations_6_tready),
      .out_tdata(out_activations_6_tdata),
      .out_tvalid(out_activations_6_tvalid),
      .out_tready(out_activations_6_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_7_tdata),
      .in_tvalid(in_weights_7_tvalid),
      .in_tready(in_weights_7_tready),
      .out_tdata(out_weights_7_tdata),
      .out_tvalid(out_weights_7_tvalid),
      .out_tready(out_weights_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_7_tdata),
      .in_tvalid(in_credits_7_tvalid),
      .in_tready(in_credits_7_tready),
      .out_tdata(out_credits_7_tdata),
      .out_tvalid(out_credits_7_tvalid),
      .out_tready(out_credits_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_7_tdata),
      .in_tvalid(in_sent_7_tvalid),
      .in_tready(in_sent_7_tready),
      .out_tdata(out_sent_7_tdata),
      .out_tvalid(out_sent_7_tvalid),
      .out_tready(out_sent_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_7_tdata),
      .in_tvalid(in_cache_7_tvalid),
      .in_tready(in_cache_7_tready),
      .out_tdata(out_cache_7_tdata),
      .out_tvalid(out_cache_7_tvalid),
      .out_tready(out_cache_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_7_tdata),
      .in_tvalid(in_kept_7_tvalid),
      .in_tready(in_kept_7_tready),
      .out_tdata(out_kept_7_tdata),
      .out_tvalid(out_kept_7_tvalid),
      .out_tready(out_kept_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_7_tdata),
      .in_tvalid(in_results_7_tvalid),
      .in_tready(in_results_7_tready),
      .out_tdata(out_results_7_tdata),
      .out_tvalid(out_results_7_tvalid),
      .out_tready(out_results_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_7_tdata),
      .in_tvalid(in_activations_7_tvalid),
      .in_tready(in_activations_7_tready),
      .out_tdata(out_activations_7_tdata),
      .out_tvalid(out_activations_7_tvalid),
      .out_tready(out_activations_7_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_8_tdata),
      .in_tvalid(in_weights_8_tvalid),
      .in_tready(in_weights_8_tready),
      .out_tdata(out_weights_8_tdata),
      .out_tvalid(out_weights_8_tvalid),
      .out_tready(out_weights_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_8_tdata),
      .in_tvalid(in_credits_8_tvalid),
      .in_tready(in_credits_8_tready),
      .out_tdata(out_credits_8_tdata),
      .out_tvalid(out_credits_8_tvalid),
      .out_tready(out_credits_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_8_tdata),
      .in_tvalid(in_sent_8_tvalid),
      .in_tready(in_sent_8_tready),
      .out_tdata(out_sent_8_tdata),
      .out_tvalid(out_sent_8_tvalid),
      .out_tready(out_sent_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_8_tdata),
      .in_tvalid(in_cache_8_tvalid),
      .in_tready(in_cache_8_tready),
      .out_tdata(out_cache_8_tdata),
      .out_tvalid(out_cache_8_tvalid),
      .out_tready(out_cache_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_8_tdata),
      .in_tvalid(in_kept_8_tvalid),
      .in_tready(in_kept_8_tready),
      .out_tdata(out_kept_8_tdata),
      .out_tvalid(out_kept_8_tvalid),
      .out_tready(out_kept_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_8_tdata),
      .in_tvalid(in_results_8_tvalid),
      .in_tready(in_results_8_tready),
      .out_tdata(out_results_8_tdata),
      .out_tvalid(out_results_8_tvalid),
      .out_tready(out_results_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_8_tdata),
      .in_tvalid(in_activations_8_tvalid),
      .in_tready(in_activations_8_tready),
      .out_tdata(out_activations_8_tdata),
      .out_tvalid(out_activations_8_tvalid),
      .out_tready(out_activations_8_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_9_tdata),
      .in_tvalid(in_weights_9_tvalid),
      .in_tready(in_weights_9_tready),
      .out_tdata(out_weights_9_tdata),
      .out_tvalid(out_weights_9_tvalid),
      .out_tready(out_weights_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_9_tdata),
      .in_tvalid(in_credits_9_tvalid),
      .in_tready(in_credits_9_tready),
      .out_tdata(out_credits_9_tdata),
      .out_tvalid(out_credits_9_tvalid),
      .out_tready(out_credits_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_9_tdata),
      .in_tvalid(in_sent_9_tvalid),
      .in_tready(in_sent_9_tready),
      .out_tdata(out_sent_9_tdata),
      .out_tvalid(out_sent_9_tvalid),
      .out_tready(out_sent_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_9_tdata),
      .in_tvalid(in_cache_9_tvalid),
      .in_tready(in_cache_9_tready),
      .out_tdata(out_cache_9_tdata),
      .out_tvalid(out_cache_9_tvalid),
      .out_tready(out_cache_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_9_tdata),
      .in_tvalid(in_kept_9_tvalid),
      .in_tready(in_kept_9_tready),
      .out_tdata(out_kept_9_tdata),
      .out_tvalid(out_kept_9_tvalid),
      .out_tready(out_kept_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_9_tdata),
      .in_tvalid(in_results_9_tvalid),
      .in_tready(in_results_9_tready),
      .out_tdata(out_results_9_tdata),
      .out_tvalid(out_results_9_tvalid),
      .out_tready(out_results_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_9_tdata),
      .in_tvalid(in_activations_9_tvalid),
      .in_tready(in_activations_9_tready),
      .out_tdata(out_activations_9_tdata),
      .out_tvalid(out_activations_9_tvalid),
      .out_tready(out_activations_9_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_10_tdata),
      .in_tvalid(in_weights_10_tvalid),
      .in_tready(in_weights_10_tready),
      .out_tdata(out_weights_10_tdata),
      .out_tvalid(out_weights_10_tvalid),
      .out_tready(out_weights_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_10_tdata),
      .in_tvalid(in_credits_10_tvalid),
      .in_tready(in_credits_10_tready),
      .out_tdata(out_credits_10_tdata),
      .out_tvalid(out_credits_10_tvalid),
      .out_tready(out_credits_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_10_tdata),
      .in_tvalid(in_sent_10_tvalid),
      .in_tready(in_sent_10_tready),
      .out_tdata(out_sent_10_tdata),
      .out_tvalid(out_sent_10_tvalid),
      .out_tready(out_sent_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_10_tdata),
      .in_tvalid(in_cache_10_tvalid),
      .in_tready(in_cache_10_tready),
      .out_tdata(out_cache_10_tdata),
      .out_tvalid(out_cache_10_tvalid),
      .out_tready(out_cache_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_10_tdata),
      .in_tvalid(in_kept_10_tvalid),
      .in_tready(in_kept_10_tready),
      .out_tdata(out_kept_10_tdata),
      .out_tvalid(out_kept_10_tvalid),
      .out_tready(out_kept_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_10_tdata),
      .in_tvalid(in_results_10_tvalid),
      .in_tready(in_results_10_tready),
      .out_tdata(out_results_10_tdata),
      .out_tvalid(out_results_10_tvalid),
      .out_tready(out_results_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_10_tdata),
      .in_tvalid(in_activations_10_tvalid),
      .in_tready(in_activations_10_tready),
      .out_tdata(out_activations_10_tdata),
      .out_tvalid(out_activations_10_tvalid),
      .out_tready(out_activations_10_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_11_tdata),
      .in_tvalid(in_weights_11_tvalid),
      .in_tready(in_weights_11_tready),
      .out_tdata(out_weights_11_tdata),
      .out_tvalid(out_weights_11_tvalid),
      .out_tready(out_weights_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_11_tdata),
      .in_tvalid(in_credits_11_tvalid),
      .in_tready(in_credits_11_tready),
      .out_tdata(out_credits_11_tdata),
      .out_tvalid(out_credits_11_tvalid),
      .out_tready(out_credits_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_11_tdata),
      .in_tvalid(in_sent_11_tvalid),
      .in_tready(in_sent_11_tready),
      .out_tdata(out_sent_11_tdata),
      .out_tvalid(out_sent_11_tvalid),
      .out_tready(out_sent_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_11_tdata),
      .in_tvalid(in_cache_11_tvalid),
      .in_tready(in_cache_11_tready),
      .out_tdata(out_cache_11_tdata),
      .out_tvalid(out_cache_11_tvalid),
      .out_tready(out_cache_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_11_tdata),
      .in_tvalid(in_kept_11_tvalid),
      .in_tready(in_kept_11_tready),
      .out_tdata(out_kept_11_tdata),
      .out_tvalid(out_kept_11_tvalid),
      .out_tready(out_kept_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_11_tdata),
      .in_tvalid(in_results_11_tvalid),
      .in_tready(in_results_11_tready),
      .out_tdata(out_results_11_tdata),
      .out_tvalid(out_results_11_tvalid),
      .out_tready(out_results_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_11_tdata),
      .in_tvalid(in_activations_11_tvalid),
      .in_tready(in_activations_11_tready),
      .out_tdata(out_activations_11_tdata),
      .out_tvalid(out_activations_11_tvalid),
      .out_tready(out_activations_11_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_12_tdata),
      .in_tvalid(in_weights_12_tvalid),
      .in_tready(in_weights_12_tready),
      .out_tdata(out_weights_12_tdata),
      .out_tvalid(out_weights_12_tvalid),
      .out_tready(out_weights_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_12_tdata),
      .in_tvalid(in_credits_12_tvalid),
      .in_tready(in_credits_12_tready),
      .out_tdata(out_credits_12_tdata),
      .out_tvalid(out_credits_12_tvalid),
      .out_tready(out_credits_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_12_tdata),
      .in_tvalid(in_sent_12_tvalid),
      .in_tready(in_sent_12_tready),
      .out_tdata(out_sent_12_tdata),
      .out_tvalid(out_sent_12_tvalid),
      .out_tready(out_sent_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_12_tdata),
      .in_tvalid(in_cache_12_tvalid),
      .in_tready(in_cache_12_tready),
      .out_tdata(out_cache_12_tdata),
      .out_tvalid(out_cache_12_tvalid),
      .out_tready(out_cache_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_12_tdata),
      .in_tvalid(in_kept_12_tvalid),
      .in_tready(in_kept_12_tready),
      .out_tdata(out_kept_12_tdata),
      .out_tvalid(out_kept_12_tvalid),
      .out_tready(out_kept_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_12_tdata),
      .in_tvalid(in_results_12_tvalid),
      .in_tready(in_results_12_tready),
      .out_tdata(out_results_12_tdata),
      .out_tvalid(out_results_12_tvalid),
      .out_tready(out_results_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_12_tdata),
      .in_tvalid(in_activations_12_tvalid),
      .in_tready(in_activations_12_tready),
      .out_tdata(out_activations_12_tdata),
      .out_tvalid(out_activations_12_tvalid),
      .out_tready(out_activations_12_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_13_tdata),
      .in_tvalid(in_weights_13_tvalid),
      .in_tready(in_weights_13_tready),
      .out_tdata(out_weights_13_tdata),
      .out_tvalid(out_weights_13_tvalid),
      .out_tready(out_weights_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_13_tdata),
      .in_tvalid(in_credits_13_tvalid),
      .in_tready(in_credits_13_tready),
      .out_tdata(out_credits_13_tdata),
      .out_tvalid(out_credits_13_tvalid),
      .out_tready(out_credits_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_13_tdata),
      .in_tvalid(in_sent_13_tvalid),
      .in_tready(in_sent_13_tready),
      .out_tdata(out_sent_13_tdata),
      .out_tvalid(out_sent_13_tvalid),
      .out_tready(out_sent_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_13_tdata),
      .in_tvalid(in_cache_13_tvalid),
      .in_tready(in_cache_13_tready),
      .out_tdata(out_cache_13_tdata),
      .out_tvalid(out_cache_13_tvalid),
      .out_tready(out_cache_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_13_tdata),
      .in_tvalid(in_kept_13_tvalid),
      .in_tready(in_kept_13_tready),
      .out_tdata(out_kept_13_tdata),
      .out_tvalid(out_kept_13_tvalid),
      .out_tready(out_kept_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_13_tdata),
      .in_tvalid(in_results_13_tvalid),
      .in_tready(in_results_13_tready),
      .out_tdata(out_results_13_tdata),
      .out_tvalid(out_results_13_tvalid),
      .out_tready(out_results_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_13_tdata),
      .in_tvalid(in_activations_13_tvalid),
      .in_tready(in_activations_13_tready),
      .out_tdata(out_activations_13_tdata),
      .out_tvalid(out_activations_13_tvalid),
      .out_tready(out_activations_13_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_14_tdata),
      .in_tvalid(in_weights_14_tvalid),
      .in_tready(in_weights_14_tready),
      .out_tdata(out_weights_14_tdata),
      .out_tvalid(out_weights_14_tvalid),
      .out_tready(out_weights_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_14_tdata),
      .in_tvalid(in_credits_14_tvalid),
      .in_tready(in_credits_14_tready),
      .out_tdata(out_credits_14_tdata),
      .out_tvalid(out_credits_14_tvalid),
      .out_tready(out_credits_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_14_tdata),
      .in_tvalid(in_sent_14_tvalid),
      .in_tready(in_sent_14_tready),
      .out_tdata(out_sent_14_tdata),
      .out_tvalid(out_sent_14_tvalid),
      .out_tready(out_sent_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_14_tdata),
      .in_tvalid(in_cache_14_tvalid),
      .in_tready(in_cache_14_tready),
      .out_tdata(out_cache_14_tdata),
      .out_tvalid(out_cache_14_tvalid),
      .out_tready(out_cache_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_14_tdata),
      .in_tvalid(in_kept_14_tvalid),
      .in_tready(in_kept_14_tready),
      .out_tdata(out_kept_14_tdata),
      .out_tvalid(out_kept_14_tvalid),
      .out_tready(out_kept_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_14_tdata),
      .in_tvalid(in_results_14_tvalid),
      .in_tready(in_results_14_tready),
      .out_tdata(out_results_14_tdata),
      .out_tvalid(out_results_14_tvalid),
      .out_tready(out_results_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_14_tdata),
      .in_tvalid(in_activations_14_tvalid),
      .in_tready(in_activations_14_tready),
      .out_tdata(out_activations_14_tdata),
      .out_tvalid(out_activations_14_tvalid),
      .out_tready(out_activations_14_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_15_tdata),
      .in_tvalid(in_weights_15_tvalid),
      .in_tready(in_weights_15_tready),
      .out_tdata(out_weights_15_tdata),
      .out_tvalid(out_weights_15_tvalid),
      .out_tready(out_weights_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_15_tdata),
      .in_tvalid(in_credits_15_tvalid),
      .in_tready(in_credits_15_tready),
      .out_tdata(out_credits_15_tdata),
      .out_tvalid(out_credits_15_tvalid),
      .out_tready(out_credits_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_15_tdata),
      .in_tvalid(in_sent_15_tvalid),
      .in_tready(in_sent_15_tready),
      .out_tdata(out_sent_15_tdata),
      .out_tvalid(out_sent_15_tvalid),
      .out_tready(out_sent_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_15_tdata),
      .in_tvalid(in_cache_15_tvalid),
      .in_tready(in_cache_15_tready),
      .out_tdata(out_cache_15_tdata),
      .out_tvalid(out_cache_15_tvalid),
      .out_tready(out_cache_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_15_tdata),
      .in_tvalid(in_kept_15_tvalid),
      .in_tready(in_kept_15_tready),
      .out_tdata(out_kept_15_tdata),
      .out_tvalid(out_kept_15_tvalid),
      .out_tready(out_kept_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_15_tdata),
      .in_tvalid(in_results_15_tvalid),
      .in_tready(in_results_15_tready),
      .out_tdata(out_results_15_tdata),
      .out_tvalid(out_results_15_tvalid),
      .out_tready(out_results_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_15_tdata),
      .in_tvalid(in_activations_15_tvalid),
      .in_tready(in_activations_15_tready),
      .out_tdata(out_activations_15_tdata),
      .out_tvalid(out_activations_15_tvalid),
      .out_tready(out_activations_15_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_16_tdata),
      .in_tvalid(in_weights_16_tvalid),
      .in_tready(in_weights_16_tready),
      .out_tdata(out_weights_16_tdata),
      .out_tvalid(out_weights_16_tvalid),
      .out_tready(out_weights_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_16_tdata),
      .in_tvalid(in_credits_16_tvalid),
      .in_tready(in_credits_16_tready),
      .out_tdata(out_credits_16_tdata),
      .out_tvalid(out_credits_16_tvalid),
      .out_tready(out_credits_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_16_tdata),
      .in_tvalid(in_sent_16_tvalid),
      .in_tready(in_sent_16_tready),
      .out_tdata(out_sent_16_tdata),
      .out_tvalid(out_sent_16_tvalid),
      .out_tready(out_sent_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_16_tdata),
      .in_tvalid(in_cache_16_tvalid),
      .in_tready(in_cache_16_tready),
      .out_tdata(out_cache_16_tdata),
      .out_tvalid(out_cache_16_tvalid),
      .out_tready(out_cache_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_16_tdata),
      .in_tvalid(in_kept_16_tvalid),
      .in_tready(in_kept_16_tready),
      .out_tdata(out_kept_16_tdata),
      .out_tvalid(out_kept_16_tvalid),
      .out_tready(out_kept_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_16_tdata),
      .in_tvalid(in_results_16_tvalid),
      .in_tready(in_results_16_tready),
      .out_tdata(out_results_16_tdata),
      .out_tvalid(out_results_16_tvalid),
      .out_tready(out_results_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_16_tdata),
      .in_tvalid(in_activations_16_tvalid),
      .in_tready(in_activations_16_tready),
      .out_tdata(out_activations_16_tdata),
      .out_tvalid(out_activations_16_tvalid),
      .out_tready(out_activations_16_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_17_tdata),
      .in_tvalid(in_weights_17_tvalid),
      .in_tready(in_weights_17_tready),
      .out_tdata(out_weights_17_tdata),
      .out_tvalid(out_weights_17_tvalid),
      .out_tready(out_weights_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_17_tdata),
      .in_tvalid(in_credits_17_tvalid),
      .in_tready(in_credits_17_tready),
      .out_tdata(out_credits_17_tdata),
      .out_tvalid(out_credits_17_tvalid),
      .out_tready(out_credits_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_17_tdata),
      .in_tvalid(in_sent_17_tvalid),
      .in_tready(in_sent_17_tready),
      .out_tdata(out_sent_17_tdata),
      .out_tvalid(out_sent_17_tvalid),
      .out_tready(out_sent_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_17_tdata),
      .in_tvalid(in_cache_17_tvalid),
      .in_tready(in_cache_17_tready),
      .out_tdata(out_cache_17_tdata),
      .out_tvalid(out_cache_17_tvalid),
      .out_tready(out_cache_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_17_tdata),
      .in_tvalid(in_kept_17_tvalid),
      .in_tready(in_kept_17_tready),
      .out_tdata(out_kept_17_tdata),
      .out_tvalid(out_kept_17_tvalid),
      .out_tready(out_kept_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_17_tdata),
      .in_tvalid(in_results_17_tvalid),
      .in_tready(in_results_17_tready),
      .out_tdata(out_results_17_tdata),
      .out_tvalid(out_results_17_tvalid),
      .out_tready(out_results_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_17_tdata),
      .in_tvalid(in_activations_17_tvalid),
      .in_tready(in_activations_17_tready),
      .out_tdata(out_activations_17_tdata),
      .out_tvalid(out_activations_17_tvalid),
      .out_tready(out_activations_17_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_18_tdata),
      .in_tvalid(in_weights_18_tvalid),
      .in_tready(in_weights_18_tready),
      .out_tdata(out_weights_18_tdata),
      .out_tvalid(out_weights_18_tvalid),
      .out_tready(out_weights_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_18_tdata),
      .in_tvalid(in_credits_18_tvalid),
      .in_tready(in_credits_18_tready),
      .out_tdata(out_credits_18_tdata),
      .out_tvalid(out_credits_18_tvalid),
      .out_tready(out_credits_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_18_tdata),
      .in_tvalid(in_sent_18_tvalid),
      .in_tready(in_sent_18_tready),
      .out_tdata(out_sent_18_tdata),
      .out_tvalid(out_sent_18_tvalid),
      .out_tready(out_sent_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_18_tdata),
      .in_tvalid(in_cache_18_tvalid),
      .in_tready(in_cache_18_tready),
      .out_tdata(out_cache_18_tdata),
      .out_tvalid(out_cache_18_tvalid),
      .out_tready(out_cache_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_18_tdata),
      .in_tvalid(in_kept_18_tvalid),
      .in_tready(in_kept_18_tready),
      .out_tdata(out_kept_18_tdata),
      .out_tvalid(out_kept_18_tvalid),
      .out_tready(out_kept_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_18_tdata),
      .in_tvalid(in_results_18_tvalid),
      .in_tready(in_results_18_tready),
      .out_tdata(out_results_18_tdata),
      .out_tvalid(out_results_18_tvalid),
      .out_tready(out_results_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_18_tdata),
      .in_tvalid(in_activations_18_tvalid),
      .in_tready(in_activations_18_tready),
      .out_tdata(out_activations_18_tdata),
      .out_tvalid(out_activations_18_tvalid),
      .out_tready(out_activations_18_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_19_tdata),
      .in_tvalid(in_weights_19_tvalid),
      .in_tready(in_weights_19_tready),
      .out_tdata(out_weights_19_tdata),
      .out_tvalid(out_weights_19_tvalid),
      .out_tready(out_weights_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_19_tdata),
      .in_tvalid(in_credits_19_tvalid),
      .in_tready(in_credits_19_tready),
      .out_tdata(out_credits_19_tdata),
      .out_tvalid(out_credits_19_tvalid),
      .out_tready(out_credits_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_19_tdata),
      .in_tvalid(in_sent_19_tvalid),
      .in_tready(in_sent_19_tready),
      .out_tdata(out_sent_19_tdata),
      .out_tvalid(out_sent_19_tvalid),
      .out_tready(out_sent_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_19_tdata),
      .in_tvalid(in_cache_19_tvalid),
      .in_tready(in_cache_19_tready),
      .out_tdata(out_cache_19_tdata),
      .out_tvalid(out_cache_19_tvalid),
      .out_tready(out_cache_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_19_tdata),
      .in_tvalid(in_kept_19_tvalid),
      .in_tready(in_kept_19_tready),
      .out_tdata(out_kept_19_tdata),
      .out_tvalid(out_kept_19_tvalid),
      .out_tready(out_kept_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_19_tdata),
      .in_tvalid(in_results_19_tvalid),
      .in_tready(in_results_19_tready),
      .out_tdata(out_results_19_tdata),
      .out_tvalid(out_results_19_tvalid),
      .out_tready(out_results_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_19_tdata),
      .in_tvalid(in_activations_19_tvalid),
      .in_tready(in_activations_19_tready),
      .out_tdata(out_activations_19_tdata),
      .out_tvalid(out_activations_19_tvalid),
      .out_tready(out_activations_19_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_20_tdata),
      .in_tvalid(in_weights_20_tvalid),
      .in_tready(in_weights_20_tready),
      .out_tdata(out_weights_20_tdata),
      .out_tvalid(out_weights_20_tvalid),
      .out_tready(out_weights_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_20_tdata),
      .in_tvalid(in_credits_20_tvalid),
      .in_tready(in_credits_20_tready),
      .out_tdata(out_credits_20_tdata),
      .out_tvalid(out_credits_20_tvalid),
      .out_tready(out_credits_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_20_tdata),
      .in_tvalid(in_sent_20_tvalid),
      .in_tready(in_sent_20_tready),
      .out_tdata(out_sent_20_tdata),
      .out_tvalid(out_sent_20_tvalid),
      .out_tready(out_sent_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_20_tdata),
      .in_tvalid(in_cache_20_tvalid),
      .in_tready(in_cache_20_tready),
      .out_tdata(out_cache_20_tdata),
      .out_tvalid(out_cache_20_tvalid),
      .out_tready(out_cache_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_20_tdata),
      .in_tvalid(in_kept_20_tvalid),
      .in_tready(in_kept_20_tready),
      .out_tdata(out_kept_20_tdata),
      .out_tvalid(out_kept_20_tvalid),
      .out_tready(out_kept_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_20_tdata),
      .in_tvalid(in_results_20_tvalid),
      .in_tready(in_results_20_tready),
      .out_tdata(out_results_20_tdata),
      .out_tvalid(out_results_20_tvalid),
      .out_tready(out_results_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_20_tdata),
      .in_tvalid(in_activations_20_tvalid),
      .in_tready(in_activations_20_tready),
      .out_tdata(out_activations_20_tdata),
      .out_tvalid(out_activations_20_tvalid),
      .out_tready(out_activations_20_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_21_tdata),
      .in_tvalid(in_weights_21_tvalid),
      .in_tready(in_weights_21_tready),
      .out_tdata(out_weights_21_tdata),
      .out_tvalid(out_weights_21_tvalid),
      .out_tready(out_weights_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_21_tdata),
      .in_tvalid(in_credits_21_tvalid),
      .in_tready(in_credits_21_tready),
      .out_tdata(out_credits_21_tdata),
      .out_tvalid(out_credits_21_tvalid),
      .out_tready(out_credits_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_21_tdata),
      .in_tvalid(in_sent_21_tvalid),
      .in_tready(in_sent_21_tready),
      .out_tdata(out_sent_21_tdata),
      .out_tvalid(out_sent_21_tvalid),
      .out_tready(out_sent_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_21_tdata),
      .in_tvalid(in_cache_21_tvalid),
      .in_tready(in_cache_21_tready),
      .out_tdata(out_cache_21_tdata),
      .out_tvalid(out_cache_21_tvalid),
      .out_tready(out_cache_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_21_tdata),
      .in_tvalid(in_kept_21_tvalid),
      .in_tready(in_kept_21_tready),
      .out_tdata(out_kept_21_tdata),
      .out_tvalid(out_kept_21_tvalid),
      .out_tready(out_kept_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_21_tdata),
      .in_tvalid(in_results_21_tvalid),
      .in_tready(in_results_21_tready),
      .out_tdata(out_results_21_tdata),
      .out_tvalid(out_results_21_tvalid),
      .out_tready(out_results_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_21_tdata),
      .in_tvalid(in_activations_21_tvalid),
      .in_tready(in_activations_21_tready),
      .out_tdata(out_activations_21_tdata),
      .out_tvalid(out_activations_21_tvalid),
      .out_tready(out_activations_21_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_22_tdata),
      .in_tvalid(in_weights_22_tvalid),
      .in_tready(in_weights_22_tready),
      .out_tdata(out_weights_22_tdata),
      .out_tvalid(out_weights_22_tvalid),
      .out_tready(out_weights_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_22_tdata),
      .in_tvalid(in_credits_22_tvalid),
      .in_tready(in_credits_22_tready),
      .out_tdata(out_credits_22_tdata),
      .out_tvalid(out_credits_22_tvalid),
      .out_tready(out_credits_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_22_tdata),
      .in_tvalid(in_sent_22_tvalid),
      .in_tready(in_sent_22_tready),
      .out_tdata(out_sent_22_tdata),
      .out_tvalid(out_sent_22_tvalid),
      .out_tready(out_sent_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_22_tdata),
      .in_tvalid(in_cache_22_tvalid),
      .in_tready(in_cache_22_tready),
      .out_tdata(out_cache_22_tdata),
      .out_tvalid(out_cache_22_tvalid),
      .out_tready(out_cache_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_22_tdata),
      .in_tvalid(in_kept_22_tvalid),
      .in_tready(in_kept_22_tready),
      .out_tdata(out_kept_22_tdata),
      .out_tvalid(out_kept_22_tvalid),
      .out_tready(out_kept_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_22_tdata),
      .in_tvalid(in_results_22_tvalid),
      .in_tready(in_results_22_tready),
      .out_tdata(out_results_22_tdata),
      .out_tvalid(out_results_22_tvalid),
      .out_tready(out_results_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_22_tdata),
      .in_tvalid(in_activations_22_tvalid),
      .in_tready(in_activations_22_tready),
      .out_tdata(out_activations_22_tdata),
      .out_tvalid(out_activations_22_tvalid),
      .out_tready(out_activations_22_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_23_tdata),
      .in_tvalid(in_weights_23_tvalid),
      .in_tready(in_weights_23_tready),
      .out_tdata(out_weights_23_tdata),
      .out_tvalid(out_weights_23_tvalid),
      .out_tready(out_weights_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_23_tdata),
      .in_tvalid(in_credits_23_tvalid),
      .in_tready(in_credits_23_tready),
      .out_tdata(out_credits_23_tdata),
      .out_tvalid(out_credits_23_tvalid),
      .out_tready(out_credits_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_23_tdata),
      .in_tvalid(in_sent_23_tvalid),
      .in_tready(in_sent_23_tready),
      .out_tdata(out_sent_23_tdata),
      .out_tvalid(out_sent_23_tvalid),
      .out_tready(out_sent_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_23_tdata),
      .in_tvalid(in_cache_23_tvalid),
      .in_tready(in_cache_23_tready),
      .out_tdata(out_cache_23_tdata),
      .out_tvalid(out_cache_23_tvalid),
      .out_tready(out_cache_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_23_tdata),
      .in_tvalid(in_kept_23_tvalid),
      .in_tready(in_kept_23_tready),
      .out_tdata(out_kept_23_tdata),
      .out_tvalid(out_kept_23_tvalid),
      .out_tready(out_kept_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_23_tdata),
      .in_tvalid(in_results_23_tvalid),
      .in_tready(in_results_23_tready),
      .out_tdata(out_results_23_tdata),
      .out_tvalid(out_results_23_tvalid),
      .out_tready(out_results_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_23_tdata),
      .in_tvalid(in_activations_23_tvalid),
      .in_tready(in_activations_23_tready),
      .out_tdata(out_activations_23_tdata),
      .out_tvalid(out_activations_23_tvalid),
      .out_tready(out_activations_23_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_24_tdata),
      .in_tvalid(in_weights_24_tvalid),
      .in_tready(in_weights_24_tready),
      .out_tdata(out_weights_24_tdata),
      .out_tvalid(out_weights_24_tvalid),
      .out_tready(out_weights_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_24_tdata),
      .in_tvalid(in_credits_24_tvalid),
      .in_tready(in_credits_24_tready),
      .out_tdata(out_credits_24_tdata),
      .out_tvalid(out_credits_24_tvalid),
      .out_tready(out_credits_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_24_tdata),
      .in_tvalid(in_sent_24_tvalid),
      .in_tready(in_sent_24_tready),
      .out_tdata(out_sent_24_tdata),
      .out_tvalid(out_sent_24_tvalid),
      .out_tready(out_sent_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_24_tdata),
      .in_tvalid(in_cache_24_tvalid),
      .in_tready(in_cache_24_tready),
      .out_tdata(out_cache_24_tdata),
      .out_tvalid(out_cache_24_tvalid),
      .out_tready(out_cache_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_24_tdata),
      .in_tvalid(in_kept_24_tvalid),
      .in_tready(in_kept_24_tready),
      .out_tdata(out_kept_24_tdata),
      .out_tvalid(out_kept_24_tvalid),
      .out_tready(out_kept_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_24_tdata),
      .in_tvalid(in_results_24_tvalid),
      .in_tready(in_results_24_tready),
      .out_tdata(out_results_24_tdata),
      .out_tvalid(out_results_24_tvalid),
      .out_tready(out_results_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_24_tdata),
      .in_tvalid(in_activations_24_tvalid),
      .in_tready(in_activations_24_tready),
      .out_tdata(out_activations_24_tdata),
      .out_tvalid(out_activations_24_tvalid),
      .out_tready(out_activations_24_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_25_tdata),
      .in_tvalid(in_weights_25_tvalid),
      .in_tready(in_weights_25_tready),
      .out_tdata(out_weights_25_tdata),
      .out_tvalid(out_weights_25_tvalid),
      .out_tready(out_weights_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_25_tdata),
      .in_tvalid(in_credits_25_tvalid),
      .in_tready(in_credits_25_tready),
      .out_tdata(out_credits_25_tdata),
      .out_tvalid(out_credits_25_tvalid),
      .out_tready(out_credits_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_25_tdata),
      .in_tvalid(in_sent_25_tvalid),
      .in_tready(in_sent_25_tready),
      .out_tdata(out_sent_25_tdata),
      .out_tvalid(out_sent_25_tvalid),
      .out_tready(out_sent_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_25_tdata),
      .in_tvalid(in_cache_25_tvalid),
      .in_tready(in_cache_25_tready),
      .out_tdata(out_cache_25_tdata),
      .out_tvalid(out_cache_25_tvalid),
      .out_tready(out_cache_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_25_tdata),
      .in_tvalid(in_kept_25_tvalid),
      .in_tready(in_kept_25_tready),
      .out_tdata(out_kept_25_tdata),
      .out_tvalid(out_kept_25_tvalid),
      .out_tready(out_kept_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_25_tdata),
      .in_tvalid(in_results_25_tvalid),
      .in_tready(in_results_25_tready),
      .out_tdata(out_results_25_tdata),
      .out_tvalid(out_results_25_tvalid),
      .out_tready(out_results_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_25_tdata),
      .in_tvalid(in_activations_25_tvalid),
      .in_tready(in_activations_25_tready),
      .out_tdata(out_activations_25_tdata),
      .out_tvalid(out_activations_25_tvalid),
      .out_tready(out_activations_25_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_26_tdata),
      .in_tvalid(in_weights_26_tvalid),
      .in_tready(in_weights_26_tready),
      .out_tdata(out_weights_26_tdata),
      .out_tvalid(out_weights_26_tvalid),
      .out_tready(out_weights_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_26_tdata),
      .in_tvalid(in_credits_26_tvalid),
      .in_tready(in_credits_26_tready),
      .out_tdata(out_credits_26_tdata),
      .out_tvalid(out_credits_26_tvalid),
      .out_tready(out_credits_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_26_tdata),
      .in_tvalid(in_sent_26_tvalid),
      .in_tready(in_sent_26_tready),
      .out_tdata(out_sent_26_tdata),
      .out_tvalid(out_sent_26_tvalid),
      .out_tready(out_sent_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_26_tdata),
      .in_tvalid(in_cache_26_tvalid),
      .in_tready(in_cache_26_tready),
      .out_tdata(out_cache_26_tdata),
      .out_tvalid(out_cache_26_tvalid),
      .out_tready(out_cache_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_26_tdata),
      .in_tvalid(in_kept_26_tvalid),
      .in_tready(in_kept_26_tready),
      .out_tdata(out_kept_26_tdata),
      .out_tvalid(out_kept_26_tvalid),
      .out_tready(out_kept_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_26_tdata),
      .in_tvalid(in_results_26_tvalid),
      .in_tready(in_results_26_tready),
      .out_tdata(out_results_26_tdata),
      .out_tvalid(out_results_26_tvalid),
      .out_tready(out_results_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_26_tdata),
      .in_tvalid(in_activations_26_tvalid),
      .in_tready(in_activations_26_tready),
      .out_tdata(out_activations_26_tdata),
      .out_tvalid(out_activations_26_tvalid),
      .out_tready(out_activations_26_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_27_tdata),
      .in_tvalid(in_weights_27_tvalid),
      .in_tready(in_weights_27_tready),
      .out_tdata(out_weights_27_tdata),
      .out_tvalid(out_weights_27_tvalid),
      .out_tready(out_weights_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_27_tdata),
      .in_tvalid(in_credits_27_tvalid),
      .in_tready(in_credits_27_tready),
      .out_tdata(out_credits_27_tdata),
      .out_tvalid(out_credits_27_tvalid),
      .out_tready(out_credits_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_27_tdata),
      .in_tvalid(in_sent_27_tvalid),
      .in_tready(in_sent_27_tready),
      .out_tdata(out_sent_27_tdata),
      .out_tvalid(out_sent_27_tvalid),
      .out_tready(out_sent_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_27_tdata),
      .in_tvalid(in_cache_27_tvalid),
      .in_tready(in_cache_27_tready),
      .out_tdata(out_cache_27_tdata),
      .out_tvalid(out_cache_27_tvalid),
      .out_tready(out_cache_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_27_tdata),
      .in_tvalid(in_kept_27_tvalid),
      .in_tready(in_kept_27_tready),
      .out_tdata(out_kept_27_tdata),
      .out_tvalid(out_kept_27_tvalid),
      .out_tready(out_kept_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_27_tdata),
      .in_tvalid(in_results_27_tvalid),
      .in_tready(in_results_27_tready),
      .out_tdata(out_results_27_tdata),
      .out_tvalid(out_results_27_tvalid),
      .out_tready(out_results_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_27_tdata),
      .in_tvalid(in_activations_27_tvalid),
      .in_tready(in_activations_27_tready),
      .out_tdata(out_activations_27_tdata),
      .out_tvalid(out_activations_27_tvalid),
      .out_tready(out_activations_27_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_28_tdata),
      .in_tvalid(in_weights_28_tvalid),
      .in_tready(in_weights_28_tready),
      .out_tdata(out_weights_28_tdata),
      .out_tvalid(out_weights_28_tvalid),
      .out_tready(out_weights_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_28_tdata),
      .in_tvalid(in_credits_28_tvalid),
      .in_tready(in_credits_28_tready),
      .out_tdata(out_credits_28_tdata),
      .out_tvalid(out_credits_28_tvalid),
      .out_tready(out_credits_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_28_tdata),
      .in_tvalid(in_sent_28_tvalid),
      .in_tready(in_sent_28_tready),
      .out_tdata(out_sent_28_tdata),
      .out_tvalid(out_sent_28_tvalid),
      .out_tready(out_sent_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_28_tdata),
      .in_tvalid(in_cache_28_tvalid),
      .in_tready(in_cache_28_tready),
      .out_tdata(out_cache_28_tdata),
      .out_tvalid(out_cache_28_tvalid),
      .out_tready(out_cache_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_28_tdata),
      .in_tvalid(in_kept_28_tvalid),
      .in_tready(in_kept_28_tready),
      .out_tdata(out_kept_28_tdata),
      .out_tvalid(out_kept_28_tvalid),
      .out_tready(out_kept_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_28_tdata),
      .in_tvalid(in_results_28_tvalid),
      .in_tready(in_results_28_tready),
      .out_tdata(out_results_28_tdata),
      .out_tvalid(out_results_28_tvalid),
      .out_tready(out_results_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_28_tdata),
      .in_tvalid(in_activations_28_tvalid),
      .in_tready(in_activations_28_tready),
      .out_tdata(out_activations_28_tdata),
      .out_tvalid(out_activations_28_tvalid),
      .out_tready(out_activations_28_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_29_tdata),
      .in_tvalid(in_weights_29_tvalid),
      .in_tready(in_weights_29_tready),
      .out_tdata(out_weights_29_tdata),
      .out_tvalid(out_weights_29_tvalid),
      .out_tready(out_weights_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_29_tdata),
      .in_tvalid(in_credits_29_tvalid),
      .in_tready(in_credits_29_tready),
      .out_tdata(out_credits_29_tdata),
      .out_tvalid(out_credits_29_tvalid),
      .out_tready(out_credits_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_29_tdata),
      .in_tvalid(in_sent_29_tvalid),
      .in_tready(in_sent_29_tready),
      .out_tdata(out_sent_29_tdata),
      .out_tvalid(out_sent_29_tvalid),
      .out_tready(out_sent_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_29_tdata),
      .in_tvalid(in_cache_29_tvalid),
      .in_tready(in_cache_29_tready),
      .out_tdata(out_cache_29_tdata),
      .out_tvalid(out_cache_29_tvalid),
      .out_tready(out_cache_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_29_tdata),
      .in_tvalid(in_kept_29_tvalid),
      .in_tready(in_kept_29_tready),
      .out_tdata(out_kept_29_tdata),
      .out_tvalid(out_kept_29_tvalid),
      .out_tready(out_kept_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_29_tdata),
      .in_tvalid(in_results_29_tvalid),
      .in_tready(in_results_29_tready),
      .out_tdata(out_results_29_tdata),
      .out_tvalid(out_results_29_tvalid),
      .out_tready(out_results_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_29_tdata),
      .in_tvalid(in_activations_29_tvalid),
      .in_tready(in_activations_29_tready),
      .out_tdata(out_activations_29_tdata),
      .out_tvalid(out_activations_29_tvalid),
      .out_tready(out_activations_29_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_30_tdata),
      .in_tvalid(in_weights_30_tvalid),
      .in_tready(in_weights_30_tready),
      .out_tdata(out_weights_30_tdata),
      .out_tvalid(out_weights_30_tvalid),
      .out_tready(out_weights_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_30_tdata),
      .in_tvalid(in_credits_30_tvalid),
      .in_tready(in_credits_30_tready),
      .out_tdata(out_credits_30_tdata),
      .out_tvalid(out_credits_30_tvalid),
      .out_tready(out_credits_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_30_tdata),
      .in_tvalid(in_sent_30_tvalid),
      .in_tready(in_sent_30_tready),
      .out_tdata(out_sent_30_tdata),
      .out_tvalid(out_sent_30_tvalid),
      .out_tready(out_sent_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_30_tdata),
      .in_tvalid(in_cache_30_tvalid),
      .in_tready(in_cache_30_tready),
      .out_tdata(out_cache_30_tdata),
      .out_tvalid(out_cache_30_tvalid),
      .out_tready(out_cache_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_30_tdata),
      .in_tvalid(in_kept_30_tvalid),
      .in_tready(in_kept_30_tready),
      .out_tdata(out_kept_30_tdata),
      .out_tvalid(out_kept_30_tvalid),
      .out_tready(out_kept_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_30_tdata),
      .in_tvalid(in_results_30_tvalid),
      .in_tready(in_results_30_tready),
      .out_tdata(out_results_30_tdata),
      .out_tvalid(out_results_30_tvalid),
      .out_tready(out_results_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_30_tdata),
      .in_tvalid(in_activations_30_tvalid),
      .in_tready(in_activations_30_tready),
      .out_tdata(out_activations_30_tdata),
      .out_tvalid(out_activations_30_tvalid),
      .out_tready(out_activations_30_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2048)
  ) fifo_weights_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_31_tdata),
      .in_tvalid(in_weights_31_tvalid),
      .in_tready(in_weights_31_tready),
      .out_tdata(out_weights_31_tdata),
      .out_tvalid(out_weights_31_tvalid),
      .out_tready(out_weights_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(34)
  ) fifo_credits_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_31_tdata),
      .in_tvalid(in_credits_31_tvalid),
      .in_tready(in_credits_31_tready),
      .out_tdata(out_credits_31_tdata),
      .out_tvalid(out_credits_31_tvalid),
      .out_tready(out_credits_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_31_tdata),
      .in_tvalid(in_sent_31_tvalid),
      .in_tready(in_sent_31_tready),
      .out_tdata(out_sent_31_tdata),
      .out_tvalid(out_sent_31_tvalid),
      .out_tready(out_sent_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_cache_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_31_tdata),
      .in_tvalid(in_cache_31_tvalid),
      .in_tready(in_cache_31_tready),
      .out_tdata(out_cache_31_tdata),
      .out_tvalid(out_cache_31_tvalid),
      .out_tready(out_cache_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(34)
  ) fifo_kept_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_31_tdata),
      .in_tvalid(in_kept_31_tvalid),
      .in_tready(in_kept_31_tready),
      .out_tdata(out_kept_31_tdata),
      .out_tvalid(out_kept_31_tvalid),
      .out_tready(out_kept_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(32)
  ) fifo_results_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_31_tdata),
      .in_tvalid(in_results_31_tvalid),
      .in_tready(in_results_31_tready),
      .out_tdata(out_results_31_tdata),
      .out_tvalid(out_results_31_tvalid),
      .out_tready(out_results_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_31_tdata),
      .in_tvalid(in_activations_31_tvalid),
      .in_tready(in_activations_31_tready),
      .out_tdata(out_activations_31_tdata),
      .out_tvalid(out_activations_31_tvalid),
      .out_tready(out_activations_31_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_activations_32 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_32_tdata),
      .in_tvalid(in_activations_32_tvalid),
      .in_tready(in_activations_32_tready),
      .out_tdata(out_activations_32_tdata),
      .out_tvalid(out_activations_32_tvalid),
      .out_tready(out_activations_32_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(32)
  ) fifo_fetch_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetch_0_tdata),
      .in_tvalid(in_fetch_0_tvalid),
      .in_tready(in_fetch_0_tready),
      .out_tdata(out_fetch_0_tdata),
      .out_tvalid(out_fetch_0_tvalid),
      .out_tready(out_fetch_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(32)
  ) fifo_fetched_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetched_0_tdata),
      .in_tvalid(in_fetched_0_tvalid),
      .in_tready(in_fetched_0_tready),
      .out_tdata(out_fetched_0_tdata),
      .out_tvalid(out_fetched_0_tvalid),
      .out_tready(out_fetched_0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_records (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_records_tdata),
      .in_tvalid(in_records_tvalid),
      .in_tready(in_records_tready),
      .out_tdata(out_records_tdata),
      .out_tvalid(out_records_tvalid),
      .out_tready(out_records_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(40),
      .DEPTH(2)
  ) fifo_sampled (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sampled_tdata),
      .in_tvalid(in_sampled_tvalid),
      .in_tready(in_sampled_tready),
      .out_tdata(out_sampled_tdata),
      .out_tvalid(out_sampled_tvalid),
      .out_tready(out_sampled_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_embedded (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_embedded_tdata),
      .in_tvalid(in_embedded_tvalid),
      .in_tready(in_embedded_tready),
      .out_tdata(out_embedded_tdata),
      .out_tvalid(out_embedded_tvalid),
      .out_tready(out_embedded_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_looped (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_looped_tdata),
      .in_tvalid(in_looped_tvalid),
      .in_tready(in_looped_tready),
      .out_tdata(out_looped_tdata),
      .out_tvalid(out_looped_tvalid),
      .out_tready(out_looped_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(1025)
  ) fifo_residual (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_residual_tdata),
      .in_tvalid(in_residual_tvalid),
      .in_tready(in_residual_tready),
      .out_tdata(out_residual_tdata),
      .out_tvalid(out_residual_tvalid),
      .out_tready(out_residual_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_updated (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_updated_tdata),
      .in_tvalid(in_updated_tvalid),
      .in_tready(in_updated_tready),
      .out_tdata(out_updated_tdata),
      .out_tvalid(out_updated_tvalid),
      .out_tready(out_updated_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(65)
  ) fifo_constants (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_constants_tdata),
      .in_tvalid(in_constants_tvalid),
      .in_tready(in_constants_tready),
      .out_tdata(out_constants_tdata),
      .out_tvalid(out_constants_tvalid),
      .out_tready(out_constants_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_normed (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_normed_tdata),
      .in_tvalid(in_normed_tvalid),
      .in_tready(in_normed_tready),
      .out_tdata(out_normed_tdata),
      .out_tvalid(out_normed_tvalid),
      .out_tready(out_normed_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_qkv (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_qkv_tdata),
      .in_tvalid(in_qkv_tvalid),
      .in_tready(in_qkv_tready),
      .out_tdata(out_qkv_tdata),
      .out_tvalid(out_qkv_tvalid),
      .out_tready(out_qkv_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(32)
  ) fifo_attended (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_attended_tdata),
      .in_tvalid(in_attended_tvalid),
      .in_tready(in_attended_tready),
      .out_tdata(out_attended_tdata),
      .out_tvalid(out_attended_tvalid),
      .out_tready(out_attended_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_delta (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_delta_tdata),
      .in_tvalid(in_delta_tvalid),
      .in_tready(in_delta_tready),
      .out_tdata(out_delta_tdata),
      .out_tvalid(out_delta_tvalid),
      .out_tready(out_delta_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_up (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_up_tdata),
      .in_tvalid(in_up_tvalid),
      .in_tready(in_up_tready),
      .out_tdata(out_up_tdata),
      .out_tvalid(out_up_tvalid),
      .out_tready(out_up_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(4100)
  ) fifo_activated (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activated_tdata),
      .in_tvalid(in_activated_tvalid),
      .in_tready(in_activated_tready),
      .out_tdata(out_activated_tdata),
      .out_tvalid(out_activated_tvalid),
      .out_tready(out_activated_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_logits (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_logits_tdata),
      .in_tvalid(in_logits_tvalid),
      .in_tready(in_logits_tready),
      .out_tdata(out_logits_tdata),
      .out_tvalid(out_logits_tvalid),
      .out_tready(out_logits_tready),
      .level()
  );

  memory_host memory_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_0_tdata),
      .weights_tvalid(in_weights_0_tvalid),
      .weights_tready(in_weights_0_tready),
      .credits_tdata(out_credits_0_tdata),
      .credits_tvalid(out_credits_0_tvalid),
      .credits_tready(out_credits_0_tready),
      .sent_tdata(in_sent_0_tdata),
      .sent_tvalid(in_sent_0_tvalid),
      .sent_tready(in_sent_0_tready),
      .kept_tdata(out_kept_0_tdata),
      .kept_tvalid(out_kept_0_tvalid),
      .kept_tready(out_kept_0_tready),
      .fetch_tdata(out_fetch_0_tdata),
      .fetch_tvalid(out_fetch_0_tvalid),
      .fetch_tready(out_fetch_0_tready),
      .fetched_tdata(in_fetched_0_tdata),
      .fetched_tvalid(in_fetched_0_tvalid),
      .fetched_tready(in_fetched_0_tready),
      .records_tdata(out_records_tdata),
      .records_tvalid(out_records_tvalid),
      .records_tready(out_records_tready),
      .s_axi_control_awaddr(memory_0_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_0_s_axi_control_awvalid),
      .s_axi_control_awready(memory_0_s_axi_control_awready),
      .s_axi_control_wdata(memory_0_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_0_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_0_s_axi_control_wvalid),
      .s_axi_control_wready(memory_0_s_axi_control_wready),
      .s_axi_control_bresp(memory_0_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_0_s_axi_control_bvalid),
      .s_axi_control_bready(memory_0_s_axi_control_bready),
      .s_axi_control_araddr(memory_0_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_0_s_axi_control_arvalid),
      .s_axi_control_arready(memory_0_s_axi_control_arready),
      .s_axi_control_rdata(memory_0_s_axi_control_rdata),
      .s_axi_control_rresp(memory_0_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_0_s_axi_control_rvalid),
      .s_axi_control_rready(memory_0_s_axi_control_rready),
      .interrupt(memory_0_interrupt),
      .m_axi_gmem_awid(memory_0_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_0_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_0_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_0_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_0_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_0_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_0_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_0_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_0_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_0_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_0_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_0_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_0_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_0_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_0_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_0_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_0_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_0_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_0_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_0_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_0_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_0_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_0_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_0_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_0_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_0_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_0_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_0_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_0_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_0_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_0_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_0_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_0_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_0_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_0_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_0_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_0_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_0_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_0_m_axi_gmem_rready)
  );

  memory memory_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_1_tdata),
      .weights_tvalid(in_weights_1_tvalid),
      .weights_tready(in_weights_1_tready),
      .credits_tdata(out_credits_1_tdata),
      .credits_tvalid(out_credits_1_tvalid),
      .credits_tready(out_credits_1_tready),
      .sent_tdata(in_sent_1_tdata),
      .sent_tvalid(in_sent_1_tvalid),
      .sent_tready(in_sent_1_tready),
      .kept_tdata(out_kept_1_tdata),
      .kept_tvalid(out_kept_1_tvalid),
      .kept_tready(out_kept_1_tready),
      .s_axi_control_awaddr(memory_1_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_1_s_axi_control_awvalid),
      .s_axi_control_awready(memory_1_s_axi_control_awready),
      .s_axi_control_wdata(memory_1_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_1_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_1_s_axi_control_wvalid),
      .s_axi_control_wready(memory_1_s_axi_control_wready),
      .s_axi_control_bresp(memory_1_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_1_s_axi_control_bvalid),
      .s_axi_control_bready(memory_1_s_axi_control_bready),
      .s_axi_control_araddr(memory_1_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_1_s_axi_control_arvalid),
      .s_axi_control_arready(memory_1_s_axi_control_arready),
      .s_axi_control_rdata(memory_1_s_axi_control_rdata),
      .s_axi_control_rresp(memory_1_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_1_s_axi_control_rvalid),
      .s_axi_control_rready(memory_1_s_axi_control_rready),
      .interrupt(memory_1_interrupt),
      .m_axi_gmem_awid(memory_1_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_1_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_1_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_1_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_1_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_1_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_1_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_1_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_1_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_1_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_1_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_1_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_1_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_1_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_1_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_1_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_1_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_1_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_1_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_1_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_1_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_1_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_1_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_1_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_1_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_1_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_1_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_1_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_1_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_1_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_1_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_1_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_1_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_1_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_1_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_1_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_1_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_1_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_1_m_axi_gmem_rready)
  );

  memory memory_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_2_tdata),
      .weights_tvalid(in_weights_2_tvalid),
      .weights_tready(in_weights_2_tready),
      .credits_tdata(out_credits_2_tdata),
      .credits_tvalid(out_credits_2_tvalid),
      .credits_tready(out_credits_2_tready),
      .sent_tdata(in_sent_2_tdata),
      .sent_tvalid(in_sent_2_tvalid),
      .sent_tready(in_sent_2_tready),
      .kept_tdata(out_kept_2_tdata),
      .kept_tvalid(out_kept_2_tvalid),
      .kept_tready(out_kept_2_tready),
      .s_axi_control_awaddr(memory_2_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_2_s_axi_control_awvalid),
      .s_axi_control_awready(memory_2_s_axi_control_awready),
      .s_axi_control_wdata(memory_2_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_2_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_2_s_axi_control_wvalid),
      .s_axi_control_wready(memory_2_s_axi_control_wready),
      .s_axi_control_bresp(memory_2_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_2_s_axi_control_bvalid),
      .s_axi_control_bready(memory_2_s_axi_control_bready),
      .s_axi_control_araddr(memory_2_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_2_s_axi_control_arvalid),
      .s_axi_control_arready(memory_2_s_axi_control_arready),
      .s_axi_control_rdata(memory_2_s_axi_control_rdata),
      .s_axi_control_rresp(memory_2_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_2_s_axi_control_rvalid),
      .s_axi_control_rready(memory_2_s_axi_control_rready),
      .interrupt(memory_2_interrupt),
      .m_axi_gmem_awid(memory_2_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_2_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_2_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_2_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_2_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_2_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_2_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_2_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_2_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_2_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_2_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_2_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_2_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_2_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_2_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_2_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_2_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_2_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_2_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_2_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_2_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_2_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_2_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_2_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_2_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_2_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_2_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_2_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_2_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_2_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_2_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_2_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_2_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_2_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_2_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_2_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_2_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_2_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_2_m_axi_gmem_rready)
  );

  memory memory_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_3_tdata),
      .weights_tvalid(in_weights_3_tvalid),
      .weights_tready(in_weights_3_tready),
      .credits_tdata(out_credits_3_tdata),
      .credits_tvalid(out_credits_3_tvalid),
      .credits_tready(out_credits_3_tready),
      .sent_tdata(in_sent_3_tdata),
      .sent_tvalid(in_sent_3_tvalid),
      .sent_tready(in_sent_3_tready),
      .kept_tdata(out_kept_3_tdata),
      .kept_tvalid(out_kept_3_tvalid),
      .kept_tready(out_kept_3_tready),
      .s_axi_control_awaddr(memory_3_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_3_s_axi_control_awvalid),
      .s_axi_control_awready(memory_3_s_axi_control_awready),
      .s_axi_control_wdata(memory_3_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_3_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_3_s_axi_control_wvalid),
      .s_axi_control_wready(memory_3_s_axi_control_wready),
      .s_axi_control_bresp(memory_3_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_3_s_axi_control_bvalid),
      .s_axi_control_bready(memory_3_s_axi_control_bready),
      .s_axi_control_araddr(memory_3_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_3_s_axi_control_arvalid),
      .s_axi_control_arready(memory_3_s_axi_control_arready),
      .s_axi_control_rdata(memory_3_s_axi_control_rdata),
      .s_axi_control_rresp(memory_3_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_3_s_axi_control_rvalid),
      .s_axi_control_rready(memory_3_s_axi_control_rready),
      .interrupt(memory_3_interrupt),
      .m_axi_gmem_awid(memory_3_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_3_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_3_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_3_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_3_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_3_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_3_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_3_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_3_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_3_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_3_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_3_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_3_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_3_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_3_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_3_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_3_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_3_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_3_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_3_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_3_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_3_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_3_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_3_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_3_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_3_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_3_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_3_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_3_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_3_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_3_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_3_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_3_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_3_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_3_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_3_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_3_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_3_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_3_m_axi_gmem_rready)
  );

  memory memory_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_4_tdata),
      .weights_tvalid(in_weights_4_tvalid),
      .weights_tready(in_weights_4_tready),
      .credits_tdata(out_credits_4_tdata),
      .credits_tvalid(out_credits_4_tvalid),
      .credits_tready(out_credits_4_tready),
      .sent_tdata(in_sent_4_tdata),
      .sent_tvalid(in_sent_4_tvalid),
      .sent_tready(in_sent_4_tready),
      .kept_tdata(out_kept_4_tdata),
      .kept_tvalid(out_kept_4_tvalid),
      .kept_tready(out_kept_4_tready),
      .s_axi_control_awaddr(memory_4_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_4_s_axi_control_awvalid),
      .s_axi_control_awready(memory_4_s_axi_control_awready),
      .s_axi_control_wdata(memory_4_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_4_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_4_s_axi_control_wvalid),
      .s_axi_control_wready(memory_4_s_axi_control_wready),
      .s_axi_control_bresp(memory_4_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_4_s_axi_control_bvalid),
      .s_axi_control_bready(memory_4_s_axi_control_bready),
      .s_axi_control_araddr(memory_4_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_4_s_axi_control_arvalid),
      .s_axi_control_arready(memory_4_s_axi_control_arready),
      .s_axi_control_rdata(memory_4_s_axi_control_rdata),
      .s_axi_control_rresp(memory_4_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_4_s_axi_control_rvalid),
      .s_axi_control_rready(memory_4_s_axi_control_rready),
      .interrupt(memory_4_interrupt),
      .m_axi_gmem_awid(memory_4_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_4_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_4_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_4_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_4_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_4_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_4_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_4_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_4_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_4_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_4_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_4_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_4_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_4_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_4_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_4_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_4_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_4_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_4_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_4_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_4_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_4_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_4_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_4_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_4_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_4_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_4_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_4_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_4_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_4_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_4_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_4_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_4_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_4_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_4_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_4_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_4_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_4_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_4_m_axi_gmem_rready)
  );

  memory memory_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_5_tdata),
      .weights_tvalid(in_weights_5_tvalid),
      .weights_tready(in_weights_5_tready),
      .credits_tdata(out_credits_5_tdata),
      .credits_tvalid(out_credits_5_tvalid),
      .credits_tready(out_credits_5_tready),
      .sent_tdata(in_sent_5_tdata),
      .sent_tvalid(in_sent_5_tvalid),
      .sent_tready(in_sent_5_tready),
      .kept_tdata(out_kept_5_tdata),
      .kept_tvalid(out_kept_5_tvalid),
      .kept_tready(out_kept_5_tready),
      .s_axi_control_awaddr(memory_5_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_5_s_axi_control_awvalid),
      .s_axi_control_awready(memory_5_s_axi_control_awready),
      .s_axi_control_wdata(memory_5_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_5_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_5_s_axi_control_wvalid),
      .s_axi_control_wready(memory_5_s_axi_control_wready),
      .s_axi_control_bresp(memory_5_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_5_s_axi_control_bvalid),
      .s_axi_control_bready(memory_5_s_axi_control_bready),
      .s_axi_control_araddr(memory_5_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_5_s_axi_control_arvalid),
      .s_axi_control_arready(memory_5_s_axi_control_arready),
      .s_axi_control_rdata(memory_5_s_axi_control_rdata),
      .s_axi_control_rresp(memory_5_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_5_s_axi_control_rvalid),
      .s_axi_control_rready(memory_5_s_axi_control_rready),
      .interrupt(memory_5_interrupt),
      .m_axi_gmem_awid(memory_5_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_5_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_5_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_5_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_5_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_5_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_5_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_5_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_5_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_5_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_5_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_5_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_5_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_5_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_5_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_5_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_5_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_5_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_5_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_5_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_5_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_5_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_5_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_5_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_5_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_5_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_5_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_5_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_5_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_5_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_5_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_5_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_5_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_5_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_5_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_5_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_5_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_5_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_5_m_axi_gmem_rready)
  );

  memory memory_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_6_tdata),
      .weights_tvalid(in_weights_6_tvalid),
      .weights_tready(in_weights_6_tready),
      .credits_tdata(out_credits_6_tdata),
      .credits_tvalid(out_credits_6_tvalid),
      .credits_tready(out_credits_6_tready),
      .sent_tdata(in_sent_6_tdata),
      .sent_tvalid(in_sent_6_tvalid),
      .sent_tready(in_sent_6_tready),
      .kept_tdata(out_kept_6_tdata),
      .kept_tvalid(out_kept_6_tvalid),
      .kept_tready(out_kept_6_tready),
      .s_axi_control_awaddr(memory_6_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_6_s_axi_control_awvalid),
      .s_axi_control_awready(memory_6_s_axi_control_awready),
      .s_axi_control_wdata(memory_6_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_6_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_6_s_axi_control_wvalid),
      .s_axi_control_wready(memory_6_s_axi_control_wready),
      .s_axi_control_bresp(memory_6_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_6_s_axi_control_bvalid),
      .s_axi_control_bready(memory_6_s_axi_control_bready),
      .s_axi_control_araddr(memory_6_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_6_s_axi_control_arvalid),
      .s_axi_control_arready(memory_6_s_axi_control_arready),
      .s_axi_control_rdata(memory_6_s_axi_control_rdata),
      .s_axi_control_rresp(memory_6_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_6_s_axi_control_rvalid),
      .s_axi_control_rready(memory_6_s_axi_control_rready),
      .interrupt(memory_6_interrupt),
      .m_axi_gmem_awid(memory_6_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_6_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_6_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_6_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_6_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_6_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_6_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_6_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_6_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_6_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_6_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_6_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_6_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_6_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_6_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_6_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_6_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_6_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_6_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_6_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_6_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_6_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_6_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_6_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_6_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_6_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_6_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_6_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_6_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_6_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_6_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_6_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_6_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_6_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_6_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_6_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_6_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_6_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_6_m_axi_gmem_rready)
  );

  memory memory_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_7_tdata),
      .weights_tvalid(in_weights_7_tvalid),
      .weights_tready(in_weights_7_tready),
      .credits_tdata(out_credits_7_tdata),
      .credits_tvalid(out_credits_7_tvalid),
      .credits_tready(out_credits_7_tready),
      .sent_tdata(in_sent_7_tdata),
      .sent_tvalid(in_sent_7_tvalid),
      .sent_tready(in_sent_7_tready),
      .kept_tdata(out_kept_7_tdata),
      .kept_tvalid(out_kept_7_tvalid),
      .kept_tready(out_kept_7_tready),
      .s_axi_control_awaddr(memory_7_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_7_s_axi_control_awvalid),
      .s_axi_control_awready(memory_7_s_axi_control_awready),
      .s_axi_control_wdata(memory_7_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_7_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_7_s_axi_control_wvalid),
      .s_axi_control_wready(memory_7_s_axi_control_wready),
      .s_axi_control_bresp(memory_7_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_7_s_axi_control_bvalid),
      .s_axi_control_bready(memory_7_s_axi_control_bready),
      .s_axi_control_araddr(memory_7_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_7_s_axi_control_arvalid),
      .s_axi_control_arready(memory_7_s_axi_control_arready),
      .s_axi_control_rdata(memory_7_s_axi_control_rdata),
      .s_axi_control_rresp(memory_7_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_7_s_axi_control_rvalid),
      .s_axi_control_rready(memory_7_s_axi_control_rready),
      .interrupt(memory_7_interrupt),
      .m_axi_gmem_awid(memory_7_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_7_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_7_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_7_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_7_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_7_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_7_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_7_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_7_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_7_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_7_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_7_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_7_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_7_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_7_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_7_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_7_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_7_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_7_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_7_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_7_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_7_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_7_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_7_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_7_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_7_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_7_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_7_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_7_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_7_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_7_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_7_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_7_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_7_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_7_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_7_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_7_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_7_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_7_m_axi_gmem_rready)
  );

  memory memory_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_8_tdata),
      .weights_tvalid(in_weights_8_tvalid),
      .weights_tready(in_weights_8_tready),
      .credits_tdata(out_credits_8_tdata),
      .credits_tvalid(out_credits_8_tvalid),
      .credits_tready(out_credits_8_tready),
      .sent_tdata(in_sent_8_tdata),
      .sent_tvalid(in_sent_8_tvalid),
      .sent_tready(in_sent_8_tready),
      .kept_tdata(out_kept_8_tdata),
      .kept_tvalid(out_kept_8_tvalid),
      .kept_tready(out_kept_8_tready),
      .s_axi_control_awaddr(memory_8_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_8_s_axi_control_awvalid),
      .s_axi_control_awready(memory_8_s_axi_control_awready),
      .s_axi_control_wdata(memory_8_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_8_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_8_s_axi_control_wvalid),
      .s_axi_control_wready(memory_8_s_axi_control_wready),
      .s_axi_control_bresp(memory_8_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_8_s_axi_control_bvalid),
      .s_axi_control_bready(memory_8_s_axi_control_bready),
      .s_axi_control_araddr(memory_8_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_8_s_axi_control_arvalid),
      .s_axi_control_arready(memory_8_s_axi_control_arready),
      .s_axi_control_rdata(memory_8_s_axi_control_rdata),
      .s_axi_control_rresp(memory_8_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_8_s_axi_control_rvalid),
      .s_axi_control_rready(memory_8_s_axi_control_rready),
      .interrupt(memory_8_interrupt),
      .m_axi_gmem_awid(memory_8_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_8_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_8_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_8_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_8_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_8_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_8_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_8_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_8_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_8_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_8_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_8_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_8_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_8_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_8_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_8_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_8_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_8_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_8_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_8_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_8_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_8_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_8_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_8_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_8_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_8_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_8_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_8_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_8_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_8_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_8_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_8_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_8_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_8_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_8_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_8_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_8_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_8_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_8_m_axi_gmem_rready)
  );

  memory memory_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_9_tdata),
      .weights_tvalid(in_weights_9_tvalid),
      .weights_tready(in_weights_9_tready),
      .credits_tdata(out_credits_9_tdata),
      .credits_tvalid(out_credits_9_tvalid),
      .credits_tready(out_credits_9_tready),
      .sent_tdata(in_sent_9_tdata),
      .sent_tvalid(in_sent_9_tvalid),
      .sent_tready(in_sent_9_tready),
      .kept_tdata(out_kept_9_tdata),
      .kept_tvalid(out_kept_9_tvalid),
      .kept_tready(out_kept_9_tready),
      .s_axi_control_awaddr(memory_9_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_9_s_axi_control_awvalid),
      .s_axi_control_awready(memory_9_s_axi_control_awready),
      .s_axi_control_wdata(memory_9_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_9_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_9_s_axi_control_wvalid),
      .s_axi_control_wready(memory_9_s_axi_control_wready),
      .s_axi_control_bresp(memory_9_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_9_s_axi_control_bvalid),
      .s_axi_control_bready(memory_9_s_axi_control_bready),
      .s_axi_control_araddr(memory_9_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_9_s_axi_control_arvalid),
      .s_axi_control_arready(memory_9_s_axi_control_arready),
      .s_axi_control_rdata(memory_9_s_axi_control_rdata),
      .s_axi_control_rresp(memory_9_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_9_s_axi_control_rvalid),
      .s_axi_control_rready(memory_9_s_axi_control_rready),
      .interrupt(memory_9_interrupt),
      .m_axi_gmem_awid(memory_9_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_9_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_9_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_9_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_9_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_9_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_9_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_9_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_9_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_9_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_9_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_9_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_9_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_9_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_9_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_9_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_9_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_9_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_9_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_9_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_9_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_9_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_9_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_9_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_9_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_9_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_9_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_9_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_9_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_9_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_9_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_9_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_9_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_9_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_9_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_9_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_9_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_9_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_9_m_axi_gmem_rready)
  );

  memory memory_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_10_tdata),
      .weights_tvalid(in_weights_10_tvalid),
      .weights_tready(in_weights_10_tready),
      .credits_tdata(out_credits_10_tdata),
      .credits_tvalid(out_credits_10_tvalid),
      .credits_tready(out_credits_10_tready),
      .sent_tdata(in_sent_10_tdata),
      .sent_tvalid(in_sent_10_tvalid),
      .sent_tready(in_sent_10_tready),
      .kept_tdata(out_kept_10_tdata),
      .kept_tvalid(out_kept_10_tvalid),
      .kept_tready(out_kept_10_tready),
      .s_axi_control_awaddr(memory_10_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_10_s_axi_control_awvalid),
      .s_axi_control_awready(memory_10_s_axi_control_awready),
      .s_axi_control_wdata(memory_10_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_10_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_10_s_axi_control_wvalid),
      .s_axi_control_wready(memory_10_s_axi_control_wready),
      .s_axi_control_bresp(memory_10_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_10_s_axi_control_bvalid),
      .s_axi_control_bready(memory_10_s_axi_control_bready),
      .s_axi_control_araddr(memory_10_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_10_s_axi_control_arvalid),
      .s_axi_control_arready(memory_10_s_axi_control_arready),
      .s_axi_control_rdata(memory_10_s_axi_control_rdata),
      .s_axi_control_rresp(memory_10_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_10_s_axi_control_rvalid),
      .s_axi_control_rready(memory_10_s_axi_control_rready),
      .interrupt(memory_10_interrupt),
      .m_axi_gmem_awid(memory_10_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_10_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_10_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_10_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_10_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_10_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_10_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_10_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_10_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_10_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_10_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_10_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_10_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_10_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_10_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_10_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_10_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_10_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_10_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_10_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_10_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_10_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_10_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_10_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_10_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_10_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_10_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_10_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_10_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_10_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_10_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_10_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_10_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_10_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_10_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_10_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_10_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_10_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_10_m_axi_gmem_rready)
  );

  memory memory_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_11_tdata),
      .weights_tvalid(in_weights_11_tvalid),
      .weights_tready(in_weights_11_tready),
      .credits_tdata(out_credits_11_tdata),
      .credits_tvalid(out_credits_11_tvalid),
      .credits_tready(out_credits_11_tready),
      .sent_tdata(in_sent_11_tdata),
      .sent_tvalid(in_sent_11_tvalid),
      .sent_tready(in_sent_11_tready),
      .kept_tdata(out_kept_11_tdata),
      .kept_tvalid(out_kept_11_tvalid),
      .kept_tready(out_kept_11_tready),
      .s_axi_control_awaddr(memory_11_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_11_s_axi_control_awvalid),
      .s_axi_control_awready(memory_11_s_axi_control_awready),
      .s_axi_control_wdata(memory_11_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_11_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_11_s_axi_control_wvalid),
      .s_axi_control_wready(memory_11_s_axi_control_wready),
      .s_axi_control_bresp(memory_11_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_11_s_axi_control_bvalid),
      .s_axi_control_bready(memory_11_s_axi_control_bready),
      .s_axi_control_araddr(memory_11_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_11_s_axi_control_arvalid),
      .s_axi_control_arready(memory_11_s_axi_control_arready),
      .s_axi_control_rdata(memory_11_s_axi_control_rdata),
      .s_axi_control_rresp(memory_11_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_11_s_axi_control_rvalid),
      .s_axi_control_rready(memory_11_s_axi_control_rready),
      .interrupt(memory_11_interrupt),
      .m_axi_gmem_awid(memory_11_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_11_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_11_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_11_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_11_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_11_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_11_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_11_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_11_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_11_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_11_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_11_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_11_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_11_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_11_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_11_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_11_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_11_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_11_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_11_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_11_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_11_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_11_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_11_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_11_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_11_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_11_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_11_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_11_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_11_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_11_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_11_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_11_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_11_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_11_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_11_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_11_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_11_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_11_m_axi_gmem_rready)
  );

  memory memory_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_12_tdata),
      .weights_tvalid(in_weights_12_tvalid),
      .weights_tready(in_weights_12_tready),
      .credits_tdata(out_credits_12_tdata),
      .credits_tvalid(out_credits_12_tvalid),
      .credits_tready(out_credits_12_tready),
      .sent_tdata(in_sent_12_tdata),
      .sent_tvalid(in_sent_12_tvalid),
      .sent_tready(in_sent_12_tready),
      .kept_tdata(out_kept_12_tdata),
      .kept_tvalid(out_kept_12_tvalid),
      .kept_tready(out_kept_12_tready),
      .s_axi_control_awaddr(memory_12_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_12_s_axi_control_awvalid),
      .s_axi_control_awready(memory_12_s_axi_control_awready),
      .s_axi_control_wdata(memory_12_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_12_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_12_s_axi_control_wvalid),
      .s_axi_control_wready(memory_12_s_axi_control_wready),
      .s_axi_control_bresp(memory_12_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_12_s_axi_control_bvalid),
      .s_axi_control_bready(memory_12_s_axi_control_bready),
      .s_axi_control_araddr(memory_12_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_12_s_axi_control_arvalid),
      .s_axi_control_arready(memory_12_s_axi_control_arready),
      .s_axi_control_rdata(memory_12_s_axi_control_rdata),
      .s_axi_control_rresp(memory_12_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_12_s_axi_control_rvalid),
      .s_axi_control_rready(memory_12_s_axi_control_rready),
      .interrupt(memory_12_interrupt),
      .m_axi_gmem_awid(memory_12_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_12_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_12_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_12_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_12_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_12_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_12_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_12_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_12_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_12_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_12_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_12_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_12_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_12_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_12_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_12_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_12_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_12_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_12_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_12_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_12_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_12_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_12_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_12_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_12_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_12_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_12_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_12_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_12_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_12_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_12_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_12_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_12_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_12_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_12_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_12_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_12_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_12_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_12_m_axi_gmem_rready)
  );

  memory memory_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_13_tdata),
      .weights_tvalid(in_weights_13_tvalid),
      .weights_tready(in_weights_13_tready),
      .credits_tdata(out_credits_13_tdata),
      .credits_tvalid(out_credits_13_tvalid),
      .credits_tready(out_credits_13_tready),
      .sent_tdata(in_sent_13_tdata),
      .sent_tvalid(in_sent_13_tvalid),
      .sent_tready(in_sent_13_tready),
      .kept_tdata(out_kept_13_tdata),
      .kept_tvalid(out_kept_13_tvalid),
      .kept_tready(out_kept_13_tready),
      .s_axi_control_awaddr(memory_13_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_13_s_axi_control_awvalid),
      .s_axi_control_awready(memory_13_s_axi_control_awready),
      .s_axi_control_wdata(memory_13_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_13_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_13_s_axi_control_wvalid),
      .s_axi_control_wready(memory_13_s_axi_control_wready),
      .s_axi_control_bresp(memory_13_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_13_s_axi_control_bvalid),
      .s_axi_control_bready(memory_13_s_axi_control_bready),
      .s_axi_control_araddr(memory_13_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_13_s_axi_control_arvalid),
      .s_axi_control_arready(memory_13_s_axi_control_arready),
      .s_axi_control_rdata(memory_13_s_axi_control_rdata),
      .s_axi_control_rresp(memory_13_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_13_s_axi_control_rvalid),
      .s_axi_control_rready(memory_13_s_axi_control_rready),
      .interrupt(memory_13_interrupt),
      .m_axi_gmem_awid(memory_13_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_13_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_13_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_13_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_13_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_13_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_13_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_13_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_13_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_13_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_13_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_13_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_13_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_13_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_13_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_13_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_13_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_13_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_13_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_13_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_13_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_13_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_13_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_13_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_13_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_13_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_13_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_13_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_13_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_13_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_13_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_13_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_13_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_13_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_13_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_13_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_13_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_13_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_13_m_axi_gmem_rready)
  );

  memory memory_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_14_tdata),
      .weights_tvalid(in_weights_14_tvalid),
      .weights_tready(in_weights_14_tready),
      .credits_tdata(out_credits_14_tdata),
      .credits_tvalid(out_credits_14_tvalid),
      .credits_tready(out_credits_14_tready),
      .sent_tdata(in_sent_14_tdata),
      .sent_tvalid(in_sent_14_tvalid),
      .sent_tready(in_sent_14_tready),
      .kept_tdata(out_kept_14_tdata),
      .kept_tvalid(out_kept_14_tvalid),
      .kept_tready(out_kept_14_tready),
      .s_axi_control_awaddr(memory_14_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_14_s_axi_control_awvalid),
      .s_axi_control_awready(memory_14_s_axi_control_awready),
      .s_axi_control_wdata(memory_14_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_14_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_14_s_axi_control_wvalid),
      .s_axi_control_wready(memory_14_s_axi_control_wready),
      .s_axi_control_bresp(memory_14_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_14_s_axi_control_bvalid),
      .s_axi_control_bready(memory_14_s_axi_control_bready),
      .s_axi_control_araddr(memory_14_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_14_s_axi_control_arvalid),
      .s_axi_control_arready(memory_14_s_axi_control_arready),
      .s_axi_control_rdata(memory_14_s_axi_control_rdata),
      .s_axi_control_rresp(memory_14_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_14_s_axi_control_rvalid),
      .s_axi_control_rready(memory_14_s_axi_control_rready),
      .interrupt(memory_14_interrupt),
      .m_axi_gmem_awid(memory_14_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_14_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_14_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_14_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_14_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_14_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_14_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_14_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_14_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_14_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_14_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_14_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_14_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_14_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_14_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_14_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_14_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_14_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_14_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_14_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_14_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_14_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_14_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_14_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_14_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_14_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_14_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_14_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_14_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_14_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_14_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_14_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_14_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_14_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_14_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_14_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_14_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_14_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_14_m_axi_gmem_rready)
  );

  memory memory_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_15_tdata),
      .weights_tvalid(in_weights_15_tvalid),
      .weights_tready(in_weights_15_tready),
      .credits_tdata(out_credits_15_tdata),
      .credits_tvalid(out_credits_15_tvalid),
      .credits_tready(out_credits_15_tready),
      .sent_tdata(in_sent_15_tdata),
      .sent_tvalid(in_sent_15_tvalid),
      .sent_tready(in_sent_15_tready),
      .kept_tdata(out_kept_15_tdata),
      .kept_tvalid(out_kept_15_tvalid),
      .kept_tready(out_kept_15_tready),
      .s_axi_control_awaddr(memory_15_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_15_s_axi_control_awvalid),
      .s_axi_control_awready(memory_15_s_axi_control_awready),
      .s_axi_control_wdata(memory_15_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_15_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_15_s_axi_control_wvalid),
      .s_axi_control_wready(memory_15_s_axi_control_wready),
      .s_axi_control_bresp(memory_15_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_15_s_axi_control_bvalid),
      .s_axi_control_bready(memory_15_s_axi_control_bready),
      .s_axi_control_araddr(memory_15_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_15_s_axi_control_arvalid),
      .s_axi_control_arready(memory_15_s_axi_control_arready),
      .s_axi_control_rdata(memory_15_s_axi_control_rdata),
      .s_axi_control_rresp(memory_15_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_15_s_axi_control_rvalid),
      .s_axi_control_rready(memory_15_s_axi_control_rready),
      .interrupt(memory_15_interrupt),
      .m_axi_gmem_awid(memory_15_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_15_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_15_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_15_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_15_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_15_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_15_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_15_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_15_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_15_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_15_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_15_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_15_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_15_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_15_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_15_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_15_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_15_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_15_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_15_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_15_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_15_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_15_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_15_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_15_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_15_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_15_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_15_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_15_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_15_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_15_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_15_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_15_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_15_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_15_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_15_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_15_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_15_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_15_m_axi_gmem_rready)
  );

  memory memory_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_16_tdata),
      .weights_tvalid(in_weights_16_tvalid),
      .weights_tready(in_weights_16_tready),
      .credits_tdata(out_credits_16_tdata),
      .credits_tvalid(out_credits_16_tvalid),
      .credits_tready(out_credits_16_tready),
      .sent_tdata(in_sent_16_tdata),
      .sent_tvalid(in_sent_16_tvalid),
      .sent_tready(in_sent_16_tready),
      .kept_tdata(out_kept_16_tdata),
      .kept_tvalid(out_kept_16_tvalid),
      .kept_tready(out_kept_16_tready),
      .s_axi_control_awaddr(memory_16_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_16_s_axi_control_awvalid),
      .s_axi_control_awready(memory_16_s_axi_control_awready),
      .s_axi_control_wdata(memory_16_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_16_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_16_s_axi_control_wvalid),
      .s_axi_control_wready(memory_16_s_axi_control_wready),
      .s_axi_control_bresp(memory_16_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_16_s_axi_control_bvalid),
      .s_axi_control_bready(memory_16_s_axi_control_bready),
      .s_axi_control_araddr(memory_16_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_16_s_axi_control_arvalid),
      .s_axi_control_arready(memory_16_s_axi_control_arready),
      .s_axi_control_rdata(memory_16_s_axi_control_rdata),
      .s_axi_control_rresp(memory_16_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_16_s_axi_control_rvalid),
      .s_axi_control_rready(memory_16_s_axi_control_rready),
      .interrupt(memory_16_interrupt),
      .m_axi_gmem_awid(memory_16_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_16_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_16_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_16_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_16_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_16_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_16_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_16_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_16_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_16_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_16_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_16_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_16_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_16_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_16_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_16_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_16_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_16_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_16_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_16_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_16_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_16_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_16_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_16_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_16_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_16_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_16_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_16_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_16_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_16_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_16_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_16_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_16_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_16_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_16_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_16_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_16_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_16_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_16_m_axi_gmem_rready)
  );

  memory memory_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_17_tdata),
      .weights_tvalid(in_weights_17_tvalid),
      .weights_tready(in_weights_17_tready),
      .credits_tdata(out_credits_17_tdata),
      .credits_tvalid(out_credits_17_tvalid),
      .credits_tready(out_credits_17_tready),
      .sent_tdata(in_sent_17_tdata),
      .sent_tvalid(in_sent_17_tvalid),
      .sent_tready(in_sent_17_tready),
      .kept_tdata(out_kept_17_tdata),
      .kept_tvalid(out_kept_17_tvalid),
      .kept_tready(out_kept_17_tready),
      .s_axi_control_awaddr(memory_17_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_17_s_axi_control_awvalid),
      .s_axi_control_awready(memory_17_s_axi_control_awready),
      .s_axi_control_wdata(memory_17_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_17_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_17_s_axi_control_wvalid),
      .s_axi_control_wready(memory_17_s_axi_control_wready),
      .s_axi_control_bresp(memory_17_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_17_s_axi_control_bvalid),
      .s_axi_control_bready(memory_17_s_axi_control_bready),
      .s_axi_control_araddr(memory_17_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_17_s_axi_control_arvalid),
      .s_axi_control_arready(memory_17_s_axi_control_arready),
      .s_axi_control_rdata(memory_17_s_axi_control_rdata),
      .s_axi_control_rresp(memory_17_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_17_s_axi_control_rvalid),
      .s_axi_control_rready(memory_17_s_axi_control_rready),
      .interrupt(memory_17_interrupt),
      .m_axi_gmem_awid(memory_17_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_17_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_17_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_17_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_17_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_17_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_17_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_17_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_17_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_17_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_17_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_17_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_17_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_17_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_17_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_17_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_17_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_17_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_17_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_17_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_17_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_17_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_17_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_17_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_17_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_17_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_17_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_17_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_17_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_17_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_17_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_17_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_17_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_17_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_17_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_17_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_17_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_17_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_17_m_axi_gmem_rready)
  );

  memory memory_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_18_tdata),
      .weights_tvalid(in_weights_18_tvalid),
      .weights_tready(in_weights_18_tready),
      .credits_tdata(out_credits_18_tdata),
      .credits_tvalid(out_credits_18_tvalid),
      .credits_tready(out_credits_18_tready),
      .sent_tdata(in_sent_18_tdata),
      .sent_tvalid(in_sent_18_tvalid),
      .sent_tready(in_sent_18_tready),
      .kept_tdata(out_kept_18_tdata),
      .kept_tvalid(out_kept_18_tvalid),
      .kept_tready(out_kept_18_tready),
      .s_axi_control_awaddr(memory_18_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_18_s_axi_control_awvalid),
      .s_axi_control_awready(memory_18_s_axi_control_awready),
      .s_axi_control_wdata(memory_18_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_18_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_18_s_axi_control_wvalid),
      .s_axi_control_wready(memory_18_s_axi_control_wready),
      .s_axi_control_bresp(memory_18_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_18_s_axi_control_bvalid),
      .s_axi_control_bready(memory_18_s_axi_control_bready),
      .s_axi_control_araddr(memory_18_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_18_s_axi_control_arvalid),
      .s_axi_control_arready(memory_18_s_axi_control_arready),
      .s_axi_control_rdata(memory_18_s_axi_control_rdata),
      .s_axi_control_rresp(memory_18_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_18_s_axi_control_rvalid),
      .s_axi_control_rready(memory_18_s_axi_control_rready),
      .interrupt(memory_18_interrupt),
      .m_axi_gmem_awid(memory_18_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_18_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_18_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_18_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_18_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_18_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_18_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_18_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_18_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_18_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_18_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_18_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_18_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_18_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_18_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_18_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_18_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_18_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_18_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_18_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_18_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_18_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_18_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_18_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_18_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_18_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_18_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_18_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_18_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_18_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_18_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_18_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_18_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_18_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_18_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_18_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_18_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_18_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_18_m_axi_gmem_rready)
  );

  memory memory_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_19_tdata),
      .weights_tvalid(in_weights_19_tvalid),
      .weights_tready(in_weights_19_tready),
      .credits_tdata(out_credits_19_tdata),
      .credits_tvalid(out_credits_19_tvalid),
      .credits_tready(out_credits_19_tready),
      .sent_tdata(in_sent_19_tdata),
      .sent_tvalid(in_sent_19_tvalid),
      .sent_tready(in_sent_19_tready),
      .kept_tdata(out_kept_19_tdata),
      .kept_tvalid(out_kept_19_tvalid),
      .kept_tready(out_kept_19_tready),
      .s_axi_control_awaddr(memory_19_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_19_s_axi_control_awvalid),
      .s_axi_control_awready(memory_19_s_axi_control_awready),
      .s_axi_control_wdata(memory_19_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_19_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_19_s_axi_control_wvalid),
      .s_axi_control_wready(memory_19_s_axi_control_wready),
      .s_axi_control_bresp(memory_19_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_19_s_axi_control_bvalid),
      .s_axi_control_bready(memory_19_s_axi_control_bready),
      .s_axi_control_araddr(memory_19_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_19_s_axi_control_arvalid),
      .s_axi_control_arready(memory_19_s_axi_control_arready),
      .s_axi_control_rdata(memory_19_s_axi_control_rdata),
      .s_axi_control_rresp(memory_19_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_19_s_axi_control_rvalid),
      .s_axi_control_rready(memory_19_s_axi_control_rready),
      .interrupt(memory_19_interrupt),
      .m_axi_gmem_awid(memory_19_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_19_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_19_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_19_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_19_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_19_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_19_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_19_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_19_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_19_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_19_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_19_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_19_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_19_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_19_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_19_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_19_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_19_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_19_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_19_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_19_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_19_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_19_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_19_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_19_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_19_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_19_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_19_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_19_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_19_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_19_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_19_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_19_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_19_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_19_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_19_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_19_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_19_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_19_m_axi_gmem_rready)
  );

  memory memory_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_20_tdata),
      .weights_tvalid(in_weights_20_tvalid),
      .weights_tready(in_weights_20_tready),
      .credits_tdata(out_credits_20_tdata),
      .credits_tvalid(out_credits_20_tvalid),
      .credits_tready(out_credits_20_tready),
      .sent_tdata(in_sent_20_tdata),
      .sent_tvalid(in_sent_20_tvalid),
      .sent_tready(in_sent_20_tready),
      .kept_tdata(out_kept_20_tdata),
      .kept_tvalid(out_kept_20_tvalid),
      .kept_tready(out_kept_20_tready),
      .s_axi_control_awaddr(memory_20_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_20_s_axi_control_awvalid),
      .s_axi_control_awready(memory_20_s_axi_control_awready),
      .s_axi_control_wdata(memory_20_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_20_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_20_s_axi_control_wvalid),
      .s_axi_control_wready(memory_20_s_axi_control_wready),
      .s_axi_control_bresp(memory_20_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_20_s_axi_control_bvalid),
      .s_axi_control_bready(memory_20_s_axi_control_bready),
      .s_axi_control_araddr(memory_20_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_20_s_axi_control_arvalid),
      .s_axi_control_arready(memory_20_s_axi_control_arready),
      .s_axi_control_rdata(memory_20_s_axi_control_rdata),
      .s_axi_control_rresp(memory_20_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_20_s_axi_control_rvalid),
      .s_axi_control_rready(memory_20_s_axi_control_rready),
      .interrupt(memory_20_interrupt),
      .m_axi_gmem_awid(memory_20_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_20_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_20_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_20_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_20_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_20_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_20_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_20_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_20_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_20_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_20_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_20_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_20_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_20_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_20_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_20_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_20_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_20_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_20_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_20_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_20_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_20_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_20_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_20_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_20_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_20_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_20_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_20_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_20_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_20_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_20_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_20_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_20_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_20_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_20_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_20_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_20_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_20_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_20_m_axi_gmem_rready)
  );

  memory memory_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_21_tdata),
      .weights_tvalid(in_weights_21_tvalid),
      .weights_tready(in_weights_21_tready),
      .credits_tdata(out_credits_21_tdata),
      .credits_tvalid(out_credits_21_tvalid),
      .credits_tready(out_credits_21_tready),
      .sent_tdata(in_sent_21_tdata),
      .sent_tvalid(in_sent_21_tvalid),
      .sent_tready(in_sent_21_tready),
      .kept_tdata(out_kept_21_tdata),
      .kept_tvalid(out_kept_21_tvalid),
      .kept_tready(out_kept_21_tready),
      .s_axi_control_awaddr(memory_21_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_21_s_axi_control_awvalid),
      .s_axi_control_awready(memory_21_s_axi_control_awready),
      .s_axi_control_wdata(memory_21_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_21_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_21_s_axi_control_wvalid),
      .s_axi_control_wready(memory_21_s_axi_control_wready),
      .s_axi_control_bresp(memory_21_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_21_s_axi_control_bvalid),
      .s_axi_control_bready(memory_21_s_axi_control_bready),
      .s_axi_control_araddr(memory_21_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_21_s_axi_control_arvalid),
      .s_axi_control_arready(memory_21_s_axi_control_arready),
      .s_axi_control_rdata(memory_21_s_axi_control_rdata),
      .s_axi_control_rresp(memory_21_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_21_s_axi_control_rvalid),
      .s_axi_control_rready(memory_21_s_axi_control_rready),
      .interrupt(memory_21_interrupt),
      .m_axi_gmem_awid(memory_21_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_21_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_21_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_21_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_21_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_21_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_21_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_21_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_21_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_21_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_21_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_21_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_21_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_21_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_21_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_21_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_21_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_21_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_21_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_21_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_21_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_21_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_21_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_21_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_21_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_21_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_21_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_21_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_21_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_21_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_21_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_21_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_21_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_21_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_21_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_21_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_21_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_21_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_21_m_axi_gmem_rready)
  );

  memory memory_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_22_tdata),
      .weights_tvalid(in_weights_22_tvalid),
      .weights_tready(in_weights_22_tready),
      .credits_tdata(out_credits_22_tdata),
      .credits_tvalid(out_credits_22_tvalid),
      .credits_tready(out_credits_22_tready),
      .sent_tdata(in_sent_22_tdata),
      .sent_tvalid(in_sent_22_tvalid),
      .sent_tready(in_sent_22_tready),
      .kept_tdata(out_kept_22_tdata),
      .kept_tvalid(out_kept_22_tvalid),
      .kept_tready(out_kept_22_tready),
      .s_axi_control_awaddr(memory_22_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_22_s_axi_control_awvalid),
      .s_axi_control_awready(memory_22_s_axi_control_awready),
      .s_axi_control_wdata(memory_22_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_22_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_22_s_axi_control_wvalid),
      .s_axi_control_wready(memory_22_s_axi_control_wready),
      .s_axi_control_bresp(memory_22_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_22_s_axi_control_bvalid),
      .s_axi_control_bready(memory_22_s_axi_control_bready),
      .s_axi_control_araddr(memory_22_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_22_s_axi_control_arvalid),
      .s_axi_control_arready(memory_22_s_axi_control_arready),
      .s_axi_control_rdata(memory_22_s_axi_control_rdata),
      .s_axi_control_rresp(memory_22_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_22_s_axi_control_rvalid),
      .s_axi_control_rready(memory_22_s_axi_control_rready),
      .interrupt(memory_22_interrupt),
      .m_axi_gmem_awid(memory_22_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_22_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_22_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_22_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_22_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_22_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_22_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_22_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_22_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_22_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_22_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_22_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_22_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_22_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_22_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_22_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_22_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_22_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_22_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_22_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_22_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_22_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_22_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_22_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_22_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_22_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_22_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_22_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_22_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_22_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_22_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_22_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_22_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_22_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_22_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_22_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_22_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_22_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_22_m_axi_gmem_rready)
  );

  memory memory_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_23_tdata),
      .weights_tvalid(in_weights_23_tvalid),
      .weights_tready(in_weights_23_tready),
      .credits_tdata(out_credits_23_tdata),
      .credits_tvalid(out_credits_23_tvalid),
      .credits_tready(out_credits_23_tready),
      .sent_tdata(in_sent_23_tdata),
      .sent_tvalid(in_sent_23_tvalid),
      .sent_tready(in_sent_23_tready),
      .kept_tdata(out_kept_23_tdata),
      .kept_tvalid(out_kept_23_tvalid),
      .kept_tready(out_kept_23_tready),
      .s_axi_control_awaddr(memory_23_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_23_s_axi_control_awvalid),
      .s_axi_control_awready(memory_23_s_axi_control_awready),
      .s_axi_control_wdata(memory_23_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_23_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_23_s_axi_control_wvalid),
      .s_axi_control_wready(memory_23_s_axi_control_wready),
      .s_axi_control_bresp(memory_23_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_23_s_axi_control_bvalid),
      .s_axi_control_bready(memory_23_s_axi_control_bready),
      .s_axi_control_araddr(memory_23_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_23_s_axi_control_arvalid),
      .s_axi_control_arready(memory_23_s_axi_control_arready),
      .s_axi_control_rdata(memory_23_s_axi_control_rdata),
      .s_axi_control_rresp(memory_23_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_23_s_axi_control_rvalid),
      .s_axi_control_rready(memory_23_s_axi_control_rready),
      .interrupt(memory_23_interrupt),
      .m_axi_gmem_awid(memory_23_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_23_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_23_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_23_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_23_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_23_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_23_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_23_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_23_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_23_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_23_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_23_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_23_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_23_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_23_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_23_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_23_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_23_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_23_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_23_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_23_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_23_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_23_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_23_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_23_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_23_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_23_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_23_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_23_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_23_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_23_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_23_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_23_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_23_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_23_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_23_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_23_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_23_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_23_m_axi_gmem_rready)
  );

  memory memory_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_24_tdata),
      .weights_tvalid(in_weights_24_tvalid),
      .weights_tready(in_weights_24_tready),
      .credits_tdata(out_credits_24_tdata),
      .credits_tvalid(out_credits_24_tvalid),
      .credits_tready(out_credits_24_tready),
      .sent_tdata(in_sent_24_tdata),
      .sent_tvalid(in_sent_24_tvalid),
      .sent_tready(in_sent_24_tready),
      .kept_tdata(out_kept_24_tdata),
      .kept_tvalid(out_kept_24_tvalid),
      .kept_tready(out_kept_24_tready),
      .s_axi_control_awaddr(memory_24_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_24_s_axi_control_awvalid),
      .s_axi_control_awready(memory_24_s_axi_control_awready),
      .s_axi_control_wdata(memory_24_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_24_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_24_s_axi_control_wvalid),
      .s_axi_control_wready(memory_24_s_axi_control_wready),
      .s_axi_control_bresp(memory_24_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_24_s_axi_control_bvalid),
      .s_axi_control_bready(memory_24_s_axi_control_bready),
      .s_axi_control_araddr(memory_24_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_24_s_axi_control_arvalid),
      .s_axi_control_arready(memory_24_s_axi_control_arready),
      .s_axi_control_rdata(memory_24_s_axi_control_rdata),
      .s_axi_control_rresp(memory_24_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_24_s_axi_control_rvalid),
      .s_axi_control_rready(memory_24_s_axi_control_rready),
      .interrupt(memory_24_interrupt),
      .m_axi_gmem_awid(memory_24_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_24_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_24_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_24_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_24_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_24_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_24_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_24_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_24_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_24_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_24_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_24_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_24_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_24_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_24_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_24_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_24_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_24_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_24_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_24_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_24_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_24_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_24_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_24_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_24_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_24_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_24_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_24_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_24_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_24_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_24_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_24_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_24_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_24_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_24_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_24_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_24_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_24_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_24_m_axi_gmem_rready)
  );

  memory memory_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_25_tdata),
      .weights_tvalid(in_weights_25_tvalid),
      .weights_tready(in_weights_25_tready),
      .credits_tdata(out_credits_25_tdata),
      .credits_tvalid(out_credits_25_tvalid),
      .credits_tready(out_credits_25_tready),
      .sent_tdata(in_sent_25_tdata),
      .sent_tvalid(in_sent_25_tvalid),
      .sent_tready(in_sent_25_tready),
      .kept_tdata(out_kept_25_tdata),
      .kept_tvalid(out_kept_25_tvalid),
      .kept_tready(out_kept_25_tready),
      .s_axi_control_awaddr(memory_25_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_25_s_axi_control_awvalid),
      .s_axi_control_awready(memory_25_s_axi_control_awready),
      .s_axi_control_wdata(memory_25_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_25_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_25_s_axi_control_wvalid),
      .s_axi_control_wready(memory_25_s_axi_control_wready),
      .s_axi_control_bresp(memory_25_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_25_s_axi_control_bvalid),
      .s_axi_control_bready(memory_25_s_axi_control_bready),
      .s_axi_control_araddr(memory_25_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_25_s_axi_control_arvalid),
      .s_axi_control_arready(memory_25_s_axi_control_arready),
      .s_axi_control_rdata(memory_25_s_axi_control_rdata),
      .s_axi_control_rresp(memory_25_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_25_s_axi_control_rvalid),
      .s_axi_control_rready(memory_25_s_axi_control_rready),
      .interrupt(memory_25_interrupt),
      .m_axi_gmem_awid(memory_25_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_25_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_25_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_25_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_25_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_25_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_25_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_25_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_25_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_25_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_25_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_25_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_25_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_25_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_25_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_25_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_25_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_25_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_25_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_25_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_25_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_25_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_25_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_25_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_25_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_25_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_25_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_25_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_25_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_25_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_25_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_25_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_25_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_25_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_25_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_25_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_25_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_25_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_25_m_axi_gmem_rready)
  );

  memory memory_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_26_tdata),
      .weights_tvalid(in_weights_26_tvalid),
      .weights_tready(in_weights_26_tready),
      .credits_tdata(out_credits_26_tdata),
      .credits_tvalid(out_credits_26_tvalid),
      .credits_tready(out_credits_26_tready),
      .sent_tdata(in_sent_26_tdata),
      .sent_tvalid(in_sent_26_tvalid),
      .sent_tready(in_sent_26_tready),
      .kept_tdata(out_kept_26_tdata),
      .kept_tvalid(out_kept_26_tvalid),
      .kept_tready(out_kept_26_tready),
      .s_axi_control_awaddr(memory_26_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_26_s_axi_control_awvalid),
      .s_axi_control_awready(memory_26_s_axi_control_awready),
      .s_axi_control_wdata(memory_26_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_26_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_26_s_axi_control_wvalid),
      .s_axi_control_wready(memory_26_s_axi_control_wready),
      .s_axi_control_bresp(memory_26_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_26_s_axi_control_bvalid),
      .s_axi_control_bready(memory_26_s_axi_control_bready),
      .s_axi_control_araddr(memory_26_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_26_s_axi_control_arvalid),
      .s_axi_control_arready(memory_26_s_axi_control_arready),
      .s_axi_control_rdata(memory_26_s_axi_control_rdata),
      .s_axi_control_rresp(memory_26_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_26_s_axi_control_rvalid),
      .s_axi_control_rready(memory_26_s_axi_control_rready),
      .interrupt(memory_26_interrupt),
      .m_axi_gmem_awid(memory_26_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_26_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_26_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_26_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_26_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_26_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_26_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_26_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_26_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_26_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_26_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_26_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_26_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_26_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_26_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_26_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_26_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_26_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_26_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_26_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_26_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_26_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_26_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_26_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_26_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_26_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_26_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_26_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_26_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_26_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_26_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_26_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_26_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_26_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_26_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_26_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_26_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_26_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_26_m_axi_gmem_rready)
  );

  memory memory_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_27_tdata),
      .weights_tvalid(in_weights_27_tvalid),
      .weights_tready(in_weights_27_tready),
      .credits_tdata(out_credits_27_tdata),
      .credits_tvalid(out_credits_27_tvalid),
      .credits_tready(out_credits_27_tready),
      .sent_tdata(in_sent_27_tdata),
      .sent_tvalid(in_sent_27_tvalid),
      .sent_tready(in_sent_27_tready),
      .kept_tdata(out_kept_27_tdata),
      .kept_tvalid(out_kept_27_tvalid),
      .kept_tready(out_kept_27_tready),
      .s_axi_control_awaddr(memory_27_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_27_s_axi_control_awvalid),
      .s_axi_control_awready(memory_27_s_axi_control_awready),
      .s_axi_control_wdata(memory_27_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_27_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_27_s_axi_control_wvalid),
      .s_axi_control_wready(memory_27_s_axi_control_wready),
      .s_axi_control_bresp(memory_27_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_27_s_axi_control_bvalid),
      .s_axi_control_bready(memory_27_s_axi_control_bready),
      .s_axi_control_araddr(memory_27_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_27_s_axi_control_arvalid),
      .s_axi_control_arready(memory_27_s_axi_control_arready),
      .s_axi_control_rdata(memory_27_s_axi_control_rdata),
      .s_axi_control_rresp(memory_27_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_27_s_axi_control_rvalid),
      .s_axi_control_rready(memory_27_s_axi_control_rready),
      .interrupt(memory_27_interrupt),
      .m_axi_gmem_awid(memory_27_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_27_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_27_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_27_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_27_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_27_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_27_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_27_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_27_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_27_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_27_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_27_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_27_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_27_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_27_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_27_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_27_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_27_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_27_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_27_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_27_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_27_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_27_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_27_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_27_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_27_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_27_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_27_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_27_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_27_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_27_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_27_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_27_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_27_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_27_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_27_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_27_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_27_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_27_m_axi_gmem_rready)
  );

  memory memory_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_28_tdata),
      .weights_tvalid(in_weights_28_tvalid),
      .weights_tready(in_weights_28_tready),
      .credits_tdata(out_credits_28_tdata),
      .credits_tvalid(out_credits_28_tvalid),
      .credits_tready(out_credits_28_tready),
      .sent_tdata(in_sent_28_tdata),
      .sent_tvalid(in_sent_28_tvalid),
      .sent_tready(in_sent_28_tready),
      .kept_tdata(out_kept_28_tdata),
      .kept_tvalid(out_kept_28_tvalid),
      .kept_tready(out_kept_28_tready),
      .s_axi_control_awaddr(memory_28_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_28_s_axi_control_awvalid),
      .s_axi_control_awready(memory_28_s_axi_control_awready),
      .s_axi_control_wdata(memory_28_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_28_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_28_s_axi_control_wvalid),
      .s_axi_control_wready(memory_28_s_axi_control_wready),
      .s_axi_control_bresp(memory_28_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_28_s_axi_control_bvalid),
      .s_axi_control_bready(memory_28_s_axi_control_bready),
      .s_axi_control_araddr(memory_28_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_28_s_axi_control_arvalid),
      .s_axi_control_arready(memory_28_s_axi_control_arready),
      .s_axi_control_rdata(memory_28_s_axi_control_rdata),
      .s_axi_control_rresp(memory_28_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_28_s_axi_control_rvalid),
      .s_axi_control_rready(memory_28_s_axi_control_rready),
      .interrupt(memory_28_interrupt),
      .m_axi_gmem_awid(memory_28_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_28_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_28_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_28_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_28_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_28_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_28_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_28_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_28_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_28_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_28_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_28_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_28_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_28_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_28_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_28_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_28_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_28_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_28_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_28_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_28_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_28_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_28_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_28_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_28_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_28_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_28_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_28_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_28_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_28_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_28_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_28_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_28_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_28_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_28_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_28_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_28_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_28_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_28_m_axi_gmem_rready)
  );

  memory memory_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_29_tdata),
      .weights_tvalid(in_weights_29_tvalid),
      .weights_tready(in_weights_29_tready),
      .credits_tdata(out_credits_29_tdata),
      .credits_tvalid(out_credits_29_tvalid),
      .credits_tready(out_credits_29_tready),
      .sent_tdata(in_sent_29_tdata),
      .sent_tvalid(in_sent_29_tvalid),
      .sent_tready(in_sent_29_tready),
      .kept_tdata(out_kept_29_tdata),
      .kept_tvalid(out_kept_29_tvalid),
      .kept_tready(out_kept_29_tready),
      .s_axi_control_awaddr(memory_29_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_29_s_axi_control_awvalid),
      .s_axi_control_awready(memory_29_s_axi_control_awready),
      .s_axi_control_wdata(memory_29_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_29_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_29_s_axi_control_wvalid),
      .s_axi_control_wready(memory_29_s_axi_control_wready),
      .s_axi_control_bresp(memory_29_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_29_s_axi_control_bvalid),
      .s_axi_control_bready(memory_29_s_axi_control_bready),
      .s_axi_control_araddr(memory_29_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_29_s_axi_control_arvalid),
      .s_axi_control_arready(memory_29_s_axi_control_arready),
      .s_axi_control_rdata(memory_29_s_axi_control_rdata),
      .s_axi_control_rresp(memory_29_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_29_s_axi_control_rvalid),
      .s_axi_control_rready(memory_29_s_axi_control_rready),
      .interrupt(memory_29_interrupt),
      .m_axi_gmem_awid(memory_29_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_29_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_29_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_29_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_29_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_29_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_29_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_29_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_29_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_29_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_29_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_29_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_29_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_29_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_29_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_29_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_29_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_29_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_29_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_29_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_29_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_29_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_29_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_29_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_29_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_29_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_29_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_29_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_29_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_29_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_29_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_29_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_29_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_29_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_29_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_29_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_29_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_29_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_29_m_axi_gmem_rready)
  );

  memory memory_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_30_tdata),
      .weights_tvalid(in_weights_30_tvalid),
      .weights_tready(in_weights_30_tready),
      .credits_tdata(out_credits_30_tdata),
      .credits_tvalid(out_credits_30_tvalid),
      .credits_tready(out_credits_30_tready),
      .sent_tdata(in_sent_30_tdata),
      .sent_tvalid(in_sent_30_tvalid),
      .sent_tready(in_sent_30_tready),
      .kept_tdata(out_kept_30_tdata),
      .kept_tvalid(out_kept_30_tvalid),
      .kept_tready(out_kept_30_tready),
      .s_axi_control_awaddr(memory_30_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_30_s_axi_control_awvalid),
      .s_axi_control_awready(memory_30_s_axi_control_awready),
      .s_axi_control_wdata(memory_30_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_30_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_30_s_axi_control_wvalid),
      .s_axi_control_wready(memory_30_s_axi_control_wready),
      .s_axi_control_bresp(memory_30_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_30_s_axi_control_bvalid),
      .s_axi_control_bready(memory_30_s_axi_control_bready),
      .s_axi_control_araddr(memory_30_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_30_s_axi_control_arvalid),
      .s_axi_control_arready(memory_30_s_axi_control_arready),
      .s_axi_control_rdata(memory_30_s_axi_control_rdata),
      .s_axi_control_rresp(memory_30_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_30_s_axi_control_rvalid),
      .s_axi_control_rready(memory_30_s_axi_control_rready),
      .interrupt(memory_30_interrupt),
      .m_axi_gmem_awid(memory_30_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_30_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_30_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_30_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_30_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_30_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_30_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_30_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_30_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_30_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_30_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_30_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_30_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_30_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_30_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_30_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_30_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_30_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_30_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_30_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_30_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_30_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_30_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_30_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_30_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_30_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_30_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_30_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_30_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_30_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_30_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_30_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_30_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_30_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_30_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_30_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_30_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_30_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_30_m_axi_gmem_rready)
  );

  memory memory_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_31_tdata),
      .weights_tvalid(in_weights_31_tvalid),
      .weights_tready(in_weights_31_tready),
      .credits_tdata(out_credits_31_tdata),
      .credits_tvalid(out_credits_31_tvalid),
      .credits_tready(out_credits_31_tready),
      .sent_tdata(in_sent_31_tdata),
      .sent_tvalid(in_sent_31_tvalid),
      .sent_tready(in_sent_31_tready),
      .kept_tdata(out_kept_31_tdata),
      .kept_tvalid(out_kept_31_tvalid),
      .kept_tready(out_kept_31_tready),
      .s_axi_control_awaddr(memory_31_s_axi_control_awaddr),
      .s_axi_control_awvalid(memory_31_s_axi_control_awvalid),
      .s_axi_control_awready(memory_31_s_axi_control_awready),
      .s_axi_control_wdata(memory_31_s_axi_control_wdata),
      .s_axi_control_wstrb(memory_31_s_axi_control_wstrb),
      .s_axi_control_wvalid(memory_31_s_axi_control_wvalid),
      .s_axi_control_wready(memory_31_s_axi_control_wready),
      .s_axi_control_bresp(memory_31_s_axi_control_bresp),
      .s_axi_control_bvalid(memory_31_s_axi_control_bvalid),
      .s_axi_control_bready(memory_31_s_axi_control_bready),
      .s_axi_control_araddr(memory_31_s_axi_control_araddr),
      .s_axi_control_arvalid(memory_31_s_axi_control_arvalid),
      .s_axi_control_arready(memory_31_s_axi_control_arready),
      .s_axi_control_rdata(memory_31_s_axi_control_rdata),
      .s_axi_control_rresp(memory_31_s_axi_control_rresp),
      .s_axi_control_rvalid(memory_31_s_axi_control_rvalid),
      .s_axi_control_rready(memory_31_s_axi_control_rready),
      .interrupt(memory_31_interrupt),
      .m_axi_gmem_awid(memory_31_m_axi_gmem_awid),
      .m_axi_gmem_awaddr(memory_31_m_axi_gmem_awaddr),
      .m_axi_gmem_awlen(memory_31_m_axi_gmem_awlen),
      .m_axi_gmem_awsize(memory_31_m_axi_gmem_awsize),
      .m_axi_gmem_awburst(memory_31_m_axi_gmem_awburst),
      .m_axi_gmem_awlock(memory_31_m_axi_gmem_awlock),
      .m_axi_gmem_awcache(memory_31_m_axi_gmem_awcache),
      .m_axi_gmem_awprot(memory_31_m_axi_gmem_awprot),
      .m_axi_gmem_awqos(memory_31_m_axi_gmem_awqos),
      .m_axi_gmem_awregion(memory_31_m_axi_gmem_awregion),
      .m_axi_gmem_awvalid(memory_31_m_axi_gmem_awvalid),
      .m_axi_gmem_awready(memory_31_m_axi_gmem_awready),
      .m_axi_gmem_wdata(memory_31_m_axi_gmem_wdata),
      .m_axi_gmem_wstrb(memory_31_m_axi_gmem_wstrb),
      .m_axi_gmem_wlast(memory_31_m_axi_gmem_wlast),
      .m_axi_gmem_wvalid(memory_31_m_axi_gmem_wvalid),
      .m_axi_gmem_wready(memory_31_m_axi_gmem_wready),
      .m_axi_gmem_bid(memory_31_m_axi_gmem_bid),
      .m_axi_gmem_bresp(memory_31_m_axi_gmem_bresp),
      .m_axi_gmem_bvalid(memory_31_m_axi_gmem_bvalid),
      .m_axi_gmem_bready(memory_31_m_axi_gmem_bready),
      .m_axi_gmem_arid(memory_31_m_axi_gmem_arid),
      .m_axi_gmem_araddr(memory_31_m_axi_gmem_araddr),
      .m_axi_gmem_arlen(memory_31_m_axi_gmem_arlen),
      .m_axi_gmem_arsize(memory_31_m_axi_gmem_arsize),
      .m_axi_gmem_arburst(memory_31_m_axi_gmem_arburst),
      .m_axi_gmem_arlock(memory_31_m_axi_gmem_arlock),
      .m_axi_gmem_arcache(memory_31_m_axi_gmem_arcache),
      .m_axi_gmem_arprot(memory_31_m_axi_gmem_arprot),
      .m_axi_gmem_arqos(memory_31_m_axi_gmem_arqos),
      .m_axi_gmem_arregion(memory_31_m_axi_gmem_arregion),
      .m_axi_gmem_arvalid(memory_31_m_axi_gmem_arvalid),
      .m_axi_gmem_arready(memory_31_m_axi_gmem_arready),
      .m_axi_gmem_rid(memory_31_m_axi_gmem_rid),
      .m_axi_gmem_rdata(memory_31_m_axi_gmem_rdata),
      .m_axi_gmem_rresp(memory_31_m_axi_gmem_rresp),
      .m_axi_gmem_rlast(memory_31_m_axi_gmem_rlast),
      .m_axi_gmem_rvalid(memory_31_m_axi_gmem_rvalid),
      .m_axi_gmem_rready(memory_31_m_axi_gmem_rready)
  );

  lane lane_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_0_tdata),
      .weights_tvalid(out_weights_0_tvalid),
      .weights_tready(out_weights_0_tready),
      .credits_tdata(in_credits_0_tdata),
      .credits_tvalid(in_credits_0_tvalid),
      .credits_tready(in_credits_0_tready),
      .sent_tdata(out_sent_0_tdata),
      .sent_tvalid(out_sent_0_tvalid),
      .sent_tready(out_sent_0_tready),
      .activations_tdata(out_activations_0_tdata),
      .activations_tvalid(out_activations_0_tvalid),
      .activations_tready(out_activations_0_tready),
      .forwarded_tdata(in_activations_1_tdata),
      .forwarded_tvalid(in_activations_1_tvalid),
      .forwarded_tready(in_activations_1_tready),
      .results_tdata(in_results_0_tdata),
      .results_tvalid(in_results_0_tvalid),
      .results_tready(in_results_0_tready),
      .cache_tdata(in_cache_0_tdata),
      .cache_tvalid(in_cache_0_tvalid),
      .cache_tready(in_cache_0_tready)
  );

  lane lane_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_1_tdata),
      .weights_tvalid(out_weights_1_tvalid),
      .weights_tready(out_weights_1_tready),
      .credits_tdata(in_credits_1_tdata),
      .credits_tvalid(in_credits_1_tvalid),
      .credits_tready(in_credits_1_tready),
      .sent_tdata(out_sent_1_tdata),
      .sent_tvalid(out_sent_1_tvalid),
      .sent_tready(out_sent_1_tready),
      .activations_tdata(out_activations_1_tdata),
      .activations_tvalid(out_activations_1_tvalid),
      .activations_tready(out_activations_1_tready),
      .forwarded_tdata(in_activations_2_tdata),
      .forwarded_tvalid(in_activations_2_tvalid),
      .forwarded_tready(in_activations_2_tready),
      .results_tdata(in_results_1_tdata),
      .results_tvalid(in_results_1_tvalid),
      .results_tready(in_results_1_tready),
      .cache_tdata(in_cache_1_tdata),
      .cache_tvalid(in_cache_1_tvalid),
      .cache_tready(in_cache_1_tready)
  );

  lane lane_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_2_tdata),
      .weights_tvalid(out_weights_2_tvalid),
      .weights_tready(out_weights_2_tready),
      .credits_tdata(in_credits_2_tdata),
      .credits_tvalid(in_credits_2_tvalid),
      .credits_tready(in_credits_2_tready),
      .sent_tdata(out_sent_2_tdata),
      .sent_tvalid(out_sent_2_tvalid),
      .sent_tready(out_sent_2_tready),
      .activations_tdata(out_activations_2_tdata),
      .activations_tvalid(out_activations_2_tvalid),
      .activations_tready(out_activations_2_tready),
      .forwarded_tdata(in_activations_3_tdata),
      .forwarded_tvalid(in_activations_3_tvalid),
      .forwarded_tready(in_activations_3_tready),
      .results_tdata(in_results_2_tdata),
      .results_tvalid(in_results_2_tvalid),
      .results_tready(in_results_2_tready),
      .cache_tdata(in_cache_2_tdata),
      .cache_tvalid(in_cache_2_tvalid),
      .cache_tready(in_cache_2_tready)
  );

  lane lane_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_3_tdata),
      .weights_tvalid(out_weights_3_tvalid),
      .weights_tready(out_weights_3_tready),
      .credits_tdata(in_credits_3_tdata),
      .credits_tvalid(in_credits_3_tvalid),
      .credits_tready(in_credits_3_tready),
      .sent_tdata(out_sent_3_tdata),
      .sent_tvalid(out_sent_3_tvalid),
      .sent_tready(out_sent_3_tready),
      .activations_tdata(out_activations_3_tdata),
      .activations_tvalid(out_activations_3_tvalid),
      .activations_tready(out_activations_3_tready),
      .forwarded_tdata(in_activations_4_tdata),
      .forwarded_tvalid(in_activations_4_tvalid),
      .forwarded_tready(in_activations_4_tready),
      .results_tdata(in_results_3_tdata),
      .results_tvalid(in_results_3_tvalid),
      .results_tready(in_results_3_tready),
      .cache_tdata(in_cache_3_tdata),
      .cache_tvalid(in_cache_3_tvalid),
      .cache_tready(in_cache_3_tready)
  );

  lane lane_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_4_tdata),
      .weights_tvalid(out_weights_4_tvalid),
      .weights_tready(out_weights_4_tready),
      .credits_tdata(in_credits_4_tdata),
      .credits_tvalid(in_credits_4_tvalid),
      .credits_tready(in_credits_4_tready),
      .sent_tdata(out_sent_4_tdata),
      .sent_tvalid(out_sent_4_tvalid),
      .sent_tready(out_sent_4_tready),
      .activations_tdata(out_activations_4_tdata),
      .activations_tvalid(out_activations_4_tvalid),
      .activations_tready(out_activations_4_tready),
      .forwarded_tdata(in_activations_5_tdata),
      .forwarded_tvalid(in_activations_5_tvalid),
      .forwarded_tready(in_activations_5_tready),
      .results_tdata(in_results_4_tdata),
      .results_tvalid(in_results_4_tvalid),
      .results_tready(in_results_4_tready),
      .cache_tdata(in_cache_4_tdata),
      .cache_tvalid(in_cache_4_tvalid),
      .cache_tready(in_cache_4_tready)
  );

  lane lane_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_5_tdata),
      .weights_tvalid(out_weights_5_tvalid),
      .weights_tready(out_weights_5_tready),
      .credits_tdata(in_credits_5_tdata),
      .credits_tvalid(in_credits_5_tvalid),
      .credits_tready(in_credits_5_tready),
      .sent_tdata(out_sent_5_tdata),
      .sent_tvalid(out_sent_5_tvalid),
      .sent_tready(out_sent_5_tready),
      .activations_tdata(out_activations_5_tdata),
      .activations_tvalid(out_activations_5_tvalid),
      .activations_tready(out_activations_5_tready),
      .forwarded_tdata(in_activations_6_tdata),
      .forwarded_tvalid(in_activations_6_tvalid),
      .forwarded_tready(in_activations_6_tready),
      .results_tdata(in_results_5_tdata),
      .results_tvalid(in_results_5_tvalid),
      .results_tready(in_results_5_tready),
      .cache_tdata(in_cache_5_tdata),
      .cache_tvalid(in_cache_5_tvalid),
      .cache_tready(in_cache_5_tready)
  );

  lane lane_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_6_tdata),
      .weights_tvalid(out_weights_6_tvalid),
      .weights_tready(out_weights_6_tready),
      .credits_tdata(in_credits_6_tdata),
      .credits_tvalid(in_credits_6_tvalid),
      .credits_tready(in_credits_6_tready),
      .sent_tdata(out_sent_6_tdata),
      .sent_tvalid(out_sent_6_tvalid),
      .sent_tready(out_sent_6_tready),
      .activations_tdata(out_activations_6_tdata),
      .activations_tvalid(out_activations_6_tvalid),
      .activations_tready(out_activations_6_tready),
      .forwarded_tdata(in_activations_7_tdata),
      .forwarded_tvalid(in_activations_7_tvalid),
      .forwarded_tready(in_activations_7_tready),
      .results_tdata(in_results_6_tdata),
      .results_tvalid(in_results_6_tvalid),
      .results_tready(in_results_6_tready),
      .cache_tdata(in_cache_6_tdata),
      .cache_tvalid(in_cache_6_tvalid),
      .cache_tready(in_cache_6_tready)
  );

  lane lane_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_7_tdata),
      .weights_tvalid(out_weights_7_tvalid),
      .weights_tready(out_weights_7_tready),
      .credits_tdata(in_credits_7_tdata),
      .credits_tvalid(in_credits_7_tvalid),
      .credits_tready(in_credits_7_tready),
      .sent_tdata(out_sent_7_tdata),
      .sent_tvalid(out_sent_7_tvalid),
      .sent_tready(out_sent_7_tready),
      .activations_tdata(out_activations_7_tdata),
      .activations_tvalid(out_activations_7_tvalid),
      .activations_tready(out_activations_7_tready),
      .forwarded_tdata(in_activations_8_tdata),
      .forwarded_tvalid(in_activations_8_tvalid),
      .forwarded_tready(in_activations_8_tready),
      .results_tdata(in_results_7_tdata),
      .results_tvalid(in_results_7_tvalid),
      .results_tready(in_results_7_tready),
      .cache_tdata(in_cache_7_tdata),
      .cache_tvalid(in_cache_7_tvalid),
      .cache_tready(in_cache_7_tready)
  );

  lane lane_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_8_tdata),
      .weights_tvalid(out_weights_8_tvalid),
      .weights_tready(out_weights_8_tready),
      .credits_tdata(in_credits_8_tdata),
      .credits_tvalid(in_credits_8_tvalid),
      .credits_tready(in_credits_8_tready),
      .sent_tdata(out_sent_8_tdata),
      .sent_tvalid(out_sent_8_tvalid),
      .sent_tready(out_sent_8_tready),
      .activations_tdata(out_activations_8_tdata),
      .activations_tvalid(out_activations_8_tvalid),
      .activations_tready(out_activations_8_tready),
      .forwarded_tdata(in_activations_9_tdata),
      .forwarded_tvalid(in_activations_9_tvalid),
      .forwarded_tready(in_activations_9_tready),
      .results_tdata(in_results_8_tdata),
      .results_tvalid(in_results_8_tvalid),
      .results_tready(in_results_8_tready),
      .cache_tdata(in_cache_8_tdata),
      .cache_tvalid(in_cache_8_tvalid),
      .cache_tready(in_cache_8_tready)
  );

  lane lane_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_9_tdata),
      .weights_tvalid(out_weights_9_tvalid),
      .weights_tready(out_weights_9_tready),
      .credits_tdata(in_credits_9_tdata),
      .credits_tvalid(in_credits_9_tvalid),
      .credits_tready(in_credits_9_tready),
      .sent_tdata(out_sent_9_tdata),
      .sent_tvalid(out_sent_9_tvalid),
      .sent_tready(out_sent_9_tready),
      .activations_tdata(out_activations_9_tdata),
      .activations_tvalid(out_activations_9_tvalid),
      .activations_tready(out_activations_9_tready),
      .forwarded_tdata(in_activations_10_tdata),
      .forwarded_tvalid(in_activations_10_tvalid),
      .forwarded_tready(in_activations_10_tready),
      .results_tdata(in_results_9_tdata),
      .results_tvalid(in_results_9_tvalid),
      .results_tready(in_results_9_tready),
      .cache_tdata(in_cache_9_tdata),
      .cache_tvalid(in_cache_9_tvalid),
      .cache_tready(in_cache_9_tready)
  );

  lane lane_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_10_tdata),
      .weights_tvalid(out_weights_10_tvalid),
      .weights_tready(out_weights_10_tready),
      .credits_tdata(in_credits_10_tdata),
      .credits_tvalid(in_credits_10_tvalid),
      .credits_tready(in_credits_10_tready),
      .sent_tdata(out_sent_10_tdata),
      .sent_tvalid(out_sent_10_tvalid),
      .sent_tready(out_sent_10_tready),
      .activations_tdata(out_activations_10_tdata),
      .activations_tvalid(out_activations_10_tvalid),
      .activations_tready(out_activations_10_tready),
      .forwarded_tdata(in_activations_11_tdata),
      .forwarded_tvalid(in_activations_11_tvalid),
      .forwarded_tready(in_activations_11_tready),
      .results_tdata(in_results_10_tdata),
      .results_tvalid(in_results_10_tvalid),
      .results_tready(in_results_10_tready),
      .cache_tdata(in_cache_10_tdata),
      .cache_tvalid(in_cache_10_tvalid),
      .cache_tready(in_cache_10_tready)
  );

  lane lane_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_11_tdata),
      .weights_tvalid(out_weights_11_tvalid),
      .weights_tready(out_weights_11_tready),
      .credits_tdata(in_credits_11_tdata),
      .credits_tvalid(in_credits_11_tvalid),
      .credits_tready(in_credits_11_tready),
      .sent_tdata(out_sent_11_tdata),
      .sent_tvalid(out_sent_11_tvalid),
      .sent_tready(out_sent_11_tready),
      .activations_tdata(out_activations_11_tdata),
      .activations_tvalid(out_activations_11_tvalid),
      .activations_tready(out_activations_11_tready),
      .forwarded_tdata(in_activations_12_tdata),
      .forwarded_tvalid(in_activations_12_tvalid),
      .forwarded_tready(in_activations_12_tready),
      .results_tdata(in_results_11_tdata),
      .results_tvalid(in_results_11_tvalid),
      .results_tready(in_results_11_tready),
      .cache_tdata(in_cache_11_tdata),
      .cache_tvalid(in_cache_11_tvalid),
      .cache_tready(in_cache_11_tready)
  );

  lane lane_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_12_tdata),
      .weights_tvalid(out_weights_12_tvalid),
      .weights_tready(out_weights_12_tready),
      .credits_tdata(in_credits_12_tdata),
      .credits_tvalid(in_credits_12_tvalid),
      .credits_tready(in_credits_12_tready),
      .sent_tdata(out_sent_12_tdata),
      .sent_tvalid(out_sent_12_tvalid),
      .sent_tready(out_sent_12_tready),
      .activations_tdata(out_activations_12_tdata),
      .activations_tvalid(out_activations_12_tvalid),
      .activations_tready(out_activations_12_tready),
      .forwarded_tdata(in_activations_13_tdata),
      .forwarded_tvalid(in_activations_13_tvalid),
      .forwarded_tready(in_activations_13_tready),
      .results_tdata(in_results_12_tdata),
      .results_tvalid(in_results_12_tvalid),
      .results_tready(in_results_12_tready),
      .cache_tdata(in_cache_12_tdata),
      .cache_tvalid(in_cache_12_tvalid),
      .cache_tready(in_cache_12_tready)
  );

  lane lane_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_13_tdata),
      .weights_tvalid(out_weights_13_tvalid),
      .weights_tready(out_weights_13_tready),
      .credits_tdata(in_credits_13_tdata),
      .credits_tvalid(in_credits_13_tvalid),
      .credits_tready(in_credits_13_tready),
      .sent_tdata(out_sent_13_tdata),
      .sent_tvalid(out_sent_13_tvalid),
      .sent_tready(out_sent_13_tready),
      .activations_tdata(out_activations_13_tdata),
      .activations_tvalid(out_activations_13_tvalid),
      .activations_tready(out_activations_13_tready),
      .forwarded_tdata(in_activations_14_tdata),
      .forwarded_tvalid(in_activations_14_tvalid),
      .forwarded_tready(in_activations_14_tready),
      .results_tdata(in_results_13_tdata),
      .results_tvalid(in_results_13_tvalid),
      .results_tready(in_results_13_tready),
      .cache_tdata(in_cache_13_tdata),
      .cache_tvalid(in_cache_13_tvalid),
      .cache_tready(in_cache_13_tready)
  );

  lane lane_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_14_tdata),
      .weights_tvalid(out_weights_14_tvalid),
      .weights_tready(out_weights_14_tready),
      .credits_tdata(in_credits_14_tdata),
      .credits_tvalid(in_credits_14_tvalid),
      .credits_tready(in_credits_14_tready),
      .sent_tdata(out_sent_14_tdata),
      .sent_tvalid(out_sent_14_tvalid),
      .sent_tready(out_sent_14_tready),
      .activations_tdata(out_activations_14_tdata),
      .activations_tvalid(out_activations_14_tvalid),
      .activations_tready(out_activations_14_tready),
      .forwarded_tdata(in_activations_15_tdata),
      .forwarded_tvalid(in_activations_15_tvalid),
      .forwarded_tready(in_activations_15_tready),
      .results_tdata(in_results_14_tdata),
      .results_tvalid(in_results_14_tvalid),
      .results_tready(in_results_14_tready),
      .cache_tdata(in_cache_14_tdata),
      .cache_tvalid(in_cache_14_tvalid),
      .cache_tready(in_cache_14_tready)
  );

  lane lane_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_15_tdata),
      .weights_tvalid(out_weights_15_tvalid),
      .weights_tready(out_weights_15_tready),
      .credits_tdata(in_credits_15_tdata),
      .credits_tvalid(in_credits_15_tvalid),
      .credits_tready(in_credits_15_tready),
      .sent_tdata(out_sent_15_tdata),
      .sent_tvalid(out_sent_15_tvalid),
      .sent_tready(out_sent_15_tready),
      .activations_tdata(out_activations_15_tdata),
      .activations_tvalid(out_activations_15_tvalid),
      .activations_tready(out_activations_15_tready),
      .forwarded_tdata(in_activations_16_tdata),
      .forwarded_tvalid(in_activations_16_tvalid),
      .forwarded_tready(in_activations_16_tready),
      .results_tdata(in_results_15_tdata),
      .results_tvalid(in_results_15_tvalid),
      .results_tready(in_results_15_tready),
      .cache_tdata(in_cache_15_tdata),
      .cache_tvalid(in_cache_15_tvalid),
      .cache_tready(in_cache_15_tready)
  );

  lane lane_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_16_tdata),
      .weights_tvalid(out_weights_16_tvalid),
      .weights_tready(out_weights_16_tready),
      .credits_tdata(in_credits_16_tdata),
      .credits_tvalid(in_credits_16_tvalid),
      .credits_tready(in_credits_16_tready),
      .sent_tdata(out_sent_16_tdata),
      .sent_tvalid(out_sent_16_tvalid),
      .sent_tready(out_sent_16_tready),
      .activations_tdata(out_activations_16_tdata),
      .activations_tvalid(out_activations_16_tvalid),
      .activations_tready(out_activations_16_tready),
      .forwarded_tdata(in_activations_17_tdata),
      .forwarded_tvalid(in_activations_17_tvalid),
      .forwarded_tready(in_activations_17_tready),
      .results_tdata(in_results_16_tdata),
      .results_tvalid(in_results_16_tvalid),
      .results_tready(in_results_16_tready),
      .cache_tdata(in_cache_16_tdata),
      .cache_tvalid(in_cache_16_tvalid),
      .cache_tready(in_cache_16_tready)
  );

  lane lane_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_17_tdata),
      .weights_tvalid(out_weights_17_tvalid),
      .weights_tready(out_weights_17_tready),
      .credits_tdata(in_credits_17_tdata),
      .credits_tvalid(in_credits_17_tvalid),
      .credits_tready(in_credits_17_tready),
      .sent_tdata(out_sent_17_tdata),
      .sent_tvalid(out_sent_17_tvalid),
      .sent_tready(out_sent_17_tready),
      .activations_tdata(out_activations_17_tdata),
      .activations_tvalid(out_activations_17_tvalid),
      .activations_tready(out_activations_17_tready),
      .forwarded_tdata(in_activations_18_tdata),
      .forwarded_tvalid(in_activations_18_tvalid),
      .forwarded_tready(in_activations_18_tready),
      .results_tdata(in_results_17_tdata),
      .results_tvalid(in_results_17_tvalid),
      .results_tready(in_results_17_tready),
      .cache_tdata(in_cache_17_tdata),
      .cache_tvalid(in_cache_17_tvalid),
      .cache_tready(in_cache_17_tready)
  );

  lane lane_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_18_tdata),
      .weights_tvalid(out_weights_18_tvalid),
      .weights_tready(out_weights_18_tready),
      .credits_tdata(in_credits_18_tdata),
      .credits_tvalid(in_credits_18_tvalid),
      .credits_tready(in_credits_18_tready),
      .sent_tdata(out_sent_18_tdata),
      .sent_tvalid(out_sent_18_tvalid),
      .sent_tready(out_sent_18_tready),
      .activations_tdata(out_activations_18_tdata),
      .activations_tvalid(out_activations_18_tvalid),
      .activations_tready(out_activations_18_tready),
      .forwarded_tdata(in_activations_19_tdata),
      .forwarded_tvalid(in_activations_19_tvalid),
      .forwarded_tready(in_activations_19_tready),
      .results_tdata(in_results_18_tdata),
      .results_tvalid(in_results_18_tvalid),
      .results_tready(in_results_18_tready),
      .cache_tdata(in_cache_18_tdata),
      .cache_tvalid(in_cache_18_tvalid),
      .cache_tready(in_cache_18_tready)
  );

  lane lane_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_19_tdata),
      .weights_tvalid(out_weights_19_tvalid),
      .weights_tready(out_weights_19_tready),
      .credits_tdata(in_credits_19_tdata),
      .credits_tvalid(in_credits_19_tvalid),
      .credits_tready(in_credits_19_tready),
      .sent_tdata(out_sent_19_tdata),
      .sent_tvalid(out_sent_19_tvalid),
      .sent_tready(out_sent_19_tready),
      .activations_tdata(out_activations_19_tdata),
      .activations_tvalid(out_activations_19_tvalid),
      .activations_tready(out_activations_19_tready),
      .forwarded_tdata(in_activations_20_tdata),
      .forwarded_tvalid(in_activations_20_tvalid),
      .forwarded_tready(in_activations_20_tready),
      .results_tdata(in_results_19_tdata),
      .results_tvalid(in_results_19_tvalid),
      .results_tready(in_results_19_tready),
      .cache_tdata(in_cache_19_tdata),
      .cache_tvalid(in_cache_19_tvalid),
      .cache_tready(in_cache_19_tready)
  );

  lane lane_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_20_tdata),
      .weights_tvalid(out_weights_20_tvalid),
      .weights_tready(out_weights_20_tready),
      .credits_tdata(in_credits_20_tdata),
      .credits_tvalid(in_credits_20_tvalid),
      .credits_tready(in_credits_20_tready),
      .sent_tdata(out_sent_20_tdata),
      .sent_tvalid(out_sent_20_tvalid),
      .sent_tready(out_sent_20_tready),
      .activations_tdata(out_activations_20_tdata),
      .activations_tvalid(out_activations_20_tvalid),
      .activations_tready(out_activations_20_tready),
      .forwarded_tdata(in_activations_21_tdata),
      .forwarded_tvalid(in_activations_21_tvalid),
      .forwarded_tready(in_activations_21_tready),
      .results_tdata(in_results_20_tdata),
      .results_tvalid(in_results_20_tvalid),
      .results_tready(in_results_20_tready),
      .cache_tdata(in_cache_20_tdata),
      .cache_tvalid(in_cache_20_tvalid),
      .cache_tready(in_cache_20_tready)
  );

  lane lane_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_21_tdata),
      .weights_tvalid(out_weights_21_tvalid),
      .weights_tready(out_weights_21_tready),
      .credits_tdata(in_credits_21_tdata),
      .credits_tvalid(in_credits_21_tvalid),
      .credits_tready(in_credits_21_tready),
      .sent_tdata(out_sent_21_tdata),
      .sent_tvalid(out_sent_21_tvalid),
      .sent_tready(out_sent_21_tready),
      .activations_tdata(out_activations_21_tdata),
      .activations_tvalid(out_activations_21_tvalid),
      .activations_tready(out_activations_21_tready),
      .forwarded_tdata(in_activations_22_tdata),
      .forwarded_tvalid(in_activations_22_tvalid),
      .forwarded_tready(in_activations_22_tready),
      .results_tdata(in_results_21_tdata),
      .results_tvalid(in_results_21_tvalid),
      .results_tready(in_results_21_tready),
      .cache_tdata(in_cache_21_tdata),
      .cache_tvalid(in_cache_21_tvalid),
      .cache_tready(in_cache_21_tready)
  );

  lane lane_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_22_tdata),
      .weights_tvalid(out_weights_22_tvalid),
      .weights_tready(out_weights_22_tready),
      .credits_tdata(in_credits_22_tdata),
      .credits_tvalid(in_credits_22_tvalid),
      .credits_tready(in_credits_22_tready),
      .sent_tdata(out_sent_22_tdata),
      .sent_tvalid(out_sent_22_tvalid),
      .sent_tready(out_sent_22_tready),
      .activations_tdata(out_activations_22_tdata),
      .activations_tvalid(out_activations_22_tvalid),
      .activations_tready(out_activations_22_tready),
      .forwarded_tdata(in_activations_23_tdata),
      .forwarded_tvalid(in_activations_23_tvalid),
      .forwarded_tready(in_activations_23_tready),
      .results_tdata(in_results_22_tdata),
      .results_tvalid(in_results_22_tvalid),
      .results_tready(in_results_22_tready),
      .cache_tdata(in_cache_22_tdata),
      .cache_tvalid(in_cache_22_tvalid),
      .cache_tready(in_cache_22_tready)
  );

  lane lane_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_23_tdata),
      .weights_tvalid(out_weights_23_tvalid),
      .weights_tready(out_weights_23_tready),
      .credits_tdata(in_credits_23_tdata),
      .credits_tvalid(in_credits_23_tvalid),
      .credits_tready(in_credits_23_tready),
      .sent_tdata(out_sent_23_tdata),
      .sent_tvalid(out_sent_23_tvalid),
      .sent_tready(out_sent_23_tready),
      .activations_tdata(out_activations_23_tdata),
      .activations_tvalid(out_activations_23_tvalid),
      .activations_tready(out_activations_23_tready),
      .forwarded_tdata(in_activations_24_tdata),
      .forwarded_tvalid(in_activations_24_tvalid),
      .forwarded_tready(in_activations_24_tready),
      .results_tdata(in_results_23_tdata),
      .results_tvalid(in_results_23_tvalid),
      .results_tready(in_results_23_tready),
      .cache_tdata(in_cache_23_tdata),
      .cache_tvalid(in_cache_23_tvalid),
      .cache_tready(in_cache_23_tready)
  );

  lane lane_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_24_tdata),
      .weights_tvalid(out_weights_24_tvalid),
      .weights_tready(out_weights_24_tready),
      .credits_tdata(in_credits_24_tdata),
      .credits_tvalid(in_credits_24_tvalid),
      .credits_tready(in_credits_24_tready),
      .sent_tdata(out_sent_24_tdata),
      .sent_tvalid(out_sent_24_tvalid),
      .sent_tready(out_sent_24_tready),
      .activations_tdata(out_activations_24_tdata),
      .activations_tvalid(out_activations_24_tvalid),
      .activations_tready(out_activations_24_tready),
      .forwarded_tdata(in_activations_25_tdata),
      .forwarded_tvalid(in_activations_25_tvalid),
      .forwarded_tready(in_activations_25_tready),
      .results_tdata(in_results_24_tdata),
      .results_tvalid(in_results_24_tvalid),
      .results_tready(in_results_24_tready),
      .cache_tdata(in_cache_24_tdata),
      .cache_tvalid(in_cache_24_tvalid),
      .cache_tready(in_cache_24_tready)
  );

  lane lane_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_25_tdata),
      .weights_tvalid(out_weights_25_tvalid),
      .weights_tready(out_weights_25_tready),
      .credits_tdata(in_credits_25_tdata),
      .credits_tvalid(in_credits_25_tvalid),
      .credits_tready(in_credits_25_tready),
      .sent_tdata(out_sent_25_tdata),
      .sent_tvalid(out_sent_25_tvalid),
      .sent_tready(out_sent_25_tready),
      .activations_tdata(out_activations_25_tdata),
      .activations_tvalid(out_activations_25_tvalid),
      .activations_tready(out_activations_25_tready),
      .forwarded_tdata(in_activations_26_tdata),
      .forwarded_tvalid(in_activations_26_tvalid),
      .forwarded_tready(in_activations_26_tready),
      .results_tdata(in_results_25_tdata),
      .results_tvalid(in_results_25_tvalid),
      .results_tready(in_results_25_tready),
      .cache_tdata(in_cache_25_tdata),
      .cache_tvalid(in_cache_25_tvalid),
      .cache_tready(in_cache_25_tready)
  );

  lane lane_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_26_tdata),
      .weights_tvalid(out_weights_26_tvalid),
      .weights_tready(out_weights_26_tready),
      .credits_tdata(in_credits_26_tdata),
      .credits_tvalid(in_credits_26_tvalid),
      .credits_tready(in_credits_26_tready),
      .sent_tdata(out_sent_26_tdata),
      .sent_tvalid(out_sent_26_tvalid),
      .sent_tready(out_sent_26_tready),
      .activations_tdata(out_activations_26_tdata),
      .activations_tvalid(out_activations_26_tvalid),
      .activations_tready(out_activations_26_tready),
      .forwarded_tdata(in_activations_27_tdata),
      .forwarded_tvalid(in_activations_27_tvalid),
      .forwarded_tready(in_activations_27_tready),
      .results_tdata(in_results_26_tdata),
      .results_tvalid(in_results_26_tvalid),
      .results_tready(in_results_26_tready),
      .cache_tdata(in_cache_26_tdata),
      .cache_tvalid(in_cache_26_tvalid),
      .cache_tready(in_cache_26_tready)
  );

  lane lane_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_27_tdata),
      .weights_tvalid(out_weights_27_tvalid),
      .weights_tready(out_weights_27_tready),
      .credits_tdata(in_credits_27_tdata),
      .credits_tvalid(in_credits_27_tvalid),
      .credits_tready(in_credits_27_tready),
      .sent_tdata(out_sent_27_tdata),
      .sent_tvalid(out_sent_27_tvalid),
      .sent_tready(out_sent_27_tready),
      .activations_tdata(out_activations_27_tdata),
      .activations_tvalid(out_activations_27_tvalid),
      .activations_tready(out_activations_27_tready),
      .forwarded_tdata(in_activations_28_tdata),
      .forwarded_tvalid(in_activations_28_tvalid),
      .forwarded_tready(in_activations_28_tready),
      .results_tdata(in_results_27_tdata),
      .results_tvalid(in_results_27_tvalid),
      .results_tready(in_results_27_tready),
      .cache_tdata(in_cache_27_tdata),
      .cache_tvalid(in_cache_27_tvalid),
      .cache_tready(in_cache_27_tready)
  );

  lane lane_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_28_tdata),
      .weights_tvalid(out_weights_28_tvalid),
      .weights_tready(out_weights_28_tready),
      .credits_tdata(in_credits_28_tdata),
      .credits_tvalid(in_credits_28_tvalid),
      .credits_tready(in_credits_28_tready),
      .sent_tdata(out_sent_28_tdata),
      .sent_tvalid(out_sent_28_tvalid),
      .sent_tready(out_sent_28_tready),
      .activations_tdata(out_activations_28_tdata),
      .activations_tvalid(out_activations_28_tvalid),
      .activations_tready(out_activations_28_tready),
      .forwarded_tdata(in_activations_29_tdata),
      .forwarded_tvalid(in_activations_29_tvalid),
      .forwarded_tready(in_activations_29_tready),
      .results_tdata(in_results_28_tdata),
      .results_tvalid(in_results_28_tvalid),
      .results_tready(in_results_28_tready),
      .cache_tdata(in_cache_28_tdata),
      .cache_tvalid(in_cache_28_tvalid),
      .cache_tready(in_cache_28_tready)
  );

  lane lane_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_29_tdata),
      .weights_tvalid(out_weights_29_tvalid),
      .weights_tready(out_weights_29_tready),
      .credits_tdata(in_credits_29_tdata),
      .credits_tvalid(in_credits_29_tvalid),
      .credits_tready(in_credits_29_tready),
      .sent_tdata(out_sent_29_tdata),
      .sent_tvalid(out_sent_29_tvalid),
      .sent_tready(out_sent_29_tready),
      .activations_tdata(out_activations_29_tdata),
      .activations_tvalid(out_activations_29_tvalid),
      .activations_tready(out_activations_29_tready),
      .forwarded_tdata(in_activations_30_tdata),
      .forwarded_tvalid(in_activations_30_tvalid),
      .forwarded_tready(in_activations_30_tready),
      .results_tdata(in_results_29_tdata),
      .results_tvalid(in_results_29_tvalid),
      .results_tready(in_results_29_tready),
      .cache_tdata(in_cache_29_tdata),
      .cache_tvalid(in_cache_29_tvalid),
      .cache_tready(in_cache_29_tready)
  );

  lane lane_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_30_tdata),
      .weights_tvalid(out_weights_30_tvalid),
      .weights_tready(out_weights_30_tready),
      .credits_tdata(in_credits_30_tdata),
      .credits_tvalid(in_credits_30_tvalid),
      .credits_tready(in_credits_30_tready),
      .sent_tdata(out_sent_30_tdata),
      .sent_tvalid(out_sent_30_tvalid),
      .sent_tready(out_sent_30_tready),
      .activations_tdata(out_activations_30_tdata),
      .activations_tvalid(out_activations_30_tvalid),
      .activations_tready(out_activations_30_tready),
      .forwarded_tdata(in_activations_31_tdata),
      .forwarded_tvalid(in_activations_31_tvalid),
      .forwarded_tready(in_activations_31_tready),
      .results_tdata(in_results_30_tdata),
      .results_tvalid(in_results_30_tvalid),
      .results_tready(in_results_30_tready),
      .cache_tdata(in_cache_30_tdata),
      .cache_tvalid(in_cache_30_tvalid),
      .cache_tready(in_cache_30_tready)
  );

  lane lane_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_31_tdata),
      .weights_tvalid(out_weights_31_tvalid),
      .weights_tready(out_weights_31_tready),
      .credits_tdata(in_credits_31_tdata),
      .credits_tvalid(in_credits_31_tvalid),
      .credits_tready(in_credits_31_tready),
      .sent_tdata(out_sent_31_tdata),
      .sent_tvalid(out_sent_31_tvalid),
      .sent_tready(out_sent_31_tready),
      .activations_tdata(out_activations_31_tdata),
      .activations_tvalid(out_activations_31_tvalid),
      .activations_tready(out_activations_31_tready),
      .forwarded_tdata(in_activations_32_tdata),
      .forwarded_tvalid(in_activations_32_tvalid),
      .forwarded_tready(in_activations_32_tready),
      .results_tdata(in_results_31_tdata),
      .results_tvalid(in_results_31_tvalid),
      .results_tready(in_results_31_tready),
      .cache_tdata(in_cache_31_tdata),
      .cache_tvalid(in_cache_31_tvalid),
      .cache_tready(in_cache_31_tready)
  );

  embed embed (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .sampled_tdata(out_sampled_tdata),
      .sampled_tvalid(out_sampled_tvalid),
      .sampled_tready(out_sampled_tready),
      .fetch_0_tdata(in_fetch_0_tdata),
      .fetch_0_tvalid(in_fetch_0_tvalid),
      .fetch_0_tready(in_fetch_0_tready),
      .fetched_0_tdata(out_fetched_0_tdata),
      .fetched_0_tvalid(out_fetched_0_tvalid),
      .fetched_0_tready(out_fetched_0_tready),
      .embedded_tdata(in_embedded_tdata),
      .embedded_tvalid(in_embedded_tvalid),
      .embedded_tready(in_embedded_tready)
  );

  wrap wrap (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .embedded_tdata(out_embedded_tdata),
      .embedded_tvalid(out_embedded_tvalid),
      .embedded_tready(out_embedded_tready),
      .updated_tdata(out_updated_tdata),
      .updated_tvalid(out_updated_tvalid),
      .updated_tready(out_updated_tready),
      .looped_tdata(in_looped_tdata),
      .looped_tvalid(in_looped_tvalid),
      .looped_tready(in_looped_tready),
      .residual_tdata(in_residual_tdata),
      .residual_tvalid(in_residual_tvalid),
      .residual_tready(in_residual_tready)
  );

  norm norm (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .looped_tdata(out_looped_tdata),
      .looped_tvalid(out_looped_tvalid),
      .looped_tready(out_looped_tready),
      .constants_tdata(out_constants_tdata),
      .constants_tvalid(out_constants_tvalid),
      .constants_tready(out_constants_tready),
      .normed_tdata(in_normed_tdata),
      .normed_tvalid(in_normed_tvalid),
      .normed_tready(in_normed_tready)
  );

  feed feed (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .normed_tdata(out_normed_tdata),
      .normed_tvalid(out_normed_tvalid),
      .normed_tready(out_normed_tready),
      .attended_tdata(out_attended_tdata),
      .attended_tvalid(out_attended_tvalid),
      .attended_tready(out_attended_tready),
      .activated_tdata(out_activated_tdata),
      .activated_tvalid(out_activated_tvalid),
      .activated_tready(out_activated_tready),
      .activations_tdata(in_activations_0_tdata),
      .activations_tvalid(in_activations_0_tvalid),
      .activations_tready(in_activations_0_tready)
  );

  gather gather (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .chain_tdata(out_activations_32_tdata),
      .chain_tvalid(out_activations_32_tvalid),
      .chain_tready(out_activations_32_tready),
      .results_0_tdata(out_results_0_tdata),
      .results_0_tvalid(out_results_0_tvalid),
      .results_0_tready(out_results_0_tready),
      .results_1_tdata(out_results_1_tdata),
      .results_1_tvalid(out_results_1_tvalid),
      .results_1_tready(out_results_1_tready),
      .results_2_tdata(out_results_2_tdata),
      .results_2_tvalid(out_results_2_tvalid),
      .results_2_tready(out_results_2_tready),
      .results_3_tdata(out_results_3_tdata),
      .results_3_tvalid(out_results_3_tvalid),
      .results_3_tready(out_results_3_tready),
      .results_4_tdata(out_results_4_tdata),
      .results_4_tvalid(out_results_4_tvalid),
      .results_4_tready(out_results_4_tready),
      .results_5_tdata(out_results_5_tdata),
      .results_5_tvalid(out_results_5_tvalid),
      .results_5_tready(out_results_5_tready),
      .results_6_tdata(out_results_6_tdata),
      .results_6_tvalid(out_results_6_tvalid),
      .results_6_tready(out_results_6_tready),
      .results_7_tdata(out_results_7_tdata),
      .results_7_tvalid(out_results_7_tvalid),
      .results_7_tready(out_results_7_tready),
      .results_8_tdata(out_results_8_tdata),
      .results_8_tvalid(out_results_8_tvalid),
      .results_8_tready(out_results_8_tready),
      .results_9_tdata(out_results_9_tdata),
      .results_9_tvalid(out_results_9_tvalid),
      .results_9_tready(out_results_9_tready),
      .results_10_tdata(out_results_10_tdata),
      .results_10_tvalid(out_results_10_tvalid),
      .results_10_tready(out_results_10_tready),
      .results_11_tdata(out_results_11_tdata),
      .results_11_tvalid(out_results_11_tvalid),
      .results_11_tready(out_results_11_tready),
      .results_12_tdata(out_results_12_tdata),
      .results_12_tvalid(out_results_12_tvalid),
      .results_12_tready(out_results_12_tready),
      .results_13_tdata(out_results_13_tdata),
      .results_13_tvalid(out_results_13_tvalid),
      .results_13_tready(out_results_13_tready),
      .results_14_tdata(out_results_14_tdata),
      .results_14_tvalid(out_results_14_tvalid),
      .results_14_tready(out_results_14_tready),
      .results_15_tdata(out_results_15_tdata),
      .results_15_tvalid(out_results_15_tvalid),
      .results_15_tready(out_results_15_tready),
      .results_16_tdata(out_results_16_tdata),
      .results_16_tvalid(out_results_16_tvalid),
      .results_16_tready(out_results_16_tready),
      .results_17_tdata(out_results_17_tdata),
      .results_17_tvalid(out_results_17_tvalid),
      .results_17_tready(out_results_17_tready),
      .results_18_tdata(out_results_18_tdata),
      .results_18_tvalid(out_results_18_tvalid),
      .results_18_tready(out_results_18_tready),
      .results_19_tdata(out_results_19_tdata),
      .results_19_tvalid(out_results_19_tvalid),
      .results_19_tready(out_results_19_tready),
      .results_20_tdata(out_results_20_tdata),
      .results_20_tvalid(out_results_20_tvalid),
      .results_20_tready(out_results_20_tready),
      .results_21_tdata(out_results_21_tdata),
      .results_21_tvalid(out_results_21_tvalid),
      .results_21_tready(out_results_21_tready),
      .results_22_tdata(out_results_22_tdata),
      .results_22_tvalid(out_results_22_tvalid),
      .results_22_tready(out_results_22_tready),
      .results_23_tdata(out_results_23_tdata),
      .results_23_tvalid(out_results_23_tvalid),
      .results_23_tready(out_results_23_tready),
      .results_24_tdata(out_results_24_tdata),
      .results_24_tvalid(out_results_24_tvalid),
      .results_24_tready(out_results_24_tready),
      .results_25_tdata(out_results_25_tdata),
      .results_25_tvalid(out_results_25_tvalid),
      .results_25_tready(out_results_25_tready),
      .results_26_tdata(out_results_26_tdata),
      .results_26_tvalid(out_results_26_tvalid),
      .results_26_tready(out_results_26_tready),
      .results_27_tdata(out_results_27_tdata),
      .results_27_tvalid(out_results_27_tvalid),
      .results_27_tready(out_results_27_tready),
      .results_28_tdata(out_results_28_tdata),
      .results_28_tvalid(out_results_28_tvalid),
      .results_28_tready(out_results_28_tready),
      .results_29_tdata(out_results_29_tdata),
      .results_29_tvalid(out_results_29_tvalid),
      .results_29_tready(out_results_29_tready),
      .results_30_tdata(out_results_30_tdata),
      .results_30_tvalid(out_results_30_tvalid),
      .results_30_tready(out_results_30_tready),
      .results_31_tdata(out_results_31_tdata),
      .results_31_tvalid(out_results_31_tvalid),
      .results_31_tready(out_results_31_tready),
      .constants_tdata(in_constants_tdata),
      .constants_tvalid(in_constants_tvalid),
      .constants_tready(in_constants_tready),
      .qkv_tdata(in_qkv_tdata),
      .qkv_tvalid(in_qkv_tvalid),
      .qkv_tready(in_qkv_tready),
      .delta_tdata(in_delta_tdata),
      .delta_tvalid(in_delta_tvalid),
      .delta_tready(in_delta_tready),
      .up_tdata(in_up_tdata),
      .up_tvalid(in_up_tvalid),
      .up_tready(in_up_tready),
      .logits_tdata(in_logits_tdata),
      .logits_tvalid(in_logits_tvalid),
      .logits_tready(in_logits_tready)
  );

  attention attention (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(out_qkv_tdata),
      .qkv_tvalid(out_qkv_tvalid),
      .qkv_tready(out_qkv_tready),
      .cache_0_tdata(out_cache_0_tdata),
      .cache_0_tvalid(out_cache_0_tvalid),
      .cache_0_tready(out_cache_0_tready),
      .cache_1_tdata(out_cache_1_tdata),
      .cache_1_tvalid(out_cache_1_tvalid),
      .cache_1_tready(out_cache_1_tready),
      .cache_2_tdata(out_cache_2_tdata),
      .cache_2_tvalid(out_cache_2_tvalid),
      .cache_2_tready(out_cache_2_tready),
      .cache_3_tdata(out_cache_3_tdata),
      .cache_3_tvalid(out_cache_3_tvalid),
      .cache_3_tready(out_cache_3_tready),
      .cache_4_tdata(out_cache_4_tdata),
      .cache_4_tvalid(out_cache_4_tvalid),
      .cache_4_tready(out_cache_4_tready),
      .cache_5_tdata(out_cache_5_tdata),
      .cache_5_tvalid(out_cache_5_tvalid),
      .cache_5_tready(out_cache_5_tready),
      .cache_6_tdata(out_cache_6_tdata),
      .cache_6_tvalid(out_cache_6_tvalid),
      .cache_6_tready(out_cache_6_tready),
      .cache_7_tdata(out_cache_7_tdata),
      .cache_7_tvalid(out_cache_7_tvalid),
      .cache_7_tready(out_cache_7_tready),
      .cache_8_tdata(out_cache_8_tdata),
      .cache_8_tvalid(out_cache_8_tvalid),
      .cache_8_tready(out_cache_8_tready),
      .cache_9_tdata(out_cache_9_tdata),
      .cache_9_tvalid(out_cache_9_tvalid),
      .cache_9_tready(out_cache_9_tready),
      .cache_10_tdata(out_cache_10_tdata),
      .cache_10_tvalid(out_cache_10_tvalid),
      .cache_10_tready(out_cache_10_tready),
      .cache_11_tdata(out_cache_11_tdata),
      .cache_11_tvalid(out_cache_11_tvalid),
      .cache_11_tready(out_cache_11_tready),
      .cache_12_tdata(out_cache_12_tdata),
      .cache_12_tvalid(out_cache_12_tvalid),
      .cache_12_tready(out_cache_12_tready),
      .cache_13_tdata(out_cache_13_tdata),
      .cache_13_tvalid(out_cache_13_tvalid),
      .cache_13_tready(out_cache_13_tready),
      .cache_14_tdata(out_cache_14_tdata),
      .cache_14_tvalid(out_cache_14_tvalid),
      .cache_14_tready(out_cache_14_tready),
      .cache_15_tdata(out_cache_15_tdata),
      .cache_15_tvalid(out_cache_15_tvalid),
      .cache_15_tready(out_cache_15_tready),
      .cache_16_tdata(out_cache_16_tdata),
      .cache_16_tvalid(out_cache_16_tvalid),
      .cache_16_tready(out_cache_16_tready),
      .cache_17_tdata(out_cache_17_tdata),
      .cache_17_tvalid(out_cache_17_tvalid),
      .cache_17_tready(out_cache_17_tready),
      .cache_18_tdata(out_cache_18_tdata),
      .cache_18_tvalid(out_cache_18_tvalid),
      .cache_18_tready(out_cache_18_tready),
      .cache_19_tdata(out_cache_19_tdata),
      .cache_19_tvalid(out_cache_19_tvalid),
      .cache_19_tready(out_cache_19_tready),
      .cache_20_tdata(out_cache_20_tdata),
      .cache_20_tvalid(out_cache_20_tvalid),
      .cache_20_tready(out_cache_20_tready),
      .cache_21_tdata(out_cache_21_tdata),
      .cache_21_tvalid(out_cache_21_tvalid),
      .cache_21_tready(out_cache_21_tready),
      .cache_22_tdata(out_cache_22_tdata),
      .cache_22_tvalid(out_cache_22_tvalid),
      .cache_22_tready(out_cache_22_tready),
      .cache_23_tdata(out_cache_23_tdata),
      .cache_23_tvalid(out_cache_23_tvalid),
      .cache_23_tready(out_cache_23_tready),
      .cache_24_tdata(out_cache_24_tdata),
      .cache_24_tvalid(out_cache_24_tvalid),
      .cache_24_tready(out_cache_24_tready),
      .cache_25_tdata(out_cache_25_tdata),
      .cache_25_tvalid(out_cache_25_tvalid),
      .cache_25_tready(out_cache_25_tready),
      .cache_26_tdata(out_cache_26_tdata),
      .cache_26_tvalid(out_cache_26_tvalid),
      .cache_26_tready(out_cache_26_tready),
      .cache_27_tdata(out_cache_27_tdata),
      .cache_27_tvalid(out_cache_27_tvalid),
      .cache_27_tready(out_cache_27_tready),
      .cache_28_tdata(out_cache_28_tdata),
      .cache_28_tvalid(out_cache_28_tvalid),
      .cache_28_tready(out_cache_28_tready),
      .cache_29_tdata(out_cache_29_tdata),
      .cache_29_tvalid(out_cache_29_tvalid),
      .cache_29_tready(out_cache_29_tready),
      .cache_30_tdata(out_cache_30_tdata),
      .cache_30_tvalid(out_cache_30_tvalid),
      .cache_30_tready(out_cache_30_tready),
      .cache_31_tdata(out_cache_31_tdata),
      .cache_31_tvalid(out_cache_31_tvalid),
      .cache_31_tready(out_cache_31_tready),
      .kept_0_tdata(in_kept_0_tdata),
      .kept_0_tvalid(in_kept_0_tvalid),
      .kept_0_tready(in_kept_0_tready),
      .kept_1_tdata(in_kept_1_tdata),
      .kept_1_tvalid(in_kept_1_tvalid),
      .kept_1_tready(in_kept_1_tready),
      .kept_2_tdata(in_kept_2_tdata),
      .kept_2_tvalid(in_kept_2_tvalid),
      .kept_2_tready(in_kept_2_tready),
      .kept_3_tdata(in_kept_3_tdata),
      .kept_3_tvalid(in_kept_3_tvalid),
      .kept_3_tready(in_kept_3_tready),
      .kept_4_tdata(in_kept_4_tdata),
      .kept_4_tvalid(in_kept_4_tvalid),
      .kept_4_tready(in_kept_4_tready),
      .kept_5_tdata(in_kept_5_tdata),
      .kept_5_tvalid(in_kept_5_tvalid),
      .kept_5_tready(in_kept_5_tready),
      .kept_6_tdata(in_kept_6_tdata),
      .kept_6_tvalid(in_kept_6_tvalid),
      .kept_6_tready(in_kept_6_tready),
      .kept_7_tdata(in_kept_7_tdata),
      .kept_7_tvalid(in_kept_7_tvalid),
      .kept_7_tready(in_kept_7_tready),
      .kept_8_tdata(in_kept_8_tdata),
      .kept_8_tvalid(in_kept_8_tvalid),
      .kept_8_tready(in_kept_8_tready),
      .kept_9_tdata(in_kept_9_tdata),
      .kept_9_tvalid(in_kept_9_tvalid),
      .kept_9_tready(in_kept_9_tready),
      .kept_10_tdata(in_kept_10_tdata),
      .kept_10_tvalid(in_kept_10_tvalid),
      .kept_10_tready(in_kept_10_tready),
      .kept_11_tdata(in_kept_11_tdata),
      .kept_11_tvalid(in_kept_11_tvalid),
      .kept_11_tready(in_kept_11_tready),
      .kept_12_tdata(in_kept_12_tdata),
      .kept_12_tvalid(in_kept_12_tvalid),
      .kept_12_tready(in_kept_12_tready),
      .kept_13_tdata(in_kept_13_tdata),
      .kept_13_tvalid(in_kept_13_tvalid),
      .kept_13_tready(in_kept_13_tready),
      .kept_14_tdata(in_kept_14_tdata),
      .kept_14_tvalid(in_kept_14_tvalid),
      .kept_14_tready(in_kept_14_tready),
      .kept_15_tdata(in_kept_15_tdata),
      .kept_15_tvalid(in_kept_15_tvalid),
      .kept_15_tready(in_kept_15_tready),
      .kept_16_tdata(in_kept_16_tdata),
      .kept_16_tvalid(in_kept_16_tvalid),
      .kept_16_tready(in_kept_16_tready),
      .kept_17_tdata(in_kept_17_tdata),
      .kept_17_tvalid(in_kept_17_tvalid),
      .kept_17_tready(in_kept_17_tready),
      .kept_18_tdata(in_kept_18_tdata),
      .kept_18_tvalid(in_kept_18_tvalid),
      .kept_18_tready(in_kept_18_tready),
      .kept_19_tdata(in_kept_19_tdata),
      .kept_19_tvalid(in_kept_19_tvalid),
      .kept_19_tready(in_kept_19_tready),
      .kept_20_tdata(in_kept_20_tdata),
      .kept_20_tvalid(in_kept_20_tvalid),
      .kept_20_tready(in_kept_20_tready),
      .kept_21_tdata(in_kept_21_tdata),
      .kept_21_tvalid(in_kept_21_tvalid),
      .kept_21_tready(in_kept_21_tready),
      .kept_22_tdata(in_kept_22_tdata),
      .kept_22_tvalid(in_kept_22_tvalid),
      .kept_22_tready(in_kept_22_tready),
      .kept_23_tdata(in_kept_23_tdata),
      .kept_23_tvalid(in_kept_23_tvalid),
      .kept_23_tready(in_kept_23_tready),
      .kept_24_tdata(in_kept_24_tdata),
      .kept_24_tvalid(in_kept_24_tvalid),
      .kept_24_tready(in_kept_24_tready),
      .kept_25_tdata(in_kept_25_tdata),
      .kept_25_tvalid(in_kept_25_tvalid),
      .kept_25_tready(in_kept_25_tready),
      .kept_26_tdata(in_kept_26_tdata),
      .kept_26_tvalid(in_kept_26_tvalid),
      .kept_26_tready(in_kept_26_tready),
      .kept_27_tdata(in_kept_27_tdata),
      .kept_27_tvalid(in_kept_27_tvalid),
      .kept_27_tready(in_kept_27_tready),
      .kept_28_tdata(in_kept_28_tdata),
      .kept_28_tvalid(in_kept_28_tvalid),
      .kept_28_tready(in_kept_28_tready),
      .kept_29_tdata(in_kept_29_tdata),
      .kept_29_tvalid(in_kept_29_tvalid),
      .kept_29_tready(in_kept_29_tready),
      .kept_30_tdata(in_kept_30_tdata),
      .kept_30_tvalid(in_kept_30_tvalid),
      .kept_30_tready(in_kept_30_tready),
      .kept_31_tdata(in_kept_31_tdata),
      .kept_31_tvalid(in_kept_31_tvalid),
      .kept_31_tready(in_kept_31_tready),
      .attended_tdata(in_attended_tdata),
      .attended_tvalid(in_attended_tvalid),
      .attended_tready(in_attended_tready)
  );

  activation activation (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .up_tdata(out_up_tdata),
      .up_tvalid(out_up_tvalid),
      .up_tready(out_up_tready),
      .activated_tdata(in_activated_tdata),
      .activated_tvalid(in_activated_tvalid),
      .activated_tready(in_activated_tready)
  );

  add add (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .residual_tdata(out_residual_tdata),
      .residual_tvalid(out_residual_tvalid),
      .residual_tready(out_residual_tready),
      .delta_tdata(out_delta_tdata),
      .delta_tvalid(out_delta_tvalid),
      .delta_tready(out_delta_tready),
      .updated_tdata(in_updated_tdata),
      .updated_tvalid(in_updated_tvalid),
      .updated_tready(in_updated_tready)
  );

  sample sample (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .logits_tdata(out_logits_tdata),
      .logits_tvalid(out_logits_tvalid),
      .logits_tready(out_logits_tready),
      .sampled_tdata(in_sampled_tdata),
      .sampled_tvalid(in_sampled_tvalid),
      .sampled_tready(in_sampled_tready),
      .records_tdata(in_records_tdata),
      .records_tvalid(in_records_tvalid),
      .records_tready(in_records_tready)
  );

endmodule
