// SPDX-License-Identifier: Apache-2.0
//
// SiLU or GELU of one element in Q16.16 (docs/numerics.md, delta):
//
//     a(x) = max(x, 0) - delta(u)     u = |x|     j = u >> STEP_BITS
//     delta(u) = rshift(base[j] + rshift(step[j] fraction, STEP_BITS), 6),  0 for j >= 1024
//
// One element per cycle, latency 6; `stage[i]` enables the registers of step i.
//
//   0  u                3  step fraction, in a DSP
//   1  table            4  delta: one rounding, as the halves of both shifts
//   2  table's output      are added to what is shifted once
//                       5  a(x)
//
// The table is outside, as one with two ports serves two elements: `base` and
// `step` come in the cycle after `index`.
module millrace_activate #(
    parameter int STEP_BITS = 10  // fraction bits below a table step
) (
    input  logic               ap_clk,
    input  logic        [ 5:0] stage,
    input  logic signed [31:0] x,
    output logic        [ 9:0] index,
    input  logic signed [23:0] base,
    input  logic signed [19:0] step,
    output logic signed [31:0] y
);

  localparam int PRODUCT_BITS = 20 + STEP_BITS + 1;
  localparam int SUM_BITS = 24 + STEP_BITS + 1;
  localparam int DELTA_BITS = SUM_BITS - STEP_BITS - 6;
  localparam logic signed [SUM_BITS-1:0] HALVES = (1 << (STEP_BITS + 5)) + (1 << (STEP_BITS - 1));

  logic [31:0] u0;
  logic [STEP_BITS-1:0] fraction1, fraction2;
  logic beyond1, beyond2, beyond3;  // the table
  logic signed [23:0] base2, base3;
  logic signed [19:0] step2;
  logic signed [PRODUCT_BITS-1:0] product3;
  logic signed [SUM_BITS-1:0] sum3;
  logic signed [DELTA_BITS-1:0] delta4;
  logic [30:0] ramp0, ramp1, ramp2, ramp3, ramp4;

  assign index = u0[STEP_BITS+:10];
  assign sum3  = (SUM_BITS'(base3) <<< STEP_BITS) + SUM_BITS'(product3) + HALVES;

  always_ff @(posedge ap_clk) begin
    if (stage[0]) begin
      u0 <= x[31] ? -x : x;
      ramp0 <= x[31] ? '0 : x[30:0];
    end
    if (stage[1]) begin
      fraction1 <= u0[STEP_BITS-1:0];
      beyond1 <= u0[31:STEP_BITS+10] != '0;
      ramp1 <= ramp0;
    end
    if (stage[2]) begin
      base2 <= base;
      step2 <= step;
      fraction2 <= fraction1;
      beyond2 <= beyond1;
      ramp2 <= ramp1;
    end
    if (stage[3]) begin
      product3 <= PRODUCT_BITS'(step2) * PRODUCT_BITS'($signed({1'b0, fraction2}));
      base3 <= base2;
      beyond3 <= beyond2;
      ramp3 <= ramp2;
    end
    if (stage[4]) begin
      delta4 <= beyond3 ? '0 : DELTA_BITS'(sum3 >>> (STEP_BITS + 6));
      ramp4 <= ramp3;
    end
    if (stage[5]) y <= $signed({1'b0, ramp4}) - 32'(delta4);
  end

endmodule
