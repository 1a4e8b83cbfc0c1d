// SPDX-License-Identifier: Apache-2.0
//
// Rotates a pair of elements in Q16.16 by an angle, whose cosine and sine have
// 16 fraction bits:
//
//     a' = sat32(rshift(a cos - b sin, 16))   b' = sat32(rshift(b cos + a sin, 16))
//
// One pair per cycle, latency 5; `stage[k]` enables the registers of step k.
//
//   0 … 2  four products, each in two DSPs
//   3      their sums, with a half for rounding
//   4      saturated
module millrace_rope_pair #(
    parameter int COSINE_BITS = 18
) (
    input  logic                          ap_clk,
    input  logic        [            4:0] stage,
    input  logic signed [           31:0] a,
    input  logic signed [           31:0] b,
    input  logic signed [COSINE_BITS-1:0] cosine,
    input  logic signed [COSINE_BITS-1:0] sine,
    output logic signed [           31:0] rotated_a,
    output logic signed [           31:0] rotated_b,
    output logic        [            1:0] clamped     // whether a', b' were
);

  localparam int PRODUCT_BITS = 32 + COSINE_BITS;
  localparam int SUM_BITS = PRODUCT_BITS + 1;
  localparam logic signed [SUM_BITS-1:0] HALF = 1 << 15;

  logic signed [PRODUCT_BITS-1:0] a_cosine0, a_sine0, b_cosine0, b_sine0;
  logic signed [PRODUCT_BITS-1:0] a_cosine1, a_sine1, b_cosine1, b_sine1;
  logic signed [PRODUCT_BITS-1:0] a_cosine2, a_sine2, b_cosine2, b_sine2;
  always_ff @(posedge ap_clk) begin
    if (stage[0]) begin
      a_cosine0 <= PRODUCT_BITS'(a) * PRODUCT_BITS'(cosine);
      a_sine0 <= PRODUCT_BITS'(a) * PRODUCT_BITS'(sine);
      b_cosine0 <= PRODUCT_BITS'(b) * PRODUCT_BITS'(cosine);
      b_sine0 <= PRODUCT_BITS'(b) * PRODUCT_BITS'(sine);
    end
    if (stage[1]) begin
      a_cosine1 <= a_cosine0;
      a_sine1 <= a_sine0;
      b_cosine1 <= b_cosine0;
      b_sine1 <= b_sine0;
    end
    if (stage[2]) begin
      a_cosine2 <= a_cosine1;
      a_sine2 <= a_sine1;
      b_cosine2 <= b_cosine1;
      b_sine2 <= b_sine1;
    end
  end

  logic signed [SUM_BITS-1:0] sum_a3, sum_b3;
  always_ff @(posedge ap_clk) begin
    if (stage[3]) begin
      sum_a3 <= SUM_BITS'(a_cosine2) - SUM_BITS'(b_sine2) + HALF;
      sum_b3 <= SUM_BITS'(b_cosine2) + SUM_BITS'(a_sine2) + HALF;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (stage[4]) begin
      rotated_a <= millrace_pkg::sat32(64'(sum_a3) >>> 16);
      rotated_b <= millrace_pkg::sat32(64'(sum_b3) >>> 16);
      clamped[0] <= millrace_pkg::clamps32(64'(sum_a3) >>> 16);
      clamped[1] <= millrace_pkg::clamps32(64'(sum_b3) >>> 16);
    end
  end

endmodule
