// SPDX-License-Identifier: Apache-2.0
//
// The tile's queries, keys and values: quantized as they arrive, or, if they are
// QUANTIZED already, as they are, a key's terms one after the other; and stored.
//
//   qkv ──▶ clamp values ──▶ quantize ──▶ queries   a word: a pair of a head's blocks
//                                    └──▶ records   a word: a pair of a record's blocks
//
// With two terms what a key's block leaves is quantized after it; both are a pair.
//
// Blocks come in tile order (for each block, for each token), all queries, then
// all keys, then all values; one per cycle, always taken. A word is two halves of
// {exponent, 32 mantissas}, 261 bits each. A head's blocks lie in halves as they
// do in a record: where a head begins in the upper half of a beat, which odd
// HEAD_BLOCKS make, so do its queries.
module millrace_attention_tile #(
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int KV_HEADS = 1,
    parameter int HEAD_BLOCKS = 1,
    parameter int KEY_TERMS = 1,
    parameter bit QUANTIZED = 1'b0,
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int QUERY_PAIRS = HEADS * ((HEAD_BLOCKS + 1) / 2),
    parameter int QUERY_PAIR_BITS = QUERY_PAIRS > 1 ? $clog2(QUERY_PAIRS) : 1,
    parameter int KEY_PAIRS = (KV_HEADS * HEAD_BLOCKS * KEY_TERMS + 1) / 2,
    parameter int VALUE_PAIRS = (KV_HEADS * HEAD_BLOCKS + 1) / 2,
    parameter int RECORD_PAIR_BITS = $clog2(KEY_PAIRS + VALUE_PAIRS),
    parameter int QUERY_BITS = QUERY_PAIR_BITS + TOKEN_BITS,
    parameter int RECORD_BITS = RECORD_PAIR_BITS + TOKEN_BITS
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic                                begin_layer,
    input  logic [             TOKENS_BITS-1:0] tokens,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] block_tdata,
    input  logic                                block_tvalid,
    output logic                                block_tready,
    input  logic [   millrace_pkg::MX_BITS-1:0] mx_tdata,        // QUANTIZED
    input  logic                                mx_tvalid,
    output logic                                mx_tready,
    output logic                                queries_stored,
    output logic                                keys_stored,
    output logic                                values_stored,
    output logic [                         5:0] clamped,         // values of a block, one cycle each
    // Two cycles after the address.
    input  logic                                query_read,
    input  logic [              QUERY_BITS-1:0] query_address,   // {pair of all heads, token}
    output logic [                       521:0] query,
    input  logic                                record_read,
    input  logic [             RECORD_BITS-1:0] record_address,  // {pair of keys, then of values, token}
    output logic [                       521:0] record
);

  localparam int KV_BLOCKS = KV_HEADS * HEAD_BLOCKS;
  localparam int QUERY_BLOCKS = HEADS * HEAD_BLOCKS;
  localparam int BLOCKS = QUERY_BLOCKS + 2 * KV_BLOCKS;
  localparam int COUNT_BITS = $clog2(BLOCKS + 1);
  localparam int RECORD_BLOCK_BITS = KV_BLOCKS > 1 ? $clog2(KV_BLOCKS) : 1;
  localparam int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1;
  localparam int HALF_BITS = 261;

  // Blocks in.
  logic accepting, accept, taken, last_token_in, is_value;
  logic [COUNT_BITS-1:0] block_in;
  logic [TOKENS_BITS-1:0] token_in;
  assign block_tready = !QUANTIZED && accepting;
  assign mx_tready = QUANTIZED && accepting;
  assign last_token_in = token_in == tokens - 1'b1;
  assign is_value = block_in >= COUNT_BITS'(QUERY_BLOCKS + KV_BLOCKS);
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) accepting <= 1'b0;
    else if (begin_layer) accepting <= 1'b1;
    else if (taken && last_token_in && block_in == COUNT_BITS'(BLOCKS - 1)) accepting <= 1'b0;
    if (begin_layer) begin
      block_in <= '0;
      token_in <= '0;
    end else if (taken) begin
      token_in <= last_token_in ? '0 : token_in + 1'b1;
      if (last_token_in) block_in <= block_in + 1'b1;
    end
  end

  logic [HALF_BITS-1:0] mx, second;
  logic mx_valid;
  if (QUANTIZED) begin : g_quantized
    // The second term of a key completes it.
    logic second_in, last_term;
    assign accept = accepting && mx_tvalid;
    assign last_term = KEY_TERMS == 1 || second_in || is_value || block_in < COUNT_BITS'(QUERY_BLOCKS);
    assign taken = accept && last_term;
    assign clamped = '0;
    always_ff @(posedge ap_clk) begin
      if (accept && !second_in) mx <= mx_tdata[HALF_BITS-1:0];
      if (accept) second <= mx_tdata[HALF_BITS-1:0];
      mx_valid <= taken && ap_rst_n;
      if (!ap_rst_n || begin_layer) second_in <= 1'b0;
      else if (accept) second_in <= !last_term;
    end
  end else begin : g_quantize
    assign accept = accepting && block_tvalid;
    assign taken = accept;
    millrace_quantize_terms #(
        .KEY_TERMS(KEY_TERMS)
    ) quantize (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_block(block_tdata),
        .in_value(is_value),
        .in_valid(accept),
        .clamped(clamped),
        .out_first(mx),
        .out_second(second),
        .out_valid(mx_valid)
    );
  end

  // Where a quantized block goes.
  logic [TOKENS_BITS-1:0] token;
  logic last_token, next_block;
  assign last_token = token == tokens - 1'b1;
  assign next_block = mx_valid && last_token;
  always_ff @(posedge ap_clk) begin
    if (begin_layer) token <= '0;
    else if (mx_valid) token <= last_token ? '0 : token + 1'b1;
  end

  logic [QUERY_PAIR_BITS-1:0] query_pair;
  logic query_half, query_last;
  logic [HEAD_BITS-1:0] head_unused;
  millrace_attention_walk #(
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS)
  ) walk (
      .ap_clk(ap_clk),
      .restart(begin_layer),
      .advance(next_block && !queries_stored),
      .head(head_unused),
      .pair(query_pair),
      .half(query_half),
      .last(query_last)
  );

  // Keys, then values: values begin a pair.
  logic [RECORD_BLOCK_BITS-1:0] record_block;
  logic [RECORD_PAIR_BITS-1:0] record_pair;
  logic record_half, record_last, terms;
  assign terms = KEY_TERMS != 1 && !keys_stored;
  assign record_last = record_block == RECORD_BLOCK_BITS'(KV_BLOCKS - 1);
  always_ff @(posedge ap_clk) begin
    if (begin_layer) begin
      record_block <= '0;
      record_pair <= '0;
      record_half <= 1'b0;
    end else if (next_block && queries_stored) begin
      record_block <= record_last ? '0 : record_block + 1'b1;
      record_pair <= record_pair + RECORD_PAIR_BITS'(record_half || record_last || terms);
      record_half <= !record_half && !record_last && !terms;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || begin_layer) begin
      queries_stored <= 1'b0;
      keys_stored <= 1'b0;
      values_stored <= 1'b0;
    end else if (next_block) begin
      queries_stored <= queries_stored || query_last;
      keys_stored <= keys_stored || queries_stored && record_last;
      values_stored <= keys_stored && record_last;
    end
  end

  logic [2*HALF_BITS-1:0] record_in;
  assign record_in = {terms ? second : mx, mx};
  for (genvar half = 0; half < 2; half++) begin : g_half
    millrace_attention_memory #(
        .WIDTH(HALF_BITS),
        .DEPTH((QUERY_PAIRS > 1 ? QUERY_PAIRS : 2) << TOKEN_BITS)
    ) queries (
        .ap_clk(ap_clk),
        .write(mx_valid && !queries_stored && query_half == 1'(half)),
        .write_address({query_pair, token[TOKEN_BITS-1:0]}),
        .in(mx),
        .read(query_read),
        .read_address(query_address),
        .clear(1'b0),
        .out(query[half*HALF_BITS+:HALF_BITS])
    );
    millrace_attention_memory #(
        .WIDTH(HALF_BITS),
        .DEPTH((KEY_PAIRS + VALUE_PAIRS) << TOKEN_BITS)
    ) records (
        .ap_clk(ap_clk),
        .write(mx_valid && queries_stored && (terms || record_half == 1'(half))),
        .write_address({record_pair, token[TOKEN_BITS-1:0]}),
        .in(record_in[half*HALF_BITS+:HALF_BITS]),
        .read(record_read),
        .read_address(record_address),
        .clear(1'b0),
        .out(record[half*HALF_BITS+:HALF_BITS])
    );
  end

endmodule
