// The pipeline: all units, joined by FIFOs of the planned depths.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module top (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [11:0] s_axi_control_awaddr[32],
    input  logic s_axi_control_awvalid[32],
    output logic s_axi_control_awready[32],
    input  logic [31:0] s_axi_control_wdata[32],
    input  logic [3:0] s_axi_control_wstrb[32],
    input  logic s_axi_control_wvalid[32],
    output logic s_axi_control_wready[32],
    output logic [1:0] s_axi_control_bresp[32],
    output logic s_axi_control_bvalid[32],
    input  logic s_axi_control_bready[32],
    input  logic [11:0] s_axi_control_araddr[32],
    input  logic s_axi_control_arvalid[32],
    output logic s_axi_control_arready[32],
    output logic [31:0] s_axi_control_rdata[32],
    output logic [1:0] s_axi_control_rresp[32],
    output logic s_axi_control_rvalid[32],
    input  logic s_axi_control_rready[32],
    output logic interrupt[32],
    output logic [0:0] m_axi_gmem_awid[32],
    output logic [63:0] m_axi_gmem_awaddr[32],
    output logic [7:0] m_axi_gmem_awlen[32],
    output logic [2:0] m_axi_gmem_awsize[32],
    output logic [1:0] m_axi_gmem_awburst[32],
    output logic [0:0] m_axi_gmem_awlock[32],
    output logic [3:0] m_axi_gmem_awcache[32],
    output logic [2:0] m_axi_gmem_awprot[32],
    output logic [3:0] m_axi_gmem_awqos[32],
    output logic [3:0] m_axi_gmem_awregion[32],
    output logic m_axi_gmem_awvalid[32],
    input  logic m_axi_gmem_awready[32],
    output logic [511:0] m_axi_gmem_wdata[32],
    output logic [63:0] m_axi_gmem_wstrb[32],
    output logic m_axi_gmem_wlast[32],
    output logic m_axi_gmem_wvalid[32],
    input  logic m_axi_gmem_wready[32],
    input  logic [0:0] m_axi_gmem_bid[32],
    input  logic [1:0] m_axi_gmem_bresp[32],
    input  logic m_axi_gmem_bvalid[32],
    output logic m_axi_gmem_bready[32],
    output logic [0:0] m_axi_gmem_arid[32],
    output logic [63:0] m_axi_gmem_araddr[32],
    output logic [7:0] m_axi_gmem_arlen[32],
    output logic [2:0] m_axi_gmem_arsize[32],
    output logic [1:0] m_axi_gmem_arburst[32],
    output logic [0:0] m_axi_gmem_arlock[32],
    output logic [3:0] m_axi_gmem_arcache[32],
    output logic [2:0] m_axi_gmem_arprot[32],
    output logic [3:0] m_axi_gmem_arqos[32],
    output logic [3:0] m_axi_gmem_arregion[32],
    output logic m_axi_gmem_arvalid[32],
    input  logic m_axi_gmem_arready[32],
    input  logic [0:0] m_axi_gmem_rid[32],
    input  logic [511:0] m_axi_gmem_rdata[32],
    input  logic [1:0] m_axi_gmem_rresp[32],
    input  logic m_axi_gmem_rlast[32],
    input  logic m_axi_gmem_rvalid[32],
    output logic m_axi_gmem_rready[32]
);

  logic [511:0] in_weights_0_slr0_tdata;
  logic in_weights_0_slr0_tvalid, in_weights_0_slr0_tready;
  logic [511:0] out_weights_0_slr0_tdata;
  logic out_weights_0_slr0_tvalid, out_weights_0_slr0_tready;
  logic [511:0] in_weights_0_slr1_tdata;
  logic in_weights_0_slr1_tvalid, in_weights_0_slr1_tready;
  logic [511:0] out_weights_0_slr1_tdata;
  logic out_weights_0_slr1_tvalid, out_weights_0_slr1_tready;
  logic [511:0] in_weights_tdata[32];
  logic in_weights_tvalid[32], in_weights_tready[32];
  logic [511:0] out_weights_tdata[32];
  logic out_weights_tvalid[32], out_weights_tready[32];
  logic [7:0] in_credits_0_slr1_tdata;
  logic in_credits_0_slr1_tvalid, in_credits_0_slr1_tready;
  logic [7:0] out_credits_0_slr1_tdata;
  logic out_credits_0_slr1_tvalid, out_credits_0_slr1_tready;
  logic [7:0] in_credits_0_slr0_tdata;
  logic in_credits_0_slr0_tvalid, in_credits_0_slr0_tready;
  logic [7:0] out_credits_0_slr0_tdata;
  logic out_credits_0_slr0_tvalid, out_credits_0_slr0_tready;
  logic [7:0] in_credits_tdata[32];
  logic in_credits_tvalid[32], in_credits_tready[32];
  logic [7:0] out_credits_tdata[32];
  logic out_credits_tvalid[32], out_credits_tready[32];
  logic [31:0] in_sent_0_slr0_tdata;
  logic in_sent_0_slr0_tvalid, in_sent_0_slr0_tready;
  logic [31:0] out_sent_0_slr0_tdata;
  logic out_sent_0_slr0_tvalid, out_sent_0_slr0_tready;
  logic [7:0] in_sent_0_slr1_tdata;
  logic in_sent_0_slr1_tvalid, in_sent_0_slr1_tready;
  logic [7:0] out_sent_0_slr1_tdata;
  logic out_sent_0_slr1_tvalid, out_sent_0_slr1_tready;
  logic [31:0] in_sent_tdata[32];
  logic in_sent_tvalid[32], in_sent_tready[32];
  logic [31:0] out_sent_tdata[32];
  logic out_sent_tvalid[32], out_sent_tready[32];
  logic [511:0] in_kept_tdata[32];
  logic in_kept_tvalid[32], in_kept_tready[32];
  logic [511:0] out_kept_tdata[32];
  logic out_kept_tvalid[32], out_kept_tready[32];
  logic [287:0] in_activations_tdata[33];
  logic in_activations_tvalid[33], in_activations_tready[33];
  logic [287:0] out_activations_tdata[33];
  logic out_activations_tvalid[33], out_activations_tready[33];
  logic [511:0] in_weights_1_slr0_tdata;
  logic in_weights_1_slr0_tvalid, in_weights_1_slr0_tready;
  logic [511:0] out_weights_1_slr0_tdata;
  logic out_weights_1_slr0_tvalid, out_weights_1_slr0_tready;
  logic [511:0] in_weights_1_slr1_tdata;
  logic in_weights_1_slr1_tvalid, in_weights_1_slr1_tready;
  logic [511:0] out_weights_1_slr1_tdata;
  logic out_weights_1_slr1_tvalid, out_weights_1_slr1_tready;
  logic [7:0] in_credits_1_slr1_tdata;
  logic in_credits_1_slr1_tvalid, in_credits_1_slr1_tready;
  logic [7:0] out_credits_1_slr1_tdata;
  logic out_credits_1_slr1_tvalid, out_credits_1_slr1_tready;
  logic [7:0] in_credits_1_slr0_tdata;
  logic in_credits_1_slr0_tvalid, in_credits_1_slr0_tready;
  logic [7:0] out_credits_1_slr0_tdata;
  logic out_credits_1_slr0_tvalid, out_credits_1_slr0_tready;
  logic [31:0] in_sent_1_slr0_tdata;
  logic in_sent_1_slr0_tvalid, in_sent_1_slr0_tready;
  logic [31:0] out_sent_1_slr0_tdata;
  logic out_sent_1_slr0_tvalid, out_sent_1_slr0_tready;
  logic [7:0] in_sent_1_slr1_tdata;
  logic in_sent_1_slr1_tvalid, in_sent_1_slr1_tready;
  logic [7:0] out_sent_1_slr1_tdata;
  logic out_sent_1_slr1_tvalid, out_sent_1_slr1_tready;
  logic [511:0] in_weights_2_slr0_tdata;
  logic in_weights_2_slr0_tvalid, in_weights_2_slr0_tready;
  logic [511:0] out_weights_2_slr0_tdata;
  logic out_weights_2_slr0_tvalid, out_weights_2_slr0_tready;
  logic [511:0] in_weights_2_slr1_tdata;
  logic in_weights_2_slr1_tvalid, in_weights_2_slr1_tready;
  logic [511:0] out_weights_2_slr1_tdata;
  logic out_weights_2_slr1_tvalid, out_weights_2_slr1_tready;
  logic [7:0] in_credits_2_slr1_tdata;
  logic in_credits_2_slr1_tvalid, in_credits_2_slr1_tready;
  logic [7:0] out_credits_2_slr1_tdata;
  logic out_credits_2_slr1_tvalid, out_credits_2_slr1_tready;
  logic [7:0] in_credits_2_slr0_tdata;
  logic in_credits_2_slr0_tvalid, in_credits_2_slr0_tready;
  logic [7:0] out_credits_2_slr0_tdata;
  logic out_credits_2_slr0_tvalid, out_credits_2_slr0_tready;
  logic [31:0] in_sent_2_slr0_tdata;
  logic in_sent_2_slr0_tvalid, in_sent_2_slr0_tready;
  logic [31:0] out_sent_2_slr0_tdata;
  logic out_sent_2_slr0_tvalid, out_sent_2_slr0_tready;
  logic [7:0] in_sent_2_slr1_tdata;
  logic in_sent_2_slr1_tvalid, in_sent_2_slr1_tready;
  logic [7:0] out_sent_2_slr1_tdata;
  logic out_sent_2_slr1_tvalid, out_sent_2_slr1_tready;
  logic [511:0] in_weights_3_slr0_tdata;
  logic in_weights_3_slr0_tvalid, in_weights_3_slr0_tready;
  logic [511:0] out_weights_3_slr0_tdata;
  logic out_weights_3_slr0_tvalid, out_weights_3_slr0_tready;
  logic [511:0] in_weights_3_slr1_tdata;
  logic in_weights_3_slr1_tvalid, in_weights_3_slr1_tready;
  logic [511:0] out_weights_3_slr1_tdata;
  logic out_weights_3_slr1_tvalid, out_weights_3_slr1_tready;
  logic [7:0] in_credits_3_slr1_tdata;
  logic in_credits_3_slr1_tvalid, in_credits_3_slr1_tready;
  logic [7:0] out_credits_3_slr1_tdata;
  logic out_credits_3_slr1_tvalid, out_credits_3_slr1_tready;
  logic [7:0] in_credits_3_slr0_tdata;
  logic in_credits_3_slr0_tvalid, in_credits_3_slr0_tready;
  logic [7:0] out_credits_3_slr0_tdata;
  logic out_credits_3_slr0_tvalid, out_credits_3_slr0_tready;
  logic [31:0] in_sent_3_slr0_tdata;
  logic in_sent_3_slr0_tvalid, in_sent_3_slr0_tready;
  logic [31:0] out_sent_3_slr0_tdata;
  logic out_sent_3_slr0_tvalid, out_sent_3_slr0_tready;
  logic [7:0] in_sent_3_slr1_tdata;
  logic in_sent_3_slr1_tvalid, in_sent_3_slr1_tready;
  logic [7:0] out_sent_3_slr1_tdata;
  logic out_sent_3_slr1_tvalid, out_sent_3_slr1_tready;
  logic [511:0] in_weights_4_slr0_tdata;
  logic in_weights_4_slr0_tvalid, in_weights_4_slr0_tready;
  logic [511:0] out_weights_4_slr0_tdata;
  logic out_weights_4_slr0_tvalid, out_weights_4_slr0_tready;
  logic [511:0] in_weights_4_slr1_tdata;
  logic in_weights_4_slr1_tvalid, in_weights_4_slr1_tready;
  logic [511:0] out_weights_4_slr1_tdata;
  logic out_weights_4_slr1_tvalid, out_weights_4_slr1_tready;
  logic [7:0] in_credits_4_slr1_tdata;
  logic in_credits_4_slr1_tvalid, in_credits_4_slr1_tready;
  logic [7:0] out_credits_4_slr1_tdata;
  logic out_credits_4_slr1_tvalid, out_credits_4_slr1_tready;
  logic [7:0] in_credits_4_slr0_tdata;
  logic in_credits_4_slr0_tvalid, in_credits_4_slr0_tready;
  logic [7:0] out_credits_4_slr0_tdata;
  logic out_credits_4_slr0_tvalid, out_credits_4_slr0_tready;
  logic [31:0] in_sent_4_slr0_tdata;
  logic in_sent_4_slr0_tvalid, in_sent_4_slr0_tready;
  logic [31:0] out_sent_4_slr0_tdata;
  logic out_sent_4_slr0_tvalid, out_sent_4_slr0_tready;
  logic [7:0] in_sent_4_slr1_tdata;
  logic in_sent_4_slr1_tvalid, in_sent_4_slr1_tready;
  logic [7:0] out_sent_4_slr1_tdata;
  logic out_sent_4_slr1_tvalid, out_sent_4_slr1_tready;
  logic [511:0] in_weights_5_slr0_tdata;
  logic in_weights_5_slr0_tvalid, in_weights_5_slr0_tready;
  logic [511:0] out_weights_5_slr0_tdata;
  logic out_weights_5_slr0_tvalid, out_weights_5_slr0_tready;
  logic [511:0] in_weights_5_slr1_tdata;
  logic in_weights_5_slr1_tvalid, in_weights_5_slr1_tready;
  logic [511:0] out_weights_5_slr1_tdata;
  logic out_weights_5_slr1_tvalid, out_weights_5_slr1_tready;
  logic [7:0] in_credits_5_slr1_tdata;
  logic in_credits_5_slr1_tvalid, in_credits_5_slr1_tready;
  logic [7:0] out_credits_5_slr1_tdata;
  logic out_credits_5_slr1_tvalid, out_credits_5_slr1_tready;
  logic [7:0] in_credits_5_slr0_tdata;
  logic in_credits_5_slr0_tvalid, in_credits_5_slr0_tready;
  logic [7:0] out_credits_5_slr0_tdata;
  logic out_credits_5_slr0_tvalid, out_credits_5_slr0_tready;
  logic [31:0] in_sent_5_slr0_tdata;
  logic in_sent_5_slr0_tvalid, in_sent_5_slr0_tready;
  logic [31:0] out_sent_5_slr0_tdata;
  logic out_sent_5_slr0_tvalid, out_sent_5_slr0_tready;
  logic [7:0] in_sent_5_slr1_tdata;
  logic in_sent_5_slr1_tvalid, in_sent_5_slr1_tready;
  logic [7:0] out_sent_5_slr1_tdata;
  logic out_sent_5_slr1_tvalid, out_sent_5_slr1_tready;
  logic [511:0] in_weights_6_slr0_tdata;
  logic in_weights_6_slr0_tvalid, in_weights_6_slr0_tready;
  logic [511:0] out_weights_6_slr0_tdata;
  logic out_weights_6_slr0_tvalid, out_weights_6_slr0_tready;
  logic [511:0] in_weights_6_slr1_tdata;
  logic in_weights_6_slr1_tvalid, in_weights_6_slr1_tready;
  logic [511:0] out_weights_6_slr1_tdata;
  logic out_weights_6_slr1_tvalid, out_weights_6_slr1_tready;
  logic [7:0] in_credits_6_slr1_tdata;
  logic in_credits_6_slr1_tvalid, in_credits_6_slr1_tready;
  logic [7:0] out_credits_6_slr1_tdata;
  logic out_credits_6_slr1_tvalid, out_credits_6_slr1_tready;
  logic [7:0] in_credits_6_slr0_tdata;
  logic in_credits_6_slr0_tvalid, in_credits_6_slr0_tready;
  logic [7:0] out_credits_6_slr0_tdata;
  logic out_credits_6_slr0_tvalid, out_credits_6_slr0_tready;
  logic [31:0] in_sent_6_slr0_tdata;
  logic in_sent_6_slr0_tvalid, in_sent_6_slr0_tready;
  logic [31:0] out_sent_6_slr0_tdata;
  logic out_sent_6_slr0_tvalid, out_sent_6_slr0_tready;
  logic [7:0] in_sent_6_slr1_tdata;
  logic in_sent_6_slr1_tvalid, in_sent_6_slr1_tready;
  logic [7:0] out_sent_6_slr1_tdata;
  logic out_sent_6_slr1_tvalid, out_sent_6_slr1_tready;
  logic [511:0] in_weights_7_slr0_tdata;
  logic in_weights_7_slr0_tvalid, in_weights_7_slr0_tready;
  logic [511:0] out_weights_7_slr0_tdata;
  logic out_weights_7_slr0_tvalid, out_weights_7_slr0_tready;
  logic [511:0] in_weights_7_slr1_tdata;
  logic in_weights_7_slr1_tvalid, in_weights_7_slr1_tready;
  logic [511:0] out_weights_7_slr1_tdata;
  logic out_weights_7_slr1_tvalid, out_weights_7_slr1_tready;
  logic [7:0] in_credits_7_slr1_tdata;
  logic in_credits_7_slr1_tvalid, in_credits_7_slr1_tready;
  logic [7:0] out_credits_7_slr1_tdata;
  logic out_credits_7_slr1_tvalid, out_credits_7_slr1_tready;
  logic [7:0] in_credits_7_slr0_tdata;
  logic in_credits_7_slr0_tvalid, in_credits_7_slr0_tready;
  logic [7:0] out_credits_7_slr0_tdata;
  logic out_credits_7_slr0_tvalid, out_credits_7_slr0_tready;
  logic [31:0] in_sent_7_slr0_tdata;
  logic in_sent_7_slr0_tvalid, in_sent_7_slr0_tready;
  logic [31:0] out_sent_7_slr0_tdata;
  logic out_sent_7_slr0_tvalid, out_sent_7_slr0_tready;
  logic [7:0] in_sent_7_slr1_tdata;
  logic in_sent_7_slr1_tvalid, in_sent_7_slr1_tready;
  logic [7:0] out_sent_7_slr1_tdata;
  logic out_sent_7_slr1_tvalid, out_sent_7_slr1_tready;
  logic [511:0] in_weights_8_slr0_tdata;
  logic in_weights_8_slr0_tvalid, in_weights_8_slr0_tready;
  logic [511:0] out_weights_8_slr0_tdata;
  logic out_weights_8_slr0_tvalid, out_weights_8_slr0_tready;
  logic [511:0] in_weights_8_slr1_tdata;
  logic in_weights_8_slr1_tvalid, in_weights_8_slr1_tready;
  logic [511:0] out_weights_8_slr1_tdata;
  logic out_weights_8_slr1_tvalid, out_weights_8_slr1_tready;
  logic [7:0] in_credits_8_slr1_tdata;
  logic in_credits_8_slr1_tvalid, in_credits_8_slr1_tready;
  logic [7:0] out_credits_8_slr1_tdata;
  logic out_credits_8_slr1_tvalid, out_credits_8_slr1_tready;
  logic [7:0] in_credits_8_slr0_tdata;
  logic in_credits_8_slr0_tvalid, in_credits_8_slr0_tready;
  logic [7:0] out_credits_8_slr0_tdata;
  logic out_credits_8_slr0_tvalid, out_credits_8_slr0_tready;
  logic [31:0] in_sent_8_slr0_tdata;
  logic in_sent_8_slr0_tvalid, in_sent_8_slr0_tready;
  logic [31:0] out_sent_8_slr0_tdata;
  logic out_sent_8_slr0_tvalid, out_sent_8_slr0_tready;
  logic [7:0] in_sent_8_slr1_tdata;
  logic in_sent_8_slr1_tvalid, in_sent_8_slr1_tready;
  logic [7:0] out_sent_8_slr1_tdata;
  logic out_sent_8_slr1_tvalid, out_sent_8_slr1_tready;
  logic [511:0] in_weights_9_slr0_tdata;
  logic in_weights_9_slr0_tvalid, in_weights_9_slr0_tready;
  logic [511:0] out_weights_9_slr0_tdata;
  logic out_weights_9_slr0_tvalid, out_weights_9_slr0_tready;
  logic [511:0] in_weights_9_slr1_tdata;
  logic in_weights_9_slr1_tvalid, in_weights_9_slr1_tready;
  logic [511:0] out_weights_9_slr1_tdata;
  logic out_weights_9_slr1_tvalid, out_weights_9_slr1_tready;
  logic [7:0] in_credits_9_slr1_tdata;
  logic in_credits_9_slr1_tvalid, in_credits_9_slr1_tready;
  logic [7:0] out_credits_9_slr1_tdata;
  logic out_credits_9_slr1_tvalid, out_credits_9_slr1_tready;
  logic [7:0] in_credits_9_slr0_tdata;
  logic in_credits_9_slr0_tvalid, in_credits_9_slr0_tready;
  logic [7:0] out_credits_9_slr0_tdata;
  logic out_credits_9_slr0_tvalid, out_credits_9_slr0_tready;
  logic [31:0] in_sent_9_slr0_tdata;
  logic in_sent_9_slr0_tvalid, in_sent_9_slr0_tready;
  logic [31:0] out_sent_9_slr0_tdata;
  logic out_sent_9_slr0_tvalid, out_sent_9_slr0_tready;
  logic [7:0] in_sent_9_slr1_tdata;
  logic in_sent_9_slr1_tvalid, in_sent_9_slr1_tready;
  logic [7:0] out_sent_9_slr1_tdata;
  logic out_sent_9_slr1_tvalid, out_sent_9_slr1_tready;
  logic [511:0] in_weights_10_slr0_tdata;
  logic in_weights_10_slr0_tvalid, in_weights_10_slr0_tready;
  logic [511:0] out_weights_10_slr0_tdata;
  logic out_weights_10_slr0_tvalid, out_weights_10_slr0_tready;
  logic [511:0] in_weights_10_slr1_tdata;
  logic in_weights_10_slr1_tvalid, in_weights_10_slr1_tready;
  logic [511:0] out_weights_10_slr1_tdata;
  logic out_weights_10_slr1_tvalid, out_weights_10_slr1_tready;
  logic [7:0] in_credits_10_slr1_tdata;
  logic in_credits_10_slr1_tvalid, in_credits_10_slr1_tready;
  logic [7:0] out_credits_10_slr1_tdata;
  logic out_credits_10_slr1_tvalid, out_credits_10_slr1_tready;
  logic [7:0] in_credits_10_slr0_tdata;
  logic in_credits_10_slr0_tvalid, in_credits_10_slr0_tready;
  logic [7:0] out_credits_10_slr0_tdata;
  logic out_credits_10_slr0_tvalid, out_credits_10_slr0_tready;
  logic [31:0] in_sent_10_slr0_tdata;
  logic in_sent_10_slr0_tvalid, in_sent_10_slr0_tready;
  logic [31:0] out_sent_10_slr0_tdata;
  logic out_sent_10_slr0_tvalid, out_sent_10_slr0_tready;
  logic [7:0] in_sent_10_slr1_tdata;
  logic in_sent_10_slr1_tvalid, in_sent_10_slr1_tready;
  logic [7:0] out_sent_10_slr1_tdata;
  logic out_sent_10_slr1_tvalid, out_sent_10_slr1_tready;
  logic [511:0] in_weights_11_slr0_tdata;
  logic in_weights_11_slr0_tvalid, in_weights_11_slr0_tready;
  logic [511:0] out_weights_11_slr0_tdata;
  logic out_weights_11_slr0_tvalid, out_weights_11_slr0_tready;
  logic [511:0] in_weights_11_slr1_tdata;
  logic in_weights_11_slr1_tvalid, in_weights_11_slr1_tready;
  logic [511:0] out_weights_11_slr1_tdata;
  logic out_weights_11_slr1_tvalid, out_weights_11_slr1_tready;
  logic [7:0] in_credits_11_slr1_tdata;
  logic in_credits_11_slr1_tvalid, in_credits_11_slr1_tready;
  logic [7:0] out_credits_11_slr1_tdata;
  logic out_credits_11_slr1_tvalid, out_credits_11_slr1_tready;
  logic [7:0] in_credits_11_slr0_tdata;
  logic in_credits_11_slr0_tvalid, in_credits_11_slr0_tready;
  logic [7:0] out_credits_11_slr0_tdata;
  logic out_credits_11_slr0_tvalid, out_credits_11_slr0_tready;
  logic [31:0] in_sent_11_slr0_tdata;
  logic in_sent_11_slr0_tvalid, in_sent_11_slr0_tready;
  logic [31:0] out_sent_11_slr0_tdata;
  logic out_sent_11_slr0_tvalid, out_sent_11_slr0_tready;
  logic [7:0] in_sent_11_slr1_tdata;
  logic in_sent_11_slr1_tvalid, in_sent_11_slr1_tready;
  logic [7:0] out_sent_11_slr1_tdata;
  logic out_sent_11_slr1_tvalid, out_sent_11_slr1_tready;
  logic [511:0] in_weights_12_slr0_tdata;
  logic in_weights_12_slr0_tvalid, in_weights_12_slr0_tready;
  logic [511:0] out_weights_12_slr0_tdata;
  logic out_weights_12_slr0_tvalid, out_weights_12_slr0_tready;
  logic [511:0] in_weights_12_slr1_tdata;
  logic in_weights_12_slr1_tvalid, in_weights_12_slr1_tready;
  logic [511:0] out_weights_12_slr1_tdata;
  logic out_weights_12_slr1_tvalid, out_weights_12_slr1_tready;
  logic [7:0] in_credits_12_slr1_tdata;
  logic in_credits_12_slr1_tvalid, in_credits_12_slr1_tready;
  logic [7:0] out_credits_12_slr1_tdata;
  logic out_credits_12_slr1_tvalid, out_credits_12_slr1_tready;
  logic [7:0] in_credits_12_slr0_tdata;
  logic in_credits_12_slr0_tvalid, in_credits_12_slr0_tready;
  logic [7:0] out_credits_12_slr0_tdata;
  logic out_credits_12_slr0_tvalid, out_credits_12_slr0_tready;
  logic [31:0] in_sent_12_slr0_tdata;
  logic in_sent_12_slr0_tvalid, in_sent_12_slr0_tready;
  logic [31:0] out_sent_12_slr0_tdata;
  logic out_sent_12_slr0_tvalid, out_sent_12_slr0_tready;
  logic [7:0] in_sent_12_slr1_tdata;
  logic in_sent_12_slr1_tvalid, in_sent_12_slr1_tready;
  logic [7:0] out_sent_12_slr1_tdata;
  logic out_sent_12_slr1_tvalid, out_sent_12_slr1_tready;
  logic [511:0] in_weights_13_slr0_tdata;
  logic in_weights_13_slr0_tvalid, in_weights_13_slr0_tready;
  logic [511:0] out_weights_13_slr0_tdata;
  logic out_weights_13_slr0_tvalid, out_weights_13_slr0_tready;
  logic [511:0] in_weights_13_slr1_tdata;
  logic in_weights_13_slr1_tvalid, in_weights_13_slr1_tready;
  logic [511:0] out_weights_13_slr1_tdata;
  logic out_weights_13_slr1_tvalid, out_weights_13_slr1_tready;
  logic [7:0] in_credits_13_slr1_tdata;
  logic in_credits_13_slr1_tvalid, in_credits_13_slr1_tready;
  logic [7:0] out_credits_13_slr1_tdata;
  logic out_credits_13_slr1_tvalid, out_credits_13_slr1_tready;
  logic [7:0] in_credits_13_slr0_tdata;
  logic in_credits_13_slr0_tvalid, in_credits_13_slr0_tready;
  logic [7:0] out_credits_13_slr0_tdata;
  logic out_credits_13_slr0_tvalid, out_credits_13_slr0_tready;
  logic [31:0] in_sent_13_slr0_tdata;
  logic in_sent_13_slr0_tvalid, in_sent_13_slr0_tready;
  logic [31:0] out_sent_13_slr0_tdata;
  logic out_sent_13_slr0_tvalid, out_sent_13_slr0_tready;
  logic [7:0] in_sent_13_slr1_tdata;
  logic in_sent_13_slr1_tvalid, in_sent_13_slr1_tready;
  logic [7:0] out_sent_13_slr1_tdata;
  logic out_sent_13_slr1_tvalid, out_sent_13_slr1_tready;
  logic [511:0] in_weights_14_slr0_tdata;
  logic in_weights_14_slr0_tvalid, in_weights_14_slr0_tready;
  logic [511:0] out_weights_14_slr0_tdata;
  logic out_weights_14_slr0_tvalid, out_weights_14_slr0_tready;
  logic [511:0] in_weights_14_slr1_tdata;
  logic in_weights_14_slr1_tvalid, in_weights_14_slr1_tready;
  logic [511:0] out_weights_14_slr1_tdata;
  logic out_weights_14_slr1_tvalid, out_weights_14_slr1_tready;
  logic [7:0] in_credits_14_slr1_tdata;
  logic in_credits_14_slr1_tvalid, in_credits_14_slr1_tready;
  logic [7:0] out_credits_14_slr1_tdata;
  logic out_credits_14_slr1_tvalid, out_credits_14_slr1_tready;
  logic [7:0] in_credits_14_slr0_tdata;
  logic in_credits_14_slr0_tvalid, in_credits_14_slr0_tready;
  logic [7:0] out_credits_14_slr0_tdata;
  logic out_credits_14_slr0_tvalid, out_credits_14_slr0_tready;
  logic [31:0] in_sent_14_slr0_tdata;
  logic in_sent_14_slr0_tvalid, in_sent_14_slr0_tready;
  logic [31:0] out_sent_14_slr0_tdata;
  logic out_sent_14_slr0_tvalid, out_sent_14_slr0_tready;
  logic [7:0] in_sent_14_slr1_tdata;
  logic in_sent_14_slr1_tvalid, in_sent_14_slr1_tready;
  logic [7:0] out_sent_14_slr1_tdata;
  logic out_sent_14_slr1_tvalid, out_sent_14_slr1_tready;
  logic [287:0] in_activations_15_slr1_tdata;
  logic in_activations_15_slr1_tvalid, in_activations_15_slr1_tready;
  logic [287:0] out_activations_15_slr1_tdata;
  logic out_activations_15_slr1_tvalid, out_activations_15_slr1_tready;
  logic [287:0] in_activations_15_slr0_tdata;
  logic in_activations_15_slr0_tvalid, in_activations_15_slr0_tready;
  logic [287:0] out_activations_15_slr0_tdata;
  logic out_activations_15_slr0_tvalid, out_activations_15_slr0_tready;
  logic [511:0] in_kept_31_slr1_tdata;
  logic in_kept_31_slr1_tvalid, in_kept_31_slr1_tready;
  logic [511:0] out_kept_31_slr1_tdata;
  logic out_kept_31_slr1_tvalid, out_kept_31_slr1_tready;
  logic [511:0] in_kept_31_slr0_tdata;
  logic in_kept_31_slr0_tvalid, in_kept_31_slr0_tready;
  logic [511:0] out_kept_31_slr0_tdata;
  logic out_kept_31_slr0_tvalid, out_kept_31_slr0_tready;
  logic [287:0] in_activations_32_slr0_tdata;
  logic in_activations_32_slr0_tvalid, in_activations_32_slr0_tready;
  logic [287:0] out_activations_32_slr0_tdata;
  logic out_activations_32_slr0_tvalid, out_activations_32_slr0_tready;
  logic [287:0] in_activations_32_slr1_tdata;
  logic in_activations_32_slr1_tvalid, in_activations_32_slr1_tready;
  logic [287:0] out_activations_32_slr1_tdata;
  logic out_activations_32_slr1_tvalid, out_activations_32_slr1_tready;
  logic [511:0] in_cache_tdata[32];
  logic in_cache_tvalid[32], in_cache_tready[32];
  logic [511:0] out_cache_tdata[32];
  logic out_cache_tvalid[32], out_cache_tready[32];
  logic [63:0] in_results_tdata[32];
  logic in_results_tvalid[32], in_results_tready[32];
  logic [63:0] out_results_tdata[32];
  logic out_results_tvalid[32], out_results_tready[32];
  logic [63:0] in_results_15_slr0_tdata;
  logic in_results_15_slr0_tvalid, in_results_15_slr0_tready;
  logic [63:0] out_results_15_slr0_tdata;
  logic out_results_15_slr0_tvalid, out_results_15_slr0_tready;
  logic [63:0] in_results_15_slr1_tdata;
  logic in_results_15_slr1_tvalid, in_results_15_slr1_tready;
  logic [63:0] out_results_15_slr1_tdata;
  logic out_results_15_slr1_tvalid, out_results_15_slr1_tready;
  logic [255:0] in_joined_tdata[8];
  logic in_joined_tvalid[8], in_joined_tready[8];
  logic [255:0] out_joined_tdata[8];
  logic out_joined_tvalid[8], out_joined_tready[8];
  logic [255:0] in_joined_4_slr0_tdata;
  logic in_joined_4_slr0_tvalid, in_joined_4_slr0_tready;
  logic [255:0] out_joined_4_slr0_tdata;
  logic out_joined_4_slr0_tvalid, out_joined_4_slr0_tready;
  logic [127:0] in_joined_4_slr1_tdata;
  logic in_joined_4_slr1_tvalid, in_joined_4_slr1_tready;
  logic [127:0] out_joined_4_slr1_tdata;
  logic out_joined_4_slr1_tvalid, out_joined_4_slr1_tready;
  logic [255:0] in_joined_5_slr0_tdata;
  logic in_joined_5_slr0_tvalid, in_joined_5_slr0_tready;
  logic [255:0] out_joined_5_slr0_tdata;
  logic out_joined_5_slr0_tvalid, out_joined_5_slr0_tready;
  logic [127:0] in_joined_5_slr1_tdata;
  logic in_joined_5_slr1_tvalid, in_joined_5_slr1_tready;
  logic [127:0] out_joined_5_slr1_tdata;
  logic out_joined_5_slr1_tvalid, out_joined_5_slr1_tready;
  logic [255:0] in_joined_6_slr0_tdata;
  logic in_joined_6_slr0_tvalid, in_joined_6_slr0_tready;
  logic [255:0] out_joined_6_slr0_tdata;
  logic out_joined_6_slr0_tvalid, out_joined_6_slr0_tready;
  logic [127:0] in_joined_6_slr1_tdata;
  logic in_joined_6_slr1_tvalid, in_joined_6_slr1_tready;
  logic [127:0] out_joined_6_slr1_tdata;
  logic out_joined_6_slr1_tvalid, out_joined_6_slr1_tready;
  logic [255:0] in_joined_7_slr0_tdata;
  logic in_joined_7_slr0_tvalid, in_joined_7_slr0_tready;
  logic [255:0] out_joined_7_slr0_tdata;
  logic out_joined_7_slr0_tvalid, out_joined_7_slr0_tready;
  logic [127:0] in_joined_7_slr1_tdata;
  logic in_joined_7_slr1_tvalid, in_joined_7_slr1_tready;
  logic [127:0] out_joined_7_slr1_tdata;
  logic out_joined_7_slr1_tvalid, out_joined_7_slr1_tready;
  logic [63:0] in_fetch_tdata[1];
  logic in_fetch_tvalid[1], in_fetch_tready[1];
  logic [63:0] out_fetch_tdata[1];
  logic out_fetch_tvalid[1], out_fetch_tready[1];
  logic [15:0] in_fetch_0_slr1_tdata;
  logic in_fetch_0_slr1_tvalid, in_fetch_0_slr1_tready;
  logic [15:0] out_fetch_0_slr1_tdata;
  logic out_fetch_0_slr1_tvalid, out_fetch_0_slr1_tready;
  logic [63:0] in_fetch_0_slr0_tdata;
  logic in_fetch_0_slr0_tvalid, in_fetch_0_slr0_tready;
  logic [63:0] out_fetch_0_slr0_tdata;
  logic out_fetch_0_slr0_tvalid, out_fetch_0_slr0_tready;
  logic [511:0] in_fetched_0_slr0_tdata;
  logic in_fetched_0_slr0_tvalid, in_fetched_0_slr0_tready;
  logic [511:0] out_fetched_0_slr0_tdata;
  logic out_fetched_0_slr0_tvalid, out_fetched_0_slr0_tready;
  logic [127:0] in_fetched_0_slr1_tdata;
  logic in_fetched_0_slr1_tvalid, in_fetched_0_slr1_tready;
  logic [127:0] out_fetched_0_slr1_tdata;
  logic out_fetched_0_slr1_tvalid, out_fetched_0_slr1_tready;
  logic [511:0] in_fetched_tdata[1];
  logic in_fetched_tvalid[1], in_fetched_tready[1];
  logic [511:0] out_fetched_tdata[1];
  logic out_fetched_tvalid[1], out_fetched_tready[1];
  logic [511:0] in_records_slr1_tdata;
  logic in_records_slr1_tvalid, in_records_slr1_tready;
  logic [511:0] out_records_slr1_tdata;
  logic out_records_slr1_tvalid, out_records_slr1_tready;
  logic [31:0] in_records_slr0_tdata;
  logic in_records_slr0_tvalid, in_records_slr0_tready;
  logic [31:0] out_records_slr0_tdata;
  logic out_records_slr0_tvalid, out_records_slr0_tready;
  logic [511:0] in_records_tdata;
  logic in_records_tvalid, in_records_tready;
  logic [511:0] out_records_tdata;
  logic out_records_tvalid, out_records_tready;
  logic [39:0] in_sampled_tdata;
  logic in_sampled_tvalid, in_sampled_tready;
  logic [39:0] out_sampled_tdata;
  logic out_sampled_tvalid, out_sampled_tready;
  logic [1023:0] in_embedded_tdata;
  logic in_embedded_tvalid, in_embedded_tready;
  logic [1023:0] out_embedded_tdata;
  logic out_embedded_tvalid, out_embedded_tready;
  logic [1023:0] in_looped_tdata;
  logic in_looped_tvalid, in_looped_tready;
  logic [1023:0] out_looped_tdata;
  logic out_looped_tvalid, out_looped_tready;
  logic [1023:0] in_residual_tdata;
  logic in_residual_tvalid, in_residual_tready;
  logic [1023:0] out_residual_tdata;
  logic out_residual_tvalid, out_residual_tready;
  logic [1023:0] in_updated_tdata;
  logic in_updated_tvalid, in_updated_tready;
  logic [1023:0] out_updated_tdata;
  logic out_updated_tvalid, out_updated_tready;
  logic [1023:0] in_constants_tdata;
  logic in_constants_tvalid, in_constants_tready;
  logic [1023:0] out_constants_tdata;
  logic out_constants_tvalid, out_constants_tready;
  logic [287:0] in_normed_tdata;
  logic in_normed_tvalid, in_normed_tready;
  logic [287:0] out_normed_tdata;
  logic out_normed_tvalid, out_normed_tready;
  logic [1023:0] in_qkv_tdata;
  logic in_qkv_tvalid, in_qkv_tready;
  logic [1023:0] out_qkv_tdata;
  logic out_qkv_tvalid, out_qkv_tready;
  logic [1023:0] in_rotary_tdata;
  logic in_rotary_tvalid, in_rotary_tready;
  logic [1023:0] out_rotary_tdata;
  logic out_rotary_tvalid, out_rotary_tready;
  logic [1023:0] in_rotated_tdata;
  logic in_rotated_tvalid, in_rotated_tready;
  logic [1023:0] out_rotated_tdata;
  logic out_rotated_tvalid, out_rotated_tready;
  logic [287:0] in_blocks_tdata[2];
  logic in_blocks_tvalid[2], in_blocks_tready[2];
  logic [287:0] out_blocks_tdata[2];
  logic out_blocks_tvalid[2], out_blocks_tready[2];
  logic [287:0] in_blocks_1_slr1_tdata;
  logic in_blocks_1_slr1_tvalid, in_blocks_1_slr1_tready;
  logic [287:0] out_blocks_1_slr1_tdata;
  logic out_blocks_1_slr1_tvalid, out_blocks_1_slr1_tready;
  logic [287:0] in_blocks_1_slr0_tdata;
  logic in_blocks_1_slr0_tvalid, in_blocks_1_slr0_tready;
  logic [287:0] out_blocks_1_slr0_tdata;
  logic out_blocks_1_slr0_tvalid, out_blocks_1_slr0_tready;
  logic [63:0] in_maxima_0_slr1_tdata;
  logic in_maxima_0_slr1_tvalid, in_maxima_0_slr1_tready;
  logic [63:0] out_maxima_0_slr1_tdata;
  logic out_maxima_0_slr1_tvalid, out_maxima_0_slr1_tready;
  logic [31:0] in_maxima_0_slr0_tdata;
  logic in_maxima_0_slr0_tvalid, in_maxima_0_slr0_tready;
  logic [31:0] out_maxima_0_slr0_tdata;
  logic out_maxima_0_slr0_tvalid, out_maxima_0_slr0_tready;
  logic [63:0] in_maxima_tdata[1];
  logic in_maxima_tvalid[1], in_maxima_tready[1];
  logic [63:0] out_maxima_tdata[1];
  logic out_maxima_tvalid[1], out_maxima_tready[1];
  logic [63:0] in_largest_0_slr0_tdata;
  logic in_largest_0_slr0_tvalid, in_largest_0_slr0_tready;
  logic [63:0] out_largest_0_slr0_tdata;
  logic out_largest_0_slr0_tvalid, out_largest_0_slr0_tready;
  logic [31:0] in_largest_0_slr1_tdata;
  logic in_largest_0_slr1_tvalid, in_largest_0_slr1_tready;
  logic [31:0] out_largest_0_slr1_tdata;
  logic out_largest_0_slr1_tvalid, out_largest_0_slr1_tready;
  logic [63:0] in_largest_tdata[1];
  logic in_largest_tvalid[1], in_largest_tready[1];
  logic [63:0] out_largest_tdata[1];
  logic out_largest_tvalid[1], out_largest_tready[1];
  logic [511:0] in_sums_0_slr1_tdata;
  logic in_sums_0_slr1_tvalid, in_sums_0_slr1_tready;
  logic [511:0] out_sums_0_slr1_tdata;
  logic out_sums_0_slr1_tvalid, out_sums_0_slr1_tready;
  logic [511:0] in_sums_0_slr0_tdata;
  logic in_sums_0_slr0_tvalid, in_sums_0_slr0_tready;
  logic [511:0] out_sums_0_slr0_tdata;
  logic out_sums_0_slr0_tvalid, out_sums_0_slr0_tready;
  logic [511:0] in_sums_tdata[1];
  logic in_sums_tvalid[1], in_sums_tready[1];
  logic [511:0] out_sums_tdata[1];
  logic out_sums_tvalid[1], out_sums_tready[1];
  logic [287:0] in_attended_slr0_tdata;
  logic in_attended_slr0_tvalid, in_attended_slr0_tready;
  logic [287:0] out_attended_slr0_tdata;
  logic out_attended_slr0_tvalid, out_attended_slr0_tready;
  logic [287:0] in_attended_slr1_tdata;
  logic in_attended_slr1_tvalid, in_attended_slr1_tready;
  logic [287:0] out_attended_slr1_tdata;
  logic out_attended_slr1_tvalid, out_attended_slr1_tready;
  logic [287:0] in_attended_tdata;
  logic in_attended_tvalid, in_attended_tready;
  logic [287:0] out_attended_tdata;
  logic out_attended_tvalid, out_attended_tready;
  logic [1023:0] in_delta_tdata;
  logic in_delta_tvalid, in_delta_tready;
  logic [1023:0] out_delta_tdata;
  logic out_delta_tvalid, out_delta_tready;
  logic [1023:0] in_up_tdata;
  logic in_up_tvalid, in_up_tready;
  logic [1023:0] out_up_tdata;
  logic out_up_tvalid, out_up_tready;
  logic [287:0] in_activated_tdata;
  logic in_activated_tvalid, in_activated_tready;
  logic [287:0] out_activated_tdata;
  logic out_activated_tvalid, out_activated_tready;
  logic [1023:0] in_logits_tdata;
  logic in_logits_tvalid, in_logits_tready;
  logic [1023:0] out_logits_tdata;
  logic out_logits_tvalid, out_logits_tready;

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_0_slr0_tdata),
      .in_tvalid(in_weights_0_slr0_tvalid),
      .in_tready(in_weights_0_slr0_tready),
      .out_tdata(out_weights_0_slr0_tdata),
      .out_tvalid(out_weights_0_slr0_tvalid),
      .out_tready(out_weights_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_0_slr1_tdata),
      .in_tvalid(in_weights_0_slr1_tvalid),
      .in_tready(in_weights_0_slr1_tready),
      .out_tdata(out_weights_0_slr1_tdata),
      .out_tvalid(out_weights_0_slr1_tvalid),
      .out_tready(out_weights_0_slr1_tready),
      .level()
  );

  for (genvar i = 0; i < 32; i++) begin : fifo_weights_0
    millrace_fifo #(
        .WIDTH(512),
        .DEPTH(2048)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_weights_tdata[i]),
        .in_tvalid(in_weights_tvalid[i]),
        .in_tready(in_weights_tready[i]),
        .out_tdata(out_weights_tdata[i]),
        .out_tvalid(out_weights_tvalid[i]),
        .out_tready(out_weights_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_0_slr1_tdata),
      .in_tvalid(in_credits_0_slr1_tvalid),
      .in_tready(in_credits_0_slr1_tready),
      .out_tdata(out_credits_0_slr1_tdata),
      .out_tvalid(out_credits_0_slr1_tvalid),
      .out_tready(out_credits_0_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_0_slr0_tdata),
      .in_tvalid(in_credits_0_slr0_tvalid),
      .in_tready(in_credits_0_slr0_tready),
      .out_tdata(out_credits_0_slr0_tdata),
      .out_tvalid(out_credits_0_slr0_tvalid),
      .out_tready(out_credits_0_slr0_tready),
      .level()
  );

  for (genvar i = 0; i < 32; i++) begin : fifo_credits_0
    millrace_fifo #(
        .WIDTH(8),
        .DEPTH(34)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_credits_tdata[i]),
        .in_tvalid(in_credits_tvalid[i]),
        .in_tready(in_credits_tready[i]),
        .out_tdata(out_credits_tdata[i]),
        .out_tvalid(out_credits_tvalid[i]),
        .out_tready(out_credits_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_0_slr0_tdata),
      .in_tvalid(in_sent_0_slr0_tvalid),
      .in_tready(in_sent_0_slr0_tready),
      .out_tdata(out_sent_0_slr0_tdata),
      .out_tvalid(out_sent_0_slr0_tvalid),
      .out_tready(out_sent_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_0_slr1_tdata),
      .in_tvalid(in_sent_0_slr1_tvalid),
      .in_tready(in_sent_0_slr1_tready),
      .out_tdata(out_sent_0_slr1_tdata),
      .out_tvalid(out_sent_0_slr1_tvalid),
      .out_tready(out_sent_0_slr1_tready),
      .level()
  );

  for (genvar i = 0; i < 32; i++) begin : fifo_sent_0
    millrace_fifo #(
        .WIDTH(32),
        .DEPTH(2)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_sent_tdata[i]),
        .in_tvalid(in_sent_tvalid[i]),
        .in_tready(in_sent_tready[i]),
        .out_tdata(out_sent_tdata[i]),
        .out_tvalid(out_sent_tvalid[i]),
        .out_tready(out_sent_tready[i]),
        .level()
    );
  end

  for (genvar i = 0; i < 31; i++) begin : fifo_kept_0
    millrace_fifo #(
        .WIDTH(512),
        .DEPTH(2)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_kept_tdata[i]),
        .in_tvalid(in_kept_tvalid[i]),
        .in_tready(in_kept_tready[i]),
        .out_tdata(out_kept_tdata[i]),
        .out_tvalid(out_kept_tvalid[i]),
        .out_tready(out_kept_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(32)
  ) fifo_kept_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_tdata[31]),
      .in_tvalid(in_kept_tvalid[31]),
      .in_tready(in_kept_tready[31]),
      .out_tdata(out_kept_tdata[31]),
      .out_tvalid(out_kept_tvalid[31]),
      .out_tready(out_kept_tready[31]),
      .level()
  );

  for (genvar i = 0; i < 33; i++) begin : fifo_activations_0
    millrace_fifo #(
        .WIDTH(288),
        .DEPTH(32)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_activations_tdata[i]),
        .in_tvalid(in_activations_tvalid[i]),
        .in_tready(in_activations_tready[i]),
        .out_tdata(out_activations_tdata[i]),
        .out_tvalid(out_activations_tvalid[i]),
        .out_tready(out_activations_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_1_slr0_tdata),
      .in_tvalid(in_weights_1_slr0_tvalid),
      .in_tready(in_weights_1_slr0_tready),
      .out_tdata(out_weights_1_slr0_tdata),
      .out_tvalid(out_weights_1_slr0_tvalid),
      .out_tready(out_weights_1_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_1_slr1_tdata),
      .in_tvalid(in_weights_1_slr1_tvalid),
      .in_tready(in_weights_1_slr1_tready),
      .out_tdata(out_weights_1_slr1_tdata),
      .out_tvalid(out_weights_1_slr1_tvalid),
      .out_tready(out_weights_1_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_1_slr1_tdata),
      .in_tvalid(in_credits_1_slr1_tvalid),
      .in_tready(in_credits_1_slr1_tready),
      .out_tdata(out_credits_1_slr1_tdata),
      .out_tvalid(out_credits_1_slr1_tvalid),
      .out_tready(out_credits_1_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_1_slr0_tdata),
      .in_tvalid(in_credits_1_slr0_tvalid),
      .in_tready(in_credits_1_slr0_tready),
      .out_tdata(out_credits_1_slr0_tdata),
      .out_tvalid(out_credits_1_slr0_tvalid),
      .out_tready(out_credits_1_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_1_slr0_tdata),
      .in_tvalid(in_sent_1_slr0_tvalid),
      .in_tready(in_sent_1_slr0_tready),
      .out_tdata(out_sent_1_slr0_tdata),
      .out_tvalid(out_sent_1_slr0_tvalid),
      .out_tready(out_sent_1_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_1_slr1_tdata),
      .in_tvalid(in_sent_1_slr1_tvalid),
      .in_tready(in_sent_1_slr1_tready),
      .out_tdata(out_sent_1_slr1_tdata),
      .out_tvalid(out_sent_1_slr1_tvalid),
      .out_tready(out_sent_1_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_2_slr0_tdata),
      .in_tvalid(in_weights_2_slr0_tvalid),
      .in_tready(in_weights_2_slr0_tready),
      .out_tdata(out_weights_2_slr0_tdata),
      .out_tvalid(out_weights_2_slr0_tvalid),
      .out_tready(out_weights_2_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_2_slr1_tdata),
      .in_tvalid(in_weights_2_slr1_tvalid),
      .in_tready(in_weights_2_slr1_tready),
      .out_tdata(out_weights_2_slr1_tdata),
      .out_tvalid(out_weights_2_slr1_tvalid),
      .out_tready(out_weights_2_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_2_slr1_tdata),
      .in_tvalid(in_credits_2_slr1_tvalid),
      .in_tready(in_credits_2_slr1_tready),
      .out_tdata(out_credits_2_slr1_tdata),
      .out_tvalid(out_credits_2_slr1_tvalid),
      .out_tready(out_credits_2_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_2_slr0_tdata),
      .in_tvalid(in_credits_2_slr0_tvalid),
      .in_tready(in_credits_2_slr0_tready),
      .out_tdata(out_credits_2_slr0_tdata),
      .out_tvalid(out_credits_2_slr0_tvalid),
      .out_tready(out_credits_2_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_2_slr0_tdata),
      .in_tvalid(in_sent_2_slr0_tvalid),
      .in_tready(in_sent_2_slr0_tready),
      .out_tdata(out_sent_2_slr0_tdata),
      .out_tvalid(out_sent_2_slr0_tvalid),
      .out_tready(out_sent_2_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_2_slr1_tdata),
      .in_tvalid(in_sent_2_slr1_tvalid),
      .in_tready(in_sent_2_slr1_tready),
      .out_tdata(out_sent_2_slr1_tdata),
      .out_tvalid(out_sent_2_slr1_tvalid),
      .out_tready(out_sent_2_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_3_slr0_tdata),
      .in_tvalid(in_weights_3_slr0_tvalid),
      .in_tready(in_weights_3_slr0_tready),
      .out_tdata(out_weights_3_slr0_tdata),
      .out_tvalid(out_weights_3_slr0_tvalid),
      .out_tready(out_weights_3_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_3_slr1_tdata),
      .in_tvalid(in_weights_3_slr1_tvalid),
      .in_tready(in_weights_3_slr1_tready),
      .out_tdata(out_weights_3_slr1_tdata),
      .out_tvalid(out_weights_3_slr1_tvalid),
      .out_tready(out_weights_3_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_3_slr1_tdata),
      .in_tvalid(in_credits_3_slr1_tvalid),
      .in_tready(in_credits_3_slr1_tready),
      .out_tdata(out_credits_3_slr1_tdata),
      .out_tvalid(out_credits_3_slr1_tvalid),
      .out_tready(out_credits_3_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_3_slr0_tdata),
      .in_tvalid(in_credits_3_slr0_tvalid),
      .in_tready(in_credits_3_slr0_tready),
      .out_tdata(out_credits_3_slr0_tdata),
      .out_tvalid(out_credits_3_slr0_tvalid),
      .out_tready(out_credits_3_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_3_slr0_tdata),
      .in_tvalid(in_sent_3_slr0_tvalid),
      .in_tready(in_sent_3_slr0_tready),
      .out_tdata(out_sent_3_slr0_tdata),
      .out_tvalid(out_sent_3_slr0_tvalid),
      .out_tready(out_sent_3_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_3_slr1_tdata),
      .in_tvalid(in_sent_3_slr1_tvalid),
      .in_tready(in_sent_3_slr1_tready),
      .out_tdata(out_sent_3_slr1_tdata),
      .out_tvalid(out_sent_3_slr1_tvalid),
      .out_tready(out_sent_3_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_4_slr0_tdata),
      .in_tvalid(in_weights_4_slr0_tvalid),
      .in_tready(in_weights_4_slr0_tready),
      .out_tdata(out_weights_4_slr0_tdata),
      .out_tvalid(out_weights_4_slr0_tvalid),
      .out_tready(out_weights_4_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_4_slr1_tdata),
      .in_tvalid(in_weights_4_slr1_tvalid),
      .in_tready(in_weights_4_slr1_tready),
      .out_tdata(out_weights_4_slr1_tdata),
      .out_tvalid(out_weights_4_slr1_tvalid),
      .out_tready(out_weights_4_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_4_slr1_tdata),
      .in_tvalid(in_credits_4_slr1_tvalid),
      .in_tready(in_credits_4_slr1_tready),
      .out_tdata(out_credits_4_slr1_tdata),
      .out_tvalid(out_credits_4_slr1_tvalid),
      .out_tready(out_credits_4_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_4_slr0_tdata),
      .in_tvalid(in_credits_4_slr0_tvalid),
      .in_tready(in_credits_4_slr0_tready),
      .out_tdata(out_credits_4_slr0_tdata),
      .out_tvalid(out_credits_4_slr0_tvalid),
      .out_tready(out_credits_4_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_4_slr0_tdata),
      .in_tvalid(in_sent_4_slr0_tvalid),
      .in_tready(in_sent_4_slr0_tready),
      .out_tdata(out_sent_4_slr0_tdata),
      .out_tvalid(out_sent_4_slr0_tvalid),
      .out_tready(out_sent_4_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_4_slr1_tdata),
      .in_tvalid(in_sent_4_slr1_tvalid),
      .in_tready(in_sent_4_slr1_tready),
      .out_tdata(out_sent_4_slr1_tdata),
      .out_tvalid(out_sent_4_slr1_tvalid),
      .out_tready(out_sent_4_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_5_slr0_tdata),
      .in_tvalid(in_weights_5_slr0_tvalid),
      .in_tready(in_weights_5_slr0_tready),
      .out_tdata(out_weights_5_slr0_tdata),
      .out_tvalid(out_weights_5_slr0_tvalid),
      .out_tready(out_weights_5_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_5_slr1_tdata),
      .in_tvalid(in_weights_5_slr1_tvalid),
      .in_tready(in_weights_5_slr1_tready),
      .out_tdata(out_weights_5_slr1_tdata),
      .out_tvalid(out_weights_5_slr1_tvalid),
      .out_tready(out_weights_5_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_5_slr1_tdata),
      .in_tvalid(in_credits_5_slr1_tvalid),
      .in_tready(in_credits_5_slr1_tready),
      .out_tdata(out_credits_5_slr1_tdata),
      .out_tvalid(out_credits_5_slr1_tvalid),
      .out_tready(out_credits_5_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_5_slr0_tdata),
      .in_tvalid(in_credits_5_slr0_tvalid),
      .in_tready(in_credits_5_slr0_tready),
      .out_tdata(out_credits_5_slr0_tdata),
      .out_tvalid(out_credits_5_slr0_tvalid),
      .out_tready(out_credits_5_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_5_slr0_tdata),
      .in_tvalid(in_sent_5_slr0_tvalid),
      .in_tready(in_sent_5_slr0_tready),
      .out_tdata(out_sent_5_slr0_tdata),
      .out_tvalid(out_sent_5_slr0_tvalid),
      .out_tready(out_sent_5_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_5_slr1_tdata),
      .in_tvalid(in_sent_5_slr1_tvalid),
      .in_tready(in_sent_5_slr1_tready),
      .out_tdata(out_sent_5_slr1_tdata),
      .out_tvalid(out_sent_5_slr1_tvalid),
      .out_tready(out_sent_5_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_6_slr0_tdata),
      .in_tvalid(in_weights_6_slr0_tvalid),
      .in_tready(in_weights_6_slr0_tready),
      .out_tdata(out_weights_6_slr0_tdata),
      .out_tvalid(out_weights_6_slr0_tvalid),
      .out_tready(out_weights_6_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_6_slr1_tdata),
      .in_tvalid(in_weights_6_slr1_tvalid),
      .in_tready(in_weights_6_slr1_tready),
      .out_tdata(out_weights_6_slr1_tdata),
      .out_tvalid(out_weights_6_slr1_tvalid),
      .out_tready(out_weights_6_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_6_slr1_tdata),
      .in_tvalid(in_credits_6_slr1_tvalid),
      .in_tready(in_credits_6_slr1_tready),
      .out_tdata(out_credits_6_slr1_tdata),
      .out_tvalid(out_credits_6_slr1_tvalid),
      .out_tready(out_credits_6_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_6_slr0_tdata),
      .in_tvalid(in_credits_6_slr0_tvalid),
      .in_tready(in_credits_6_slr0_tready),
      .out_tdata(out_credits_6_slr0_tdata),
      .out_tvalid(out_credits_6_slr0_tvalid),
      .out_tready(out_credits_6_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_6_slr0_tdata),
      .in_tvalid(in_sent_6_slr0_tvalid),
      .in_tready(in_sent_6_slr0_tready),
      .out_tdata(out_sent_6_slr0_tdata),
      .out_tvalid(out_sent_6_slr0_tvalid),
      .out_tready(out_sent_6_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_6_slr1_tdata),
      .in_tvalid(in_sent_6_slr1_tvalid),
      .in_tready(in_sent_6_slr1_tready),
      .out_tdata(out_sent_6_slr1_tdata),
      .out_tvalid(out_sent_6_slr1_tvalid),
      .out_tready(out_sent_6_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_7_slr0_tdata),
      .in_tvalid(in_weights_7_slr0_tvalid),
      .in_tready(in_weights_7_slr0_tready),
      .out_tdata(out_weights_7_slr0_tdata),
      .out_tvalid(out_weights_7_slr0_tvalid),
      .out_tready(out_weights_7_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_7_slr1_tdata),
      .in_tvalid(in_weights_7_slr1_tvalid),
      .in_tready(in_weights_7_slr1_tready),
      .out_tdata(out_weights_7_slr1_tdata),
      .out_tvalid(out_weights_7_slr1_tvalid),
      .out_tready(out_weights_7_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_7_slr1_tdata),
      .in_tvalid(in_credits_7_slr1_tvalid),
      .in_tready(in_credits_7_slr1_tready),
      .out_tdata(out_credits_7_slr1_tdata),
      .out_tvalid(out_credits_7_slr1_tvalid),
      .out_tready(out_credits_7_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_7_slr0_tdata),
      .in_tvalid(in_credits_7_slr0_tvalid),
      .in_tready(in_credits_7_slr0_tready),
      .out_tdata(out_credits_7_slr0_tdata),
      .out_tvalid(out_credits_7_slr0_tvalid),
      .out_tready(out_credits_7_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_7_slr0_tdata),
      .in_tvalid(in_sent_7_slr0_tvalid),
      .in_tready(in_sent_7_slr0_tready),
      .out_tdata(out_sent_7_slr0_tdata),
      .out_tvalid(out_sent_7_slr0_tvalid),
      .out_tready(out_sent_7_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_7_slr1_tdata),
      .in_tvalid(in_sent_7_slr1_tvalid),
      .in_tready(in_sent_7_slr1_tready),
      .out_tdata(out_sent_7_slr1_tdata),
      .out_tvalid(out_sent_7_slr1_tvalid),
      .out_tready(out_sent_7_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_8_slr0_tdata),
      .in_tvalid(in_weights_8_slr0_tvalid),
      .in_tready(in_weights_8_slr0_tready),
      .out_tdata(out_weights_8_slr0_tdata),
      .out_tvalid(out_weights_8_slr0_tvalid),
      .out_tready(out_weights_8_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_8_slr1_tdata),
      .in_tvalid(in_weights_8_slr1_tvalid),
      .in_tready(in_weights_8_slr1_tready),
      .out_tdata(out_weights_8_slr1_tdata),
      .out_tvalid(out_weights_8_slr1_tvalid),
      .out_tready(out_weights_8_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_8_slr1_tdata),
      .in_tvalid(in_credits_8_slr1_tvalid),
      .in_tready(in_credits_8_slr1_tready),
      .out_tdata(out_credits_8_slr1_tdata),
      .out_tvalid(out_credits_8_slr1_tvalid),
      .out_tready(out_credits_8_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_8_slr0_tdata),
      .in_tvalid(in_credits_8_slr0_tvalid),
      .in_tready(in_credits_8_slr0_tready),
      .out_tdata(out_credits_8_slr0_tdata),
      .out_tvalid(out_credits_8_slr0_tvalid),
      .out_tready(out_credits_8_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_8_slr0_tdata),
      .in_tvalid(in_sent_8_slr0_tvalid),
      .in_tready(in_sent_8_slr0_tready),
      .out_tdata(out_sent_8_slr0_tdata),
      .out_tvalid(out_sent_8_slr0_tvalid),
      .out_tready(out_sent_8_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_8_slr1_tdata),
      .in_tvalid(in_sent_8_slr1_tvalid),
      .in_tready(in_sent_8_slr1_tready),
      .out_tdata(out_sent_8_slr1_tdata),
      .out_tvalid(out_sent_8_slr1_tvalid),
      .out_tready(out_sent_8_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_9_slr0_tdata),
      .in_tvalid(in_weights_9_slr0_tvalid),
      .in_tready(in_weights_9_slr0_tready),
      .out_tdata(out_weights_9_slr0_tdata),
      .out_tvalid(out_weights_9_slr0_tvalid),
      .out_tready(out_weights_9_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_9_slr1_tdata),
      .in_tvalid(in_weights_9_slr1_tvalid),
      .in_tready(in_weights_9_slr1_tready),
      .out_tdata(out_weights_9_slr1_tdata),
      .out_tvalid(out_weights_9_slr1_tvalid),
      .out_tready(out_weights_9_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_9_slr1_tdata),
      .in_tvalid(in_credits_9_slr1_tvalid),
      .in_tready(in_credits_9_slr1_tready),
      .out_tdata(out_credits_9_slr1_tdata),
      .out_tvalid(out_credits_9_slr1_tvalid),
      .out_tready(out_credits_9_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_9_slr0_tdata),
      .in_tvalid(in_credits_9_slr0_tvalid),
      .in_tready(in_credits_9_slr0_tready),
      .out_tdata(out_credits_9_slr0_tdata),
      .out_tvalid(out_credits_9_slr0_tvalid),
      .out_tready(out_credits_9_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_9_slr0_tdata),
      .in_tvalid(in_sent_9_slr0_tvalid),
      .in_tready(in_sent_9_slr0_tready),
      .out_tdata(out_sent_9_slr0_tdata),
      .out_tvalid(out_sent_9_slr0_tvalid),
      .out_tready(out_sent_9_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_9_slr1_tdata),
      .in_tvalid(in_sent_9_slr1_tvalid),
      .in_tready(in_sent_9_slr1_tready),
      .out_tdata(out_sent_9_slr1_tdata),
      .out_tvalid(out_sent_9_slr1_tvalid),
      .out_tready(out_sent_9_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_10_slr0_tdata),
      .in_tvalid(in_weights_10_slr0_tvalid),
      .in_tready(in_weights_10_slr0_tready),
      .out_tdata(out_weights_10_slr0_tdata),
      .out_tvalid(out_weights_10_slr0_tvalid),
      .out_tready(out_weights_10_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_10_slr1_tdata),
      .in_tvalid(in_weights_10_slr1_tvalid),
      .in_tready(in_weights_10_slr1_tready),
      .out_tdata(out_weights_10_slr1_tdata),
      .out_tvalid(out_weights_10_slr1_tvalid),
      .out_tready(out_weights_10_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_10_slr1_tdata),
      .in_tvalid(in_credits_10_slr1_tvalid),
      .in_tready(in_credits_10_slr1_tready),
      .out_tdata(out_credits_10_slr1_tdata),
      .out_tvalid(out_credits_10_slr1_tvalid),
      .out_tready(out_credits_10_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_10_slr0_tdata),
      .in_tvalid(in_credits_10_slr0_tvalid),
      .in_tready(in_credits_10_slr0_tready),
      .out_tdata(out_credits_10_slr0_tdata),
      .out_tvalid(out_credits_10_slr0_tvalid),
      .out_tready(out_credits_10_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_10_slr0_tdata),
      .in_tvalid(in_sent_10_slr0_tvalid),
      .in_tready(in_sent_10_slr0_tready),
      .out_tdata(out_sent_10_slr0_tdata),
      .out_tvalid(out_sent_10_slr0_tvalid),
      .out_tready(out_sent_10_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_10_slr1_tdata),
      .in_tvalid(in_sent_10_slr1_tvalid),
      .in_tready(in_sent_10_slr1_tready),
      .out_tdata(out_sent_10_slr1_tdata),
      .out_tvalid(out_sent_10_slr1_tvalid),
      .out_tready(out_sent_10_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_11_slr0_tdata),
      .in_tvalid(in_weights_11_slr0_tvalid),
      .in_tready(in_weights_11_slr0_tready),
      .out_tdata(out_weights_11_slr0_tdata),
      .out_tvalid(out_weights_11_slr0_tvalid),
      .out_tready(out_weights_11_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_11_slr1_tdata),
      .in_tvalid(in_weights_11_slr1_tvalid),
      .in_tready(in_weights_11_slr1_tready),
      .out_tdata(out_weights_11_slr1_tdata),
      .out_tvalid(out_weights_11_slr1_tvalid),
      .out_tready(out_weights_11_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_11_slr1_tdata),
      .in_tvalid(in_credits_11_slr1_tvalid),
      .in_tready(in_credits_11_slr1_tready),
      .out_tdata(out_credits_11_slr1_tdata),
      .out_tvalid(out_credits_11_slr1_tvalid),
      .out_tready(out_credits_11_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_11_slr0_tdata),
      .in_tvalid(in_credits_11_slr0_tvalid),
      .in_tready(in_credits_11_slr0_tready),
      .out_tdata(out_credits_11_slr0_tdata),
      .out_tvalid(out_credits_11_slr0_tvalid),
      .out_tready(out_credits_11_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_11_slr0_tdata),
      .in_tvalid(in_sent_11_slr0_tvalid),
      .in_tready(in_sent_11_slr0_tready),
      .out_tdata(out_sent_11_slr0_tdata),
      .out_tvalid(out_sent_11_slr0_tvalid),
      .out_tready(out_sent_11_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_11_slr1_tdata),
      .in_tvalid(in_sent_11_slr1_tvalid),
      .in_tready(in_sent_11_slr1_tready),
      .out_tdata(out_sent_11_slr1_tdata),
      .out_tvalid(out_sent_11_slr1_tvalid),
      .out_tready(out_sent_11_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_12_slr0_tdata),
      .in_tvalid(in_weights_12_slr0_tvalid),
      .in_tready(in_weights_12_slr0_tready),
      .out_tdata(out_weights_12_slr0_tdata),
      .out_tvalid(out_weights_12_slr0_tvalid),
      .out_tready(out_weights_12_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_12_slr1_tdata),
      .in_tvalid(in_weights_12_slr1_tvalid),
      .in_tready(in_weights_12_slr1_tready),
      .out_tdata(out_weights_12_slr1_tdata),
      .out_tvalid(out_weights_12_slr1_tvalid),
      .out_tready(out_weights_12_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_12_slr1_tdata),
      .in_tvalid(in_credits_12_slr1_tvalid),
      .in_tready(in_credits_12_slr1_tready),
      .out_tdata(out_credits_12_slr1_tdata),
      .out_tvalid(out_credits_12_slr1_tvalid),
      .out_tready(out_credits_12_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_12_slr0_tdata),
      .in_tvalid(in_credits_12_slr0_tvalid),
      .in_tready(in_credits_12_slr0_tready),
      .out_tdata(out_credits_12_slr0_tdata),
      .out_tvalid(out_credits_12_slr0_tvalid),
      .out_tready(out_credits_12_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_12_slr0_tdata),
      .in_tvalid(in_sent_12_slr0_tvalid),
      .in_tready(in_sent_12_slr0_tready),
      .out_tdata(out_sent_12_slr0_tdata),
      .out_tvalid(out_sent_12_slr0_tvalid),
      .out_tready(out_sent_12_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_12_slr1_tdata),
      .in_tvalid(in_sent_12_slr1_tvalid),
      .in_tready(in_sent_12_slr1_tready),
      .out_tdata(out_sent_12_slr1_tdata),
      .out_tvalid(out_sent_12_slr1_tvalid),
      .out_tready(out_sent_12_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_13_slr0_tdata),
      .in_tvalid(in_weights_13_slr0_tvalid),
      .in_tready(in_weights_13_slr0_tready),
      .out_tdata(out_weights_13_slr0_tdata),
      .out_tvalid(out_weights_13_slr0_tvalid),
      .out_tready(out_weights_13_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_13_slr1_tdata),
      .in_tvalid(in_weights_13_slr1_tvalid),
      .in_tready(in_weights_13_slr1_tready),
      .out_tdata(out_weights_13_slr1_tdata),
      .out_tvalid(out_weights_13_slr1_tvalid),
      .out_tready(out_weights_13_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_13_slr1_tdata),
      .in_tvalid(in_credits_13_slr1_tvalid),
      .in_tready(in_credits_13_slr1_tready),
      .out_tdata(out_credits_13_slr1_tdata),
      .out_tvalid(out_credits_13_slr1_tvalid),
      .out_tready(out_credits_13_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_13_slr0_tdata),
      .in_tvalid(in_credits_13_slr0_tvalid),
      .in_tready(in_credits_13_slr0_tready),
      .out_tdata(out_credits_13_slr0_tdata),
      .out_tvalid(out_credits_13_slr0_tvalid),
      .out_tready(out_credits_13_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_13_slr0_tdata),
      .in_tvalid(in_sent_13_slr0_tvalid),
      .in_tready(in_sent_13_slr0_tready),
      .out_tdata(out_sent_13_slr0_tdata),
      .out_tvalid(out_sent_13_slr0_tvalid),
      .out_tready(out_sent_13_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_13_slr1_tdata),
      .in_tvalid(in_sent_13_slr1_tvalid),
      .in_tready(in_sent_13_slr1_tready),
      .out_tdata(out_sent_13_slr1_tdata),
      .out_tvalid(out_sent_13_slr1_tvalid),
      .out_tready(out_sent_13_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_14_slr0_tdata),
      .in_tvalid(in_weights_14_slr0_tvalid),
      .in_tready(in_weights_14_slr0_tready),
      .out_tdata(out_weights_14_slr0_tdata),
      .out_tvalid(out_weights_14_slr0_tvalid),
      .out_tready(out_weights_14_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_14_slr1_tdata),
      .in_tvalid(in_weights_14_slr1_tvalid),
      .in_tready(in_weights_14_slr1_tready),
      .out_tdata(out_weights_14_slr1_tdata),
      .out_tvalid(out_weights_14_slr1_tvalid),
      .out_tready(out_weights_14_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_14_slr1_tdata),
      .in_tvalid(in_credits_14_slr1_tvalid),
      .in_tready(in_credits_14_slr1_tready),
      .out_tdata(out_credits_14_slr1_tdata),
      .out_tvalid(out_credits_14_slr1_tvalid),
      .out_tready(out_credits_14_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_14_slr0_tdata),
      .in_tvalid(in_credits_14_slr0_tvalid),
      .in_tready(in_credits_14_slr0_tready),
      .out_tdata(out_credits_14_slr0_tdata),
      .out_tvalid(out_credits_14_slr0_tvalid),
      .out_tready(out_credits_14_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_14_slr0_tdata),
      .in_tvalid(in_sent_14_slr0_tvalid),
      .in_tready(in_sent_14_slr0_tready),
      .out_tdata(out_sent_14_slr0_tdata),
      .out_tvalid(out_sent_14_slr0_tvalid),
      .out_tready(out_sent_14_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_sent_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_14_slr1_tdata),
      .in_tvalid(in_sent_14_slr1_tvalid),
      .in_tready(in_sent_14_slr1_tready),
      .out_tdata(out_sent_14_slr1_tdata),
      .out_tvalid(out_sent_14_slr1_tvalid),
      .out_tready(out_sent_14_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_activations_15_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_15_slr1_tdata),
      .in_tvalid(in_activations_15_slr1_tvalid),
      .in_tready(in_activations_15_slr1_tready),
      .out_tdata(out_activations_15_slr1_tdata),
      .out_tvalid(out_activations_15_slr1_tvalid),
      .out_tready(out_activations_15_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_activations_15_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_15_slr0_tdata),
      .in_tvalid(in_activations_15_slr0_tvalid),
      .in_tready(in_activations_15_slr0_tready),
      .out_tdata(out_activations_15_slr0_tdata),
      .out_tvalid(out_activations_15_slr0_tvalid),
      .out_tready(out_activations_15_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_kept_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_31_slr1_tdata),
      .in_tvalid(in_kept_31_slr1_tvalid),
      .in_tready(in_kept_31_slr1_tready),
      .out_tdata(out_kept_31_slr1_tdata),
      .out_tvalid(out_kept_31_slr1_tvalid),
      .out_tready(out_kept_31_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_kept_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_kept_31_slr0_tdata),
      .in_tvalid(in_kept_31_slr0_tvalid),
      .in_tready(in_kept_31_slr0_tready),
      .out_tdata(out_kept_31_slr0_tdata),
      .out_tvalid(out_kept_31_slr0_tvalid),
      .out_tready(out_kept_31_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_activations_32_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_32_slr0_tdata),
      .in_tvalid(in_activations_32_slr0_tvalid),
      .in_tready(in_activations_32_slr0_tready),
      .out_tdata(out_activations_32_slr0_tdata),
      .out_tvalid(out_activations_32_slr0_tvalid),
      .out_tready(out_activations_32_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_activations_32_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_32_slr1_tdata),
      .in_tvalid(in_activations_32_slr1_tvalid),
      .in_tready(in_activations_32_slr1_tready),
      .out_tdata(out_activations_32_slr1_tdata),
      .out_tvalid(out_activations_32_slr1_tvalid),
      .out_tready(out_activations_32_slr1_tready),
      .level()
  );

  for (genvar i = 0; i < 32; i++) begin : fifo_cache_0
    millrace_fifo #(
        .WIDTH(512),
        .DEPTH(32)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_cache_tdata[i]),
        .in_tvalid(in_cache_tvalid[i]),
        .in_tready(in_cache_tready[i]),
        .out_tdata(out_cache_tdata[i]),
        .out_tvalid(out_cache_tvalid[i]),
        .out_tready(out_cache_tready[i]),
        .level()
    );
  end

  for (genvar i = 0; i < 32; i++) begin : fifo_results_0
    millrace_fifo #(
        .WIDTH(64),
        .DEPTH(32)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_results_tdata[i]),
        .in_tvalid(in_results_tvalid[i]),
        .in_tready(in_results_tready[i]),
        .out_tdata(out_results_tdata[i]),
        .out_tvalid(out_results_tvalid[i]),
        .out_tready(out_results_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(2)
  ) fifo_results_15_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_15_slr0_tdata),
      .in_tvalid(in_results_15_slr0_tvalid),
      .in_tready(in_results_15_slr0_tready),
      .out_tdata(out_results_15_slr0_tdata),
      .out_tvalid(out_results_15_slr0_tvalid),
      .out_tready(out_results_15_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(2)
  ) fifo_results_15_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_15_slr1_tdata),
      .in_tvalid(in_results_15_slr1_tvalid),
      .in_tready(in_results_15_slr1_tready),
      .out_tdata(out_results_15_slr1_tdata),
      .out_tvalid(out_results_15_slr1_tvalid),
      .out_tready(out_results_15_slr1_tready),
      .level()
  );

  for (genvar i = 0; i < 8; i++) begin : fifo_joined_0
    millrace_fifo #(
        .WIDTH(256),
        .DEPTH(2)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_joined_tdata[i]),
        .in_tvalid(in_joined_tvalid[i]),
        .in_tready(in_joined_tready[i]),
        .out_tdata(out_joined_tdata[i]),
        .out_tvalid(out_joined_tvalid[i]),
        .out_tready(out_joined_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(256),
      .DEPTH(2)
  ) fifo_joined_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_4_slr0_tdata),
      .in_tvalid(in_joined_4_slr0_tvalid),
      .in_tready(in_joined_4_slr0_tready),
      .out_tdata(out_joined_4_slr0_tdata),
      .out_tvalid(out_joined_4_slr0_tvalid),
      .out_tready(out_joined_4_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(2)
  ) fifo_joined_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_4_slr1_tdata),
      .in_tvalid(in_joined_4_slr1_tvalid),
      .in_tready(in_joined_4_slr1_tready),
      .out_tdata(out_joined_4_slr1_tdata),
      .out_tvalid(out_joined_4_slr1_tvalid),
      .out_tready(out_joined_4_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(256),
      .DEPTH(2)
  ) fifo_joined_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_5_slr0_tdata),
      .in_tvalid(in_joined_5_slr0_tvalid),
      .in_tready(in_joined_5_slr0_tready),
      .out_tdata(out_joined_5_slr0_tdata),
      .out_tvalid(out_joined_5_slr0_tvalid),
      .out_tready(out_joined_5_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(2)
  ) fifo_joined_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_5_slr1_tdata),
      .in_tvalid(in_joined_5_slr1_tvalid),
      .in_tready(in_joined_5_slr1_tready),
      .out_tdata(out_joined_5_slr1_tdata),
      .out_tvalid(out_joined_5_slr1_tvalid),
      .out_tready(out_joined_5_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(256),
      .DEPTH(2)
  ) fifo_joined_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_6_slr0_tdata),
      .in_tvalid(in_joined_6_slr0_tvalid),
      .in_tready(in_joined_6_slr0_tready),
      .out_tdata(out_joined_6_slr0_tdata),
      .out_tvalid(out_joined_6_slr0_tvalid),
      .out_tready(out_joined_6_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(2)
  ) fifo_joined_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_6_slr1_tdata),
      .in_tvalid(in_joined_6_slr1_tvalid),
      .in_tready(in_joined_6_slr1_tready),
      .out_tdata(out_joined_6_slr1_tdata),
      .out_tvalid(out_joined_6_slr1_tvalid),
      .out_tready(out_joined_6_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(256),
      .DEPTH(2)
  ) fifo_joined_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_7_slr0_tdata),
      .in_tvalid(in_joined_7_slr0_tvalid),
      .in_tready(in_joined_7_slr0_tready),
      .out_tdata(out_joined_7_slr0_tdata),
      .out_tvalid(out_joined_7_slr0_tvalid),
      .out_tready(out_joined_7_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(2)
  ) fifo_joined_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_joined_7_slr1_tdata),
      .in_tvalid(in_joined_7_slr1_tvalid),
      .in_tready(in_joined_7_slr1_tready),
      .out_tdata(out_joined_7_slr1_tdata),
      .out_tvalid(out_joined_7_slr1_tvalid),
      .out_tready(out_joined_7_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(2)
  ) fifo_fetch_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetch_tdata[0]),
      .in_tvalid(in_fetch_tvalid[0]),
      .in_tready(in_fetch_tready[0]),
      .out_tdata(out_fetch_tdata[0]),
      .out_tvalid(out_fetch_tvalid[0]),
      .out_tready(out_fetch_tready[0]),
      .level()
  );

  millrace_fifo #(
      .WIDTH(16),
      .DEPTH(2)
  ) fifo_fetch_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetch_0_slr1_tdata),
      .in_tvalid(in_fetch_0_slr1_tvalid),
      .in_tready(in_fetch_0_slr1_tready),
      .out_tdata(out_fetch_0_slr1_tdata),
      .out_tvalid(out_fetch_0_slr1_tvalid),
      .out_tready(out_fetch_0_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(32)
  ) fifo_fetch_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetch_0_slr0_tdata),
      .in_tvalid(in_fetch_0_slr0_tvalid),
      .in_tready(in_fetch_0_slr0_tready),
      .out_tdata(out_fetch_0_slr0_tdata),
      .out_tvalid(out_fetch_0_slr0_tvalid),
      .out_tready(out_fetch_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_fetched_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetched_0_slr0_tdata),
      .in_tvalid(in_fetched_0_slr0_tvalid),
      .in_tready(in_fetched_0_slr0_tready),
      .out_tdata(out_fetched_0_slr0_tdata),
      .out_tvalid(out_fetched_0_slr0_tvalid),
      .out_tready(out_fetched_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(128),
      .DEPTH(2)
  ) fifo_fetched_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetched_0_slr1_tdata),
      .in_tvalid(in_fetched_0_slr1_tvalid),
      .in_tready(in_fetched_0_slr1_tready),
      .out_tdata(out_fetched_0_slr1_tdata),
      .out_tvalid(out_fetched_0_slr1_tvalid),
      .out_tready(out_fetched_0_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(32)
  ) fifo_fetched_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_fetched_tdata[0]),
      .in_tvalid(in_fetched_tvalid[0]),
      .in_tready(in_fetched_tready[0]),
      .out_tdata(out_fetched_tdata[0]),
      .out_tvalid(out_fetched_tvalid[0]),
      .out_tready(out_fetched_tready[0]),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_records_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_records_slr1_tdata),
      .in_tvalid(in_records_slr1_tvalid),
      .in_tready(in_records_slr1_tready),
      .out_tdata(out_records_slr1_tdata),
      .out_tvalid(out_records_slr1_tvalid),
      .out_tready(out_records_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_records_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_records_slr0_tdata),
      .in_tvalid(in_records_slr0_tvalid),
      .in_tready(in_records_slr0_tready),
      .out_tdata(out_records_slr0_tdata),
      .out_tvalid(out_records_slr0_tvalid),
      .out_tready(out_records_slr0_tready),
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
      .DEPTH(65)
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
      .DEPTH(32)
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
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_rotary (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_rotary_tdata),
      .in_tvalid(in_rotary_tvalid),
      .in_tready(in_rotary_tready),
      .out_tdata(out_rotary_tdata),
      .out_tvalid(out_rotary_tvalid),
      .out_tready(out_rotary_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(32)
  ) fifo_rotated (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_rotated_tdata),
      .in_tvalid(in_rotated_tvalid),
      .in_tready(in_rotated_tready),
      .out_tdata(out_rotated_tdata),
      .out_tvalid(out_rotated_tvalid),
      .out_tready(out_rotated_tready),
      .level()
  );

  for (genvar i = 0; i < 2; i++) begin : fifo_blocks_0
    millrace_fifo #(
        .WIDTH(288),
        .DEPTH(32)
    ) fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(in_blocks_tdata[i]),
        .in_tvalid(in_blocks_tvalid[i]),
        .in_tready(in_blocks_tready[i]),
        .out_tdata(out_blocks_tdata[i]),
        .out_tvalid(out_blocks_tvalid[i]),
        .out_tready(out_blocks_tready[i]),
        .level()
    );
  end

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_blocks_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_blocks_1_slr1_tdata),
      .in_tvalid(in_blocks_1_slr1_tvalid),
      .in_tready(in_blocks_1_slr1_tready),
      .out_tdata(out_blocks_1_slr1_tdata),
      .out_tvalid(out_blocks_1_slr1_tvalid),
      .out_tready(out_blocks_1_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_blocks_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_blocks_1_slr0_tdata),
      .in_tvalid(in_blocks_1_slr0_tvalid),
      .in_tready(in_blocks_1_slr0_tready),
      .out_tdata(out_blocks_1_slr0_tdata),
      .out_tvalid(out_blocks_1_slr0_tvalid),
      .out_tready(out_blocks_1_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(2)
  ) fifo_maxima_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_maxima_0_slr1_tdata),
      .in_tvalid(in_maxima_0_slr1_tvalid),
      .in_tready(in_maxima_0_slr1_tready),
      .out_tdata(out_maxima_0_slr1_tdata),
      .out_tvalid(out_maxima_0_slr1_tvalid),
      .out_tready(out_maxima_0_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_maxima_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_maxima_0_slr0_tdata),
      .in_tvalid(in_maxima_0_slr0_tvalid),
      .in_tready(in_maxima_0_slr0_tready),
      .out_tdata(out_maxima_0_slr0_tdata),
      .out_tvalid(out_maxima_0_slr0_tvalid),
      .out_tready(out_maxima_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(32)
  ) fifo_maxima_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_maxima_tdata[0]),
      .in_tvalid(in_maxima_tvalid[0]),
      .in_tready(in_maxima_tready[0]),
      .out_tdata(out_maxima_tdata[0]),
      .out_tvalid(out_maxima_tvalid[0]),
      .out_tready(out_maxima_tready[0]),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(2)
  ) fifo_largest_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_largest_0_slr0_tdata),
      .in_tvalid(in_largest_0_slr0_tvalid),
      .in_tready(in_largest_0_slr0_tready),
      .out_tdata(out_largest_0_slr0_tdata),
      .out_tvalid(out_largest_0_slr0_tvalid),
      .out_tready(out_largest_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_largest_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_largest_0_slr1_tdata),
      .in_tvalid(in_largest_0_slr1_tvalid),
      .in_tready(in_largest_0_slr1_tready),
      .out_tdata(out_largest_0_slr1_tdata),
      .out_tvalid(out_largest_0_slr1_tvalid),
      .out_tready(out_largest_0_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(64),
      .DEPTH(32)
  ) fifo_largest_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_largest_tdata[0]),
      .in_tvalid(in_largest_tvalid[0]),
      .in_tready(in_largest_tready[0]),
      .out_tdata(out_largest_tdata[0]),
      .out_tvalid(out_largest_tvalid[0]),
      .out_tready(out_largest_tready[0]),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_sums_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sums_0_slr1_tdata),
      .in_tvalid(in_sums_0_slr1_tvalid),
      .in_tready(in_sums_0_slr1_tready),
      .out_tdata(out_sums_0_slr1_tdata),
      .out_tvalid(out_sums_0_slr1_tvalid),
      .out_tready(out_sums_0_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_sums_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sums_0_slr0_tdata),
      .in_tvalid(in_sums_0_slr0_tvalid),
      .in_tready(in_sums_0_slr0_tready),
      .out_tdata(out_sums_0_slr0_tdata),
      .out_tvalid(out_sums_0_slr0_tvalid),
      .out_tready(out_sums_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(32)
  ) fifo_sums_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sums_tdata[0]),
      .in_tvalid(in_sums_tvalid[0]),
      .in_tready(in_sums_tready[0]),
      .out_tdata(out_sums_tdata[0]),
      .out_tvalid(out_sums_tvalid[0]),
      .out_tready(out_sums_tready[0]),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_attended_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_attended_slr0_tdata),
      .in_tvalid(in_attended_slr0_tvalid),
      .in_tready(in_attended_slr0_tready),
      .out_tdata(out_attended_slr0_tdata),
      .out_tvalid(out_attended_slr0_tvalid),
      .out_tready(out_attended_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_attended_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_attended_slr1_tdata),
      .in_tvalid(in_attended_slr1_tvalid),
      .in_tready(in_attended_slr1_tready),
      .out_tdata(out_attended_slr1_tdata),
      .out_tvalid(out_attended_slr1_tvalid),
      .out_tready(out_attended_slr1_tready),
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
      .DEPTH(196)
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
      .weights_tdata(in_weights_0_slr0_tdata), .weights_tvalid(in_weights_0_slr0_tvalid),
      .weights_tready(in_weights_0_slr0_tready),
      .credits_tdata(out_credits_tdata[0]), .credits_tvalid(out_credits_tvalid[0]),
      .credits_tready(out_credits_tready[0]),
      .sent_tdata(in_sent_0_slr0_tdata), .sent_tvalid(in_sent_0_slr0_tvalid),
      .sent_tready(in_sent_0_slr0_tready),
      .kept_tdata(out_kept_tdata[0]), .kept_tvalid(out_kept_tvalid[0]),
      .kept_tready(out_kept_tready[0]),
      .fetch_tdata(out_fetch_0_slr0_tdata), .fetch_tvalid(out_fetch_0_slr0_tvalid),
      .fetch_tready(out_fetch_0_slr0_tready),
      .fetched_tdata(in_fetched_0_slr0_tdata), .fetched_tvalid(in_fetched_0_slr0_tvalid),
      .fetched_tready(in_fetched_0_slr0_tready),
      .records_tdata(out_records_tdata), .records_tvalid(out_records_tvalid),
      .records_tready(out_records_tready),
      .s_axi_control_awaddr(s_axi_control_awaddr[0]),
      .s_axi_control_awvalid(s_axi_control_awvalid[0]),
      .s_axi_control_awready(s_axi_control_awready[0]),
      .s_axi_control_wdata(s_axi_control_wdata[0]),
      .s_axi_control_wstrb(s_axi_control_wstrb[0]),
      .s_axi_control_wvalid(s_axi_control_wvalid[0]),
      .s_axi_control_wready(s_axi_control_wready[0]),
      .s_axi_control_bresp(s_axi_control_bresp[0]),
      .s_axi_control_bvalid(s_axi_control_bvalid[0]),
      .s_axi_control_bready(s_axi_control_bready[0]),
      .s_axi_control_araddr(s_axi_control_araddr[0]),
      .s_axi_control_arvalid(s_axi_control_arvalid[0]),
      .s_axi_control_arready(s_axi_control_arready[0]),
      .s_axi_control_rdata(s_axi_control_rdata[0]),
      .s_axi_control_rresp(s_axi_control_rresp[0]),
      .s_axi_control_rvalid(s_axi_control_rvalid[0]),
      .s_axi_control_rready(s_axi_control_rready[0]),
      .interrupt(interrupt[0]),
      .m_axi_gmem_awid(m_axi_gmem_awid[0]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[0]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[0]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[0]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[0]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[0]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[0]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[0]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[0]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[0]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[0]),
      .m_axi_gmem_awready(m_axi_gmem_awready[0]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[0]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[0]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[0]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[0]),
      .m_axi_gmem_wready(m_axi_gmem_wready[0]),
      .m_axi_gmem_bid(m_axi_gmem_bid[0]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[0]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[0]),
      .m_axi_gmem_bready(m_axi_gmem_bready[0]),
      .m_axi_gmem_arid(m_axi_gmem_arid[0]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[0]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[0]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[0]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[0]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[0]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[0]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[0]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[0]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[0]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[0]),
      .m_axi_gmem_arready(m_axi_gmem_arready[0]),
      .m_axi_gmem_rid(m_axi_gmem_rid[0]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[0]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[0]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[0]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[0]),
      .m_axi_gmem_rready(m_axi_gmem_rready[0])
  );

  memory memory_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_1_slr0_tdata), .weights_tvalid(in_weights_1_slr0_tvalid),
      .weights_tready(in_weights_1_slr0_tready),
      .credits_tdata(out_credits_tdata[1]), .credits_tvalid(out_credits_tvalid[1]),
      .credits_tready(out_credits_tready[1]),
      .sent_tdata(in_sent_1_slr0_tdata), .sent_tvalid(in_sent_1_slr0_tvalid),
      .sent_tready(in_sent_1_slr0_tready),
      .kept_tdata(out_kept_tdata[1]), .kept_tvalid(out_kept_tvalid[1]),
      .kept_tready(out_kept_tready[1]),
      .forwarded_tdata(in_kept_tdata[0]), .forwarded_tvalid(in_kept_tvalid[0]),
      .forwarded_tready(in_kept_tready[0]),
      .s_axi_control_awaddr(s_axi_control_awaddr[1]),
      .s_axi_control_awvalid(s_axi_control_awvalid[1]),
      .s_axi_control_awready(s_axi_control_awready[1]),
      .s_axi_control_wdata(s_axi_control_wdata[1]),
      .s_axi_control_wstrb(s_axi_control_wstrb[1]),
      .s_axi_control_wvalid(s_axi_control_wvalid[1]),
      .s_axi_control_wready(s_axi_control_wready[1]),
      .s_axi_control_bresp(s_axi_control_bresp[1]),
      .s_axi_control_bvalid(s_axi_control_bvalid[1]),
      .s_axi_control_bready(s_axi_control_bready[1]),
      .s_axi_control_araddr(s_axi_control_araddr[1]),
      .s_axi_control_arvalid(s_axi_control_arvalid[1]),
      .s_axi_control_arready(s_axi_control_arready[1]),
      .s_axi_control_rdata(s_axi_control_rdata[1]),
      .s_axi_control_rresp(s_axi_control_rresp[1]),
      .s_axi_control_rvalid(s_axi_control_rvalid[1]),
      .s_axi_control_rready(s_axi_control_rready[1]),
      .interrupt(interrupt[1]),
      .m_axi_gmem_awid(m_axi_gmem_awid[1]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[1]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[1]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[1]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[1]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[1]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[1]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[1]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[1]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[1]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[1]),
      .m_axi_gmem_awready(m_axi_gmem_awready[1]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[1]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[1]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[1]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[1]),
      .m_axi_gmem_wready(m_axi_gmem_wready[1]),
      .m_axi_gmem_bid(m_axi_gmem_bid[1]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[1]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[1]),
      .m_axi_gmem_bready(m_axi_gmem_bready[1]),
      .m_axi_gmem_arid(m_axi_gmem_arid[1]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[1]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[1]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[1]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[1]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[1]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[1]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[1]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[1]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[1]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[1]),
      .m_axi_gmem_arready(m_axi_gmem_arready[1]),
      .m_axi_gmem_rid(m_axi_gmem_rid[1]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[1]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[1]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[1]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[1]),
      .m_axi_gmem_rready(m_axi_gmem_rready[1])
  );

  memory memory_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_2_slr0_tdata), .weights_tvalid(in_weights_2_slr0_tvalid),
      .weights_tready(in_weights_2_slr0_tready),
      .credits_tdata(out_credits_tdata[2]), .credits_tvalid(out_credits_tvalid[2]),
      .credits_tready(out_credits_tready[2]),
      .sent_tdata(in_sent_2_slr0_tdata), .sent_tvalid(in_sent_2_slr0_tvalid),
      .sent_tready(in_sent_2_slr0_tready),
      .kept_tdata(out_kept_tdata[2]), .kept_tvalid(out_kept_tvalid[2]),
      .kept_tready(out_kept_tready[2]),
      .forwarded_tdata(in_kept_tdata[1]), .forwarded_tvalid(in_kept_tvalid[1]),
      .forwarded_tready(in_kept_tready[1]),
      .s_axi_control_awaddr(s_axi_control_awaddr[2]),
      .s_axi_control_awvalid(s_axi_control_awvalid[2]),
      .s_axi_control_awready(s_axi_control_awready[2]),
      .s_axi_control_wdata(s_axi_control_wdata[2]),
      .s_axi_control_wstrb(s_axi_control_wstrb[2]),
      .s_axi_control_wvalid(s_axi_control_wvalid[2]),
      .s_axi_control_wready(s_axi_control_wready[2]),
      .s_axi_control_bresp(s_axi_control_bresp[2]),
      .s_axi_control_bvalid(s_axi_control_bvalid[2]),
      .s_axi_control_bready(s_axi_control_bready[2]),
      .s_axi_control_araddr(s_axi_control_araddr[2]),
      .s_axi_control_arvalid(s_axi_control_arvalid[2]),
      .s_axi_control_arready(s_axi_control_arready[2]),
      .s_axi_control_rdata(s_axi_control_rdata[2]),
      .s_axi_control_rresp(s_axi_control_rresp[2]),
      .s_axi_control_rvalid(s_axi_control_rvalid[2]),
      .s_axi_control_rready(s_axi_control_rready[2]),
      .interrupt(interrupt[2]),
      .m_axi_gmem_awid(m_axi_gmem_awid[2]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[2]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[2]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[2]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[2]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[2]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[2]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[2]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[2]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[2]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[2]),
      .m_axi_gmem_awready(m_axi_gmem_awready[2]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[2]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[2]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[2]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[2]),
      .m_axi_gmem_wready(m_axi_gmem_wready[2]),
      .m_axi_gmem_bid(m_axi_gmem_bid[2]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[2]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[2]),
      .m_axi_gmem_bready(m_axi_gmem_bready[2]),
      .m_axi_gmem_arid(m_axi_gmem_arid[2]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[2]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[2]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[2]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[2]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[2]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[2]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[2]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[2]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[2]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[2]),
      .m_axi_gmem_arready(m_axi_gmem_arready[2]),
      .m_axi_gmem_rid(m_axi_gmem_rid[2]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[2]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[2]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[2]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[2]),
      .m_axi_gmem_rready(m_axi_gmem_rready[2])
  );

  memory memory_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_3_slr0_tdata), .weights_tvalid(in_weights_3_slr0_tvalid),
      .weights_tready(in_weights_3_slr0_tready),
      .credits_tdata(out_credits_tdata[3]), .credits_tvalid(out_credits_tvalid[3]),
      .credits_tready(out_credits_tready[3]),
      .sent_tdata(in_sent_3_slr0_tdata), .sent_tvalid(in_sent_3_slr0_tvalid),
      .sent_tready(in_sent_3_slr0_tready),
      .kept_tdata(out_kept_tdata[3]), .kept_tvalid(out_kept_tvalid[3]),
      .kept_tready(out_kept_tready[3]),
      .forwarded_tdata(in_kept_tdata[2]), .forwarded_tvalid(in_kept_tvalid[2]),
      .forwarded_tready(in_kept_tready[2]),
      .s_axi_control_awaddr(s_axi_control_awaddr[3]),
      .s_axi_control_awvalid(s_axi_control_awvalid[3]),
      .s_axi_control_awready(s_axi_control_awready[3]),
      .s_axi_control_wdata(s_axi_control_wdata[3]),
      .s_axi_control_wstrb(s_axi_control_wstrb[3]),
      .s_axi_control_wvalid(s_axi_control_wvalid[3]),
      .s_axi_control_wready(s_axi_control_wready[3]),
      .s_axi_control_bresp(s_axi_control_bresp[3]),
      .s_axi_control_bvalid(s_axi_control_bvalid[3]),
      .s_axi_control_bready(s_axi_control_bready[3]),
      .s_axi_control_araddr(s_axi_control_araddr[3]),
      .s_axi_control_arvalid(s_axi_control_arvalid[3]),
      .s_axi_control_arready(s_axi_control_arready[3]),
      .s_axi_control_rdata(s_axi_control_rdata[3]),
      .s_axi_control_rresp(s_axi_control_rresp[3]),
      .s_axi_control_rvalid(s_axi_control_rvalid[3]),
      .s_axi_control_rready(s_axi_control_rready[3]),
      .interrupt(interrupt[3]),
      .m_axi_gmem_awid(m_axi_gmem_awid[3]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[3]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[3]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[3]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[3]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[3]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[3]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[3]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[3]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[3]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[3]),
      .m_axi_gmem_awready(m_axi_gmem_awready[3]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[3]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[3]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[3]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[3]),
      .m_axi_gmem_wready(m_axi_gmem_wready[3]),
      .m_axi_gmem_bid(m_axi_gmem_bid[3]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[3]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[3]),
      .m_axi_gmem_bready(m_axi_gmem_bready[3]),
      .m_axi_gmem_arid(m_axi_gmem_arid[3]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[3]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[3]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[3]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[3]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[3]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[3]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[3]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[3]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[3]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[3]),
      .m_axi_gmem_arready(m_axi_gmem_arready[3]),
      .m_axi_gmem_rid(m_axi_gmem_rid[3]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[3]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[3]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[3]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[3]),
      .m_axi_gmem_rready(m_axi_gmem_rready[3])
  );

  memory memory_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_4_slr0_tdata), .weights_tvalid(in_weights_4_slr0_tvalid),
      .weights_tready(in_weights_4_slr0_tready),
      .credits_tdata(out_credits_tdata[4]), .credits_tvalid(out_credits_tvalid[4]),
      .credits_tready(out_credits_tready[4]),
      .sent_tdata(in_sent_4_slr0_tdata), .sent_tvalid(in_sent_4_slr0_tvalid),
      .sent_tready(in_sent_4_slr0_tready),
      .kept_tdata(out_kept_tdata[4]), .kept_tvalid(out_kept_tvalid[4]),
      .kept_tready(out_kept_tready[4]),
      .forwarded_tdata(in_kept_tdata[3]), .forwarded_tvalid(in_kept_tvalid[3]),
      .forwarded_tready(in_kept_tready[3]),
      .s_axi_control_awaddr(s_axi_control_awaddr[4]),
      .s_axi_control_awvalid(s_axi_control_awvalid[4]),
      .s_axi_control_awready(s_axi_control_awready[4]),
      .s_axi_control_wdata(s_axi_control_wdata[4]),
      .s_axi_control_wstrb(s_axi_control_wstrb[4]),
      .s_axi_control_wvalid(s_axi_control_wvalid[4]),
      .s_axi_control_wready(s_axi_control_wready[4]),
      .s_axi_control_bresp(s_axi_control_bresp[4]),
      .s_axi_control_bvalid(s_axi_control_bvalid[4]),
      .s_axi_control_bready(s_axi_control_bready[4]),
      .s_axi_control_araddr(s_axi_control_araddr[4]),
      .s_axi_control_arvalid(s_axi_control_arvalid[4]),
      .s_axi_control_arready(s_axi_control_arready[4]),
      .s_axi_control_rdata(s_axi_control_rdata[4]),
      .s_axi_control_rresp(s_axi_control_rresp[4]),
      .s_axi_control_rvalid(s_axi_control_rvalid[4]),
      .s_axi_control_rready(s_axi_control_rready[4]),
      .interrupt(interrupt[4]),
      .m_axi_gmem_awid(m_axi_gmem_awid[4]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[4]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[4]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[4]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[4]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[4]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[4]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[4]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[4]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[4]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[4]),
      .m_axi_gmem_awready(m_axi_gmem_awready[4]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[4]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[4]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[4]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[4]),
      .m_axi_gmem_wready(m_axi_gmem_wready[4]),
      .m_axi_gmem_bid(m_axi_gmem_bid[4]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[4]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[4]),
      .m_axi_gmem_bready(m_axi_gmem_bready[4]),
      .m_axi_gmem_arid(m_axi_gmem_arid[4]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[4]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[4]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[4]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[4]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[4]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[4]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[4]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[4]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[4]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[4]),
      .m_axi_gmem_arready(m_axi_gmem_arready[4]),
      .m_axi_gmem_rid(m_axi_gmem_rid[4]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[4]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[4]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[4]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[4]),
      .m_axi_gmem_rready(m_axi_gmem_rready[4])
  );

  memory memory_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_5_slr0_tdata), .weights_tvalid(in_weights_5_slr0_tvalid),
      .weights_tready(in_weights_5_slr0_tready),
      .credits_tdata(out_credits_tdata[5]), .credits_tvalid(out_credits_tvalid[5]),
      .credits_tready(out_credits_tready[5]),
      .sent_tdata(in_sent_5_slr0_tdata), .sent_tvalid(in_sent_5_slr0_tvalid),
      .sent_tready(in_sent_5_slr0_tready),
      .kept_tdata(out_kept_tdata[5]), .kept_tvalid(out_kept_tvalid[5]),
      .kept_tready(out_kept_tready[5]),
      .forwarded_tdata(in_kept_tdata[4]), .forwarded_tvalid(in_kept_tvalid[4]),
      .forwarded_tready(in_kept_tready[4]),
      .s_axi_control_awaddr(s_axi_control_awaddr[5]),
      .s_axi_control_awvalid(s_axi_control_awvalid[5]),
      .s_axi_control_awready(s_axi_control_awready[5]),
      .s_axi_control_wdata(s_axi_control_wdata[5]),
      .s_axi_control_wstrb(s_axi_control_wstrb[5]),
      .s_axi_control_wvalid(s_axi_control_wvalid[5]),
      .s_axi_control_wready(s_axi_control_wready[5]),
      .s_axi_control_bresp(s_axi_control_bresp[5]),
      .s_axi_control_bvalid(s_axi_control_bvalid[5]),
      .s_axi_control_bready(s_axi_control_bready[5]),
      .s_axi_control_araddr(s_axi_control_araddr[5]),
      .s_axi_control_arvalid(s_axi_control_arvalid[5]),
      .s_axi_control_arready(s_axi_control_arready[5]),
      .s_axi_control_rdata(s_axi_control_rdata[5]),
      .s_axi_control_rresp(s_axi_control_rresp[5]),
      .s_axi_control_rvalid(s_axi_control_rvalid[5]),
      .s_axi_control_rready(s_axi_control_rready[5]),
      .interrupt(interrupt[5]),
      .m_axi_gmem_awid(m_axi_gmem_awid[5]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[5]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[5]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[5]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[5]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[5]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[5]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[5]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[5]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[5]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[5]),
      .m_axi_gmem_awready(m_axi_gmem_awready[5]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[5]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[5]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[5]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[5]),
      .m_axi_gmem_wready(m_axi_gmem_wready[5]),
      .m_axi_gmem_bid(m_axi_gmem_bid[5]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[5]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[5]),
      .m_axi_gmem_bready(m_axi_gmem_bready[5]),
      .m_axi_gmem_arid(m_axi_gmem_arid[5]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[5]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[5]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[5]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[5]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[5]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[5]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[5]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[5]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[5]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[5]),
      .m_axi_gmem_arready(m_axi_gmem_arready[5]),
      .m_axi_gmem_rid(m_axi_gmem_rid[5]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[5]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[5]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[5]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[5]),
      .m_axi_gmem_rready(m_axi_gmem_rready[5])
  );

  memory memory_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_6_slr0_tdata), .weights_tvalid(in_weights_6_slr0_tvalid),
      .weights_tready(in_weights_6_slr0_tready),
      .credits_tdata(out_credits_tdata[6]), .credits_tvalid(out_credits_tvalid[6]),
      .credits_tready(out_credits_tready[6]),
      .sent_tdata(in_sent_6_slr0_tdata), .sent_tvalid(in_sent_6_slr0_tvalid),
      .sent_tready(in_sent_6_slr0_tready),
      .kept_tdata(out_kept_tdata[6]), .kept_tvalid(out_kept_tvalid[6]),
      .kept_tready(out_kept_tready[6]),
      .forwarded_tdata(in_kept_tdata[5]), .forwarded_tvalid(in_kept_tvalid[5]),
      .forwarded_tready(in_kept_tready[5]),
      .s_axi_control_awaddr(s_axi_control_awaddr[6]),
      .s_axi_control_awvalid(s_axi_control_awvalid[6]),
      .s_axi_control_awready(s_axi_control_awready[6]),
      .s_axi_control_wdata(s_axi_control_wdata[6]),
      .s_axi_control_wstrb(s_axi_control_wstrb[6]),
      .s_axi_control_wvalid(s_axi_control_wvalid[6]),
      .s_axi_control_wready(s_axi_control_wready[6]),
      .s_axi_control_bresp(s_axi_control_bresp[6]),
      .s_axi_control_bvalid(s_axi_control_bvalid[6]),
      .s_axi_control_bready(s_axi_control_bready[6]),
      .s_axi_control_araddr(s_axi_control_araddr[6]),
      .s_axi_control_arvalid(s_axi_control_arvalid[6]),
      .s_axi_control_arready(s_axi_control_arready[6]),
      .s_axi_control_rdata(s_axi_control_rdata[6]),
      .s_axi_control_rresp(s_axi_control_rresp[6]),
      .s_axi_control_rvalid(s_axi_control_rvalid[6]),
      .s_axi_control_rready(s_axi_control_rready[6]),
      .interrupt(interrupt[6]),
      .m_axi_gmem_awid(m_axi_gmem_awid[6]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[6]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[6]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[6]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[6]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[6]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[6]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[6]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[6]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[6]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[6]),
      .m_axi_gmem_awready(m_axi_gmem_awready[6]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[6]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[6]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[6]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[6]),
      .m_axi_gmem_wready(m_axi_gmem_wready[6]),
      .m_axi_gmem_bid(m_axi_gmem_bid[6]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[6]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[6]),
      .m_axi_gmem_bready(m_axi_gmem_bready[6]),
      .m_axi_gmem_arid(m_axi_gmem_arid[6]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[6]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[6]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[6]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[6]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[6]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[6]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[6]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[6]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[6]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[6]),
      .m_axi_gmem_arready(m_axi_gmem_arready[6]),
      .m_axi_gmem_rid(m_axi_gmem_rid[6]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[6]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[6]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[6]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[6]),
      .m_axi_gmem_rready(m_axi_gmem_rready[6])
  );

  memory memory_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_7_slr0_tdata), .weights_tvalid(in_weights_7_slr0_tvalid),
      .weights_tready(in_weights_7_slr0_tready),
      .credits_tdata(out_credits_tdata[7]), .credits_tvalid(out_credits_tvalid[7]),
      .credits_tready(out_credits_tready[7]),
      .sent_tdata(in_sent_7_slr0_tdata), .sent_tvalid(in_sent_7_slr0_tvalid),
      .sent_tready(in_sent_7_slr0_tready),
      .kept_tdata(out_kept_tdata[7]), .kept_tvalid(out_kept_tvalid[7]),
      .kept_tready(out_kept_tready[7]),
      .forwarded_tdata(in_kept_tdata[6]), .forwarded_tvalid(in_kept_tvalid[6]),
      .forwarded_tready(in_kept_tready[6]),
      .s_axi_control_awaddr(s_axi_control_awaddr[7]),
      .s_axi_control_awvalid(s_axi_control_awvalid[7]),
      .s_axi_control_awready(s_axi_control_awready[7]),
      .s_axi_control_wdata(s_axi_control_wdata[7]),
      .s_axi_control_wstrb(s_axi_control_wstrb[7]),
      .s_axi_control_wvalid(s_axi_control_wvalid[7]),
      .s_axi_control_wready(s_axi_control_wready[7]),
      .s_axi_control_bresp(s_axi_control_bresp[7]),
      .s_axi_control_bvalid(s_axi_control_bvalid[7]),
      .s_axi_control_bready(s_axi_control_bready[7]),
      .s_axi_control_araddr(s_axi_control_araddr[7]),
      .s_axi_control_arvalid(s_axi_control_arvalid[7]),
      .s_axi_control_arready(s_axi_control_arready[7]),
      .s_axi_control_rdata(s_axi_control_rdata[7]),
      .s_axi_control_rresp(s_axi_control_rresp[7]),
      .s_axi_control_rvalid(s_axi_control_rvalid[7]),
      .s_axi_control_rready(s_axi_control_rready[7]),
      .interrupt(interrupt[7]),
      .m_axi_gmem_awid(m_axi_gmem_awid[7]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[7]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[7]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[7]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[7]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[7]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[7]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[7]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[7]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[7]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[7]),
      .m_axi_gmem_awready(m_axi_gmem_awready[7]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[7]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[7]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[7]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[7]),
      .m_axi_gmem_wready(m_axi_gmem_wready[7]),
      .m_axi_gmem_bid(m_axi_gmem_bid[7]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[7]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[7]),
      .m_axi_gmem_bready(m_axi_gmem_bready[7]),
      .m_axi_gmem_arid(m_axi_gmem_arid[7]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[7]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[7]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[7]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[7]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[7]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[7]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[7]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[7]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[7]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[7]),
      .m_axi_gmem_arready(m_axi_gmem_arready[7]),
      .m_axi_gmem_rid(m_axi_gmem_rid[7]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[7]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[7]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[7]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[7]),
      .m_axi_gmem_rready(m_axi_gmem_rready[7])
  );

  memory memory_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_8_slr0_tdata), .weights_tvalid(in_weights_8_slr0_tvalid),
      .weights_tready(in_weights_8_slr0_tready),
      .credits_tdata(out_credits_tdata[8]), .credits_tvalid(out_credits_tvalid[8]),
      .credits_tready(out_credits_tready[8]),
      .sent_tdata(in_sent_8_slr0_tdata), .sent_tvalid(in_sent_8_slr0_tvalid),
      .sent_tready(in_sent_8_slr0_tready),
      .kept_tdata(out_kept_tdata[8]), .kept_tvalid(out_kept_tvalid[8]),
      .kept_tready(out_kept_tready[8]),
      .forwarded_tdata(in_kept_tdata[7]), .forwarded_tvalid(in_kept_tvalid[7]),
      .forwarded_tready(in_kept_tready[7]),
      .s_axi_control_awaddr(s_axi_control_awaddr[8]),
      .s_axi_control_awvalid(s_axi_control_awvalid[8]),
      .s_axi_control_awready(s_axi_control_awready[8]),
      .s_axi_control_wdata(s_axi_control_wdata[8]),
      .s_axi_control_wstrb(s_axi_control_wstrb[8]),
      .s_axi_control_wvalid(s_axi_control_wvalid[8]),
      .s_axi_control_wready(s_axi_control_wready[8]),
      .s_axi_control_bresp(s_axi_control_bresp[8]),
      .s_axi_control_bvalid(s_axi_control_bvalid[8]),
      .s_axi_control_bready(s_axi_control_bready[8]),
      .s_axi_control_araddr(s_axi_control_araddr[8]),
      .s_axi_control_arvalid(s_axi_control_arvalid[8]),
      .s_axi_control_arready(s_axi_control_arready[8]),
      .s_axi_control_rdata(s_axi_control_rdata[8]),
      .s_axi_control_rresp(s_axi_control_rresp[8]),
      .s_axi_control_rvalid(s_axi_control_rvalid[8]),
      .s_axi_control_rready(s_axi_control_rready[8]),
      .interrupt(interrupt[8]),
      .m_axi_gmem_awid(m_axi_gmem_awid[8]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[8]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[8]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[8]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[8]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[8]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[8]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[8]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[8]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[8]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[8]),
      .m_axi_gmem_awready(m_axi_gmem_awready[8]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[8]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[8]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[8]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[8]),
      .m_axi_gmem_wready(m_axi_gmem_wready[8]),
      .m_axi_gmem_bid(m_axi_gmem_bid[8]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[8]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[8]),
      .m_axi_gmem_bready(m_axi_gmem_bready[8]),
      .m_axi_gmem_arid(m_axi_gmem_arid[8]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[8]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[8]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[8]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[8]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[8]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[8]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[8]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[8]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[8]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[8]),
      .m_axi_gmem_arready(m_axi_gmem_arready[8]),
      .m_axi_gmem_rid(m_axi_gmem_rid[8]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[8]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[8]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[8]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[8]),
      .m_axi_gmem_rready(m_axi_gmem_rready[8])
  );

  memory memory_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_9_slr0_tdata), .weights_tvalid(in_weights_9_slr0_tvalid),
      .weights_tready(in_weights_9_slr0_tready),
      .credits_tdata(out_credits_tdata[9]), .credits_tvalid(out_credits_tvalid[9]),
      .credits_tready(out_credits_tready[9]),
      .sent_tdata(in_sent_9_slr0_tdata), .sent_tvalid(in_sent_9_slr0_tvalid),
      .sent_tready(in_sent_9_slr0_tready),
      .kept_tdata(out_kept_tdata[9]), .kept_tvalid(out_kept_tvalid[9]),
      .kept_tready(out_kept_tready[9]),
      .forwarded_tdata(in_kept_tdata[8]), .forwarded_tvalid(in_kept_tvalid[8]),
      .forwarded_tready(in_kept_tready[8]),
      .s_axi_control_awaddr(s_axi_control_awaddr[9]),
      .s_axi_control_awvalid(s_axi_control_awvalid[9]),
      .s_axi_control_awready(s_axi_control_awready[9]),
      .s_axi_control_wdata(s_axi_control_wdata[9]),
      .s_axi_control_wstrb(s_axi_control_wstrb[9]),
      .s_axi_control_wvalid(s_axi_control_wvalid[9]),
      .s_axi_control_wready(s_axi_control_wready[9]),
      .s_axi_control_bresp(s_axi_control_bresp[9]),
      .s_axi_control_bvalid(s_axi_control_bvalid[9]),
      .s_axi_control_bready(s_axi_control_bready[9]),
      .s_axi_control_araddr(s_axi_control_araddr[9]),
      .s_axi_control_arvalid(s_axi_control_arvalid[9]),
      .s_axi_control_arready(s_axi_control_arready[9]),
      .s_axi_control_rdata(s_axi_control_rdata[9]),
      .s_axi_control_rresp(s_axi_control_rresp[9]),
      .s_axi_control_rvalid(s_axi_control_rvalid[9]),
      .s_axi_control_rready(s_axi_control_rready[9]),
      .interrupt(interrupt[9]),
      .m_axi_gmem_awid(m_axi_gmem_awid[9]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[9]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[9]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[9]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[9]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[9]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[9]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[9]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[9]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[9]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[9]),
      .m_axi_gmem_awready(m_axi_gmem_awready[9]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[9]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[9]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[9]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[9]),
      .m_axi_gmem_wready(m_axi_gmem_wready[9]),
      .m_axi_gmem_bid(m_axi_gmem_bid[9]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[9]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[9]),
      .m_axi_gmem_bready(m_axi_gmem_bready[9]),
      .m_axi_gmem_arid(m_axi_gmem_arid[9]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[9]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[9]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[9]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[9]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[9]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[9]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[9]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[9]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[9]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[9]),
      .m_axi_gmem_arready(m_axi_gmem_arready[9]),
      .m_axi_gmem_rid(m_axi_gmem_rid[9]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[9]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[9]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[9]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[9]),
      .m_axi_gmem_rready(m_axi_gmem_rready[9])
  );

  memory memory_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_10_slr0_tdata), .weights_tvalid(in_weights_10_slr0_tvalid),
      .weights_tready(in_weights_10_slr0_tready),
      .credits_tdata(out_credits_tdata[10]), .credits_tvalid(out_credits_tvalid[10]),
      .credits_tready(out_credits_tready[10]),
      .sent_tdata(in_sent_10_slr0_tdata), .sent_tvalid(in_sent_10_slr0_tvalid),
      .sent_tready(in_sent_10_slr0_tready),
      .kept_tdata(out_kept_tdata[10]), .kept_tvalid(out_kept_tvalid[10]),
      .kept_tready(out_kept_tready[10]),
      .forwarded_tdata(in_kept_tdata[9]), .forwarded_tvalid(in_kept_tvalid[9]),
      .forwarded_tready(in_kept_tready[9]),
      .s_axi_control_awaddr(s_axi_control_awaddr[10]),
      .s_axi_control_awvalid(s_axi_control_awvalid[10]),
      .s_axi_control_awready(s_axi_control_awready[10]),
      .s_axi_control_wdata(s_axi_control_wdata[10]),
      .s_axi_control_wstrb(s_axi_control_wstrb[10]),
      .s_axi_control_wvalid(s_axi_control_wvalid[10]),
      .s_axi_control_wready(s_axi_control_wready[10]),
      .s_axi_control_bresp(s_axi_control_bresp[10]),
      .s_axi_control_bvalid(s_axi_control_bvalid[10]),
      .s_axi_control_bready(s_axi_control_bready[10]),
      .s_axi_control_araddr(s_axi_control_araddr[10]),
      .s_axi_control_arvalid(s_axi_control_arvalid[10]),
      .s_axi_control_arready(s_axi_control_arready[10]),
      .s_axi_control_rdata(s_axi_control_rdata[10]),
      .s_axi_control_rresp(s_axi_control_rresp[10]),
      .s_axi_control_rvalid(s_axi_control_rvalid[10]),
      .s_axi_control_rready(s_axi_control_rready[10]),
      .interrupt(interrupt[10]),
      .m_axi_gmem_awid(m_axi_gmem_awid[10]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[10]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[10]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[10]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[10]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[10]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[10]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[10]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[10]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[10]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[10]),
      .m_axi_gmem_awready(m_axi_gmem_awready[10]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[10]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[10]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[10]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[10]),
      .m_axi_gmem_wready(m_axi_gmem_wready[10]),
      .m_axi_gmem_bid(m_axi_gmem_bid[10]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[10]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[10]),
      .m_axi_gmem_bready(m_axi_gmem_bready[10]),
      .m_axi_gmem_arid(m_axi_gmem_arid[10]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[10]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[10]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[10]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[10]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[10]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[10]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[10]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[10]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[10]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[10]),
      .m_axi_gmem_arready(m_axi_gmem_arready[10]),
      .m_axi_gmem_rid(m_axi_gmem_rid[10]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[10]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[10]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[10]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[10]),
      .m_axi_gmem_rready(m_axi_gmem_rready[10])
  );

  memory memory_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_11_slr0_tdata), .weights_tvalid(in_weights_11_slr0_tvalid),
      .weights_tready(in_weights_11_slr0_tready),
      .credits_tdata(out_credits_tdata[11]), .credits_tvalid(out_credits_tvalid[11]),
      .credits_tready(out_credits_tready[11]),
      .sent_tdata(in_sent_11_slr0_tdata), .sent_tvalid(in_sent_11_slr0_tvalid),
      .sent_tready(in_sent_11_slr0_tready),
      .kept_tdata(out_kept_tdata[11]), .kept_tvalid(out_kept_tvalid[11]),
      .kept_tready(out_kept_tready[11]),
      .forwarded_tdata(in_kept_tdata[10]), .forwarded_tvalid(in_kept_tvalid[10]),
      .forwarded_tready(in_kept_tready[10]),
      .s_axi_control_awaddr(s_axi_control_awaddr[11]),
      .s_axi_control_awvalid(s_axi_control_awvalid[11]),
      .s_axi_control_awready(s_axi_control_awready[11]),
      .s_axi_control_wdata(s_axi_control_wdata[11]),
      .s_axi_control_wstrb(s_axi_control_wstrb[11]),
      .s_axi_control_wvalid(s_axi_control_wvalid[11]),
      .s_axi_control_wready(s_axi_control_wready[11]),
      .s_axi_control_bresp(s_axi_control_bresp[11]),
      .s_axi_control_bvalid(s_axi_control_bvalid[11]),
      .s_axi_control_bready(s_axi_control_bready[11]),
      .s_axi_control_araddr(s_axi_control_araddr[11]),
      .s_axi_control_arvalid(s_axi_control_arvalid[11]),
      .s_axi_control_arready(s_axi_control_arready[11]),
      .s_axi_control_rdata(s_axi_control_rdata[11]),
      .s_axi_control_rresp(s_axi_control_rresp[11]),
      .s_axi_control_rvalid(s_axi_control_rvalid[11]),
      .s_axi_control_rready(s_axi_control_rready[11]),
      .interrupt(interrupt[11]),
      .m_axi_gmem_awid(m_axi_gmem_awid[11]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[11]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[11]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[11]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[11]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[11]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[11]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[11]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[11]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[11]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[11]),
      .m_axi_gmem_awready(m_axi_gmem_awready[11]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[11]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[11]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[11]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[11]),
      .m_axi_gmem_wready(m_axi_gmem_wready[11]),
      .m_axi_gmem_bid(m_axi_gmem_bid[11]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[11]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[11]),
      .m_axi_gmem_bready(m_axi_gmem_bready[11]),
      .m_axi_gmem_arid(m_axi_gmem_arid[11]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[11]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[11]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[11]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[11]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[11]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[11]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[11]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[11]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[11]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[11]),
      .m_axi_gmem_arready(m_axi_gmem_arready[11]),
      .m_axi_gmem_rid(m_axi_gmem_rid[11]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[11]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[11]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[11]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[11]),
      .m_axi_gmem_rready(m_axi_gmem_rready[11])
  );

  memory memory_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_12_slr0_tdata), .weights_tvalid(in_weights_12_slr0_tvalid),
      .weights_tready(in_weights_12_slr0_tready),
      .credits_tdata(out_credits_tdata[12]), .credits_tvalid(out_credits_tvalid[12]),
      .credits_tready(out_credits_tready[12]),
      .sent_tdata(in_sent_12_slr0_tdata), .sent_tvalid(in_sent_12_slr0_tvalid),
      .sent_tready(in_sent_12_slr0_tready),
      .kept_tdata(out_kept_tdata[12]), .kept_tvalid(out_kept_tvalid[12]),
      .kept_tready(out_kept_tready[12]),
      .forwarded_tdata(in_kept_tdata[11]), .forwarded_tvalid(in_kept_tvalid[11]),
      .forwarded_tready(in_kept_tready[11]),
      .s_axi_control_awaddr(s_axi_control_awaddr[12]),
      .s_axi_control_awvalid(s_axi_control_awvalid[12]),
      .s_axi_control_awready(s_axi_control_awready[12]),
      .s_axi_control_wdata(s_axi_control_wdata[12]),
      .s_axi_control_wstrb(s_axi_control_wstrb[12]),
      .s_axi_control_wvalid(s_axi_control_wvalid[12]),
      .s_axi_control_wready(s_axi_control_wready[12]),
      .s_axi_control_bresp(s_axi_control_bresp[12]),
      .s_axi_control_bvalid(s_axi_control_bvalid[12]),
      .s_axi_control_bready(s_axi_control_bready[12]),
      .s_axi_control_araddr(s_axi_control_araddr[12]),
      .s_axi_control_arvalid(s_axi_control_arvalid[12]),
      .s_axi_control_arready(s_axi_control_arready[12]),
      .s_axi_control_rdata(s_axi_control_rdata[12]),
      .s_axi_control_rresp(s_axi_control_rresp[12]),
      .s_axi_control_rvalid(s_axi_control_rvalid[12]),
      .s_axi_control_rready(s_axi_control_rready[12]),
      .interrupt(interrupt[12]),
      .m_axi_gmem_awid(m_axi_gmem_awid[12]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[12]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[12]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[12]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[12]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[12]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[12]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[12]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[12]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[12]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[12]),
      .m_axi_gmem_awready(m_axi_gmem_awready[12]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[12]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[12]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[12]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[12]),
      .m_axi_gmem_wready(m_axi_gmem_wready[12]),
      .m_axi_gmem_bid(m_axi_gmem_bid[12]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[12]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[12]),
      .m_axi_gmem_bready(m_axi_gmem_bready[12]),
      .m_axi_gmem_arid(m_axi_gmem_arid[12]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[12]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[12]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[12]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[12]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[12]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[12]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[12]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[12]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[12]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[12]),
      .m_axi_gmem_arready(m_axi_gmem_arready[12]),
      .m_axi_gmem_rid(m_axi_gmem_rid[12]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[12]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[12]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[12]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[12]),
      .m_axi_gmem_rready(m_axi_gmem_rready[12])
  );

  memory memory_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_13_slr0_tdata), .weights_tvalid(in_weights_13_slr0_tvalid),
      .weights_tready(in_weights_13_slr0_tready),
      .credits_tdata(out_credits_tdata[13]), .credits_tvalid(out_credits_tvalid[13]),
      .credits_tready(out_credits_tready[13]),
      .sent_tdata(in_sent_13_slr0_tdata), .sent_tvalid(in_sent_13_slr0_tvalid),
      .sent_tready(in_sent_13_slr0_tready),
      .kept_tdata(out_kept_tdata[13]), .kept_tvalid(out_kept_tvalid[13]),
      .kept_tready(out_kept_tready[13]),
      .forwarded_tdata(in_kept_tdata[12]), .forwarded_tvalid(in_kept_tvalid[12]),
      .forwarded_tready(in_kept_tready[12]),
      .s_axi_control_awaddr(s_axi_control_awaddr[13]),
      .s_axi_control_awvalid(s_axi_control_awvalid[13]),
      .s_axi_control_awready(s_axi_control_awready[13]),
      .s_axi_control_wdata(s_axi_control_wdata[13]),
      .s_axi_control_wstrb(s_axi_control_wstrb[13]),
      .s_axi_control_wvalid(s_axi_control_wvalid[13]),
      .s_axi_control_wready(s_axi_control_wready[13]),
      .s_axi_control_bresp(s_axi_control_bresp[13]),
      .s_axi_control_bvalid(s_axi_control_bvalid[13]),
      .s_axi_control_bready(s_axi_control_bready[13]),
      .s_axi_control_araddr(s_axi_control_araddr[13]),
      .s_axi_control_arvalid(s_axi_control_arvalid[13]),
      .s_axi_control_arready(s_axi_control_arready[13]),
      .s_axi_control_rdata(s_axi_control_rdata[13]),
      .s_axi_control_rresp(s_axi_control_rresp[13]),
      .s_axi_control_rvalid(s_axi_control_rvalid[13]),
      .s_axi_control_rready(s_axi_control_rready[13]),
      .interrupt(interrupt[13]),
      .m_axi_gmem_awid(m_axi_gmem_awid[13]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[13]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[13]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[13]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[13]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[13]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[13]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[13]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[13]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[13]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[13]),
      .m_axi_gmem_awready(m_axi_gmem_awready[13]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[13]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[13]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[13]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[13]),
      .m_axi_gmem_wready(m_axi_gmem_wready[13]),
      .m_axi_gmem_bid(m_axi_gmem_bid[13]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[13]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[13]),
      .m_axi_gmem_bready(m_axi_gmem_bready[13]),
      .m_axi_gmem_arid(m_axi_gmem_arid[13]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[13]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[13]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[13]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[13]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[13]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[13]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[13]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[13]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[13]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[13]),
      .m_axi_gmem_arready(m_axi_gmem_arready[13]),
      .m_axi_gmem_rid(m_axi_gmem_rid[13]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[13]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[13]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[13]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[13]),
      .m_axi_gmem_rready(m_axi_gmem_rready[13])
  );

  memory memory_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_14_slr0_tdata), .weights_tvalid(in_weights_14_slr0_tvalid),
      .weights_tready(in_weights_14_slr0_tready),
      .credits_tdata(out_credits_tdata[14]), .credits_tvalid(out_credits_tvalid[14]),
      .credits_tready(out_credits_tready[14]),
      .sent_tdata(in_sent_14_slr0_tdata), .sent_tvalid(in_sent_14_slr0_tvalid),
      .sent_tready(in_sent_14_slr0_tready),
      .kept_tdata(out_kept_tdata[14]), .kept_tvalid(out_kept_tvalid[14]),
      .kept_tready(out_kept_tready[14]),
      .forwarded_tdata(in_kept_tdata[13]), .forwarded_tvalid(in_kept_tvalid[13]),
      .forwarded_tready(in_kept_tready[13]),
      .s_axi_control_awaddr(s_axi_control_awaddr[14]),
      .s_axi_control_awvalid(s_axi_control_awvalid[14]),
      .s_axi_control_awready(s_axi_control_awready[14]),
      .s_axi_control_wdata(s_axi_control_wdata[14]),
      .s_axi_control_wstrb(s_axi_control_wstrb[14]),
      .s_axi_control_wvalid(s_axi_control_wvalid[14]),
      .s_axi_control_wready(s_axi_control_wready[14]),
      .s_axi_control_bresp(s_axi_control_bresp[14]),
      .s_axi_control_bvalid(s_axi_control_bvalid[14]),
      .s_axi_control_bready(s_axi_control_bready[14]),
      .s_axi_control_araddr(s_axi_control_araddr[14]),
      .s_axi_control_arvalid(s_axi_control_arvalid[14]),
      .s_axi_control_arready(s_axi_control_arready[14]),
      .s_axi_control_rdata(s_axi_control_rdata[14]),
      .s_axi_control_rresp(s_axi_control_rresp[14]),
      .s_axi_control_rvalid(s_axi_control_rvalid[14]),
      .s_axi_control_rready(s_axi_control_rready[14]),
      .interrupt(interrupt[14]),
      .m_axi_gmem_awid(m_axi_gmem_awid[14]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[14]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[14]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[14]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[14]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[14]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[14]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[14]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[14]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[14]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[14]),
      .m_axi_gmem_awready(m_axi_gmem_awready[14]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[14]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[14]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[14]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[14]),
      .m_axi_gmem_wready(m_axi_gmem_wready[14]),
      .m_axi_gmem_bid(m_axi_gmem_bid[14]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[14]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[14]),
      .m_axi_gmem_bready(m_axi_gmem_bready[14]),
      .m_axi_gmem_arid(m_axi_gmem_arid[14]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[14]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[14]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[14]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[14]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[14]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[14]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[14]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[14]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[14]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[14]),
      .m_axi_gmem_arready(m_axi_gmem_arready[14]),
      .m_axi_gmem_rid(m_axi_gmem_rid[14]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[14]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[14]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[14]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[14]),
      .m_axi_gmem_rready(m_axi_gmem_rready[14])
  );

  for (genvar i = 15; i < 32; i++) begin : memory_15
    memory unit (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .weights_tdata(in_weights_tdata[i]), .weights_tvalid(in_weights_tvalid[i]),
        .weights_tready(in_weights_tready[i]),
        .credits_tdata(out_credits_tdata[i]), .credits_tvalid(out_credits_tvalid[i]),
        .credits_tready(out_credits_tready[i]),
        .sent_tdata(in_sent_tdata[i]), .sent_tvalid(in_sent_tvalid[i]),
        .sent_tready(in_sent_tready[i]),
        .kept_tdata(out_kept_tdata[i]), .kept_tvalid(out_kept_tvalid[i]),
        .kept_tready(out_kept_tready[i]),
        .forwarded_tdata(in_kept_tdata[i + -1]), .forwarded_tvalid(in_kept_tvalid[i + -1]),
        .forwarded_tready(in_kept_tready[i + -1]),
        .s_axi_control_awaddr(s_axi_control_awaddr[i]),
        .s_axi_control_awvalid(s_axi_control_awvalid[i]),
        .s_axi_control_awready(s_axi_control_awready[i]),
        .s_axi_control_wdata(s_axi_control_wdata[i]),
        .s_axi_control_wstrb(s_axi_control_wstrb[i]),
        .s_axi_control_wvalid(s_axi_control_wvalid[i]),
        .s_axi_control_wready(s_axi_control_wready[i]),
        .s_axi_control_bresp(s_axi_control_bresp[i]),
        .s_axi_control_bvalid(s_axi_control_bvalid[i]),
        .s_axi_control_bready(s_axi_control_bready[i]),
        .s_axi_control_araddr(s_axi_control_araddr[i]),
        .s_axi_control_arvalid(s_axi_control_arvalid[i]),
        .s_axi_control_arready(s_axi_control_arready[i]),
        .s_axi_control_rdata(s_axi_control_rdata[i]),
        .s_axi_control_rresp(s_axi_control_rresp[i]),
        .s_axi_control_rvalid(s_axi_control_rvalid[i]),
        .s_axi_control_rready(s_axi_control_rready[i]),
        .interrupt(interrupt[i]),
        .m_axi_gmem_awid(m_axi_gmem_awid[i]),
        .m_axi_gmem_awaddr(m_axi_gmem_awaddr[i]),
        .m_axi_gmem_awlen(m_axi_gmem_awlen[i]),
        .m_axi_gmem_awsize(m_axi_gmem_awsize[i]),
        .m_axi_gmem_awburst(m_axi_gmem_awburst[i]),
        .m_axi_gmem_awlock(m_axi_gmem_awlock[i]),
        .m_axi_gmem_awcache(m_axi_gmem_awcache[i]),
        .m_axi_gmem_awprot(m_axi_gmem_awprot[i]),
        .m_axi_gmem_awqos(m_axi_gmem_awqos[i]),
        .m_axi_gmem_awregion(m_axi_gmem_awregion[i]),
        .m_axi_gmem_awvalid(m_axi_gmem_awvalid[i]),
        .m_axi_gmem_awready(m_axi_gmem_awready[i]),
        .m_axi_gmem_wdata(m_axi_gmem_wdata[i]),
        .m_axi_gmem_wstrb(m_axi_gmem_wstrb[i]),
        .m_axi_gmem_wlast(m_axi_gmem_wlast[i]),
        .m_axi_gmem_wvalid(m_axi_gmem_wvalid[i]),
        .m_axi_gmem_wready(m_axi_gmem_wready[i]),
        .m_axi_gmem_bid(m_axi_gmem_bid[i]),
        .m_axi_gmem_bresp(m_axi_gmem_bresp[i]),
        .m_axi_gmem_bvalid(m_axi_gmem_bvalid[i]),
        .m_axi_gmem_bready(m_axi_gmem_bready[i]),
        .m_axi_gmem_arid(m_axi_gmem_arid[i]),
        .m_axi_gmem_araddr(m_axi_gmem_araddr[i]),
        .m_axi_gmem_arlen(m_axi_gmem_arlen[i]),
        .m_axi_gmem_arsize(m_axi_gmem_arsize[i]),
        .m_axi_gmem_arburst(m_axi_gmem_arburst[i]),
        .m_axi_gmem_arlock(m_axi_gmem_arlock[i]),
        .m_axi_gmem_arcache(m_axi_gmem_arcache[i]),
        .m_axi_gmem_arprot(m_axi_gmem_arprot[i]),
        .m_axi_gmem_arqos(m_axi_gmem_arqos[i]),
        .m_axi_gmem_arregion(m_axi_gmem_arregion[i]),
        .m_axi_gmem_arvalid(m_axi_gmem_arvalid[i]),
        .m_axi_gmem_arready(m_axi_gmem_arready[i]),
        .m_axi_gmem_rid(m_axi_gmem_rid[i]),
        .m_axi_gmem_rdata(m_axi_gmem_rdata[i]),
        .m_axi_gmem_rresp(m_axi_gmem_rresp[i]),
        .m_axi_gmem_rlast(m_axi_gmem_rlast[i]),
        .m_axi_gmem_rvalid(m_axi_gmem_rvalid[i]),
        .m_axi_gmem_rready(m_axi_gmem_rready[i])
    );
  end

  lane lane_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[0]), .weights_tvalid(out_weights_tvalid[0]),
      .weights_tready(out_weights_tready[0]),
      .credits_tdata(in_credits_0_slr1_tdata), .credits_tvalid(in_credits_0_slr1_tvalid),
      .credits_tready(in_credits_0_slr1_tready),
      .sent_tdata(out_sent_tdata[0]), .sent_tvalid(out_sent_tvalid[0]),
      .sent_tready(out_sent_tready[0]),
      .activations_tdata(out_activations_tdata[0]),
      .activations_tvalid(out_activations_tvalid[0]),
      .activations_tready(out_activations_tready[0]),
      .forwarded_tdata(in_activations_tdata[1]), .forwarded_tvalid(in_activations_tvalid[1]),
      .forwarded_tready(in_activations_tready[1]),
      .results_tdata(in_results_tdata[0]), .results_tvalid(in_results_tvalid[0]),
      .results_tready(in_results_tready[0]),
      .cache_tdata(in_cache_tdata[0]), .cache_tvalid(in_cache_tvalid[0]),
      .cache_tready(in_cache_tready[0])
  );

  lane lane_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[1]), .weights_tvalid(out_weights_tvalid[1]),
      .weights_tready(out_weights_tready[1]),
      .credits_tdata(in_credits_1_slr1_tdata), .credits_tvalid(in_credits_1_slr1_tvalid),
      .credits_tready(in_credits_1_slr1_tready),
      .sent_tdata(out_sent_tdata[1]), .sent_tvalid(out_sent_tvalid[1]),
      .sent_tready(out_sent_tready[1]),
      .activations_tdata(out_activations_tdata[1]),
      .activations_tvalid(out_activations_tvalid[1]),
      .activations_tready(out_activations_tready[1]),
      .forwarded_tdata(in_activations_tdata[2]), .forwarded_tvalid(in_activations_tvalid[2]),
      .forwarded_tready(in_activations_tready[2]),
      .results_tdata(in_results_tdata[1]), .results_tvalid(in_results_tvalid[1]),
      .results_tready(in_results_tready[1]),
      .cache_tdata(in_cache_tdata[1]), .cache_tvalid(in_cache_tvalid[1]),
      .cache_tready(in_cache_tready[1])
  );

  lane lane_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[2]), .weights_tvalid(out_weights_tvalid[2]),
      .weights_tready(out_weights_tready[2]),
      .credits_tdata(in_credits_2_slr1_tdata), .credits_tvalid(in_credits_2_slr1_tvalid),
      .credits_tready(in_credits_2_slr1_tready),
      .sent_tdata(out_sent_tdata[2]), .sent_tvalid(out_sent_tvalid[2]),
      .sent_tready(out_sent_tready[2]),
      .activations_tdata(out_activations_tdata[2]),
      .activations_tvalid(out_activations_tvalid[2]),
      .activations_tready(out_activations_tready[2]),
      .forwarded_tdata(in_activations_tdata[3]), .forwarded_tvalid(in_activations_tvalid[3]),
      .forwarded_tready(in_activations_tready[3]),
      .results_tdata(in_results_tdata[2]), .results_tvalid(in_results_tvalid[2]),
      .results_tready(in_results_tready[2]),
      .cache_tdata(in_cache_tdata[2]), .cache_tvalid(in_cache_tvalid[2]),
      .cache_tready(in_cache_tready[2])
  );

  lane lane_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[3]), .weights_tvalid(out_weights_tvalid[3]),
      .weights_tready(out_weights_tready[3]),
      .credits_tdata(in_credits_3_slr1_tdata), .credits_tvalid(in_credits_3_slr1_tvalid),
      .credits_tready(in_credits_3_slr1_tready),
      .sent_tdata(out_sent_tdata[3]), .sent_tvalid(out_sent_tvalid[3]),
      .sent_tready(out_sent_tready[3]),
      .activations_tdata(out_activations_tdata[3]),
      .activations_tvalid(out_activations_tvalid[3]),
      .activations_tready(out_activations_tready[3]),
      .forwarded_tdata(in_activations_tdata[4]), .forwarded_tvalid(in_activations_tvalid[4]),
      .forwarded_tready(in_activations_tready[4]),
      .results_tdata(in_results_tdata[3]), .results_tvalid(in_results_tvalid[3]),
      .results_tready(in_results_tready[3]),
      .cache_tdata(in_cache_tdata[3]), .cache_tvalid(in_cache_tvalid[3]),
      .cache_tready(in_cache_tready[3])
  );

  lane lane_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[4]), .weights_tvalid(out_weights_tvalid[4]),
      .weights_tready(out_weights_tready[4]),
      .credits_tdata(in_credits_4_slr1_tdata), .credits_tvalid(in_credits_4_slr1_tvalid),
      .credits_tready(in_credits_4_slr1_tready),
      .sent_tdata(out_sent_tdata[4]), .sent_tvalid(out_sent_tvalid[4]),
      .sent_tready(out_sent_tready[4]),
      .activations_tdata(out_activations_tdata[4]),
      .activations_tvalid(out_activations_tvalid[4]),
      .activations_tready(out_activations_tready[4]),
      .forwarded_tdata(in_activations_tdata[5]), .forwarded_tvalid(in_activations_tvalid[5]),
      .forwarded_tready(in_activations_tready[5]),
      .results_tdata(in_results_tdata[4]), .results_tvalid(in_results_tvalid[4]),
      .results_tready(in_results_tready[4]),
      .cache_tdata(in_cache_tdata[4]), .cache_tvalid(in_cache_tvalid[4]),
      .cache_tready(in_cache_tready[4])
  );

  lane lane_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[5]), .weights_tvalid(out_weights_tvalid[5]),
      .weights_tready(out_weights_tready[5]),
      .credits_tdata(in_credits_5_slr1_tdata), .credits_tvalid(in_credits_5_slr1_tvalid),
      .credits_tready(in_credits_5_slr1_tready),
      .sent_tdata(out_sent_tdata[5]), .sent_tvalid(out_sent_tvalid[5]),
      .sent_tready(out_sent_tready[5]),
      .activations_tdata(out_activations_tdata[5]),
      .activations_tvalid(out_activations_tvalid[5]),
      .activations_tready(out_activations_tready[5]),
      .forwarded_tdata(in_activations_tdata[6]), .forwarded_tvalid(in_activations_tvalid[6]),
      .forwarded_tready(in_activations_tready[6]),
      .results_tdata(in_results_tdata[5]), .results_tvalid(in_results_tvalid[5]),
      .results_tready(in_results_tready[5]),
      .cache_tdata(in_cache_tdata[5]), .cache_tvalid(in_cache_tvalid[5]),
      .cache_tready(in_cache_tready[5])
  );

  lane lane_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[6]), .weights_tvalid(out_weights_tvalid[6]),
      .weights_tready(out_weights_tready[6]),
      .credits_tdata(in_credits_6_slr1_tdata), .credits_tvalid(in_credits_6_slr1_tvalid),
      .credits_tready(in_credits_6_slr1_tready),
      .sent_tdata(out_sent_tdata[6]), .sent_tvalid(out_sent_tvalid[6]),
      .sent_tready(out_sent_tready[6]),
      .activations_tdata(out_activations_tdata[6]),
      .activations_tvalid(out_activations_tvalid[6]),
      .activations_tready(out_activations_tready[6]),
      .forwarded_tdata(in_activations_tdata[7]), .forwarded_tvalid(in_activations_tvalid[7]),
      .forwarded_tready(in_activations_tready[7]),
      .results_tdata(in_results_tdata[6]), .results_tvalid(in_results_tvalid[6]),
      .results_tready(in_results_tready[6]),
      .cache_tdata(in_cache_tdata[6]), .cache_tvalid(in_cache_tvalid[6]),
      .cache_tready(in_cache_tready[6])
  );

  lane lane_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[7]), .weights_tvalid(out_weights_tvalid[7]),
      .weights_tready(out_weights_tready[7]),
      .credits_tdata(in_credits_7_slr1_tdata), .credits_tvalid(in_credits_7_slr1_tvalid),
      .credits_tready(in_credits_7_slr1_tready),
      .sent_tdata(out_sent_tdata[7]), .sent_tvalid(out_sent_tvalid[7]),
      .sent_tready(out_sent_tready[7]),
      .activations_tdata(out_activations_tdata[7]),
      .activations_tvalid(out_activations_tvalid[7]),
      .activations_tready(out_activations_tready[7]),
      .forwarded_tdata(in_activations_tdata[8]), .forwarded_tvalid(in_activations_tvalid[8]),
      .forwarded_tready(in_activations_tready[8]),
      .results_tdata(in_results_tdata[7]), .results_tvalid(in_results_tvalid[7]),
      .results_tready(in_results_tready[7]),
      .cache_tdata(in_cache_tdata[7]), .cache_tvalid(in_cache_tvalid[7]),
      .cache_tready(in_cache_tready[7])
  );

  lane lane_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[8]), .weights_tvalid(out_weights_tvalid[8]),
      .weights_tready(out_weights_tready[8]),
      .credits_tdata(in_credits_8_slr1_tdata), .credits_tvalid(in_credits_8_slr1_tvalid),
      .credits_tready(in_credits_8_slr1_tready),
      .sent_tdata(out_sent_tdata[8]), .sent_tvalid(out_sent_tvalid[8]),
      .sent_tready(out_sent_tready[8]),
      .activations_tdata(out_activations_tdata[8]),
      .activations_tvalid(out_activations_tvalid[8]),
      .activations_tready(out_activations_tready[8]),
      .forwarded_tdata(in_activations_tdata[9]), .forwarded_tvalid(in_activations_tvalid[9]),
      .forwarded_tready(in_activations_tready[9]),
      .results_tdata(in_results_tdata[8]), .results_tvalid(in_results_tvalid[8]),
      .results_tready(in_results_tready[8]),
      .cache_tdata(in_cache_tdata[8]), .cache_tvalid(in_cache_tvalid[8]),
      .cache_tready(in_cache_tready[8])
  );

  lane lane_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[9]), .weights_tvalid(out_weights_tvalid[9]),
      .weights_tready(out_weights_tready[9]),
      .credits_tdata(in_credits_9_slr1_tdata), .credits_tvalid(in_credits_9_slr1_tvalid),
      .credits_tready(in_credits_9_slr1_tready),
      .sent_tdata(out_sent_tdata[9]), .sent_tvalid(out_sent_tvalid[9]),
      .sent_tready(out_sent_tready[9]),
      .activations_tdata(out_activations_tdata[9]),
      .activations_tvalid(out_activations_tvalid[9]),
      .activations_tready(out_activations_tready[9]),
      .forwarded_tdata(in_activations_tdata[10]), .forwarded_tvalid(in_activations_tvalid[10]),
      .forwarded_tready(in_activations_tready[10]),
      .results_tdata(in_results_tdata[9]), .results_tvalid(in_results_tvalid[9]),
      .results_tready(in_results_tready[9]),
      .cache_tdata(in_cache_tdata[9]), .cache_tvalid(in_cache_tvalid[9]),
      .cache_tready(in_cache_tready[9])
  );

  lane lane_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[10]), .weights_tvalid(out_weights_tvalid[10]),
      .weights_tready(out_weights_tready[10]),
      .credits_tdata(in_credits_10_slr1_tdata), .credits_tvalid(in_credits_10_slr1_tvalid),
      .credits_tready(in_credits_10_slr1_tready),
      .sent_tdata(out_sent_tdata[10]), .sent_tvalid(out_sent_tvalid[10]),
      .sent_tready(out_sent_tready[10]),
      .activations_tdata(out_activations_tdata[10]),
      .activations_tvalid(out_activations_tvalid[10]),
      .activations_tready(out_activations_tready[10]),
      .forwarded_tdata(in_activations_tdata[11]), .forwarded_tvalid(in_activations_tvalid[11]),
      .forwarded_tready(in_activations_tready[11]),
      .results_tdata(in_results_tdata[10]), .results_tvalid(in_results_tvalid[10]),
      .results_tready(in_results_tready[10]),
      .cache_tdata(in_cache_tdata[10]), .cache_tvalid(in_cache_tvalid[10]),
      .cache_tready(in_cache_tready[10])
  );

  lane lane_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[11]), .weights_tvalid(out_weights_tvalid[11]),
      .weights_tready(out_weights_tready[11]),
      .credits_tdata(in_credits_11_slr1_tdata), .credits_tvalid(in_credits_11_slr1_tvalid),
      .credits_tready(in_credits_11_slr1_tready),
      .sent_tdata(out_sent_tdata[11]), .sent_tvalid(out_sent_tvalid[11]),
      .sent_tready(out_sent_tready[11]),
      .activations_tdata(out_activations_tdata[11]),
      .activations_tvalid(out_activations_tvalid[11]),
      .activations_tready(out_activations_tready[11]),
      .forwarded_tdata(in_activations_tdata[12]), .forwarded_tvalid(in_activations_tvalid[12]),
      .forwarded_tready(in_activations_tready[12]),
      .results_tdata(in_results_tdata[11]), .results_tvalid(in_results_tvalid[11]),
      .results_tready(in_results_tready[11]),
      .cache_tdata(in_cache_tdata[11]), .cache_tvalid(in_cache_tvalid[11]),
      .cache_tready(in_cache_tready[11])
  );

  lane lane_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[12]), .weights_tvalid(out_weights_tvalid[12]),
      .weights_tready(out_weights_tready[12]),
      .credits_tdata(in_credits_12_slr1_tdata), .credits_tvalid(in_credits_12_slr1_tvalid),
      .credits_tready(in_credits_12_slr1_tready),
      .sent_tdata(out_sent_tdata[12]), .sent_tvalid(out_sent_tvalid[12]),
      .sent_tready(out_sent_tready[12]),
      .activations_tdata(out_activations_tdata[12]),
      .activations_tvalid(out_activations_tvalid[12]),
      .activations_tready(out_activations_tready[12]),
      .forwarded_tdata(in_activations_tdata[13]), .forwarded_tvalid(in_activations_tvalid[13]),
      .forwarded_tready(in_activations_tready[13]),
      .results_tdata(in_results_tdata[12]), .results_tvalid(in_results_tvalid[12]),
      .results_tready(in_results_tready[12]),
      .cache_tdata(in_cache_tdata[12]), .cache_tvalid(in_cache_tvalid[12]),
      .cache_tready(in_cache_tready[12])
  );

  lane lane_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[13]), .weights_tvalid(out_weights_tvalid[13]),
      .weights_tready(out_weights_tready[13]),
      .credits_tdata(in_credits_13_slr1_tdata), .credits_tvalid(in_credits_13_slr1_tvalid),
      .credits_tready(in_credits_13_slr1_tready),
      .sent_tdata(out_sent_tdata[13]), .sent_tvalid(out_sent_tvalid[13]),
      .sent_tready(out_sent_tready[13]),
      .activations_tdata(out_activations_tdata[13]),
      .activations_tvalid(out_activations_tvalid[13]),
      .activations_tready(out_activations_tready[13]),
      .forwarded_tdata(in_activations_tdata[14]), .forwarded_tvalid(in_activations_tvalid[14]),
      .forwarded_tready(in_activations_tready[14]),
      .results_tdata(in_results_tdata[13]), .results_tvalid(in_results_tvalid[13]),
      .results_tready(in_results_tready[13]),
      .cache_tdata(in_cache_tdata[13]), .cache_tvalid(in_cache_tvalid[13]),
      .cache_tready(in_cache_tready[13])
  );

  lane lane_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[14]), .weights_tvalid(out_weights_tvalid[14]),
      .weights_tready(out_weights_tready[14]),
      .credits_tdata(in_credits_14_slr1_tdata), .credits_tvalid(in_credits_14_slr1_tvalid),
      .credits_tready(in_credits_14_slr1_tready),
      .sent_tdata(out_sent_tdata[14]), .sent_tvalid(out_sent_tvalid[14]),
      .sent_tready(out_sent_tready[14]),
      .activations_tdata(out_activations_tdata[14]),
      .activations_tvalid(out_activations_tvalid[14]),
      .activations_tready(out_activations_tready[14]),
      .forwarded_tdata(in_activations_15_slr1_tdata),
      .forwarded_tvalid(in_activations_15_slr1_tvalid),
      .forwarded_tready(in_activations_15_slr1_tready),
      .results_tdata(in_results_tdata[14]), .results_tvalid(in_results_tvalid[14]),
      .results_tready(in_results_tready[14]),
      .cache_tdata(in_cache_tdata[14]), .cache_tvalid(in_cache_tvalid[14]),
      .cache_tready(in_cache_tready[14])
  );

  lane lane_15 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[15]), .weights_tvalid(out_weights_tvalid[15]),
      .weights_tready(out_weights_tready[15]),
      .credits_tdata(in_credits_tdata[15]), .credits_tvalid(in_credits_tvalid[15]),
      .credits_tready(in_credits_tready[15]),
      .sent_tdata(out_sent_tdata[15]), .sent_tvalid(out_sent_tvalid[15]),
      .sent_tready(out_sent_tready[15]),
      .activations_tdata(out_activations_tdata[15]),
      .activations_tvalid(out_activations_tvalid[15]),
      .activations_tready(out_activations_tready[15]),
      .forwarded_tdata(in_activations_tdata[16]), .forwarded_tvalid(in_activations_tvalid[16]),
      .forwarded_tready(in_activations_tready[16]),
      .results_tdata(in_results_15_slr0_tdata), .results_tvalid(in_results_15_slr0_tvalid),
      .results_tready(in_results_15_slr0_tready),
      .cache_tdata(in_cache_tdata[15]), .cache_tvalid(in_cache_tvalid[15]),
      .cache_tready(in_cache_tready[15])
  );

  for (genvar i = 16; i < 31; i++) begin : lane_16
    lane unit (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .weights_tdata(out_weights_tdata[i]), .weights_tvalid(out_weights_tvalid[i]),
        .weights_tready(out_weights_tready[i]),
        .credits_tdata(in_credits_tdata[i]), .credits_tvalid(in_credits_tvalid[i]),
        .credits_tready(in_credits_tready[i]),
        .sent_tdata(out_sent_tdata[i]), .sent_tvalid(out_sent_tvalid[i]),
        .sent_tready(out_sent_tready[i]),
        .activations_tdata(out_activations_tdata[i]),
        .activations_tvalid(out_activations_tvalid[i]),
        .activations_tready(out_activations_tready[i]),
        .forwarded_tdata(in_activations_tdata[i + 1]),
        .forwarded_tvalid(in_activations_tvalid[i + 1]),
        .forwarded_tready(in_activations_tready[i + 1]),
        .results_tdata(in_results_tdata[i]), .results_tvalid(in_results_tvalid[i]),
        .results_tready(in_results_tready[i]),
        .cache_tdata(in_cache_tdata[i]), .cache_tvalid(in_cache_tvalid[i]),
        .cache_tready(in_cache_tready[i])
    );
  end

  lane lane_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[31]), .weights_tvalid(out_weights_tvalid[31]),
      .weights_tready(out_weights_tready[31]),
      .credits_tdata(in_credits_tdata[31]), .credits_tvalid(in_credits_tvalid[31]),
      .credits_tready(in_credits_tready[31]),
      .sent_tdata(out_sent_tdata[31]), .sent_tvalid(out_sent_tvalid[31]),
      .sent_tready(out_sent_tready[31]),
      .activations_tdata(out_activations_tdata[31]),
      .activations_tvalid(out_activations_tvalid[31]),
      .activations_tready(out_activations_tready[31]),
      .forwarded_tdata(in_activations_32_slr0_tdata),
      .forwarded_tvalid(in_activations_32_slr0_tvalid),
      .forwarded_tready(in_activations_32_slr0_tready),
      .results_tdata(in_results_tdata[31]), .results_tvalid(in_results_tvalid[31]),
      .results_tready(in_results_tready[31]),
      .cache_tdata(in_cache_tdata[31]), .cache_tvalid(in_cache_tvalid[31]),
      .cache_tready(in_cache_tready[31])
  );

  collect collect_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[0]), .results_0_tvalid(out_results_tvalid[0]),
      .results_0_tready(out_results_tready[0]),
      .results_1_tdata(out_results_tdata[1]), .results_1_tvalid(out_results_tvalid[1]),
      .results_1_tready(out_results_tready[1]),
      .results_2_tdata(out_results_tdata[2]), .results_2_tvalid(out_results_tvalid[2]),
      .results_2_tready(out_results_tready[2]),
      .results_3_tdata(out_results_tdata[3]), .results_3_tvalid(out_results_tvalid[3]),
      .results_3_tready(out_results_tready[3]),
      .joined_tdata(in_joined_tdata[0]), .joined_tvalid(in_joined_tvalid[0]),
      .joined_tready(in_joined_tready[0])
  );

  collect collect_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[4]), .results_0_tvalid(out_results_tvalid[4]),
      .results_0_tready(out_results_tready[4]),
      .results_1_tdata(out_results_tdata[5]), .results_1_tvalid(out_results_tvalid[5]),
      .results_1_tready(out_results_tready[5]),
      .results_2_tdata(out_results_tdata[6]), .results_2_tvalid(out_results_tvalid[6]),
      .results_2_tready(out_results_tready[6]),
      .results_3_tdata(out_results_tdata[7]), .results_3_tvalid(out_results_tvalid[7]),
      .results_3_tready(out_results_tready[7]),
      .joined_tdata(in_joined_tdata[1]), .joined_tvalid(in_joined_tvalid[1]),
      .joined_tready(in_joined_tready[1])
  );

  collect collect_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[8]), .results_0_tvalid(out_results_tvalid[8]),
      .results_0_tready(out_results_tready[8]),
      .results_1_tdata(out_results_tdata[9]), .results_1_tvalid(out_results_tvalid[9]),
      .results_1_tready(out_results_tready[9]),
      .results_2_tdata(out_results_tdata[10]), .results_2_tvalid(out_results_tvalid[10]),
      .results_2_tready(out_results_tready[10]),
      .results_3_tdata(out_results_tdata[11]), .results_3_tvalid(out_results_tvalid[11]),
      .results_3_tready(out_results_tready[11]),
      .joined_tdata(in_joined_tdata[2]), .joined_tvalid(in_joined_tvalid[2]),
      .joined_tready(in_joined_tready[2])
  );

  collect collect_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[12]), .results_0_tvalid(out_results_tvalid[12]),
      .results_0_tready(out_results_tready[12]),
      .results_1_tdata(out_results_tdata[13]), .results_1_tvalid(out_results_tvalid[13]),
      .results_1_tready(out_results_tready[13]),
      .results_2_tdata(out_results_tdata[14]), .results_2_tvalid(out_results_tvalid[14]),
      .results_2_tready(out_results_tready[14]),
      .results_3_tdata(out_results_tdata[15]), .results_3_tvalid(out_results_tvalid[15]),
      .results_3_tready(out_results_tready[15]),
      .joined_tdata(in_joined_tdata[3]), .joined_tvalid(in_joined_tvalid[3]),
      .joined_tready(in_joined_tready[3])
  );

  collect collect_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[16]), .results_0_tvalid(out_results_tvalid[16]),
      .results_0_tready(out_results_tready[16]),
      .results_1_tdata(out_results_tdata[17]), .results_1_tvalid(out_results_tvalid[17]),
      .results_1_tready(out_results_tready[17]),
      .results_2_tdata(out_results_tdata[18]), .results_2_tvalid(out_results_tvalid[18]),
      .results_2_tready(out_results_tready[18]),
      .results_3_tdata(out_results_tdata[19]), .results_3_tvalid(out_results_tvalid[19]),
      .results_3_tready(out_results_tready[19]),
      .joined_tdata(in_joined_4_slr0_tdata), .joined_tvalid(in_joined_4_slr0_tvalid),
      .joined_tready(in_joined_4_slr0_tready)
  );

  collect collect_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[20]), .results_0_tvalid(out_results_tvalid[20]),
      .results_0_tready(out_results_tready[20]),
      .results_1_tdata(out_results_tdata[21]), .results_1_tvalid(out_results_tvalid[21]),
      .results_1_tready(out_results_tready[21]),
      .results_2_tdata(out_results_tdata[22]), .results_2_tvalid(out_results_tvalid[22]),
      .results_2_tready(out_results_tready[22]),
      .results_3_tdata(out_results_tdata[23]), .results_3_tvalid(out_results_tvalid[23]),
      .results_3_tready(out_results_tready[23]),
      .joined_tdata(in_joined_5_slr0_tdata), .joined_tvalid(in_joined_5_slr0_tvalid),
      .joined_tready(in_joined_5_slr0_tready)
  );

  collect collect_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[24]), .results_0_tvalid(out_results_tvalid[24]),
      .results_0_tready(out_results_tready[24]),
      .results_1_tdata(out_results_tdata[25]), .results_1_tvalid(out_results_tvalid[25]),
      .results_1_tready(out_results_tready[25]),
      .results_2_tdata(out_results_tdata[26]), .results_2_tvalid(out_results_tvalid[26]),
      .results_2_tready(out_results_tready[26]),
      .results_3_tdata(out_results_tdata[27]), .results_3_tvalid(out_results_tvalid[27]),
      .results_3_tready(out_results_tready[27]),
      .joined_tdata(in_joined_6_slr0_tdata), .joined_tvalid(in_joined_6_slr0_tvalid),
      .joined_tready(in_joined_6_slr0_tready)
  );

  collect collect_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_0_tdata(out_results_tdata[28]), .results_0_tvalid(out_results_tvalid[28]),
      .results_0_tready(out_results_tready[28]),
      .results_1_tdata(out_results_tdata[29]), .results_1_tvalid(out_results_tvalid[29]),
      .results_1_tready(out_results_tready[29]),
      .results_2_tdata(out_results_tdata[30]), .results_2_tvalid(out_results_tvalid[30]),
      .results_2_tready(out_results_tready[30]),
      .results_3_tdata(out_results_tdata[31]), .results_3_tvalid(out_results_tvalid[31]),
      .results_3_tready(out_results_tready[31]),
      .joined_tdata(in_joined_7_slr0_tdata), .joined_tvalid(in_joined_7_slr0_tvalid),
      .joined_tready(in_joined_7_slr0_tready)
  );

  embed embed (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .sampled_tdata(out_sampled_tdata), .sampled_tvalid(out_sampled_tvalid),
      .sampled_tready(out_sampled_tready),
      .fetch_0_tdata(in_fetch_tdata[0]), .fetch_0_tvalid(in_fetch_tvalid[0]),
      .fetch_0_tready(in_fetch_tready[0]),
      .fetched_0_tdata(out_fetched_tdata[0]), .fetched_0_tvalid(out_fetched_tvalid[0]),
      .fetched_0_tready(out_fetched_tready[0]),
      .rotary_tdata(in_rotary_tdata), .rotary_tvalid(in_rotary_tvalid),
      .rotary_tready(in_rotary_tready),
      .embedded_tdata(in_embedded_tdata), .embedded_tvalid(in_embedded_tvalid),
      .embedded_tready(in_embedded_tready)
  );

  wrap wrap (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .embedded_tdata(out_embedded_tdata), .embedded_tvalid(out_embedded_tvalid),
      .embedded_tready(out_embedded_tready),
      .updated_tdata(out_updated_tdata), .updated_tvalid(out_updated_tvalid),
      .updated_tready(out_updated_tready),
      .looped_tdata(in_looped_tdata), .looped_tvalid(in_looped_tvalid),
      .looped_tready(in_looped_tready),
      .residual_tdata(in_residual_tdata), .residual_tvalid(in_residual_tvalid),
      .residual_tready(in_residual_tready)
  );

  norm norm (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .looped_tdata(out_looped_tdata), .looped_tvalid(out_looped_tvalid),
      .looped_tready(out_looped_tready),
      .constants_tdata(out_constants_tdata), .constants_tvalid(out_constants_tvalid),
      .constants_tready(out_constants_tready),
      .normed_tdata(in_normed_tdata), .normed_tvalid(in_normed_tvalid),
      .normed_tready(in_normed_tready)
  );

  feed feed (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .normed_tdata(out_normed_tdata), .normed_tvalid(out_normed_tvalid),
      .normed_tready(out_normed_tready),
      .attended_tdata(out_attended_tdata), .attended_tvalid(out_attended_tvalid),
      .attended_tready(out_attended_tready),
      .activated_tdata(out_activated_tdata), .activated_tvalid(out_activated_tvalid),
      .activated_tready(out_activated_tready),
      .activations_tdata(in_activations_tdata[0]),
      .activations_tvalid(in_activations_tvalid[0]),
      .activations_tready(in_activations_tready[0])
  );

  gather gather (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .chain_tdata(out_activations_tdata[32]), .chain_tvalid(out_activations_tvalid[32]),
      .chain_tready(out_activations_tready[32]),
      .results_0_tdata(out_joined_tdata[0]), .results_0_tvalid(out_joined_tvalid[0]),
      .results_0_tready(out_joined_tready[0]),
      .results_1_tdata(out_joined_tdata[1]), .results_1_tvalid(out_joined_tvalid[1]),
      .results_1_tready(out_joined_tready[1]),
      .results_2_tdata(out_joined_tdata[2]), .results_2_tvalid(out_joined_tvalid[2]),
      .results_2_tready(out_joined_tready[2]),
      .results_3_tdata(out_joined_tdata[3]), .results_3_tvalid(out_joined_tvalid[3]),
      .results_3_tready(out_joined_tready[3]),
      .results_4_tdata(out_joined_tdata[4]), .results_4_tvalid(out_joined_tvalid[4]),
      .results_4_tready(out_joined_tready[4]),
      .results_5_tdata(out_joined_tdata[5]), .results_5_tvalid(out_joined_tvalid[5]),
      .results_5_tready(out_joined_tready[5]),
      .results_6_tdata(out_joined_tdata[6]), .results_6_tvalid(out_joined_tvalid[6]),
      .results_6_tready(out_joined_tready[6]),
      .results_7_tdata(out_joined_tdata[7]), .results_7_tvalid(out_joined_tvalid[7]),
      .results_7_tready(out_joined_tready[7]),
      .constants_tdata(in_constants_tdata), .constants_tvalid(in_constants_tvalid),
      .constants_tready(in_constants_tready),
      .qkv_tdata(in_qkv_tdata), .qkv_tvalid(in_qkv_tvalid), .qkv_tready(in_qkv_tready),
      .delta_tdata(in_delta_tdata), .delta_tvalid(in_delta_tvalid),
      .delta_tready(in_delta_tready),
      .up_tdata(in_up_tdata), .up_tvalid(in_up_tvalid), .up_tready(in_up_tready),
      .logits_tdata(in_logits_tdata), .logits_tvalid(in_logits_tvalid),
      .logits_tready(in_logits_tready)
  );

  rope rope (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(out_qkv_tdata), .qkv_tvalid(out_qkv_tvalid), .qkv_tready(out_qkv_tready),
      .rotary_tdata(out_rotary_tdata), .rotary_tvalid(out_rotary_tvalid),
      .rotary_tready(out_rotary_tready),
      .rotated_tdata(in_rotated_tdata), .rotated_tvalid(in_rotated_tvalid),
      .rotated_tready(in_rotated_tready)
  );

  encode encode (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(out_rotated_tdata), .qkv_tvalid(out_rotated_tvalid),
      .qkv_tready(out_rotated_tready),
      .blocks_tdata(in_blocks_tdata[0]), .blocks_tvalid(in_blocks_tvalid[0]),
      .blocks_tready(in_blocks_tready[0])
  );

  attention_0 attention_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .blocks_tdata(out_blocks_tdata[0]), .blocks_tvalid(out_blocks_tvalid[0]),
      .blocks_tready(out_blocks_tready[0]),
      .forwarded_tdata(in_blocks_1_slr1_tdata), .forwarded_tvalid(in_blocks_1_slr1_tvalid),
      .forwarded_tready(in_blocks_1_slr1_tready),
      .cache_0_tdata(out_cache_tdata[0]), .cache_0_tvalid(out_cache_tvalid[0]),
      .cache_0_tready(out_cache_tready[0]),
      .cache_1_tdata(out_cache_tdata[1]), .cache_1_tvalid(out_cache_tvalid[1]),
      .cache_1_tready(out_cache_tready[1]),
      .cache_2_tdata(out_cache_tdata[2]), .cache_2_tvalid(out_cache_tvalid[2]),
      .cache_2_tready(out_cache_tready[2]),
      .cache_3_tdata(out_cache_tdata[3]), .cache_3_tvalid(out_cache_tvalid[3]),
      .cache_3_tready(out_cache_tready[3]),
      .cache_4_tdata(out_cache_tdata[4]), .cache_4_tvalid(out_cache_tvalid[4]),
      .cache_4_tready(out_cache_tready[4]),
      .cache_5_tdata(out_cache_tdata[5]), .cache_5_tvalid(out_cache_tvalid[5]),
      .cache_5_tready(out_cache_tready[5]),
      .cache_6_tdata(out_cache_tdata[6]), .cache_6_tvalid(out_cache_tvalid[6]),
      .cache_6_tready(out_cache_tready[6]),
      .cache_7_tdata(out_cache_tdata[7]), .cache_7_tvalid(out_cache_tvalid[7]),
      .cache_7_tready(out_cache_tready[7]),
      .cache_8_tdata(out_cache_tdata[8]), .cache_8_tvalid(out_cache_tvalid[8]),
      .cache_8_tready(out_cache_tready[8]),
      .cache_9_tdata(out_cache_tdata[9]), .cache_9_tvalid(out_cache_tvalid[9]),
      .cache_9_tready(out_cache_tready[9]),
      .cache_10_tdata(out_cache_tdata[10]), .cache_10_tvalid(out_cache_tvalid[10]),
      .cache_10_tready(out_cache_tready[10]),
      .cache_11_tdata(out_cache_tdata[11]), .cache_11_tvalid(out_cache_tvalid[11]),
      .cache_11_tready(out_cache_tready[11]),
      .cache_12_tdata(out_cache_tdata[12]), .cache_12_tvalid(out_cache_tvalid[12]),
      .cache_12_tready(out_cache_tready[12]),
      .cache_13_tdata(out_cache_tdata[13]), .cache_13_tvalid(out_cache_tvalid[13]),
      .cache_13_tready(out_cache_tready[13]),
      .cache_14_tdata(out_cache_tdata[14]), .cache_14_tvalid(out_cache_tvalid[14]),
      .cache_14_tready(out_cache_tready[14]),
      .kept_tdata(in_kept_31_slr1_tdata), .kept_tvalid(in_kept_31_slr1_tvalid),
      .kept_tready(in_kept_31_slr1_tready),
      .merged_tdata(in_maxima_0_slr1_tdata), .merged_tvalid(in_maxima_0_slr1_tvalid),
      .merged_tready(in_maxima_0_slr1_tready),
      .largest_tdata(out_largest_tdata[0]), .largest_tvalid(out_largest_tvalid[0]),
      .largest_tready(out_largest_tready[0]),
      .added_tdata(in_sums_0_slr1_tdata), .added_tvalid(in_sums_0_slr1_tvalid),
      .added_tready(in_sums_0_slr1_tready)
  );

  attention_1 attention_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .blocks_tdata(out_blocks_tdata[1]), .blocks_tvalid(out_blocks_tvalid[1]),
      .blocks_tready(out_blocks_tready[1]),
      .cache_0_tdata(out_cache_tdata[15]), .cache_0_tvalid(out_cache_tvalid[15]),
      .cache_0_tready(out_cache_tready[15]),
      .cache_1_tdata(out_cache_tdata[16]), .cache_1_tvalid(out_cache_tvalid[16]),
      .cache_1_tready(out_cache_tready[16]),
      .cache_2_tdata(out_cache_tdata[17]), .cache_2_tvalid(out_cache_tvalid[17]),
      .cache_2_tready(out_cache_tready[17]),
      .cache_3_tdata(out_cache_tdata[18]), .cache_3_tvalid(out_cache_tvalid[18]),
      .cache_3_tready(out_cache_tready[18]),
      .cache_4_tdata(out_cache_tdata[19]), .cache_4_tvalid(out_cache_tvalid[19]),
      .cache_4_tready(out_cache_tready[19]),
      .cache_5_tdata(out_cache_tdata[20]), .cache_5_tvalid(out_cache_tvalid[20]),
      .cache_5_tready(out_cache_tready[20]),
      .cache_6_tdata(out_cache_tdata[21]), .cache_6_tvalid(out_cache_tvalid[21]),
      .cache_6_tready(out_cache_tready[21]),
      .cache_7_tdata(out_cache_tdata[22]), .cache_7_tvalid(out_cache_tvalid[22]),
      .cache_7_tready(out_cache_tready[22]),
      .cache_8_tdata(out_cache_tdata[23]), .cache_8_tvalid(out_cache_tvalid[23]),
      .cache_8_tready(out_cache_tready[23]),
      .cache_9_tdata(out_cache_tdata[24]), .cache_9_tvalid(out_cache_tvalid[24]),
      .cache_9_tready(out_cache_tready[24]),
      .cache_10_tdata(out_cache_tdata[25]), .cache_10_tvalid(out_cache_tvalid[25]),
      .cache_10_tready(out_cache_tready[25]),
      .cache_11_tdata(out_cache_tdata[26]), .cache_11_tvalid(out_cache_tvalid[26]),
      .cache_11_tready(out_cache_tready[26]),
      .cache_12_tdata(out_cache_tdata[27]), .cache_12_tvalid(out_cache_tvalid[27]),
      .cache_12_tready(out_cache_tready[27]),
      .cache_13_tdata(out_cache_tdata[28]), .cache_13_tvalid(out_cache_tvalid[28]),
      .cache_13_tready(out_cache_tready[28]),
      .cache_14_tdata(out_cache_tdata[29]), .cache_14_tvalid(out_cache_tvalid[29]),
      .cache_14_tready(out_cache_tready[29]),
      .cache_15_tdata(out_cache_tdata[30]), .cache_15_tvalid(out_cache_tvalid[30]),
      .cache_15_tready(out_cache_tready[30]),
      .cache_16_tdata(out_cache_tdata[31]), .cache_16_tvalid(out_cache_tvalid[31]),
      .cache_16_tready(out_cache_tready[31]),
      .maxima_tdata(out_maxima_tdata[0]), .maxima_tvalid(out_maxima_tvalid[0]),
      .maxima_tready(out_maxima_tready[0]),
      .returned_tdata(in_largest_0_slr0_tdata), .returned_tvalid(in_largest_0_slr0_tvalid),
      .returned_tready(in_largest_0_slr0_tready),
      .sums_tdata(out_sums_tdata[0]), .sums_tvalid(out_sums_tvalid[0]),
      .sums_tready(out_sums_tready[0]),
      .attended_tdata(in_attended_slr0_tdata), .attended_tvalid(in_attended_slr0_tvalid),
      .attended_tready(in_attended_slr0_tready)
  );

  activation activation (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .up_tdata(out_up_tdata), .up_tvalid(out_up_tvalid), .up_tready(out_up_tready),
      .activated_tdata(in_activated_tdata), .activated_tvalid(in_activated_tvalid),
      .activated_tready(in_activated_tready)
  );

  add add (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .residual_tdata(out_residual_tdata), .residual_tvalid(out_residual_tvalid),
      .residual_tready(out_residual_tready),
      .delta_tdata(out_delta_tdata), .delta_tvalid(out_delta_tvalid),
      .delta_tready(out_delta_tready),
      .updated_tdata(in_updated_tdata), .updated_tvalid(in_updated_tvalid),
      .updated_tready(in_updated_tready)
  );

  sample sample (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .logits_tdata(out_logits_tdata), .logits_tvalid(out_logits_tvalid),
      .logits_tready(out_logits_tready),
      .sampled_tdata(in_sampled_tdata), .sampled_tvalid(in_sampled_tvalid),
      .sampled_tready(in_sampled_tready),
      .records_tdata(in_records_slr1_tdata), .records_tvalid(in_records_slr1_tvalid),
      .records_tready(in_records_slr1_tready)
  );

  relay_beat relay_weights_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_0_slr0_tdata), .entering_tvalid(out_weights_0_slr0_tvalid),
      .entering_tready(out_weights_0_slr0_tready),
      .leaving_tdata(in_weights_0_slr1_tdata), .leaving_tvalid(in_weights_0_slr1_tvalid),
      .leaving_tready(in_weights_0_slr1_tready)
  );

  relay_beat relay_weights_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_0_slr1_tdata), .entering_tvalid(out_weights_0_slr1_tvalid),
      .entering_tready(out_weights_0_slr1_tready),
      .leaving_tdata(in_weights_tdata[0]), .leaving_tvalid(in_weights_tvalid[0]),
      .leaving_tready(in_weights_tready[0])
  );

  relay_credit relay_credits_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_0_slr1_tdata), .entering_tvalid(out_credits_0_slr1_tvalid),
      .entering_tready(out_credits_0_slr1_tready),
      .leaving_tdata(in_credits_0_slr0_tdata), .leaving_tvalid(in_credits_0_slr0_tvalid),
      .leaving_tready(in_credits_0_slr0_tready)
  );

  relay_credit relay_credits_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_0_slr0_tdata), .entering_tvalid(out_credits_0_slr0_tvalid),
      .entering_tready(out_credits_0_slr0_tready),
      .leaving_tdata(in_credits_tdata[0]), .leaving_tvalid(in_credits_tvalid[0]),
      .leaving_tready(in_credits_tready[0])
  );

  divide_uint32_1 relay_sent_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_0_slr0_tdata), .entering_tvalid(out_sent_0_slr0_tvalid),
      .entering_tready(out_sent_0_slr0_tready),
      .leaving_tdata(in_sent_0_slr1_tdata), .leaving_tvalid(in_sent_0_slr1_tvalid),
      .leaving_tready(in_sent_0_slr1_tready)
  );

  join_uint32_1 relay_sent_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_0_slr1_tdata), .entering_tvalid(out_sent_0_slr1_tvalid),
      .entering_tready(out_sent_0_slr1_tready),
      .leaving_tdata(in_sent_tdata[0]), .leaving_tvalid(in_sent_tvalid[0]),
      .leaving_tready(in_sent_tready[0])
  );

  relay_beat relay_weights_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_1_slr0_tdata), .entering_tvalid(out_weights_1_slr0_tvalid),
      .entering_tready(out_weights_1_slr0_tready),
      .leaving_tdata(in_weights_1_slr1_tdata), .leaving_tvalid(in_weights_1_slr1_tvalid),
      .leaving_tready(in_weights_1_slr1_tready)
  );

  relay_beat relay_weights_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_1_slr1_tdata), .entering_tvalid(out_weights_1_slr1_tvalid),
      .entering_tready(out_weights_1_slr1_tready),
      .leaving_tdata(in_weights_tdata[1]), .leaving_tvalid(in_weights_tvalid[1]),
      .leaving_tready(in_weights_tready[1])
  );

  relay_credit relay_credits_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_1_slr1_tdata), .entering_tvalid(out_credits_1_slr1_tvalid),
      .entering_tready(out_credits_1_slr1_tready),
      .leaving_tdata(in_credits_1_slr0_tdata), .leaving_tvalid(in_credits_1_slr0_tvalid),
      .leaving_tready(in_credits_1_slr0_tready)
  );

  relay_credit relay_credits_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_1_slr0_tdata), .entering_tvalid(out_credits_1_slr0_tvalid),
      .entering_tready(out_credits_1_slr0_tready),
      .leaving_tdata(in_credits_tdata[1]), .leaving_tvalid(in_credits_tvalid[1]),
      .leaving_tready(in_credits_tready[1])
  );

  divide_uint32_1 relay_sent_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_1_slr0_tdata), .entering_tvalid(out_sent_1_slr0_tvalid),
      .entering_tready(out_sent_1_slr0_tready),
      .leaving_tdata(in_sent_1_slr1_tdata), .leaving_tvalid(in_sent_1_slr1_tvalid),
      .leaving_tready(in_sent_1_slr1_tready)
  );

  join_uint32_1 relay_sent_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_1_slr1_tdata), .entering_tvalid(out_sent_1_slr1_tvalid),
      .entering_tready(out_sent_1_slr1_tready),
      .leaving_tdata(in_sent_tdata[1]), .leaving_tvalid(in_sent_tvalid[1]),
      .leaving_tready(in_sent_tready[1])
  );

  relay_beat relay_weights_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_2_slr0_tdata), .entering_tvalid(out_weights_2_slr0_tvalid),
      .entering_tready(out_weights_2_slr0_tready),
      .leaving_tdata(in_weights_2_slr1_tdata), .leaving_tvalid(in_weights_2_slr1_tvalid),
      .leaving_tready(in_weights_2_slr1_tready)
  );

  relay_beat relay_weights_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_2_slr1_tdata), .entering_tvalid(out_weights_2_slr1_tvalid),
      .entering_tready(out_weights_2_slr1_tready),
      .leaving_tdata(in_weights_tdata[2]), .leaving_tvalid(in_weights_tvalid[2]),
      .leaving_tready(in_weights_tready[2])
  );

  relay_credit relay_credits_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_2_slr1_tdata), .entering_tvalid(out_credits_2_slr1_tvalid),
      .entering_tready(out_credits_2_slr1_tready),
      .leaving_tdata(in_credits_2_slr0_tdata), .leaving_tvalid(in_credits_2_slr0_tvalid),
      .leaving_tready(in_credits_2_slr0_tready)
  );

  relay_credit relay_credits_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_2_slr0_tdata), .entering_tvalid(out_credits_2_slr0_tvalid),
      .entering_tready(out_credits_2_slr0_tready),
      .leaving_tdata(in_credits_tdata[2]), .leaving_tvalid(in_credits_tvalid[2]),
      .leaving_tready(in_credits_tready[2])
  );

  divide_uint32_1 relay_sent_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_2_slr0_tdata), .entering_tvalid(out_sent_2_slr0_tvalid),
      .entering_tready(out_sent_2_slr0_tready),
      .leaving_tdata(in_sent_2_slr1_tdata), .leaving_tvalid(in_sent_2_slr1_tvalid),
      .leaving_tready(in_sent_2_slr1_tready)
  );

  join_uint32_1 relay_sent_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_2_slr1_tdata), .entering_tvalid(out_sent_2_slr1_tvalid),
      .entering_tready(out_sent_2_slr1_tready),
      .leaving_tdata(in_sent_tdata[2]), .leaving_tvalid(in_sent_tvalid[2]),
      .leaving_tready(in_sent_tready[2])
  );

  relay_beat relay_weights_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_3_slr0_tdata), .entering_tvalid(out_weights_3_slr0_tvalid),
      .entering_tready(out_weights_3_slr0_tready),
      .leaving_tdata(in_weights_3_slr1_tdata), .leaving_tvalid(in_weights_3_slr1_tvalid),
      .leaving_tready(in_weights_3_slr1_tready)
  );

  relay_beat relay_weights_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_3_slr1_tdata), .entering_tvalid(out_weights_3_slr1_tvalid),
      .entering_tready(out_weights_3_slr1_tready),
      .leaving_tdata(in_weights_tdata[3]), .leaving_tvalid(in_weights_tvalid[3]),
      .leaving_tready(in_weights_tready[3])
  );

  relay_credit relay_credits_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_3_slr1_tdata), .entering_tvalid(out_credits_3_slr1_tvalid),
      .entering_tready(out_credits_3_slr1_tready),
      .leaving_tdata(in_credits_3_slr0_tdata), .leaving_tvalid(in_credits_3_slr0_tvalid),
      .leaving_tready(in_credits_3_slr0_tready)
  );

  relay_credit relay_credits_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_3_slr0_tdata), .entering_tvalid(out_credits_3_slr0_tvalid),
      .entering_tready(out_credits_3_slr0_tready),
      .leaving_tdata(in_credits_tdata[3]), .leaving_tvalid(in_credits_tvalid[3]),
      .leaving_tready(in_credits_tready[3])
  );

  divide_uint32_1 relay_sent_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_3_slr0_tdata), .entering_tvalid(out_sent_3_slr0_tvalid),
      .entering_tready(out_sent_3_slr0_tready),
      .leaving_tdata(in_sent_3_slr1_tdata), .leaving_tvalid(in_sent_3_slr1_tvalid),
      .leaving_tready(in_sent_3_slr1_tready)
  );

  join_uint32_1 relay_sent_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_3_slr1_tdata), .entering_tvalid(out_sent_3_slr1_tvalid),
      .entering_tready(out_sent_3_slr1_tready),
      .leaving_tdata(in_sent_tdata[3]), .leaving_tvalid(in_sent_tvalid[3]),
      .leaving_tready(in_sent_tready[3])
  );

  relay_beat relay_weights_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_4_slr0_tdata), .entering_tvalid(out_weights_4_slr0_tvalid),
      .entering_tready(out_weights_4_slr0_tready),
      .leaving_tdata(in_weights_4_slr1_tdata), .leaving_tvalid(in_weights_4_slr1_tvalid),
      .leaving_tready(in_weights_4_slr1_tready)
  );

  relay_beat relay_weights_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_4_slr1_tdata), .entering_tvalid(out_weights_4_slr1_tvalid),
      .entering_tready(out_weights_4_slr1_tready),
      .leaving_tdata(in_weights_tdata[4]), .leaving_tvalid(in_weights_tvalid[4]),
      .leaving_tready(in_weights_tready[4])
  );

  relay_credit relay_credits_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_4_slr1_tdata), .entering_tvalid(out_credits_4_slr1_tvalid),
      .entering_tready(out_credits_4_slr1_tready),
      .leaving_tdata(in_credits_4_slr0_tdata), .leaving_tvalid(in_credits_4_slr0_tvalid),
      .leaving_tready(in_credits_4_slr0_tready)
  );

  relay_credit relay_credits_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_4_slr0_tdata), .entering_tvalid(out_credits_4_slr0_tvalid),
      .entering_tready(out_credits_4_slr0_tready),
      .leaving_tdata(in_credits_tdata[4]), .leaving_tvalid(in_credits_tvalid[4]),
      .leaving_tready(in_credits_tready[4])
  );

  divide_uint32_1 relay_sent_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_4_slr0_tdata), .entering_tvalid(out_sent_4_slr0_tvalid),
      .entering_tready(out_sent_4_slr0_tready),
      .leaving_tdata(in_sent_4_slr1_tdata), .leaving_tvalid(in_sent_4_slr1_tvalid),
      .leaving_tready(in_sent_4_slr1_tready)
  );

  join_uint32_1 relay_sent_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_4_slr1_tdata), .entering_tvalid(out_sent_4_slr1_tvalid),
      .entering_tready(out_sent_4_slr1_tready),
      .leaving_tdata(in_sent_tdata[4]), .leaving_tvalid(in_sent_tvalid[4]),
      .leaving_tready(in_sent_tready[4])
  );

  relay_beat relay_weights_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_5_slr0_tdata), .entering_tvalid(out_weights_5_slr0_tvalid),
      .entering_tready(out_weights_5_slr0_tready),
      .leaving_tdata(in_weights_5_slr1_tdata), .leaving_tvalid(in_weights_5_slr1_tvalid),
      .leaving_tready(in_weights_5_slr1_tready)
  );

  relay_beat relay_weights_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_5_slr1_tdata), .entering_tvalid(out_weights_5_slr1_tvalid),
      .entering_tready(out_weights_5_slr1_tready),
      .leaving_tdata(in_weights_tdata[5]), .leaving_tvalid(in_weights_tvalid[5]),
      .leaving_tready(in_weights_tready[5])
  );

  relay_credit relay_credits_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_5_slr1_tdata), .entering_tvalid(out_credits_5_slr1_tvalid),
      .entering_tready(out_credits_5_slr1_tready),
      .leaving_tdata(in_credits_5_slr0_tdata), .leaving_tvalid(in_credits_5_slr0_tvalid),
      .leaving_tready(in_credits_5_slr0_tready)
  );

  relay_credit relay_credits_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_5_slr0_tdata), .entering_tvalid(out_credits_5_slr0_tvalid),
      .entering_tready(out_credits_5_slr0_tready),
      .leaving_tdata(in_credits_tdata[5]), .leaving_tvalid(in_credits_tvalid[5]),
      .leaving_tready(in_credits_tready[5])
  );

  divide_uint32_1 relay_sent_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_5_slr0_tdata), .entering_tvalid(out_sent_5_slr0_tvalid),
      .entering_tready(out_sent_5_slr0_tready),
      .leaving_tdata(in_sent_5_slr1_tdata), .leaving_tvalid(in_sent_5_slr1_tvalid),
      .leaving_tready(in_sent_5_slr1_tready)
  );

  join_uint32_1 relay_sent_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_5_slr1_tdata), .entering_tvalid(out_sent_5_slr1_tvalid),
      .entering_tready(out_sent_5_slr1_tready),
      .leaving_tdata(in_sent_tdata[5]), .leaving_tvalid(in_sent_tvalid[5]),
      .leaving_tready(in_sent_tready[5])
  );

  relay_beat relay_weights_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_6_slr0_tdata), .entering_tvalid(out_weights_6_slr0_tvalid),
      .entering_tready(out_weights_6_slr0_tready),
      .leaving_tdata(in_weights_6_slr1_tdata), .leaving_tvalid(in_weights_6_slr1_tvalid),
      .leaving_tready(in_weights_6_slr1_tready)
  );

  relay_beat relay_weights_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_6_slr1_tdata), .entering_tvalid(out_weights_6_slr1_tvalid),
      .entering_tready(out_weights_6_slr1_tready),
      .leaving_tdata(in_weights_tdata[6]), .leaving_tvalid(in_weights_tvalid[6]),
      .leaving_tready(in_weights_tready[6])
  );

  relay_credit relay_credits_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_6_slr1_tdata), .entering_tvalid(out_credits_6_slr1_tvalid),
      .entering_tready(out_credits_6_slr1_tready),
      .leaving_tdata(in_credits_6_slr0_tdata), .leaving_tvalid(in_credits_6_slr0_tvalid),
      .leaving_tready(in_credits_6_slr0_tready)
  );

  relay_credit relay_credits_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_6_slr0_tdata), .entering_tvalid(out_credits_6_slr0_tvalid),
      .entering_tready(out_credits_6_slr0_tready),
      .leaving_tdata(in_credits_tdata[6]), .leaving_tvalid(in_credits_tvalid[6]),
      .leaving_tready(in_credits_tready[6])
  );

  divide_uint32_1 relay_sent_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_6_slr0_tdata), .entering_tvalid(out_sent_6_slr0_tvalid),
      .entering_tready(out_sent_6_slr0_tready),
      .leaving_tdata(in_sent_6_slr1_tdata), .leaving_tvalid(in_sent_6_slr1_tvalid),
      .leaving_tready(in_sent_6_slr1_tready)
  );

  join_uint32_1 relay_sent_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_6_slr1_tdata), .entering_tvalid(out_sent_6_slr1_tvalid),
      .entering_tready(out_sent_6_slr1_tready),
      .leaving_tdata(in_sent_tdata[6]), .leaving_tvalid(in_sent_tvalid[6]),
      .leaving_tready(in_sent_tready[6])
  );

  relay_beat relay_weights_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_7_slr0_tdata), .entering_tvalid(out_weights_7_slr0_tvalid),
      .entering_tready(out_weights_7_slr0_tready),
      .leaving_tdata(in_weights_7_slr1_tdata), .leaving_tvalid(in_weights_7_slr1_tvalid),
      .leaving_tready(in_weights_7_slr1_tready)
  );

  relay_beat relay_weights_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_7_slr1_tdata), .entering_tvalid(out_weights_7_slr1_tvalid),
      .entering_tready(out_weights_7_slr1_tready),
      .leaving_tdata(in_weights_tdata[7]), .leaving_tvalid(in_weights_tvalid[7]),
      .leaving_tready(in_weights_tready[7])
  );

  relay_credit relay_credits_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_7_slr1_tdata), .entering_tvalid(out_credits_7_slr1_tvalid),
      .entering_tready(out_credits_7_slr1_tready),
      .leaving_tdata(in_credits_7_slr0_tdata), .leaving_tvalid(in_credits_7_slr0_tvalid),
      .leaving_tready(in_credits_7_slr0_tready)
  );

  relay_credit relay_credits_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_7_slr0_tdata), .entering_tvalid(out_credits_7_slr0_tvalid),
      .entering_tready(out_credits_7_slr0_tready),
      .leaving_tdata(in_credits_tdata[7]), .leaving_tvalid(in_credits_tvalid[7]),
      .leaving_tready(in_credits_tready[7])
  );

  divide_uint32_1 relay_sent_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_7_slr0_tdata), .entering_tvalid(out_sent_7_slr0_tvalid),
      .entering_tready(out_sent_7_slr0_tready),
      .leaving_tdata(in_sent_7_slr1_tdata), .leaving_tvalid(in_sent_7_slr1_tvalid),
      .leaving_tready(in_sent_7_slr1_tready)
  );

  join_uint32_1 relay_sent_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_7_slr1_tdata), .entering_tvalid(out_sent_7_slr1_tvalid),
      .entering_tready(out_sent_7_slr1_tready),
      .leaving_tdata(in_sent_tdata[7]), .leaving_tvalid(in_sent_tvalid[7]),
      .leaving_tready(in_sent_tready[7])
  );

  relay_beat relay_weights_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_8_slr0_tdata), .entering_tvalid(out_weights_8_slr0_tvalid),
      .entering_tready(out_weights_8_slr0_tready),
      .leaving_tdata(in_weights_8_slr1_tdata), .leaving_tvalid(in_weights_8_slr1_tvalid),
      .leaving_tready(in_weights_8_slr1_tready)
  );

  relay_beat relay_weights_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_8_slr1_tdata), .entering_tvalid(out_weights_8_slr1_tvalid),
      .entering_tready(out_weights_8_slr1_tready),
      .leaving_tdata(in_weights_tdata[8]), .leaving_tvalid(in_weights_tvalid[8]),
      .leaving_tready(in_weights_tready[8])
  );

  relay_credit relay_credits_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_8_slr1_tdata), .entering_tvalid(out_credits_8_slr1_tvalid),
      .entering_tready(out_credits_8_slr1_tready),
      .leaving_tdata(in_credits_8_slr0_tdata), .leaving_tvalid(in_credits_8_slr0_tvalid),
      .leaving_tready(in_credits_8_slr0_tready)
  );

  relay_credit relay_credits_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_8_slr0_tdata), .entering_tvalid(out_credits_8_slr0_tvalid),
      .entering_tready(out_credits_8_slr0_tready),
      .leaving_tdata(in_credits_tdata[8]), .leaving_tvalid(in_credits_tvalid[8]),
      .leaving_tready(in_credits_tready[8])
  );

  divide_uint32_1 relay_sent_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_8_slr0_tdata), .entering_tvalid(out_sent_8_slr0_tvalid),
      .entering_tready(out_sent_8_slr0_tready),
      .leaving_tdata(in_sent_8_slr1_tdata), .leaving_tvalid(in_sent_8_slr1_tvalid),
      .leaving_tready(in_sent_8_slr1_tready)
  );

  join_uint32_1 relay_sent_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_8_slr1_tdata), .entering_tvalid(out_sent_8_slr1_tvalid),
      .entering_tready(out_sent_8_slr1_tready),
      .leaving_tdata(in_sent_tdata[8]), .leaving_tvalid(in_sent_tvalid[8]),
      .leaving_tready(in_sent_tready[8])
  );

  relay_beat relay_weights_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_9_slr0_tdata), .entering_tvalid(out_weights_9_slr0_tvalid),
      .entering_tready(out_weights_9_slr0_tready),
      .leaving_tdata(in_weights_9_slr1_tdata), .leaving_tvalid(in_weights_9_slr1_tvalid),
      .leaving_tready(in_weights_9_slr1_tready)
  );

  relay_beat relay_weights_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_9_slr1_tdata), .entering_tvalid(out_weights_9_slr1_tvalid),
      .entering_tready(out_weights_9_slr1_tready),
      .leaving_tdata(in_weights_tdata[9]), .leaving_tvalid(in_weights_tvalid[9]),
      .leaving_tready(in_weights_tready[9])
  );

  relay_credit relay_credits_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_9_slr1_tdata), .entering_tvalid(out_credits_9_slr1_tvalid),
      .entering_tready(out_credits_9_slr1_tready),
      .leaving_tdata(in_credits_9_slr0_tdata), .leaving_tvalid(in_credits_9_slr0_tvalid),
      .leaving_tready(in_credits_9_slr0_tready)
  );

  relay_credit relay_credits_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_9_slr0_tdata), .entering_tvalid(out_credits_9_slr0_tvalid),
      .entering_tready(out_credits_9_slr0_tready),
      .leaving_tdata(in_credits_tdata[9]), .leaving_tvalid(in_credits_tvalid[9]),
      .leaving_tready(in_credits_tready[9])
  );

  divide_uint32_1 relay_sent_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_9_slr0_tdata), .entering_tvalid(out_sent_9_slr0_tvalid),
      .entering_tready(out_sent_9_slr0_tready),
      .leaving_tdata(in_sent_9_slr1_tdata), .leaving_tvalid(in_sent_9_slr1_tvalid),
      .leaving_tready(in_sent_9_slr1_tready)
  );

  join_uint32_1 relay_sent_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_9_slr1_tdata), .entering_tvalid(out_sent_9_slr1_tvalid),
      .entering_tready(out_sent_9_slr1_tready),
      .leaving_tdata(in_sent_tdata[9]), .leaving_tvalid(in_sent_tvalid[9]),
      .leaving_tready(in_sent_tready[9])
  );

  relay_beat relay_weights_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_10_slr0_tdata), .entering_tvalid(out_weights_10_slr0_tvalid),
      .entering_tready(out_weights_10_slr0_tready),
      .leaving_tdata(in_weights_10_slr1_tdata), .leaving_tvalid(in_weights_10_slr1_tvalid),
      .leaving_tready(in_weights_10_slr1_tready)
  );

  relay_beat relay_weights_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_10_slr1_tdata), .entering_tvalid(out_weights_10_slr1_tvalid),
      .entering_tready(out_weights_10_slr1_tready),
      .leaving_tdata(in_weights_tdata[10]), .leaving_tvalid(in_weights_tvalid[10]),
      .leaving_tready(in_weights_tready[10])
  );

  relay_credit relay_credits_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_10_slr1_tdata), .entering_tvalid(out_credits_10_slr1_tvalid),
      .entering_tready(out_credits_10_slr1_tready),
      .leaving_tdata(in_credits_10_slr0_tdata), .leaving_tvalid(in_credits_10_slr0_tvalid),
      .leaving_tready(in_credits_10_slr0_tready)
  );

  relay_credit relay_credits_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_10_slr0_tdata), .entering_tvalid(out_credits_10_slr0_tvalid),
      .entering_tready(out_credits_10_slr0_tready),
      .leaving_tdata(in_credits_tdata[10]), .leaving_tvalid(in_credits_tvalid[10]),
      .leaving_tready(in_credits_tready[10])
  );

  divide_uint32_1 relay_sent_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_10_slr0_tdata), .entering_tvalid(out_sent_10_slr0_tvalid),
      .entering_tready(out_sent_10_slr0_tready),
      .leaving_tdata(in_sent_10_slr1_tdata), .leaving_tvalid(in_sent_10_slr1_tvalid),
      .leaving_tready(in_sent_10_slr1_tready)
  );

  join_uint32_1 relay_sent_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_10_slr1_tdata), .entering_tvalid(out_sent_10_slr1_tvalid),
      .entering_tready(out_sent_10_slr1_tready),
      .leaving_tdata(in_sent_tdata[10]), .leaving_tvalid(in_sent_tvalid[10]),
      .leaving_tready(in_sent_tready[10])
  );

  relay_beat relay_weights_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_11_slr0_tdata), .entering_tvalid(out_weights_11_slr0_tvalid),
      .entering_tready(out_weights_11_slr0_tready),
      .leaving_tdata(in_weights_11_slr1_tdata), .leaving_tvalid(in_weights_11_slr1_tvalid),
      .leaving_tready(in_weights_11_slr1_tready)
  );

  relay_beat relay_weights_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_11_slr1_tdata), .entering_tvalid(out_weights_11_slr1_tvalid),
      .entering_tready(out_weights_11_slr1_tready),
      .leaving_tdata(in_weights_tdata[11]), .leaving_tvalid(in_weights_tvalid[11]),
      .leaving_tready(in_weights_tready[11])
  );

  relay_credit relay_credits_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_11_slr1_tdata), .entering_tvalid(out_credits_11_slr1_tvalid),
      .entering_tready(out_credits_11_slr1_tready),
      .leaving_tdata(in_credits_11_slr0_tdata), .leaving_tvalid(in_credits_11_slr0_tvalid),
      .leaving_tready(in_credits_11_slr0_tready)
  );

  relay_credit relay_credits_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_11_slr0_tdata), .entering_tvalid(out_credits_11_slr0_tvalid),
      .entering_tready(out_credits_11_slr0_tready),
      .leaving_tdata(in_credits_tdata[11]), .leaving_tvalid(in_credits_tvalid[11]),
      .leaving_tready(in_credits_tready[11])
  );

  divide_uint32_1 relay_sent_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_11_slr0_tdata), .entering_tvalid(out_sent_11_slr0_tvalid),
      .entering_tready(out_sent_11_slr0_tready),
      .leaving_tdata(in_sent_11_slr1_tdata), .leaving_tvalid(in_sent_11_slr1_tvalid),
      .leaving_tready(in_sent_11_slr1_tready)
  );

  join_uint32_1 relay_sent_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_11_slr1_tdata), .entering_tvalid(out_sent_11_slr1_tvalid),
      .entering_tready(out_sent_11_slr1_tready),
      .leaving_tdata(in_sent_tdata[11]), .leaving_tvalid(in_sent_tvalid[11]),
      .leaving_tready(in_sent_tready[11])
  );

  relay_beat relay_weights_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_12_slr0_tdata), .entering_tvalid(out_weights_12_slr0_tvalid),
      .entering_tready(out_weights_12_slr0_tready),
      .leaving_tdata(in_weights_12_slr1_tdata), .leaving_tvalid(in_weights_12_slr1_tvalid),
      .leaving_tready(in_weights_12_slr1_tready)
  );

  relay_beat relay_weights_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_12_slr1_tdata), .entering_tvalid(out_weights_12_slr1_tvalid),
      .entering_tready(out_weights_12_slr1_tready),
      .leaving_tdata(in_weights_tdata[12]), .leaving_tvalid(in_weights_tvalid[12]),
      .leaving_tready(in_weights_tready[12])
  );

  relay_credit relay_credits_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_12_slr1_tdata), .entering_tvalid(out_credits_12_slr1_tvalid),
      .entering_tready(out_credits_12_slr1_tready),
      .leaving_tdata(in_credits_12_slr0_tdata), .leaving_tvalid(in_credits_12_slr0_tvalid),
      .leaving_tready(in_credits_12_slr0_tready)
  );

  relay_credit relay_credits_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_12_slr0_tdata), .entering_tvalid(out_credits_12_slr0_tvalid),
      .entering_tready(out_credits_12_slr0_tready),
      .leaving_tdata(in_credits_tdata[12]), .leaving_tvalid(in_credits_tvalid[12]),
      .leaving_tready(in_credits_tready[12])
  );

  divide_uint32_1 relay_sent_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_12_slr0_tdata), .entering_tvalid(out_sent_12_slr0_tvalid),
      .entering_tready(out_sent_12_slr0_tready),
      .leaving_tdata(in_sent_12_slr1_tdata), .leaving_tvalid(in_sent_12_slr1_tvalid),
      .leaving_tready(in_sent_12_slr1_tready)
  );

  join_uint32_1 relay_sent_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_12_slr1_tdata), .entering_tvalid(out_sent_12_slr1_tvalid),
      .entering_tready(out_sent_12_slr1_tready),
      .leaving_tdata(in_sent_tdata[12]), .leaving_tvalid(in_sent_tvalid[12]),
      .leaving_tready(in_sent_tready[12])
  );

  relay_beat relay_weights_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_13_slr0_tdata), .entering_tvalid(out_weights_13_slr0_tvalid),
      .entering_tready(out_weights_13_slr0_tready),
      .leaving_tdata(in_weights_13_slr1_tdata), .leaving_tvalid(in_weights_13_slr1_tvalid),
      .leaving_tready(in_weights_13_slr1_tready)
  );

  relay_beat relay_weights_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_13_slr1_tdata), .entering_tvalid(out_weights_13_slr1_tvalid),
      .entering_tready(out_weights_13_slr1_tready),
      .leaving_tdata(in_weights_tdata[13]), .leaving_tvalid(in_weights_tvalid[13]),
      .leaving_tready(in_weights_tready[13])
  );

  relay_credit relay_credits_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_13_slr1_tdata), .entering_tvalid(out_credits_13_slr1_tvalid),
      .entering_tready(out_credits_13_slr1_tready),
      .leaving_tdata(in_credits_13_slr0_tdata), .leaving_tvalid(in_credits_13_slr0_tvalid),
      .leaving_tready(in_credits_13_slr0_tready)
  );

  relay_credit relay_credits_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_13_slr0_tdata), .entering_tvalid(out_credits_13_slr0_tvalid),
      .entering_tready(out_credits_13_slr0_tready),
      .leaving_tdata(in_credits_tdata[13]), .leaving_tvalid(in_credits_tvalid[13]),
      .leaving_tready(in_credits_tready[13])
  );

  divide_uint32_1 relay_sent_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_13_slr0_tdata), .entering_tvalid(out_sent_13_slr0_tvalid),
      .entering_tready(out_sent_13_slr0_tready),
      .leaving_tdata(in_sent_13_slr1_tdata), .leaving_tvalid(in_sent_13_slr1_tvalid),
      .leaving_tready(in_sent_13_slr1_tready)
  );

  join_uint32_1 relay_sent_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_13_slr1_tdata), .entering_tvalid(out_sent_13_slr1_tvalid),
      .entering_tready(out_sent_13_slr1_tready),
      .leaving_tdata(in_sent_tdata[13]), .leaving_tvalid(in_sent_tvalid[13]),
      .leaving_tready(in_sent_tready[13])
  );

  relay_beat relay_weights_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_14_slr0_tdata), .entering_tvalid(out_weights_14_slr0_tvalid),
      .entering_tready(out_weights_14_slr0_tready),
      .leaving_tdata(in_weights_14_slr1_tdata), .leaving_tvalid(in_weights_14_slr1_tvalid),
      .leaving_tready(in_weights_14_slr1_tready)
  );

  relay_beat relay_weights_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_14_slr1_tdata), .entering_tvalid(out_weights_14_slr1_tvalid),
      .entering_tready(out_weights_14_slr1_tready),
      .leaving_tdata(in_weights_tdata[14]), .leaving_tvalid(in_weights_tvalid[14]),
      .leaving_tready(in_weights_tready[14])
  );

  relay_credit relay_credits_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_14_slr1_tdata), .entering_tvalid(out_credits_14_slr1_tvalid),
      .entering_tready(out_credits_14_slr1_tready),
      .leaving_tdata(in_credits_14_slr0_tdata), .leaving_tvalid(in_credits_14_slr0_tvalid),
      .leaving_tready(in_credits_14_slr0_tready)
  );

  relay_credit relay_credits_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_14_slr0_tdata), .entering_tvalid(out_credits_14_slr0_tvalid),
      .entering_tready(out_credits_14_slr0_tready),
      .leaving_tdata(in_credits_tdata[14]), .leaving_tvalid(in_credits_tvalid[14]),
      .leaving_tready(in_credits_tready[14])
  );

  divide_uint32_1 relay_sent_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_14_slr0_tdata), .entering_tvalid(out_sent_14_slr0_tvalid),
      .entering_tready(out_sent_14_slr0_tready),
      .leaving_tdata(in_sent_14_slr1_tdata), .leaving_tvalid(in_sent_14_slr1_tvalid),
      .leaving_tready(in_sent_14_slr1_tready)
  );

  join_uint32_1 relay_sent_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_14_slr1_tdata), .entering_tvalid(out_sent_14_slr1_tvalid),
      .entering_tready(out_sent_14_slr1_tready),
      .leaving_tdata(in_sent_tdata[14]), .leaving_tvalid(in_sent_tvalid[14]),
      .leaving_tready(in_sent_tready[14])
  );

  relay_mx_block relay_activations_15_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_15_slr1_tdata),
      .entering_tvalid(out_activations_15_slr1_tvalid),
      .entering_tready(out_activations_15_slr1_tready),
      .leaving_tdata(in_activations_15_slr0_tdata),
      .leaving_tvalid(in_activations_15_slr0_tvalid),
      .leaving_tready(in_activations_15_slr0_tready)
  );

  relay_mx_block relay_activations_15_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_15_slr0_tdata),
      .entering_tvalid(out_activations_15_slr0_tvalid),
      .entering_tready(out_activations_15_slr0_tready),
      .leaving_tdata(in_activations_tdata[15]), .leaving_tvalid(in_activations_tvalid[15]),
      .leaving_tready(in_activations_tready[15])
  );

  relay_beat relay_kept_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_kept_31_slr1_tdata), .entering_tvalid(out_kept_31_slr1_tvalid),
      .entering_tready(out_kept_31_slr1_tready),
      .leaving_tdata(in_kept_31_slr0_tdata), .leaving_tvalid(in_kept_31_slr0_tvalid),
      .leaving_tready(in_kept_31_slr0_tready)
  );

  relay_beat relay_kept_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_kept_31_slr0_tdata), .entering_tvalid(out_kept_31_slr0_tvalid),
      .entering_tready(out_kept_31_slr0_tready),
      .leaving_tdata(in_kept_tdata[31]), .leaving_tvalid(in_kept_tvalid[31]),
      .leaving_tready(in_kept_tready[31])
  );

  relay_mx_block relay_activations_32_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_32_slr0_tdata),
      .entering_tvalid(out_activations_32_slr0_tvalid),
      .entering_tready(out_activations_32_slr0_tready),
      .leaving_tdata(in_activations_32_slr1_tdata),
      .leaving_tvalid(in_activations_32_slr1_tvalid),
      .leaving_tready(in_activations_32_slr1_tready)
  );

  relay_mx_block relay_activations_32_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_32_slr1_tdata),
      .entering_tvalid(out_activations_32_slr1_tvalid),
      .entering_tready(out_activations_32_slr1_tready),
      .leaving_tdata(in_activations_tdata[32]), .leaving_tvalid(in_activations_tvalid[32]),
      .leaving_tready(in_activations_tready[32])
  );

  relay_results relay_results_15_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_results_15_slr0_tdata), .entering_tvalid(out_results_15_slr0_tvalid),
      .entering_tready(out_results_15_slr0_tready),
      .leaving_tdata(in_results_15_slr1_tdata), .leaving_tvalid(in_results_15_slr1_tvalid),
      .leaving_tready(in_results_15_slr1_tready)
  );

  relay_results relay_results_15_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_results_15_slr1_tdata), .entering_tvalid(out_results_15_slr1_tvalid),
      .entering_tready(out_results_15_slr1_tready),
      .leaving_tdata(in_results_tdata[15]), .leaving_tvalid(in_results_tvalid[15]),
      .leaving_tready(in_results_tready[15])
  );

  divide_joined_16 relay_joined_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_4_slr0_tdata), .entering_tvalid(out_joined_4_slr0_tvalid),
      .entering_tready(out_joined_4_slr0_tready),
      .leaving_tdata(in_joined_4_slr1_tdata), .leaving_tvalid(in_joined_4_slr1_tvalid),
      .leaving_tready(in_joined_4_slr1_tready)
  );

  join_joined_16 relay_joined_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_4_slr1_tdata), .entering_tvalid(out_joined_4_slr1_tvalid),
      .entering_tready(out_joined_4_slr1_tready),
      .leaving_tdata(in_joined_tdata[4]), .leaving_tvalid(in_joined_tvalid[4]),
      .leaving_tready(in_joined_tready[4])
  );

  divide_joined_16 relay_joined_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_5_slr0_tdata), .entering_tvalid(out_joined_5_slr0_tvalid),
      .entering_tready(out_joined_5_slr0_tready),
      .leaving_tdata(in_joined_5_slr1_tdata), .leaving_tvalid(in_joined_5_slr1_tvalid),
      .leaving_tready(in_joined_5_slr1_tready)
  );

  join_joined_16 relay_joined_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_5_slr1_tdata), .entering_tvalid(out_joined_5_slr1_tvalid),
      .entering_tready(out_joined_5_slr1_tready),
      .leaving_tdata(in_joined_tdata[5]), .leaving_tvalid(in_joined_tvalid[5]),
      .leaving_tready(in_joined_tready[5])
  );

  divide_joined_16 relay_joined_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_6_slr0_tdata), .entering_tvalid(out_joined_6_slr0_tvalid),
      .entering_tready(out_joined_6_slr0_tready),
      .leaving_tdata(in_joined_6_slr1_tdata), .leaving_tvalid(in_joined_6_slr1_tvalid),
      .leaving_tready(in_joined_6_slr1_tready)
  );

  join_joined_16 relay_joined_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_6_slr1_tdata), .entering_tvalid(out_joined_6_slr1_tvalid),
      .entering_tready(out_joined_6_slr1_tready),
      .leaving_tdata(in_joined_tdata[6]), .leaving_tvalid(in_joined_tvalid[6]),
      .leaving_tready(in_joined_tready[6])
  );

  divide_joined_16 relay_joined_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_7_slr0_tdata), .entering_tvalid(out_joined_7_slr0_tvalid),
      .entering_tready(out_joined_7_slr0_tready),
      .leaving_tdata(in_joined_7_slr1_tdata), .leaving_tvalid(in_joined_7_slr1_tvalid),
      .leaving_tready(in_joined_7_slr1_tready)
  );

  join_joined_16 relay_joined_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_joined_7_slr1_tdata), .entering_tvalid(out_joined_7_slr1_tvalid),
      .entering_tready(out_joined_7_slr1_tready),
      .leaving_tdata(in_joined_tdata[7]), .leaving_tvalid(in_joined_tvalid[7]),
      .leaving_tready(in_joined_tready[7])
  );

  divide_fetch_2 relay_fetch_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_fetch_tdata[0]), .entering_tvalid(out_fetch_tvalid[0]),
      .entering_tready(out_fetch_tready[0]),
      .leaving_tdata(in_fetch_0_slr1_tdata), .leaving_tvalid(in_fetch_0_slr1_tvalid),
      .leaving_tready(in_fetch_0_slr1_tready)
  );

  join_fetch_2 relay_fetch_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_fetch_0_slr1_tdata), .entering_tvalid(out_fetch_0_slr1_tvalid),
      .entering_tready(out_fetch_0_slr1_tready),
      .leaving_tdata(in_fetch_0_slr0_tdata), .leaving_tvalid(in_fetch_0_slr0_tvalid),
      .leaving_tready(in_fetch_0_slr0_tready)
  );

  divide_beat_16 relay_fetched_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_fetched_0_slr0_tdata), .entering_tvalid(out_fetched_0_slr0_tvalid),
      .entering_tready(out_fetched_0_slr0_tready),
      .leaving_tdata(in_fetched_0_slr1_tdata), .leaving_tvalid(in_fetched_0_slr1_tvalid),
      .leaving_tready(in_fetched_0_slr1_tready)
  );

  join_beat_16 relay_fetched_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_fetched_0_slr1_tdata), .entering_tvalid(out_fetched_0_slr1_tvalid),
      .entering_tready(out_fetched_0_slr1_tready),
      .leaving_tdata(in_fetched_tdata[0]), .leaving_tvalid(in_fetched_tvalid[0]),
      .leaving_tready(in_fetched_tready[0])
  );

  divide_beat_4 relay_records_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_records_slr1_tdata), .entering_tvalid(out_records_slr1_tvalid),
      .entering_tready(out_records_slr1_tready),
      .leaving_tdata(in_records_slr0_tdata), .leaving_tvalid(in_records_slr0_tvalid),
      .leaving_tready(in_records_slr0_tready)
  );

  join_beat_4 relay_records_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_records_slr0_tdata), .entering_tvalid(out_records_slr0_tvalid),
      .entering_tready(out_records_slr0_tready),
      .leaving_tdata(in_records_tdata), .leaving_tvalid(in_records_tvalid),
      .leaving_tready(in_records_tready)
  );

  relay_mx_block relay_blocks_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_blocks_1_slr1_tdata), .entering_tvalid(out_blocks_1_slr1_tvalid),
      .entering_tready(out_blocks_1_slr1_tready),
      .leaving_tdata(in_blocks_1_slr0_tdata), .leaving_tvalid(in_blocks_1_slr0_tvalid),
      .leaving_tready(in_blocks_1_slr0_tready)
  );

  relay_mx_block relay_blocks_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_blocks_1_slr0_tdata), .entering_tvalid(out_blocks_1_slr0_tvalid),
      .entering_tready(out_blocks_1_slr0_tready),
      .leaving_tdata(in_blocks_tdata[1]), .leaving_tvalid(in_blocks_tvalid[1]),
      .leaving_tready(in_blocks_tready[1])
  );

  divide_int64_4 relay_maxima_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_maxima_0_slr1_tdata), .entering_tvalid(out_maxima_0_slr1_tvalid),
      .entering_tready(out_maxima_0_slr1_tready),
      .leaving_tdata(in_maxima_0_slr0_tdata), .leaving_tvalid(in_maxima_0_slr0_tvalid),
      .leaving_tready(in_maxima_0_slr0_tready)
  );

  join_int64_4 relay_maxima_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_maxima_0_slr0_tdata), .entering_tvalid(out_maxima_0_slr0_tvalid),
      .entering_tready(out_maxima_0_slr0_tready),
      .leaving_tdata(in_maxima_tdata[0]), .leaving_tvalid(in_maxima_tvalid[0]),
      .leaving_tready(in_maxima_tready[0])
  );

  divide_int64_4 relay_largest_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_largest_0_slr0_tdata), .entering_tvalid(out_largest_0_slr0_tvalid),
      .entering_tready(out_largest_0_slr0_tready),
      .leaving_tdata(in_largest_0_slr1_tdata), .leaving_tvalid(in_largest_0_slr1_tvalid),
      .leaving_tready(in_largest_0_slr1_tready)
  );

  join_int64_4 relay_largest_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_largest_0_slr1_tdata), .entering_tvalid(out_largest_0_slr1_tvalid),
      .entering_tready(out_largest_0_slr1_tready),
      .leaving_tdata(in_largest_tdata[0]), .leaving_tvalid(in_largest_tvalid[0]),
      .leaving_tready(in_largest_tready[0])
  );

  relay_sums relay_sums_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sums_0_slr1_tdata), .entering_tvalid(out_sums_0_slr1_tvalid),
      .entering_tready(out_sums_0_slr1_tready),
      .leaving_tdata(in_sums_0_slr0_tdata), .leaving_tvalid(in_sums_0_slr0_tvalid),
      .leaving_tready(in_sums_0_slr0_tready)
  );

  relay_sums relay_sums_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sums_0_slr0_tdata), .entering_tvalid(out_sums_0_slr0_tvalid),
      .entering_tready(out_sums_0_slr0_tready),
      .leaving_tdata(in_sums_tdata[0]), .leaving_tvalid(in_sums_tvalid[0]),
      .leaving_tready(in_sums_tready[0])
  );

  relay_mx_block relay_attended_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_attended_slr0_tdata), .entering_tvalid(out_attended_slr0_tvalid),
      .entering_tready(out_attended_slr0_tready),
      .leaving_tdata(in_attended_slr1_tdata), .leaving_tvalid(in_attended_slr1_tvalid),
      .leaving_tready(in_attended_slr1_tready)
  );

  relay_mx_block relay_attended_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_attended_slr1_tdata), .entering_tvalid(out_attended_slr1_tvalid),
      .entering_tready(out_attended_slr1_tready),
      .leaving_tdata(in_attended_tdata), .leaving_tvalid(in_attended_tvalid),
      .leaving_tready(in_attended_tready)
  );

endmodule
