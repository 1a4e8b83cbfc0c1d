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
  localparam int SHIFT_BEATS = ROW_BEATS - HIDDEN_BLOCKS;
  localparam int PROMPT_BEATS = (TILE + 15) / 16 + 1;  // most that hold a tile's ids
  localparam int PROMPT_BITS = $clog2(PROMPT_BEATS);
  localparam int HALT = control_pkg::FLAG_HALT;
  localparam int HEAD = control_pkg::FLAG_HEAD;

  // The last of a token's rows.
  localparam logic [KIND_BITS-1:0] LAST_ROW =
      ROTARY ? millrace_embed_pkg::ROTARY :
      LEARNED_POSITIONS ? millrace_embed_pkg::POSITION : millrace_embed_pkg::ROW;

  localparam logic [3:0] BEGIN = 4'd0;   // notes that the launch record will come
  localparam logic [3:0] LAUNCH = 4'd1;  // awaits it
  localparam logic [3:0] PASS = 4'd2;    // of the prompt, or of a sampled token
  localparam logic [3:0] PROMPT = 4'd3;  // asks for the tile's ids
  localparam logic [3:0] IDS = 4'd4;     // awaits them
  localparam logic [3:0] TOKEN = 4'd5;   // awaits a sampled token
  localparam logic [3:0] STOP = 4'd6;    // asks for the stop word
  localparam logic [3:0] ID = 4'd7;      // of the next token
  localparam logic [3:0] ROWS = 4'd8;    // asks for its rows
  localparam logic [3:0] COLLECT = 4'd9; // awaits the rows of all tokens
  localparam logic [3:0] EMIT = 4'd10;
  localparam logic [3:0] END = 4'd11;    // sends the halt
  logic [3:0] state;

  // What the lanes answer, a beat at a time.
  logic [BEAT_BITS-1:0] beat;
  logic [KIND_BITS-1:0] beat_kind;
  logic [COUNT_BITS-1:0] beat_index;
  logic beat_last, beat_valid, beat_ready;

  // The next thing to read.
  logic [KIND_BITS-1:0] item_kind, row_kind;
  logic [31:0] item_index;
  logic [COUNT_BITS-1:0] item_beats;
  logic item_valid, item_ready, item_taken;
  assign item_taken = item_valid && item_ready;

  // The pass. `header` is the launch record with words changed.
  logic [BLOCK_BITS-1:0] header;
  logic [31:0] prompt, start, fed, position, saturations;
  logic [TOKEN_BITS-1:0] tokens, token, collected;
  logic from_prompt;
  assign from_prompt = fed < prompt;

  // Tokens of the tile that is next: what is left of the prompt, at most TILE.
  logic [31:0] prompt_left;
  logic [TOKEN_BITS-1:0] next_tokens;
  assign prompt_left = prompt - fed;
  assign next_tokens = !from_prompt ? TOKEN_BITS'(1) :
                       prompt_left < 32'(TILE) ? prompt_left[TOKEN_BITS-1:0] : TOKEN_BITS'(TILE);

  // Ids of the tile. The first is in the middle of its beat.
  logic [BEAT_BITS-1:0] prompt_memory[0:PROMPT_BEATS-1];
  logic [31:0] prompt_end, first_beat, id;
  logic [PROMPT_BITS+3:0] place;  // of the id, from the first beat
  assign prompt_end = fed + 32'(tokens) + 32'd15;
  assign first_beat = fed / 16;
  assign place = (PROMPT_BITS + 4)'(fed[3:0]) + (PROMPT_BITS + 4)'(token);
  always_ff @(posedge ap_clk) begin
    if (beat_valid && beat_kind == millrace_embed_pkg::PROMPT) begin
      prompt_memory[beat_index[PROMPT_BITS-1:0]] <= beat;
    end
    if (state == TOKEN) id <= sampled_tdata[31:0];
    else if (state == ID && from_prompt) begin
      id <= prompt_memory[place[PROMPT_BITS+3:4]][32*place[3:0]+:32];
    end
  end

  always_comb begin
    item_kind = millrace_embed_pkg::LAUNCH;
    item_index = '0;
    item_valid = 1'b0;
    case (state)
      BEGIN: item_valid = 1'b1;
      PROMPT: begin
        item_kind  = millrace_embed_pkg::PROMPT;
        item_index = first_beat;
        item_valid = 1'b1;
      end
      STOP: begin
        item_kind  = millrace_embed_pkg::STOP;
        item_valid = 1'b1;
      end
      ROWS: begin
        item_kind  = row_kind;
        item_index = row_kind == millrace_embed_pkg::ROW ? id : position;
        item_valid = 1'b1;
      end
      default: ;
    endcase
  end
  assign item_beats = COUNT_BITS'(prompt_end / 16 - first_beat);

  // Whether the pass may go on: what the stop word says, once it has come.
  logic stop_known, stop_set, stop_beat;
  assign stop_beat = beat_valid && beat_kind == millrace_embed_pkg::STOP;
  always_ff @(posedge ap_clk) begin
    if (state == STOP) stop_known <= 1'b0;
    else if (stop_beat) stop_known <= 1'b1;
    if (stop_beat) stop_set <= beat[31:0] != '0;
  end

  // After the first token's rows, more are asked for when the pass goes on, and
  // no rotary row is left on the way.
  logic may_ask, token_collected;
  assign may_ask = token == '0 || (stop_known && (!ROTARY || collected == token));
  assign token_collected = beat_valid && beat_ready && beat_last && beat_kind == LAST_ROW;

  // Headers go out as soon as the stop word allows, and on their own.
  logic header_due, header_ready, header_taken;
  assign header_taken = (header_due || state == END) && header_ready;

  logic launched, tile_ready;
  assign launched = beat_valid && beat_kind == millrace_embed_pkg::LAUNCH && beat_last;
  assign sampled_tready = state == TOKEN;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= BEGIN;
      header_due <= 1'b0;
    end else begin
      if (stop_beat && beat[31:0] == '0) header_due <= 1'b1;
      else if (header_ready) header_due <= 1'b0;
      case (state)
        BEGIN: if (item_taken) state <= LAUNCH;
        LAUNCH: if (launched) state <= PASS;
        PASS: state <= from_prompt ? PROMPT : TOKEN;
        PROMPT: if (item_taken) state <= IDS;
        IDS: begin
          if (beat_valid && beat_kind == millrace_embed_pkg::PROMPT && beat_last) state <= STOP;
        end
        TOKEN: if (sampled_tvalid) state <= sampled_tdata[32] ? END : STOP;
        STOP: if (item_taken) state <= ID;
        ID: begin
          if (stop_known && stop_set) state <= COLLECT;
          else if (may_ask) state <= ROWS;
        end
        ROWS: begin
          if (item_taken && row_kind == LAST_ROW) state <= token + 1'b1 == tokens ? COLLECT : ID;
        end
        COLLECT: begin
          if (stop_known && stop_set && collected == TOKEN_BITS'(1)) state <= END;
          else if (stop_known && !stop_set && collected == tokens && !header_due) state <= EMIT;
        end
        EMIT: if (tile_ready) state <= PASS;
        default: if (header_taken) state <= BEGIN;
      endcase
    end
  end

  // The token whose rows are asked for.
  always_ff @(posedge ap_clk) begin
    case (state)
      BEGIN: fed <= '0;
      PASS: begin
        tokens <= next_tokens;
        token <= '0;
        position <= start + fed;
      end
      ID: row_kind <= millrace_embed_pkg::ROW;
      ROWS: begin
        if (item_taken && row_kind == LAST_ROW) begin
          token <= token + 1'b1;
          position <= position + 1;
        end else if (item_taken) begin
          row_kind <= LEARNED_POSITIONS && row_kind == millrace_embed_pkg::ROW
                      ? millrace_embed_pkg::POSITION : millrace_embed_pkg::ROTARY;
        end
      end
      EMIT: if (tile_ready) fed <= fed + 32'(tokens);
      default: ;
    endcase
    if (state == PASS) collected <= '0;
    else if (token_collected) collected <= collected + 1'b1;
  end

  // The launch record, and what changes of it.
  always_ff @(posedge ap_clk) begin
    if (beat_valid && beat_kind == millrace_embed_pkg::LAUNCH) begin
      if (beat_last) begin
        header[BEAT_BITS+:BEAT_BITS] <= beat;
      end else begin
        header[0+:BEAT_BITS] <= beat;
        prompt <= beat[32*control_pkg::HEADER_TOKENS+:32];
        start <= beat[32*control_pkg::HEADER_POSITION+:32];
      end
    end else if (stop_beat && beat[31:0] == '0) begin
      header[32*control_pkg::HEADER_FLAGS+:32] <= 32'(fed + 32'(tokens) >= prompt) << HEAD;
      header[32*control_pkg::HEADER_TOKENS+:32] <= 32'(tokens);
      header[32*control_pkg::HEADER_POSITION+:32] <= start + fed;
    end else if (header_taken) begin
      header[32*control_pkg::HEADER_SATURATIONS+:32] <= saturations;
    end
  end

  logic [BLOCK_BITS-1:0] sent_header;
  always_comb begin
    sent_header = header;
    if (state == END) sent_header[32*control_pkg::HEADER_FLAGS+:32] = 32'd1 << HALT;
  end

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
      .begin_tile(state == PASS),
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
        .begin_tile(state == PASS),
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
      .header(sent_header),
      .header_valid(header_due || state == END),
      .header_ready,
      .saturations,
      .tile_tokens(tokens),
      .tile_valid(state == EMIT),
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
