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
  logic [63:0] in_results_tdata[32];
  logic in_results_tvalid[32], in_results_tready[32];
  logic [63:0] out_results_tdata[32];
  logic out_results_tvalid[32], out_results_tready[32];
  logic [255:0] in_joined_tdata[8];
  logic in_joined_tvalid[8], in_joined_tready[8];
  logic [255:0] out_joined_tdata[8];
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
  logic [1023:0] in_rotated_tdata;
  logic in_rotated_tvalid, in_rotated_tready;
  logic [1023:0] out_rotated_tdata;
  logic out_rotated_tvalid, out_rotated_tready;
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

  for (genvar i = 1; i < 32; i++) begin : memory_1
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

  for (genvar i = 0; i < 32; i++) begin : lane_0
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
      .rotated_tdata(in_rotated_tdata), .rotated_tvalid(in_rotated_tvalid),
      .rotated_tready(in_rotated_tready)
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
      .kept_tdata(in_kept_tdata[31]), .kept_tvalid(in_kept_tvalid[31]),
      .kept_tready(in_kept_tready[31]),
      .attended_tdata(in_attended_tdata), .attended_tvalid(in_attended_tvalid),
      .attended_tready(in_attended_tready)
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

endmodule
