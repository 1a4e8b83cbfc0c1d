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
//   1  the largest magnitude, as the OR of all magnitudes
//   2  its bit length
//   3  shift, round, clamp
module millrace_quantize #(
    parameter int WIDTH = 32,
    parameter int FRACTION = 16
) (
    input  logic                            ap_clk,
    input  logic                            ap_rst_n,
    input  logic [32*WIDTH-1:0]             in_values,
    input  logic                            in_valid,
    output logic [millrace_pkg::MX_BITS-1:0] out_block,
    output logic                            out_valid
);

  localparam int SHIFT_BITS = $clog2(WIDTH + 1);

  // 1: OR of magnitudes; its bit length is that of the largest.
  logic [WIDTH-1:0] magnitudes;
  always_comb begin
    magnitudes = '0;
    for (int i = 0; i < 32; i++) begin
      magnitudes = magnitudes | (in_values[i*WIDTH+WIDTH-1] ? -in_values[i*WIDTH+:WIDTH]
                                                            : in_values[i*WIDTH+:WIDTH]);
    end
  end

  logic [32*WIDTH-1:0] values1;
  logic [   WIDTH-1:0] magnitudes1;
  logic                valid1;
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      values1 <= in_values;
      magnitudes1 <= magnitudes;
    end
    valid1 <= in_valid && ap_rst_n;
  end

  // 2: s, from the highest bit set at or above bit 7.
  logic [SHIFT_BITS-1:0] shift;
  always_comb begin
    shift = '0;
    for (int i = 7; i < WIDTH; i++) begin
      if (magnitudes1[i]) shift = SHIFT_BITS'(i - 6);
    end
  end

  logic [  32*WIDTH-1:0] values2;
  logic [SHIFT_BITS-1:0] shift2;
  logic                  valid2;
  always_ff @(posedge ap_clk) begin
    if (valid1) begin
      values2 <= values1;
      shift2 <= shift;
    end
    valid2 <= valid1 && ap_rst_n;
  end

  // 3: floor((x + 2^(s-1)) / 2^s) is the floor of x / 2^s plus the bit below it.
  // It has at most 9 bits, of which the clamp leaves 8.
  logic [255:0] mantissas;
  for (genvar i = 0; i < 32; i++) begin : g_element
    logic signed [WIDTH:0] halves;  // x / 2^(s-1), so with the bit below
    logic signed [8:0] rounded;
    assign halves  = $signed({values2[i*WIDTH+:WIDTH], 1'b0}) >>> shift2;
    assign rounded = halves[9:1] + 9'(halves[0]);
    assign mantissas[i*8+:8] = rounded > 9'sd127 ? 8'sd127 : rounded < -9'sd127 ? -8'sd127 : rounded[7:0];
  end

  always_ff @(posedge ap_clk) begin
    if (valid2) begin
      out_block <= {32'(shift2) - 32'(FRACTION), mantissas};
    end
    out_valid <= valid2 && ap_rst_n;
  end

endmodule
