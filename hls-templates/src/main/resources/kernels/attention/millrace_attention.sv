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
    input  logic [LANES*millrace_pkg::BEAT_BITS-1:0] cache_tdata,
    input  logic [                        LANES-1:0] cache_tvalid,
    output logic [                        LANES-1:0] cache_tready,
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
  localparam int LEVELS = $clog2(LANES);
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
  localparam int QUERIES = (HEADS > 1 ? HEADS : 2) << TOKEN_BITS;           // words of memories that
  localparam int PAIRS = (QUERY_PAIRS > 1 ? QUERY_PAIRS : 2) << TOKEN_BITS;  // are addressed so
  localparam int RECORD_PAIR_BITS = $clog2((KEY_BLOCKS + 1) / 2 + (VALUE_BLOCKS + 1) / 2);
  localparam int SLOT_BITS = $clog2(4 + 2 * ((TILE + LANES - 1) / LANES));

  // Cycles after that of the sweep in which …
  localparam int READ_VALUES = 6;             // lanes are told to read values; keys at once
  localparam int COMPARE = 18 + LEVELS - 2;   // the largest score is about to leave its tree
  localparam int ADD = 15 + LEVELS - 2;       // sums are about to leave theirs

  // A pass: its header, then its layers.
  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] SEND = 2'd1;   // the header goes on
  localparam logic [1:0] LAYER = 2'd2;
  localparam logic [1:0] HALT = 2'd3;   // and goes to the writers

  logic [1:0] state;
  logic [31:0] layer;
  logic [POSITION_BITS-1:0] position;
  logic [TOKENS_BITS-1:0] tokens;
  logic [millrace_pkg::BLOCK_BITS-1:0] header;
  logic take_header, halt, begin_layer, begin_halt, header_sent, layer_done, keep_idle, block_ready;
  logic [31:0] saturations, counted;
  assign qkv_tready = state == HEADER || block_ready;
  assign take_header = state == HEADER && qkv_tvalid;
  assign halt = header[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
      begin_layer <= 1'b0;
      begin_halt <= 1'b0;
    end else begin
      begin_layer <= state == SEND && header_sent && !halt
          || state == LAYER && layer_done && layer != 32'(LAYERS - 1);
      begin_halt <= state == SEND && header_sent && halt;
      case (state)
        HEADER: if (take_header) state <= SEND;
        SEND: if (header_sent) state <= halt ? HALT : LAYER;
        LAYER: if (layer_done && layer == 32'(LAYERS - 1)) state <= HEADER;
        HALT: if (keep_idle && !begin_halt) state <= HEADER;
      endcase
    end
    if (take_header) layer <= '0;
    else if (layer_done) layer <= layer + 1'b1;
  end

  always_ff @(posedge ap_clk) begin
    if (take_header) begin
      header <= qkv_tdata;
      header[32*control_pkg::HEADER_SATURATIONS+:32] <= qkv_tdata[32*control_pkg::HEADER_SATURATIONS+:32]
          + saturations;
      position <= qkv_tdata[32*control_pkg::HEADER_POSITION+:POSITION_BITS];
      tokens <= qkv_tdata[32*control_pkg::HEADER_TOKENS+:TOKENS_BITS];
    end
    if (!ap_rst_n || take_header) saturations <= '0;
    else saturations <= saturations + counted;
  end

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
      .KEY_TERMS(KEY_TERMS)
  ) tile (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .begin_layer(begin_layer),
      .tokens(tokens),
      .block_tdata(qkv_tdata),
      .block_tvalid(qkv_tvalid),
      .block_tready(block_ready),
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
      .kept_tvalid(kept_tvalid),
      .kept_tready(kept_tready)
  );

  // Rounds and sweeps.
  logic maxima_known, round_first, round_values, start, sweep, values, first_round, last_round;
  logic last, first_step, last_step, query_half;
  logic [COUNT_BITS-1:0] round_cached, round_positions, limit;
  logic [LANES-1:0] ready;
  logic [HEAD_BITS-1:0] head;
  logic [TOKEN_BITS-1:0] token;
  logic [QUERY_PAIR_BITS-1:0] query_pair;
  logic [PAIR_BITS-1:0] pair;
  logic [1:0] halves;
  millrace_attention_sequence #(
      .LANES(LANES),
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
      .BRANCH(LANES),
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
      .first_lane(LANE_BITS'(0)),
      .cache_tdata(cache_tdata),
      .cache_tvalid(cache_tvalid),
      .cache_tready(cache_tready),
      .keep_beat(keep_beat),
      .keep_slot(keep_slot),
      .keep_valid(keep_valid),
      .keep_ready(keep_ready),
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

  // The largest score of each query, and which query it is of.
  logic [COMPARE-1:0] compare;
  logic compare_first, compare_last;
  logic [HEAD_BITS+TOKEN_BITS-1:0] compare_query;
  always_ff @(posedge ap_clk) begin
    compare <= ap_rst_n ? {compare[COMPARE-2:0], sweep && !values && last_step} : '0;
  end
  millrace_delay #(
      .WIDTH (2 + HEAD_BITS + TOKEN_BITS),
      .CYCLES(COMPARE)
  ) to_compare (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({first_round, last_round && (SAME_PACE || last), head, token}),
      .out({compare_first, compare_last, compare_query})
  );

  millrace_attention_maximum #(
      .DEPTH(QUERIES)
  ) maxima (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .update(compare[COMPARE-1]),
      .update_address(compare_query),
      .update_first(compare_first),
      .largest(largest),
      .read(sweep && values),
      .read_address({head, token}),
      .maximum(maximum)
  );

  // A maximum can be read four cycles after its comparison began; the values' sweep follows
  // from there, or, where it is faster than that of the keys, from the last one's.
  logic [1:0] known;
  always_ff @(posedge ap_clk) begin
    known <= ap_rst_n ? {known[0], compare[COMPARE-1] && compare_last} : '0;
    if (!ap_rst_n || begin_layer) maxima_known <= 1'b0;
    else if (known[1]) maxima_known <= 1'b1;
  end

  // The sums of products and weights.
  logic [ADD-1:0] add;
  logic add_first, add_weight, add_last;
  logic [HEAD_BITS+TOKEN_BITS-1:0] add_query;
  logic [QUERY_PAIR_BITS+TOKEN_BITS-1:0] add_pair;
  always_ff @(posedge ap_clk) add <= ap_rst_n ? {add[ADD-2:0], sweep && values} : '0;
  millrace_delay #(
      .WIDTH (3 + HEAD_BITS + QUERY_PAIR_BITS + 2 * TOKEN_BITS),
      .CYCLES(ADD)
  ) to_add (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({first_round, first_step, last && last_round, head, token, query_pair, token}),
      .out({add_first, add_weight, add_last, add_query, add_pair})
  );

  logic weight_read, product_read;
  logic [HEAD_BITS+TOKEN_BITS-1:0] weight_query;
  logic [QUERY_PAIR_BITS+TOKEN_BITS-1:0] product_pair;
  logic [30:0] weight_sum;
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
  logic [5:0] results_clamped;
  always_ff @(posedge ap_clk) summed <= ap_rst_n ? {summed[1:0], add[ADD-1] && add_last} : '0;
  millrace_attention_emit #(
      .TILE(TILE),
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS)
  ) emit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .header(header),
      .header_valid(state == SEND),
      .header_sent(header_sent),
      .begin_results(summed[2]),
      .tokens(tokens),
      .done(layer_done),
      .clamped(results_clamped),
      .weight_read(weight_read),
      .weight_query(weight_query),
      .weight_sum(weight_sum),
      .product_read(product_read),
      .product_pair(product_pair),
      .product_sums(product_sums),
      .attended_tdata(attended_tdata),
      .attended_tvalid(attended_tvalid),
      .attended_tready(attended_tready)
  );

  always_ff @(posedge ap_clk) begin
    counted <= 32'(values_clamped) + 32'(results_clamped) + (scores_valid ? 32'(scores_clamped) : '0);
  end

endmodule
