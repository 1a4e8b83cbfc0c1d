// SPDX-License-Identifier: Apache-2.0
//
// The activation side of a lane: takes headers and activations from the chain,
// sends them on one cycle later, and keeps the activations.
//
//   activations ──▶ forwarded ─────────────────────────▶ next lane
//                       │ write
//                       ▼
//                   ring of entries ──▶ millrace_lane_sequencer
//
// An entry of the ring is what one beat of weights meets in one cycle: its
// blocks, for a group of COLUMNS tokens. Blocks come in tile order, so the
// groups of a beat's first block come first, then those of the next:
//
//   entry     0   1   2   0   1   2   3   4   5   3   4   5   …   3 groups,
//   block     0   0   0   1   1   1   2   2   2   3   3   3   …   2 blocks a beat
//
// A block that opens an entry waits for a free one; entries are complete in the
// order in which they are used. Activations of later operations are loaded
// while the lane still multiplies, as far as the ring has room. The header of
// the next pass waits until all of a pass has been computed, because it takes
// the saturations along.
module millrace_lane_loader #(
    parameter int LANES = 1,
    parameter int COLUMNS = 1,  // tokens
    parameter int TILE = 1,     // tokens
    parameter int LAYERS = 1,
    parameter int LAYER_OPERATIONS = 1,
    parameter logic [LAYER_OPERATIONS*64-1:0] LAYER = '0,
    parameter int HEAD_OPERATIONS = 1,
    parameter logic [HEAD_OPERATIONS*64-1:0] HEAD = '0,
    parameter int BLOCKS = 2,  // of a beat
    parameter int ADDRESS_BITS = 1,
    parameter int TOKEN_BITS = $clog2(TILE + 1)
) (
    input  logic                             ap_clk,
    input  logic                             ap_rst_n,
    input  logic [millrace_pkg::MX_BITS-1:0] activations_tdata,
    input  logic                             activations_tvalid,
    output logic                             activations_tready,
    output logic [millrace_pkg::MX_BITS-1:0] forwarded_tdata,
    output logic                             forwarded_tvalid,
    input  logic                             forwarded_tready,

    // The ring: the block in forwarded_tdata goes to one column of one of an entry's blocks.
    output logic [BLOCKS*COLUMNS-1:0] write,
    output logic [  ADDRESS_BITS-1:0] write_address,
    output logic                      completed,      // with that, an entry
    input  logic                      freed,          // an entry

    // The pass.
    input  logic                  quiet,              // all that was started is computed
    input  logic [          31:0] saturations,
    output logic                  clear_saturations,
    output logic                  start,
    output logic                  head,
    output logic [TOKEN_BITS-1:0] tokens,
    output logic [          15:0] stored,             // positions that the lane holds
    output logic                  halt,               // until halted
    input  logic                  halted
);

  localparam int BLOCK_BITS = $clog2(BLOCKS);
  localparam int WRITE_BITS = $clog2(BLOCKS * COLUMNS);

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] START = 2'd1;
  localparam logic [1:0] LOAD = 2'd2;
  localparam logic [1:0] HALT = 2'd3;

  logic [1:0] state;
  logic [1:0] part;  // of a header: four MX blocks
  assign start = state == START;
  assign halt  = state == HALT;

  // What is loaded next: a token's block of an operation.
  logic [63:0] operation;
  logic operation_valid, operation_take, schedule_idle;
  logic [          15:0] block;
  logic [TOKEN_BITS-1:0] token;

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
      .wanted(3'd1 << millrace_pkg::ACTION_MULTIPLY),
      .operation(operation),
      .operation_valid(operation_valid),
      .take(operation_take),
      .idle(schedule_idle)
  );

  logic last_token, last_block, first_column, last_column, last_in_beat, opens;
  logic [BLOCK_BITS-1:0] block_in_beat;
  logic [TOKEN_BITS-1:0] column;
  assign block_in_beat = block[BLOCK_BITS-1:0];
  assign column = token & TOKEN_BITS'(COLUMNS - 1);
  assign last_token = operation[millrace_pkg::OPERATION_LAST_TOKEN] || token == tokens - 1'b1;
  assign last_block = block == operation[millrace_pkg::OPERATION_COLUMN_BLOCKS+:16] - 1'b1;
  assign first_column = column == '0;
  assign last_column = column == TOKEN_BITS'(COLUMNS - 1) || last_token;
  assign last_in_beat = block_in_beat == BLOCK_BITS'(BLOCKS - 1) || last_block;
  assign opens = block_in_beat == '0 && first_column;

  // Free entries of the ring.
  logic [ADDRESS_BITS:0] free;
  logic room;
  assign room = free != '0;

  logic permitted, take, take_header, take_block;
  always_comb begin
    case (state)
      HEADER:  permitted = quiet;
      LOAD:    permitted = operation_valid && (room || !opens);
      default: permitted = 1'b0;
    endcase
  end
  assign activations_tready = permitted && (!forwarded_tvalid || forwarded_tready);
  assign take = activations_tready && activations_tvalid;
  assign take_header = take && state == HEADER;
  assign take_block = take && state == LOAD;
  assign operation_take = take_block && last_token && last_block;
  assign clear_saturations = take_header && part == 2'd2;

  // Words 16 and 17 are the first two of a header's third part.
  logic [31:0] lane_word, saturations_word;
  assign lane_word = activations_tdata[31:0] + 32'd1;
  assign saturations_word = activations_tdata[63:32] + saturations;

  always_ff @(posedge ap_clk) begin
    if (take) begin
      forwarded_tdata <= activations_tdata;
      if (clear_saturations) forwarded_tdata[63:0] <= {saturations_word, lane_word};
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) forwarded_tvalid <= 1'b0;
    else if (take) forwarded_tvalid <= 1'b1;
    else if (forwarded_tready) forwarded_tvalid <= 1'b0;
  end

  // Where the block goes, in the cycle in which it is in the register above.
  logic [ADDRESS_BITS-1:0] address, beat_address;
  always_ff @(posedge ap_clk) begin
    if (take_block) write_address <= address;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      write <= '0;
      completed <= 1'b0;
    end else begin
      write <= '0;
      if (take_block) begin
        write <= (BLOCKS * COLUMNS)'(1) << (WRITE_BITS'(block_in_beat) * WRITE_BITS'(COLUMNS) + WRITE_BITS'(column));
      end
      completed <= take_block && last_column && last_in_beat;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      free <= (ADDRESS_BITS + 1)'(1 << ADDRESS_BITS);
      address <= '0;
      beat_address <= '0;
      block <= '0;
      token <= '0;
    end else begin
      free <= free + (ADDRESS_BITS + 1)'(freed) - (ADDRESS_BITS + 1)'(take_block && opens);
      if (take_block) begin
        token <= last_token ? '0 : token + 1'b1;
        if (last_token) block <= last_block ? '0 : block + 1'b1;
        if (last_token && last_in_beat) begin
          address <= address + 1'b1;
          beat_address <= address + 1'b1;
        end else if (last_token) begin
          address <= beat_address;
        end else if (last_column) begin
          address <= address + 1'b1;
        end
      end
    end
  end

  // Passes. All that is needed of a header is in the parts before its last one.
  logic ends;
  logic [15:0] position, lane;
  assign stored = (position + 16'(LANES - 1) - lane) >> $clog2(LANES);
  always_ff @(posedge ap_clk) begin
    if (take_header && part == 2'd0) begin
      ends <= activations_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];
      head <= activations_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HEAD];
      tokens <= activations_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      position <= activations_tdata[32*control_pkg::HEADER_POSITION+:16];
    end
    if (take_header && part == 2'd2) lane <= activations_tdata[15:0];
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
      part  <= '0;
    end else begin
      case (state)
        HEADER: begin
          if (take) part <= part + 1'b1;
          if (take && part == 2'd3) state <= ends ? HALT : START;
        end
        START: state <= LOAD;
        LOAD: if (schedule_idle) state <= HEADER;
        default: if (halted) state <= HEADER;
      endcase
    end
  end

endmodule
