// SPDX-License-Identifier: Apache-2.0
//
// What travels on the streams, and the integer steps that docs/numerics.md
// names. The twin of types.h and arithmetic.h; docs/rtl.md has the conventions.
package millrace_pkg;

  localparam int BLOCK = 32;          // elements of an MX block
  localparam int BLOCK_BITS = 1024;   // 32 elements in Q16.16
  localparam int MX_BITS = 288;       // 32 int8 mantissas, a 32-bit exponent above them
  localparam int BEAT_BITS = 512;     // a beat of a memory port
  localparam int FETCH_BITS = 64;     // offset, beats above it
  localparam int TOKEN_BITS = 40;     // id, last above it
  localparam int CREDIT_BITS = 8;
  localparam int PAGE = 64;           // beats; 4 KiB, the longest burst AXI allows

  localparam logic [CREDIT_BITS-1:0] CREDIT_PAGE = 8'd0;
  localparam logic [CREDIT_BITS-1:0] CREDIT_HALT = 8'd1;

  // An operation of the static schedule: fields of a word, by bit number.
  localparam int OPERATION_BITS = 64;
  localparam int OPERATION_ROW_BLOCKS = 0;      // 24 bits: blocks of 32 output rows, over all lanes
  localparam int OPERATION_COLUMN_BLOCKS = 24;  // 16 bits: blocks of 32 along the reduction
  localparam int OPERATION_ACTION = 40;         // 2 bits
  localparam int OPERATION_DESTINATION = 44;    // 3 bits
  localparam int OPERATION_BIASED = 48;
  localparam int OPERATION_LAST_TOKEN = 49;     // on the last token of the pass only

  localparam logic [1:0] ACTION_CONSTANTS = 2'd0;
  localparam logic [1:0] ACTION_MULTIPLY = 2'd1;
  localparam logic [1:0] ACTION_CACHE = 2'd2;

  localparam logic [2:0] DESTINATION_NORM = 3'd0;
  localparam logic [2:0] DESTINATION_ATTENTION = 3'd1;
  localparam logic [2:0] DESTINATION_ADD = 3'd2;
  localparam logic [2:0] DESTINATION_ACTIVATION = 3'd3;
  localparam logic [2:0] DESTINATION_SAMPLE = 3'd4;

  localparam int ACCUMULATOR_BITS = 48;
  localparam int ACCUMULATOR_FRACTION = 24;

  // Clamps a value to int32.
  function automatic logic signed [31:0] sat32(input logic signed [63:0] x);
    if (x > 64'sd2147483647) sat32 = 32'sh7FFFFFFF;
    else if (x < -64'sd2147483648) sat32 = 32'sh80000000;
    else sat32 = x[31:0];
  endfunction

  // Whether sat32 changes the value.
  function automatic logic clamps32(input logic signed [63:0] x);
    clamps32 = x[63:31] != '0 && x[63:31] != '1;
  endfunction

  // Bit length of a constant: 0 for 0, else floor(log2 x) + 1.
  function automatic int bit_length(input logic [127:0] x);
    bit_length = 0;
    for (int i = 0; i < 128; i++) begin
      if (x[i]) bit_length = i + 1;
    end
  endfunction

endpackage
