// SPDX-License-Identifier: Apache-2.0
//
// A DSP48E2 with its registers: at the operands, behind the multiplier, and behind the
// adder.
//
//   a ──▶ │ ──▶ * ──▶ │ ──▶ + ──▶ │ ──▶ p = a * b + c
//   b ──▶ │           │     ▲
//                           c, of a neighbour's p or 0
//
// Nothing else is in this module, so that each instance is one slice, whatever a tool
// makes of it: Vivado maps products with these registers, and sums of a neighbour's, to
// the slice and its cascade (UG579, UG901); Yosys 0.23 maps the product alone.
module millrace_multiply_add #(
    parameter int A_BITS = 27,
    parameter int B_BITS = 8,
    parameter int P_BITS = 48
) (
    input  logic                     ap_clk,
    input  logic                     take,      // operands
    input  logic signed [A_BITS-1:0] a,
    input  logic signed [B_BITS-1:0] b,
    input  logic                     multiply,  // a cycle later
    input  logic                     add,       // two cycles later
    input  logic signed [P_BITS-1:0] c,
    output logic signed [P_BITS-1:0] p
);

  logic signed [A_BITS-1:0] a1;
  logic signed [B_BITS-1:0] b1;
  logic signed [A_BITS+B_BITS-1:0] product2;
  always_ff @(posedge ap_clk) begin
    if (take) begin
      a1 <= a;
      b1 <= b;
    end
    if (multiply) product2 <= (A_BITS + B_BITS)'(a1) * (A_BITS + B_BITS)'(b1);
    if (add) p <= P_BITS'(product2) + c;
  end

endmodule
