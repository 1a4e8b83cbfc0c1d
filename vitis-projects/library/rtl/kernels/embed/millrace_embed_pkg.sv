// SPDX-License-Identifier: Apache-2.0
//
// What embed reads through the lanes' memory ports.
package millrace_embed_pkg;

  localparam int KIND_BITS = 3;
  localparam logic [KIND_BITS-1:0] LAUNCH = 3'd0;    // the launch record, which comes unasked
  localparam logic [KIND_BITS-1:0] PROMPT = 3'd1;    // token ids, 16 to a beat
  localparam logic [KIND_BITS-1:0] STOP = 3'd2;      // the stop word
  localparam logic [KIND_BITS-1:0] ROW = 3'd3;       // of a token
  localparam logic [KIND_BITS-1:0] POSITION = 3'd4;  // row of a position
  localparam logic [KIND_BITS-1:0] ROTARY = 3'd5;    // row of a position's rotation

  localparam int COUNT_BITS = 16;  // of beats

endpackage
