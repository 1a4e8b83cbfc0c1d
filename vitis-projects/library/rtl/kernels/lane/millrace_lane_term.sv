// SPDX-License-Identifier: Apache-2.0
//
// The term of a block, from its dot product and exponents (docs/numerics.md,
// Linear), modulo 2^48:
//
//     s = ew + ea + 24      term = s >= 0 ? dot << s : floor(dot / 2^-s)
//
// With s clamped to -32 .. 48, which loses nothing of 20 bits in 48, s + 32 is
// a left shift by its four lower bits, then one by -32, -16, 0, 16 or 32, or
// nothing at all: also for a block that is padding.
//
//   cycle   0        1       2        …     5          6         7
//           ew, ea   s       clamped        dot        << 0..15  term
module millrace_lane_term (
    input  logic               ap_clk,
    input  logic        [ 1:0] exponents_valid,   // cycle 0; 1
    input  logic        [ 1:0] dot_valid,         // cycle 5; 6
    input  logic               exists,            // or is padding; cycle 0
    input  logic signed [ 7:0] weight_exponent,
    input  logic signed [ 7:0] activation_exponent,
    input  logic signed [19:0] dot,
    output logic signed [47:0] term
);

  localparam logic signed [9:0] OFFSET = 10'(millrace_pkg::ACCUMULATOR_FRACTION + 32);
  localparam logic signed [9:0] NOTHING = 10'sd80;

  logic signed [9:0] shift;
  logic shift_exists;
  always_ff @(posedge ap_clk) begin
    if (exponents_valid[0]) begin
      shift <= 10'(weight_exponent) + 10'(activation_exponent) + OFFSET;
      shift_exists <= exists;
    end
  end

  logic [6:0] code2, code3, code4, code5;
  always_ff @(posedge ap_clk) begin
    if (exponents_valid[1]) begin
      if (!shift_exists || shift > NOTHING) code2 <= NOTHING[6:0];
      else code2 <= shift < 0 ? 7'd0 : shift[6:0];
    end
    code3 <= code2;
    code4 <= code3;
    code5 <= code4;
  end

  logic signed [34:0] fine;
  logic [2:0] coarse;
  always_ff @(posedge ap_clk) begin
    if (dot_valid[0]) begin
      fine   <= 35'(dot) <<< code5[3:0];
      coarse <= code5[6:4];
    end
  end

  always_ff @(posedge ap_clk) begin
    if (dot_valid[1]) begin
      case (coarse)
        3'd0: term <= 48'(fine) >>> 32;
        3'd1: term <= 48'(fine) >>> 16;
        3'd2: term <= 48'(fine);
        3'd3: term <= 48'(fine) <<< 16;
        3'd4: term <= 48'(fine) <<< 32;
        default: term <= '0;
      endcase
    end
  end

endmodule
