// SPDX-License-Identifier: Apache-2.0
//
// The weight side of a lane: what becomes of each beat of the weight stream,
// by static schedule.
//
//   BIAS      16 biases of the rows that follow, or 16 constants
//   EXPONENT  exponents of the 64 blocks that follow
//   ROW       weights: for each group of COLUMNS tokens a step of the pipeline,
//             with the entry of activations that the beat meets in it
//   CACHE     keys and values, passed on
//
// One step per cycle: a beat of weights takes as many as there are groups, any
// other beat one. Nothing comes in between, whether rows, blocks of rows or
// operations end; so in decode a beat is consumed in every cycle.
//
// Constants are rows without weights: their biases, in the first column.
//
// The first row of an operation waits for its activations entry by entry, the
// last one gives them free. A step that completes results waits until there is
// room for them. The outputs of a step are registers; they leave one cycle
// after it.
module millrace_lane_sequencer #(
    parameter int LANES = 1,
    parameter int COLUMNS = 1,  // tokens
    parameter int TILE = 1,     // tokens
    parameter int LAYERS = 1,
    parameter int LAYER_OPERATIONS = 1,
    parameter logic [LAYER_OPERATIONS*64-1:0] LAYER = '0,
    parameter int HEAD_OPERATIONS = 1,
    parameter logic [HEAD_OPERATIONS*64-1:0] HEAD = '0,
    parameter int KEY_BEATS = 1,    // keys of a position; no fewer than of values
    parameter int VALUE_BEATS = 1,
    parameter int BLOCKS = 2,  // of a beat
    parameter int ADDRESS_BITS = 1,
    parameter int GROUP_BITS = 1,
    parameter int RESULTS = 32,  // words of results that there is room for
    parameter int TOKEN_BITS = $clog2(TILE + 1)
) (
    input logic ap_clk,
    input logic ap_rst_n,

    // The pass.
    input  logic                  start,
    input  logic                  head,
    input  logic [TOKEN_BITS-1:0] tokens,
    input  logic [          15:0] stored,  // positions, that is records of keys and of values
    output logic                  idle,

    // The weight stream.
    input  logic [millrace_pkg::BEAT_BITS-1:0] weights_tdata,
    input  logic                               weights_tvalid,  // and may be consumed
    output logic                               consume,
    input  logic                               cache_room,
    output logic                               cache_beat,      // is what is consumed

    // Entries of activations, in their order.
    input  logic completed,
    output logic freed,

    // A step of the pipeline.
    output logic                    step,            // in the next cycle its outputs are there
    output logic [ADDRESS_BITS-1:0] step_address,    // of the entry
    output logic [    8*BLOCKS-1:0] step_exponents,  // of the weights
    output logic [      BLOCKS-1:0] step_blocks,     // that exist; others are padding
    output logic [  GROUP_BITS-1:0] step_group,
    output logic [     COLUMNS-1:0] step_columns,    // that exist
    output logic                    step_first,      // of the row
    output logic                    step_last,
    output logic [            31:0] step_bias,       // with the first
    output logic [             4:0] step_row,        // modulo 32
    output logic                    step_result,     // completes a word of results
    input  logic                    result_taken
);

  localparam int ROWS = millrace_pkg::BLOCK / LANES;
  localparam int ROWS_BITS = 24 + $clog2(ROWS);
  localparam int EXPONENT_BEATS = 64 / BLOCKS;  // beats whose exponents one beat holds
  localparam int EXPONENT_BITS = $clog2(EXPONENT_BEATS);
  localparam int RESULT_BITS = $clog2(RESULTS + 1);
  localparam int RECORD_BITS = KEY_BEATS > 1 ? $clog2(KEY_BEATS) : 1;

  localparam logic [2:0] NONE = 3'd0;
  localparam logic [2:0] BIAS = 3'd1;
  localparam logic [2:0] EXPONENT = 3'd2;
  localparam logic [2:0] ROW = 3'd3;
  localparam logic [2:0] CACHE = 3'd4;

  // Groups of a pass, less one, and the columns of its last one.
  logic [GROUP_BITS-1:0] pass_last_group;
  logic [   COLUMNS-1:0] pass_tail;
  logic [TOKEN_BITS-1:0] last_token;
  assign last_token = tokens - 1'b1;
  always_ff @(posedge ap_clk) begin
    if (start) begin
      pass_last_group <= GROUP_BITS'(last_token >> $clog2(COLUMNS));
      for (int c = 0; c < COLUMNS; c++) begin
        pass_tail[c] <= TOKEN_BITS'(c) <= (last_token & TOKEN_BITS'(COLUMNS - 1));
      end
    end
  end

  // The next operation.
  logic [63:0] next;
  logic next_valid, begins, schedule_idle;
  logic [2:0] next_first;  // its first kind of beat
  logic next_multiply, next_cache, next_biased;

  millrace_lane_schedule #(
      .LAYERS(LAYERS),
      .LAYER_OPERATIONS(LAYER_OPERATIONS),
      .LAYER(LAYER),
      .HEAD_OPERATIONS(HEAD_OPERATIONS),
      .HEAD(HEAD)
  ) schedule (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .start(start),
      .head(head),
      .wanted({stored != '0, 2'b11}),  // no cache without records
      .operation(next),
      .operation_valid(next_valid),
      .take(begins),
      .idle(schedule_idle)
  );

  assign next_multiply = next[millrace_pkg::OPERATION_ACTION+:2] == millrace_pkg::ACTION_MULTIPLY;
  assign next_cache = next[millrace_pkg::OPERATION_ACTION+:2] == millrace_pkg::ACTION_CACHE;
  assign next_biased = next[millrace_pkg::OPERATION_BIASED];
  always_comb begin
    if (next_cache) next_first = CACHE;
    else if (next_multiply && !next_biased) next_first = EXPONENT;
    else next_first = BIAS;
  end

  // The current one, and the place in it.
  logic [2:0] kind;  // of beat
  logic multiply, biased;
  logic [15:0] column_blocks, blocks_left;
  logic [ROWS_BITS-1:0] rows_left;
  logic [4:0] row;
  logic [GROUP_BITS-1:0] group, last_group_index;
  logic [COLUMNS-1:0] tail;
  logic [EXPONENT_BITS-1:0] exponent_index;
  logic exponent_due;
  logic first_row, last_row, first_beat, last_beat, last_group, completes;
  logic [16:0] records_left;
  logic [RECORD_BITS-1:0] record_beat;
  logic values, last_record_beat;

  assign last_row = rows_left == ROWS_BITS'(1);
  assign last_beat = blocks_left <= 16'(BLOCKS);
  assign last_group = group == last_group_index;
  assign completes = last_beat && (row & 5'(ROWS - 1)) == 5'(ROWS - 1);
  assign last_record_beat = record_beat == RECORD_BITS'((values ? VALUE_BEATS : KEY_BEATS) - 1);
  assign idle = kind == NONE && schedule_idle;

  // What a step waits for.
  logic fresh, result_room, advance, ends;
  always_comb begin
    case (kind)
      BIAS, EXPONENT: advance = weights_tvalid;
      ROW: advance = (weights_tvalid || !multiply) && (fresh || !first_row) && (result_room || !completes);
      CACHE: advance = weights_tvalid && cache_room;
      default: advance = 1'b0;
    endcase
  end
  assign step = advance && kind == ROW;
  assign cache_beat = kind == CACHE;
  assign consume = advance && (kind != ROW || multiply && last_group);
  assign ends = kind == CACHE ? last_record_beat && records_left == 17'd1
                              : kind == ROW && last_row && last_beat && last_group;
  assign begins = next_valid && (kind == NONE || advance && ends);

  logic ends_beat, ends_row, exponents_end;
  assign ends_beat = step && last_group;
  assign ends_row = ends_beat && last_beat;
  assign exponents_end = exponent_index == EXPONENT_BITS'(EXPONENT_BEATS - 1);

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      kind <= NONE;
    end else if (begins) begin
      kind <= next_first;
    end else if (advance) begin
      case (kind)
        BIAS: kind <= multiply && exponent_due ? EXPONENT : ROW;
        EXPONENT: kind <= ROW;
        ROW: begin
          if (ends_row && last_row) kind <= NONE;
          else if (ends_row && biased && row[3:0] == 4'd15) kind <= BIAS;
          else if (ends_beat && multiply && exponents_end) kind <= EXPONENT;
        end
        default: if (ends) kind <= NONE;
      endcase
    end
  end

  always_ff @(posedge ap_clk) begin
    if (begins) begin
      multiply <= next_multiply;
      biased <= next_first == BIAS;
      column_blocks <= next_multiply ? next[millrace_pkg::OPERATION_COLUMN_BLOCKS+:16] : '0;
      blocks_left <= next_multiply ? next[millrace_pkg::OPERATION_COLUMN_BLOCKS+:16] : '0;
      rows_left <= ROWS_BITS'(next[millrace_pkg::OPERATION_ROW_BLOCKS+:24]) << $clog2(ROWS);
      row <= '0;
      group <= '0;
      if (next_multiply && !next[millrace_pkg::OPERATION_LAST_TOKEN]) begin
        last_group_index <= pass_last_group;
        tail <= pass_tail;
      end else begin
        last_group_index <= '0;
        tail <= COLUMNS'(1);
      end
      exponent_index <= '0;
      exponent_due <= 1'b1;
      first_row <= next_multiply;
      first_beat <= 1'b1;
    end else if (advance) begin
      if (kind == EXPONENT) exponent_due <= 1'b0;
      if (step) group <= last_group ? '0 : group + 1'b1;
      if (ends_beat) begin
        first_beat <= last_beat;
        blocks_left <= last_beat ? column_blocks : blocks_left - 16'(BLOCKS);
        exponent_index <= exponent_index + 1'b1;
        if (exponents_end) exponent_due <= 1'b1;
      end
      if (ends_row) begin
        first_row <= 1'b0;
        rows_left <= rows_left - 1'b1;
        row <= row + 1'b1;
      end
    end
  end

  always_ff @(posedge ap_clk) begin
    if (begins) begin
      records_left <= {stored, 1'b0};  // of keys, then of values
      record_beat  <= '0;
      values <= 1'b0;
    end else if (advance && kind == CACHE) begin
      record_beat <= last_record_beat ? '0 : record_beat + 1'b1;
      if (last_record_beat) records_left <= records_left - 1'b1;
      if (last_record_beat && records_left == 17'(stored) + 17'd1) values <= 1'b1;
    end
  end

  // Entries: the rows of an operation pass over the same ones.
  logic [ADDRESS_BITS-1:0] address, row_address;
  logic [ADDRESS_BITS:0] fresh_entries;
  assign fresh = fresh_entries != '0;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      address <= '0;
      row_address <= '0;
      fresh_entries <= '0;
    end else begin
      fresh_entries <= fresh_entries + (ADDRESS_BITS + 1)'(completed) - (ADDRESS_BITS + 1)'(step && first_row);
      if (step && multiply) address <= ends_row && !last_row ? row_address : address + 1'b1;
      if (ends_row && last_row && multiply) row_address <= address + 1'b1;
    end
  end

  // The last word of an entry is read eight cycles after its step; see millrace_lane.
  logic [7:0] freed_after;
  assign freed = freed_after[7];
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) freed_after <= '0;
    else freed_after <= {freed_after[6:0], step && multiply && last_row};
  end

  logic [RESULT_BITS-1:0] results_left;
  assign result_room = results_left != '0;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      results_left <= RESULT_BITS'(RESULTS);
    end else begin
      results_left <= results_left + RESULT_BITS'(result_taken) - RESULT_BITS'(step && completes);
    end
  end

  // Beats that are kept.
  logic [millrace_pkg::BEAT_BITS-1:0] biases, exponents;
  always_ff @(posedge ap_clk) begin
    if (advance && kind == BIAS) biases <= weights_tdata;
    if (advance && kind == EXPONENT) exponents <= weights_tdata;
  end

  // The step's outputs.
  always_ff @(posedge ap_clk) begin
    if (step) begin
      step_address <= address;
      step_exponents <= exponents[exponent_index*8*BLOCKS+:8*BLOCKS];
      for (int b = 0; b < BLOCKS; b++) step_blocks[b] <= 16'(b) < blocks_left;
      step_group <= group;
      step_columns <= last_group ? tail : '1;
      step_first <= first_beat;
      step_last <= last_beat;
      if (first_beat) step_bias <= biased ? biases[row[3:0]*32+:32] : '0;
      step_row <= row;
      step_result <= completes;
    end
  end

endmodule
