// SPDX-License-Identifier: Apache-2.0
//
// Keeps one row of 16-bit blocks for each token of a tile, and gives their
// blocks in Q16.16:
//
//     x = m << s          s, of the block, in 0 … 16
//
// A row comes as all mantissas, a block to a beat, then one shift per block, 64
// to a beat, so it waits here until its shifts have come. One beat per cycle in;
// one block per cycle out, in any order, LATENCY = 3 cycles after its address.
//
//   1  read    2  choose the block's shift    3  shift
module millrace_embed_rows #(
    parameter int TILE = 1,          // rows
    parameter int HIDDEN_BLOCKS = 1, // of a row
    parameter int SHIFT_BEATS = 1,   // of a row
    parameter int BLOCK_BITS = TILE * HIDDEN_BLOCKS > 1 ? $clog2(TILE * HIDDEN_BLOCKS) : 1,
    parameter int SHIFT_BITS = TILE * SHIFT_BEATS > 1 ? $clog2(TILE * SHIFT_BEATS) : 1     // number of a beat of shifts
) (
    input  logic                                      ap_clk,
    input  logic                                      ap_rst_n,
    input  logic                                      begin_tile,   // the next row is the first
    input  logic [       millrace_pkg::BEAT_BITS-1:0] in_beat,
    input  logic [millrace_embed_pkg::COUNT_BITS-1:0] in_index,     // in its row
    input  logic                                      in_valid,
    input  logic [                    BLOCK_BITS-1:0] read_block,
    input  logic [                    SHIFT_BITS-1:0] read_shifts,
    input  logic [                               5:0] read_shift,   // within the beat
    input  logic                                      read_valid,
    output logic [      millrace_pkg::BLOCK_BITS-1:0] out_block
);

  localparam int BLOCK = millrace_pkg::BLOCK;
  localparam int COUNT_BITS = millrace_embed_pkg::COUNT_BITS;
  localparam int PER_BEAT = HIDDEN_BLOCKS < 64 ? HIDDEN_BLOCKS : 64;  // shifts

  // Writing, row after row.
  logic is_shifts;
  logic [5*PER_BEAT-1:0] in_shifts;
  assign is_shifts = in_index >= COUNT_BITS'(HIDDEN_BLOCKS);
  for (genvar i = 0; i < PER_BEAT; i++) begin : g_shift
    assign in_shifts[5*i+:5] = in_beat[8*i+:5];
  end

  logic [16*BLOCK-1:0] mantissa_memory[0:TILE*HIDDEN_BLOCKS-1];
  logic [5*PER_BEAT-1:0] shift_memory[0:TILE*SHIFT_BEATS-1];
  logic [BLOCK_BITS-1:0] write_block;
  logic [SHIFT_BITS-1:0] write_shifts;
  always_ff @(posedge ap_clk) begin
    if (in_valid && !is_shifts) mantissa_memory[write_block] <= in_beat;
    if (in_valid && is_shifts) shift_memory[write_shifts] <= in_shifts;
    if (begin_tile) begin
      write_block <= '0;
      write_shifts <= '0;
    end else if (in_valid) begin
      if (is_shifts) write_shifts <= write_shifts + 1'b1;
      else write_block <= write_block + 1'b1;
    end
  end

  // 1: read.
  logic [16*BLOCK-1:0] mantissas1;
  logic [5*PER_BEAT-1:0] shifts1;
  logic [5:0] shift1;
  logic valid1;
  always_ff @(posedge ap_clk) begin
    if (read_valid) begin
      mantissas1 <= mantissa_memory[read_block];
      shifts1 <= shift_memory[read_shifts];
      shift1 <= read_shift;
    end
    valid1 <= read_valid && ap_rst_n;
  end

  // 2: the block's shift.
  logic [16*BLOCK-1:0] mantissas2;
  logic [4:0] shift2;
  logic valid2;
  always_ff @(posedge ap_clk) begin
    if (valid1) begin
      mantissas2 <= mantissas1;
      shift2 <= shifts1[shift1*5+:5];
    end
    valid2 <= valid1 && ap_rst_n;
  end

  // 3: Q16.16.
  for (genvar i = 0; i < BLOCK; i++) begin : g_element
    always_ff @(posedge ap_clk) begin
      if (valid2) out_block[32*i+:32] <= 32'($signed(mantissas2[16*i+:16])) << shift2;
    end
  end

endmodule
