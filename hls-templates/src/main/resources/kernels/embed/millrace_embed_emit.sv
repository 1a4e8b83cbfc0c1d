// SPDX-License-Identifier: Apache-2.0
//
// Sends a header, or the blocks of a tile in tile order: for each block, for
// each token,
//
//     x = row(token) + position_row(position)      saturating
//
//   address ─▶ rows, positions (3) ─▶ add (4) ─▶ FIFO ─▶ embedded
//                          header ─────┘
//
// One block per cycle. The pipeline never stalls: a block enters it when the
// FIFO has room for it. A header follows what is under way, so that with it go
// all saturations counted since the one before. A halt carries those of the
// header before it once more.
module millrace_embed_emit #(
    parameter int TILE = 1,
    parameter int HIDDEN_BLOCKS = 1,  // of 32 elements
    parameter int SHIFT_BEATS = 1,    // of a row
    parameter bit LEARNED_POSITIONS = 1'b0,
    parameter int BLOCK_BITS = TILE * HIDDEN_BLOCKS > 1 ? $clog2(TILE * HIDDEN_BLOCKS) : 1,
    parameter int SHIFT_BITS = TILE * SHIFT_BEATS > 1 ? $clog2(TILE * SHIFT_BEATS) : 1,
    parameter int TOKEN_BITS = $clog2(TILE + 1)
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] header,
    input  logic                                header_valid,
    output logic                                header_ready,
    output logic [                        31:0] saturations,      // that the header gets
    input  logic [              TOKEN_BITS-1:0] tile_tokens,
    input  logic                                tile_valid,
    output logic                                tile_ready,       // its last block has been read
    output logic [              BLOCK_BITS-1:0] read_block,
    output logic [              SHIFT_BITS-1:0] read_shifts,
    output logic [                         5:0] read_shift,
    output logic                                read_valid,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] row,              // 3 cycles later
    input  logic [millrace_pkg::BLOCK_BITS-1:0] position_row,
    output logic [millrace_pkg::BLOCK_BITS-1:0] embedded_tdata,
    output logic                                embedded_tvalid,
    input  logic                                embedded_tready
);

  localparam int BLOCK = millrace_pkg::BLOCK;
  localparam int WIDTH = millrace_pkg::BLOCK_BITS;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;
  localparam int HALT = 32 * control_pkg::HEADER_FLAGS + control_pkg::FLAG_HALT;
  localparam int DEPTH = 16;  // more than are ever in the pipeline
  localparam int ROOM_BITS = $clog2(DEPTH + 1);

  // Room in the FIFO that nothing under way will take.
  logic [ROOM_BITS-1:0] room;
  logic enter, leave;
  assign enter = read_valid || (header_valid && header_ready);
  assign leave = embedded_tvalid && embedded_tready;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) room <= ROOM_BITS'(DEPTH);
    else room <= room + ROOM_BITS'(leave) - ROOM_BITS'(enter);
  end

  // The walk: token after token, then to the next block of the first.
  logic [TOKEN_BITS-1:0] token;
  logic [BLOCK_BITS-1:0] block;
  logic last_token, last_block;
  assign read_valid = tile_valid && room != '0;
  assign last_token = token == tile_tokens - 1'b1;
  assign last_block = block == BLOCK_BITS'(HIDDEN_BLOCKS - 1);
  assign tile_ready = read_valid && last_token && last_block;
  assign read_shift = 6'(block);
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || tile_ready) begin
      token <= '0;
      block <= '0;
      read_block <= '0;
      read_shifts <= '0;
    end else if (read_valid && last_token) begin
      token <= '0;
      block <= block + 1'b1;
      read_block <= block + 1'b1;
      read_shifts <= SHIFT_BITS'((32'(block) + 1) / 64);
    end else if (read_valid) begin
      token <= token + 1'b1;
      read_block <= read_block + BLOCK_BITS'(HIDDEN_BLOCKS);
      read_shifts <= read_shifts + SHIFT_BITS'(SHIFT_BEATS);
    end
  end

  // 1 to 3: the rows are read. 4: their sum, or a header. 5: clamps are counted.
  logic valid1, valid2, valid3, valid4, is_sum;
  logic [WIDTH-1:0] sums, first, out;
  logic [BLOCK-1:0] clamps, clamped;
  for (genvar i = 0; i < BLOCK; i++) begin : g_element
    if (LEARNED_POSITIONS) begin : g_add
      logic signed [63:0] sum;
      assign sum = 64'($signed(row[32*i+:32])) + 64'($signed(position_row[32*i+:32]));
      assign sums[32*i+:32] = millrace_pkg::sat32(sum);
      assign clamps[i] = millrace_pkg::clamps32(sum);
    end else begin : g_pass
      assign sums[32*i+:32] = row[32*i+:32];
      assign clamps[i] = 1'b0;
    end
  end

  logic halt, quiet, take_header;
  assign halt = header[HALT];
  always_comb begin
    first = header;
    if (!halt) first[SATURATIONS+:32] = saturations;
  end

  assign quiet = !valid1 && !valid2 && !valid3 && !valid4;
  assign header_ready = quiet && !tile_valid && room != '0;
  assign take_header = header_valid && header_ready;
  always_ff @(posedge ap_clk) begin
    if (take_header) out <= first;
    else if (valid3) out <= sums;
    if (valid3) clamped <= clamps;
    is_sum <= valid3;
    if (!ap_rst_n) begin
      {valid1, valid2, valid3, valid4} <= '0;
      saturations <= '0;
    end else begin
      {valid1, valid2, valid3, valid4} <= {read_valid, valid1, valid2, valid3 || take_header};
      if (take_header) saturations <= '0;
      else if (valid4 && is_sum) saturations <= saturations + 32'($countones(clamped));
    end
  end

  logic unused;
  millrace_fifo #(
      .WIDTH(WIDTH),
      .DEPTH(DEPTH)
  ) fifo (
      .ap_clk,
      .ap_rst_n,
      .in_tdata(out),
      .in_tvalid(valid4),
      .in_tready(unused),  // there is room
      .out_tdata(embedded_tdata),
      .out_tvalid(embedded_tvalid),
      .out_tready(embedded_tready),
      .level()
  );

endmodule
