// SPDX-License-Identifier: Apache-2.0
//
// Walks over the blocks of all query heads: which head a block is of, and where it
// lies in words of two halves, with HEAD_BLOCKS 3, KV_HEADS 2 and HEADS 2:
//
//     pair     0     1     2     3          A head's blocks lie as those of its keys do
//     half    0 1   0 1   0 1   0 1         in a record, where head 1 begins in an upper
//     block   0 1   2 .   . 3   4 5         half. A head has (HEAD_BLOCKS + 1) / 2 pairs.
//
module millrace_attention_walk #(
    parameter int HEADS = 1,
    parameter int KV_HEADS = 1,
    parameter int HEAD_BLOCKS = 1,
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1,
    parameter int PAIRS = HEADS * ((HEAD_BLOCKS + 1) / 2),
    parameter int PAIR_BITS = PAIRS > 1 ? $clog2(PAIRS) : 1
) (
    input  logic                 ap_clk,
    input  logic                 restart,
    input  logic                 advance,
    output logic [HEAD_BITS-1:0] head,
    output logic [PAIR_BITS-1:0] pair,
    output logic                 half,
    output logic                 last      // block of the last head
);

  localparam int GROUP = HEADS / KV_HEADS;
  localparam int BLOCK_BITS = HEAD_BLOCKS > 1 ? $clog2(HEAD_BLOCKS) : 1;
  localparam int GROUP_BITS = GROUP > 1 ? $clog2(GROUP) : 1;
  localparam logic ODD = HEAD_BLOCKS % 2 == 1;

  logic [BLOCK_BITS-1:0] block;
  logic [GROUP_BITS-1:0] member;
  logic upper;  // heads of this group begin in an upper half
  logic last_block, last_member, next_upper;
  assign last_block = block == BLOCK_BITS'(HEAD_BLOCKS - 1);
  assign last_member = member == GROUP_BITS'(GROUP - 1);
  assign next_upper = upper ^ (last_member && ODD);
  assign last = last_block && head == HEAD_BITS'(HEADS - 1);

  always_ff @(posedge ap_clk) begin
    if (restart) begin
      block <= '0;
      member <= '0;
      head <= '0;
      pair <= '0;
      half <= 1'b0;
      upper <= 1'b0;
    end else if (advance) begin
      block <= last_block ? '0 : block + 1'b1;
      half <= last_block ? next_upper : !half;
      pair <= pair + PAIR_BITS'(half || last_block);
      if (last_block) begin
        member <= last_member ? '0 : member + 1'b1;
        head <= head + 1'b1;
        upper <= next_upper;
      end
    end
  end

endmodule
