// SPDX-License-Identifier: Apache-2.0
//
// A lane's 64 multipliers, for both products of attention:
//
//     scores   query[i]  * key[i]        int8 * int8
//     sums     weight[b] * value[i]      27 bits * int8, b = i / 32
//
//   query  ──▶┐
//             choice ──▶ * ──▶ products       element i at 35·i
//   weight ──▶┘          ▲
//   mantissas ───────────┘
//
// A query is in the 8 upper bits of the 27, so that a choice is made for these only; the
// others are the weight's, 0 for queries. Its product is the 16 upper bits of the 35.
// A lane has 64 of these DSP48E2, 2048 with 32 lanes. One beat per cycle, four cycles:
// operands, choice, multiply, product.
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

  localparam int SHIFT = 19;  // of a query

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
      query1 <= query;
      weights1 <= in_weighed ? weights : '0;
      mantissas1 <= mantissas;
    end
  end

  for (genvar i = 0; i < 64; i++) begin : g_element
    logic [7:0] high;
    assign high = is_weighed[0] ? weights1[(i/32)*27+SHIFT+:8] : query1[i*8+:8];
    millrace_multiply_add #(
        .A_BITS(27),
        .B_BITS(8),
        .P_BITS(PRODUCT_BITS)
    ) multiply_add (
        .ap_clk(ap_clk),
        .take(valid[0]),
        .a({high, weights1[(i/32)*27+:SHIFT]}),
        .b(mantissas1[i*8+:8]),
        .multiply(valid[1]),
        .add(valid[2]),
        .c('0),
        .p(products[i*PRODUCT_BITS+:PRODUCT_BITS])
    );
  end

endmodule
