// SPDX-License-Identifier: Apache-2.0
//
// A token's factor from its sums, exact up to the table:
//
//     V = (HIDDEN squares - sum^2) 2^8 + EPSILON     (mantissa, k) = rsqrt(V)
//
// One token per cycle. A token's `squares` come 3 cycles after its `sum`; its
// factor comes 11 cycles after `squares`, and `soon` SOON = 5 cycles before it.
// V is EPSILON at least, so k is MIN_SHIFT at least, and `shift` is k above it.
module millrace_norm_factor #(
    parameter int HIDDEN = 1,
    parameter int TOKEN_BITS = 1,
    parameter int SUM_BITS = 38,
    parameter int SQUARES_BITS = 70,
    parameter logic [127:0] EPSILON = '0,
    parameter int VARIANCE_BITS = 98,
    parameter int MIN_SHIFT = 0,
    parameter int SHIFT_BITS = 6
) (
    input  logic                           ap_clk,
    input  logic                           ap_rst_n,
    input  logic signed [    SUM_BITS-1:0] sum,
    input  logic        [  TOKEN_BITS-1:0] sum_token,
    input  logic                           sum_valid,
    input  logic        [SQUARES_BITS-1:0] squares,
    input  logic                           squares_valid,
    output logic        [            16:0] mantissa,
    output logic        [  SHIFT_BITS-1:0] shift,
    output logic        [  TOKEN_BITS-1:0] out_token,
    output logic                           out_valid,
    output logic                           soon
);

  // ---- sum^2: 6 stages from `sum`; HIDDEN squares: 3 from `squares` --------

  localparam int SQUARE_BITS = 2 * SUM_BITS;
  logic [5:0] sum_stage;
  logic [6:0] past_squares;
  millrace_taps #(
      .STAGES(5)
  ) sum_stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(sum_valid),
      .taps(sum_stage)
  );
  millrace_taps #(
      .STAGES(6)
  ) squares_stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(squares_valid),
      .taps(past_squares)
  );

  logic signed [SUM_BITS-1:0] sum1;
  logic signed [SQUARE_BITS-1:0] square2, square3, square4, square5, square6;
  always_ff @(posedge ap_clk) begin
    if (sum_stage[0]) sum1 <= sum;
    if (sum_stage[1]) square2 <= SQUARE_BITS'(sum1) * SQUARE_BITS'(sum1);
    if (sum_stage[2]) square3 <= square2;
    if (sum_stage[3]) square4 <= square3;
    if (sum_stage[4]) square5 <= square4;
    if (sum_stage[5]) square6 <= square5;
  end

  logic [VARIANCE_BITS-1:0] scaled1, scaled2, scaled3;
  always_ff @(posedge ap_clk) begin
    if (past_squares[0]) scaled1 <= VARIANCE_BITS'(squares) * VARIANCE_BITS'(HIDDEN);
    if (past_squares[1]) scaled2 <= scaled1;
    if (past_squares[2]) scaled3 <= scaled2;
  end

  localparam int LATENCY = 14;  // from `sum`
  logic [(LATENCY+1)*TOKEN_BITS-1:0] past_token;
  millrace_taps #(
      .WIDTH(TOKEN_BITS),
      .STAGES(LATENCY)
  ) tokens (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(sum_token),
      .taps(past_token)
  );
  assign out_token = past_token[LATENCY*TOKEN_BITS+:TOKEN_BITS];

  // ---- V ------------------------------------------------------------------

  logic [VARIANCE_BITS-1:0] variance;
  always_ff @(posedge ap_clk) begin
    if (past_squares[3]) begin
      variance <= ((scaled3 - VARIANCE_BITS'(square6)) << 8) + VARIANCE_BITS'(EPSILON);
    end
  end
  assign soon = past_squares[6];

  logic [SHIFT_BITS-1:0] k;
  millrace_reciprocal_square_root #(
      .WIDTH(VARIANCE_BITS),
      .SHIFT_BITS(SHIFT_BITS)
  ) root (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .v(variance),
      .in_valid(past_squares[4]),
      .mantissa(mantissa),
      .k(k),
      .out_valid(out_valid)
  );
  assign shift = k - SHIFT_BITS'(MIN_SHIFT);

endmodule
