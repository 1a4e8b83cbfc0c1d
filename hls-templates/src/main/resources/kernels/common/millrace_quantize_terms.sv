// SPDX-License-Identifier: Apache-2.0
//
// A block of queries, keys or values as an MX block.
//
//   block ──▶ clamp values ──▶ quantize ──▶ first
//                                      └──▶ second   what the first leaves of a key
//
// One per cycle. Exponents are -16 … 9, so that five bits hold them.
module millrace_quantize_terms #(
    parameter int KEY_TERMS = 1,  // blocks whose sum is a block of keys: 1 or 2
    parameter int HALF_BITS = 261
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] in_block,
    input  logic                                in_value,
    input  logic                                in_valid,
    output logic [                         5:0] clamped,     // values of a block, one cycle each
    output logic [               HALF_BITS-1:0] out_first,
    output logic [               HALF_BITS-1:0] out_second,  // with two terms
    output logic                                out_valid
);

  localparam logic signed [31:0] LIMIT = 32'sd8388607;  // so that exponents of values are at most 0

  // Values are held in +-(2^23 - 1).
  logic [millrace_pkg::BLOCK_BITS-1:0] values, block;
  logic [31:0] beyond, beyond1;
  logic block_valid;
  for (genvar i = 0; i < millrace_pkg::BLOCK; i++) begin : g_clamp
    logic signed [31:0] x;
    assign x = in_block[i*32+:32];
    assign beyond[i] = x > LIMIT || x < -LIMIT;
    assign values[i*32+:32] = !beyond[i] ? x : x[31] ? -LIMIT : LIMIT;
  end
  always_ff @(posedge ap_clk) begin
    if (in_valid) block <= in_value ? values : in_block;
    beyond1 <= in_valid && in_value ? beyond : '0;
    clamped <= 6'($countones(beyond1));
    block_valid <= in_valid && ap_rst_n;
  end

  logic [HALF_BITS-1:0] quantized;
  logic [millrace_pkg::MX_BITS-HALF_BITS-1:0] sign_unused;
  logic quantized_valid;
  millrace_quantize #(
      .WIDTH(32),
      .FRACTION(16)
  ) quantize (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_values(block),
      .in_valid(block_valid),
      .out_block({sign_unused, quantized}),
      .out_valid(quantized_valid)
  );

  if (KEY_TERMS == 1) begin : g_one_term
    assign out_first = quantized;
    assign out_second = '0;
    assign out_valid = quantized_valid;
  end else begin : g_two_terms
    logic [millrace_pkg::BLOCK*26-1:0] low;  // of which the remainder is
    for (genvar i = 0; i < millrace_pkg::BLOCK; i++) begin : g_low
      assign low[i*26+:26] = block[i*32+:26];
    end
    millrace_remainder remainder (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_values(low),
        .in_first(quantized),
        .in_valid(quantized_valid),
        .out_first(out_first),
        .out_second(out_second),
        .out_valid(out_valid)
    );
  end

endmodule
