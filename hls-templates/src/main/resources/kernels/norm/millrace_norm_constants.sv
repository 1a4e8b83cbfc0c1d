// SPDX-License-Identifier: Apache-2.0
//
// The norm's gains and biases: a ring of BLOCKS entries, each the gain and
// bias of a block, filled from the stream as soon as there is room. So those
// of a round are there before its sums are, and a block takes one cycle
// although its constants are two elements of the stream.
//
//   constants ──▶ gains [BLOCKS] ──▶ gain     two cycles after `gain_stage`
//             └─▶ biases[BLOCKS] ──▶ bias     two cycles after `bias_stage`
//
// A block of x is claimed as its last token enters the pipeline; its constants
// are read as its tokens pass the stages where they are needed, gains first.
module millrace_norm_constants #(
    parameter int LAYERS = 1,
    parameter int BLOCKS = 1,     // of a token
    parameter bit CENTRED = 1'b0  // there are biases
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] constants_tdata,
    input  logic                                constants_tvalid,
    output logic                                constants_tready,
    output logic                                available,   // the constants of the next block are here
    input  logic                                claim,       // them
    input  logic                                gain_stage,
    input  logic                                gain_last,   // token of the block at gain_stage
    output logic [millrace_pkg::BLOCK_BITS-1:0] gain,
    input  logic                                bias_stage,  // behind gain_stage
    input  logic                                bias_last,
    output logic [millrace_pkg::BLOCK_BITS-1:0] bias
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int INDEX_BITS = BLOCKS > 1 ? $clog2(BLOCKS) : 1;
  localparam int COUNT_BITS = $clog2(BLOCKS + 1);
  localparam int PASS_BLOCKS = 2 * LAYERS * BLOCKS;
  localparam int LEFT_BITS = $clog2(PASS_BLOCKS + BLOCKS + 1);

  function automatic logic [INDEX_BITS-1:0] after(input logic [INDEX_BITS-1:0] index);
    after = index == INDEX_BITS'(BLOCKS - 1) ? '0 : index + 1'b1;
  endfunction

  // ---- Filling --------------------------------------------------------------

  logic [LEFT_BITS-1:0] left;  // blocks of the pass that are to come; 0: a header is next
  logic [COUNT_BITS-1:0] held, claimable;
  logic [INDEX_BITS-1:0] fill_index;
  logic bias_next;
  logic header, take, filled, freed;
  assign header = left == '0;
  assign constants_tready = header || held != COUNT_BITS'(BLOCKS);
  assign take = constants_tvalid && constants_tready;
  assign filled = take && !header && bias_next == CENTRED;
  assign available = claimable != '0;

  logic halt, head;
  assign halt = constants_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];
  assign head = constants_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HEAD];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      left <= '0;
      held <= '0;
      claimable <= '0;
      fill_index <= '0;
      bias_next <= 1'b0;
    end else begin
      if (take && header && !halt) left <= LEFT_BITS'(head ? PASS_BLOCKS + BLOCKS : PASS_BLOCKS);
      if (take && !header) bias_next <= CENTRED && !bias_next;
      if (filled) begin
        left <= left - 1'b1;
        fill_index <= after(fill_index);
      end
      held <= held + COUNT_BITS'(filled) - COUNT_BITS'(freed);
      claimable <= claimable + COUNT_BITS'(filled) - COUNT_BITS'(claim);
    end
  end

  // ---- Gains ----------------------------------------------------------------

  logic [BLOCK_BITS-1:0] gains[0:BLOCKS-1];
  logic [BLOCK_BITS-1:0] gain1;
  logic [INDEX_BITS-1:0] gain_index;
  logic gain_stage1;
  always_ff @(posedge ap_clk) begin
    if (take && !header && !bias_next) gains[fill_index] <= constants_tdata;
    if (gain_stage) gain1 <= gains[gain_index];
    if (gain_stage1) gain <= gain1;
    gain_stage1 <= gain_stage && ap_rst_n;
  end
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) gain_index <= '0;
    else if (gain_stage && gain_last) gain_index <= after(gain_index);
  end

  // ---- Biases ---------------------------------------------------------------

  if (CENTRED) begin : g_biases
    logic [BLOCK_BITS-1:0] biases[0:BLOCKS-1];
    logic [BLOCK_BITS-1:0] bias1;
    logic [INDEX_BITS-1:0] bias_index;
    logic bias_stage1;
    always_ff @(posedge ap_clk) begin
      if (filled) biases[fill_index] <= constants_tdata;
      if (bias_stage) bias1 <= biases[bias_index];
      if (bias_stage1) bias <= bias1;
      bias_stage1 <= bias_stage && ap_rst_n;
    end
    always_ff @(posedge ap_clk) begin
      if (!ap_rst_n) bias_index <= '0;
      else if (freed) bias_index <= after(bias_index);
    end
  end else begin : g_no_biases
    assign bias = '0;
  end
  assign freed = bias_stage && bias_last;

endmodule
