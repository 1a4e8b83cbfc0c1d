// SPDX-License-Identifier: Apache-2.0
//
// The writing half of a memory unit: stores a pass's keys and values, layer by
// layer, and, with HOST, token records.
//
//   kept ──┬─▶ forwarded
//          ├─▶ beats ──────────────▶ W
//   records ┘    │ enough of a burst
//          runs ─┴▶ bursts ────────▶ AW      B ─▶ count ─▶ stored
//
// All writers are a chain, along which the pass's keys and values come: a beat that
// says what they are of, then the keys of all tokens, then the values. Each stores the
// records of the positions that are its lane's, p mod LANES, and sends everything on;
// lane 0's, which has HOST, is the last. Its own keys are a run of beats, and its own
// values another one. A burst is requested once all of its beats are here, so that
// nothing on the way to memory ever waits for data. Several bursts may be under way;
// `stored` tells the reader of a layer when all of them have been answered. While it is
// frozen no burst is requested and nothing is told.
module millrace_memory_writer #(
    parameter bit HOST = 1'b0,       // serves the ring, and ends the chain
    parameter int LANES = 1,         // memory channels; a power of two
    parameter int TILE = 1,          // tokens of a prefill pass
    parameter int RING_OFFSET = 0,   // all offsets in beats of 64 bytes
    parameter int KEY_OFFSET = 0,
    parameter int VALUE_OFFSET = 0,
    parameter int RECORDS = 1,       // positions of the lane's shard
    parameter int KEY_BEATS = 1,     // keys of a position
    parameter int VALUE_BEATS = 1,   // values of a position
    parameter int BURST_BEATS = 16,  // longest burst; a power of two
    parameter int WRITE_BURSTS = 1   // under way at once
) (
    input  logic                               ap_clk,
    input  logic                               ap_rst_n,
    input  logic                               launch,
    output logic                               finished,        // until the next launch
    input  logic [                       63:0] write_port,      // at a boundary of 4 KiB
    input  logic [                       31:0] lane,
    output logic                               stored,          // a layer of a pass
    input  logic                               frozen,
    output logic                               answer_asked,    // some burst waits for one
    output logic [                       31:0] write_offset,    // of that burst, in beats
    output logic [                       63:0] awaddr,
    output logic [                        7:0] awlen,
    output logic                               awvalid,
    input  logic                               awready,
    output logic [millrace_pkg::BEAT_BITS-1:0] wdata,
    output logic                               wlast,
    output logic                               wvalid,
    input  logic                               wready,
    input  logic                               bvalid,
    output logic                               bready,
    input  logic [millrace_pkg::BEAT_BITS-1:0] kept_tdata,
    input  logic                               kept_tvalid,
    output logic                               kept_tready,
    output logic [millrace_pkg::BEAT_BITS-1:0] forwarded_tdata,
    output logic                               forwarded_tvalid,
    input  logic                               forwarded_tready,
    input  logic [millrace_pkg::BEAT_BITS-1:0] records_tdata,
    input  logic                               records_tvalid,
    output logic                               records_tready
);

  localparam int COUNT_BITS = $clog2(BURST_BEATS + 1);
  localparam int BUFFER_BEATS = 2 * BURST_BEATS;
  localparam int LEVEL_BITS = $clog2(BUFFER_BEATS + 1);
  localparam int PENDING_BITS = $clog2(WRITE_BURSTS + 1);
  localparam int LANE_BITS = LANES > 1 ? $clog2(LANES) : 1;
  localparam int TOKENS_BITS = $clog2(TILE + 1);
  localparam int RECORD_BEATS = KEY_BEATS > VALUE_BEATS ? KEY_BEATS : VALUE_BEATS;
  localparam int BEAT_BITS = RECORD_BEATS > 1 ? $clog2(RECORD_BEATS) : 1;
  localparam logic [31:0] RECORD_HALT = 32'd1 << control_pkg::RECORD_FLAG_HALT;

  localparam logic [2:0] IDLE = 3'd0;      // for a pass or a record
  localparam logic [2:0] LOCATE = 3'd1;    // computes where the pass goes
  localparam logic [2:0] KEYS = 3'd2;      // begins the run of keys
  localparam logic [2:0] MOVE_KEYS = 3'd3;
  localparam logic [2:0] VALUES = 3'd4;
  localparam logic [2:0] MOVE_VALUES = 3'd5;
  localparam logic [2:0] ANSWERS = 3'd6;   // awaits them
  logic [2:0] state;

  // What is still to come in this generation.
  logic keeping, recording;
  logic quiet;  // nothing under way
  assign finished = !keeping && !recording && state == IDLE && quiet;

  // A record goes first. It is not begun before the run before it has left.
  logic run_ready, buffer_ready, begin_record, offer_pass, begin_pass, is_record, onward;
  logic [31:0] record_index;
  assign begin_record = state == IDLE && recording && records_tvalid && run_ready && buffer_ready;
  assign onward = HOST || forwarded_tready;
  assign offer_pass = state == IDLE && keeping && kept_tvalid && !begin_record;
  assign begin_pass = offer_pass && onward;
  assign is_record = records_tdata[32*control_pkg::RECORD_FLAGS+:32] != RECORD_HALT;
  assign record_index = records_tdata[32*control_pkg::RECORD_INDEX+:32];
  assign records_tready = begin_record;

  // Where the pass goes: which of its tokens is the lane's first, how many are, and
  // (layer * RECORDS + its record) times the beats of a record, over several cycles.
  localparam logic [2:0] LOCATE_CYCLES = 3'd5;
  logic [2:0] locate_cycle;
  logic [TOKENS_BITS-1:0] tokens;
  logic [LANE_BITS-1:0] begin_token;
  logic [15:0] position, count, first, layer;
  logic [25:0] layer_record, record;
  logic [31:0] key_offset, value_offset, key_beats, value_beats;
  always_ff @(posedge ap_clk) begin
    if (begin_pass) begin
      tokens <= kept_tdata[1*32+:TOKENS_BITS];
      position <= kept_tdata[2*32+:16];
      layer <= kept_tdata[3*32+:16];
    end
    if (state == LOCATE) begin
      begin_token <= LANE_BITS'((lane - 32'(position)) % LANES);
      first <= 16'((32'(position) + 32'(begin_token)) / LANES);
      count <= 16'((32'(tokens) + 32'(LANES - 1) - 32'(begin_token)) / LANES);
      layer_record <= 26'(layer) * 26'(RECORDS);
      record <= layer_record + 26'(first);
      key_offset <= 32'(record) * 32'(KEY_BEATS);
      value_offset <= 32'(record) * 32'(VALUE_BEATS);
      key_beats <= 32'(count) * 32'(KEY_BEATS);
      value_beats <= 32'(count) * 32'(VALUE_BEATS);
    end
    locate_cycle <= state == LOCATE ? locate_cycle + 1'b1 : '0;
  end

  // Runs, cut into bursts.
  logic run_valid;
  logic [31:0] run_offset, run_beats;
  always_comb begin
    run_valid = (begin_record && is_record) || state == KEYS || state == VALUES;
    run_beats = state == IDLE ? 32'd1 : state == KEYS ? key_beats : value_beats;
    case (state)
      KEYS: run_offset = 32'(KEY_OFFSET) + key_offset;
      VALUES: run_offset = 32'(VALUE_OFFSET) + value_offset;
      default: run_offset = 32'(RING_OFFSET) + record_index;
    endcase
  end

  logic [31:0] burst_offset;
  logic [COUNT_BITS-1:0] burst_beats;
  logic burst_valid, issue;
  millrace_memory_bursts #(
      .BURST_BEATS(BURST_BEATS)
  ) bursts (
      .ap_clk,
      .clear(!ap_rst_n),
      .run_offset,
      .run_beats,
      .run_valid,
      .run_ready,
      .burst_offset,
      .burst_beats,
      .burst_valid,
      .burst_ready(issue)
  );

  // Beats of the chain: on to the next writer, and those of the run into the buffer.
  logic moving, own, admitted, move, last_beat, moved, buffer_valid, beat_ready;
  logic [LEVEL_BITS-1:0] level;
  logic [TOKENS_BITS-1:0] left;  // tokens to be moved
  logic [LANE_BITS-1:0] turn;    // tokens up to the lane's next one
  logic [BEAT_BITS-1:0] beat;
  assign moving = (state == MOVE_KEYS || state == MOVE_VALUES) && left != '0;
  assign own = turn == '0;
  assign admitted = moving && (!own || buffer_ready);
  assign move = admitted && kept_tvalid && onward;
  assign last_beat = beat == BEAT_BITS'((state == MOVE_KEYS ? KEY_BEATS : VALUE_BEATS) - 1);
  assign moved = (state == MOVE_KEYS || state == MOVE_VALUES) && left == '0;
  assign kept_tready = begin_pass || (admitted && onward);
  assign forwarded_tdata = kept_tdata;
  assign forwarded_tvalid = !HOST && (offer_pass || (admitted && kept_tvalid));
  assign beat_ready = wready && wvalid;
  millrace_fifo #(
      .WIDTH(millrace_pkg::BEAT_BITS),
      .DEPTH(BUFFER_BEATS)
  ) buffer (
      .ap_clk,
      .ap_rst_n,
      .in_tdata(HOST && state == IDLE ? records_tdata : kept_tdata),
      .in_tvalid((begin_record && is_record) || (move && own)),
      .in_tready(buffer_ready),
      .out_tdata(wdata),
      .out_tvalid(buffer_valid),
      .out_tready(beat_ready),
      .level
  );

  always_ff @(posedge ap_clk) begin
    if (state == KEYS || state == VALUES) begin
      left <= tokens;
      turn <= begin_token;
      beat <= '0;
    end else if (move) begin
      beat <= last_beat ? '0 : beat + 1'b1;
      if (last_beat) begin
        left <= left - 1'b1;
        turn <= own ? LANE_BITS'(LANES - 1) : turn - 1'b1;
      end
    end
  end

  // Requests, and behind each its beats.
  logic [COUNT_BITS-1:0] burst_left;
  logic [PENDING_BITS-1:0] pending;
  assign issue = burst_valid && !awvalid && burst_left == '0 && level >= LEVEL_BITS'(burst_beats) &&
                 pending != PENDING_BITS'(WRITE_BURSTS) && !frozen;
  assign wvalid = burst_left != '0;
  assign wlast = burst_left == COUNT_BITS'(1);
  assign bready = 1'b1;
  assign quiet = run_ready && !buffer_valid && !awvalid && pending == '0 && !frozen;
  assign answer_asked = pending != '0;

  always_ff @(posedge ap_clk) begin
    if (issue) begin
      awaddr <= write_port + {26'b0, burst_offset, 6'b0};
      awlen  <= 8'(burst_beats) - 8'd1;
    end
    if (!ap_rst_n) begin
      awvalid <= 1'b0;
      burst_left <= '0;
      pending <= '0;
    end else begin
      if (issue) awvalid <= 1'b1;
      else if (awready) awvalid <= 1'b0;
      if (issue) burst_left <= burst_beats;
      else if (beat_ready) burst_left <= burst_left - 1'b1;
      pending <= pending + PENDING_BITS'(issue) - PENDING_BITS'(bvalid && answer_asked);
    end
  end

  // Where the bursts lie that are not answered yet.
  millrace_fifo #(
      .WIDTH(32),
      .DEPTH(WRITE_BURSTS)
  ) places (
      .ap_clk,
      .ap_rst_n,
      .in_tdata(burst_offset),
      .in_tvalid(issue),
      .in_tready(),
      .out_tdata(write_offset),
      .out_tvalid(),
      .out_tready(bvalid),
      .level()
  );

  // The order of things.
  always_ff @(posedge ap_clk) begin
    stored <= 1'b0;
    if (!ap_rst_n) begin
      state <= IDLE;
      keeping <= 1'b0;
      recording <= 1'b0;
    end else begin
      if (launch) begin
        keeping <= 1'b1;
        recording <= HOST;
      end
      case (state)
        IDLE: begin
          if (begin_record && !is_record) recording <= 1'b0;
          if (begin_pass && kept_tdata[31:0] != '0) keeping <= 1'b0;
          else if (begin_pass) state <= LOCATE;
        end
        LOCATE: if (locate_cycle == LOCATE_CYCLES) state <= KEYS;
        KEYS: if (run_ready) state <= MOVE_KEYS;
        MOVE_KEYS: if (moved) state <= VALUES;
        VALUES: if (run_ready) state <= MOVE_VALUES;
        MOVE_VALUES: if (moved) state <= ANSWERS;
        default: begin
          if (quiet) begin
            stored <= 1'b1;
            state  <= IDLE;
          end
        end
      endcase
    end
  end

endmodule
