// SPDX-License-Identifier: Apache-2.0
//
// Embedding, and the head of the control: turns the launch record, the prompt
// and then each sampled token into passes, and a pass into residual vectors
//
//     x = row(token) + position_row(position)      (positions if learned)
//
// in Q16.16. Rows come through the lanes' memory ports.
//
//   sampled ─▶ control ─ item ─▶ fetch ───────────▶ fetch[lane]
//                 │                │ answer
//                 │              collect ◀───────── fetched[lane]
//                 │                │ beat
//                 │                ├─▶ record, prompt, stop word ─▶ control
//                 │                ├─▶ rotary ────────────────────▶ rotary
//                 │                └─▶ rows, positions ─┐
//                 └─ header ──────────────────────────▶ emit ─────▶ embedded
//
// The stop word and the rows of a pass's first token are asked for together, so
// that a decode pass waits for memory once: from `sampled` to the first block it
// takes the memory's latency, the beats of its rows, and some 25 cycles. A pass
// that the stop word ends has the rows of its first token read, and dropped.
//
// Requests run ahead of the answers, but never so far that a beat of a row could
// be left waiting in a memory port for anything but this unit: rows go to a
// buffer that is free when they are asked for, and after a rotary row, which
// fits the stream `fetched`, nothing is asked for until `rotary` has taken it.
module millrace_embed #(
    parameter int TILE = 1,           // tokens of a prefill pass
    parameter int HIDDEN_BLOCKS = 1,  // of 32 elements
    parameter int PROMPT_OFFSET = 0,  // all offsets in beats of 64 bytes
    parameter int STOP_OFFSET = 0,
    parameter int ROW_LANES = 1,      // lanes that hold rows; a power of two
    parameter int ROW_OFFSET = 0,
    parameter int ROW_BEATS = 2,
    parameter bit LEARNED_POSITIONS = 1'b0,
    parameter int POSITION_OFFSET = 0,
    parameter bit ROTARY = 1'b0,
    parameter int ROTARY_OFFSET = 0,
    parameter int ROTARY_BEATS = 2
) (
    input  logic                                          ap_clk,
    input  logic                                          ap_rst_n,
    input  logic [          millrace_pkg::TOKEN_BITS-1:0] sampled_tdata,
    input  logic                                          sampled_tvalid,
    output logic                                          sampled_tready,
    output logic [ROW_LANES*millrace_pkg::FETCH_BITS-1:0] fetch_tdata,
    output logic [                         ROW_LANES-1:0] fetch_tvalid,
    input  logic [                         ROW_LANES-1:0] fetch_tready,
    input  logic [ ROW_LANES*millrace_pkg::BEAT_BITS-1:0] fetched_tdata,
    input  logic [                         ROW_LANES-1:0] fetched_tvalid,
    output logic [                         ROW_LANES-1:0] fetched_tready,
    output logic [          millrace_pkg::BLOCK_BITS-1:0] rotary_tdata,
    output logic                                          rotary_tvalid,
    input  logic                                          rotary_tready,
    output logic [          millrace_pkg::BLOCK_BITS-1:0] embedded_tdata,
    output logic                                          embedded_tvalid,
    input  logic                                          embedded_tready
);

  localparam int BEAT_BITS = millrace_pkg::BEAT_BITS;
  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int KIND_BITS = millrace_embed_pkg::KIND_BITS;
  localparam int COUNT_BITS = millrace_embed_pkg::COUNT_BITS;
  localparam int LANE_BITS = ROW_LANES > 1 ? $clog2(ROW_LANES) : 1;
  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int PROMPT_BITS = $clog2((TILE + 15) / 16 + 1);
  localparam int SHIFT_BEATS = ROW_BEATS - HIDDEN_BLOCKS;

  // What the lanes answer, a beat at a time.
  logic [BEAT_BITS-1:0] beat;
  logic [KIND_BITS-1:0] beat_kind;
  logic [COUNT_BITS-1:0] beat_index;
  logic beat_last, beat_valid, beat_ready;

  // What is read next, and the pass.
  logic [KIND_BITS-1:0] item_kind;
  logic [31:0] item_index;
  logic [COUNT_BITS-1:0] item_beats;
  logic item_valid, item_ready;
  logic [BLOCK_BITS-1:0] header;
  logic header_valid, header_ready;
  logic [31:0] saturations;
  logic [TOKEN_BITS-1:0] tokens;
  logic stop_set, begin_tile, tile_valid, tile_ready;
  millrace_embed_control #(
      .TILE(TILE),
      .LEARNED_POSITIONS(LEARNED_POSITIONS),
      .ROTARY(ROTARY)
  ) control (
      .ap_clk,
      .ap_rst_n,
      .sampled_tdata,
      .sampled_tvalid,
      .sampled_tready,
      .item_kind,
      .item_index,
      .item_beats,
      .item_valid,
      .item_ready,
      .beat,
      .beat_kind,
      .beat_index(beat_index[PROMPT_BITS-1:0]),
      .beat_last,
      .beat_valid,
      .beat_ready,
      .stop_set,
      .header,
      .header_valid,
      .header_ready,
      .saturations,
      .begin_tile,
      .tokens,
      .tile_valid,
      .tile_ready
  );

  // Requests and answers.
  logic [KIND_BITS-1:0] answer_kind;
  logic [LANE_BITS-1:0] answer_lane;
  logic [COUNT_BITS-1:0] answer_beats;
  logic answer_valid, answer_ready;
  millrace_embed_fetch #(
      .ROW_LANES(ROW_LANES),
      .PROMPT_OFFSET(PROMPT_OFFSET),
      .STOP_OFFSET(STOP_OFFSET),
      .ROW_OFFSET(ROW_OFFSET),
      .ROW_BEATS(ROW_BEATS),
      .POSITION_OFFSET(POSITION_OFFSET),
      .ROTARY_OFFSET(ROTARY_OFFSET),
      .ROTARY_BEATS(ROTARY_BEATS)
  ) fetch (
      .ap_clk,
      .ap_rst_n,
      .item_kind,
      .item_index,
      .item_beats,
      .item_valid,
      .item_ready,
      .fetch_tdata,
      .fetch_tvalid,
      .fetch_tready,
      .answer_kind,
      .answer_lane,
      .answer_beats,
      .answer_valid,
      .answer_ready
  );

  millrace_embed_collect #(
      .ROW_LANES(ROW_LANES)
  ) collect (
      .ap_clk,
      .ap_rst_n,
      .answer_kind,
      .answer_lane,
      .answer_beats,
      .answer_valid,
      .answer_ready,
      .fetched_tdata,
      .fetched_tvalid,
      .fetched_tready,
      .beat,
      .beat_kind,
      .beat_index,
      .beat_last,
      .beat_valid,
      .beat_ready
  );

  // A rotary row waits for the stop word in the collector's register, and, after
  // it, in the stream: it goes out only if the pass does.
  logic is_rotary, rotary_ready;
  assign is_rotary = ROTARY && beat_kind == millrace_embed_pkg::ROTARY;
  assign beat_ready = !is_rotary || stop_set || rotary_ready;
  millrace_embed_rotary rotary (
      .ap_clk,
      .ap_rst_n,
      .in_beat(beat),
      .in_upper(beat_index[0]),
      .in_valid(beat_valid && is_rotary && !stop_set),
      .in_ready(rotary_ready),
      .rotary_tdata,
      .rotary_tvalid,
      .rotary_tready
  );

  // Rows of the tile.
  localparam int TILE_BLOCK_BITS = TILE * HIDDEN_BLOCKS > 1 ? $clog2(TILE * HIDDEN_BLOCKS) : 1;
  localparam int TILE_SHIFT_BITS = TILE * SHIFT_BEATS > 1 ? $clog2(TILE * SHIFT_BEATS) : 1;
  logic [TILE_BLOCK_BITS-1:0] read_block;
  logic [TILE_SHIFT_BITS-1:0] read_shifts;
  logic [5:0] read_shift;
  logic read_valid;
  logic [BLOCK_BITS-1:0] row, position_row;
  millrace_embed_rows #(
      .TILE(TILE),
      .HIDDEN_BLOCKS(HIDDEN_BLOCKS),
      .SHIFT_BEATS(SHIFT_BEATS)
  ) rows (
      .ap_clk,
      .ap_rst_n,
      .begin_tile,
      .in_beat(beat),
      .in_index(beat_index),
      .in_valid(beat_valid && beat_kind == millrace_embed_pkg::ROW),
      .read_block,
      .read_shifts,
      .read_shift,
      .read_valid,
      .out_block(row)
  );

  if (LEARNED_POSITIONS) begin : g_positions
    millrace_embed_rows #(
        .TILE(TILE),
        .HIDDEN_BLOCKS(HIDDEN_BLOCKS),
        .SHIFT_BEATS(SHIFT_BEATS)
    ) positions (
        .ap_clk,
        .ap_rst_n,
        .begin_tile,
        .in_beat(beat),
        .in_index(beat_index),
        .in_valid(beat_valid && beat_kind == millrace_embed_pkg::POSITION),
        .read_block,
        .read_shifts,
        .read_shift,
        .read_valid,
        .out_block(position_row)
    );
  end else begin : g_no_positions
    assign position_row = '0;
  end

  millrace_embed_emit #(
      .TILE(TILE),
      .HIDDEN_BLOCKS(HIDDEN_BLOCKS),
      .SHIFT_BEATS(SHIFT_BEATS),
      .LEARNED_POSITIONS(LEARNED_POSITIONS)
  ) emit (
      .ap_clk,
      .ap_rst_n,
      .header,
      .header_valid,
      .header_ready,
      .saturations,
      .tile_tokens(tokens),
      .tile_valid,
      .tile_ready,
      .read_block,
      .read_shifts,
      .read_shift,
      .read_valid,
      .row,
      .position_row,
      .embedded_tdata,
      .embedded_tvalid,
      .embedded_tready
  );

endmodule
