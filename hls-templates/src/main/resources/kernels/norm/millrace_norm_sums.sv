// SPDX-License-Identifier: Apache-2.0
//
// The first pass over x: exact sums of x and x^2 for each token, one block of
// 32 elements per cycle in tile order.
//
// With x = h 2^16 + l, l unsigned, a square is three products of one DSP each,
// and their totals are put together only in the end:
//
//     sum x^2 = (sum h^2) 2^32 + (sum h l) 2^17 + sum l^2
//
//   1     x                          ┌──▶ 2 … 5  total of x ─────────▶ sum
//   2, 3  h^2, h l, l^2 ─────────────┴──▶ 4 … 7  three totals ──▶ 8 ─▶ squares
//
// The results of a token come with its last block: `sum` after 5 cycles,
// `squares` after 8.
module millrace_norm_sums #(
    parameter int TILE = 1,
    parameter int TOKEN_BITS = 1,
    parameter bit CENTRED = 1'b0,     // else `sum` is 0
    parameter int SUM_BITS = 38,      // signed; 38 at least
    parameter int SQUARES_BITS = 70
) (
    input  logic                                       ap_clk,
    input  logic                                       ap_rst_n,
    input  logic        [millrace_pkg::BLOCK_BITS-1:0] in_block,
    input  logic                                       in_valid,
    input  logic        [              TOKEN_BITS-1:0] in_token,
    input  logic                                       in_first,       // the token's first block
    input  logic                                       in_last,        // its last
    input  logic                                       alone,          // one token in the pass
    output logic signed [                SUM_BITS-1:0] sum,
    output logic        [              TOKEN_BITS-1:0] sum_token,
    output logic                                       sum_valid,
    output logic        [            SQUARES_BITS-1:0] squares,
    output logic                                       squares_valid
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int STAGES = 7;

  // What is known of the block at each stage; the token, and whether it begins, as far
  // as they are used.
  logic [STAGES:0] stage, past_last;
  logic [5:0] past_first;
  logic [6*TOKEN_BITS-1:0] past_token;
  millrace_taps #(
      .STAGES(STAGES)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(in_valid),
      .taps(stage)
  );
  millrace_taps #(
      .STAGES(STAGES)
  ) lasts (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(in_last),
      .taps(past_last)
  );
  millrace_taps #(
      .STAGES(5)
  ) firsts (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(in_first),
      .taps(past_first)
  );
  millrace_taps #(
      .WIDTH(TOKEN_BITS),
      .STAGES(5)
  ) tokens (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(in_token),
      .taps(past_token)
  );

  logic [BLOCK_BITS-1:0] x;
  always_ff @(posedge ap_clk) begin
    if (stage[0]) x <= in_block;
  end

  // ---- The sum of x -------------------------------------------------------

  if (CENTRED) begin : g_centred
    millrace_norm_total #(
        .TILE(TILE),
        .SIGNED(1'b1),
        .TOTAL_BITS(SUM_BITS),
        .TOKEN_BITS(TOKEN_BITS)
    ) total_x (
        .ap_clk(ap_clk),
        .stage(stage[4:1]),
        .token(past_token[3*TOKEN_BITS+:TOKEN_BITS]),
        .first(past_first[3]),
        .alone(alone),
        .values(x),
        .total(sum)
    );
  end else begin : g_uncentred
    assign sum = '0;
  end
  assign sum_token = past_token[5*TOKEN_BITS+:TOKEN_BITS];
  assign sum_valid = stage[5] && past_last[5];

  // ---- The sum of x^2 -----------------------------------------------------

  logic [BLOCK_BITS-1:0] high_squares, low_squares, crosses;
  for (genvar i = 0; i < 32; i++) begin : g_element
    logic signed [31:0] high;
    logic [31:0] low, high2, low2;
    logic signed [31:0] cross2;
    assign high = 32'($signed(x[i*32+16+:16]));
    assign low  = 32'(x[i*32+:16]);
    always_ff @(posedge ap_clk) begin
      if (stage[1]) begin
        high2 <= high * high;
        cross2 <= high * $signed(low);
        low2 <= low * low;
      end
      if (stage[2]) begin
        high_squares[i*32+:32] <= high2;
        crosses[i*32+:32] <= cross2;
        low_squares[i*32+:32] <= low2;
      end
    end
  end

  localparam int TOTAL_BITS = SUM_BITS + 1;  // l^2 is unsigned, with 32 bits
  logic signed [TOTAL_BITS-1:0] high_total, cross_total, low_total;
  millrace_norm_total #(
      .TILE(TILE),
      .SIGNED(1'b0),
      .TOTAL_BITS(TOTAL_BITS),
      .TOKEN_BITS(TOKEN_BITS)
  ) total_high (
      .ap_clk(ap_clk),
      .stage(stage[6:3]),
      .token(past_token[5*TOKEN_BITS+:TOKEN_BITS]),
      .first(past_first[5]),
      .alone(alone),
      .values(high_squares),
      .total(high_total)
  );
  millrace_norm_total #(
      .TILE(TILE),
      .SIGNED(1'b1),
      .TOTAL_BITS(TOTAL_BITS),
      .TOKEN_BITS(TOKEN_BITS)
  ) total_cross (
      .ap_clk(ap_clk),
      .stage(stage[6:3]),
      .token(past_token[5*TOKEN_BITS+:TOKEN_BITS]),
      .first(past_first[5]),
      .alone(alone),
      .values(crosses),
      .total(cross_total)
  );
  millrace_norm_total #(
      .TILE(TILE),
      .SIGNED(1'b0),
      .TOTAL_BITS(TOTAL_BITS),
      .TOKEN_BITS(TOKEN_BITS)
  ) total_low (
      .ap_clk(ap_clk),
      .stage(stage[6:3]),
      .token(past_token[5*TOKEN_BITS+:TOKEN_BITS]),
      .first(past_first[5]),
      .alone(alone),
      .values(low_squares),
      .total(low_total)
  );

  always_ff @(posedge ap_clk) begin
    if (stage[7] && past_last[7]) begin
      squares <= (SQUARES_BITS'(high_total) << 32) + (SQUARES_BITS'(cross_total) << 17) +
          SQUARES_BITS'(low_total);
    end
    squares_valid <= stage[7] && past_last[7] && ap_rst_n;
  end

endmodule
