// SPDX-License-Identifier: Apache-2.0
//
// One memory channel: a reader and a writer that share its port.
//
//                      ┌──────────┐  AR, R
//   credits, fetch ──▶ │  reader  │ ◀─────▶ ┐
//   weights, sent, ◀── └──────────┘         │
//   fetched                 ▲ stored        ├ m_axi_gmem
//                      ┌──────────┐  AW, W, │
//   kept, records ───▶ │  writer  │ ◀─────▶ ┘
//   forwarded ◀─────── └──────────┘  B
//
// The reader is little more than a counter: the lane's blob lies in the channel
// in the order of use, so it reads from start to end once per pass, one beat of
// 64 bytes per cycle in bursts of up to a page, as far ahead of the lane as its
// FIFO is deep. Within each layer it reads the lane's shard of the KV cache, but
// not before the writer has stored what the pass before made.
//
// The host starts the unit once per generation, by s_axi_control. ROWS: it
// serves `fetch`; HOST: it also reads the mailbox, writes `records`, and ends the chain
// of `kept`. Ports that a unit does not have are tied off by its wrapper. An answer
// of the memory that is not OKAY freezes both halves (millrace_memory_guard).
module millrace_memory #(
    parameter bit HOST = 1'b0,             // serves mailbox, stop word, prompt and ring
    parameter bit ROWS = 1'b0,             // serves rows to embed
    parameter int LANES = 1,               // memory channels; a power of two
    parameter int TILE = 1,                // tokens of a prefill pass
    parameter int LAYERS = 1,
    parameter int FIFO_BEATS = 64,         // that the lane's FIFO holds
    parameter int RING_OFFSET = 0,         // all offsets in beats of 64 bytes
    parameter int BLOB_OFFSET = 0,
    parameter int ATTENTION_BEATS = 1,     // of a layer, up to the KV cache
    parameter int FEED_FORWARD_BEATS = 1,  // of a layer, after it
    parameter int HEAD_BEATS = 1,          // after the last layer
    parameter int KEY_OFFSET = 0,
    parameter int VALUE_OFFSET = 0,
    parameter int RECORDS = 1,             // positions of the lane's shard
    parameter int KEY_BEATS = 1,           // keys of a position
    parameter int VALUE_BEATS = 1,         // values of a position
    parameter int READ_BURSTS = 1,         // under way at once
    parameter int WRITE_BURSTS = 1         // likewise, of 16 beats
) (
    input  logic                                 ap_clk,
    input  logic                                 ap_rst_n,
    input  logic [                         11:0] s_axi_control_awaddr,
    input  logic                                 s_axi_control_awvalid,
    output logic                                 s_axi_control_awready,
    input  logic [                         31:0] s_axi_control_wdata,
    input  logic [                          3:0] s_axi_control_wstrb,
    input  logic                                 s_axi_control_wvalid,
    output logic                                 s_axi_control_wready,
    output logic [                          1:0] s_axi_control_bresp,
    output logic                                 s_axi_control_bvalid,
    input  logic                                 s_axi_control_bready,
    input  logic [                         11:0] s_axi_control_araddr,
    input  logic                                 s_axi_control_arvalid,
    output logic                                 s_axi_control_arready,
    output logic [                         31:0] s_axi_control_rdata,
    output logic [                          1:0] s_axi_control_rresp,
    output logic                                 s_axi_control_rvalid,
    input  logic                                 s_axi_control_rready,
    output logic                                 interrupt,
    output logic [                          0:0] m_axi_gmem_awid,
    output logic [                         63:0] m_axi_gmem_awaddr,
    output logic [                          7:0] m_axi_gmem_awlen,
    output logic [                          2:0] m_axi_gmem_awsize,
    output logic [                          1:0] m_axi_gmem_awburst,
    output logic [                          0:0] m_axi_gmem_awlock,
    output logic [                          3:0] m_axi_gmem_awcache,
    output logic [                          2:0] m_axi_gmem_awprot,
    output logic [                          3:0] m_axi_gmem_awqos,
    output logic [                          3:0] m_axi_gmem_awregion,
    output logic                                 m_axi_gmem_awvalid,
    input  logic                                 m_axi_gmem_awready,
    output logic [                        511:0] m_axi_gmem_wdata,
    output logic [                         63:0] m_axi_gmem_wstrb,
    output logic                                 m_axi_gmem_wlast,
    output logic                                 m_axi_gmem_wvalid,
    input  logic                                 m_axi_gmem_wready,
    input  logic [                          0:0] m_axi_gmem_bid,
    input  logic [                          1:0] m_axi_gmem_bresp,
    input  logic                                 m_axi_gmem_bvalid,
    output logic                                 m_axi_gmem_bready,
    output logic [                          0:0] m_axi_gmem_arid,
    output logic [                         63:0] m_axi_gmem_araddr,
    output logic [                          7:0] m_axi_gmem_arlen,
    output logic [                          2:0] m_axi_gmem_arsize,
    output logic [                          1:0] m_axi_gmem_arburst,
    output logic [                          0:0] m_axi_gmem_arlock,
    output logic [                          3:0] m_axi_gmem_arcache,
    output logic [                          2:0] m_axi_gmem_arprot,
    output logic [                          3:0] m_axi_gmem_arqos,
    output logic [                          3:0] m_axi_gmem_arregion,
    output logic                                 m_axi_gmem_arvalid,
    input  logic                                 m_axi_gmem_arready,
    input  logic [                          0:0] m_axi_gmem_rid,
    input  logic [                        511:0] m_axi_gmem_rdata,
    input  logic [                          1:0] m_axi_gmem_rresp,
    input  logic                                 m_axi_gmem_rlast,
    input  logic                                 m_axi_gmem_rvalid,
    output logic                                 m_axi_gmem_rready,
    output logic [  millrace_pkg::BEAT_BITS-1:0] weights_tdata,
    output logic                                 weights_tvalid,
    input  logic                                 weights_tready,
    input  logic [millrace_pkg::CREDIT_BITS-1:0] credits_tdata,
    input  logic                                 credits_tvalid,
    output logic                                 credits_tready,
    output logic [                         31:0] sent_tdata,
    output logic                                 sent_tvalid,
    input  logic                                 sent_tready,
    input  logic [  millrace_pkg::BEAT_BITS-1:0] kept_tdata,
    input  logic                                 kept_tvalid,
    output logic                                 kept_tready,
    output logic [  millrace_pkg::BEAT_BITS-1:0] forwarded_tdata,
    output logic                                 forwarded_tvalid,
    input  logic                                 forwarded_tready,
    input  logic [ millrace_pkg::FETCH_BITS-1:0] fetch_tdata,
    input  logic                                 fetch_tvalid,
    output logic                                 fetch_tready,
    output logic [  millrace_pkg::BEAT_BITS-1:0] fetched_tdata,
    output logic                                 fetched_tvalid,
    input  logic                                 fetched_tready,
    input  logic [  millrace_pkg::BEAT_BITS-1:0] records_tdata,
    input  logic                                 records_tvalid,
    output logic                                 records_tready
);

  // Control: a generation is over when both halves are.
  logic launch, launched, read_finished, write_finished, finished, running;
  logic [63:0] read_port, write_port;
  logic [31:0] prompt_tokens, start_position, stop_position, lane;
  logic asked_for, end_launch, clear;
  logic [31:0] status, launches, heartbeat, fault_offset;
  millrace_control control (
      .ap_clk,
      .ap_rst_n,
      .s_axi_control_awaddr,
      .s_axi_control_awvalid,
      .s_axi_control_awready,
      .s_axi_control_wdata,
      .s_axi_control_wstrb,
      .s_axi_control_wvalid,
      .s_axi_control_wready,
      .s_axi_control_bresp,
      .s_axi_control_bvalid,
      .s_axi_control_bready,
      .s_axi_control_araddr,
      .s_axi_control_arvalid,
      .s_axi_control_arready,
      .s_axi_control_rdata,
      .s_axi_control_rresp,
      .s_axi_control_rvalid,
      .s_axi_control_rready,
      .interrupt,
      .launch,
      .finished,
      .read_port,
      .write_port,
      .prompt_tokens,
      .start_position,
      .stop_position,
      .lane,
      .running(asked_for),
      .end_launch,
      .clear,
      .status,
      .launches,
      .heartbeat,
      .fault_offset
  );

  logic frozen, read, read_asked, read_last, answer_asked, credit_wrong;
  logic [31:0] read_offset, write_offset;
  millrace_memory_guard guard (
      .ap_clk,
      .ap_rst_n,
      .running(asked_for),
      .launch,
      .end_launch,
      .clear,
      .read,
      .read_asked,
      .read_last,
      .rresp(m_axi_gmem_rresp),
      .rlast(m_axi_gmem_rlast),
      .read_offset,
      .written(m_axi_gmem_wvalid && m_axi_gmem_wready),
      .answered(m_axi_gmem_bvalid),
      .answer_asked,
      .bresp(m_axi_gmem_bresp),
      .write_offset,
      .credit_wrong,
      .frozen,
      .status,
      .launches,
      .heartbeat,
      .fault_offset
  );

  always_ff @(posedge ap_clk) begin
    launched <= launch && ap_rst_n;
    finished <= ap_rst_n && running && !finished && read_finished && write_finished;
    if (!ap_rst_n) running <= 1'b0;
    else if (launched) running <= 1'b1;
    else if (finished) running <= 1'b0;
  end

  logic stored;
  millrace_memory_reader #(
      .HOST(HOST),
      .LANES(LANES),
      .TILE(TILE),
      .LAYERS(LAYERS),
      .FIFO_BEATS(FIFO_BEATS),
      .BLOB_OFFSET(BLOB_OFFSET),
      .ATTENTION_BEATS(ATTENTION_BEATS),
      .FEED_FORWARD_BEATS(FEED_FORWARD_BEATS),
      .HEAD_BEATS(HEAD_BEATS),
      .KEY_OFFSET(KEY_OFFSET),
      .VALUE_OFFSET(VALUE_OFFSET),
      .RECORDS(RECORDS),
      .KEY_BEATS(KEY_BEATS),
      .VALUE_BEATS(VALUE_BEATS),
      .READ_BURSTS(READ_BURSTS)
  ) reader (
      .ap_clk,
      .ap_rst_n,
      .launch(launched),
      .finished(read_finished),
      .read_port,
      .prompt_tokens,
      .start_position,
      .stop_position,
      .lane,
      .stored,
      .frozen,
      .end_launch,
      .read,
      .read_asked,
      .read_last,
      .read_offset,
      .credit_wrong,
      .araddr(m_axi_gmem_araddr),
      .arlen(m_axi_gmem_arlen),
      .arvalid(m_axi_gmem_arvalid),
      .arready(m_axi_gmem_arready),
      .rdata(m_axi_gmem_rdata),
      .rvalid(m_axi_gmem_rvalid),
      .rready(m_axi_gmem_rready),
      .weights_tdata,
      .weights_tvalid,
      .weights_tready,
      .credits_tdata,
      .credits_tvalid,
      .credits_tready,
      .sent_tdata,
      .sent_tvalid,
      .sent_tready,
      .fetch_tdata,
      .fetch_tvalid(fetch_tvalid && ROWS),
      .fetch_tready,
      .fetched_tdata,
      .fetched_tvalid,
      .fetched_tready
  );

  millrace_memory_writer #(
      .HOST(HOST),
      .LANES(LANES),
      .TILE(TILE),
      .RING_OFFSET(RING_OFFSET),
      .KEY_OFFSET(KEY_OFFSET),
      .VALUE_OFFSET(VALUE_OFFSET),
      .RECORDS(RECORDS),
      .KEY_BEATS(KEY_BEATS),
      .VALUE_BEATS(VALUE_BEATS),
      .WRITE_BURSTS(WRITE_BURSTS)
  ) writer (
      .ap_clk,
      .ap_rst_n,
      .launch(launched),
      .finished(write_finished),
      .write_port,
      .lane,
      .stored,
      .frozen,
      .answer_asked,
      .write_offset,
      .awaddr(m_axi_gmem_awaddr),
      .awlen(m_axi_gmem_awlen),
      .awvalid(m_axi_gmem_awvalid),
      .awready(m_axi_gmem_awready),
      .wdata(m_axi_gmem_wdata),
      .wlast(m_axi_gmem_wlast),
      .wvalid(m_axi_gmem_wvalid),
      .wready(m_axi_gmem_wready),
      .bvalid(m_axi_gmem_bvalid),
      .bready(m_axi_gmem_bready),
      .kept_tdata,
      .kept_tvalid,
      .kept_tready,
      .forwarded_tdata,
      .forwarded_tvalid,
      .forwarded_tready,
      .records_tdata,
      .records_tvalid,
      .records_tready
  );

  // What is the same for all bursts: beats of 64 bytes, one after the other, in
  // order; an interconnect may merge and split them.
  assign m_axi_gmem_awid = '0;
  assign m_axi_gmem_awsize = 3'b110;
  assign m_axi_gmem_awburst = 2'b01;
  assign m_axi_gmem_awlock = '0;
  assign m_axi_gmem_awcache = 4'b0011;
  assign m_axi_gmem_awprot = '0;
  assign m_axi_gmem_awqos = '0;
  assign m_axi_gmem_awregion = '0;
  assign m_axi_gmem_wstrb = '1;
  assign m_axi_gmem_arid = '0;
  assign m_axi_gmem_arsize = 3'b110;
  assign m_axi_gmem_arburst = 2'b01;
  assign m_axi_gmem_arlock = '0;
  assign m_axi_gmem_arcache = 4'b0011;
  assign m_axi_gmem_arprot = '0;
  assign m_axi_gmem_arqos = '0;
  assign m_axi_gmem_arregion = '0;

  // One ID, so answers come in order.
  logic unused;
  assign unused = &{1'b0, m_axi_gmem_bid, m_axi_gmem_rid};

endmodule
