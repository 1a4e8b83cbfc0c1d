// SPDX-License-Identifier: Apache-2.0
//
// A lane's scores, from the products of a query head and a key:
//
//     dot_b = sum of 32 products                             exact
//     term  = dot_b * 2^(eq + ek + 24), floored
//     A     = sum of the head's terms                        modulo 2^48
//     s     = sat36(rshift(A, 8))
//
// One pair of blocks per cycle; a head of more than two blocks takes several
// `steps`. The score leaves nine cycles after the products of its last step:
//
//   1 … 3  adder tree     6  sum of the pair     8  round
//   4, 5   shift          7  sum of the steps    9  clamp
//
// A position that a token does not see has the lowest score, uncounted.
module millrace_attention_score #(
    parameter int PRODUCT_BITS = 35
) (
    input  logic                       ap_clk,
    input  logic                       ap_rst_n,
    input  logic [64*PRODUCT_BITS-1:0] products,    // of int8s, the 16 upper bits of each
    input  logic                       in_valid,
    input  logic [               11:0] exponents,   // eq + ek + 32 of the pair, 6 bits each
    input  logic [                1:0] halves,      // which of the pair are the head's
    input  logic                       first_step,
    input  logic                       last_step,
    input  logic                       seen,
    output logic [               35:0] score,
    output logic                       clamped,
    output logic                       out_valid
);

  localparam logic [35:0] LOWEST = 36'h800000000;
  localparam logic [35:0] HIGHEST = 36'h7FFFFFFFF;

  logic [7:0] valid;
  always_ff @(posedge ap_clk) valid <= ap_rst_n ? {valid[6:0], in_valid} : '0;

  // 1 … 3: two levels a stage; elements of 16, 18 and 20 bits.
  logic [16*18-1:0] fours1;
  logic [4*20-1:0] sixteens2;
  for (genvar i = 0; i < 16; i++) begin : g_four
    always_ff @(posedge ap_clk) begin
      if (in_valid) begin
        fours1[i*18+:18] <= 18'($signed(products[(4*i+1)*PRODUCT_BITS-1-:16]))
            + 18'($signed(products[(4*i+2)*PRODUCT_BITS-1-:16]))
            + 18'($signed(products[(4*i+3)*PRODUCT_BITS-1-:16]))
            + 18'($signed(products[(4*i+4)*PRODUCT_BITS-1-:16]));
      end
    end
  end
  for (genvar i = 0; i < 4; i++) begin : g_sixteen
    always_ff @(posedge ap_clk) begin
      if (valid[0]) begin
        sixteens2[i*20+:20] <= 20'($signed(fours1[i*72+:18])) + 20'($signed(fours1[i*72+18+:18]))
            + 20'($signed(fours1[i*72+36+:18])) + 20'($signed(fours1[i*72+54+:18]));
      end
    end
  end

  logic [1:0] halves3;
  logic [11:0] exponents3;
  millrace_delay #(
      .WIDTH (14),
      .CYCLES(3)
  ) to_terms (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({halves, exponents}),
      .out({halves3, exponents3})
  );

  // 4, 5: dot * 2^(s + 8) with s + 8 = 0 … 62, of which bits 8 and up are the term.
  logic [2*48-1:0] terms5;
  for (genvar b = 0; b < 2; b++) begin : g_term
    logic signed [19:0] dot3;
    logic [55:0] coarse4;
    logic [2:0] fine4;
    always_ff @(posedge ap_clk) begin
      if (valid[1]) dot3 <= $signed(sixteens2[b*40+:20]) + $signed(sixteens2[b*40+20+:20]);
      if (valid[2]) begin
        coarse4 <= halves3[b] ? 56'(dot3) << {exponents3[b*6+3+:3], 3'b000} : '0;
        fine4 <= exponents3[b*6+:3];
      end
      if (valid[3]) terms5[b*48+:48] <= 48'((coarse4 << fine4) >> 8);
    end
  end

  // 6, 7
  logic first6;
  logic [47:0] pair6, sum7;
  always_ff @(posedge ap_clk) begin
    if (valid[4]) pair6 <= terms5[0+:48] + terms5[48+:48];
    if (valid[5]) sum7 <= first6 ? pair6 : sum7 + pair6;
  end

  // 8, 9
  logic ends, seen8, fits;
  logic signed [40:0] rounded8;
  assign fits = rounded8[40:35] == '0 || rounded8[40:35] == '1;
  always_ff @(posedge ap_clk) begin
    if (valid[6]) rounded8 <= 41'($signed(sum7[47:8])) + 41'(sum7[7]);
    if (valid[7]) begin
      score <= !seen8 ? LOWEST : fits ? rounded8[35:0] : rounded8[40] ? LOWEST : HIGHEST;
      clamped <= seen8 && !fits;
    end
    out_valid <= valid[7] && ends && ap_rst_n;
  end

  millrace_delay #(
      .WIDTH (1),
      .CYCLES(6)
  ) to_sum (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(first_step),
      .out(first6)
  );
  millrace_delay #(
      .WIDTH (2),
      .CYCLES(8)
  ) to_clamp (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({last_step, seen}),
      .out({ends, seen8})
  );

endmodule
