// SPDX-License-Identifier: Apache-2.0
//
// Gumbel noise of a hash h, with 16 fraction bits (docs/numerics.md, Sampling):
//
//     W = 2h + 1   b = floor(log2 W)
//     noise = (33 - b) * 2^16 - log2(W) - C(h)
//
// log2 and C are tables with linear interpolation. A pipeline that never
// stalls: one value per cycle, LATENCY = 8.
//
//   1 … 3  shift W until its highest bit is set: by 16, by 8 and 4, by 2 and 1
//   4, 5   read the tables
//   6      multiply by the fractions
//   7      round
//   8      add up
module millrace_sample_gumbel (
    input  logic               ap_clk,
    input  logic               ap_rst_n,
    input  logic        [31:0] hash,
    input  logic               in_valid,
    output logic signed [22:0] noise,     // -4 to 33, in 16 fraction bits
    output logic               out_valid
);

  logic [7:1] valid;
  always_ff @(posedge ap_clk) begin
    valid <= {valid[6:1], in_valid} & {7{ap_rst_n}};
    out_valid <= valid[7] && ap_rst_n;
  end

  // 1 to 3: W, of 33 bits, and by how much it is shifted. The shift by 32, of
  // W = 1, is made of 16, 8, 4, 2, 1 and the lowest bit, which is left.
  logic [32:0] w, w1;
  logic [32:1] w2_8;  // by the end, the upper 25 bits are enough
  logic [32:5] w2;
  logic [32:7] w3_2;
  logic [32:8] w3;
  logic shift1;
  logic [2:0] shift2;
  logic [4:0] shift3;
  logic by16, by8, by4, by2, by1;
  assign w = {hash, 1'b1};
  assign by16 = w[32:17] == '0;
  assign by8 = w1[32:25] == '0;
  assign w2_8 = by8 ? {w1[24:0], 7'b0} : w1[32:1];
  assign by4 = w2_8[32:29] == '0;
  assign by2 = w2[32:31] == '0;
  assign w3_2 = by2 ? w2[30:5] : w2[32:7];
  assign by1 = !w3_2[32];
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      w1 <= by16 ? w << 16 : w;
      shift1 <= by16;
    end
    if (valid[1]) begin
      w2 <= by4 ? w2_8[28:1] : w2_8[32:5];
      shift2 <= {shift1, by8, by4};
    end
    if (valid[2]) begin
      w3 <= by1 ? w3_2[31:7] : w3_2[32:8];
      shift3 <= {shift2, by2, by1};
    end
  end

  // Where W = 1 the highest bit is still one place below: its logarithm is 0, as is
  // that of the largest power of two, so only the shift must be told.
  logic one3;
  assign one3 = !w3[32];

  // The hash, for the other table.
  logic [25:0] hash1, hash2, hash3;
  always_ff @(posedge ap_clk) begin
    if (in_valid) hash1 <= hash[31:6];
    if (valid[1]) hash2 <= hash1;
    if (valid[2]) hash3 <= hash2;
  end

  // 4, 5: base and step of both tables, and the fractions.
  logic signed [23:0] log_base4, log_base5, correction_base4, correction_base5;
  logic signed [19:0] log_step4, log_step5, correction_step4, correction_step5;
  logic [15:0] log_fraction4, log_fraction5, correction_fraction4, correction_fraction5;
  logic [5:0] whole4, whole5;  // 33 - b
  table_log2 log_table (
      .ap_clk,
      .index(one3 ? 8'd0 : w3[31:24]),
      .base(log_base4),
      .step(log_step4)
  );
  table_gumbel correction_table (
      .ap_clk,
      .index(hash3[25:16]),
      .base(correction_base4),
      .step(correction_step4)
  );
  always_ff @(posedge ap_clk) begin
    if (valid[3]) begin
      log_fraction4 <= one3 ? 16'd0 : w3[23:8];
      correction_fraction4 <= hash3[15:0];
      whole4 <= 6'(shift3) + 6'(one3) + 6'd1;
    end
    if (valid[4]) begin
      log_base5 <= log_base4;
      log_step5 <= log_step4;
      log_fraction5 <= log_fraction4;
      correction_base5 <= correction_base4;
      correction_step5 <= correction_step4;
      correction_fraction5 <= correction_fraction4;
      whole5 <= whole4;
    end
  end

  // 6 to 8.
  logic signed [36:0] log_product6, correction_product6;
  logic signed [23:0] base6, base7;
  logic signed [20:0] log_part7, correction_part7;
  always_ff @(posedge ap_clk) begin
    if (valid[5]) begin
      log_product6 <= log_step5 * $signed({1'b0, log_fraction5});
      correction_product6 <= correction_step5 * $signed({1'b0, correction_fraction5});
      base6 <= $signed({2'b0, whole5, 16'b0}) - log_base5 - correction_base5;
    end
    if (valid[6]) begin
      log_part7 <= 21'((log_product6 + 37'sd32768) >>> 16);
      correction_part7 <= 21'((correction_product6 + 37'sd32768) >>> 16);
      base7 <= base6;
    end
    if (valid[7]) noise <= 23'(base7 - 24'(log_part7) - 24'(correction_part7));
  end

endmodule
