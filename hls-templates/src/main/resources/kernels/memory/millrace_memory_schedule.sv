// SPDX-License-Identifier: Apache-2.0
//
// The static schedule of a lane's reads, as runs of beats: passes, in each the
// layers, in each four segments; then the head if the pass ends in logits.
//
//   pass:  attention │ keys │ values │ feed-forward │ attention │ … │ head
//            blob      shard  shard      blob           blob        blob
//
// The blob's segments follow each other, so one pointer walks through it. With
// each run come the layers that must have been stored, in all, before it may be
// read. A run takes three cycles; the bursts of the runs before it hide them.
module millrace_memory_schedule #(
    parameter int LANES = 1,               // memory channels; a power of two
    parameter int TILE = 1,                // tokens of a prefill pass
    parameter int LAYERS = 1,
    parameter int BLOB_OFFSET = 0,         // all offsets in beats of 64 bytes
    parameter int ATTENTION_BEATS = 1,     // of a layer, up to the KV cache
    parameter int FEED_FORWARD_BEATS = 1,  // of a layer, after it
    parameter int HEAD_BEATS = 1,          // after the last layer
    parameter int KEY_OFFSET = 0,
    parameter int VALUE_OFFSET = 0,
    parameter int RECORDS = 1,             // positions of the lane's shard
    parameter int KEY_BEATS = 1,           // keys of a position
    parameter int VALUE_BEATS = 1          // values of a position
) (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic        launch,
    input  logic        halt,            // no more runs
    input  logic [31:0] prompt_tokens,
    input  logic [31:0] start_position,
    input  logic [31:0] stop_position,
    input  logic [31:0] lane,
    output logic [31:0] run_offset,
    output logic [31:0] run_beats,
    output logic [31:0] run_stores,
    output logic        run_valid,
    input  logic        run_ready
);

  localparam int LANE_BITS = $clog2(LANES);
  localparam logic [31:0] KEY_SHARD = RECORDS * KEY_BEATS;  // beats of a layer
  localparam logic [31:0] VALUE_SHARD = RECORDS * VALUE_BEATS;

  localparam logic [1:0] IDLE = 2'd0;
  localparam logic [1:0] PASS = 2'd1;   // begins a pass
  localparam logic [1:0] LOAD = 2'd2;   // the segment's run
  localparam logic [1:0] OFFER = 2'd3;  // it waits to be taken
  logic [1:0] state;

  localparam logic [2:0] ATTENTION = 3'd0;
  localparam logic [2:0] KEYS = 3'd1;
  localparam logic [2:0] VALUES = 3'd2;
  localparam logic [2:0] FEED_FORWARD = 3'd3;
  localparam logic [2:0] HEAD = 3'd4;
  logic [2:0] segment;

  logic [31:0] prompt;    // tokens of it in later passes
  logic [31:0] position;  // of the pass
  logic [31:0] tokens;    // in the pass
  logic [31:0] layer;
  logic first;            // the first pass needs nothing that the writer stores

  // Tokens of the pass to begin.
  logic [31:0] next_tokens;
  assign next_tokens = prompt == '0 ? 32'd1 : prompt < 32'(TILE) ? prompt : 32'(TILE);

  // Beats of the shard's keys and values of positions before the pass. Ready
  // two cycles after the position, when the pass is still at its first run.
  logic [15:0] records;
  logic [31:0] key_beats, value_beats;
  always_ff @(posedge ap_clk) begin
    records <= 16'((position + 32'(LANES - 1) - lane) >> LANE_BITS);
    key_beats <= 32'(records) * 32'(KEY_BEATS);
    value_beats <= 32'(records) * 32'(VALUE_BEATS);
  end

  logic last_layer, pass_ends, taken;
  assign last_layer = layer == 32'(LAYERS - 1);
  assign pass_ends = segment == HEAD || (segment == FEED_FORWARD && last_layer && prompt != '0);
  assign run_valid = state == OFFER && run_beats != '0;
  assign taken = state == OFFER && (run_ready || run_beats == '0);

  logic [31:0] next_position;
  assign next_position = position + tokens;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || halt) begin
      state <= IDLE;
    end else begin
      case (state)
        IDLE: if (launch) state <= PASS;
        PASS: state <= LOAD;
        LOAD: state <= OFFER;
        default: begin
          if (taken && !pass_ends) state <= LOAD;
          // The token after the last pass is not fed.
          else if (taken) state <= prompt == '0 && next_position >= stop_position ? IDLE : PASS;
        end
      endcase
    end
  end

  // Where the pass is.
  always_ff @(posedge ap_clk) begin
    if (launch) begin
      prompt <= prompt_tokens;
      position <= start_position;
      first <= 1'b1;
    end else if (state == PASS) begin
      tokens <= next_tokens;
      prompt <= prompt == '0 ? '0 : prompt - next_tokens;
      layer <= '0;
      segment <= ATTENTION;
    end else if (taken && pass_ends) begin
      position <= next_position;
      first <= 1'b0;
    end else if (taken && segment != FEED_FORWARD) begin
      segment <= segment + 1'b1;
    end else if (taken && !last_layer) begin
      segment <= ATTENTION;
      layer <= layer + 1;
    end else if (taken) begin
      segment <= HEAD;
    end
  end

  // The next segment's run, and pointers past it.
  logic [31:0] blob, keys, values, stores;
  always_ff @(posedge ap_clk) begin
    if (launch) stores <= '0;
    if (state == PASS) begin
      blob <= BLOB_OFFSET;
      keys <= KEY_OFFSET;
      values <= VALUE_OFFSET;
    end else if (state == LOAD) begin
      run_stores <= '0;
      case (segment)
        ATTENTION: begin
          run_offset <= blob;
          run_beats <= ATTENTION_BEATS;
          blob <= blob + ATTENTION_BEATS;
          if (!first) stores <= stores + 1;  // for the keys and values that follow
        end
        KEYS: begin
          run_offset <= keys;
          run_beats <= key_beats;
          run_stores <= stores;
          keys <= keys + KEY_SHARD;
        end
        VALUES: begin
          run_offset <= values;
          run_beats <= value_beats;
          run_stores <= stores;
          values <= values + VALUE_SHARD;
        end
        FEED_FORWARD: begin
          run_offset <= blob;
          run_beats <= FEED_FORWARD_BEATS;
          blob <= blob + FEED_FORWARD_BEATS;
        end
        default: begin
          run_offset <= blob;
          run_beats <= HEAD_BEATS;
        end
      endcase
    end
  end

endmodule
