// SPDX-License-Identifier: Apache-2.0
//
// The sums of each query head over the rounds: of the weights, and of 64 products
// for each pair of blocks.
//
//   memory ──▶ + ──▶ memory        read, two cycles on: add, one on: write
//   sums ──────▲
//
// An address may come again four cycles later. When the last round is done the
// same read ports serve the results.
module millrace_attention_accumulate #(
    parameter int PAIRS = 16,  // pairs of blocks of all heads and tokens
    parameter int QUERIES = 16,  // heads of all tokens
    parameter int SUM_BITS = 40,
    parameter int PAIR_BITS = PAIRS > 1 ? $clog2(PAIRS) : 1,
    parameter int QUERY_BITS = QUERIES > 1 ? $clog2(QUERIES) : 1
) (
    input  logic                   ap_clk,
    input  logic                   ap_rst_n,
    input  logic                   update,
    input  logic                   update_first,   // of the first round: nothing to add to
    input  logic                   update_weight,  // a step that adds its weight
    input  logic [  PAIR_BITS-1:0] update_pair,
    input  logic [ QUERY_BITS-1:0] update_query,
    input  logic [65*SUM_BITS-1:0] sums,           // two cycles after the update; the weights' last
    // Results, two cycles after their reads.
    input  logic                   weight_read,
    input  logic [ QUERY_BITS-1:0] weight_query,
    output logic [           30:0] weight_sum,
    input  logic                   product_read,
    input  logic [  PAIR_BITS-1:0] product_pair,
    output logic [        64*48-1:0] product_sums
);

  logic update1, update2, update3, first1, weight2, weight3;
  logic [PAIR_BITS-1:0] pair2, pair3;
  logic [QUERY_BITS-1:0] query2, query3;
  millrace_delay #(
      .WIDTH (1 + PAIR_BITS + QUERY_BITS),
      .CYCLES(2)
  ) to_add (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({update_weight, update_pair, update_query}),
      .out({weight2, pair2, query2})
  );
  always_ff @(posedge ap_clk) begin
    update1 <= update && ap_rst_n;
    first1 <= update && update_first;
    update2 <= update1 && ap_rst_n;
    update3 <= update2 && ap_rst_n;
    weight3 <= weight2;
    pair3 <= pair2;
    query3 <= query2;
  end

  logic [30:0] weight_after;
  logic [64*48-1:0] product_after;
  always_ff @(posedge ap_clk) begin
    if (update2) weight_after <= weight_sum + sums[64*SUM_BITS+:31];
  end
  for (genvar i = 0; i < 64; i++) begin : g_element
    always_ff @(posedge ap_clk) begin
      if (update2) begin
        product_after[i*48+:48] <= product_sums[i*48+:48] + 48'($signed(sums[i*SUM_BITS+:SUM_BITS]));
      end
    end
  end

  millrace_attention_memory #(
      .WIDTH(31),
      .DEPTH(QUERIES)
  ) weights (
      .ap_clk(ap_clk),
      .write(update3 && weight3),
      .write_address(query3),
      .in(weight_after),
      .read(update || weight_read),
      .read_address(update ? update_query : weight_query),
      .clear(first1),
      .out(weight_sum)
  );

  millrace_attention_memory #(
      .WIDTH(64 * 48),
      .DEPTH(PAIRS)
  ) products (
      .ap_clk(ap_clk),
      .write(update3),
      .write_address(pair3),
      .in(product_after),
      .read(update || product_read),
      .read_address(update ? update_pair : product_pair),
      .clear(first1),
      .out(product_sums)
  );

endmodule
