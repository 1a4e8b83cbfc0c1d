// SPDX-License-Identifier: Apache-2.0
//
// One of the 32 elements of the second pass (docs/numerics.md, Norm):
//
//     z = HIDDEN x - centre
//     u = sat32(rshift(z mantissa, k - 12))      (left, where k < 12)
//     y = sat32(rshift(u gain, 24) + bias)
//
// One element per cycle, latency 14; `stage[i]` enables the registers of step i.
//
//    0, 1   HIDDEN x                        8   u
//    2      z                        9, 10, 11  u gain, in four DSPs
//    3 … 5  z mantissa, in two DSPs        12   + bias, + half for rounding
//    6, 7   shifted: by eights, by ones    13   y
//
// Each input belongs to the step that uses it: centre to 2, mantissa to 3,
// shift = k - MIN_SHIFT to 6 (its upper bits) and 7, gain to 9, bias to 12.
module millrace_norm_element #(
    parameter int HIDDEN = 1,
    parameter int SUM_BITS = 38,
    parameter int MIN_SHIFT = 0,
    parameter int SHIFT_BITS = 6   // 4 at least
) (
    input  logic                         ap_clk,
    input  logic        [          13:0] stage,
    input  logic signed [          31:0] x,
    input  logic signed [  SUM_BITS-1:0] centre,
    input  logic        [          16:0] mantissa,
    input  logic        [SHIFT_BITS-1:3] shift_eights,
    input  logic        [           2:0] shift_ones,
    input  logic signed [          31:0] gain,
    input  logic signed [          31:0] bias,
    output logic                         u_clamped,     // with step 9
    output logic signed [          31:0] y,
    output logic                         y_clamped
);

  // ---- 0 … 2: z -------------------------------------------------------------

  localparam int Z_BITS = SUM_BITS + 1;
  logic signed [SUM_BITS-1:0] scaled0, scaled1;
  logic signed [Z_BITS-1:0] z2;
  always_ff @(posedge ap_clk) begin
    if (stage[0]) scaled0 <= SUM_BITS'(x) * SUM_BITS'(HIDDEN);
    if (stage[1]) scaled1 <= scaled0;
    if (stage[2]) z2 <= Z_BITS'(scaled1) - Z_BITS'(centre);
  end

  // ---- 3 … 5: times mantissa, which is 2^16 at most -------------------------

  localparam int PRODUCT_BITS = Z_BITS + 16;
  logic signed [PRODUCT_BITS-1:0] product3, product4, product5;
  always_ff @(posedge ap_clk) begin
    if (stage[3]) product3 <= PRODUCT_BITS'(z2) * PRODUCT_BITS'($signed({1'b0, mantissa}));
    if (stage[4]) product4 <= product3;
    if (stage[5]) product5 <= product4;
  end

  // ---- 6 … 8: shifted, keeping the bit below for rounding --------------------

  // What `shift` = 0 leaves, twice u.
  localparam int LEAST = MIN_SHIFT - 13;
  localparam int LEFT = LEAST < 0 ? -LEAST : 0;
  localparam int RIGHT = LEAST < 0 ? 0 : LEAST;
  localparam int HALVES_BITS = PRODUCT_BITS - LEAST;
  logic signed [HALVES_BITS-1:0] halves5, halves6, halves;
  assign halves5 = HALVES_BITS'((PRODUCT_BITS + LEFT)'(product5) <<< LEFT >>> RIGHT);
  assign halves  = halves6 >>> shift_ones;

  // From here u has 33 bits, and a flag that it has not.
  logic signed [33:0] halves7;
  logic beyond7, negative7;
  logic signed [33:0] rounded7;
  logic signed [31:0] u8;
  assign rounded7 = 34'(halves7 >>> 1) + 34'(halves7[0]);
  always_ff @(posedge ap_clk) begin
    if (stage[6]) halves6 <= halves5 >>> {shift_eights, 3'd0};
    if (stage[7]) begin
      halves7 <= halves[33:0];
      beyond7 <= halves[HALVES_BITS-1:33] != '0 && halves[HALVES_BITS-1:33] != '1;
      negative7 <= halves[HALVES_BITS-1];
    end
    if (stage[8]) begin
      u8 <= beyond7 ? (negative7 ? 32'sh80000000 : 32'sh7FFFFFFF) : millrace_pkg::sat32(64'(rounded7));
      u_clamped <= beyond7 || millrace_pkg::clamps32(64'(rounded7));
    end
  end

  // ---- 9 … 13: times gain, plus bias ----------------------------------------

  localparam logic signed [63:0] HALF = 1 << 23;
  logic signed [63:0] product9, product10, product11, sum12, y12;
  assign y12 = sum12 >>> 24;
  always_ff @(posedge ap_clk) begin
    if (stage[9]) product9 <= 64'(u8) * 64'(gain);
    if (stage[10]) product10 <= product9;
    if (stage[11]) product11 <= product10;
    if (stage[12]) sum12 <= product11 + (64'(bias) <<< 24) + HALF;
    if (stage[13]) begin
      y <= millrace_pkg::sat32(y12);
      y_clamped <= millrace_pkg::clamps32(y12);
    end
  end

endmodule
