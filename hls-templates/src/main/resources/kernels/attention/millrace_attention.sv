// SPDX-License-Identifier: Apache-2.0
//
// Causal attention over the KV cache and the tokens of the pass (docs/numerics.md,
// Attention): the twin of attention.h.
//
//     s[p] = q . k[p]         w[p] = 2^(s[p] - max s)
//     o    = sum w[p] v[p] / sum w[p]
//
//           queries                                largest          weights'
//   qkv ──▶ tile ─────────────▶ lane 0  ─scores──▶ of all  ─▶ max ─┐
//            │    records, once  …      ◀─────────────────────────┘
//            └──▶ keep ───────▶ lane L-1 ─products─▶ sum of all ─▶ accumulate ─▶ emit ─▶ attended
//                  │             ▲
//                 kept         cache
//
// Position p lives in lane p mod LANES. A round is one position of each lane, swept
// by all queries: per lane and cycle one pair of blocks, 64 products. The same
// multipliers serve keys and values: 64 DSP48E2 and one for exp2 per lane, 64 and
// one for the results. So a decode token takes, from its last block on,
//
//     2 * ceil(positions / LANES) * max(beats of a record, HEADS * pairs of a head)
//
// cycles, about 100 for the pipelines, and one for each block that is sent. Keys
// are scored as they come, from when the queries are there. Keys of two terms have a
// pair, the terms, where those of one have a block: up to twice the beats and pairs.
//
// Headers pass with the clamps counted since the one before: of values, scores, results.
module millrace_attention #(
    parameter int LANES = 1,         // memory channels, a power of two
    parameter int CLUSTERS = 1,        // that the lanes are shared among
    parameter int FIRST_LANE = 0,    // of this cluster
    parameter int CLUSTER_LANES = LANES,
    parameter int TILE = 1,          // tokens of a prefill pass
    parameter int LAYERS = 1,
    parameter int HEADS = 1,         // of queries
    parameter int KV_HEADS = 1,      // of keys and values
    parameter int HEAD_BLOCKS = 1,   // of one head
    parameter int KEY_TERMS = 1,     // blocks whose sum is a block of keys: 1 or 2
    parameter int CONTEXT = 32,      // positions
    parameter int KEY_BEATS = 1,     // keys of a position
    parameter int VALUE_BEATS = 1    // values of a position
) (
    input  logic                                     ap_clk,
    input  logic                                     ap_rst_n,
    input  logic [     millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    input  logic                                     qkv_tvalid,
    output logic                                     qkv_tready,
    // A cluster's, from and to its neighbours in the chain
    input  logic [        millrace_pkg::MX_BITS-1:0] blocks_tdata,
    input  logic                                     blocks_tvalid,
    output logic                                     blocks_tready,
    output logic [        millrace_pkg::MX_BITS-1:0] forwarded_tdata,
    output logic                                     forwarded_tvalid,
    input  logic                                     forwarded_tready,
    input  logic [                             63:0] maxima_tdata,
    input  logic                                     maxima_tvalid,
    output logic                                     maxima_tready,
    output logic [                             63:0] merged_tdata,
    output logic                                     merged_tvalid,
    input  logic                                     merged_tready,
    input  logic [                             63:0] largest_tdata,
    input  logic                                     largest_tvalid,
    output logic                                     largest_tready,
    output logic [                             63:0] returned_tdata,
    output logic                                     returned_tvalid,
    input  logic                                     returned_tready,
    input  logic [                            511:0] sums_tdata,
    input  logic                                     sums_tvalid,
    output logic                                     sums_tready,
    output logic [                            511:0] added_tdata,
    output logic                                     added_tvalid,
    input  logic                                     added_tready,
    // The lanes' and the writers'
    input  logic [CLUSTER_LANES*millrace_pkg::BEAT_BITS-1:0] cache_tdata,
    input  logic [                  CLUSTER_LANES-1:0] cache_tvalid,
    output logic [                  CLUSTER_LANES-1:0] cache_tready,
    output logic [      millrace_pkg::BEAT_BITS-1:0] kept_tdata,
    output logic                                     kept_tvalid,
    input  logic                                     kept_tready,
    output logic [        millrace_pkg::MX_BITS-1:0] attended_tdata,
    output logic                                     attended_tvalid,
    input  logic                                     attended_tready
);

  localparam int VALUE_BLOCKS = KV_HEADS * HEAD_BLOCKS;  // of a record
  localparam int KEY_BLOCKS = KEY_TERMS * VALUE_BLOCKS;
  localparam int STEPS = (HEAD_BLOCKS + 1) / 2;
  localparam logic SAME_PACE = KEY_TERMS == 1 || HEAD_BLOCKS == 1;  // of keys and values
  localparam int QUERY_PAIRS = HEADS * STEPS;
  localparam bit CLUSTERED = CLUSTERS > 1;
  localparam bit FIRST = FIRST_LANE == 0;
  localparam bit LAST = FIRST_LANE + CLUSTER_LANES == LANES;
  localparam int LEVELS = $clog2(CLUSTER_LANES);
  localparam int PRODUCT_BITS = 35;  // 27 and 8 bits
  localparam int SUM_BITS = PRODUCT_BITS + LEVELS;
  localparam int POSITION_BITS = $clog2(CONTEXT + TILE + LANES + 1);

  localparam int COUNT_BITS = $clog2(LANES + 1);
  localparam int LANE_BITS = LANES > 1 ? $clog2(LANES) : 1;
  localparam int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1;
  localparam int TOKENS_BITS = $clog2(TILE + 1);
  localparam int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1;
  localparam int PAIR_BITS = KEY_BLOCKS > 2 ? $clog2((KEY_BLOCKS + 1) / 2) : 1;
  localparam int QUERY_PAIR_BITS = QUERY_PAIRS > 1 ? $clog2(QUERY_PAIRS) : 1;
  localparam int RECORD_PAIR_BITS = $clog2((KEY_BLOCKS + 1) / 2 + (VALUE_BLOCKS + 1) / 2);
  localparam int SLOT_BITS = $clog2(4 + 2 * ((TILE + LANES - 1) / LANES));

  // Cycles after that of the sweep in which …
  localparam int READ_VALUES = 6;             // lanes are told to read values; keys at once
  localparam int COMPARE = 18 + LEVELS - 2;   // the largest score is about to leave its tree
  localparam int ADD = 15 + LEVELS - 2;       // sums are about to leave theirs

  // A pass: its header, then its layers.
  logic [31:0] layer, counted;
  logic [POSITION_BITS-1:0] position;
  logic [TOKENS_BITS-1:0] tokens;
  logic [millrace_pkg::BLOCK_BITS-1:0] header;
  logic [millrace_pkg::MX_BITS-1:0] mx_tdata;
  logic header_ready, header_valid, header_sent, begin_layer, layer_done, begin_halt, keep_idle;
  logic block_ready, mx_tvalid, mx_tready;
  assign qkv_tready = header_ready || !CLUSTERED && block_ready;
  millrace_attention_pass #(
      .CLUSTERED(CLUSTERED),
      .LAST(LAST),
      .LAYERS(LAYERS),
      .TOKENS_BITS(TOKENS_BITS),
      .POSITION_BITS(POSITION_BITS)
  ) pass (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(qkv_tdata),
      .qkv_tvalid(qkv_tvalid),
      .header_ready(header_ready),
      .blocks_tdata(blocks_tdata),
      .blocks_tvalid(blocks_tvalid),
      .blocks_tready(blocks_tready),
      .forwarded_tdata(forwarded_tdata),
      .forwarded_tvalid(forwarded_tvalid),
      .forwarded_tready(forwarded_tready),
      .mx_tdata(mx_tdata),
      .mx_tvalid(mx_tvalid),
      .mx_tready(mx_tready),
      .counted(counted),
      .header(header),
      .header_valid(header_valid),
      .header_sent(header_sent),
      .position(position),
      .tokens(tokens),
      .begin_layer(begin_layer),
      .layer(layer),
      .layer_done(layer_done),
      .begin_halt(begin_halt),
      .keep_idle(keep_idle)
  );

  // The tile, and what of it goes to the lanes.
  logic queries_stored, keys_stored, values_stored, query_read, record_read;
  logic [5:0] values_clamped;
  logic [QUERY_PAIR_BITS+TOKEN_BITS-1:0] query_address;
  logic [RECORD_PAIR_BITS+TOKEN_BITS-1:0] record_address;
  logic [521:0] query, record;
  millrace_attention_tile #(
      .TILE(TILE),
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS),
      .KEY_TERMS(KEY_TERMS),
      .QUANTIZED(CLUSTERED)
  ) tile (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .begin_layer(begin_layer),
      .tokens(tokens),
      .block_tdata(qkv_tdata),
      .block_tvalid(qkv_tvalid),
      .block_tready(block_ready),
      .mx_tdata(mx_tdata),
      .mx_tvalid(mx_tvalid),
      .mx_tready(mx_tready),
      .queries_stored(queries_stored),
      .keys_stored(keys_stored),
      .values_stored(values_stored),
      .clamped(values_clamped),
      .query_read(query_read),
      .query_address(query_address),
      .query(query),
      .record_read(record_read),
      .record_address(record_address),
      .record(record)
  );

  logic [millrace_pkg::BEAT_BITS-1:0] keep_beat;
  logic [SLOT_BITS-1:0] keep_slot;
  logic [LANES-1:0] keep_valid, keep_ready;
  logic kept_valid, kept_ready;
  millrace_attention_keep #(
      .LANES(LANES),
      .TILE(TILE),
      .KEY_BLOCKS(KEY_BLOCKS),
      .VALUE_BLOCKS(VALUE_BLOCKS),
      .KEY_BEATS(KEY_BEATS),
      .VALUE_BEATS(VALUE_BEATS),
      .POSITION_BITS(POSITION_BITS)
  ) keep (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .begin_layer(begin_layer),
      .begin_halt(begin_halt),
      .idle(keep_idle),
      .layer(layer),
      .position(position),
      .tokens(tokens),
      .keys_stored(keys_stored),
      .values_stored(values_stored),
      .record_read(record_read),
      .record_address(record_address),
      .record(record),
      .out_beat(keep_beat),
      .out_slot(keep_slot),
      .out_valid(keep_valid),
      .out_ready(keep_ready),
      .kept_tdata(kept_tdata),
      .kept_tvalid(kept_valid),
      .kept_tready(kept_ready)
  );
  // The first cluster sends to the writers; a record of a lane of another cluster goes nowhere else.
  assign kept_tvalid = FIRST && kept_valid;
  assign kept_ready = !FIRST || kept_tready;
  logic [CLUSTER_LANES-1:0] lanes_keep_ready;
  always_comb begin
    keep_ready = '1;
    keep_ready[FIRST_LANE+:CLUSTER_LANES] = lanes_keep_ready;
  end

  // Rounds and sweeps.
  logic maxima_known, round_first, round_values, start, sweep, values, first_round, last_round;
  logic last, first_step, last_step, query_half;
  logic [COUNT_BITS-1:0] round_cached, round_positions, limit;
  logic [CLUSTER_LANES-1:0] ready;
  logic [HEAD_BITS-1:0] head;
  logic [TOKEN_BITS-1:0] token;
  logic [QUERY_PAIR_BITS-1:0] query_pair;
  logic [PAIR_BITS-1:0] pair;
  logic [1:0] halves;
  millrace_attention_sequence #(
      .LANES(LANES),
      .CLUSTER_LANES(CLUSTER_LANES),
      .TILE(TILE),
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS),
      .KEY_TERMS(KEY_TERMS),
      .POSITION_BITS(POSITION_BITS)
  ) sequence_ (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .begin_layer(begin_layer),
      .position(position),
      .tokens(tokens),
      .queries_stored(queries_stored),
      .maxima_known(maxima_known),
      .round_first(round_first),
      .round_values(round_values),
      .round_cached(round_cached),
      .round_positions(round_positions),
      .ready(ready),
      .start(start),
      .sweep(sweep),
      .values(values),
      .first_round(first_round),
      .last_round(last_round),
      .last(last),
      .first_step(first_step),
      .last_step(last_step),
      .head(head),
      .token(token),
      .query_pair(query_pair),
      .query_half(query_half),
      .pair(pair),
      .halves(halves),
      .limit(limit)
  );

  // Keys are read at once, with their queries on the way; values when their weights are nearly there.
  localparam int READ_BITS = 6 + PAIR_BITS + COUNT_BITS;
  logic [READ_BITS-1:0] read_now, read_later, read;
  logic [READ_VALUES-1:0] later;
  logic read_valid;
  assign read_now = {start, last, first_step, last_step, halves, pair, limit};
  assign read = later[READ_VALUES-1] ? read_later : read_now;
  assign read_valid = later[READ_VALUES-1] || sweep && !values;
  always_ff @(posedge ap_clk) later <= ap_rst_n ? {later[READ_VALUES-2:0], sweep && values} : '0;
  millrace_delay #(
      .WIDTH (READ_BITS),
      .CYCLES(READ_VALUES)
  ) to_read (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(read_now),
      .out(read_later)
  );

  // Queries on the way to all lanes: two cycles for the memory, two for the distance. A
  // block meets both terms of its key.
  logic [3:0] query_valid;
  logic [1:0] query_halves;
  logic [521:0] query3, query4;
  logic [260:0] query_block;
  assign query_block = query_halves[1] ? query[261+:261] : query[0+:261];
  assign query_read = sweep && !values;
  assign query_address = {query_pair, token};
  always_ff @(posedge ap_clk) begin
    query_valid <= ap_rst_n ? {query_valid[2:0], query_read} : '0;
    query_halves <= {query_halves[0], query_half};
    if (query_valid[1]) query3 <= KEY_TERMS == 1 ? query : {query_block, query_block};
    if (query_valid[2]) query4 <= query3;
  end

  // Lanes, and what they make together.
  logic [35:0] largest, maximum;
  logic [LEVELS:0] scores_clamped;
  logic [65*SUM_BITS-1:0] sums;
  logic scores_valid, sums_valid_unused;
  millrace_attention_lanes #(
      .BRANCH(CLUSTER_LANES),
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
  ) lanes (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .first_lane(LANE_BITS'(FIRST_LANE)),
      .cache_tdata(cache_tdata),
      .cache_tvalid(cache_tvalid),
      .cache_tready(cache_tready),
      .keep_beat(keep_beat),
      .keep_slot(keep_slot),
      .keep_valid(keep_valid[FIRST_LANE+:CLUSTER_LANES]),
      .keep_ready(lanes_keep_ready),
      .restart(begin_layer),
      .position(position),
      .round_first(round_first),
      .round_values(round_values),
      .round_cached(round_cached),
      .round_positions(round_positions),
      .ready(ready),
      .start(start),
      .read_valid(read_valid),
      .read_begin(read[READ_BITS-1]),
      .read_end(read[READ_BITS-2]),
      .read_first_step(read[READ_BITS-3]),
      .read_last_step(read[READ_BITS-4]),
      .read_halves(read[COUNT_BITS+PAIR_BITS+:2]),
      .read_pair(read[COUNT_BITS+:PAIR_BITS]),
      .read_limit(read[COUNT_BITS-1:0]),
      .query_valid(query_valid[3]),
      .query(query4),
      .largest(largest),
      .clamped(scores_clamped),
      .scores_valid(scores_valid),
      .weigh_valid(sweep && values),
      .weigh_last_step(last_step),
      .weigh_limit(limit),
      .maximum(maximum),
      .sums(sums),
      .sums_valid(sums_valid_unused)
  );

  // The largest score of each query.
  millrace_attention_maxima #(
      .CLUSTERED(CLUSTERED),
      .FIRST(FIRST),
      .LAST(LAST),
      .TILE(TILE),
      .HEADS(HEADS),
      .COMPARE(COMPARE)
  ) maxima (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .begin_layer(begin_layer),
      .tokens(tokens),
      .score(sweep && !values && last_step),
      .first_round(first_round),
      .last_score(last_round && (SAME_PACE && !CLUSTERED || last)),
      .head(head),
      .token(token),
      .read(sweep && values),
      .maxima_known(maxima_known),
      .largest(largest),
      .maximum(maximum),
      .maxima_tdata(maxima_tdata),
      .maxima_tvalid(maxima_tvalid),
      .maxima_tready(maxima_tready),
      .merged_tdata(merged_tdata),
      .merged_tvalid(merged_tvalid),
      .merged_tready(merged_tready),
      .largest_tdata(largest_tdata),
      .largest_tvalid(largest_tvalid),
      .largest_tready(largest_tready),
      .returned_tdata(returned_tdata),
      .returned_tvalid(returned_tvalid),
      .returned_tready(returned_tready)
  );

  // The sums of products and weights, and the results.
  logic [5:0] results_clamped;
  millrace_attention_sums #(
      .CLUSTERED(CLUSTERED),
      .FIRST(FIRST),
      .LAST(LAST),
      .TILE(TILE),
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS),
      .ADD(ADD),
      .SUM_BITS(SUM_BITS)
  ) results (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .header(header),
      .header_valid(header_valid),
      .header_sent(header_sent),
      .tokens(tokens),
      .layer_done(layer_done),
      .clamped(results_clamped),
      .weigh(sweep && values),
      .first_round(first_round),
      .first_step(first_step),
      .last_product(last && last_round),
      .head(head),
      .token(token),
      .query_pair(query_pair),
      .sums(sums),
      .sums_tdata(sums_tdata),
      .sums_tvalid(sums_tvalid),
      .sums_tready(sums_tready),
      .added_tdata(added_tdata),
      .added_tvalid(added_tvalid),
      .added_tready(added_tready),
      .attended_tdata(attended_tdata),
      .attended_tvalid(attended_tvalid),
      .attended_tready(attended_tready)
  );

  always_ff @(posedge ap_clk) begin
    counted <= 32'(values_clamped) + 32'(results_clamped) + (scores_valid ? 32'(scores_clamped) : '0);
  end

endmodule
