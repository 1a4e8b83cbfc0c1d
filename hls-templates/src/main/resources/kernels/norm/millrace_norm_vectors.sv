// SPDX-License-Identifier: Apache-2.0
//
// Vectors of a tile in two passes, one block of 32 elements per cycle each,
// for the units that normalize (docs/numerics.md, Norm): first x is gathered,
// then it is scaled.
//
//   in ─┬─▶ sums ──▶ factor ──▶ factors[TOKENS] ─┐
//       └─▶ x[X_BLOCKS] ───────────────────▶ z ──┴▶ u ──▶ y
//   gain, bias ───────────────────────────────────▶ ┴────┘
//
// The unit says where a block lies in x, and of which token it is. It may issue
// a token's first block as soon as `factor_soon` has told of it: the factor
// meets the block on its way. `stage[i]` says that a block is at stage i, and
// stage 0 is its issue:
//
//    1 … 3  x                   12  gain, and clamps of u
//    5      centre              15  bias
//    6      factor              17  y, and its clamps
//    4 … 17 the element
module millrace_norm_vectors #(
    parameter int TOKENS = 1,
    parameter int TOKEN_BITS = 1,
    parameter int X_BLOCKS = 1,
    parameter int X_INDEX_BITS = 1,
    parameter int HIDDEN = 1,               // elements of a vector
    parameter int HIDDEN_BLOCKS = 1,        // of 32 elements
    parameter bit CENTRED = 1'b0,           // else the centre is 0
    parameter logic [127:0] EPSILON = '0    // epsilon d^2 2^40
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    // What is gathered.
    input  logic [millrace_pkg::BLOCK_BITS-1:0] in_block,
    input  logic                                in_valid,
    input  logic [            X_INDEX_BITS-1:0] in_index,
    input  logic [              TOKEN_BITS-1:0] in_token,
    input  logic                                in_first,     // the token's first block
    input  logic                                in_last,      // its last
    input  logic                                alone,        // one token in the pass
    output logic                                factor_soon,
    // What is scaled.
    input  logic                                issue,
    input  logic [            X_INDEX_BITS-1:0] index,
    input  logic [              TOKEN_BITS-1:0] token,
    output logic [                        17:0] stage,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] gain,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] bias,
    output logic [millrace_pkg::BLOCK_BITS-1:0] y,
    // Clamps since `clear`.
    input  logic                                clear,
    output logic                                counting,     // those of a y are being added
    output logic [                        31:0] saturations
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;

  // Widths of the exact integers.
  localparam int PLACE_BITS = $clog2(32 * HIDDEN_BLOCKS);  // sums have so many more bits
  localparam int SUM_BITS = (PLACE_BITS > 6 ? PLACE_BITS : 6) + 32;
  localparam int SQUARES_BITS = PLACE_BITS + 63;
  localparam int FULL_VARIANCE_BITS = SQUARES_BITS + PLACE_BITS + 9;
  localparam int VARIANCE_BITS = FULL_VARIANCE_BITS < 98 ? FULL_VARIANCE_BITS : 98;

  // As v >= EPSILON, so is the shift of 1 / sqrt(v) at least its half.
  localparam int EPSILON_BITS = millrace_pkg::bit_length(EPSILON);
  localparam int MIN_SHIFT = EPSILON_BITS > 0 ? (EPSILON_BITS - 1) / 2 : 0;
  localparam int SHIFT_BITS = $clog2(VARIANCE_BITS) - 1;

  // ---- Sums and factors -------------------------------------------------------

  logic signed [SUM_BITS-1:0] sum;
  logic [SQUARES_BITS-1:0] squares;
  logic [TOKEN_BITS-1:0] sum_token;
  logic sum_valid, squares_valid;
  millrace_norm_sums #(
      .TILE(TOKENS),
      .TOKEN_BITS(TOKEN_BITS),
      .CENTRED(CENTRED),
      .SUM_BITS(SUM_BITS),
      .SQUARES_BITS(SQUARES_BITS)
  ) sums (
      .ap_clk,
      .ap_rst_n,
      .in_block,
      .in_valid,
      .in_token,
      .in_first,
      .in_last,
      .alone,
      .sum,
      .sum_token,
      .sum_valid,
      .squares,
      .squares_valid
  );

  logic [16:0] mantissa;
  logic [SHIFT_BITS-1:0] shift;
  logic [TOKEN_BITS-1:0] factor_token;
  logic factor_valid;
  millrace_norm_factor #(
      .HIDDEN(HIDDEN),
      .TOKEN_BITS(TOKEN_BITS),
      .SUM_BITS(SUM_BITS),
      .SQUARES_BITS(SQUARES_BITS),
      .EPSILON(EPSILON),
      .VARIANCE_BITS(VARIANCE_BITS),
      .MIN_SHIFT(MIN_SHIFT),
      .SHIFT_BITS(SHIFT_BITS)
  ) factor (
      .ap_clk,
      .ap_rst_n,
      .sum,
      .sum_token,
      .sum_valid,
      .squares,
      .squares_valid,
      .mantissa,
      .shift,
      .out_token(factor_token),
      .out_valid(factor_valid),
      .soon(factor_soon)
  );

  // ---- Scaling ------------------------------------------------------------------

  // The stages of a block, and its token as far as it is used.
  logic [6*TOKEN_BITS-1:0] past_token;
  millrace_taps #(
      .STAGES(17)
  ) stages (
      .ap_clk,
      .ap_rst_n,
      .value(issue),
      .taps(stage)
  );
  millrace_taps #(
      .WIDTH(TOKEN_BITS),
      .STAGES(5)
  ) tokens_behind (
      .ap_clk,
      .ap_rst_n,
      .value(token),
      .taps(past_token)
  );

  // 1 … 3: x
  logic [BLOCK_BITS-1:0] memory[0:X_BLOCKS-1];
  logic [BLOCK_BITS-1:0] x2, x3;
  logic [X_INDEX_BITS-1:0] index1;
  always_ff @(posedge ap_clk) begin
    if (in_valid) memory[in_index] <= in_block;
    if (stage[0]) index1 <= index;
    if (stage[1]) x2 <= memory[index1];
    if (stage[2]) x3 <= x2;
  end

  // 5: the centre
  logic signed [SUM_BITS-1:0] centre5;
  if (CENTRED) begin : g_centred
    logic signed [SUM_BITS-1:0] centres[0:TOKENS-1];
    always_ff @(posedge ap_clk) begin
      if (sum_valid) centres[sum_token] <= sum;
      if (stage[4]) centre5 <= centres[past_token[4*TOKEN_BITS+:TOKEN_BITS]];
    end
  end else begin : g_not_centred
    assign centre5 = '0;
  end

  // 6: the factor, which may have come a cycle ago; its shift goes on.
  logic [17+SHIFT_BITS-1:0] factors[0:TOKENS-1];
  logic [16:0] mantissa6;
  logic [SHIFT_BITS-1:0] shift6, shift7, shift8, shift9;
  logic [2:0] shift10;
  always_ff @(posedge ap_clk) begin
    if (factor_valid) factors[factor_token] <= {mantissa, shift};
    if (stage[5]) {mantissa6, shift6} <= factors[past_token[5*TOKEN_BITS+:TOKEN_BITS]];
    if (stage[6]) shift7 <= shift6;
    if (stage[7]) shift8 <= shift7;
    if (stage[8]) shift9 <= shift8;
    if (stage[9]) shift10 <= shift9[2:0];
  end

  // 4 … 17
  logic [31:0] u_clamped12, y_clamped17;
  for (genvar i = 0; i < 32; i++) begin : g_element
    millrace_norm_element #(
        .HIDDEN(HIDDEN),
        .SUM_BITS(SUM_BITS),
        .MIN_SHIFT(MIN_SHIFT),
        .SHIFT_BITS(SHIFT_BITS)
    ) element (
        .ap_clk,
        .stage(stage[16:3]),
        .x(x3[i*32+:32]),
        .centre(centre5),
        .mantissa(mantissa6),
        .shift_eights(shift9[SHIFT_BITS-1:3]),
        .shift_ones(shift10),
        .gain(gain[i*32+:32]),
        .bias(bias[i*32+:32]),
        .u_clamped(u_clamped12[i]),
        .y(y[i*32+:32]),
        .y_clamped(y_clamped17[i])
    );
  end

  // ---- Saturations, complete when nothing is under way ------------------------

  logic [5:0] u_count, y_count;
  logic u_counted;
  always_ff @(posedge ap_clk) begin
    if (stage[12]) u_count <= 6'($countones(u_clamped12));
    if (stage[17]) y_count <= 6'($countones(y_clamped17));
    u_counted <= stage[12] && ap_rst_n;
    counting  <= stage[17] && ap_rst_n;
    if (!ap_rst_n || clear) saturations <= '0;
    else if (u_counted || counting) begin
      saturations <= saturations + (u_counted ? 32'(u_count) : '0) + (counting ? 32'(y_count) : '0);
    end
  end

endmodule
