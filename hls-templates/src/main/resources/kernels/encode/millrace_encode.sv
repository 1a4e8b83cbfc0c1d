// SPDX-License-Identifier: Apache-2.0
//
// Queries, keys and values to MX blocks, once, for the clusters that all
// need them: in the same order, the terms of a key one after the other.
//
//   qkv ──▶ quantize ──▶ outlet ──▶ blocks
//
// One block per cycle; a key of two terms takes two.
module millrace_encode #(
    parameter int TILE = 1,         // tokens of a prefill pass
    parameter int LAYERS = 1,
    parameter int HEADS = 1,        // of queries
    parameter int KV_HEADS = 1,     // of keys and values
    parameter int HEAD_BLOCKS = 1,  // of one head
    parameter int KEY_TERMS = 1     // blocks whose sum is a block of keys: 1 or 2
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    input  logic                                qkv_tvalid,
    output logic                                qkv_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] blocks_tdata,
    output logic                                blocks_tvalid,
    input  logic                                blocks_tready
);

  localparam int KV_BLOCKS = KV_HEADS * HEAD_BLOCKS;
  localparam int QUERY_BLOCKS = HEADS * HEAD_BLOCKS;
  localparam int BLOCKS = QUERY_BLOCKS + 2 * KV_BLOCKS;
  localparam int COUNT_BITS = $clog2(BLOCKS + 1);
  localparam int TOKENS_BITS = $clog2(TILE + 1);
  localparam int HALF_BITS = 261;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] SEND = 2'd1;
  localparam logic [1:0] LAYER = 2'd2;
  logic [1:0] state;

  // Headers take along the clamps since the one before.
  logic [millrace_pkg::BLOCK_BITS-1:0] header, counted_header;
  logic [31:0] saturations;
  logic [5:0] clamped;
  logic header_sent, halt;
  assign halt = header[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];
  always_comb begin
    counted_header = header;
    counted_header[SATURATIONS+:32] = header[SATURATIONS+:32] + saturations;
  end
  always_ff @(posedge ap_clk) begin
    if (state == HEADER) header <= qkv_tdata;
    if (!ap_rst_n || header_sent) saturations <= '0;
    else saturations <= saturations + 32'(clamped);
  end

  // Blocks of a layer, of each its tokens. A key of two terms takes two cycles: room for the other term is claimed
  // first, and what follows the last key waits for that term to leave.
  logic issue, room, idle_unused, permitted, accept, claimed, behind_key, is_key, is_value;
  logic last_token, last_block, last_layer;
  logic [COUNT_BITS-1:0] block;
  logic [TOKENS_BITS-1:0] token, tokens;
  logic [31:0] layer;
  assign tokens = header[32*control_pkg::HEADER_TOKENS+:TOKENS_BITS];
  assign is_value = block >= COUNT_BITS'(QUERY_BLOCKS + KV_BLOCKS);
  assign is_key = KEY_TERMS != 1 && block >= COUNT_BITS'(QUERY_BLOCKS) && !is_value;
  assign permitted = state == LAYER && room && (is_key ? claimed : !behind_key);
  assign accept = permitted && qkv_tvalid;
  assign issue = accept || state == LAYER && room && is_key && !claimed;
  assign qkv_tready = state == HEADER || permitted;
  assign last_token = token == tokens - 1'b1;
  assign last_block = block == COUNT_BITS'(BLOCKS - 1);
  assign last_layer = layer == 32'(LAYERS - 1);
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
      claimed <= 1'b0;
      behind_key <= 1'b0;
    end else begin
      case (state)
        HEADER: if (qkv_tvalid) state <= SEND;
        SEND: if (header_sent) state <= halt ? HEADER : LAYER;
        default: if (accept && last_token && last_block && last_layer) state <= HEADER;
      endcase
      claimed <= issue && !accept || claimed && !accept;
      behind_key <= accept && is_key;
    end
    if (state == HEADER) begin
      block <= '0;
      token <= '0;
      layer <= '0;
    end else if (accept) begin
      token <= last_token ? '0 : token + 1'b1;
      if (last_token) block <= last_block ? '0 : block + 1'b1;
      if (last_token && last_block) layer <= layer + 1;
    end
  end

  logic [HALF_BITS-1:0] first, second, later;
  logic first_valid, second_due;
  millrace_quantize_terms #(
      .KEY_TERMS(KEY_TERMS)
  ) quantize (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_block(qkv_tdata),
      .in_value(is_value),
      .in_valid(accept),
      .clamped(clamped),
      .out_first(first),
      .out_second(second),
      .out_valid(first_valid)
  );

  // Which of those under way are keys.
  logic key_due, keys_valid_unused, keys_ready_unused;
  logic [4:0] keys_level_unused;
  millrace_fifo #(
      .WIDTH(1),
      .DEPTH(31)
  ) keys (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(is_key),
      .in_tvalid(accept),
      .in_tready(keys_ready_unused),
      .out_tdata(key_due),
      .out_tvalid(keys_valid_unused),
      .out_tready(first_valid),
      .level(keys_level_unused)
  );
  always_ff @(posedge ap_clk) begin
    if (first_valid) later <= second;
    second_due <= first_valid && key_due && ap_rst_n;
  end

  // Five bits of exponent, and its sign.
  logic [HALF_BITS-1:0] mx;
  assign mx = second_due ? later : first;
  millrace_mx_outlet #(
      .DEPTH(32)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .header(counted_header),
      .header_valid(state == SEND),
      .header_sent(header_sent),
      .issue(issue),
      .room(room),
      .idle(idle_unused),
      .block({{(millrace_pkg::MX_BITS - HALF_BITS) {mx[HALF_BITS-1]}}, mx}),
      .block_valid(first_valid || second_due),
      .out_tdata(blocks_tdata),
      .out_tvalid(blocks_tvalid),
      .out_tready(blocks_tready)
  );

endmodule
