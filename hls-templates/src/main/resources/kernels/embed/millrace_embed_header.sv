// SPDX-License-Identifier: Apache-2.0
//
// The header of a pass: the launch record, with the words that the pass
// changes. A header's saturations stay until the next one has its own, so that
// a halt carries them once more.
module millrace_embed_header #(
    parameter int TOKEN_BITS = 1
) (
    input  logic                                ap_clk,
    input  logic [ millrace_pkg::BEAT_BITS-1:0] beat,          // of the launch record
    input  logic                                launch_valid,
    input  logic                                launch_last,
    output logic [                        31:0] prompt,        // its tokens
    output logic [                        31:0] start,         // its position
    input  logic                                pass_begins,
    input  logic [                        31:0] fed,           // tokens before the pass
    input  logic [              TOKEN_BITS-1:0] tokens,        // of the pass
    input  logic                                header_taken,
    input  logic [                        31:0] saturations,   // that it gets then
    input  logic                                halt,
    output logic [millrace_pkg::BLOCK_BITS-1:0] header
);

  localparam int BEAT_BITS = millrace_pkg::BEAT_BITS;
  localparam int FLAGS = 32 * control_pkg::HEADER_FLAGS;
  localparam int TOKENS = 32 * control_pkg::HEADER_TOKENS;
  localparam int POSITION = 32 * control_pkg::HEADER_POSITION;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  logic [millrace_pkg::BLOCK_BITS-1:0] record;
  always_ff @(posedge ap_clk) begin
    if (launch_valid) begin
      if (launch_last) begin
        record[BEAT_BITS+:BEAT_BITS] <= beat;
      end else begin
        record[0+:BEAT_BITS] <= beat;
        prompt <= beat[TOKENS+:32];
        start <= beat[POSITION+:32];
      end
    end else if (pass_begins) begin
      record[FLAGS+:32] <= 32'(fed + 32'(tokens) >= prompt) << control_pkg::FLAG_HEAD;
      record[TOKENS+:32] <= 32'(tokens);
      record[POSITION+:32] <= start + fed;
    end else if (header_taken) begin
      record[SATURATIONS+:32] <= saturations;
    end
  end

  always_comb begin
    header = record;
    if (halt) header[FLAGS+:32] = 32'd1 << control_pkg::FLAG_HALT;
  end

endmodule
