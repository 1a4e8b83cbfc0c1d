// SPDX-License-Identifier: Apache-2.0
//
// Quantizes 32 integers of WIDTH bits with FRACTION fraction bits to an MX
// block (docs/numerics.md, Quantizer):
//
//     M = max |x|   s = max(bits(M) - 7, 0)   e = s - FRACTION
//     m = clamp(rshift(x, s), -127, 127)
//
// A pipeline of three stages that never stalls: a result leaves LATENCY = 3
// cycles after its input, so whoever feeds it must have room for what it sends.
//
//   1  the OR of all magnitudes, whose bit length is that of the largest
//   2  s, and of each element the bits that its coarse part (a multiple of a
//      quarter of WIDTH) leaves
//   3  the fine part of the shift, round, clamp
module millrace_quantize #(
    parameter int WIDTH = 32,    // 16 at least
    parameter int FRACTION = 16
) (
    input  logic                             ap_clk,
    input  logic                             ap_rst_n,
    input  logic [             32*WIDTH-1:0] in_values,
    input  logic                             in_valid,
    output logic [millrace_pkg::MX_BITS-1:0] out_block,
    output logic                             out_valid
);

  // s is 0 for a largest magnitude below bit 7, else the place of its leading
  // bit above bit 6: a group of GROUP bits, one of four, and a place in it.
  localparam int FINE_BITS = $clog2(WIDTH - 6) - 2;
  localparam int GROUP = 1 << FINE_BITS;
  localparam int SHIFT_BITS = FINE_BITS + 2;
  localparam int WINDOW = GROUP + 9;  // of which a fine shift makes 10 bits

  // From bit 6; the lower ones never matter.
  function automatic logic [WIDTH-7:0] magnitudes(input logic [32*WIDTH-1:0] values);
    magnitudes = '0;
    for (int i = 0; i < 32; i++) begin
      magnitudes = magnitudes | (WIDTH - 6)'((values[i*WIDTH+WIDTH-1] ? -values[i*WIDTH+:WIDTH]
                                                                      : values[i*WIDTH+:WIDTH]) >> 6);
    end
  endfunction

  // The place of the leading bit, by halves; 0 for none.
  function automatic logic [FINE_BITS-1:0] leading(input logic [GROUP-1:0] bits);
    logic [GROUP-1:0] rest;
    rest = bits;
    leading = '0;
    for (int i = FINE_BITS - 1; i >= 0; i--) begin
      if ((rest >> (1 << i)) != '0) begin
        leading[i] = 1'b1;
        rest = rest >> (1 << i);
      end
    end
  endfunction

  function automatic logic [SHIFT_BITS-1:0] shift_of(input logic [4*GROUP-1:0] bits);
    shift_of = '0;
    for (int i = 0; i < 4; i++) begin
      if (bits[i*GROUP+:GROUP] != '0) shift_of = {2'(i), leading(bits[i*GROUP+:GROUP])};
    end
  endfunction

  // floor((x + 2^(s-1)) / 2^s) is the floor of x / 2^s plus the bit below it.
  // It lies in -128 ... 128.
  function automatic logic [7:0] mantissa(input logic signed [9:0] halves);
    logic signed [8:0] rounded;
    rounded = halves[9:1] + 9'(halves[0]);
    mantissa = rounded > 9'sd127 ? 8'sd127 : rounded < -9'sd127 ? -8'sd127 : rounded[7:0];
  endfunction

  logic [32*WIDTH-1:0] values1;
  logic [   WIDTH-7:0] magnitudes1;
  logic                valid1;
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      values1 <= in_values;
      magnitudes1 <= magnitudes(in_values);
    end
    valid1 <= in_valid && ap_rst_n;
  end

  logic [SHIFT_BITS-1:0] shift, shift2;
  logic                  valid2;
  assign shift = shift_of((4 * GROUP)'(magnitudes1));
  always_ff @(posedge ap_clk) begin
    if (valid1) shift2 <= shift;
    valid2 <= valid1 && ap_rst_n;
  end

  for (genvar i = 0; i < 32; i++) begin : g_element
    logic signed [  WIDTH:0] halves;  // 2 x, so with the bit below
    logic signed [WINDOW-1:0] window2;
    assign halves = {values1[i*WIDTH+:WIDTH], 1'b0};
    always_ff @(posedge ap_clk) begin
      if (valid1) window2 <= WINDOW'(halves >>> {shift[SHIFT_BITS-1:FINE_BITS], FINE_BITS'(0)});
      if (valid2) out_block[i*8+:8] <= mantissa(10'(window2 >>> shift2[FINE_BITS-1:0]));
    end
  end

  always_ff @(posedge ap_clk) begin
    if (valid2) out_block[256+:32] <= 32'(shift2) - 32'(FRACTION);
    out_valid <= valid2 && ap_rst_n;
  end

endmodule
