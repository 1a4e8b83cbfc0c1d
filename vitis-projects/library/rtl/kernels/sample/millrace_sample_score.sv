// SPDX-License-Identifier: Apache-2.0
//
// The score of one logit:
//
//     h     = mix(id * golden ratio + k0) ^ k1
//     score = logit + rshift(temperature * gumbel(h), 16)
//
// A pipeline that never stalls: one score per cycle, LATENCY = 18. The logit is
// wanted when `logit_taken`, a cycle before the score.
//
//   1 … 6   mix          16  products with the temperature's halves
//   7       ^ k1         17  their sum, and one half
//   8 … 15  gumbel       18  shift, add
module millrace_sample_score #(
    parameter int SCORE_BITS = 40
) (
    input  logic                         ap_clk,
    input  logic                         ap_rst_n,
    input  logic        [          31:0] seed,         // id * golden ratio + k0
    input  logic                         in_valid,
    input  logic        [          31:0] k1,
    input  logic signed [          31:0] temperature,
    input  logic signed [          31:0] logit,
    output logic                         logit_taken,
    output logic signed [SCORE_BITS-1:0] score,
    output logic                         out_valid
);

  logic [31:0] mixed, hash;
  logic mixed_valid, hash_valid;
  millrace_sample_mix mix (
      .ap_clk,
      .ap_rst_n,
      .in(seed),
      .in_valid,
      .out(mixed),
      .out_valid(mixed_valid)
  );
  always_ff @(posedge ap_clk) begin
    if (mixed_valid) hash <= mixed ^ k1;
    hash_valid <= mixed_valid && ap_rst_n;
  end

  logic signed [22:0] noise;
  logic noise_valid;
  millrace_sample_gumbel gumbel (
      .ap_clk,
      .ap_rst_n,
      .hash,
      .in_valid(hash_valid),
      .noise,
      .out_valid(noise_valid)
  );

  // A factor of a DSP has 18 bits, so the temperature goes in halves.
  logic signed [40:0] low;
  logic signed [37:0] high;
  logic signed [55:0] product;
  logic products_valid;
  always_ff @(posedge ap_clk) begin
    if (noise_valid) begin
      low  <= noise * $signed({1'b0, temperature[16:0]});
      high <= noise * $signed(temperature[31:17]);
    end
    products_valid <= noise_valid && ap_rst_n;
    if (products_valid) product <= 56'(low) + (56'(high) <<< 17) + 56'sd32768;
    logit_taken <= products_valid && ap_rst_n;
    if (logit_taken) score <= SCORE_BITS'(logit) + SCORE_BITS'(product >>> 16);
    out_valid <= logit_taken && ap_rst_n;
  end

endmodule
