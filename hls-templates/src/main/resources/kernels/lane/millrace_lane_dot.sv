// SPDX-License-Identifier: Apache-2.0
//
// Dot products of a block of weights with a block of activations of each of one
// or two columns. Words come skewed, word p p cycles after word 0.
//
//   word 0  a0,w0 ──▶ × ─▶ + ─┐        four such chains of eight multipliers,
//   word 1  a1,w1 ────▶ × ──▶ + ─┐     one for each byte of the words
//     …                          …
//   word 7  a7,w7 ─────────▶ × ──▶ + ──▶ sum of the four ──▶ dot
//
// A multiplier is a DSP48E2, which takes the sum from its neighbour. Two columns
// share it: with the activations x and y of the two columns
//
//     (y * 2^18 + x) * w = y * w * 2^18 + x * w,
//
// and since 8 * 127^2 < 2^17, the lower sum of a chain is its 18 lower bits as a
// signed number, which takes one off the upper bits if it is negative. So it is for
// the pair of activations: below bit 18 nothing meets x, above it only its sign.
//
// A dot product is there 12 cycles after its word 0.
module millrace_lane_dot #(
    parameter int COLUMNS = 2  // 1 or 2
) (
    input  logic                   ap_clk,
    input  logic [           11:0] valid,        // word 0 is in; word 1; ...
    input  logic [          255:0] weights,
    input  logic [256*COLUMNS-1:0] activations,
    output logic [ 20*COLUMNS-1:0] dots
);

  localparam int SHIFT = 18;
  localparam int FACTOR_BITS = COLUMNS == 2 ? 27 : 8;
  localparam int SUM_BITS = COLUMNS == 2 ? 2 * SHIFT : SHIFT;

  for (genvar p = 0; p < 8; p++) begin : g_word
    for (genvar c = 0; c < 4; c++) begin : g_chain
      logic signed [7:0] x;
      logic signed [FACTOR_BITS-1:0] factor;
      logic signed [SUM_BITS-1:0] before_, sum;
      assign x = activations[32*p+8*c+:8];
      if (COLUMNS == 2) begin : g_two
        assign factor = {9'($signed(activations[256+32*p+8*c+:8])) - 9'(x[7]), SHIFT'(x)};
      end else begin : g_one
        assign factor = x;
      end
      if (p == 0) begin : g_begin
        assign before_ = '0;
      end else begin : g_add
        assign before_ = g_word[p-1].g_chain[c].sum;
      end
      millrace_multiply_add #(
          .A_BITS(FACTOR_BITS),
          .B_BITS(8),
          .P_BITS(SUM_BITS)
      ) multiply_add (
          .ap_clk(ap_clk),
          .take(valid[p]),
          .a(factor),
          .b(weights[32*p+8*c+:8]),
          .multiply(valid[p+1]),
          .add(valid[p+2]),
          .c(before_),
          .p(sum)
      );
    end
  end

  for (genvar i = 0; i < COLUMNS; i++) begin : g_column
    logic signed [19:0] low, high;  // sums of two chains
    if (i == 0) begin : g_lower
      always_ff @(posedge ap_clk) begin
        if (valid[10]) begin
          low <= 20'($signed(g_word[7].g_chain[0].sum[SHIFT-1:0])) + 20'($signed(g_word[7].g_chain[1].sum[SHIFT-1:0]));
          high <= 20'($signed(g_word[7].g_chain[2].sum[SHIFT-1:0])) + 20'($signed(g_word[7].g_chain[3].sum[SHIFT-1:0]));
        end
      end
    end else begin : g_upper
      always_ff @(posedge ap_clk) begin
        if (valid[10]) begin
          low <= 20'(g_word[7].g_chain[0].sum >>> SHIFT) + 20'(g_word[7].g_chain[0].sum[SHIFT-1])
               + 20'(g_word[7].g_chain[1].sum >>> SHIFT) + 20'(g_word[7].g_chain[1].sum[SHIFT-1]);
          high <= 20'(g_word[7].g_chain[2].sum >>> SHIFT) + 20'(g_word[7].g_chain[2].sum[SHIFT-1])
                + 20'(g_word[7].g_chain[3].sum >>> SHIFT) + 20'(g_word[7].g_chain[3].sum[SHIFT-1]);
        end
      end
    end
    always_ff @(posedge ap_clk) begin
      if (valid[11]) dots[20*i+:20] <= low + high;
    end
  end

endmodule
