// SPDX-License-Identifier: Apache-2.0
//
// A lane: one memory channel's share of every linear operator.
//
// A lane computes 32 / LANES of each block of 32 output rows: row r belongs to
// lane r mod LANES. One beat of weights per cycle, 64 MXINT8 or 128 MXFP4 of
// one row, meets COLUMNS tokens at once, and is held for as many cycles as the
// pass has groups of COLUMNS tokens:
//
//     y = sat32(rshift(sum of terms + (bias << 8), 8)),  term = mw * ma * 2^(ew+ea+24)
//
//   activations ──▶ loader ──────────────────────────────────────▶ forwarded
//                     │
//                     ▼ ring of entries
//                activations ──▶ dot ──▶ term ──▶ accumulator ──▶ results ──▶ results
//                     ▲           ▲       ▲           ▲
//                     │ address   │       │ exponents │ bias
//   weights ──▶ sequencer ──▶ weights ────┴───────────┘
//                     ├────────────────────────────────────────▶ cache
//                     └──▶ credits ◀──▶ credits, sent
//
// The pipeline behind the sequencer never stalls; a step enters it only when
// there is room for what comes out. Stages, as the bits of `valid` name them:
//
//    1       the step's address, exponents, bias; the beat as int8
//    2 + p   word p of the activations, of the weights (p = 0 .. 7)
//    5 + p   its products added to the chains
//   14       dot products
//   16       terms
//   18       accumulated
//   19       rounded
//   20       in the FIFO of results
//
// A beat meets the activations of an operation as soon as they are there, so
// the first row is multiplied while they arrive. In decode the lane consumes a
// beat in every cycle, from operation to operation, as long as beats and
// activations are there.
//
// DSPs: half a DSP48E2 per product with two or more columns, which share a
// multiplier in pairs (see millrace_lane_dot), else one: 128 for MXINT8 and four
// columns. MXFP4 products have 12 bits, but in LUTs each would take a mux of
// shifts and a negation, 40 to 80 of them, where a packed DSP is at hand; so
// both formats go the same way.
module millrace_lane #(
    parameter bit MXFP4 = 1'b0,  // or MXINT8
    parameter int LANES = 1,
    parameter int COLUMNS = 1,  // tokens multiplied at once
    parameter int TILE = 1,     // tokens of a prefill pass
    parameter int LAYERS = 1,
    parameter int LAYER_OPERATIONS = 1,
    parameter logic [LAYER_OPERATIONS*64-1:0] LAYER = '0,
    parameter int HEAD_OPERATIONS = 1,
    parameter logic [HEAD_OPERATIONS*64-1:0] HEAD = '0,
    parameter int MAX_COLUMN_BLOCKS = 1,  // of 32, the longest reduction
    parameter int KEY_BEATS = 1,          // keys of a position
    parameter int VALUE_BEATS = 1         // values of a position
) (
    input  logic                                 ap_clk,
    input  logic                                 ap_rst_n,
    input  logic [  millrace_pkg::BEAT_BITS-1:0] weights_tdata,
    input  logic                                 weights_tvalid,
    output logic                                 weights_tready,
    output logic [millrace_pkg::CREDIT_BITS-1:0] credits_tdata,
    output logic                                 credits_tvalid,
    input  logic                                 credits_tready,
    input  logic [                         31:0] sent_tdata,
    input  logic                                 sent_tvalid,
    output logic                                 sent_tready,
    input  logic [    millrace_pkg::MX_BITS-1:0] activations_tdata,
    input  logic                                 activations_tvalid,
    output logic                                 activations_tready,
    output logic [    millrace_pkg::MX_BITS-1:0] forwarded_tdata,
    output logic                                 forwarded_tvalid,
    input  logic                                 forwarded_tready,
    output logic [        32*32/LANES*COLUMNS-1:0] results_tdata,  // [row][column]
    output logic                                 results_tvalid,
    input  logic                                 results_tready,
    output logic [  millrace_pkg::BEAT_BITS-1:0] cache_tdata,
    output logic                                 cache_tvalid,
    input  logic                                 cache_tready
);

  localparam int ROWS = millrace_pkg::BLOCK / LANES;
  localparam int BLOCKS = MXFP4 ? 4 : 2;  // of a beat
  localparam int GROUPS = (TILE + COLUMNS - 1) / COLUMNS;
  localparam int GROUP_BITS = GROUPS > 1 ? $clog2(GROUPS) : 1;
  localparam int ENTRIES = (MAX_COLUMN_BLOCKS + BLOCKS - 1) / BLOCKS * GROUPS;
  localparam int ADDRESS_BITS = ENTRIES > 1 ? $clog2(ENTRIES) : 1;
  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int RESULTS = 32;  // words: the pipeline's latency, and what its credits take
  localparam int PAIR = COLUMNS > 1 ? 2 : 1;  // columns that share multipliers

  // The pass.
  logic start, head, halt, halted, quiet;
  logic [TOKEN_BITS-1:0] tokens;
  logic [15:0] stored;
  logic clear_saturations;
  logic [31:0] saturations;

  // The ring of activations.
  logic [BLOCKS*COLUMNS-1:0] write;
  logic [ADDRESS_BITS-1:0] write_address;
  logic completed, freed;

  millrace_lane_loader #(
      .LANES(LANES),
      .COLUMNS(COLUMNS),
      .TILE(TILE),
      .LAYERS(LAYERS),
      .LAYER_OPERATIONS(LAYER_OPERATIONS),
      .LAYER(LAYER),
      .HEAD_OPERATIONS(HEAD_OPERATIONS),
      .HEAD(HEAD),
      .BLOCKS(BLOCKS),
      .ADDRESS_BITS(ADDRESS_BITS)
  ) loader (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .activations_tdata(activations_tdata),
      .activations_tvalid(activations_tvalid),
      .activations_tready(activations_tready),
      .forwarded_tdata(forwarded_tdata),
      .forwarded_tvalid(forwarded_tvalid),
      .forwarded_tready(forwarded_tready),
      .write(write),
      .write_address(write_address),
      .completed(completed),
      .freed(freed),
      .quiet(quiet),
      .saturations(saturations),
      .clear_saturations(clear_saturations),
      .start(start),
      .head(head),
      .tokens(tokens),
      .stored(stored),
      .halt(halt),
      .halted(halted)
  );

  // The weight stream.
  logic blocked, discard, consume, cache_beat, idle;
  assign weights_tready = consume || discard;

  millrace_lane_credits credit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .credits_tdata(credits_tdata),
      .credits_tvalid(credits_tvalid),
      .credits_tready(credits_tready),
      .sent_tdata(sent_tdata),
      .sent_tvalid(sent_tvalid),
      .sent_tready(sent_tready),
      .consumed(consume),
      .blocked(blocked),
      .halt(halt),
      .halted(halted),
      .discard(discard),
      .discarded(discard && weights_tvalid)
  );

  always_ff @(posedge ap_clk) begin
    if (consume && cache_beat) cache_tdata <= weights_tdata;
  end
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) cache_tvalid <= 1'b0;
    else if (consume && cache_beat) cache_tvalid <= 1'b1;
    else if (cache_tready) cache_tvalid <= 1'b0;
  end

  // Steps of the pipeline.
  logic step, first, last, completes, result_taken;
  logic [ADDRESS_BITS-1:0] address;
  logic [8*BLOCKS-1:0] exponents;
  logic [BLOCKS-1:0] blocks;
  logic [GROUP_BITS-1:0] group;
  logic [COLUMNS-1:0] columns;
  logic [31:0] bias;
  logic [4:0] row;

  millrace_lane_sequencer #(
      .LANES(LANES),
      .COLUMNS(COLUMNS),
      .TILE(TILE),
      .LAYERS(LAYERS),
      .LAYER_OPERATIONS(LAYER_OPERATIONS),
      .LAYER(LAYER),
      .HEAD_OPERATIONS(HEAD_OPERATIONS),
      .HEAD(HEAD),
      .KEY_BEATS(KEY_BEATS),
      .VALUE_BEATS(VALUE_BEATS),
      .BLOCKS(BLOCKS),
      .ADDRESS_BITS(ADDRESS_BITS),
      .GROUP_BITS(GROUP_BITS),
      .RESULTS(RESULTS)
  ) sequencer (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .start(start),
      .head(head),
      .tokens(tokens),
      .stored(stored),
      .idle(idle),
      .weights_tdata(weights_tdata),
      .weights_tvalid(weights_tvalid && !blocked),
      .consume(consume),
      .cache_room(!cache_tvalid || cache_tready),
      .cache_beat(cache_beat),
      .completed(completed),
      .freed(freed),
      .step(step),
      .step_address(address),
      .step_exponents(exponents),
      .step_blocks(blocks),
      .step_group(group),
      .step_columns(columns),
      .step_first(first),
      .step_last(last),
      .step_bias(bias),
      .step_row(row),
      .step_result(completes),
      .result_taken(result_taken)
  );

  // valid[i]: a step is in stage i.
  logic [18:0] valid;
  logic [18:1] valid_after;
  logic results_busy;
  assign valid = {valid_after, step};
  assign quiet = idle && valid_after == '0 && !results_busy;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) valid_after <= '0;
    else valid_after <= valid[17:0];
  end

  // Stages 1 to 9: words of weights and activations, and their exponents.
  logic [256*BLOCKS-1:0] weight_words;
  millrace_lane_weights #(
      .MXFP4 (MXFP4),
      .BLOCKS(BLOCKS)
  ) weights (
      .ap_clk(ap_clk),
      .beat(weights_tdata),
      .valid(valid[8:0]),
      .words(weight_words)
  );

  // The address of word p, in stage 1 + p.
  logic [8*ADDRESS_BITS-1:0] addresses;
  logic [7*ADDRESS_BITS-1:0] addresses_after;
  assign addresses = {addresses_after, address};
  always_ff @(posedge ap_clk) addresses_after <= addresses[7*ADDRESS_BITS-1:0];

  logic [8*BLOCKS-1:0] exponents9;
  logic [BLOCKS-1:0] blocks9;
  millrace_delay #(
      .WIDTH (9 * BLOCKS),
      .CYCLES(8)
  ) delay_exponents (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({exponents, blocks}),
      .out({exponents9, blocks9})
  );

  // Stages 2 to 16: for each block of the beat, by columns that share multipliers.
  logic [48*BLOCKS*COLUMNS-1:0] terms;  // [column][block]
  for (genvar b = 0; b < BLOCKS; b++) begin : g_block
    for (genvar s = 0; s < COLUMNS / PAIR; s++) begin : g_share
      logic [256*PAIR-1:0] words;
      logic [ 20*PAIR-1:0] dots;
      millrace_lane_dot #(
          .COLUMNS(PAIR)
      ) dot (
          .ap_clk(ap_clk),
          .valid(valid[13:2]),
          .weights(weight_words[256*b+:256]),
          .activations(words),
          .dots(dots)
      );

      for (genvar i = 0; i < PAIR; i++) begin : g_column
        localparam int C = PAIR * s + i;
        logic [3:0] exponent_low, exponent_high, exponent_low9;
        millrace_lane_activations #(
            .ADDRESS_BITS(ADDRESS_BITS)
        ) activations (
            .ap_clk(ap_clk),
            .write(write[b*COLUMNS+C]),
            .write_address(write_address),
            .write_block(forwarded_tdata[263:0]),
            .read(valid[8:1]),
            .read_addresses(addresses),
            .words(words[256*i+:256]),
            .exponent_low(exponent_low),
            .exponent_high(exponent_high)
        );
        always_ff @(posedge ap_clk) if (valid[8]) exponent_low9 <= exponent_low;

        millrace_lane_term to_term (
            .ap_clk(ap_clk),
            .exponents_valid(valid[10:9]),
            .dot_valid(valid[15:14]),
            .exists(blocks9[b]),
            .weight_exponent(exponents9[8*b+:8]),
            .activation_exponent({exponent_high, exponent_low9}),
            .dot(dots[20*i+:20]),
            .term(terms[48*(C*BLOCKS+b)+:48])
        );
      end
    end
  end

  // Stages 17 to 20: sums of rows, rounded, in words of results.
  logic first17, last17, last18, completes17, completes18;
  logic [31:0] bias17;
  logic [GROUP_BITS-1:0] group17, group18;
  logic [COLUMNS-1:0] columns17, columns18;
  logic [4:0] row17, row18;
  millrace_delay #(
      .WIDTH (3 + 32 + GROUP_BITS + COLUMNS + 5),
      .CYCLES(16)
  ) delay_step (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({first, last, completes, bias, group, columns, row}),
      .out({first17, last17, completes17, bias17, group17, columns17, row17})
  );
  always_ff @(posedge ap_clk) begin
    if (valid[17]) begin
      last18 <= last17;
      completes18 <= completes17;
      group18 <= group17;
      columns18 <= columns17;
      row18 <= row17;
    end
  end

  logic [48*COLUMNS-1:0] totals;
  for (genvar c = 0; c < COLUMNS; c++) begin : g_accumulator
    millrace_lane_accumulator #(
        .BLOCKS(BLOCKS),
        .GROUP_BITS(GROUP_BITS)
    ) accumulator (
        .ap_clk(ap_clk),
        .valid(valid[17:16]),
        .terms(terms[48*BLOCKS*c+:48*BLOCKS]),
        .first(first17),
        .last(last17),
        .group(group17),
        .bias(bias17),
        .total(totals[48*c+:48])
    );
  end

  millrace_lane_results #(
      .COLUMNS(COLUMNS),
      .ROWS(ROWS),
      .GROUP_BITS(GROUP_BITS),
      .DEPTH(RESULTS)
  ) results (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .valid(valid[18] && last18),
      .totals(totals),
      .columns(columns18),
      .row(row18),
      .group(group18),
      .complete(completes18),
      .results_tdata(results_tdata),
      .results_tvalid(results_tvalid),
      .results_tready(results_tready),
      .result_taken(result_taken),
      .busy(results_busy),
      .clear_saturations(clear_saturations),
      .saturations(saturations)
  );

endmodule
