// SPDX-License-Identifier: Apache-2.0
//
// The control of embed: makes passes of the launch record, the prompt and each
// sampled token. It says what to read next, sends headers when the stop word
// allows, and a tile when the rows of all its tokens have come.
module millrace_embed_control #(
    parameter int TILE = 1,
    parameter bit LEARNED_POSITIONS = 1'b0,
    parameter bit ROTARY = 1'b0,
    parameter int TOKEN_BITS = $clog2(TILE + 1),
    parameter int PROMPT_BITS = $clog2((TILE + 15) / 16 + 1)  // that count beats of a tile's ids
) (
    input  logic                                      ap_clk,
    input  logic                                      ap_rst_n,
    input  logic [      millrace_pkg::TOKEN_BITS-1:0] sampled_tdata,
    input  logic                                      sampled_tvalid,
    output logic                                      sampled_tready,
    // The next thing to read.
    output logic [ millrace_embed_pkg::KIND_BITS-1:0] item_kind,
    output logic [                              31:0] item_index,
    output logic [millrace_embed_pkg::COUNT_BITS-1:0] item_beats,
    output logic                                      item_valid,
    input  logic                                      item_ready,
    // What the lanes answer.
    input  logic [       millrace_pkg::BEAT_BITS-1:0] beat,
    input  logic [ millrace_embed_pkg::KIND_BITS-1:0] beat_kind,
    input  logic [                   PROMPT_BITS-1:0] beat_index,      // of ids
    input  logic                                      beat_last,
    input  logic                                      beat_valid,
    input  logic                                      beat_ready,
    output logic                                      stop_set,        // what comes is dropped
    // The pass.
    output logic [      millrace_pkg::BLOCK_BITS-1:0] header,
    output logic                                      header_valid,
    input  logic                                      header_ready,
    input  logic [                              31:0] saturations,     // that the header gets
    output logic                                      begin_tile,
    output logic [                    TOKEN_BITS-1:0] tokens,
    output logic                                      tile_valid,
    input  logic                                      tile_ready
);

  localparam int KIND_BITS = millrace_embed_pkg::KIND_BITS;
  localparam int COUNT_BITS = millrace_embed_pkg::COUNT_BITS;

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

  logic item_taken;
  assign item_taken = item_valid && item_ready;

  // The pass, and the token whose rows are asked for.
  logic [31:0] prompt, start, fed, position;
  logic [TOKEN_BITS-1:0] token, collected;
  logic from_prompt;
  assign from_prompt = fed < prompt;
  assign begin_tile = state == PASS;
  assign tile_valid = state == EMIT;

  // Tokens of the tile that is next: what is left of the prompt, at most TILE.
  logic [31:0] prompt_left;
  logic [TOKEN_BITS-1:0] next_tokens;
  assign prompt_left = prompt - fed;
  assign next_tokens = !from_prompt ? TOKEN_BITS'(1) :
                       prompt_left < 32'(TILE) ? prompt_left[TOKEN_BITS-1:0] : TOKEN_BITS'(TILE);

  // Ids of the tile.
  logic [KIND_BITS-1:0] row_kind;
  logic [31:0] prompt_end, first_beat, prompt_id, id;
  assign prompt_end = fed + 32'(tokens) + 32'd15;
  assign first_beat = fed / 16;
  millrace_embed_prompt #(
      .TILE(TILE),
      .TOKEN_BITS(TOKEN_BITS)
  ) ids (
      .ap_clk,
      .beat,
      .beat_index,
      .beat_valid(beat_valid && beat_kind == millrace_embed_pkg::PROMPT),
      .first(fed[3:0]),
      .token,
      .id(prompt_id)
  );
  always_ff @(posedge ap_clk) begin
    if (state == TOKEN) id <= sampled_tdata[31:0];
    else if (state == ID && from_prompt) id <= prompt_id;
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
  logic stop_known, stop_beat, pass_begins;
  assign stop_beat = beat_valid && beat_kind == millrace_embed_pkg::STOP;
  assign pass_begins = stop_beat && beat[31:0] == '0;
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
  logic header_due, header_taken;
  assign header_valid = header_due || state == END;
  assign header_taken = header_valid && header_ready;

  logic launch_valid, launched;
  assign launch_valid = beat_valid && beat_kind == millrace_embed_pkg::LAUNCH;
  assign launched = launch_valid && beat_last;
  assign sampled_tready = state == TOKEN;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= BEGIN;
      header_due <= 1'b0;
    end else begin
      if (pass_begins) header_due <= 1'b1;
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

  millrace_embed_header #(
      .TOKEN_BITS(TOKEN_BITS)
  ) headers (
      .ap_clk,
      .beat,
      .launch_valid,
      .launch_last(beat_last),
      .prompt,
      .start,
      .pass_begins,
      .fed,
      .tokens,
      .header_taken,
      .saturations,
      .halt(state == END),
      .header
  );

endmodule
