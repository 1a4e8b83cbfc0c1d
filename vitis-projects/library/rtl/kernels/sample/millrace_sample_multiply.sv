// SPDX-License-Identifier: Apache-2.0
//
// x * FACTOR modulo 2^32, in two DSPs:
//
//     x = x1 | x0          6 and 26 bits      (27 x 18 bits is what a DSP has)
//     F = f1 | f0          15 and 17 bits
//     x * F = x0*f0 + 2^17 x0*f1 + 2^26 x1*f0    modulo 2^32
//
// A pipeline of two stages, products and their sum: LATENCY = 2.
module millrace_sample_multiply #(
    parameter logic [31:0] FACTOR = 32'd1
) (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic [31:0] in,        // registered
    input  logic        in_valid,
    output logic [31:0] out,
    output logic        out_valid
);

  logic [31:0] low;
  logic [14:0] middle;
  logic [ 5:0] high;
  logic        valid;
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      low <= 32'(43'(in[25:0]) * 43'(FACTOR[16:0]));
      middle <= in[14:0] * FACTOR[31:17];
      high <= in[31:26] * FACTOR[5:0];
    end
    valid <= in_valid && ap_rst_n;
    if (valid) out <= low + {middle, 17'b0} + {high, 26'b0};
    out_valid <= valid && ap_rst_n;
  end

endmodule
