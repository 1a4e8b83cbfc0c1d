// SPDX-License-Identifier: Apache-2.0
//
// A lane's 64 multipliers, for both products of attention:
//
//     scores   query[i]  * key[i]        int8 * int8
//     sums     weight[b] * value[i]      27 bits * int8, b = i / 32
//
//   query  ──▶┐
//             + ──▶ * ──▶ products       element i at 35·i
//   weight ──▶┘     ▲
//   mantissas ──────┘
//
// Either the query or the weight is always zero, so their sum is a choice that costs
// nothing: it is the pre-adder of a DSP48E2. A lane has 64 of them, 2048 with 32
// lanes. One beat per cycle, four cycles: operands, pre-add, multiply, product.
module millrace_attention_multiply #(
    parameter int PRODUCT_BITS = 35
) (
    input  logic                               ap_clk,
    input  logic                               ap_rst_n,
    input  logic                               in_valid,
    input  logic                               in_weighed,    // values by weights, not keys by queries
    input  logic [millrace_pkg::BEAT_BITS-1:0] query,
    input  logic [                       53:0] weights,       // of the two blocks, 27 bits each
    input  logic [millrace_pkg::BEAT_BITS-1:0] mantissas,
    output logic [        64*PRODUCT_BITS-1:0] products,
    output logic                               scored,        // products of queries
    output logic                               weighed        // products of weights
);

  logic [3:0] valid, is_weighed;
  always_ff @(posedge ap_clk) begin
    valid <= ap_rst_n ? {valid[2:0], in_valid} : '0;
    is_weighed <= {is_weighed[2:0], in_weighed};
  end
  assign scored = valid[3] && !is_weighed[3];
  assign weighed = valid[3] && is_weighed[3];

  logic [millrace_pkg::BEAT_BITS-1:0] query1, mantissas1;
  logic [53:0] weights1;
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      query1 <= in_weighed ? '0 : query;
      weights1 <= in_weighed ? weights : '0;
      mantissas1 <= mantissas;
    end
  end

  for (genvar i = 0; i < 64; i++) begin : g_element
    logic signed [26:0] factor2;
    logic signed [7:0] mantissa2;
    logic signed [PRODUCT_BITS-1:0] product3;
    always_ff @(posedge ap_clk) begin
      if (valid[0]) begin
        factor2 <= 27'($signed(query1[i*8+:8])) + $signed(weights1[(i/32)*27+:27]);
        mantissa2 <= mantissas1[i*8+:8];
      end
      if (valid[1]) product3 <= PRODUCT_BITS'(factor2) * PRODUCT_BITS'(mantissa2);
      if (valid[2]) products[i*PRODUCT_BITS+:PRODUCT_BITS] <= product3;
    end
  end

endmodule
