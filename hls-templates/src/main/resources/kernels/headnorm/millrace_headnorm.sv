// SPDX-License-Identifier: Apache-2.0
//
// RMSNorm of each query and key head (docs/numerics.md, Head norm). With
// d = HEAD_DIM elements x of a head in Q16.16,
//
//     v = d sum(x^2) 2^8 + HEAD_EPSILON     y = d x / sqrt(v) * gain
//
// A layer's gains come ahead of its heads in the same stream: those that the
// query heads share, then those that the key heads share. Values pass.
//
//         ┌──▶ gains[queries, keys] ──┐
//   qkv ──┼──▶ vectors[bank] ◀────────┘ ──▶ outlet ──▶ normed_heads
//         └──▶ headers, values ───────────▶ ┘
//
// There are two banks, each for a head of all tokens: one is filled while the
// other is scaled, one block of 32 elements per cycle each. The vectors are those
// of `millrace_norm`, and with one token the first block of a head leaves 33
// cycles after its last one has come.
// Headers and values go by once nothing is under way: latency 1.
module millrace_headnorm #(
    parameter int TILE = 1,                    // tokens of a pass, at most
    parameter int LAYERS = 1,
    parameter int HEADS = 1,                   // of queries
    parameter int KV_HEADS = 1,                // of keys, and of values
    parameter int HEAD_DIM = 1,                // elements
    parameter int HEAD_BLOCKS = 1,             // of 32 elements
    parameter logic [127:0] HEAD_EPSILON = '0  // epsilon d^2 2^40
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    input  logic                                qkv_tvalid,
    output logic                                qkv_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] normed_heads_tdata,
    output logic                                normed_heads_tvalid,
    input  logic                                normed_heads_tready
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  localparam int NORMED_HEADS = HEADS + KV_HEADS;
  localparam int ALL_HEADS = NORMED_HEADS + KV_HEADS;
  localparam int GAINS = 2 * HEAD_BLOCKS;
  localparam int BANK_BLOCKS = HEAD_BLOCKS * TILE;

  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int INDEX_BITS = TILE > 1 ? $clog2(TILE) : 1;
  localparam int SLOT_BITS = INDEX_BITS + 1;  // a token of a bank
  localparam int SLOTS = 1 << SLOT_BITS;
  localparam int DUE_BITS = SLOT_BITS + 1;
  localparam int BLOCK_COUNT_BITS = $clog2(HEAD_BLOCKS + 1);
  localparam int HEAD_BITS = $clog2(ALL_HEADS + 1);
  localparam int LAYER_BITS = $clog2(LAYERS + 1);
  localparam int GAIN_BITS = $clog2(GAINS);
  localparam int X_INDEX_BITS = $clog2(2 * BANK_BLOCKS);

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] LOAD = 2'd1;  // gains
  localparam logic [1:0] TAKE = 2'd2;  // heads, then values

  // ---- Taking -----------------------------------------------------------------

  logic [1:0] state;
  logic [1:0] banks;  // that hold a head
  logic room, idle, counting, freed;
  logic send_header, load, fill, pass;
  logic [GAIN_BITS-1:0] gain_index;
  // The place in the layer, of what is taken next.
  logic [      TOKEN_BITS-1:0] tokens, token;
  logic [BLOCK_COUNT_BITS-1:0] block;
  logic [       HEAD_BITS-1:0] head;
  logic [      LAYER_BITS-1:0] layer;
  logic [    X_INDEX_BITS-1:0] fill_index;
  logic fill_bank;
  logic first_block, last_token, last_block, last_head, last_layer, head_ends, value;
  assign first_block = block == '0;
  assign last_token = token == tokens - 1'b1;
  assign last_block = block == BLOCK_COUNT_BITS'(HEAD_BLOCKS - 1);
  assign last_head = head == HEAD_BITS'(ALL_HEADS - 1);
  assign last_layer = layer == LAYER_BITS'(LAYERS - 1);
  assign head_ends = last_token && last_block;
  assign value = head >= HEAD_BITS'(NORMED_HEADS);

  assign send_header = state == HEADER && qkv_tvalid && idle && !counting && room;
  assign load = state == LOAD && qkv_tvalid;
  assign fill = state == TAKE && !value && qkv_tvalid && banks != 2'd2;
  assign pass = state == TAKE && value && qkv_tvalid && banks == 2'd0 && idle && room;
  assign qkv_tready = send_header || load || fill || pass;

  logic halt;
  assign halt = qkv_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
    end else begin
      if (send_header && !halt) state <= LOAD;
      if (load && gain_index == GAIN_BITS'(GAINS - 1)) state <= TAKE;
      if (pass && head_ends && last_head) state <= last_layer ? HEADER : LOAD;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) banks <= '0;
    else banks <= banks + 2'(fill && head_ends) - 2'(freed);
  end

  always_ff @(posedge ap_clk) begin
    if (send_header) begin
      tokens <= qkv_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      token <= '0;
      block <= '0;
      head <= '0;
      layer <= '0;
      gain_index <= '0;
      fill_bank <= 1'b0;
      fill_index <= '0;
    end
    if (load) gain_index <= gain_index == GAIN_BITS'(GAINS - 1) ? '0 : gain_index + 1'b1;
    if (fill) begin
      fill_index <= fill_index + 1'b1;
      if (head_ends) begin
        fill_bank <= !fill_bank;
        fill_index <= fill_bank ? '0 : X_INDEX_BITS'(BANK_BLOCKS);
      end
    end
    if (fill || pass) begin
      token <= last_token ? '0 : token + 1'b1;
      if (last_token) block <= last_block ? '0 : block + 1'b1;
      if (head_ends) head <= last_head ? '0 : head + 1'b1;
      if (head_ends && last_head) layer <= layer + 1'b1;
    end
  end

  // ---- Scaling: what is issued ----------------------------------------------------

  logic issue, factor_soon;
  logic [DUE_BITS-1:0] factors_due;  // of tokens whose first block is not issued yet
  logic [      TOKEN_BITS-1:0] scale_token;
  logic [BLOCK_COUNT_BITS-1:0] scale_block;
  logic [       HEAD_BITS-1:0] scale_head;
  logic [    X_INDEX_BITS-1:0] scale_index;
  logic scale_bank;
  logic scale_first, scale_last_token, scale_ends;
  assign scale_first = scale_block == '0;
  assign scale_last_token = scale_token == tokens - 1'b1;
  assign scale_ends = scale_last_token && scale_block == BLOCK_COUNT_BITS'(HEAD_BLOCKS - 1);
  assign issue = room && (!scale_first || factors_due != '0);

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) factors_due <= '0;
    else factors_due <= factors_due + DUE_BITS'(factor_soon) - DUE_BITS'(issue && scale_first);
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || send_header) begin
      scale_token <= '0;
      scale_block <= '0;
      scale_head  <= '0;
      scale_bank  <= 1'b0;
      scale_index <= '0;
    end else if (issue) begin
      scale_token <= scale_last_token ? '0 : scale_token + 1'b1;
      scale_index <= scale_index + 1'b1;
      if (scale_last_token) scale_block <= scale_block + 1'b1;
      if (scale_ends) begin
        scale_block <= '0;
        scale_head  <= scale_head == HEAD_BITS'(NORMED_HEADS - 1) ? '0 : scale_head + 1'b1;
        scale_bank  <= !scale_bank;
        scale_index <= scale_bank ? '0 : X_INDEX_BITS'(BANK_BLOCKS);
      end
    end
  end

  // ---- Scaling: the pipeline --------------------------------------------------

  // What is known of a block at each stage, as far as it is used.
  logic [17:0] past_issue;
  logic [1:0] past_ends;
  logic [11*GAIN_BITS-1:0] past_gain;
  millrace_taps #(
      .STAGES(1)
  ) ends (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(scale_ends),
      .taps(past_ends)
  );
  millrace_taps #(
      .WIDTH(GAIN_BITS),
      .STAGES(10)
  ) gain_indices (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(GAIN_BITS'(scale_block) + (scale_head < HEAD_BITS'(HEADS) ? '0 : GAIN_BITS'(HEAD_BLOCKS))),
      .taps(past_gain)
  );

  // A bank is free when its last block is read.
  assign freed = past_issue[1] && past_ends[1];

  // 12: gain
  logic [BLOCK_BITS-1:0] gains[0:GAINS-1];
  logic [BLOCK_BITS-1:0] gain11, gain12;
  always_ff @(posedge ap_clk) begin
    if (load) gains[gain_index] <= qkv_tdata;
    if (past_issue[10]) gain11 <= gains[past_gain[10*GAIN_BITS+:GAIN_BITS]];
    if (past_issue[11]) gain12 <= gain11;
  end

  logic [BLOCK_BITS-1:0] y17;
  logic [31:0] saturations;
  millrace_norm_vectors #(
      .TOKENS(SLOTS),
      .TOKEN_BITS(SLOT_BITS),
      .X_BLOCKS(2 * BANK_BLOCKS),
      .X_INDEX_BITS(X_INDEX_BITS),
      .HIDDEN(HEAD_DIM),
      .HIDDEN_BLOCKS(HEAD_BLOCKS),
      .CENTRED(1'b0),
      .EPSILON(HEAD_EPSILON)
  ) vectors (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_block(qkv_tdata),
      .in_valid(fill),
      .in_index(fill_index),
      .in_token({fill_bank, INDEX_BITS'(token)}),
      .in_first(first_block),
      .in_last(last_block),
      .alone(TILE == 1 || tokens == TOKEN_BITS'(1)),
      .factor_soon(factor_soon),
      .issue(issue),
      .index(scale_index),
      .token({scale_bank, INDEX_BITS'(scale_token)}),
      .stage(past_issue),
      .gain(gain12),
      .bias(BLOCK_BITS'(0)),
      .y(y17),
      .clear(send_header),
      .counting(counting),
      .saturations(saturations)
  );

  // A header leaves when all that came before it is counted.
  logic [BLOCK_BITS-1:0] header;
  assign header = {
    qkv_tdata[BLOCK_BITS-1:SATURATIONS+32],
    qkv_tdata[SATURATIONS+:32] + saturations,
    qkv_tdata[SATURATIONS-1:0]
  };

  // ---- Out ----------------------------------------------------------------------

  millrace_outlet #(
      .WIDTH(BLOCK_BITS),
      .DEPTH(32)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .issue(send_header || pass || issue),
      .room(room),
      .idle(idle),
      .in_tdata(send_header ? header : pass ? qkv_tdata : y17),
      .in_tvalid(send_header || pass || past_issue[17]),
      .out_tdata(normed_heads_tdata),
      .out_tvalid(normed_heads_tvalid),
      .out_tready(normed_heads_tready)
  );

endmodule
