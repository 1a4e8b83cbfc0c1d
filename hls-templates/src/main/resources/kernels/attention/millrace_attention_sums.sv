// SPDX-License-Identifier: Apache-2.0
//
// Sums over the rounds, of products and of weights, and what is made of them.
//
//   weigh ──▶ delay ──▶ accumulate ──▶ emit ──▶ attended
//   sums ──────────────────▲    └──▶ share_sums ◀──▶ neighbours, the last of which emits
//
// A sweep says which query a product is of; the lanes' sums leave their tree ADD cycles
// later. Results begin when the last sum is written.
module millrace_attention_sums #(
    parameter bit CLUSTERED = 1'b0,
    parameter bit FIRST = 1'b0,
    parameter bit LAST = 1'b0,
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int KV_HEADS = 1,
    parameter int HEAD_BLOCKS = 1,
    parameter int ADD = 13,       // from a step of the sweep to its sums
    parameter int SUM_BITS = 40,
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1,
    parameter int QUERY_PAIRS = HEADS * ((HEAD_BLOCKS + 1) / 2),
    parameter int QUERY_PAIR_BITS = QUERY_PAIRS > 1 ? $clog2(QUERY_PAIRS) : 1
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] header,
    input  logic                                header_valid,
    output logic                                header_sent,
    input  logic [             TOKENS_BITS-1:0] tokens,
    output logic                                layer_done,
    output logic [                         5:0] clamped,       // results of a block
    // The sweep
    input  logic                                weigh,
    input  logic                                first_round,
    input  logic                                first_step,
    input  logic                                last_product,
    input  logic [               HEAD_BITS-1:0] head,
    input  logic [              TOKEN_BITS-1:0] token,
    input  logic [         QUERY_PAIR_BITS-1:0] query_pair,
    input  logic [             65*SUM_BITS-1:0] sums,          // of the cluster's lanes
    // Neighbours
    input  logic [                       511:0] sums_tdata,
    input  logic                                sums_tvalid,
    output logic                                sums_tready,
    output logic [                       511:0] added_tdata,
    output logic                                added_tvalid,
    input  logic                                added_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] attended_tdata,
    output logic                                attended_tvalid,
    input  logic                                attended_tready
);

  localparam int QUERIES = (HEADS > 1 ? HEADS : 2) << TOKEN_BITS;            // words of memories that
  localparam int PAIRS = (QUERY_PAIRS > 1 ? QUERY_PAIRS : 2) << TOKEN_BITS;  // are addressed so

  logic [ADD-1:0] add;
  logic add_first, add_weight, add_last;
  logic [HEAD_BITS+TOKEN_BITS-1:0] add_query;
  logic [QUERY_PAIR_BITS+TOKEN_BITS-1:0] add_pair;
  always_ff @(posedge ap_clk) add <= ap_rst_n ? {add[ADD-2:0], weigh} : '0;
  millrace_delay #(
      .WIDTH (3 + HEAD_BITS + QUERY_PAIR_BITS + 2 * TOKEN_BITS),
      .CYCLES(ADD)
  ) to_add (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({first_round, first_step, last_product, head, token, query_pair, token}),
      .out({add_first, add_weight, add_last, add_query, add_pair})
  );

  logic weight_read, product_read, emit_weight_read, emit_product_read, block_there, block_claim, block_take;
  logic [HEAD_BITS+TOKEN_BITS-1:0] weight_query, emit_weight_query;
  logic [QUERY_PAIR_BITS+TOKEN_BITS-1:0] product_pair, emit_product_pair;
  logic [30:0] weight_sum, emit_weight_sum;
  logic [32*48-1:0] block_sums;
  logic [64*48-1:0] product_sums;
  millrace_attention_accumulate #(
      .PAIRS(PAIRS),
      .QUERIES(QUERIES),
      .SUM_BITS(SUM_BITS)
  ) accumulate (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .update(add[ADD-1]),
      .update_first(add_first),
      .update_weight(add_weight),
      .update_pair(add_pair),
      .update_query(add_query),
      .sums(sums),
      .weight_read(weight_read),
      .weight_query(weight_query),
      .weight_sum(weight_sum),
      .product_read(product_read),
      .product_pair(product_pair),
      .product_sums(product_sums)
  );

  // Results, when the last sum is written.
  logic [2:0] summed;
  always_ff @(posedge ap_clk) summed <= ap_rst_n ? {summed[1:0], add[ADD-1] && add_last} : '0;
  logic sums_shared;
  if (CLUSTERED) begin : g_share_sums
    millrace_attention_share_sums #(
        .FIRST(FIRST),
        .LAST(LAST),
        .TILE(TILE),
        .HEADS(HEADS),
        .KV_HEADS(KV_HEADS),
        .HEAD_BLOCKS(HEAD_BLOCKS)
    ) share_sums (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .begin_share(summed[2]),
        .tokens(tokens),
        .done(sums_shared),
        .weight_read(weight_read),
        .weight_query(weight_query),
        .weight_sum(weight_sum),
        .product_read(product_read),
        .product_pair(product_pair),
        .product_sums(product_sums),
        .sums_tdata(sums_tdata),
        .sums_tvalid(sums_tvalid),
        .sums_tready(sums_tready),
        .added_tdata(added_tdata),
        .added_tvalid(added_tvalid),
        .added_tready(added_tready),
        .total_read(emit_weight_read),
        .total_query(emit_weight_query),
        .total(emit_weight_sum),
        .block_there(block_there),
        .block_claim(block_claim),
        .block_take(block_take),
        .block(block_sums)
    );
  end else begin : g_own_sums
    assign weight_read = emit_weight_read;
    assign weight_query = emit_weight_query;
    assign emit_weight_sum = weight_sum;
    assign product_read = emit_product_read;
    assign product_pair = emit_product_pair;
    assign {sums_shared, block_there, block_sums, sums_tready, added_tdata, added_tvalid} = '0;
  end

  if (LAST) begin : g_emit
    millrace_attention_emit #(
        .TILE(TILE),
        .HEADS(HEADS),
        .KV_HEADS(KV_HEADS),
        .HEAD_BLOCKS(HEAD_BLOCKS),
        .CLUSTERED(CLUSTERED)
    ) emit (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .header(header),
        .header_valid(header_valid),
        .header_sent(header_sent),
        .begin_results(summed[2]),
        .tokens(tokens),
        .done(layer_done),
        .clamped(clamped),
        .weight_read(emit_weight_read),
        .weight_query(emit_weight_query),
        .weight_sum(emit_weight_sum),
        .product_read(emit_product_read),
        .product_pair(emit_product_pair),
        .product_sums(product_sums),
        .block_there(block_there),
        .block_claim(block_claim),
        .block_take(block_take),
        .block_sums(block_sums),
        .attended_tdata(attended_tdata),
        .attended_tvalid(attended_tvalid),
        .attended_tready(attended_tready)
    );
  end else begin : g_no_emit
    // The header has gone on along the chain.
    assign header_sent = header_valid;
    assign layer_done = sums_shared;
    assign clamped = '0;
    assign {emit_weight_read, emit_weight_query, emit_product_read, emit_product_pair} = '0;
    assign {block_claim, block_take, attended_tdata, attended_tvalid} = '0;
  end

endmodule
