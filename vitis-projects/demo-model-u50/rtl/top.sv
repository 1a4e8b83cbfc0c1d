// The pipeline: all units, joined by FIFOs of the planned depths.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 1 columns,
// tiles of 8 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 1 --reuse 8 --context 256 --clock 250 --fifo 2048
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

  logic [511:0] in_weights_tdata[32];
  logic in_weights_tvalid[32], in_weights_tready[32];
  logic [511:0] out_weights_tdata[32];
  logic out_weights_tvalid[32], out_weights_tready[32];
  logic [7:0] in_credits_tdata[32];
  logic in_credits_tvalid[32], in_credits_tready[32];
  logic [7:0] out_credits_tdata[32];
  logic out_credits_tvalid[32], out_credits_tready[32];
  logic [31:0] in_sent_tdata[32];
  logic in_sent_tvalid[32], in_sent_tready[32];
  logic [31:0] out_sent_tdata[32];
  logic out_sent_tvalid[32], out_sent_tready[32];
  logic [511:0] in_cache_0_slr0_tdata;
  logic in_cache_0_slr0_tvalid, in_cache_0_slr0_tready;
  logic [511:0] out_cache_0_slr0_tdata;
  logic out_cache_0_slr0_tvalid, out_cache_0_slr0_tready;
  logic [511:0] in_cache_0_slr1_tdata;
  logic in_cache_0_slr1_tvalid, in_cache_0_slr1_tready;
  logic [511:0] out_cache_0_slr1_tdata;
  logic out_cache_0_slr1_tvalid, out_cache_0_slr1_tready;
  logic [511:0] in_cache_tdata[32];
  logic in_cache_tvalid[32], in_cache_tready[32];
  logic [511:0] out_cache_tdata[32];
  logic out_cache_tvalid[32], out_cache_tready[32];
  logic [511:0] in_kept_tdata[32];
  logic in_kept_tvalid[32], in_kept_tready[32];
  logic [511:0] out_kept_tdata[32];
  logic out_kept_tvalid[32], out_kept_tready[32];
  logic [287:0] in_activations_tdata[33];
  logic in_activations_tvalid[33], in_activations_tready[33];
  logic [287:0] out_activations_tdata[33];
  logic out_activations_tvalid[33], out_activations_tready[33];
  logic [511:0] in_cache_1_slr0_tdata;
  logic in_cache_1_slr0_tvalid, in_cache_1_slr0_tready;
  logic [511:0] out_cache_1_slr0_tdata;
  logic out_cache_1_slr0_tvalid, out_cache_1_slr0_tready;
  logic [511:0] in_cache_1_slr1_tdata;
  logic in_cache_1_slr1_tvalid, in_cache_1_slr1_tready;
  logic [511:0] out_cache_1_slr1_tdata;
  logic out_cache_1_slr1_tvalid, out_cache_1_slr1_tready;
  logic [511:0] in_cache_2_slr0_tdata;
  logic in_cache_2_slr0_tvalid, in_cache_2_slr0_tready;
  logic [511:0] out_cache_2_slr0_tdata;
  logic out_cache_2_slr0_tvalid, out_cache_2_slr0_tready;
  logic [511:0] in_cache_2_slr1_tdata;
  logic in_cache_2_slr1_tvalid, in_cache_2_slr1_tready;
  logic [511:0] out_cache_2_slr1_tdata;
  logic out_cache_2_slr1_tvalid, out_cache_2_slr1_tready;
  logic [511:0] in_cache_3_slr0_tdata;
  logic in_cache_3_slr0_tvalid, in_cache_3_slr0_tready;
  logic [511:0] out_cache_3_slr0_tdata;
  logic out_cache_3_slr0_tvalid, out_cache_3_slr0_tready;
  logic [511:0] in_cache_3_slr1_tdata;
  logic in_cache_3_slr1_tvalid, in_cache_3_slr1_tready;
  logic [511:0] out_cache_3_slr1_tdata;
  logic out_cache_3_slr1_tvalid, out_cache_3_slr1_tready;
  logic [511:0] in_cache_4_slr0_tdata;
  logic in_cache_4_slr0_tvalid, in_cache_4_slr0_tready;
  logic [511:0] out_cache_4_slr0_tdata;
  logic out_cache_4_slr0_tvalid, out_cache_4_slr0_tready;
  logic [511:0] in_cache_4_slr1_tdata;
  logic in_cache_4_slr1_tvalid, in_cache_4_slr1_tready;
  logic [511:0] out_cache_4_slr1_tdata;
  logic out_cache_4_slr1_tvalid, out_cache_4_slr1_tready;
  logic [511:0] in_cache_5_slr0_tdata;
  logic in_cache_5_slr0_tvalid, in_cache_5_slr0_tready;
  logic [511:0] out_cache_5_slr0_tdata;
  logic out_cache_5_slr0_tvalid, out_cache_5_slr0_tready;
  logic [511:0] in_cache_5_slr1_tdata;
  logic in_cache_5_slr1_tvalid, in_cache_5_slr1_tready;
  logic [511:0] out_cache_5_slr1_tdata;
  logic out_cache_5_slr1_tvalid, out_cache_5_slr1_tready;
  logic [511:0] in_cache_6_slr0_tdata;
  logic in_cache_6_slr0_tvalid, in_cache_6_slr0_tready;
  logic [511:0] out_cache_6_slr0_tdata;
  logic out_cache_6_slr0_tvalid, out_cache_6_slr0_tready;
  logic [511:0] in_cache_6_slr1_tdata;
  logic in_cache_6_slr1_tvalid, in_cache_6_slr1_tready;
  logic [511:0] out_cache_6_slr1_tdata;
  logic out_cache_6_slr1_tvalid, out_cache_6_slr1_tready;
  logic [511:0] in_cache_7_slr0_tdata;
  logic in_cache_7_slr0_tvalid, in_cache_7_slr0_tready;
  logic [511:0] out_cache_7_slr0_tdata;
  logic out_cache_7_slr0_tvalid, out_cache_7_slr0_tready;
  logic [511:0] in_cache_7_slr1_tdata;
  logic in_cache_7_slr1_tvalid, in_cache_7_slr1_tready;
  logic [511:0] out_cache_7_slr1_tdata;
  logic out_cache_7_slr1_tvalid, out_cache_7_slr1_tready;
  logic [511:0] in_cache_8_slr0_tdata;
  logic in_cache_8_slr0_tvalid, in_cache_8_slr0_tready;
  logic [511:0] out_cache_8_slr0_tdata;
  logic out_cache_8_slr0_tvalid, out_cache_8_slr0_tready;
  logic [511:0] in_cache_8_slr1_tdata;
  logic in_cache_8_slr1_tvalid, in_cache_8_slr1_tready;
  logic [511:0] out_cache_8_slr1_tdata;
  logic out_cache_8_slr1_tvalid, out_cache_8_slr1_tready;
  logic [511:0] in_cache_9_slr0_tdata;
  logic in_cache_9_slr0_tvalid, in_cache_9_slr0_tready;
  logic [511:0] out_cache_9_slr0_tdata;
  logic out_cache_9_slr0_tvalid, out_cache_9_slr0_tready;
  logic [511:0] in_cache_9_slr1_tdata;
  logic in_cache_9_slr1_tvalid, in_cache_9_slr1_tready;
  logic [511:0] out_cache_9_slr1_tdata;
  logic out_cache_9_slr1_tvalid, out_cache_9_slr1_tready;
  logic [511:0] in_cache_10_slr0_tdata;
  logic in_cache_10_slr0_tvalid, in_cache_10_slr0_tready;
  logic [511:0] out_cache_10_slr0_tdata;
  logic out_cache_10_slr0_tvalid, out_cache_10_slr0_tready;
  logic [511:0] in_cache_10_slr1_tdata;
  logic in_cache_10_slr1_tvalid, in_cache_10_slr1_tready;
  logic [511:0] out_cache_10_slr1_tdata;
  logic out_cache_10_slr1_tvalid, out_cache_10_slr1_tready;
  logic [511:0] in_cache_11_slr0_tdata;
  logic in_cache_11_slr0_tvalid, in_cache_11_slr0_tready;
  logic [511:0] out_cache_11_slr0_tdata;
  logic out_cache_11_slr0_tvalid, out_cache_11_slr0_tready;
  logic [511:0] in_cache_11_slr1_tdata;
  logic in_cache_11_slr1_tvalid, in_cache_11_slr1_tready;
  logic [511:0] out_cache_11_slr1_tdata;
  logic out_cache_11_slr1_tvalid, out_cache_11_slr1_tready;
  logic [511:0] in_cache_12_slr0_tdata;
  logic in_cache_12_slr0_tvalid, in_cache_12_slr0_tready;
  logic [511:0] out_cache_12_slr0_tdata;
  logic out_cache_12_slr0_tvalid, out_cache_12_slr0_tready;
  logic [511:0] in_cache_12_slr1_tdata;
  logic in_cache_12_slr1_tvalid, in_cache_12_slr1_tready;
  logic [511:0] out_cache_12_slr1_tdata;
  logic out_cache_12_slr1_tvalid, out_cache_12_slr1_tready;
  logic [511:0] in_cache_13_slr0_tdata;
  logic in_cache_13_slr0_tvalid, in_cache_13_slr0_tready;
  logic [511:0] out_cache_13_slr0_tdata;
  logic out_cache_13_slr0_tvalid, out_cache_13_slr0_tready;
  logic [511:0] in_cache_13_slr1_tdata;
  logic in_cache_13_slr1_tvalid, in_cache_13_slr1_tready;
  logic [511:0] out_cache_13_slr1_tdata;
  logic out_cache_13_slr1_tvalid, out_cache_13_slr1_tready;
  logic [511:0] in_cache_14_slr0_tdata;
  logic in_cache_14_slr0_tvalid, in_cache_14_slr0_tready;
  logic [511:0] out_cache_14_slr0_tdata;
  logic out_cache_14_slr0_tvalid, out_cache_14_slr0_tready;
  logic [511:0] in_cache_14_slr1_tdata;
  logic in_cache_14_slr1_tvalid, in_cache_14_slr1_tready;
  logic [511:0] out_cache_14_slr1_tdata;
  logic out_cache_14_slr1_tvalid, out_cache_14_slr1_tready;
  logic [511:0] in_cache_15_slr0_tdata;
  logic in_cache_15_slr0_tvalid, in_cache_15_slr0_tready;
  logic [511:0] out_cache_15_slr0_tdata;
  logic out_cache_15_slr0_tvalid, out_cache_15_slr0_tready;
  logic [511:0] in_cache_15_slr1_tdata;
  logic in_cache_15_slr1_tvalid, in_cache_15_slr1_tready;
  logic [511:0] out_cache_15_slr1_tdata;
  logic out_cache_15_slr1_tvalid, out_cache_15_slr1_tready;
  logic [511:0] in_cache_16_slr0_tdata;
  logic in_cache_16_slr0_tvalid, in_cache_16_slr0_tready;
  logic [511:0] out_cache_16_slr0_tdata;
  logic out_cache_16_slr0_tvalid, out_cache_16_slr0_tready;
  logic [511:0] in_cache_16_slr1_tdata;
  logic in_cache_16_slr1_tvalid, in_cache_16_slr1_tready;
  logic [511:0] out_cache_16_slr1_tdata;
  logic out_cache_16_slr1_tvalid, out_cache_16_slr1_tready;
  logic [511:0] in_cache_17_slr0_tdata;
  logic in_cache_17_slr0_tvalid, in_cache_17_slr0_tready;
  logic [511:0] out_cache_17_slr0_tdata;
  logic out_cache_17_slr0_tvalid, out_cache_17_slr0_tready;
  logic [511:0] in_cache_17_slr1_tdata;
  logic in_cache_17_slr1_tvalid, in_cache_17_slr1_tready;
  logic [511:0] out_cache_17_slr1_tdata;
  logic out_cache_17_slr1_tvalid, out_cache_17_slr1_tready;
  logic [511:0] in_cache_18_slr0_tdata;
  logic in_cache_18_slr0_tvalid, in_cache_18_slr0_tready;
  logic [511:0] out_cache_18_slr0_tdata;
  logic out_cache_18_slr0_tvalid, out_cache_18_slr0_tready;
  logic [511:0] in_cache_18_slr1_tdata;
  logic in_cache_18_slr1_tvalid, in_cache_18_slr1_tready;
  logic [511:0] out_cache_18_slr1_tdata;
  logic out_cache_18_slr1_tvalid, out_cache_18_slr1_tready;
  logic [511:0] in_cache_19_slr0_tdata;
  logic in_cache_19_slr0_tvalid, in_cache_19_slr0_tready;
  logic [511:0] out_cache_19_slr0_tdata;
  logic out_cache_19_slr0_tvalid, out_cache_19_slr0_tready;
  logic [511:0] in_cache_19_slr1_tdata;
  logic in_cache_19_slr1_tvalid, in_cache_19_slr1_tready;
  logic [511:0] out_cache_19_slr1_tdata;
  logic out_cache_19_slr1_tvalid, out_cache_19_slr1_tready;
  logic [511:0] in_cache_20_slr0_tdata;
  logic in_cache_20_slr0_tvalid, in_cache_20_slr0_tready;
  logic [511:0] out_cache_20_slr0_tdata;
  logic out_cache_20_slr0_tvalid, out_cache_20_slr0_tready;
  logic [511:0] in_cache_20_slr1_tdata;
  logic in_cache_20_slr1_tvalid, in_cache_20_slr1_tready;
  logic [511:0] out_cache_20_slr1_tdata;
  logic out_cache_20_slr1_tvalid, out_cache_20_slr1_tready;
  logic [511:0] in_cache_21_slr0_tdata;
  logic in_cache_21_slr0_tvalid, in_cache_21_slr0_tready;
  logic [511:0] out_cache_21_slr0_tdata;
  logic out_cache_21_slr0_tvalid, out_cache_21_slr0_tready;
  logic [511:0] in_cache_21_slr1_tdata;
  logic in_cache_21_slr1_tvalid, in_cache_21_slr1_tready;
  logic [511:0] out_cache_21_slr1_tdata;
  logic out_cache_21_slr1_tvalid, out_cache_21_slr1_tready;
  logic [511:0] in_cache_22_slr0_tdata;
  logic in_cache_22_slr0_tvalid, in_cache_22_slr0_tready;
  logic [511:0] out_cache_22_slr0_tdata;
  logic out_cache_22_slr0_tvalid, out_cache_22_slr0_tready;
  logic [511:0] in_cache_22_slr1_tdata;
  logic in_cache_22_slr1_tvalid, in_cache_22_slr1_tready;
  logic [511:0] out_cache_22_slr1_tdata;
  logic out_cache_22_slr1_tvalid, out_cache_22_slr1_tready;
  logic [511:0] in_cache_23_slr0_tdata;
  logic in_cache_23_slr0_tvalid, in_cache_23_slr0_tready;
  logic [511:0] out_cache_23_slr0_tdata;
  logic out_cache_23_slr0_tvalid, out_cache_23_slr0_tready;
  logic [511:0] in_cache_23_slr1_tdata;
  logic in_cache_23_slr1_tvalid, in_cache_23_slr1_tready;
  logic [511:0] out_cache_23_slr1_tdata;
  logic out_cache_23_slr1_tvalid, out_cache_23_slr1_tready;
  logic [511:0] in_cache_24_slr0_tdata;
  logic in_cache_24_slr0_tvalid, in_cache_24_slr0_tready;
  logic [511:0] out_cache_24_slr0_tdata;
  logic out_cache_24_slr0_tvalid, out_cache_24_slr0_tready;
  logic [511:0] in_cache_24_slr1_tdata;
  logic in_cache_24_slr1_tvalid, in_cache_24_slr1_tready;
  logic [511:0] out_cache_24_slr1_tdata;
  logic out_cache_24_slr1_tvalid, out_cache_24_slr1_tready;
  logic [511:0] in_cache_25_slr0_tdata;
  logic in_cache_25_slr0_tvalid, in_cache_25_slr0_tready;
  logic [511:0] out_cache_25_slr0_tdata;
  logic out_cache_25_slr0_tvalid, out_cache_25_slr0_tready;
  logic [511:0] in_cache_25_slr1_tdata;
  logic in_cache_25_slr1_tvalid, in_cache_25_slr1_tready;
  logic [511:0] out_cache_25_slr1_tdata;
  logic out_cache_25_slr1_tvalid, out_cache_25_slr1_tready;
  logic [511:0] in_cache_26_slr0_tdata;
  logic in_cache_26_slr0_tvalid, in_cache_26_slr0_tready;
  logic [511:0] out_cache_26_slr0_tdata;
  logic out_cache_26_slr0_tvalid, out_cache_26_slr0_tready;
  logic [511:0] in_cache_26_slr1_tdata;
  logic in_cache_26_slr1_tvalid, in_cache_26_slr1_tready;
  logic [511:0] out_cache_26_slr1_tdata;
  logic out_cache_26_slr1_tvalid, out_cache_26_slr1_tready;
  logic [511:0] in_cache_27_slr0_tdata;
  logic in_cache_27_slr0_tvalid, in_cache_27_slr0_tready;
  logic [511:0] out_cache_27_slr0_tdata;
  logic out_cache_27_slr0_tvalid, out_cache_27_slr0_tready;
  logic [511:0] in_cache_27_slr1_tdata;
  logic in_cache_27_slr1_tvalid, in_cache_27_slr1_tready;
  logic [511:0] out_cache_27_slr1_tdata;
  logic out_cache_27_slr1_tvalid, out_cache_27_slr1_tready;
  logic [511:0] in_cache_28_slr0_tdata;
  logic in_cache_28_slr0_tvalid, in_cache_28_slr0_tready;
  logic [511:0] out_cache_28_slr0_tdata;
  logic out_cache_28_slr0_tvalid, out_cache_28_slr0_tready;
  logic [511:0] in_cache_28_slr1_tdata;
  logic in_cache_28_slr1_tvalid, in_cache_28_slr1_tready;
  logic [511:0] out_cache_28_slr1_tdata;
  logic out_cache_28_slr1_tvalid, out_cache_28_slr1_tready;
  logic [511:0] in_cache_29_slr0_tdata;
  logic in_cache_29_slr0_tvalid, in_cache_29_slr0_tready;
  logic [511:0] out_cache_29_slr0_tdata;
  logic out_cache_29_slr0_tvalid, out_cache_29_slr0_tready;
  logic [511:0] in_cache_29_slr1_tdata;
  logic in_cache_29_slr1_tvalid, in_cache_29_slr1_tready;
  logic [511:0] out_cache_29_slr1_tdata;
  logic out_cache_29_slr1_tvalid, out_cache_29_slr1_tready;
  logic [511:0] in_weights_30_slr0_tdata;
  logic in_weights_30_slr0_tvalid, in_weights_30_slr0_tready;
  logic [511:0] out_weights_30_slr0_tdata;
  logic out_weights_30_slr0_tvalid, out_weights_30_slr0_tready;
  logic [511:0] in_weights_30_slr1_tdata;
  logic in_weights_30_slr1_tvalid, in_weights_30_slr1_tready;
  logic [511:0] out_weights_30_slr1_tdata;
  logic out_weights_30_slr1_tvalid, out_weights_30_slr1_tready;
  logic [7:0] in_credits_30_slr1_tdata;
  logic in_credits_30_slr1_tvalid, in_credits_30_slr1_tready;
  logic [7:0] out_credits_30_slr1_tdata;
  logic out_credits_30_slr1_tvalid, out_credits_30_slr1_tready;
  logic [7:0] in_credits_30_slr0_tdata;
  logic in_credits_30_slr0_tvalid, in_credits_30_slr0_tready;
  logic [7:0] out_credits_30_slr0_tdata;
  logic out_credits_30_slr0_tvalid, out_credits_30_slr0_tready;
  logic [31:0] in_sent_30_slr0_tdata;
  logic in_sent_30_slr0_tvalid, in_sent_30_slr0_tready;
  logic [31:0] out_sent_30_slr0_tdata;
  logic out_sent_30_slr0_tvalid, out_sent_30_slr0_tready;
  logic [31:0] in_sent_30_slr1_tdata;
  logic in_sent_30_slr1_tvalid, in_sent_30_slr1_tready;
  logic [31:0] out_sent_30_slr1_tdata;
  logic out_sent_30_slr1_tvalid, out_sent_30_slr1_tready;
  logic [287:0] in_activations_30_slr0_tdata;
  logic in_activations_30_slr0_tvalid, in_activations_30_slr0_tready;
  logic [287:0] out_activations_30_slr0_tdata;
  logic out_activations_30_slr0_tvalid, out_activations_30_slr0_tready;
  logic [287:0] in_activations_30_slr1_tdata;
  logic in_activations_30_slr1_tvalid, in_activations_30_slr1_tready;
  logic [287:0] out_activations_30_slr1_tdata;
  logic out_activations_30_slr1_tvalid, out_activations_30_slr1_tready;
  logic [511:0] in_weights_31_slr0_tdata;
  logic in_weights_31_slr0_tvalid, in_weights_31_slr0_tready;
  logic [511:0] out_weights_31_slr0_tdata;
  logic out_weights_31_slr0_tvalid, out_weights_31_slr0_tready;
  logic [511:0] in_weights_31_slr1_tdata;
  logic in_weights_31_slr1_tvalid, in_weights_31_slr1_tready;
  logic [511:0] out_weights_31_slr1_tdata;
  logic out_weights_31_slr1_tvalid, out_weights_31_slr1_tready;
  logic [7:0] in_credits_31_slr1_tdata;
  logic in_credits_31_slr1_tvalid, in_credits_31_slr1_tready;
  logic [7:0] out_credits_31_slr1_tdata;
  logic out_credits_31_slr1_tvalid, out_credits_31_slr1_tready;
  logic [7:0] in_credits_31_slr0_tdata;
  logic in_credits_31_slr0_tvalid, in_credits_31_slr0_tready;
  logic [7:0] out_credits_31_slr0_tdata;
  logic out_credits_31_slr0_tvalid, out_credits_31_slr0_tready;
  logic [31:0] in_sent_31_slr0_tdata;
  logic in_sent_31_slr0_tvalid, in_sent_31_slr0_tready;
  logic [31:0] out_sent_31_slr0_tdata;
  logic out_sent_31_slr0_tvalid, out_sent_31_slr0_tready;
  logic [31:0] in_sent_31_slr1_tdata;
  logic in_sent_31_slr1_tvalid, in_sent_31_slr1_tready;
  logic [31:0] out_sent_31_slr1_tdata;
  logic out_sent_31_slr1_tvalid, out_sent_31_slr1_tready;
  logic [511:0] in_kept_31_slr1_tdata;
  logic in_kept_31_slr1_tvalid, in_kept_31_slr1_tready;
  logic [511:0] out_kept_31_slr1_tdata;
  logic out_kept_31_slr1_tvalid, out_kept_31_slr1_tready;
  logic [511:0] in_kept_31_slr0_tdata;
  logic in_kept_31_slr0_tvalid, in_kept_31_slr0_tready;
  logic [511:0] out_kept_31_slr0_tdata;
  logic out_kept_31_slr0_tvalid, out_kept_31_slr0_tready;
  logic [287:0] in_activations_32_slr1_tdata;
  logic in_activations_32_slr1_tvalid, in_activations_32_slr1_tready;
  logic [287:0] out_activations_32_slr1_tdata;
  logic out_activations_32_slr1_tvalid, out_activations_32_slr1_tready;
  logic [287:0] in_activations_32_slr0_tdata;
  logic in_activations_32_slr0_tvalid, in_activations_32_slr0_tready;
  logic [287:0] out_activations_32_slr0_tdata;
  logic out_activations_32_slr0_tvalid, out_activations_32_slr0_tready;
  logic [31:0] in_results_tdata[32];
  logic in_results_tvalid[32], in_results_tready[32];
  logic [31:0] out_results_tdata[32];
  logic out_results_tvalid[32], out_results_tready[32];
  logic [31:0] in_results_30_slr1_tdata;
  logic in_results_30_slr1_tvalid, in_results_30_slr1_tready;
  logic [31:0] out_results_30_slr1_tdata;
  logic out_results_30_slr1_tvalid, out_results_30_slr1_tready;
  logic [31:0] in_results_30_slr0_tdata;
  logic in_results_30_slr0_tvalid, in_results_30_slr0_tready;
  logic [31:0] out_results_30_slr0_tdata;
  logic out_results_30_slr0_tvalid, out_results_30_slr0_tready;
  logic [31:0] in_results_31_slr1_tdata;
  logic in_results_31_slr1_tvalid, in_results_31_slr1_tready;
  logic [31:0] out_results_31_slr1_tdata;
  logic out_results_31_slr1_tvalid, out_results_31_slr1_tready;
  logic [31:0] in_results_31_slr0_tdata;
  logic in_results_31_slr0_tvalid, in_results_31_slr0_tready;
  logic [31:0] out_results_31_slr0_tdata;
  logic out_results_31_slr0_tvalid, out_results_31_slr0_tready;
  logic [127:0] in_joined_tdata[8];
  logic in_joined_tvalid[8], in_joined_tready[8];
  logic [127:0] out_joined_tdata[8];
  logic out_joined_tvalid[8], out_joined_tready[8];
  logic [63:0] in_fetch_tdata[1];
  logic in_fetch_tvalid[1], in_fetch_tready[1];
  logic [63:0] out_fetch_tdata[1];
  logic out_fetch_tvalid[1], out_fetch_tready[1];
  logic [511:0] in_fetched_tdata[1];
  logic in_fetched_tvalid[1], in_fetched_tready[1];
  logic [511:0] out_fetched_tdata[1];
  logic out_fetched_tvalid[1], out_fetched_tready[1];
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
  logic [1023:0] in_rotated_slr0_tdata;
  logic in_rotated_slr0_tvalid, in_rotated_slr0_tready;
  logic [1023:0] out_rotated_slr0_tdata;
  logic out_rotated_slr0_tvalid, out_rotated_slr0_tready;
  logic [1023:0] in_rotated_slr1_tdata;
  logic in_rotated_slr1_tvalid, in_rotated_slr1_tready;
  logic [1023:0] out_rotated_slr1_tdata;
  logic out_rotated_slr1_tvalid, out_rotated_slr1_tready;
  logic [1023:0] in_rotated_tdata;
  logic in_rotated_tvalid, in_rotated_tready;
  logic [1023:0] out_rotated_tdata;
  logic out_rotated_tvalid, out_rotated_tready;
  logic [287:0] in_attended_slr1_tdata;
  logic in_attended_slr1_tvalid, in_attended_slr1_tready;
  logic [287:0] out_attended_slr1_tdata;
  logic out_attended_slr1_tvalid, out_attended_slr1_tready;
  logic [287:0] in_attended_slr0_tdata;
  logic in_attended_slr0_tvalid, in_attended_slr0_tready;
  logic [287:0] out_attended_slr0_tdata;
  logic out_attended_slr0_tvalid, out_attended_slr0_tready;
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

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_0_slr0_tdata),
      .in_tvalid(in_cache_0_slr0_tvalid),
      .in_tready(in_cache_0_slr0_tready),
      .out_tdata(out_cache_0_slr0_tdata),
      .out_tvalid(out_cache_0_slr0_tvalid),
      .out_tready(out_cache_0_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_0_slr1_tdata),
      .in_tvalid(in_cache_0_slr1_tvalid),
      .in_tready(in_cache_0_slr1_tready),
      .out_tdata(out_cache_0_slr1_tdata),
      .out_tvalid(out_cache_0_slr1_tvalid),
      .out_tready(out_cache_0_slr1_tready),
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
  ) fifo_cache_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_1_slr0_tdata),
      .in_tvalid(in_cache_1_slr0_tvalid),
      .in_tready(in_cache_1_slr0_tready),
      .out_tdata(out_cache_1_slr0_tdata),
      .out_tvalid(out_cache_1_slr0_tvalid),
      .out_tready(out_cache_1_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_1_slr1_tdata),
      .in_tvalid(in_cache_1_slr1_tvalid),
      .in_tready(in_cache_1_slr1_tready),
      .out_tdata(out_cache_1_slr1_tdata),
      .out_tvalid(out_cache_1_slr1_tvalid),
      .out_tready(out_cache_1_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_2_slr0_tdata),
      .in_tvalid(in_cache_2_slr0_tvalid),
      .in_tready(in_cache_2_slr0_tready),
      .out_tdata(out_cache_2_slr0_tdata),
      .out_tvalid(out_cache_2_slr0_tvalid),
      .out_tready(out_cache_2_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_2_slr1_tdata),
      .in_tvalid(in_cache_2_slr1_tvalid),
      .in_tready(in_cache_2_slr1_tready),
      .out_tdata(out_cache_2_slr1_tdata),
      .out_tvalid(out_cache_2_slr1_tvalid),
      .out_tready(out_cache_2_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_3_slr0_tdata),
      .in_tvalid(in_cache_3_slr0_tvalid),
      .in_tready(in_cache_3_slr0_tready),
      .out_tdata(out_cache_3_slr0_tdata),
      .out_tvalid(out_cache_3_slr0_tvalid),
      .out_tready(out_cache_3_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_3_slr1_tdata),
      .in_tvalid(in_cache_3_slr1_tvalid),
      .in_tready(in_cache_3_slr1_tready),
      .out_tdata(out_cache_3_slr1_tdata),
      .out_tvalid(out_cache_3_slr1_tvalid),
      .out_tready(out_cache_3_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_4_slr0_tdata),
      .in_tvalid(in_cache_4_slr0_tvalid),
      .in_tready(in_cache_4_slr0_tready),
      .out_tdata(out_cache_4_slr0_tdata),
      .out_tvalid(out_cache_4_slr0_tvalid),
      .out_tready(out_cache_4_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_4_slr1_tdata),
      .in_tvalid(in_cache_4_slr1_tvalid),
      .in_tready(in_cache_4_slr1_tready),
      .out_tdata(out_cache_4_slr1_tdata),
      .out_tvalid(out_cache_4_slr1_tvalid),
      .out_tready(out_cache_4_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_5_slr0_tdata),
      .in_tvalid(in_cache_5_slr0_tvalid),
      .in_tready(in_cache_5_slr0_tready),
      .out_tdata(out_cache_5_slr0_tdata),
      .out_tvalid(out_cache_5_slr0_tvalid),
      .out_tready(out_cache_5_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_5_slr1_tdata),
      .in_tvalid(in_cache_5_slr1_tvalid),
      .in_tready(in_cache_5_slr1_tready),
      .out_tdata(out_cache_5_slr1_tdata),
      .out_tvalid(out_cache_5_slr1_tvalid),
      .out_tready(out_cache_5_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_6_slr0_tdata),
      .in_tvalid(in_cache_6_slr0_tvalid),
      .in_tready(in_cache_6_slr0_tready),
      .out_tdata(out_cache_6_slr0_tdata),
      .out_tvalid(out_cache_6_slr0_tvalid),
      .out_tready(out_cache_6_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_6_slr1_tdata),
      .in_tvalid(in_cache_6_slr1_tvalid),
      .in_tready(in_cache_6_slr1_tready),
      .out_tdata(out_cache_6_slr1_tdata),
      .out_tvalid(out_cache_6_slr1_tvalid),
      .out_tready(out_cache_6_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_7_slr0_tdata),
      .in_tvalid(in_cache_7_slr0_tvalid),
      .in_tready(in_cache_7_slr0_tready),
      .out_tdata(out_cache_7_slr0_tdata),
      .out_tvalid(out_cache_7_slr0_tvalid),
      .out_tready(out_cache_7_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_7_slr1_tdata),
      .in_tvalid(in_cache_7_slr1_tvalid),
      .in_tready(in_cache_7_slr1_tready),
      .out_tdata(out_cache_7_slr1_tdata),
      .out_tvalid(out_cache_7_slr1_tvalid),
      .out_tready(out_cache_7_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_8_slr0_tdata),
      .in_tvalid(in_cache_8_slr0_tvalid),
      .in_tready(in_cache_8_slr0_tready),
      .out_tdata(out_cache_8_slr0_tdata),
      .out_tvalid(out_cache_8_slr0_tvalid),
      .out_tready(out_cache_8_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_8_slr1_tdata),
      .in_tvalid(in_cache_8_slr1_tvalid),
      .in_tready(in_cache_8_slr1_tready),
      .out_tdata(out_cache_8_slr1_tdata),
      .out_tvalid(out_cache_8_slr1_tvalid),
      .out_tready(out_cache_8_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_9_slr0_tdata),
      .in_tvalid(in_cache_9_slr0_tvalid),
      .in_tready(in_cache_9_slr0_tready),
      .out_tdata(out_cache_9_slr0_tdata),
      .out_tvalid(out_cache_9_slr0_tvalid),
      .out_tready(out_cache_9_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_9_slr1_tdata),
      .in_tvalid(in_cache_9_slr1_tvalid),
      .in_tready(in_cache_9_slr1_tready),
      .out_tdata(out_cache_9_slr1_tdata),
      .out_tvalid(out_cache_9_slr1_tvalid),
      .out_tready(out_cache_9_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_10_slr0_tdata),
      .in_tvalid(in_cache_10_slr0_tvalid),
      .in_tready(in_cache_10_slr0_tready),
      .out_tdata(out_cache_10_slr0_tdata),
      .out_tvalid(out_cache_10_slr0_tvalid),
      .out_tready(out_cache_10_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_10_slr1_tdata),
      .in_tvalid(in_cache_10_slr1_tvalid),
      .in_tready(in_cache_10_slr1_tready),
      .out_tdata(out_cache_10_slr1_tdata),
      .out_tvalid(out_cache_10_slr1_tvalid),
      .out_tready(out_cache_10_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_11_slr0_tdata),
      .in_tvalid(in_cache_11_slr0_tvalid),
      .in_tready(in_cache_11_slr0_tready),
      .out_tdata(out_cache_11_slr0_tdata),
      .out_tvalid(out_cache_11_slr0_tvalid),
      .out_tready(out_cache_11_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_11_slr1_tdata),
      .in_tvalid(in_cache_11_slr1_tvalid),
      .in_tready(in_cache_11_slr1_tready),
      .out_tdata(out_cache_11_slr1_tdata),
      .out_tvalid(out_cache_11_slr1_tvalid),
      .out_tready(out_cache_11_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_12_slr0_tdata),
      .in_tvalid(in_cache_12_slr0_tvalid),
      .in_tready(in_cache_12_slr0_tready),
      .out_tdata(out_cache_12_slr0_tdata),
      .out_tvalid(out_cache_12_slr0_tvalid),
      .out_tready(out_cache_12_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_12_slr1_tdata),
      .in_tvalid(in_cache_12_slr1_tvalid),
      .in_tready(in_cache_12_slr1_tready),
      .out_tdata(out_cache_12_slr1_tdata),
      .out_tvalid(out_cache_12_slr1_tvalid),
      .out_tready(out_cache_12_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_13_slr0_tdata),
      .in_tvalid(in_cache_13_slr0_tvalid),
      .in_tready(in_cache_13_slr0_tready),
      .out_tdata(out_cache_13_slr0_tdata),
      .out_tvalid(out_cache_13_slr0_tvalid),
      .out_tready(out_cache_13_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_13_slr1_tdata),
      .in_tvalid(in_cache_13_slr1_tvalid),
      .in_tready(in_cache_13_slr1_tready),
      .out_tdata(out_cache_13_slr1_tdata),
      .out_tvalid(out_cache_13_slr1_tvalid),
      .out_tready(out_cache_13_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_14_slr0_tdata),
      .in_tvalid(in_cache_14_slr0_tvalid),
      .in_tready(in_cache_14_slr0_tready),
      .out_tdata(out_cache_14_slr0_tdata),
      .out_tvalid(out_cache_14_slr0_tvalid),
      .out_tready(out_cache_14_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_14_slr1_tdata),
      .in_tvalid(in_cache_14_slr1_tvalid),
      .in_tready(in_cache_14_slr1_tready),
      .out_tdata(out_cache_14_slr1_tdata),
      .out_tvalid(out_cache_14_slr1_tvalid),
      .out_tready(out_cache_14_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_15_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_15_slr0_tdata),
      .in_tvalid(in_cache_15_slr0_tvalid),
      .in_tready(in_cache_15_slr0_tready),
      .out_tdata(out_cache_15_slr0_tdata),
      .out_tvalid(out_cache_15_slr0_tvalid),
      .out_tready(out_cache_15_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_15_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_15_slr1_tdata),
      .in_tvalid(in_cache_15_slr1_tvalid),
      .in_tready(in_cache_15_slr1_tready),
      .out_tdata(out_cache_15_slr1_tdata),
      .out_tvalid(out_cache_15_slr1_tvalid),
      .out_tready(out_cache_15_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_16_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_16_slr0_tdata),
      .in_tvalid(in_cache_16_slr0_tvalid),
      .in_tready(in_cache_16_slr0_tready),
      .out_tdata(out_cache_16_slr0_tdata),
      .out_tvalid(out_cache_16_slr0_tvalid),
      .out_tready(out_cache_16_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_16_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_16_slr1_tdata),
      .in_tvalid(in_cache_16_slr1_tvalid),
      .in_tready(in_cache_16_slr1_tready),
      .out_tdata(out_cache_16_slr1_tdata),
      .out_tvalid(out_cache_16_slr1_tvalid),
      .out_tready(out_cache_16_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_17_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_17_slr0_tdata),
      .in_tvalid(in_cache_17_slr0_tvalid),
      .in_tready(in_cache_17_slr0_tready),
      .out_tdata(out_cache_17_slr0_tdata),
      .out_tvalid(out_cache_17_slr0_tvalid),
      .out_tready(out_cache_17_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_17_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_17_slr1_tdata),
      .in_tvalid(in_cache_17_slr1_tvalid),
      .in_tready(in_cache_17_slr1_tready),
      .out_tdata(out_cache_17_slr1_tdata),
      .out_tvalid(out_cache_17_slr1_tvalid),
      .out_tready(out_cache_17_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_18_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_18_slr0_tdata),
      .in_tvalid(in_cache_18_slr0_tvalid),
      .in_tready(in_cache_18_slr0_tready),
      .out_tdata(out_cache_18_slr0_tdata),
      .out_tvalid(out_cache_18_slr0_tvalid),
      .out_tready(out_cache_18_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_18_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_18_slr1_tdata),
      .in_tvalid(in_cache_18_slr1_tvalid),
      .in_tready(in_cache_18_slr1_tready),
      .out_tdata(out_cache_18_slr1_tdata),
      .out_tvalid(out_cache_18_slr1_tvalid),
      .out_tready(out_cache_18_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_19_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_19_slr0_tdata),
      .in_tvalid(in_cache_19_slr0_tvalid),
      .in_tready(in_cache_19_slr0_tready),
      .out_tdata(out_cache_19_slr0_tdata),
      .out_tvalid(out_cache_19_slr0_tvalid),
      .out_tready(out_cache_19_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_19_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_19_slr1_tdata),
      .in_tvalid(in_cache_19_slr1_tvalid),
      .in_tready(in_cache_19_slr1_tready),
      .out_tdata(out_cache_19_slr1_tdata),
      .out_tvalid(out_cache_19_slr1_tvalid),
      .out_tready(out_cache_19_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_20_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_20_slr0_tdata),
      .in_tvalid(in_cache_20_slr0_tvalid),
      .in_tready(in_cache_20_slr0_tready),
      .out_tdata(out_cache_20_slr0_tdata),
      .out_tvalid(out_cache_20_slr0_tvalid),
      .out_tready(out_cache_20_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_20_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_20_slr1_tdata),
      .in_tvalid(in_cache_20_slr1_tvalid),
      .in_tready(in_cache_20_slr1_tready),
      .out_tdata(out_cache_20_slr1_tdata),
      .out_tvalid(out_cache_20_slr1_tvalid),
      .out_tready(out_cache_20_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_21_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_21_slr0_tdata),
      .in_tvalid(in_cache_21_slr0_tvalid),
      .in_tready(in_cache_21_slr0_tready),
      .out_tdata(out_cache_21_slr0_tdata),
      .out_tvalid(out_cache_21_slr0_tvalid),
      .out_tready(out_cache_21_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_21_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_21_slr1_tdata),
      .in_tvalid(in_cache_21_slr1_tvalid),
      .in_tready(in_cache_21_slr1_tready),
      .out_tdata(out_cache_21_slr1_tdata),
      .out_tvalid(out_cache_21_slr1_tvalid),
      .out_tready(out_cache_21_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_22_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_22_slr0_tdata),
      .in_tvalid(in_cache_22_slr0_tvalid),
      .in_tready(in_cache_22_slr0_tready),
      .out_tdata(out_cache_22_slr0_tdata),
      .out_tvalid(out_cache_22_slr0_tvalid),
      .out_tready(out_cache_22_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_22_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_22_slr1_tdata),
      .in_tvalid(in_cache_22_slr1_tvalid),
      .in_tready(in_cache_22_slr1_tready),
      .out_tdata(out_cache_22_slr1_tdata),
      .out_tvalid(out_cache_22_slr1_tvalid),
      .out_tready(out_cache_22_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_23_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_23_slr0_tdata),
      .in_tvalid(in_cache_23_slr0_tvalid),
      .in_tready(in_cache_23_slr0_tready),
      .out_tdata(out_cache_23_slr0_tdata),
      .out_tvalid(out_cache_23_slr0_tvalid),
      .out_tready(out_cache_23_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_23_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_23_slr1_tdata),
      .in_tvalid(in_cache_23_slr1_tvalid),
      .in_tready(in_cache_23_slr1_tready),
      .out_tdata(out_cache_23_slr1_tdata),
      .out_tvalid(out_cache_23_slr1_tvalid),
      .out_tready(out_cache_23_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_24_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_24_slr0_tdata),
      .in_tvalid(in_cache_24_slr0_tvalid),
      .in_tready(in_cache_24_slr0_tready),
      .out_tdata(out_cache_24_slr0_tdata),
      .out_tvalid(out_cache_24_slr0_tvalid),
      .out_tready(out_cache_24_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_24_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_24_slr1_tdata),
      .in_tvalid(in_cache_24_slr1_tvalid),
      .in_tready(in_cache_24_slr1_tready),
      .out_tdata(out_cache_24_slr1_tdata),
      .out_tvalid(out_cache_24_slr1_tvalid),
      .out_tready(out_cache_24_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_25_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_25_slr0_tdata),
      .in_tvalid(in_cache_25_slr0_tvalid),
      .in_tready(in_cache_25_slr0_tready),
      .out_tdata(out_cache_25_slr0_tdata),
      .out_tvalid(out_cache_25_slr0_tvalid),
      .out_tready(out_cache_25_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_25_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_25_slr1_tdata),
      .in_tvalid(in_cache_25_slr1_tvalid),
      .in_tready(in_cache_25_slr1_tready),
      .out_tdata(out_cache_25_slr1_tdata),
      .out_tvalid(out_cache_25_slr1_tvalid),
      .out_tready(out_cache_25_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_26_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_26_slr0_tdata),
      .in_tvalid(in_cache_26_slr0_tvalid),
      .in_tready(in_cache_26_slr0_tready),
      .out_tdata(out_cache_26_slr0_tdata),
      .out_tvalid(out_cache_26_slr0_tvalid),
      .out_tready(out_cache_26_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_26_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_26_slr1_tdata),
      .in_tvalid(in_cache_26_slr1_tvalid),
      .in_tready(in_cache_26_slr1_tready),
      .out_tdata(out_cache_26_slr1_tdata),
      .out_tvalid(out_cache_26_slr1_tvalid),
      .out_tready(out_cache_26_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_27_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_27_slr0_tdata),
      .in_tvalid(in_cache_27_slr0_tvalid),
      .in_tready(in_cache_27_slr0_tready),
      .out_tdata(out_cache_27_slr0_tdata),
      .out_tvalid(out_cache_27_slr0_tvalid),
      .out_tready(out_cache_27_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_27_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_27_slr1_tdata),
      .in_tvalid(in_cache_27_slr1_tvalid),
      .in_tready(in_cache_27_slr1_tready),
      .out_tdata(out_cache_27_slr1_tdata),
      .out_tvalid(out_cache_27_slr1_tvalid),
      .out_tready(out_cache_27_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_28_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_28_slr0_tdata),
      .in_tvalid(in_cache_28_slr0_tvalid),
      .in_tready(in_cache_28_slr0_tready),
      .out_tdata(out_cache_28_slr0_tdata),
      .out_tvalid(out_cache_28_slr0_tvalid),
      .out_tready(out_cache_28_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_28_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_28_slr1_tdata),
      .in_tvalid(in_cache_28_slr1_tvalid),
      .in_tready(in_cache_28_slr1_tready),
      .out_tdata(out_cache_28_slr1_tdata),
      .out_tvalid(out_cache_28_slr1_tvalid),
      .out_tready(out_cache_28_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_29_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_29_slr0_tdata),
      .in_tvalid(in_cache_29_slr0_tvalid),
      .in_tready(in_cache_29_slr0_tready),
      .out_tdata(out_cache_29_slr0_tdata),
      .out_tvalid(out_cache_29_slr0_tvalid),
      .out_tready(out_cache_29_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_cache_29_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_cache_29_slr1_tdata),
      .in_tvalid(in_cache_29_slr1_tvalid),
      .in_tready(in_cache_29_slr1_tready),
      .out_tdata(out_cache_29_slr1_tdata),
      .out_tvalid(out_cache_29_slr1_tvalid),
      .out_tready(out_cache_29_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_30_slr0_tdata),
      .in_tvalid(in_weights_30_slr0_tvalid),
      .in_tready(in_weights_30_slr0_tready),
      .out_tdata(out_weights_30_slr0_tdata),
      .out_tvalid(out_weights_30_slr0_tvalid),
      .out_tready(out_weights_30_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_30_slr1_tdata),
      .in_tvalid(in_weights_30_slr1_tvalid),
      .in_tready(in_weights_30_slr1_tready),
      .out_tdata(out_weights_30_slr1_tdata),
      .out_tvalid(out_weights_30_slr1_tvalid),
      .out_tready(out_weights_30_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_30_slr1_tdata),
      .in_tvalid(in_credits_30_slr1_tvalid),
      .in_tready(in_credits_30_slr1_tready),
      .out_tdata(out_credits_30_slr1_tdata),
      .out_tvalid(out_credits_30_slr1_tvalid),
      .out_tready(out_credits_30_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_30_slr0_tdata),
      .in_tvalid(in_credits_30_slr0_tvalid),
      .in_tready(in_credits_30_slr0_tready),
      .out_tdata(out_credits_30_slr0_tdata),
      .out_tvalid(out_credits_30_slr0_tvalid),
      .out_tready(out_credits_30_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_30_slr0_tdata),
      .in_tvalid(in_sent_30_slr0_tvalid),
      .in_tready(in_sent_30_slr0_tready),
      .out_tdata(out_sent_30_slr0_tdata),
      .out_tvalid(out_sent_30_slr0_tvalid),
      .out_tready(out_sent_30_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_30_slr1_tdata),
      .in_tvalid(in_sent_30_slr1_tvalid),
      .in_tready(in_sent_30_slr1_tready),
      .out_tdata(out_sent_30_slr1_tdata),
      .out_tvalid(out_sent_30_slr1_tvalid),
      .out_tready(out_sent_30_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_activations_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_30_slr0_tdata),
      .in_tvalid(in_activations_30_slr0_tvalid),
      .in_tready(in_activations_30_slr0_tready),
      .out_tdata(out_activations_30_slr0_tdata),
      .out_tvalid(out_activations_30_slr0_tvalid),
      .out_tready(out_activations_30_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(288),
      .DEPTH(2)
  ) fifo_activations_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_activations_30_slr1_tdata),
      .in_tvalid(in_activations_30_slr1_tvalid),
      .in_tready(in_activations_30_slr1_tready),
      .out_tdata(out_activations_30_slr1_tdata),
      .out_tvalid(out_activations_30_slr1_tvalid),
      .out_tready(out_activations_30_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_31_slr0_tdata),
      .in_tvalid(in_weights_31_slr0_tvalid),
      .in_tready(in_weights_31_slr0_tready),
      .out_tdata(out_weights_31_slr0_tdata),
      .out_tvalid(out_weights_31_slr0_tvalid),
      .out_tready(out_weights_31_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(512),
      .DEPTH(2)
  ) fifo_weights_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_weights_31_slr1_tdata),
      .in_tvalid(in_weights_31_slr1_tvalid),
      .in_tready(in_weights_31_slr1_tready),
      .out_tdata(out_weights_31_slr1_tdata),
      .out_tvalid(out_weights_31_slr1_tvalid),
      .out_tready(out_weights_31_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_31_slr1_tdata),
      .in_tvalid(in_credits_31_slr1_tvalid),
      .in_tready(in_credits_31_slr1_tready),
      .out_tdata(out_credits_31_slr1_tdata),
      .out_tvalid(out_credits_31_slr1_tvalid),
      .out_tready(out_credits_31_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(8),
      .DEPTH(2)
  ) fifo_credits_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_credits_31_slr0_tdata),
      .in_tvalid(in_credits_31_slr0_tvalid),
      .in_tready(in_credits_31_slr0_tready),
      .out_tdata(out_credits_31_slr0_tdata),
      .out_tvalid(out_credits_31_slr0_tvalid),
      .out_tready(out_credits_31_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_31_slr0_tdata),
      .in_tvalid(in_sent_31_slr0_tvalid),
      .in_tready(in_sent_31_slr0_tready),
      .out_tdata(out_sent_31_slr0_tdata),
      .out_tvalid(out_sent_31_slr0_tvalid),
      .out_tready(out_sent_31_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_sent_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_sent_31_slr1_tdata),
      .in_tvalid(in_sent_31_slr1_tvalid),
      .in_tready(in_sent_31_slr1_tready),
      .out_tdata(out_sent_31_slr1_tdata),
      .out_tvalid(out_sent_31_slr1_tvalid),
      .out_tready(out_sent_31_slr1_tready),
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

  for (genvar i = 0; i < 32; i++) begin : fifo_results_0
    millrace_fifo #(
        .WIDTH(32),
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
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_results_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_30_slr1_tdata),
      .in_tvalid(in_results_30_slr1_tvalid),
      .in_tready(in_results_30_slr1_tready),
      .out_tdata(out_results_30_slr1_tdata),
      .out_tvalid(out_results_30_slr1_tvalid),
      .out_tready(out_results_30_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_results_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_30_slr0_tdata),
      .in_tvalid(in_results_30_slr0_tvalid),
      .in_tready(in_results_30_slr0_tready),
      .out_tdata(out_results_30_slr0_tdata),
      .out_tvalid(out_results_30_slr0_tvalid),
      .out_tready(out_results_30_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_results_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_31_slr1_tdata),
      .in_tvalid(in_results_31_slr1_tvalid),
      .in_tready(in_results_31_slr1_tready),
      .out_tdata(out_results_31_slr1_tdata),
      .out_tvalid(out_results_31_slr1_tvalid),
      .out_tready(out_results_31_slr1_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(2)
  ) fifo_results_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_results_31_slr0_tdata),
      .in_tvalid(in_results_31_slr0_tvalid),
      .in_tready(in_results_31_slr0_tready),
      .out_tdata(out_results_31_slr0_tdata),
      .out_tvalid(out_results_31_slr0_tvalid),
      .out_tready(out_results_31_slr0_tready),
      .level()
  );

  for (genvar i = 0; i < 8; i++) begin : fifo_joined_0
    millrace_fifo #(
        .WIDTH(128),
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
      .WIDTH(64),
      .DEPTH(32)
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
      .DEPTH(33)
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
      .DEPTH(2)
  ) fifo_rotated_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_rotated_slr0_tdata),
      .in_tvalid(in_rotated_slr0_tvalid),
      .in_tready(in_rotated_slr0_tready),
      .out_tdata(out_rotated_slr0_tdata),
      .out_tvalid(out_rotated_slr0_tvalid),
      .out_tready(out_rotated_slr0_tready),
      .level()
  );

  millrace_fifo #(
      .WIDTH(1024),
      .DEPTH(2)
  ) fifo_rotated_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_rotated_slr1_tdata),
      .in_tvalid(in_rotated_slr1_tvalid),
      .in_tready(in_rotated_slr1_tready),
      .out_tdata(out_rotated_slr1_tdata),
      .out_tvalid(out_rotated_slr1_tvalid),
      .out_tready(out_rotated_slr1_tready),
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
      .DEPTH(100)
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
      .weights_tdata(in_weights_tdata[0]), .weights_tvalid(in_weights_tvalid[0]),
      .weights_tready(in_weights_tready[0]),
      .credits_tdata(out_credits_tdata[0]), .credits_tvalid(out_credits_tvalid[0]),
      .credits_tready(out_credits_tready[0]),
      .sent_tdata(in_sent_tdata[0]), .sent_tvalid(in_sent_tvalid[0]),
      .sent_tready(in_sent_tready[0]),
      .kept_tdata(out_kept_tdata[0]), .kept_tvalid(out_kept_tvalid[0]),
      .kept_tready(out_kept_tready[0]),
      .fetch_tdata(out_fetch_tdata[0]), .fetch_tvalid(out_fetch_tvalid[0]),
      .fetch_tready(out_fetch_tready[0]),
      .fetched_tdata(in_fetched_tdata[0]), .fetched_tvalid(in_fetched_tvalid[0]),
      .fetched_tready(in_fetched_tready[0]),
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

  for (genvar i = 1; i < 30; i++) begin : memory_1
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

  memory memory_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_30_slr0_tdata), .weights_tvalid(in_weights_30_slr0_tvalid),
      .weights_tready(in_weights_30_slr0_tready),
      .credits_tdata(out_credits_tdata[30]), .credits_tvalid(out_credits_tvalid[30]),
      .credits_tready(out_credits_tready[30]),
      .sent_tdata(in_sent_30_slr0_tdata), .sent_tvalid(in_sent_30_slr0_tvalid),
      .sent_tready(in_sent_30_slr0_tready),
      .kept_tdata(out_kept_tdata[30]), .kept_tvalid(out_kept_tvalid[30]),
      .kept_tready(out_kept_tready[30]),
      .forwarded_tdata(in_kept_tdata[29]), .forwarded_tvalid(in_kept_tvalid[29]),
      .forwarded_tready(in_kept_tready[29]),
      .s_axi_control_awaddr(s_axi_control_awaddr[30]),
      .s_axi_control_awvalid(s_axi_control_awvalid[30]),
      .s_axi_control_awready(s_axi_control_awready[30]),
      .s_axi_control_wdata(s_axi_control_wdata[30]),
      .s_axi_control_wstrb(s_axi_control_wstrb[30]),
      .s_axi_control_wvalid(s_axi_control_wvalid[30]),
      .s_axi_control_wready(s_axi_control_wready[30]),
      .s_axi_control_bresp(s_axi_control_bresp[30]),
      .s_axi_control_bvalid(s_axi_control_bvalid[30]),
      .s_axi_control_bready(s_axi_control_bready[30]),
      .s_axi_control_araddr(s_axi_control_araddr[30]),
      .s_axi_control_arvalid(s_axi_control_arvalid[30]),
      .s_axi_control_arready(s_axi_control_arready[30]),
      .s_axi_control_rdata(s_axi_control_rdata[30]),
      .s_axi_control_rresp(s_axi_control_rresp[30]),
      .s_axi_control_rvalid(s_axi_control_rvalid[30]),
      .s_axi_control_rready(s_axi_control_rready[30]),
      .interrupt(interrupt[30]),
      .m_axi_gmem_awid(m_axi_gmem_awid[30]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[30]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[30]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[30]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[30]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[30]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[30]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[30]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[30]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[30]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[30]),
      .m_axi_gmem_awready(m_axi_gmem_awready[30]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[30]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[30]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[30]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[30]),
      .m_axi_gmem_wready(m_axi_gmem_wready[30]),
      .m_axi_gmem_bid(m_axi_gmem_bid[30]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[30]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[30]),
      .m_axi_gmem_bready(m_axi_gmem_bready[30]),
      .m_axi_gmem_arid(m_axi_gmem_arid[30]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[30]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[30]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[30]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[30]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[30]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[30]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[30]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[30]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[30]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[30]),
      .m_axi_gmem_arready(m_axi_gmem_arready[30]),
      .m_axi_gmem_rid(m_axi_gmem_rid[30]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[30]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[30]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[30]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[30]),
      .m_axi_gmem_rready(m_axi_gmem_rready[30])
  );

  memory memory_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(in_weights_31_slr0_tdata), .weights_tvalid(in_weights_31_slr0_tvalid),
      .weights_tready(in_weights_31_slr0_tready),
      .credits_tdata(out_credits_tdata[31]), .credits_tvalid(out_credits_tvalid[31]),
      .credits_tready(out_credits_tready[31]),
      .sent_tdata(in_sent_31_slr0_tdata), .sent_tvalid(in_sent_31_slr0_tvalid),
      .sent_tready(in_sent_31_slr0_tready),
      .kept_tdata(out_kept_tdata[31]), .kept_tvalid(out_kept_tvalid[31]),
      .kept_tready(out_kept_tready[31]),
      .forwarded_tdata(in_kept_tdata[30]), .forwarded_tvalid(in_kept_tvalid[30]),
      .forwarded_tready(in_kept_tready[30]),
      .s_axi_control_awaddr(s_axi_control_awaddr[31]),
      .s_axi_control_awvalid(s_axi_control_awvalid[31]),
      .s_axi_control_awready(s_axi_control_awready[31]),
      .s_axi_control_wdata(s_axi_control_wdata[31]),
      .s_axi_control_wstrb(s_axi_control_wstrb[31]),
      .s_axi_control_wvalid(s_axi_control_wvalid[31]),
      .s_axi_control_wready(s_axi_control_wready[31]),
      .s_axi_control_bresp(s_axi_control_bresp[31]),
      .s_axi_control_bvalid(s_axi_control_bvalid[31]),
      .s_axi_control_bready(s_axi_control_bready[31]),
      .s_axi_control_araddr(s_axi_control_araddr[31]),
      .s_axi_control_arvalid(s_axi_control_arvalid[31]),
      .s_axi_control_arready(s_axi_control_arready[31]),
      .s_axi_control_rdata(s_axi_control_rdata[31]),
      .s_axi_control_rresp(s_axi_control_rresp[31]),
      .s_axi_control_rvalid(s_axi_control_rvalid[31]),
      .s_axi_control_rready(s_axi_control_rready[31]),
      .interrupt(interrupt[31]),
      .m_axi_gmem_awid(m_axi_gmem_awid[31]),
      .m_axi_gmem_awaddr(m_axi_gmem_awaddr[31]),
      .m_axi_gmem_awlen(m_axi_gmem_awlen[31]),
      .m_axi_gmem_awsize(m_axi_gmem_awsize[31]),
      .m_axi_gmem_awburst(m_axi_gmem_awburst[31]),
      .m_axi_gmem_awlock(m_axi_gmem_awlock[31]),
      .m_axi_gmem_awcache(m_axi_gmem_awcache[31]),
      .m_axi_gmem_awprot(m_axi_gmem_awprot[31]),
      .m_axi_gmem_awqos(m_axi_gmem_awqos[31]),
      .m_axi_gmem_awregion(m_axi_gmem_awregion[31]),
      .m_axi_gmem_awvalid(m_axi_gmem_awvalid[31]),
      .m_axi_gmem_awready(m_axi_gmem_awready[31]),
      .m_axi_gmem_wdata(m_axi_gmem_wdata[31]),
      .m_axi_gmem_wstrb(m_axi_gmem_wstrb[31]),
      .m_axi_gmem_wlast(m_axi_gmem_wlast[31]),
      .m_axi_gmem_wvalid(m_axi_gmem_wvalid[31]),
      .m_axi_gmem_wready(m_axi_gmem_wready[31]),
      .m_axi_gmem_bid(m_axi_gmem_bid[31]),
      .m_axi_gmem_bresp(m_axi_gmem_bresp[31]),
      .m_axi_gmem_bvalid(m_axi_gmem_bvalid[31]),
      .m_axi_gmem_bready(m_axi_gmem_bready[31]),
      .m_axi_gmem_arid(m_axi_gmem_arid[31]),
      .m_axi_gmem_araddr(m_axi_gmem_araddr[31]),
      .m_axi_gmem_arlen(m_axi_gmem_arlen[31]),
      .m_axi_gmem_arsize(m_axi_gmem_arsize[31]),
      .m_axi_gmem_arburst(m_axi_gmem_arburst[31]),
      .m_axi_gmem_arlock(m_axi_gmem_arlock[31]),
      .m_axi_gmem_arcache(m_axi_gmem_arcache[31]),
      .m_axi_gmem_arprot(m_axi_gmem_arprot[31]),
      .m_axi_gmem_arqos(m_axi_gmem_arqos[31]),
      .m_axi_gmem_arregion(m_axi_gmem_arregion[31]),
      .m_axi_gmem_arvalid(m_axi_gmem_arvalid[31]),
      .m_axi_gmem_arready(m_axi_gmem_arready[31]),
      .m_axi_gmem_rid(m_axi_gmem_rid[31]),
      .m_axi_gmem_rdata(m_axi_gmem_rdata[31]),
      .m_axi_gmem_rresp(m_axi_gmem_rresp[31]),
      .m_axi_gmem_rlast(m_axi_gmem_rlast[31]),
      .m_axi_gmem_rvalid(m_axi_gmem_rvalid[31]),
      .m_axi_gmem_rready(m_axi_gmem_rready[31])
  );

  lane lane_0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[0]), .weights_tvalid(out_weights_tvalid[0]),
      .weights_tready(out_weights_tready[0]),
      .credits_tdata(in_credits_tdata[0]), .credits_tvalid(in_credits_tvalid[0]),
      .credits_tready(in_credits_tready[0]),
      .sent_tdata(out_sent_tdata[0]), .sent_tvalid(out_sent_tvalid[0]),
      .sent_tready(out_sent_tready[0]),
      .activations_tdata(out_activations_tdata[0]),
      .activations_tvalid(out_activations_tvalid[0]),
      .activations_tready(out_activations_tready[0]),
      .forwarded_tdata(in_activations_tdata[1]), .forwarded_tvalid(in_activations_tvalid[1]),
      .forwarded_tready(in_activations_tready[1]),
      .results_tdata(in_results_tdata[0]), .results_tvalid(in_results_tvalid[0]),
      .results_tready(in_results_tready[0]),
      .cache_tdata(in_cache_0_slr0_tdata), .cache_tvalid(in_cache_0_slr0_tvalid),
      .cache_tready(in_cache_0_slr0_tready)
  );

  lane lane_1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[1]), .weights_tvalid(out_weights_tvalid[1]),
      .weights_tready(out_weights_tready[1]),
      .credits_tdata(in_credits_tdata[1]), .credits_tvalid(in_credits_tvalid[1]),
      .credits_tready(in_credits_tready[1]),
      .sent_tdata(out_sent_tdata[1]), .sent_tvalid(out_sent_tvalid[1]),
      .sent_tready(out_sent_tready[1]),
      .activations_tdata(out_activations_tdata[1]),
      .activations_tvalid(out_activations_tvalid[1]),
      .activations_tready(out_activations_tready[1]),
      .forwarded_tdata(in_activations_tdata[2]), .forwarded_tvalid(in_activations_tvalid[2]),
      .forwarded_tready(in_activations_tready[2]),
      .results_tdata(in_results_tdata[1]), .results_tvalid(in_results_tvalid[1]),
      .results_tready(in_results_tready[1]),
      .cache_tdata(in_cache_1_slr0_tdata), .cache_tvalid(in_cache_1_slr0_tvalid),
      .cache_tready(in_cache_1_slr0_tready)
  );

  lane lane_2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[2]), .weights_tvalid(out_weights_tvalid[2]),
      .weights_tready(out_weights_tready[2]),
      .credits_tdata(in_credits_tdata[2]), .credits_tvalid(in_credits_tvalid[2]),
      .credits_tready(in_credits_tready[2]),
      .sent_tdata(out_sent_tdata[2]), .sent_tvalid(out_sent_tvalid[2]),
      .sent_tready(out_sent_tready[2]),
      .activations_tdata(out_activations_tdata[2]),
      .activations_tvalid(out_activations_tvalid[2]),
      .activations_tready(out_activations_tready[2]),
      .forwarded_tdata(in_activations_tdata[3]), .forwarded_tvalid(in_activations_tvalid[3]),
      .forwarded_tready(in_activations_tready[3]),
      .results_tdata(in_results_tdata[2]), .results_tvalid(in_results_tvalid[2]),
      .results_tready(in_results_tready[2]),
      .cache_tdata(in_cache_2_slr0_tdata), .cache_tvalid(in_cache_2_slr0_tvalid),
      .cache_tready(in_cache_2_slr0_tready)
  );

  lane lane_3 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[3]), .weights_tvalid(out_weights_tvalid[3]),
      .weights_tready(out_weights_tready[3]),
      .credits_tdata(in_credits_tdata[3]), .credits_tvalid(in_credits_tvalid[3]),
      .credits_tready(in_credits_tready[3]),
      .sent_tdata(out_sent_tdata[3]), .sent_tvalid(out_sent_tvalid[3]),
      .sent_tready(out_sent_tready[3]),
      .activations_tdata(out_activations_tdata[3]),
      .activations_tvalid(out_activations_tvalid[3]),
      .activations_tready(out_activations_tready[3]),
      .forwarded_tdata(in_activations_tdata[4]), .forwarded_tvalid(in_activations_tvalid[4]),
      .forwarded_tready(in_activations_tready[4]),
      .results_tdata(in_results_tdata[3]), .results_tvalid(in_results_tvalid[3]),
      .results_tready(in_results_tready[3]),
      .cache_tdata(in_cache_3_slr0_tdata), .cache_tvalid(in_cache_3_slr0_tvalid),
      .cache_tready(in_cache_3_slr0_tready)
  );

  lane lane_4 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[4]), .weights_tvalid(out_weights_tvalid[4]),
      .weights_tready(out_weights_tready[4]),
      .credits_tdata(in_credits_tdata[4]), .credits_tvalid(in_credits_tvalid[4]),
      .credits_tready(in_credits_tready[4]),
      .sent_tdata(out_sent_tdata[4]), .sent_tvalid(out_sent_tvalid[4]),
      .sent_tready(out_sent_tready[4]),
      .activations_tdata(out_activations_tdata[4]),
      .activations_tvalid(out_activations_tvalid[4]),
      .activations_tready(out_activations_tready[4]),
      .forwarded_tdata(in_activations_tdata[5]), .forwarded_tvalid(in_activations_tvalid[5]),
      .forwarded_tready(in_activations_tready[5]),
      .results_tdata(in_results_tdata[4]), .results_tvalid(in_results_tvalid[4]),
      .results_tready(in_results_tready[4]),
      .cache_tdata(in_cache_4_slr0_tdata), .cache_tvalid(in_cache_4_slr0_tvalid),
      .cache_tready(in_cache_4_slr0_tready)
  );

  lane lane_5 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[5]), .weights_tvalid(out_weights_tvalid[5]),
      .weights_tready(out_weights_tready[5]),
      .credits_tdata(in_credits_tdata[5]), .credits_tvalid(in_credits_tvalid[5]),
      .credits_tready(in_credits_tready[5]),
      .sent_tdata(out_sent_tdata[5]), .sent_tvalid(out_sent_tvalid[5]),
      .sent_tready(out_sent_tready[5]),
      .activations_tdata(out_activations_tdata[5]),
      .activations_tvalid(out_activations_tvalid[5]),
      .activations_tready(out_activations_tready[5]),
      .forwarded_tdata(in_activations_tdata[6]), .forwarded_tvalid(in_activations_tvalid[6]),
      .forwarded_tready(in_activations_tready[6]),
      .results_tdata(in_results_tdata[5]), .results_tvalid(in_results_tvalid[5]),
      .results_tready(in_results_tready[5]),
      .cache_tdata(in_cache_5_slr0_tdata), .cache_tvalid(in_cache_5_slr0_tvalid),
      .cache_tready(in_cache_5_slr0_tready)
  );

  lane lane_6 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[6]), .weights_tvalid(out_weights_tvalid[6]),
      .weights_tready(out_weights_tready[6]),
      .credits_tdata(in_credits_tdata[6]), .credits_tvalid(in_credits_tvalid[6]),
      .credits_tready(in_credits_tready[6]),
      .sent_tdata(out_sent_tdata[6]), .sent_tvalid(out_sent_tvalid[6]),
      .sent_tready(out_sent_tready[6]),
      .activations_tdata(out_activations_tdata[6]),
      .activations_tvalid(out_activations_tvalid[6]),
      .activations_tready(out_activations_tready[6]),
      .forwarded_tdata(in_activations_tdata[7]), .forwarded_tvalid(in_activations_tvalid[7]),
      .forwarded_tready(in_activations_tready[7]),
      .results_tdata(in_results_tdata[6]), .results_tvalid(in_results_tvalid[6]),
      .results_tready(in_results_tready[6]),
      .cache_tdata(in_cache_6_slr0_tdata), .cache_tvalid(in_cache_6_slr0_tvalid),
      .cache_tready(in_cache_6_slr0_tready)
  );

  lane lane_7 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[7]), .weights_tvalid(out_weights_tvalid[7]),
      .weights_tready(out_weights_tready[7]),
      .credits_tdata(in_credits_tdata[7]), .credits_tvalid(in_credits_tvalid[7]),
      .credits_tready(in_credits_tready[7]),
      .sent_tdata(out_sent_tdata[7]), .sent_tvalid(out_sent_tvalid[7]),
      .sent_tready(out_sent_tready[7]),
      .activations_tdata(out_activations_tdata[7]),
      .activations_tvalid(out_activations_tvalid[7]),
      .activations_tready(out_activations_tready[7]),
      .forwarded_tdata(in_activations_tdata[8]), .forwarded_tvalid(in_activations_tvalid[8]),
      .forwarded_tready(in_activations_tready[8]),
      .results_tdata(in_results_tdata[7]), .results_tvalid(in_results_tvalid[7]),
      .results_tready(in_results_tready[7]),
      .cache_tdata(in_cache_7_slr0_tdata), .cache_tvalid(in_cache_7_slr0_tvalid),
      .cache_tready(in_cache_7_slr0_tready)
  );

  lane lane_8 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[8]), .weights_tvalid(out_weights_tvalid[8]),
      .weights_tready(out_weights_tready[8]),
      .credits_tdata(in_credits_tdata[8]), .credits_tvalid(in_credits_tvalid[8]),
      .credits_tready(in_credits_tready[8]),
      .sent_tdata(out_sent_tdata[8]), .sent_tvalid(out_sent_tvalid[8]),
      .sent_tready(out_sent_tready[8]),
      .activations_tdata(out_activations_tdata[8]),
      .activations_tvalid(out_activations_tvalid[8]),
      .activations_tready(out_activations_tready[8]),
      .forwarded_tdata(in_activations_tdata[9]), .forwarded_tvalid(in_activations_tvalid[9]),
      .forwarded_tready(in_activations_tready[9]),
      .results_tdata(in_results_tdata[8]), .results_tvalid(in_results_tvalid[8]),
      .results_tready(in_results_tready[8]),
      .cache_tdata(in_cache_8_slr0_tdata), .cache_tvalid(in_cache_8_slr0_tvalid),
      .cache_tready(in_cache_8_slr0_tready)
  );

  lane lane_9 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[9]), .weights_tvalid(out_weights_tvalid[9]),
      .weights_tready(out_weights_tready[9]),
      .credits_tdata(in_credits_tdata[9]), .credits_tvalid(in_credits_tvalid[9]),
      .credits_tready(in_credits_tready[9]),
      .sent_tdata(out_sent_tdata[9]), .sent_tvalid(out_sent_tvalid[9]),
      .sent_tready(out_sent_tready[9]),
      .activations_tdata(out_activations_tdata[9]),
      .activations_tvalid(out_activations_tvalid[9]),
      .activations_tready(out_activations_tready[9]),
      .forwarded_tdata(in_activations_tdata[10]), .forwarded_tvalid(in_activations_tvalid[10]),
      .forwarded_tready(in_activations_tready[10]),
      .results_tdata(in_results_tdata[9]), .results_tvalid(in_results_tvalid[9]),
      .results_tready(in_results_tready[9]),
      .cache_tdata(in_cache_9_slr0_tdata), .cache_tvalid(in_cache_9_slr0_tvalid),
      .cache_tready(in_cache_9_slr0_tready)
  );

  lane lane_10 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[10]), .weights_tvalid(out_weights_tvalid[10]),
      .weights_tready(out_weights_tready[10]),
      .credits_tdata(in_credits_tdata[10]), .credits_tvalid(in_credits_tvalid[10]),
      .credits_tready(in_credits_tready[10]),
      .sent_tdata(out_sent_tdata[10]), .sent_tvalid(out_sent_tvalid[10]),
      .sent_tready(out_sent_tready[10]),
      .activations_tdata(out_activations_tdata[10]),
      .activations_tvalid(out_activations_tvalid[10]),
      .activations_tready(out_activations_tready[10]),
      .forwarded_tdata(in_activations_tdata[11]), .forwarded_tvalid(in_activations_tvalid[11]),
      .forwarded_tready(in_activations_tready[11]),
      .results_tdata(in_results_tdata[10]), .results_tvalid(in_results_tvalid[10]),
      .results_tready(in_results_tready[10]),
      .cache_tdata(in_cache_10_slr0_tdata), .cache_tvalid(in_cache_10_slr0_tvalid),
      .cache_tready(in_cache_10_slr0_tready)
  );

  lane lane_11 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[11]), .weights_tvalid(out_weights_tvalid[11]),
      .weights_tready(out_weights_tready[11]),
      .credits_tdata(in_credits_tdata[11]), .credits_tvalid(in_credits_tvalid[11]),
      .credits_tready(in_credits_tready[11]),
      .sent_tdata(out_sent_tdata[11]), .sent_tvalid(out_sent_tvalid[11]),
      .sent_tready(out_sent_tready[11]),
      .activations_tdata(out_activations_tdata[11]),
      .activations_tvalid(out_activations_tvalid[11]),
      .activations_tready(out_activations_tready[11]),
      .forwarded_tdata(in_activations_tdata[12]), .forwarded_tvalid(in_activations_tvalid[12]),
      .forwarded_tready(in_activations_tready[12]),
      .results_tdata(in_results_tdata[11]), .results_tvalid(in_results_tvalid[11]),
      .results_tready(in_results_tready[11]),
      .cache_tdata(in_cache_11_slr0_tdata), .cache_tvalid(in_cache_11_slr0_tvalid),
      .cache_tready(in_cache_11_slr0_tready)
  );

  lane lane_12 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[12]), .weights_tvalid(out_weights_tvalid[12]),
      .weights_tready(out_weights_tready[12]),
      .credits_tdata(in_credits_tdata[12]), .credits_tvalid(in_credits_tvalid[12]),
      .credits_tready(in_credits_tready[12]),
      .sent_tdata(out_sent_tdata[12]), .sent_tvalid(out_sent_tvalid[12]),
      .sent_tready(out_sent_tready[12]),
      .activations_tdata(out_activations_tdata[12]),
      .activations_tvalid(out_activations_tvalid[12]),
      .activations_tready(out_activations_tready[12]),
      .forwarded_tdata(in_activations_tdata[13]), .forwarded_tvalid(in_activations_tvalid[13]),
      .forwarded_tready(in_activations_tready[13]),
      .results_tdata(in_results_tdata[12]), .results_tvalid(in_results_tvalid[12]),
      .results_tready(in_results_tready[12]),
      .cache_tdata(in_cache_12_slr0_tdata), .cache_tvalid(in_cache_12_slr0_tvalid),
      .cache_tready(in_cache_12_slr0_tready)
  );

  lane lane_13 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[13]), .weights_tvalid(out_weights_tvalid[13]),
      .weights_tready(out_weights_tready[13]),
      .credits_tdata(in_credits_tdata[13]), .credits_tvalid(in_credits_tvalid[13]),
      .credits_tready(in_credits_tready[13]),
      .sent_tdata(out_sent_tdata[13]), .sent_tvalid(out_sent_tvalid[13]),
      .sent_tready(out_sent_tready[13]),
      .activations_tdata(out_activations_tdata[13]),
      .activations_tvalid(out_activations_tvalid[13]),
      .activations_tready(out_activations_tready[13]),
      .forwarded_tdata(in_activations_tdata[14]), .forwarded_tvalid(in_activations_tvalid[14]),
      .forwarded_tready(in_activations_tready[14]),
      .results_tdata(in_results_tdata[13]), .results_tvalid(in_results_tvalid[13]),
      .results_tready(in_results_tready[13]),
      .cache_tdata(in_cache_13_slr0_tdata), .cache_tvalid(in_cache_13_slr0_tvalid),
      .cache_tready(in_cache_13_slr0_tready)
  );

  lane lane_14 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[14]), .weights_tvalid(out_weights_tvalid[14]),
      .weights_tready(out_weights_tready[14]),
      .credits_tdata(in_credits_tdata[14]), .credits_tvalid(in_credits_tvalid[14]),
      .credits_tready(in_credits_tready[14]),
      .sent_tdata(out_sent_tdata[14]), .sent_tvalid(out_sent_tvalid[14]),
      .sent_tready(out_sent_tready[14]),
      .activations_tdata(out_activations_tdata[14]),
      .activations_tvalid(out_activations_tvalid[14]),
      .activations_tready(out_activations_tready[14]),
      .forwarded_tdata(in_activations_tdata[15]), .forwarded_tvalid(in_activations_tvalid[15]),
      .forwarded_tready(in_activations_tready[15]),
      .results_tdata(in_results_tdata[14]), .results_tvalid(in_results_tvalid[14]),
      .results_tready(in_results_tready[14]),
      .cache_tdata(in_cache_14_slr0_tdata), .cache_tvalid(in_cache_14_slr0_tvalid),
      .cache_tready(in_cache_14_slr0_tready)
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
      .results_tdata(in_results_tdata[15]), .results_tvalid(in_results_tvalid[15]),
      .results_tready(in_results_tready[15]),
      .cache_tdata(in_cache_15_slr0_tdata), .cache_tvalid(in_cache_15_slr0_tvalid),
      .cache_tready(in_cache_15_slr0_tready)
  );

  lane lane_16 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[16]), .weights_tvalid(out_weights_tvalid[16]),
      .weights_tready(out_weights_tready[16]),
      .credits_tdata(in_credits_tdata[16]), .credits_tvalid(in_credits_tvalid[16]),
      .credits_tready(in_credits_tready[16]),
      .sent_tdata(out_sent_tdata[16]), .sent_tvalid(out_sent_tvalid[16]),
      .sent_tready(out_sent_tready[16]),
      .activations_tdata(out_activations_tdata[16]),
      .activations_tvalid(out_activations_tvalid[16]),
      .activations_tready(out_activations_tready[16]),
      .forwarded_tdata(in_activations_tdata[17]), .forwarded_tvalid(in_activations_tvalid[17]),
      .forwarded_tready(in_activations_tready[17]),
      .results_tdata(in_results_tdata[16]), .results_tvalid(in_results_tvalid[16]),
      .results_tready(in_results_tready[16]),
      .cache_tdata(in_cache_16_slr0_tdata), .cache_tvalid(in_cache_16_slr0_tvalid),
      .cache_tready(in_cache_16_slr0_tready)
  );

  lane lane_17 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[17]), .weights_tvalid(out_weights_tvalid[17]),
      .weights_tready(out_weights_tready[17]),
      .credits_tdata(in_credits_tdata[17]), .credits_tvalid(in_credits_tvalid[17]),
      .credits_tready(in_credits_tready[17]),
      .sent_tdata(out_sent_tdata[17]), .sent_tvalid(out_sent_tvalid[17]),
      .sent_tready(out_sent_tready[17]),
      .activations_tdata(out_activations_tdata[17]),
      .activations_tvalid(out_activations_tvalid[17]),
      .activations_tready(out_activations_tready[17]),
      .forwarded_tdata(in_activations_tdata[18]), .forwarded_tvalid(in_activations_tvalid[18]),
      .forwarded_tready(in_activations_tready[18]),
      .results_tdata(in_results_tdata[17]), .results_tvalid(in_results_tvalid[17]),
      .results_tready(in_results_tready[17]),
      .cache_tdata(in_cache_17_slr0_tdata), .cache_tvalid(in_cache_17_slr0_tvalid),
      .cache_tready(in_cache_17_slr0_tready)
  );

  lane lane_18 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[18]), .weights_tvalid(out_weights_tvalid[18]),
      .weights_tready(out_weights_tready[18]),
      .credits_tdata(in_credits_tdata[18]), .credits_tvalid(in_credits_tvalid[18]),
      .credits_tready(in_credits_tready[18]),
      .sent_tdata(out_sent_tdata[18]), .sent_tvalid(out_sent_tvalid[18]),
      .sent_tready(out_sent_tready[18]),
      .activations_tdata(out_activations_tdata[18]),
      .activations_tvalid(out_activations_tvalid[18]),
      .activations_tready(out_activations_tready[18]),
      .forwarded_tdata(in_activations_tdata[19]), .forwarded_tvalid(in_activations_tvalid[19]),
      .forwarded_tready(in_activations_tready[19]),
      .results_tdata(in_results_tdata[18]), .results_tvalid(in_results_tvalid[18]),
      .results_tready(in_results_tready[18]),
      .cache_tdata(in_cache_18_slr0_tdata), .cache_tvalid(in_cache_18_slr0_tvalid),
      .cache_tready(in_cache_18_slr0_tready)
  );

  lane lane_19 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[19]), .weights_tvalid(out_weights_tvalid[19]),
      .weights_tready(out_weights_tready[19]),
      .credits_tdata(in_credits_tdata[19]), .credits_tvalid(in_credits_tvalid[19]),
      .credits_tready(in_credits_tready[19]),
      .sent_tdata(out_sent_tdata[19]), .sent_tvalid(out_sent_tvalid[19]),
      .sent_tready(out_sent_tready[19]),
      .activations_tdata(out_activations_tdata[19]),
      .activations_tvalid(out_activations_tvalid[19]),
      .activations_tready(out_activations_tready[19]),
      .forwarded_tdata(in_activations_tdata[20]), .forwarded_tvalid(in_activations_tvalid[20]),
      .forwarded_tready(in_activations_tready[20]),
      .results_tdata(in_results_tdata[19]), .results_tvalid(in_results_tvalid[19]),
      .results_tready(in_results_tready[19]),
      .cache_tdata(in_cache_19_slr0_tdata), .cache_tvalid(in_cache_19_slr0_tvalid),
      .cache_tready(in_cache_19_slr0_tready)
  );

  lane lane_20 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[20]), .weights_tvalid(out_weights_tvalid[20]),
      .weights_tready(out_weights_tready[20]),
      .credits_tdata(in_credits_tdata[20]), .credits_tvalid(in_credits_tvalid[20]),
      .credits_tready(in_credits_tready[20]),
      .sent_tdata(out_sent_tdata[20]), .sent_tvalid(out_sent_tvalid[20]),
      .sent_tready(out_sent_tready[20]),
      .activations_tdata(out_activations_tdata[20]),
      .activations_tvalid(out_activations_tvalid[20]),
      .activations_tready(out_activations_tready[20]),
      .forwarded_tdata(in_activations_tdata[21]), .forwarded_tvalid(in_activations_tvalid[21]),
      .forwarded_tready(in_activations_tready[21]),
      .results_tdata(in_results_tdata[20]), .results_tvalid(in_results_tvalid[20]),
      .results_tready(in_results_tready[20]),
      .cache_tdata(in_cache_20_slr0_tdata), .cache_tvalid(in_cache_20_slr0_tvalid),
      .cache_tready(in_cache_20_slr0_tready)
  );

  lane lane_21 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[21]), .weights_tvalid(out_weights_tvalid[21]),
      .weights_tready(out_weights_tready[21]),
      .credits_tdata(in_credits_tdata[21]), .credits_tvalid(in_credits_tvalid[21]),
      .credits_tready(in_credits_tready[21]),
      .sent_tdata(out_sent_tdata[21]), .sent_tvalid(out_sent_tvalid[21]),
      .sent_tready(out_sent_tready[21]),
      .activations_tdata(out_activations_tdata[21]),
      .activations_tvalid(out_activations_tvalid[21]),
      .activations_tready(out_activations_tready[21]),
      .forwarded_tdata(in_activations_tdata[22]), .forwarded_tvalid(in_activations_tvalid[22]),
      .forwarded_tready(in_activations_tready[22]),
      .results_tdata(in_results_tdata[21]), .results_tvalid(in_results_tvalid[21]),
      .results_tready(in_results_tready[21]),
      .cache_tdata(in_cache_21_slr0_tdata), .cache_tvalid(in_cache_21_slr0_tvalid),
      .cache_tready(in_cache_21_slr0_tready)
  );

  lane lane_22 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[22]), .weights_tvalid(out_weights_tvalid[22]),
      .weights_tready(out_weights_tready[22]),
      .credits_tdata(in_credits_tdata[22]), .credits_tvalid(in_credits_tvalid[22]),
      .credits_tready(in_credits_tready[22]),
      .sent_tdata(out_sent_tdata[22]), .sent_tvalid(out_sent_tvalid[22]),
      .sent_tready(out_sent_tready[22]),
      .activations_tdata(out_activations_tdata[22]),
      .activations_tvalid(out_activations_tvalid[22]),
      .activations_tready(out_activations_tready[22]),
      .forwarded_tdata(in_activations_tdata[23]), .forwarded_tvalid(in_activations_tvalid[23]),
      .forwarded_tready(in_activations_tready[23]),
      .results_tdata(in_results_tdata[22]), .results_tvalid(in_results_tvalid[22]),
      .results_tready(in_results_tready[22]),
      .cache_tdata(in_cache_22_slr0_tdata), .cache_tvalid(in_cache_22_slr0_tvalid),
      .cache_tready(in_cache_22_slr0_tready)
  );

  lane lane_23 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[23]), .weights_tvalid(out_weights_tvalid[23]),
      .weights_tready(out_weights_tready[23]),
      .credits_tdata(in_credits_tdata[23]), .credits_tvalid(in_credits_tvalid[23]),
      .credits_tready(in_credits_tready[23]),
      .sent_tdata(out_sent_tdata[23]), .sent_tvalid(out_sent_tvalid[23]),
      .sent_tready(out_sent_tready[23]),
      .activations_tdata(out_activations_tdata[23]),
      .activations_tvalid(out_activations_tvalid[23]),
      .activations_tready(out_activations_tready[23]),
      .forwarded_tdata(in_activations_tdata[24]), .forwarded_tvalid(in_activations_tvalid[24]),
      .forwarded_tready(in_activations_tready[24]),
      .results_tdata(in_results_tdata[23]), .results_tvalid(in_results_tvalid[23]),
      .results_tready(in_results_tready[23]),
      .cache_tdata(in_cache_23_slr0_tdata), .cache_tvalid(in_cache_23_slr0_tvalid),
      .cache_tready(in_cache_23_slr0_tready)
  );

  lane lane_24 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[24]), .weights_tvalid(out_weights_tvalid[24]),
      .weights_tready(out_weights_tready[24]),
      .credits_tdata(in_credits_tdata[24]), .credits_tvalid(in_credits_tvalid[24]),
      .credits_tready(in_credits_tready[24]),
      .sent_tdata(out_sent_tdata[24]), .sent_tvalid(out_sent_tvalid[24]),
      .sent_tready(out_sent_tready[24]),
      .activations_tdata(out_activations_tdata[24]),
      .activations_tvalid(out_activations_tvalid[24]),
      .activations_tready(out_activations_tready[24]),
      .forwarded_tdata(in_activations_tdata[25]), .forwarded_tvalid(in_activations_tvalid[25]),
      .forwarded_tready(in_activations_tready[25]),
      .results_tdata(in_results_tdata[24]), .results_tvalid(in_results_tvalid[24]),
      .results_tready(in_results_tready[24]),
      .cache_tdata(in_cache_24_slr0_tdata), .cache_tvalid(in_cache_24_slr0_tvalid),
      .cache_tready(in_cache_24_slr0_tready)
  );

  lane lane_25 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[25]), .weights_tvalid(out_weights_tvalid[25]),
      .weights_tready(out_weights_tready[25]),
      .credits_tdata(in_credits_tdata[25]), .credits_tvalid(in_credits_tvalid[25]),
      .credits_tready(in_credits_tready[25]),
      .sent_tdata(out_sent_tdata[25]), .sent_tvalid(out_sent_tvalid[25]),
      .sent_tready(out_sent_tready[25]),
      .activations_tdata(out_activations_tdata[25]),
      .activations_tvalid(out_activations_tvalid[25]),
      .activations_tready(out_activations_tready[25]),
      .forwarded_tdata(in_activations_tdata[26]), .forwarded_tvalid(in_activations_tvalid[26]),
      .forwarded_tready(in_activations_tready[26]),
      .results_tdata(in_results_tdata[25]), .results_tvalid(in_results_tvalid[25]),
      .results_tready(in_results_tready[25]),
      .cache_tdata(in_cache_25_slr0_tdata), .cache_tvalid(in_cache_25_slr0_tvalid),
      .cache_tready(in_cache_25_slr0_tready)
  );

  lane lane_26 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[26]), .weights_tvalid(out_weights_tvalid[26]),
      .weights_tready(out_weights_tready[26]),
      .credits_tdata(in_credits_tdata[26]), .credits_tvalid(in_credits_tvalid[26]),
      .credits_tready(in_credits_tready[26]),
      .sent_tdata(out_sent_tdata[26]), .sent_tvalid(out_sent_tvalid[26]),
      .sent_tready(out_sent_tready[26]),
      .activations_tdata(out_activations_tdata[26]),
      .activations_tvalid(out_activations_tvalid[26]),
      .activations_tready(out_activations_tready[26]),
      .forwarded_tdata(in_activations_tdata[27]), .forwarded_tvalid(in_activations_tvalid[27]),
      .forwarded_tready(in_activations_tready[27]),
      .results_tdata(in_results_tdata[26]), .results_tvalid(in_results_tvalid[26]),
      .results_tready(in_results_tready[26]),
      .cache_tdata(in_cache_26_slr0_tdata), .cache_tvalid(in_cache_26_slr0_tvalid),
      .cache_tready(in_cache_26_slr0_tready)
  );

  lane lane_27 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[27]), .weights_tvalid(out_weights_tvalid[27]),
      .weights_tready(out_weights_tready[27]),
      .credits_tdata(in_credits_tdata[27]), .credits_tvalid(in_credits_tvalid[27]),
      .credits_tready(in_credits_tready[27]),
      .sent_tdata(out_sent_tdata[27]), .sent_tvalid(out_sent_tvalid[27]),
      .sent_tready(out_sent_tready[27]),
      .activations_tdata(out_activations_tdata[27]),
      .activations_tvalid(out_activations_tvalid[27]),
      .activations_tready(out_activations_tready[27]),
      .forwarded_tdata(in_activations_tdata[28]), .forwarded_tvalid(in_activations_tvalid[28]),
      .forwarded_tready(in_activations_tready[28]),
      .results_tdata(in_results_tdata[27]), .results_tvalid(in_results_tvalid[27]),
      .results_tready(in_results_tready[27]),
      .cache_tdata(in_cache_27_slr0_tdata), .cache_tvalid(in_cache_27_slr0_tvalid),
      .cache_tready(in_cache_27_slr0_tready)
  );

  lane lane_28 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[28]), .weights_tvalid(out_weights_tvalid[28]),
      .weights_tready(out_weights_tready[28]),
      .credits_tdata(in_credits_tdata[28]), .credits_tvalid(in_credits_tvalid[28]),
      .credits_tready(in_credits_tready[28]),
      .sent_tdata(out_sent_tdata[28]), .sent_tvalid(out_sent_tvalid[28]),
      .sent_tready(out_sent_tready[28]),
      .activations_tdata(out_activations_tdata[28]),
      .activations_tvalid(out_activations_tvalid[28]),
      .activations_tready(out_activations_tready[28]),
      .forwarded_tdata(in_activations_tdata[29]), .forwarded_tvalid(in_activations_tvalid[29]),
      .forwarded_tready(in_activations_tready[29]),
      .results_tdata(in_results_tdata[28]), .results_tvalid(in_results_tvalid[28]),
      .results_tready(in_results_tready[28]),
      .cache_tdata(in_cache_28_slr0_tdata), .cache_tvalid(in_cache_28_slr0_tvalid),
      .cache_tready(in_cache_28_slr0_tready)
  );

  lane lane_29 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[29]), .weights_tvalid(out_weights_tvalid[29]),
      .weights_tready(out_weights_tready[29]),
      .credits_tdata(in_credits_tdata[29]), .credits_tvalid(in_credits_tvalid[29]),
      .credits_tready(in_credits_tready[29]),
      .sent_tdata(out_sent_tdata[29]), .sent_tvalid(out_sent_tvalid[29]),
      .sent_tready(out_sent_tready[29]),
      .activations_tdata(out_activations_tdata[29]),
      .activations_tvalid(out_activations_tvalid[29]),
      .activations_tready(out_activations_tready[29]),
      .forwarded_tdata(in_activations_30_slr0_tdata),
      .forwarded_tvalid(in_activations_30_slr0_tvalid),
      .forwarded_tready(in_activations_30_slr0_tready),
      .results_tdata(in_results_tdata[29]), .results_tvalid(in_results_tvalid[29]),
      .results_tready(in_results_tready[29]),
      .cache_tdata(in_cache_29_slr0_tdata), .cache_tvalid(in_cache_29_slr0_tvalid),
      .cache_tready(in_cache_29_slr0_tready)
  );

  lane lane_30 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[30]), .weights_tvalid(out_weights_tvalid[30]),
      .weights_tready(out_weights_tready[30]),
      .credits_tdata(in_credits_30_slr1_tdata), .credits_tvalid(in_credits_30_slr1_tvalid),
      .credits_tready(in_credits_30_slr1_tready),
      .sent_tdata(out_sent_tdata[30]), .sent_tvalid(out_sent_tvalid[30]),
      .sent_tready(out_sent_tready[30]),
      .activations_tdata(out_activations_tdata[30]),
      .activations_tvalid(out_activations_tvalid[30]),
      .activations_tready(out_activations_tready[30]),
      .forwarded_tdata(in_activations_tdata[31]), .forwarded_tvalid(in_activations_tvalid[31]),
      .forwarded_tready(in_activations_tready[31]),
      .results_tdata(in_results_30_slr1_tdata), .results_tvalid(in_results_30_slr1_tvalid),
      .results_tready(in_results_30_slr1_tready),
      .cache_tdata(in_cache_tdata[30]), .cache_tvalid(in_cache_tvalid[30]),
      .cache_tready(in_cache_tready[30])
  );

  lane lane_31 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(out_weights_tdata[31]), .weights_tvalid(out_weights_tvalid[31]),
      .weights_tready(out_weights_tready[31]),
      .credits_tdata(in_credits_31_slr1_tdata), .credits_tvalid(in_credits_31_slr1_tvalid),
      .credits_tready(in_credits_31_slr1_tready),
      .sent_tdata(out_sent_tdata[31]), .sent_tvalid(out_sent_tvalid[31]),
      .sent_tready(out_sent_tready[31]),
      .activations_tdata(out_activations_tdata[31]),
      .activations_tvalid(out_activations_tvalid[31]),
      .activations_tready(out_activations_tready[31]),
      .forwarded_tdata(in_activations_32_slr1_tdata),
      .forwarded_tvalid(in_activations_32_slr1_tvalid),
      .forwarded_tready(in_activations_32_slr1_tready),
      .results_tdata(in_results_31_slr1_tdata), .results_tvalid(in_results_31_slr1_tvalid),
      .results_tready(in_results_31_slr1_tready),
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
      .joined_tdata(in_joined_tdata[4]), .joined_tvalid(in_joined_tvalid[4]),
      .joined_tready(in_joined_tready[4])
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
      .joined_tdata(in_joined_tdata[5]), .joined_tvalid(in_joined_tvalid[5]),
      .joined_tready(in_joined_tready[5])
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
      .joined_tdata(in_joined_tdata[6]), .joined_tvalid(in_joined_tvalid[6]),
      .joined_tready(in_joined_tready[6])
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
      .joined_tdata(in_joined_tdata[7]), .joined_tvalid(in_joined_tvalid[7]),
      .joined_tready(in_joined_tready[7])
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
      .rotated_tdata(in_rotated_slr0_tdata), .rotated_tvalid(in_rotated_slr0_tvalid),
      .rotated_tready(in_rotated_slr0_tready)
  );

  attention attention (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(out_rotated_tdata), .qkv_tvalid(out_rotated_tvalid),
      .qkv_tready(out_rotated_tready),
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
      .cache_15_tdata(out_cache_tdata[15]), .cache_15_tvalid(out_cache_tvalid[15]),
      .cache_15_tready(out_cache_tready[15]),
      .cache_16_tdata(out_cache_tdata[16]), .cache_16_tvalid(out_cache_tvalid[16]),
      .cache_16_tready(out_cache_tready[16]),
      .cache_17_tdata(out_cache_tdata[17]), .cache_17_tvalid(out_cache_tvalid[17]),
      .cache_17_tready(out_cache_tready[17]),
      .cache_18_tdata(out_cache_tdata[18]), .cache_18_tvalid(out_cache_tvalid[18]),
      .cache_18_tready(out_cache_tready[18]),
      .cache_19_tdata(out_cache_tdata[19]), .cache_19_tvalid(out_cache_tvalid[19]),
      .cache_19_tready(out_cache_tready[19]),
      .cache_20_tdata(out_cache_tdata[20]), .cache_20_tvalid(out_cache_tvalid[20]),
      .cache_20_tready(out_cache_tready[20]),
      .cache_21_tdata(out_cache_tdata[21]), .cache_21_tvalid(out_cache_tvalid[21]),
      .cache_21_tready(out_cache_tready[21]),
      .cache_22_tdata(out_cache_tdata[22]), .cache_22_tvalid(out_cache_tvalid[22]),
      .cache_22_tready(out_cache_tready[22]),
      .cache_23_tdata(out_cache_tdata[23]), .cache_23_tvalid(out_cache_tvalid[23]),
      .cache_23_tready(out_cache_tready[23]),
      .cache_24_tdata(out_cache_tdata[24]), .cache_24_tvalid(out_cache_tvalid[24]),
      .cache_24_tready(out_cache_tready[24]),
      .cache_25_tdata(out_cache_tdata[25]), .cache_25_tvalid(out_cache_tvalid[25]),
      .cache_25_tready(out_cache_tready[25]),
      .cache_26_tdata(out_cache_tdata[26]), .cache_26_tvalid(out_cache_tvalid[26]),
      .cache_26_tready(out_cache_tready[26]),
      .cache_27_tdata(out_cache_tdata[27]), .cache_27_tvalid(out_cache_tvalid[27]),
      .cache_27_tready(out_cache_tready[27]),
      .cache_28_tdata(out_cache_tdata[28]), .cache_28_tvalid(out_cache_tvalid[28]),
      .cache_28_tready(out_cache_tready[28]),
      .cache_29_tdata(out_cache_tdata[29]), .cache_29_tvalid(out_cache_tvalid[29]),
      .cache_29_tready(out_cache_tready[29]),
      .cache_30_tdata(out_cache_tdata[30]), .cache_30_tvalid(out_cache_tvalid[30]),
      .cache_30_tready(out_cache_tready[30]),
      .cache_31_tdata(out_cache_tdata[31]), .cache_31_tvalid(out_cache_tvalid[31]),
      .cache_31_tready(out_cache_tready[31]),
      .kept_tdata(in_kept_31_slr1_tdata), .kept_tvalid(in_kept_31_slr1_tvalid),
      .kept_tready(in_kept_31_slr1_tready),
      .attended_tdata(in_attended_slr1_tdata), .attended_tvalid(in_attended_slr1_tvalid),
      .attended_tready(in_attended_slr1_tready)
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
      .records_tdata(in_records_tdata), .records_tvalid(in_records_tvalid),
      .records_tready(in_records_tready)
  );

  relay_beat relay_cache_0_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_0_slr0_tdata), .entering_tvalid(out_cache_0_slr0_tvalid),
      .entering_tready(out_cache_0_slr0_tready),
      .leaving_tdata(in_cache_0_slr1_tdata), .leaving_tvalid(in_cache_0_slr1_tvalid),
      .leaving_tready(in_cache_0_slr1_tready)
  );

  relay_beat relay_cache_0_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_0_slr1_tdata), .entering_tvalid(out_cache_0_slr1_tvalid),
      .entering_tready(out_cache_0_slr1_tready),
      .leaving_tdata(in_cache_tdata[0]), .leaving_tvalid(in_cache_tvalid[0]),
      .leaving_tready(in_cache_tready[0])
  );

  relay_beat relay_cache_1_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_1_slr0_tdata), .entering_tvalid(out_cache_1_slr0_tvalid),
      .entering_tready(out_cache_1_slr0_tready),
      .leaving_tdata(in_cache_1_slr1_tdata), .leaving_tvalid(in_cache_1_slr1_tvalid),
      .leaving_tready(in_cache_1_slr1_tready)
  );

  relay_beat relay_cache_1_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_1_slr1_tdata), .entering_tvalid(out_cache_1_slr1_tvalid),
      .entering_tready(out_cache_1_slr1_tready),
      .leaving_tdata(in_cache_tdata[1]), .leaving_tvalid(in_cache_tvalid[1]),
      .leaving_tready(in_cache_tready[1])
  );

  relay_beat relay_cache_2_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_2_slr0_tdata), .entering_tvalid(out_cache_2_slr0_tvalid),
      .entering_tready(out_cache_2_slr0_tready),
      .leaving_tdata(in_cache_2_slr1_tdata), .leaving_tvalid(in_cache_2_slr1_tvalid),
      .leaving_tready(in_cache_2_slr1_tready)
  );

  relay_beat relay_cache_2_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_2_slr1_tdata), .entering_tvalid(out_cache_2_slr1_tvalid),
      .entering_tready(out_cache_2_slr1_tready),
      .leaving_tdata(in_cache_tdata[2]), .leaving_tvalid(in_cache_tvalid[2]),
      .leaving_tready(in_cache_tready[2])
  );

  relay_beat relay_cache_3_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_3_slr0_tdata), .entering_tvalid(out_cache_3_slr0_tvalid),
      .entering_tready(out_cache_3_slr0_tready),
      .leaving_tdata(in_cache_3_slr1_tdata), .leaving_tvalid(in_cache_3_slr1_tvalid),
      .leaving_tready(in_cache_3_slr1_tready)
  );

  relay_beat relay_cache_3_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_3_slr1_tdata), .entering_tvalid(out_cache_3_slr1_tvalid),
      .entering_tready(out_cache_3_slr1_tready),
      .leaving_tdata(in_cache_tdata[3]), .leaving_tvalid(in_cache_tvalid[3]),
      .leaving_tready(in_cache_tready[3])
  );

  relay_beat relay_cache_4_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_4_slr0_tdata), .entering_tvalid(out_cache_4_slr0_tvalid),
      .entering_tready(out_cache_4_slr0_tready),
      .leaving_tdata(in_cache_4_slr1_tdata), .leaving_tvalid(in_cache_4_slr1_tvalid),
      .leaving_tready(in_cache_4_slr1_tready)
  );

  relay_beat relay_cache_4_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_4_slr1_tdata), .entering_tvalid(out_cache_4_slr1_tvalid),
      .entering_tready(out_cache_4_slr1_tready),
      .leaving_tdata(in_cache_tdata[4]), .leaving_tvalid(in_cache_tvalid[4]),
      .leaving_tready(in_cache_tready[4])
  );

  relay_beat relay_cache_5_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_5_slr0_tdata), .entering_tvalid(out_cache_5_slr0_tvalid),
      .entering_tready(out_cache_5_slr0_tready),
      .leaving_tdata(in_cache_5_slr1_tdata), .leaving_tvalid(in_cache_5_slr1_tvalid),
      .leaving_tready(in_cache_5_slr1_tready)
  );

  relay_beat relay_cache_5_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_5_slr1_tdata), .entering_tvalid(out_cache_5_slr1_tvalid),
      .entering_tready(out_cache_5_slr1_tready),
      .leaving_tdata(in_cache_tdata[5]), .leaving_tvalid(in_cache_tvalid[5]),
      .leaving_tready(in_cache_tready[5])
  );

  relay_beat relay_cache_6_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_6_slr0_tdata), .entering_tvalid(out_cache_6_slr0_tvalid),
      .entering_tready(out_cache_6_slr0_tready),
      .leaving_tdata(in_cache_6_slr1_tdata), .leaving_tvalid(in_cache_6_slr1_tvalid),
      .leaving_tready(in_cache_6_slr1_tready)
  );

  relay_beat relay_cache_6_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_6_slr1_tdata), .entering_tvalid(out_cache_6_slr1_tvalid),
      .entering_tready(out_cache_6_slr1_tready),
      .leaving_tdata(in_cache_tdata[6]), .leaving_tvalid(in_cache_tvalid[6]),
      .leaving_tready(in_cache_tready[6])
  );

  relay_beat relay_cache_7_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_7_slr0_tdata), .entering_tvalid(out_cache_7_slr0_tvalid),
      .entering_tready(out_cache_7_slr0_tready),
      .leaving_tdata(in_cache_7_slr1_tdata), .leaving_tvalid(in_cache_7_slr1_tvalid),
      .leaving_tready(in_cache_7_slr1_tready)
  );

  relay_beat relay_cache_7_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_7_slr1_tdata), .entering_tvalid(out_cache_7_slr1_tvalid),
      .entering_tready(out_cache_7_slr1_tready),
      .leaving_tdata(in_cache_tdata[7]), .leaving_tvalid(in_cache_tvalid[7]),
      .leaving_tready(in_cache_tready[7])
  );

  relay_beat relay_cache_8_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_8_slr0_tdata), .entering_tvalid(out_cache_8_slr0_tvalid),
      .entering_tready(out_cache_8_slr0_tready),
      .leaving_tdata(in_cache_8_slr1_tdata), .leaving_tvalid(in_cache_8_slr1_tvalid),
      .leaving_tready(in_cache_8_slr1_tready)
  );

  relay_beat relay_cache_8_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_8_slr1_tdata), .entering_tvalid(out_cache_8_slr1_tvalid),
      .entering_tready(out_cache_8_slr1_tready),
      .leaving_tdata(in_cache_tdata[8]), .leaving_tvalid(in_cache_tvalid[8]),
      .leaving_tready(in_cache_tready[8])
  );

  relay_beat relay_cache_9_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_9_slr0_tdata), .entering_tvalid(out_cache_9_slr0_tvalid),
      .entering_tready(out_cache_9_slr0_tready),
      .leaving_tdata(in_cache_9_slr1_tdata), .leaving_tvalid(in_cache_9_slr1_tvalid),
      .leaving_tready(in_cache_9_slr1_tready)
  );

  relay_beat relay_cache_9_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_9_slr1_tdata), .entering_tvalid(out_cache_9_slr1_tvalid),
      .entering_tready(out_cache_9_slr1_tready),
      .leaving_tdata(in_cache_tdata[9]), .leaving_tvalid(in_cache_tvalid[9]),
      .leaving_tready(in_cache_tready[9])
  );

  relay_beat relay_cache_10_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_10_slr0_tdata), .entering_tvalid(out_cache_10_slr0_tvalid),
      .entering_tready(out_cache_10_slr0_tready),
      .leaving_tdata(in_cache_10_slr1_tdata), .leaving_tvalid(in_cache_10_slr1_tvalid),
      .leaving_tready(in_cache_10_slr1_tready)
  );

  relay_beat relay_cache_10_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_10_slr1_tdata), .entering_tvalid(out_cache_10_slr1_tvalid),
      .entering_tready(out_cache_10_slr1_tready),
      .leaving_tdata(in_cache_tdata[10]), .leaving_tvalid(in_cache_tvalid[10]),
      .leaving_tready(in_cache_tready[10])
  );

  relay_beat relay_cache_11_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_11_slr0_tdata), .entering_tvalid(out_cache_11_slr0_tvalid),
      .entering_tready(out_cache_11_slr0_tready),
      .leaving_tdata(in_cache_11_slr1_tdata), .leaving_tvalid(in_cache_11_slr1_tvalid),
      .leaving_tready(in_cache_11_slr1_tready)
  );

  relay_beat relay_cache_11_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_11_slr1_tdata), .entering_tvalid(out_cache_11_slr1_tvalid),
      .entering_tready(out_cache_11_slr1_tready),
      .leaving_tdata(in_cache_tdata[11]), .leaving_tvalid(in_cache_tvalid[11]),
      .leaving_tready(in_cache_tready[11])
  );

  relay_beat relay_cache_12_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_12_slr0_tdata), .entering_tvalid(out_cache_12_slr0_tvalid),
      .entering_tready(out_cache_12_slr0_tready),
      .leaving_tdata(in_cache_12_slr1_tdata), .leaving_tvalid(in_cache_12_slr1_tvalid),
      .leaving_tready(in_cache_12_slr1_tready)
  );

  relay_beat relay_cache_12_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_12_slr1_tdata), .entering_tvalid(out_cache_12_slr1_tvalid),
      .entering_tready(out_cache_12_slr1_tready),
      .leaving_tdata(in_cache_tdata[12]), .leaving_tvalid(in_cache_tvalid[12]),
      .leaving_tready(in_cache_tready[12])
  );

  relay_beat relay_cache_13_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_13_slr0_tdata), .entering_tvalid(out_cache_13_slr0_tvalid),
      .entering_tready(out_cache_13_slr0_tready),
      .leaving_tdata(in_cache_13_slr1_tdata), .leaving_tvalid(in_cache_13_slr1_tvalid),
      .leaving_tready(in_cache_13_slr1_tready)
  );

  relay_beat relay_cache_13_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_13_slr1_tdata), .entering_tvalid(out_cache_13_slr1_tvalid),
      .entering_tready(out_cache_13_slr1_tready),
      .leaving_tdata(in_cache_tdata[13]), .leaving_tvalid(in_cache_tvalid[13]),
      .leaving_tready(in_cache_tready[13])
  );

  relay_beat relay_cache_14_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_14_slr0_tdata), .entering_tvalid(out_cache_14_slr0_tvalid),
      .entering_tready(out_cache_14_slr0_tready),
      .leaving_tdata(in_cache_14_slr1_tdata), .leaving_tvalid(in_cache_14_slr1_tvalid),
      .leaving_tready(in_cache_14_slr1_tready)
  );

  relay_beat relay_cache_14_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_14_slr1_tdata), .entering_tvalid(out_cache_14_slr1_tvalid),
      .entering_tready(out_cache_14_slr1_tready),
      .leaving_tdata(in_cache_tdata[14]), .leaving_tvalid(in_cache_tvalid[14]),
      .leaving_tready(in_cache_tready[14])
  );

  relay_beat relay_cache_15_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_15_slr0_tdata), .entering_tvalid(out_cache_15_slr0_tvalid),
      .entering_tready(out_cache_15_slr0_tready),
      .leaving_tdata(in_cache_15_slr1_tdata), .leaving_tvalid(in_cache_15_slr1_tvalid),
      .leaving_tready(in_cache_15_slr1_tready)
  );

  relay_beat relay_cache_15_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_15_slr1_tdata), .entering_tvalid(out_cache_15_slr1_tvalid),
      .entering_tready(out_cache_15_slr1_tready),
      .leaving_tdata(in_cache_tdata[15]), .leaving_tvalid(in_cache_tvalid[15]),
      .leaving_tready(in_cache_tready[15])
  );

  relay_beat relay_cache_16_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_16_slr0_tdata), .entering_tvalid(out_cache_16_slr0_tvalid),
      .entering_tready(out_cache_16_slr0_tready),
      .leaving_tdata(in_cache_16_slr1_tdata), .leaving_tvalid(in_cache_16_slr1_tvalid),
      .leaving_tready(in_cache_16_slr1_tready)
  );

  relay_beat relay_cache_16_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_16_slr1_tdata), .entering_tvalid(out_cache_16_slr1_tvalid),
      .entering_tready(out_cache_16_slr1_tready),
      .leaving_tdata(in_cache_tdata[16]), .leaving_tvalid(in_cache_tvalid[16]),
      .leaving_tready(in_cache_tready[16])
  );

  relay_beat relay_cache_17_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_17_slr0_tdata), .entering_tvalid(out_cache_17_slr0_tvalid),
      .entering_tready(out_cache_17_slr0_tready),
      .leaving_tdata(in_cache_17_slr1_tdata), .leaving_tvalid(in_cache_17_slr1_tvalid),
      .leaving_tready(in_cache_17_slr1_tready)
  );

  relay_beat relay_cache_17_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_17_slr1_tdata), .entering_tvalid(out_cache_17_slr1_tvalid),
      .entering_tready(out_cache_17_slr1_tready),
      .leaving_tdata(in_cache_tdata[17]), .leaving_tvalid(in_cache_tvalid[17]),
      .leaving_tready(in_cache_tready[17])
  );

  relay_beat relay_cache_18_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_18_slr0_tdata), .entering_tvalid(out_cache_18_slr0_tvalid),
      .entering_tready(out_cache_18_slr0_tready),
      .leaving_tdata(in_cache_18_slr1_tdata), .leaving_tvalid(in_cache_18_slr1_tvalid),
      .leaving_tready(in_cache_18_slr1_tready)
  );

  relay_beat relay_cache_18_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_18_slr1_tdata), .entering_tvalid(out_cache_18_slr1_tvalid),
      .entering_tready(out_cache_18_slr1_tready),
      .leaving_tdata(in_cache_tdata[18]), .leaving_tvalid(in_cache_tvalid[18]),
      .leaving_tready(in_cache_tready[18])
  );

  relay_beat relay_cache_19_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_19_slr0_tdata), .entering_tvalid(out_cache_19_slr0_tvalid),
      .entering_tready(out_cache_19_slr0_tready),
      .leaving_tdata(in_cache_19_slr1_tdata), .leaving_tvalid(in_cache_19_slr1_tvalid),
      .leaving_tready(in_cache_19_slr1_tready)
  );

  relay_beat relay_cache_19_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_19_slr1_tdata), .entering_tvalid(out_cache_19_slr1_tvalid),
      .entering_tready(out_cache_19_slr1_tready),
      .leaving_tdata(in_cache_tdata[19]), .leaving_tvalid(in_cache_tvalid[19]),
      .leaving_tready(in_cache_tready[19])
  );

  relay_beat relay_cache_20_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_20_slr0_tdata), .entering_tvalid(out_cache_20_slr0_tvalid),
      .entering_tready(out_cache_20_slr0_tready),
      .leaving_tdata(in_cache_20_slr1_tdata), .leaving_tvalid(in_cache_20_slr1_tvalid),
      .leaving_tready(in_cache_20_slr1_tready)
  );

  relay_beat relay_cache_20_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_20_slr1_tdata), .entering_tvalid(out_cache_20_slr1_tvalid),
      .entering_tready(out_cache_20_slr1_tready),
      .leaving_tdata(in_cache_tdata[20]), .leaving_tvalid(in_cache_tvalid[20]),
      .leaving_tready(in_cache_tready[20])
  );

  relay_beat relay_cache_21_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_21_slr0_tdata), .entering_tvalid(out_cache_21_slr0_tvalid),
      .entering_tready(out_cache_21_slr0_tready),
      .leaving_tdata(in_cache_21_slr1_tdata), .leaving_tvalid(in_cache_21_slr1_tvalid),
      .leaving_tready(in_cache_21_slr1_tready)
  );

  relay_beat relay_cache_21_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_21_slr1_tdata), .entering_tvalid(out_cache_21_slr1_tvalid),
      .entering_tready(out_cache_21_slr1_tready),
      .leaving_tdata(in_cache_tdata[21]), .leaving_tvalid(in_cache_tvalid[21]),
      .leaving_tready(in_cache_tready[21])
  );

  relay_beat relay_cache_22_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_22_slr0_tdata), .entering_tvalid(out_cache_22_slr0_tvalid),
      .entering_tready(out_cache_22_slr0_tready),
      .leaving_tdata(in_cache_22_slr1_tdata), .leaving_tvalid(in_cache_22_slr1_tvalid),
      .leaving_tready(in_cache_22_slr1_tready)
  );

  relay_beat relay_cache_22_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_22_slr1_tdata), .entering_tvalid(out_cache_22_slr1_tvalid),
      .entering_tready(out_cache_22_slr1_tready),
      .leaving_tdata(in_cache_tdata[22]), .leaving_tvalid(in_cache_tvalid[22]),
      .leaving_tready(in_cache_tready[22])
  );

  relay_beat relay_cache_23_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_23_slr0_tdata), .entering_tvalid(out_cache_23_slr0_tvalid),
      .entering_tready(out_cache_23_slr0_tready),
      .leaving_tdata(in_cache_23_slr1_tdata), .leaving_tvalid(in_cache_23_slr1_tvalid),
      .leaving_tready(in_cache_23_slr1_tready)
  );

  relay_beat relay_cache_23_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_23_slr1_tdata), .entering_tvalid(out_cache_23_slr1_tvalid),
      .entering_tready(out_cache_23_slr1_tready),
      .leaving_tdata(in_cache_tdata[23]), .leaving_tvalid(in_cache_tvalid[23]),
      .leaving_tready(in_cache_tready[23])
  );

  relay_beat relay_cache_24_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_24_slr0_tdata), .entering_tvalid(out_cache_24_slr0_tvalid),
      .entering_tready(out_cache_24_slr0_tready),
      .leaving_tdata(in_cache_24_slr1_tdata), .leaving_tvalid(in_cache_24_slr1_tvalid),
      .leaving_tready(in_cache_24_slr1_tready)
  );

  relay_beat relay_cache_24_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_24_slr1_tdata), .entering_tvalid(out_cache_24_slr1_tvalid),
      .entering_tready(out_cache_24_slr1_tready),
      .leaving_tdata(in_cache_tdata[24]), .leaving_tvalid(in_cache_tvalid[24]),
      .leaving_tready(in_cache_tready[24])
  );

  relay_beat relay_cache_25_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_25_slr0_tdata), .entering_tvalid(out_cache_25_slr0_tvalid),
      .entering_tready(out_cache_25_slr0_tready),
      .leaving_tdata(in_cache_25_slr1_tdata), .leaving_tvalid(in_cache_25_slr1_tvalid),
      .leaving_tready(in_cache_25_slr1_tready)
  );

  relay_beat relay_cache_25_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_25_slr1_tdata), .entering_tvalid(out_cache_25_slr1_tvalid),
      .entering_tready(out_cache_25_slr1_tready),
      .leaving_tdata(in_cache_tdata[25]), .leaving_tvalid(in_cache_tvalid[25]),
      .leaving_tready(in_cache_tready[25])
  );

  relay_beat relay_cache_26_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_26_slr0_tdata), .entering_tvalid(out_cache_26_slr0_tvalid),
      .entering_tready(out_cache_26_slr0_tready),
      .leaving_tdata(in_cache_26_slr1_tdata), .leaving_tvalid(in_cache_26_slr1_tvalid),
      .leaving_tready(in_cache_26_slr1_tready)
  );

  relay_beat relay_cache_26_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_26_slr1_tdata), .entering_tvalid(out_cache_26_slr1_tvalid),
      .entering_tready(out_cache_26_slr1_tready),
      .leaving_tdata(in_cache_tdata[26]), .leaving_tvalid(in_cache_tvalid[26]),
      .leaving_tready(in_cache_tready[26])
  );

  relay_beat relay_cache_27_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_27_slr0_tdata), .entering_tvalid(out_cache_27_slr0_tvalid),
      .entering_tready(out_cache_27_slr0_tready),
      .leaving_tdata(in_cache_27_slr1_tdata), .leaving_tvalid(in_cache_27_slr1_tvalid),
      .leaving_tready(in_cache_27_slr1_tready)
  );

  relay_beat relay_cache_27_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_27_slr1_tdata), .entering_tvalid(out_cache_27_slr1_tvalid),
      .entering_tready(out_cache_27_slr1_tready),
      .leaving_tdata(in_cache_tdata[27]), .leaving_tvalid(in_cache_tvalid[27]),
      .leaving_tready(in_cache_tready[27])
  );

  relay_beat relay_cache_28_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_28_slr0_tdata), .entering_tvalid(out_cache_28_slr0_tvalid),
      .entering_tready(out_cache_28_slr0_tready),
      .leaving_tdata(in_cache_28_slr1_tdata), .leaving_tvalid(in_cache_28_slr1_tvalid),
      .leaving_tready(in_cache_28_slr1_tready)
  );

  relay_beat relay_cache_28_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_28_slr1_tdata), .entering_tvalid(out_cache_28_slr1_tvalid),
      .entering_tready(out_cache_28_slr1_tready),
      .leaving_tdata(in_cache_tdata[28]), .leaving_tvalid(in_cache_tvalid[28]),
      .leaving_tready(in_cache_tready[28])
  );

  relay_beat relay_cache_29_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_29_slr0_tdata), .entering_tvalid(out_cache_29_slr0_tvalid),
      .entering_tready(out_cache_29_slr0_tready),
      .leaving_tdata(in_cache_29_slr1_tdata), .leaving_tvalid(in_cache_29_slr1_tvalid),
      .leaving_tready(in_cache_29_slr1_tready)
  );

  relay_beat relay_cache_29_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_cache_29_slr1_tdata), .entering_tvalid(out_cache_29_slr1_tvalid),
      .entering_tready(out_cache_29_slr1_tready),
      .leaving_tdata(in_cache_tdata[29]), .leaving_tvalid(in_cache_tvalid[29]),
      .leaving_tready(in_cache_tready[29])
  );

  relay_beat relay_weights_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_30_slr0_tdata), .entering_tvalid(out_weights_30_slr0_tvalid),
      .entering_tready(out_weights_30_slr0_tready),
      .leaving_tdata(in_weights_30_slr1_tdata), .leaving_tvalid(in_weights_30_slr1_tvalid),
      .leaving_tready(in_weights_30_slr1_tready)
  );

  relay_beat relay_weights_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_30_slr1_tdata), .entering_tvalid(out_weights_30_slr1_tvalid),
      .entering_tready(out_weights_30_slr1_tready),
      .leaving_tdata(in_weights_tdata[30]), .leaving_tvalid(in_weights_tvalid[30]),
      .leaving_tready(in_weights_tready[30])
  );

  relay_credit relay_credits_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_30_slr1_tdata), .entering_tvalid(out_credits_30_slr1_tvalid),
      .entering_tready(out_credits_30_slr1_tready),
      .leaving_tdata(in_credits_30_slr0_tdata), .leaving_tvalid(in_credits_30_slr0_tvalid),
      .leaving_tready(in_credits_30_slr0_tready)
  );

  relay_credit relay_credits_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_30_slr0_tdata), .entering_tvalid(out_credits_30_slr0_tvalid),
      .entering_tready(out_credits_30_slr0_tready),
      .leaving_tdata(in_credits_tdata[30]), .leaving_tvalid(in_credits_tvalid[30]),
      .leaving_tready(in_credits_tready[30])
  );

  relay_uint32 relay_sent_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_30_slr0_tdata), .entering_tvalid(out_sent_30_slr0_tvalid),
      .entering_tready(out_sent_30_slr0_tready),
      .leaving_tdata(in_sent_30_slr1_tdata), .leaving_tvalid(in_sent_30_slr1_tvalid),
      .leaving_tready(in_sent_30_slr1_tready)
  );

  relay_uint32 relay_sent_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_30_slr1_tdata), .entering_tvalid(out_sent_30_slr1_tvalid),
      .entering_tready(out_sent_30_slr1_tready),
      .leaving_tdata(in_sent_tdata[30]), .leaving_tvalid(in_sent_tvalid[30]),
      .leaving_tready(in_sent_tready[30])
  );

  relay_mx_block relay_activations_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_30_slr0_tdata),
      .entering_tvalid(out_activations_30_slr0_tvalid),
      .entering_tready(out_activations_30_slr0_tready),
      .leaving_tdata(in_activations_30_slr1_tdata),
      .leaving_tvalid(in_activations_30_slr1_tvalid),
      .leaving_tready(in_activations_30_slr1_tready)
  );

  relay_mx_block relay_activations_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_30_slr1_tdata),
      .entering_tvalid(out_activations_30_slr1_tvalid),
      .entering_tready(out_activations_30_slr1_tready),
      .leaving_tdata(in_activations_tdata[30]), .leaving_tvalid(in_activations_tvalid[30]),
      .leaving_tready(in_activations_tready[30])
  );

  relay_beat relay_weights_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_31_slr0_tdata), .entering_tvalid(out_weights_31_slr0_tvalid),
      .entering_tready(out_weights_31_slr0_tready),
      .leaving_tdata(in_weights_31_slr1_tdata), .leaving_tvalid(in_weights_31_slr1_tvalid),
      .leaving_tready(in_weights_31_slr1_tready)
  );

  relay_beat relay_weights_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_weights_31_slr1_tdata), .entering_tvalid(out_weights_31_slr1_tvalid),
      .entering_tready(out_weights_31_slr1_tready),
      .leaving_tdata(in_weights_tdata[31]), .leaving_tvalid(in_weights_tvalid[31]),
      .leaving_tready(in_weights_tready[31])
  );

  relay_credit relay_credits_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_31_slr1_tdata), .entering_tvalid(out_credits_31_slr1_tvalid),
      .entering_tready(out_credits_31_slr1_tready),
      .leaving_tdata(in_credits_31_slr0_tdata), .leaving_tvalid(in_credits_31_slr0_tvalid),
      .leaving_tready(in_credits_31_slr0_tready)
  );

  relay_credit relay_credits_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_credits_31_slr0_tdata), .entering_tvalid(out_credits_31_slr0_tvalid),
      .entering_tready(out_credits_31_slr0_tready),
      .leaving_tdata(in_credits_tdata[31]), .leaving_tvalid(in_credits_tvalid[31]),
      .leaving_tready(in_credits_tready[31])
  );

  relay_uint32 relay_sent_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_31_slr0_tdata), .entering_tvalid(out_sent_31_slr0_tvalid),
      .entering_tready(out_sent_31_slr0_tready),
      .leaving_tdata(in_sent_31_slr1_tdata), .leaving_tvalid(in_sent_31_slr1_tvalid),
      .leaving_tready(in_sent_31_slr1_tready)
  );

  relay_uint32 relay_sent_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_sent_31_slr1_tdata), .entering_tvalid(out_sent_31_slr1_tvalid),
      .entering_tready(out_sent_31_slr1_tready),
      .leaving_tdata(in_sent_tdata[31]), .leaving_tvalid(in_sent_tvalid[31]),
      .leaving_tready(in_sent_tready[31])
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

  relay_mx_block relay_activations_32_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_32_slr1_tdata),
      .entering_tvalid(out_activations_32_slr1_tvalid),
      .entering_tready(out_activations_32_slr1_tready),
      .leaving_tdata(in_activations_32_slr0_tdata),
      .leaving_tvalid(in_activations_32_slr0_tvalid),
      .leaving_tready(in_activations_32_slr0_tready)
  );

  relay_mx_block relay_activations_32_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_activations_32_slr0_tdata),
      .entering_tvalid(out_activations_32_slr0_tvalid),
      .entering_tready(out_activations_32_slr0_tready),
      .leaving_tdata(in_activations_tdata[32]), .leaving_tvalid(in_activations_tvalid[32]),
      .leaving_tready(in_activations_tready[32])
  );

  relay_results relay_results_30_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_results_30_slr1_tdata), .entering_tvalid(out_results_30_slr1_tvalid),
      .entering_tready(out_results_30_slr1_tready),
      .leaving_tdata(in_results_30_slr0_tdata), .leaving_tvalid(in_results_30_slr0_tvalid),
      .leaving_tready(in_results_30_slr0_tready)
  );

  relay_results relay_results_30_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_results_30_slr0_tdata), .entering_tvalid(out_results_30_slr0_tvalid),
      .entering_tready(out_results_30_slr0_tready),
      .leaving_tdata(in_results_tdata[30]), .leaving_tvalid(in_results_tvalid[30]),
      .leaving_tready(in_results_tready[30])
  );

  relay_results relay_results_31_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_results_31_slr1_tdata), .entering_tvalid(out_results_31_slr1_tvalid),
      .entering_tready(out_results_31_slr1_tready),
      .leaving_tdata(in_results_31_slr0_tdata), .leaving_tvalid(in_results_31_slr0_tvalid),
      .leaving_tready(in_results_31_slr0_tready)
  );

  relay_results relay_results_31_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_results_31_slr0_tdata), .entering_tvalid(out_results_31_slr0_tvalid),
      .entering_tready(out_results_31_slr0_tready),
      .leaving_tdata(in_results_tdata[31]), .leaving_tvalid(in_results_tvalid[31]),
      .leaving_tready(in_results_tready[31])
  );

  relay_block relay_rotated_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_rotated_slr0_tdata), .entering_tvalid(out_rotated_slr0_tvalid),
      .entering_tready(out_rotated_slr0_tready),
      .leaving_tdata(in_rotated_slr1_tdata), .leaving_tvalid(in_rotated_slr1_tvalid),
      .leaving_tready(in_rotated_slr1_tready)
  );

  relay_block relay_rotated_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_rotated_slr1_tdata), .entering_tvalid(out_rotated_slr1_tvalid),
      .entering_tready(out_rotated_slr1_tready),
      .leaving_tdata(in_rotated_tdata), .leaving_tvalid(in_rotated_tvalid),
      .leaving_tready(in_rotated_tready)
  );

  relay_mx_block relay_attended_slr1 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_attended_slr1_tdata), .entering_tvalid(out_attended_slr1_tvalid),
      .entering_tready(out_attended_slr1_tready),
      .leaving_tdata(in_attended_slr0_tdata), .leaving_tvalid(in_attended_slr0_tvalid),
      .leaving_tready(in_attended_slr0_tready)
  );

  relay_mx_block relay_attended_slr0 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(out_attended_slr0_tdata), .entering_tvalid(out_attended_slr0_tvalid),
      .entering_tready(out_attended_slr0_tready),
      .leaving_tdata(in_attended_tdata), .leaving_tvalid(in_attended_tvalid),
      .leaving_tready(in_attended_tready)
  );

endmodule
