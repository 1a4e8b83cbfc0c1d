// SPDX-License-Identifier: Apache-2.0
//
// The finalizer of a counter-based hash (docs/numerics.md, Sampling), modulo 2^32:
//
//     x ^= x >> 16   x *= 0x7FEB352D   x ^= x >> 15   x *= 0x846CA68B   x ^= x >> 16
//
// A pipeline that never stalls: one hash per cycle, LATENCY = 6 cycles, of which
// the last xor is behind the last register.
module millrace_sample_mix (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic [31:0] in,
    input  logic        in_valid,
    output logic [31:0] out,
    output logic        out_valid
);

  logic [31:0] first, first_product, second, second_product;
  logic first_valid, first_product_valid, second_valid;

  always_ff @(posedge ap_clk) begin
    if (in_valid) first <= in ^ (in >> 16);
    first_valid <= in_valid && ap_rst_n;
    if (first_product_valid) second <= first_product ^ (first_product >> 15);
    second_valid <= first_product_valid && ap_rst_n;
  end

  millrace_sample_multiply #(
      .FACTOR(32'h7FEB352D)
  ) first_multiply (
      .ap_clk,
      .ap_rst_n,
      .in(first),
      .in_valid(first_valid),
      .out(first_product),
      .out_valid(first_product_valid)
  );

  millrace_sample_multiply #(
      .FACTOR(32'h846CA68B)
  ) second_multiply (
      .ap_clk,
      .ap_rst_n,
      .in(second),
      .in_valid(second_valid),
      .out(second_product),
      .out_valid
  );

  assign out = second_product ^ (second_product >> 16);

endmodule
