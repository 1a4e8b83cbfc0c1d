// SPDX-License-Identifier: Apache-2.0
//
// Sends the tile's keys and values along the chain of the lanes' writers, and each
// record to the lane of its position too: position p to lane p mod LANES.
//
//   per layer   a beat for the writers: tokens, position, layer
//               when all keys are stored, the record of each token, then of values
//   at a halt   a beat for the writers that says so
//
// A record's beats are made here from the tile's pairs of blocks: mantissas pass,
// exponents gather in a register meanwhile and follow, then zeros up to the beat.
//
//   pairs ──▶ mantissas ─────────────────┬──▶ FIFO ──▶ lanes, kept
//        └──▶ exponents, gathered ──▶ tail ┘
//
// One beat per cycle, to the writers and to one lane at a time.
module millrace_attention_keep #(
    parameter int LANES = 1,
    parameter int TILE = 1,
    parameter int KEY_BLOCKS = 1,    // of a record; no fewer than of values
    parameter int VALUE_BLOCKS = 1,
    parameter int KEY_BEATS = 1,
    parameter int VALUE_BEATS = 1,
    parameter int POSITION_BITS = 16,
    parameter int LANE_BITS = LANES > 1 ? $clog2(LANES) : 1,
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int RECORD_PAIR_BITS = $clog2((KEY_BLOCKS + 1) / 2 + (VALUE_BLOCKS + 1) / 2),
    parameter int SLOT_BITS = $clog2(4 + 2 * ((TILE + LANES - 1) / LANES))
) (
    input  logic                                     ap_clk,
    input  logic                                     ap_rst_n,
    input  logic                                     begin_layer,
    input  logic                                     begin_halt,
    output logic                                     idle,
    input  logic [                             31:0] layer,
    input  logic [                POSITION_BITS-1:0] position,
    input  logic [                  TOKENS_BITS-1:0] tokens,
    input  logic                                     keys_stored,
    input  logic                                     values_stored,
    output logic                                     record_read,
    output logic [RECORD_PAIR_BITS+TOKEN_BITS-1:0] record_address,
    input  logic [                            521:0] record,       // two cycles after
    // One beat of a record, valid for the lane it is for; `slot` is where the lane loads it.
    output logic [      millrace_pkg::BEAT_BITS-1:0] out_beat,
    output logic [                    SLOT_BITS-1:0] out_slot,
    output logic [                        LANES-1:0] out_valid,
    input  logic [                        LANES-1:0] out_ready,
    // The same beat, and those for the writers alone
    output logic [      millrace_pkg::BEAT_BITS-1:0] kept_tdata,
    output logic                                     kept_tvalid,
    input  logic                                     kept_tready
);

  localparam int RING = 4;
  localparam int SHARE = (TILE + LANES - 1) / LANES;
  localparam int KEY_PAIRS = (KEY_BLOCKS + 1) / 2;  // beats that hold mantissas
  localparam int VALUE_PAIRS = (VALUE_BLOCKS + 1) / 2;
  localparam int KEY_WHOLE = KEY_BLOCKS / 2;  // beats of mantissas alone
  localparam int VALUE_WHOLE = VALUE_BLOCKS / 2;
  localparam int KEY_TAIL = KEY_BEATS - KEY_WHOLE;
  localparam int VALUE_TAIL = VALUE_BEATS - VALUE_WHOLE;
  localparam int TAIL_BEATS = KEY_TAIL > VALUE_TAIL ? KEY_TAIL : VALUE_TAIL;
  localparam int BEAT_BITS = KEY_BEATS > 1 ? $clog2(KEY_BEATS) : 1;
  localparam int TAIL_BITS = TAIL_BEATS > 1 ? $clog2(TAIL_BEATS) : 1;
  localparam int HALF_BITS = 261;
  localparam int FIFO_DEPTH = 8;
  localparam int LEVEL_BITS = $clog2(FIFO_DEPTH + 1);
  localparam int FIFO_WIDTH = millrace_pkg::BEAT_BITS + SLOT_BITS + 1 + LANE_BITS;

  localparam logic [1:0] IDLE = 2'd0;
  localparam logic [1:0] PLAIN = 2'd1;  // a beat for the writers: a pass, or a halt
  localparam logic [1:0] KEYS = 2'd2;
  localparam logic [1:0] VALUES = 2'd3;

  // What to send: a token and a beat of its record.
  logic [1:0] state;
  logic halt, room, issue, last_beat, last_token, values;
  logic [BEAT_BITS-1:0] beat;
  logic [TOKENS_BITS-1:0] token;
  assign idle = state == IDLE;
  assign issue = room && (state == PLAIN || state == KEYS && keys_stored || values && values_stored);
  assign values = state == VALUES;
  assign last_beat = beat == BEAT_BITS'((values ? VALUE_BEATS : KEY_BEATS) - 1);
  assign last_token = token == tokens - 1'b1;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) state <= IDLE;
    else if (begin_layer || begin_halt) state <= PLAIN;
    else if (issue && state == PLAIN) state <= halt ? IDLE : KEYS;
    else if (issue && state == KEYS && last_beat && last_token) state <= VALUES;
    else if (issue && values && last_beat && last_token) state <= IDLE;
    if (state == IDLE) begin
      halt <= begin_halt;
      beat <= '0;
      token <= '0;
    end else if (issue && state != PLAIN) begin
      beat <= last_beat ? '0 : beat + 1'b1;
      if (last_beat) token <= last_token ? '0 : token + 1'b1;
    end
  end

  // 0: the tile's pair is read.
  logic plain, mantissas;
  logic [LANE_BITS-1:0] target;
  logic [SLOT_BITS-1:0] slot;
  logic [RECORD_PAIR_BITS-1:0] pair;
  assign plain = state == PLAIN;
  assign mantissas = 32'(beat) < (values ? VALUE_PAIRS : KEY_PAIRS);
  assign target = LANE_BITS'((32'(position) + 32'(token)) % LANES);
  assign slot = SLOT_BITS'(32'(token) / LANES) + SLOT_BITS'(values ? RING + SHARE : RING);
  assign pair = RECORD_PAIR_BITS'(beat) + RECORD_PAIR_BITS'(values ? KEY_PAIRS : 0);
  assign record_read = issue && !plain && mantissas;
  assign record_address = {pair, token[TOKEN_BITS-1:0]};

  logic [2:0] valid;
  logic [1:0] gathers;
  always_ff @(posedge ap_clk) begin
    valid <= ap_rst_n ? {valid[1:0], issue} : '0;
    gathers <= {gathers[0], record_read};
  end

  // 3: mantissas as they are, exponents gathered up to this pair.
  logic plain3, halt3, values3;
  logic [SLOT_BITS-1:0] slot3;
  logic [BEAT_BITS-1:0] beat3;
  logic [LANE_BITS-1:0] target3;
  millrace_delay #(
      .WIDTH (3 + SLOT_BITS + BEAT_BITS + LANE_BITS),
      .CYCLES(3)
  ) to_beat (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({plain, halt, values, slot, beat, target}),
      .out({plain3, halt3, values3, slot3, beat3, target3})
  );

  logic [millrace_pkg::BEAT_BITS-1:0] pair3;
  logic [16*KEY_PAIRS-1:0] gathered3;
  always_ff @(posedge ap_clk) begin
    if (gathers[1]) begin
      pair3 <= {record[HALF_BITS+:256], record[0+:256]};
      gathered3 <= (16 * KEY_PAIRS)'(
          {{3{record[HALF_BITS+260]}}, record[HALF_BITS+256+:5], {3{record[260]}}, record[256+:5], gathered3} >> 16);
    end
  end

  // What follows the whole beats of mantissas: half a beat more if blocks are odd, exponents, zeros.
  logic [TAIL_BEATS*millrace_pkg::BEAT_BITS-1:0] key_tail, value_tail, tail;
  logic [8*VALUE_BLOCKS-1:0] value_exponents;
  assign value_exponents = gathered3[16*(KEY_PAIRS-VALUE_PAIRS)+:8*VALUE_BLOCKS];
  if (KEY_BLOCKS % 2 == 1) begin : g_odd_keys
    assign key_tail = (TAIL_BEATS * millrace_pkg::BEAT_BITS)'({gathered3[8*KEY_BLOCKS-1:0], pair3[255:0]});
  end else begin : g_even_keys
    assign key_tail = (TAIL_BEATS * millrace_pkg::BEAT_BITS)'(gathered3);
  end
  if (VALUE_BLOCKS % 2 == 1) begin : g_odd_values
    assign value_tail = (TAIL_BEATS * millrace_pkg::BEAT_BITS)'({value_exponents, pair3[255:0]});
  end else begin : g_even_values
    assign value_tail = (TAIL_BEATS * millrace_pkg::BEAT_BITS)'(value_exponents);
  end
  assign tail = values3 ? value_tail : key_tail;

  logic [TAIL_BITS-1:0] tail_beat;
  logic signed [31:0] whole_beats;
  logic [millrace_pkg::BEAT_BITS-1:0] beat_out;
  assign whole_beats = values3 ? VALUE_WHOLE : KEY_WHOLE;
  assign tail_beat = TAIL_BITS'(32'(beat3) - whole_beats);
  always_comb begin
    if (plain3) begin
      beat_out = '0;
      beat_out[0] = halt3;
      if (!halt3) begin
        beat_out[32+:32] = 32'(tokens);
        beat_out[64+:32] = 32'(position);
        beat_out[96+:32] = layer;
      end
    end else if ($signed(32'(beat3)) < whole_beats) begin
      beat_out = pair3;
    end else begin
      beat_out = tail[tail_beat*millrace_pkg::BEAT_BITS+:millrace_pkg::BEAT_BITS];
    end
  end

  // The FIFO takes what is under way: three beats and the one that is issued.
  logic [LANE_BITS-1:0] lane;
  logic [LEVEL_BITS-1:0] level;
  logic always_unused, fifo_valid, taken, for_lane, lane_ready;
  assign room = level <= LEVEL_BITS'(FIFO_DEPTH - 4);
  millrace_fifo #(
      .WIDTH(FIFO_WIDTH),
      .DEPTH(FIFO_DEPTH)
  ) fifo (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata({target3, !plain3, slot3, beat_out}),
      .in_tvalid(valid[2]),
      .in_tready(always_unused),
      .out_tdata({lane, for_lane, out_slot, out_beat}),
      .out_tvalid(fifo_valid),
      .out_tready(taken),
      .level(level)
  );
  assign lane_ready = !for_lane || out_ready[lane];
  assign out_valid = fifo_valid && for_lane && kept_tready ? LANES'(1) << lane : '0;
  assign kept_tdata = out_beat;
  assign kept_tvalid = fifo_valid && lane_ready;
  assign taken = kept_tready && lane_ready;

endmodule
