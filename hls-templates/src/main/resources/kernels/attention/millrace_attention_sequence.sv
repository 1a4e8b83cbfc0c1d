// SPDX-License-Identifier: Apache-2.0
//
// The order of a layer: rounds over the positions, in each a sweep over the
// queries. All keys first, then all values, in the same order:
//
//   round    position of lane 0, 1, …     for each head, for each token that sees
//   0        0     … LANES - 1            a position of the round, for each pair of
//   1        LANES … 2*LANES - 1          the head's blocks: one cycle
//   …
//
// A round begins when every lane has its record, and follows the one before without
// a gap; rounds shorter than eight cycles are spaced to eight, because the sums and
// maxima of one query are read again only four cycles after the sweep came to them,
// and lanes say only after seven whether they are ready for the round after.
//
// Where keys have two terms, a pair is the two terms of a block. Both meet the same
// block of the query, which lies in either half of its pair.
//
// Token t sees lanes below `limit`: positions of the cache and of the tile up to
// its own. Tokens before the round's first position are left out.
module millrace_attention_sequence #(
    parameter int LANES = 1,       // in all
    parameter int CLUSTER_LANES = LANES,
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int KV_HEADS = 1,
    parameter int HEAD_BLOCKS = 1,
    parameter int KEY_TERMS = 1,
    parameter int POSITION_BITS = 16,
    parameter int COUNT_BITS = $clog2(LANES + 1),
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1,
    parameter int QUERY_PAIRS = HEADS * ((HEAD_BLOCKS + 1) / 2),
    parameter int QUERY_PAIR_BITS = QUERY_PAIRS > 1 ? $clog2(QUERY_PAIRS) : 1,
    parameter int KEY_BLOCKS = KV_HEADS * HEAD_BLOCKS * KEY_TERMS,
    parameter int PAIR_BITS = KEY_BLOCKS > 2 ? $clog2((KEY_BLOCKS + 1) / 2) : 1
) (
    input  logic                       ap_clk,
    input  logic                       ap_rst_n,
    input  logic                       begin_layer,
    input  logic [  POSITION_BITS-1:0] position,
    input  logic [    TOKENS_BITS-1:0] tokens,
    input  logic                       queries_stored,
    input  logic                       maxima_known,     // as soon as values can follow the keys
    // The round to come
    output logic                       round_first,
    output logic                       round_values,
    output logic [     COUNT_BITS-1:0] round_cached,
    output logic [     COUNT_BITS-1:0] round_positions,
    input  logic [    CLUSTER_LANES-1:0] ready,
    output logic                       start,            // its first cycle
    // The sweep
    output logic                       sweep,
    output logic                       values,
    output logic                       first_round,
    output logic                       last_round,
    output logic                       last,             // cycle of the sweep
    output logic                       first_step,
    output logic                       last_step,
    output logic [      HEAD_BITS-1:0] head,
    output logic [     TOKEN_BITS-1:0] token,
    output logic [QUERY_PAIR_BITS-1:0] query_pair,
    output logic                       query_half,       // the one that meets a key's two terms
    output logic [      PAIR_BITS-1:0] pair,             // of the record
    output logic [                1:0] halves,           // of the pair that are the head's
    output logic [     COUNT_BITS-1:0] limit
);

  localparam int GROUP = HEADS / KV_HEADS;
  localparam int STEPS = (HEAD_BLOCKS + 1) / 2;
  localparam int KEY_STEPS = KEY_TERMS == 1 ? STEPS : HEAD_BLOCKS;
  localparam logic ODD = HEAD_BLOCKS % 2 == 1;
  localparam int SPACING = 8;   // cycles from a start to the next, at least
  localparam int DISTANCE = 4;  // from a query's cycle to that in the next round, at least
  localparam int GAP = QUERY_PAIRS < DISTANCE ? DISTANCE - QUERY_PAIRS : 0;
  localparam int GROUP_BITS = GROUP > 1 ? $clog2(GROUP) : 1;
  localparam int STEP_BITS = KEY_STEPS > 1 ? $clog2(KEY_STEPS) : 1;
  localparam int OFFSET_BITS = POSITION_BITS + 1;

  // The round to come, by the tile's first position less that of lane 0.
  logic begin_sweep, running;
  logic signed [OFFSET_BITS-1:0] offset, behind;
  logic round_last;
  logic [TOKEN_BITS-1:0] round_token;
  logic [COUNT_BITS-1:0] round_limit;
  assign behind = offset + OFFSET_BITS'(tokens);
  always_ff @(posedge ap_clk) begin
    if (begin_layer) begin
      offset <= OFFSET_BITS'(position);
      round_first <= 1'b1;
      round_values <= 1'b0;
    end else if (start && last_round) begin
      offset <= OFFSET_BITS'(position);
      round_first <= 1'b1;
      round_values <= 1'b1;
    end else if (start) begin
      offset <= offset - OFFSET_BITS'(LANES);
      round_first <= 1'b0;
    end
    round_last <= behind <= OFFSET_BITS'(LANES);
    round_positions <= behind < OFFSET_BITS'(LANES) ? COUNT_BITS'(behind) : COUNT_BITS'(LANES);
    round_cached <= offset[OFFSET_BITS-1] ? '0
        : offset < OFFSET_BITS'(LANES) ? COUNT_BITS'(offset) : COUNT_BITS'(LANES);
    round_limit <= offset[OFFSET_BITS-1] ? COUNT_BITS'(1)
        : offset < OFFSET_BITS'(LANES) ? COUNT_BITS'(offset) + 1'b1 : COUNT_BITS'(LANES);
    round_token <= offset[OFFSET_BITS-1] ? TOKEN_BITS'(-offset) : '0;
  end

  // When it begins.
  logic all_ready, free;
  logic [3:0] spacing;
  logic [2:0] gap;
  always_ff @(posedge ap_clk) all_ready <= &ready;
  assign free = GAP == 0 ? !sweep || last : !sweep && gap == '0;
  assign begin_sweep = running && free && spacing == '0 && all_ready
      && (round_values ? maxima_known : queries_stored);
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      running <= 1'b0;
      sweep <= 1'b0;
      spacing <= '0;
      gap <= '0;
    end else begin
      if (begin_layer) running <= 1'b1;
      else if (begin_sweep && round_last && round_values) running <= 1'b0;
      if (begin_layer || begin_sweep) spacing <= 4'(SPACING - 1);
      else if (spacing != '0) spacing <= spacing - 1'b1;
      if (begin_sweep) sweep <= 1'b1;
      else if (last) sweep <= 1'b0;
      if (sweep && last) gap <= 3'(GAP);
      else if (gap != '0) gap <= gap - 1'b1;
    end
  end

  // The sweep.
  logic [TOKEN_BITS-1:0] first_token;
  logic [COUNT_BITS-1:0] first_limit;
  logic [STEP_BITS-1:0] step;
  logic [GROUP_BITS-1:0] member;
  logic [PAIR_BITS-1:0] head_pair;
  logic [QUERY_PAIR_BITS-1:0] head_query_pair;
  logic first, upper, last_token, last_member, terms;
  logic [STEP_BITS:0] query_step;
  assign start = sweep && first;
  assign first_step = step == '0;
  assign terms = KEY_TERMS != 1 && !values;
  assign last_step = step == STEP_BITS'((values ? STEPS : KEY_STEPS) - 1);
  assign last_token = TOKENS_BITS'(token) == tokens - 1'b1;
  assign last_member = member == GROUP_BITS'(GROUP - 1);
  assign last = sweep && last_step && last_token && head == HEAD_BITS'(HEADS - 1);
  assign pair = head_pair + PAIR_BITS'(step);
  assign query_step = terms ? ((STEP_BITS + 1)'(step) + (STEP_BITS + 1)'(upper)) >> 1 : (STEP_BITS + 1)'(step);
  assign query_pair = head_query_pair + QUERY_PAIR_BITS'(query_step);
  assign query_half = terms && (upper ^ step[0]);
  assign halves = terms ? 2'b11 : {!(ODD && !upper && last_step), !(ODD && upper && first_step)};

  always_ff @(posedge ap_clk) begin
    if (begin_sweep) begin
      first <= 1'b1;
      values <= round_values;
      first_round <= round_first;
      last_round <= round_last;
      first_token <= round_token;
      first_limit <= round_limit;
      step <= '0;
      token <= round_token;
      limit <= round_limit;
      head <= '0;
      member <= '0;
      upper <= 1'b0;
      head_pair <= '0;
      head_query_pair <= '0;
    end else if (sweep) begin
      first <= 1'b0;
      step <= last_step ? '0 : step + 1'b1;
      if (last_step) begin
        token <= last_token ? first_token : token + 1'b1;
        limit <= last_token ? first_limit : limit == COUNT_BITS'(LANES) ? limit : limit + 1'b1;
      end
      if (last_step && last_token) begin
        head <= head + 1'b1;
        head_query_pair <= head_query_pair + QUERY_PAIR_BITS'(STEPS);
        member <= last_member ? '0 : member + 1'b1;
        if (last_member) begin
          upper <= upper ^ ODD;
          head_pair <= terms ? head_pair + PAIR_BITS'(HEAD_BLOCKS)
                             : head_pair + PAIR_BITS'(HEAD_BLOCKS / 2) + PAIR_BITS'(upper && ODD);
        end
      end
    end
  end

endmodule
