// SPDX-License-Identifier: Apache-2.0
//
// The second term of a key: what the first leaves of a block, quantized.
//
//   values ──▶ delay ─────▶ - ──▶ quantize ──▶ second
//   first  ──▶ its values ──▲
//         └──▶ delay ────────────────────────▶ first
//
// Less than a step of the first is left, at most 2^24. One block per cycle; a result
// leaves five cycles after its first term came:
//
//   1  coarse shift of the mantissas     2  fine shift, difference     3 … 5  quantize
module millrace_remainder #(
    parameter int WIDTH = 26  // of what is left, with its sign
) (
    input  logic                ap_clk,
    input  logic                ap_rst_n,
    input  logic [32*WIDTH-1:0] in_values,   // low bits, three cycles before their first term
    input  logic [       260:0] in_first,
    input  logic                in_valid,
    output logic [       260:0] out_first,
    output logic [       260:0] out_second,
    output logic                out_valid
);

  logic [32*WIDTH-1:0] values0;
  millrace_delay #(
      .WIDTH (32 * WIDTH),
      .CYCLES(3)
  ) to_first (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(in_values),
      .out(values0)
  );

  // The exponent is the shift less 16.
  logic [4:0] shift0;
  logic [2:0] fine1;
  logic valid1, valid2;
  logic [32*WIDTH-1:0] left2;
  assign shift0 = in_first[256+:5] ^ 5'd16;
  always_ff @(posedge ap_clk) begin
    if (in_valid) fine1 <= shift0[2:0];
    valid1 <= in_valid && ap_rst_n;
    valid2 <= valid1 && ap_rst_n;
  end
  for (genvar i = 0; i < millrace_pkg::BLOCK; i++) begin : g_element
    logic [WIDTH-1:0] value1, coarse1;
    always_ff @(posedge ap_clk) begin
      if (in_valid) begin
        value1 <= values0[i*WIDTH+:WIDTH];
        coarse1 <= WIDTH'($signed(in_first[i*8+:8])) << {shift0[4:3], 3'b000};
      end
      if (valid1) left2[i*WIDTH+:WIDTH] <= value1 - (coarse1 << fine1);
    end
  end

  logic [millrace_pkg::MX_BITS-262:0] sign_unused;  // exponents are -16 … 2
  millrace_quantize #(
      .WIDTH(WIDTH),
      .FRACTION(16)
  ) quantize (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_values(left2),
      .in_valid(valid2),
      .out_block({sign_unused, out_second}),
      .out_valid(out_valid)
  );

  millrace_delay #(
      .WIDTH (261),
      .CYCLES(5)
  ) to_second (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(in_first),
      .out(out_first)
  );

endmodule
