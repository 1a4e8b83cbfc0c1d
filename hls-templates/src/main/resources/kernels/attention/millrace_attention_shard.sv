// SPDX-License-Identifier: Apache-2.0
//
// A lane of attention: one cache stream's records against all queries of the tile.
//
//   cache, keep ──▶ records ──▶ mantissas ──▶ multiply ──▶ score ──▶ score, to the maximum
//                      │                      ▲      │       │
//                      └─ exponents ─┐  query ┘      │       ▼
//                                    └──────────▶ weigh ◀── scores   weights, products ──▶ to the sums
//
// All lanes do the same in the same cycle, told by a sequencer. A read comes with
// `read_*`; the query of a key comes with `query_valid` four cycles later. For
// values the weights are asked for first, with `weigh_*`, six cycles before the
// read. Counted from read or weigh at the input:
//
//   scores     18 cycles after the read     (score_valid)
//   products   15 cycles after the weigh    (sum_valid)
//
// Element 64 of the products is the weight itself, so that its sum comes with them.
module millrace_attention_shard #(
    parameter int LANES = 1,
    parameter int TILE = 1,          // tokens of a pass, at most
    parameter int HEADS = 1,
    parameter int KEY_BLOCKS = 1,    // of a record
    parameter int VALUE_BLOCKS = 1,
    parameter int CONTEXT = 32,
    parameter int KEY_BEATS = 1,
    parameter int VALUE_BEATS = 1,
    parameter int POSITION_BITS = 16,
    parameter int PRODUCT_BITS = 35,
    parameter int COUNT_BITS = $clog2(LANES + 1),
    parameter int LANE_BITS = LANES > 1 ? $clog2(LANES) : 1,
    parameter int PAIR_BITS = KEY_BLOCKS > 2 ? $clog2((KEY_BLOCKS + 1) / 2) : 1,
    parameter int SLOT_BITS = $clog2(4 + 2 * ((TILE + LANES - 1) / LANES))
) (
    input  logic                               ap_clk,
    input  logic                               ap_rst_n,
    input  logic [              LANE_BITS-1:0] lane,
    // Records
    input  logic [millrace_pkg::BEAT_BITS-1:0] cache_tdata,
    input  logic                               cache_tvalid,
    output logic                               cache_tready,
    input  logic [millrace_pkg::BEAT_BITS-1:0] keep_beat,
    input  logic [              SLOT_BITS-1:0] keep_slot,
    input  logic                               keep_tvalid,
    output logic                               keep_tready,
    // Rounds
    input  logic                               restart,
    input  logic [          POSITION_BITS-1:0] position,       // of the pass
    input  logic                               round_first,
    input  logic                               round_values,
    input  logic [             COUNT_BITS-1:0] round_cached,
    input  logic [             COUNT_BITS-1:0] round_positions,
    output logic                               ready,
    input  logic                               start,
    // Reads
    input  logic                               read_valid,
    input  logic                               read_begin,
    input  logic                               read_end,
    input  logic                               read_first_step,
    input  logic                               read_last_step,
    input  logic [                        1:0] read_halves,
    input  logic [              PAIR_BITS-1:0] read_pair,
    input  logic [             COUNT_BITS-1:0] read_limit,     // lanes whose position the token sees
    input  logic                               query_valid,
    input  logic [                      521:0] query,
    output logic [                       35:0] score,
    output logic                               score_clamped,
    output logic                               score_valid,
    // Weights
    input  logic                               weigh_valid,
    input  logic                               weigh_last_step,
    input  logic [             COUNT_BITS-1:0] weigh_limit,
    input  logic [                       35:0] maximum,        // two cycles after weigh_valid
    output logic [      65*PRODUCT_BITS-1:0] products,
    output logic                               sum_valid
);

  // In simulation one class for all instances, not one copy of the code for each.
  /* verilator no_inline_module */

  // What lanes are told is registered here, once for each lane.
  logic read, begin_round, end_round, first_step, last_step, seen;
  logic [1:0] halves;
  logic [PAIR_BITS-1:0] pair;
  always_ff @(posedge ap_clk) begin
    read <= read_valid && ap_rst_n;
    if (read_valid) begin
      begin_round <= read_begin;
      end_round <= read_end;
      first_step <= read_first_step;
      last_step <= read_last_step;
      seen <= COUNT_BITS'(lane) < read_limit;
      halves <= read_halves;
      pair <= read_pair;
    end
  end

  logic query_there;
  logic [521:0] query1;
  always_ff @(posedge ap_clk) begin
    query_there <= query_valid;
    if (query_valid) query1 <= query;
  end

  logic [9:0] exponents;
  logic [millrace_pkg::BEAT_BITS-1:0] mantissas;
  millrace_attention_records #(
      .LANES(LANES),
      .TILE(TILE),
      .KEY_BLOCKS(KEY_BLOCKS),
      .VALUE_BLOCKS(VALUE_BLOCKS),
      .KEY_BEATS(KEY_BEATS),
      .VALUE_BEATS(VALUE_BEATS),
      .POSITION_BITS(POSITION_BITS)
  ) records (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .lane(lane),
      .cache_tdata(cache_tdata),
      .cache_tvalid(cache_tvalid),
      .cache_tready(cache_tready),
      .keep_beat(keep_beat),
      .keep_slot(keep_slot),
      .keep_tvalid(keep_tvalid),
      .keep_tready(keep_tready),
      .restart(restart),
      .position(position),
      .round_first(round_first),
      .round_values(round_values),
      .round_cached(round_cached),
      .round_positions(round_positions),
      .ready(ready),
      .start(start),
      .read(read),
      .begin_round(begin_round),
      .end_round(end_round),
      .pair(pair),
      .exponents(exponents),
      .mantissas(mantissas)
  );

  // Weights
  logic weigh, weigh_seen, weigh_advance;
  logic [35:0] maximum1;
  always_ff @(posedge ap_clk) begin
    weigh <= weigh_valid && ap_rst_n;
    if (weigh_valid) begin
      weigh_seen <= COUNT_BITS'(lane) < weigh_limit;
      weigh_advance <= weigh_last_step;
    end
    maximum1 <= maximum;
  end

  logic [15:0] weight;
  logic [53:0] scaled;
  logic scaled_valid;
  millrace_attention_weigh #(
      .DEPTH(TILE * HEADS * ((CONTEXT + LANES - 1) / LANES))
  ) weigher (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .restart(restart),
      .score(score),
      .score_valid(score_valid),
      .in_valid(weigh),
      .in_seen(weigh_seen),
      .in_advance(weigh_advance),
      .maximum(maximum1),
      .exponents(exponents),
      .weight(weight),
      .scaled(scaled),
      .scaled_valid(scaled_valid)
  );

  // Products
  logic scored;
  millrace_attention_multiply #(
      .PRODUCT_BITS(PRODUCT_BITS)
  ) multiply (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_valid(query_there || scaled_valid),
      .in_weighed(scaled_valid),
      .query({query1[261+:256], query1[0+:256]}),
      .weights(scaled),
      .mantissas(mantissas),
      .products(products[0+:64*PRODUCT_BITS]),
      .scored(scored),
      .weighed(sum_valid)
  );

  logic [15:0] weight_sent;
  millrace_delay #(
      .WIDTH (16),
      .CYCLES(6)
  ) to_products (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(weight),
      .out(weight_sent)
  );
  assign products[64*PRODUCT_BITS+:PRODUCT_BITS] = PRODUCT_BITS'(weight_sent);

  // Scores: the exponents of query and key meet beside the multipliers.
  logic [9:0] key_exponents;
  logic [11:0] exponents_sum;
  millrace_delay #(
      .WIDTH (10),
      .CYCLES(2)
  ) to_query (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(exponents),
      .out(key_exponents)
  );
  always_ff @(posedge ap_clk) begin
    for (int b = 0; b < 2; b++) begin
      exponents_sum[b*6+:6] <= {1'b0, query1[b*261+256+:5] ^ 5'd16} + {1'b0, key_exponents[b*5+:5] ^ 5'd16};
    end
  end

  logic [11:0] exponents_sent;
  millrace_delay #(
      .WIDTH (12),
      .CYCLES(3)
  ) to_score (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(exponents_sum),
      .out(exponents_sent)
  );

  logic [1:0] halves8;
  logic first_step8, last_step8, seen8;
  millrace_delay #(
      .WIDTH (5),
      .CYCLES(8)
  ) to_products_read (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({halves, first_step, last_step, seen}),
      .out({halves8, first_step8, last_step8, seen8})
  );

  millrace_attention_score #(
      .PRODUCT_BITS(PRODUCT_BITS)
  ) scorer (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .products(products[0+:64*PRODUCT_BITS]),
      .in_valid(scored),
      .exponents(exponents_sent),
      .halves(halves8),
      .first_step(first_step8),
      .last_step(last_step8),
      .seen(seen8),
      .score(score),
      .clamped(score_clamped),
      .out_valid(score_valid)
  );

endmodule
