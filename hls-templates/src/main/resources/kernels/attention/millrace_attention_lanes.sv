// SPDX-License-Identifier: Apache-2.0
//
// The lanes, and the trees that join what they make: sums of products, element by
// element, and the largest score with the number of clamps.
//
//   lanes   0   1   2   3
//           └─+─┘   └─+─┘      1
//             └───+───┘        2  …  log2(LANES) cycles
//
// A tree of two halves and the registers that join them, one level per cycle, of any
// number of lanes: the low half is as many as its levels can have. Its leaf is a lane
// with a FIFO before it, in which the tile's records arrive. So the adders of a pair of
// lanes are next to them, and one vector of sums leaves each half, not one for each lane.
module millrace_attention_lanes #(
    parameter int BRANCH = 1,        // lanes of this tree
    parameter int LEVELS = $clog2(BRANCH),
    parameter int LANES = 1,         // in all
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int KEY_BLOCKS = 1,    // of a record
    parameter int VALUE_BLOCKS = 1,
    parameter int CONTEXT = 32,
    parameter int KEY_BEATS = 1,
    parameter int VALUE_BEATS = 1,
    parameter int POSITION_BITS = 16,
    parameter int PRODUCT_BITS = 35,
    parameter int SUM_BITS = PRODUCT_BITS + LEVELS,
    parameter int CLAMPED_BITS = 1 + LEVELS,
    parameter int COUNT_BITS = $clog2(LANES + 1),
    parameter int LANE_BITS = LANES > 1 ? $clog2(LANES) : 1,
    parameter int PAIR_BITS = KEY_BLOCKS > 2 ? $clog2((KEY_BLOCKS + 1) / 2) : 1,
    parameter int SLOT_BITS = $clog2(4 + 2 * ((TILE + LANES - 1) / LANES))
) (
    input  logic                                      ap_clk,
    input  logic                                      ap_rst_n,
    input  logic [                     LANE_BITS-1:0] first_lane,
    // Records
    input  logic [BRANCH*millrace_pkg::BEAT_BITS-1:0] cache_tdata,
    input  logic [                        BRANCH-1:0] cache_tvalid,
    output logic [                        BRANCH-1:0] cache_tready,
    input  logic [       millrace_pkg::BEAT_BITS-1:0] keep_beat,
    input  logic [                     SLOT_BITS-1:0] keep_slot,
    input  logic [                        BRANCH-1:0] keep_valid,
    output logic [                        BRANCH-1:0] keep_ready,
    // Rounds
    input  logic                                      restart,
    input  logic [                 POSITION_BITS-1:0] position,       // of the pass
    input  logic                                      round_first,
    input  logic                                      round_values,
    input  logic [                    COUNT_BITS-1:0] round_cached,
    input  logic [                    COUNT_BITS-1:0] round_positions,
    output logic [                        BRANCH-1:0] ready,
    input  logic                                      start,
    // Reads
    input  logic                                      read_valid,
    input  logic                                      read_begin,
    input  logic                                      read_end,
    input  logic                                      read_first_step,
    input  logic                                      read_last_step,
    input  logic [                               1:0] read_halves,
    input  logic [                     PAIR_BITS-1:0] read_pair,
    input  logic [                    COUNT_BITS-1:0] read_limit,     // lanes whose position the token sees
    input  logic                                      query_valid,
    input  logic [                             521:0] query,
    output logic [                              35:0] largest,
    output logic [                  CLAMPED_BITS-1:0] clamped,        // scores of this tree
    output logic                                      scores_valid,
    // Weights
    input  logic                                      weigh_valid,
    input  logic                                      weigh_last_step,
    input  logic [                    COUNT_BITS-1:0] weigh_limit,
    input  logic [                              35:0] maximum,        // two cycles after weigh_valid
    output logic [                   65*SUM_BITS-1:0] sums,           // of 64 products, and of the weights
    output logic                                      sums_valid
);

  if (LEVELS == 0) begin : g_lane
    logic [millrace_pkg::BEAT_BITS+SLOT_BITS-1:0] keep;
    logic keep_tvalid, keep_tready;
    logic [1:0] level_unused;
    millrace_fifo #(
        .WIDTH(millrace_pkg::BEAT_BITS + SLOT_BITS),
        .DEPTH(2)
    ) keep_fifo (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata({keep_slot, keep_beat}),
        .in_tvalid(keep_valid),
        .in_tready(keep_ready),
        .out_tdata(keep),
        .out_tvalid(keep_tvalid),
        .out_tready(keep_tready),
        .level(level_unused)
    );
    millrace_attention_shard #(
        .LANES(LANES),
        .TILE(TILE),
        .HEADS(HEADS),
        .KEY_BLOCKS(KEY_BLOCKS),
        .VALUE_BLOCKS(VALUE_BLOCKS),
        .CONTEXT(CONTEXT),
        .KEY_BEATS(KEY_BEATS),
        .VALUE_BEATS(VALUE_BEATS),
        .POSITION_BITS(POSITION_BITS),
        .PRODUCT_BITS(PRODUCT_BITS)
    ) shard (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .lane(first_lane),
        .cache_tdata(cache_tdata),
        .cache_tvalid(cache_tvalid),
        .cache_tready(cache_tready),
        .keep_beat(keep[millrace_pkg::BEAT_BITS-1:0]),
        .keep_slot(keep[millrace_pkg::BEAT_BITS+:SLOT_BITS]),
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
        .read_valid(read_valid),
        .read_begin(read_begin),
        .read_end(read_end),
        .read_first_step(read_first_step),
        .read_last_step(read_last_step),
        .read_halves(read_halves),
        .read_pair(read_pair),
        .read_limit(read_limit),
        .query_valid(query_valid),
        .query(query),
        .score(largest),
        .score_clamped(clamped),
        .score_valid(scores_valid),
        .weigh_valid(weigh_valid),
        .weigh_last_step(weigh_last_step),
        .weigh_limit(weigh_limit),
        .maximum(maximum),
        .products(sums),
        .sum_valid(sums_valid)
    );
  end else begin : g_halves
    localparam int HALF = 1 << (LEVELS - 1);
    localparam int LOW = BRANCH < HALF ? BRANCH : HALF;
    localparam int HIGH = BRANCH - LOW;
    localparam int LOW_BITS = LOW * millrace_pkg::BEAT_BITS;
    localparam int PART = SUM_BITS - 1;

    logic [35:0] low_largest, high_largest;
    logic [CLAMPED_BITS-2:0] low_clamped, high_clamped;
    logic [65*PART-1:0] low_sums, high_sums;
    logic low_scored, high_scored, low_summed, high_summed;
    millrace_attention_lanes #(
        .BRANCH(LOW),
        .LEVELS(LEVELS - 1),
        .LANES(LANES),
        .TILE(TILE),
        .HEADS(HEADS),
        .KEY_BLOCKS(KEY_BLOCKS),
        .VALUE_BLOCKS(VALUE_BLOCKS),
        .CONTEXT(CONTEXT),
        .KEY_BEATS(KEY_BEATS),
        .VALUE_BEATS(VALUE_BEATS),
        .POSITION_BITS(POSITION_BITS),
        .PRODUCT_BITS(PRODUCT_BITS)
    ) low_half (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .first_lane(first_lane),
        .cache_tdata(cache_tdata[0+:LOW_BITS]),
        .cache_tvalid(cache_tvalid[0+:LOW]),
        .cache_tready(cache_tready[0+:LOW]),
        .keep_beat(keep_beat),
        .keep_slot(keep_slot),
        .keep_valid(keep_valid[0+:LOW]),
        .keep_ready(keep_ready[0+:LOW]),
        .restart(restart),
        .position(position),
        .round_first(round_first),
        .round_values(round_values),
        .round_cached(round_cached),
        .round_positions(round_positions),
        .ready(ready[0+:LOW]),
        .start(start),
        .read_valid(read_valid),
        .read_begin(read_begin),
        .read_end(read_end),
        .read_first_step(read_first_step),
        .read_last_step(read_last_step),
        .read_halves(read_halves),
        .read_pair(read_pair),
        .read_limit(read_limit),
        .query_valid(query_valid),
        .query(query),
        .largest(low_largest),
        .clamped(low_clamped),
        .scores_valid(low_scored),
        .weigh_valid(weigh_valid),
        .weigh_last_step(weigh_last_step),
        .weigh_limit(weigh_limit),
        .maximum(maximum),
        .sums(low_sums),
        .sums_valid(low_summed)
    );
    if (HIGH > 0) begin : g_high
      millrace_attention_lanes #(
          .BRANCH(HIGH),
          .LEVELS(LEVELS - 1),
          .LANES(LANES),
          .TILE(TILE),
          .HEADS(HEADS),
          .KEY_BLOCKS(KEY_BLOCKS),
          .VALUE_BLOCKS(VALUE_BLOCKS),
          .CONTEXT(CONTEXT),
          .KEY_BEATS(KEY_BEATS),
          .VALUE_BEATS(VALUE_BEATS),
          .POSITION_BITS(POSITION_BITS),
          .PRODUCT_BITS(PRODUCT_BITS)
      ) high_half (
          .ap_clk(ap_clk),
          .ap_rst_n(ap_rst_n),
          .first_lane(first_lane + LANE_BITS'(LOW)),
          .cache_tdata(cache_tdata[LOW_BITS+:HIGH*millrace_pkg::BEAT_BITS]),
          .cache_tvalid(cache_tvalid[LOW+:HIGH]),
          .cache_tready(cache_tready[LOW+:HIGH]),
          .keep_beat(keep_beat),
          .keep_slot(keep_slot),
          .keep_valid(keep_valid[LOW+:HIGH]),
          .keep_ready(keep_ready[LOW+:HIGH]),
          .restart(restart),
          .position(position),
          .round_first(round_first),
          .round_values(round_values),
          .round_cached(round_cached),
          .round_positions(round_positions),
          .ready(ready[LOW+:HIGH]),
          .start(start),
          .read_valid(read_valid),
          .read_begin(read_begin),
          .read_end(read_end),
          .read_first_step(read_first_step),
          .read_last_step(read_last_step),
          .read_halves(read_halves),
          .read_pair(read_pair),
          .read_limit(read_limit),
          .query_valid(query_valid),
          .query(query),
          .largest(high_largest),
          .clamped(high_clamped),
          .scores_valid(high_scored),
          .weigh_valid(weigh_valid),
          .weigh_last_step(weigh_last_step),
          .weigh_limit(weigh_limit),
          .maximum(maximum),
          .sums(high_sums),
          .sums_valid(high_summed)
      );
    end else begin : g_none
      assign high_largest = 36'h800000000;
      assign high_clamped = '0;
      assign high_sums = '0;
      assign high_scored = low_scored;
      assign high_summed = low_summed;
    end

    always_ff @(posedge ap_clk) begin
      if (low_scored) begin
        largest <= $signed(low_largest) > $signed(high_largest) ? low_largest : high_largest;
        clamped <= CLAMPED_BITS'(low_clamped) + CLAMPED_BITS'(high_clamped);
      end
      scores_valid <= low_scored && high_scored && ap_rst_n;
      sums_valid <= low_summed && high_summed && ap_rst_n;
    end
    for (genvar i = 0; i < 65; i++) begin : g_element
      always_ff @(posedge ap_clk) begin
        if (low_summed) begin
          sums[i*SUM_BITS+:SUM_BITS] <= SUM_BITS'($signed(low_sums[i*PART+:PART]))
              + SUM_BITS'($signed(high_sums[i*PART+:PART]));
        end
      end
    end
  end

endmodule
