// SPDX-License-Identifier: Apache-2.0
//
// LayerNorm, or RMSNorm as LayerNorm without the mean, then quantization to MX
// blocks. With d = HIDDEN elements x in Q16.16,
//
//     z = d x - sum(x)          v = (d sum(x^2) - sum(x)^2) 2^8 + EPSILON
//     y = z / sqrt(v) * gain + bias
//
// where RMSNorm sets sum(x) to 0.
//
//   looped ─┬─▶ sums ──▶ factor ──▶ factors[TILE] ─┐
//           └─▶ x[BLOCKS][TILE] ────────────▶ z ───┴▶ u ──▶ y ──▶ quantize ──▶ normed
//   constants ──▶ ring of gains, biases ─────────────▶ ┴────┘
//
// A round is a norm of all tokens of the pass: first x is gathered, then it is
// scaled, one block of 32 elements per cycle each. The lanes wait for a norm,
// so the scaling of a token begins before its factor is there, which it meets
// on its way:
//
//   cycle  0     the last block of a token comes
//          5, 8  its sums
//          15    its first block is issued
//          19    its factor
//          20    they meet
//          36    the first block has left
//
// With many tokens the first one's factor is there sooner: then 22 cycles after
// the last block of all. A pass is 2 LAYERS rounds, and one more of its last
// token for the head.
module millrace_norm #(
    parameter int TILE = 1,                 // tokens of a pass, at most
    parameter int LAYERS = 1,
    parameter int HIDDEN = 1,               // elements, 16383 at most
    parameter int HIDDEN_BLOCKS = 1,        // of 32 elements
    parameter bit CENTRED = 1'b0,           // LayerNorm, not RMSNorm
    parameter logic [127:0] EPSILON = '0    // epsilon d^2 2^40
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] looped_tdata,
    input  logic                                looped_tvalid,
    output logic                                looped_tready,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] constants_tdata,
    input  logic                                constants_tvalid,
    output logic                                constants_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] normed_tdata,
    output logic                                normed_tvalid,
    input  logic                                normed_tready
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int STAGES = 17;  // from the issue of a block to y
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

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

  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int INDEX_BITS = TILE > 1 ? $clog2(TILE) : 1;
  localparam int BLOCK_COUNT_BITS = $clog2(HIDDEN_BLOCKS + 1);
  localparam int ROUND_BITS = $clog2(2 * LAYERS + 1);
  localparam int X_BLOCKS = HIDDEN_BLOCKS * TILE;
  localparam int X_INDEX_BITS = X_BLOCKS > 1 ? $clog2(X_BLOCKS) : 1;

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] GATHER = 2'd1;
  localparam logic [1:0] SCALE = 2'd2;

  // ---- Control ----------------------------------------------------------------

  logic [1:0] state;
  logic header_sent, room, available;
  logic gather, issue;
  logic [TOKEN_BITS-1:0] factors_due;  // of tokens whose first block is not issued yet
  // The place in the round, of what is gathered or scaled next.
  logic [TOKEN_BITS-1:0] tokens, token;
  logic [BLOCK_COUNT_BITS-1:0] block;
  logic [ROUND_BITS-1:0] round;
  logic [X_INDEX_BITS-1:0] x_index;
  logic head;
  logic first_block, last_token, last_block, last_of_layers, last_round;
  assign first_block = block == '0;
  assign last_token = token == tokens - 1'b1;
  assign last_block = block == BLOCK_COUNT_BITS'(HIDDEN_BLOCKS - 1);
  assign last_of_layers = round == ROUND_BITS'(2 * LAYERS - 1);
  assign last_round = head ? round == ROUND_BITS'(2 * LAYERS) : last_of_layers;

  assign looped_tready = state == GATHER || header_sent;
  assign gather = state == GATHER && looped_tvalid;
  assign issue = state == SCALE && room && available && (!first_block || factors_due != '0);

  logic step, phase_ends;
  assign step = gather || issue;
  assign phase_ends = step && last_token && last_block;

  logic halt;
  assign halt = looped_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
    end else begin
      if (header_sent && !halt) state <= GATHER;
      if (phase_ends) state <= state == GATHER ? SCALE : last_round ? HEADER : GATHER;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (header_sent) begin
      head <= looped_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HEAD];
      tokens <= looped_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      round <= '0;
    end
    if (header_sent || phase_ends) begin
      token <= '0;
      block <= '0;
      x_index <= '0;
    end else if (step) begin
      token <= last_token ? '0 : token + 1'b1;
      block <= block + BLOCK_COUNT_BITS'(last_token);
      x_index <= x_index + 1'b1;
    end
    if (issue && phase_ends) begin
      round <= round + 1'b1;
      if (last_of_layers) tokens <= TOKEN_BITS'(1);
    end
  end

  // ---- Gathering x and its sums ---------------------------------------------

  logic signed [SUM_BITS-1:0] sum;
  logic [SQUARES_BITS-1:0] squares;
  logic [INDEX_BITS-1:0] sum_token;
  logic sum_valid, squares_valid;
  millrace_norm_sums #(
      .TILE(TILE),
      .TOKEN_BITS(INDEX_BITS),
      .CENTRED(CENTRED),
      .SUM_BITS(SUM_BITS),
      .SQUARES_BITS(SQUARES_BITS)
  ) sums (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_block(looped_tdata),
      .in_valid(gather),
      .in_token(INDEX_BITS'(token)),
      .in_first(first_block),
      .in_last(last_block),
      .alone(TILE == 1 || tokens == TOKEN_BITS'(1)),
      .sum(sum),
      .sum_token(sum_token),
      .sum_valid(sum_valid),
      .squares(squares),
      .squares_valid(squares_valid)
  );

  logic [16:0] mantissa;
  logic [SHIFT_BITS-1:0] shift;
  logic [INDEX_BITS-1:0] factor_token;
  logic factor_valid, factor_soon;
  millrace_norm_factor #(
      .HIDDEN(HIDDEN),
      .TOKEN_BITS(INDEX_BITS),
      .SUM_BITS(SUM_BITS),
      .SQUARES_BITS(SQUARES_BITS),
      .EPSILON(EPSILON),
      .VARIANCE_BITS(VARIANCE_BITS),
      .MIN_SHIFT(MIN_SHIFT),
      .SHIFT_BITS(SHIFT_BITS)
  ) factor (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .sum(sum),
      .sum_token(sum_token),
      .sum_valid(sum_valid),
      .squares(squares),
      .squares_valid(squares_valid),
      .mantissa(mantissa),
      .shift(shift),
      .out_token(factor_token),
      .out_valid(factor_valid),
      .soon(factor_soon)
  );

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) factors_due <= '0;
    else factors_due <= factors_due + TOKEN_BITS'(factor_soon) - TOKEN_BITS'(issue && first_block);
  end

  // ---- Scaling: the pipeline --------------------------------------------------

  // What is known of the block at each stage; its token as far as it is used.
  logic [STAGES:0] stage;
  logic [13:0] past_last;
  logic [6*INDEX_BITS-1:0] past_token;
  millrace_taps #(
      .STAGES(STAGES)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(issue),
      .taps(stage)
  );
  millrace_taps #(
      .STAGES(13)
  ) lasts (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(last_token),
      .taps(past_last)
  );
  millrace_taps #(
      .WIDTH(INDEX_BITS),
      .STAGES(5)
  ) tokens_behind (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(INDEX_BITS'(token)),
      .taps(past_token)
  );

  // 1 … 3: x
  logic [BLOCK_BITS-1:0] memory[0:X_BLOCKS-1];
  logic [BLOCK_BITS-1:0] x2, x3;
  logic [X_INDEX_BITS-1:0] x_index1;
  always_ff @(posedge ap_clk) begin
    if (gather) memory[x_index] <= looped_tdata;
    if (stage[0]) x_index1 <= x_index;
    if (stage[1]) x2 <= memory[x_index1];
    if (stage[2]) x3 <= x2;
  end

  // 5: the centre; 6: the factor, which may have come a cycle ago; its shift goes on.
  logic signed [SUM_BITS-1:0] centres[0:TILE-1];
  logic [17+SHIFT_BITS-1:0] factors[0:TILE-1];
  logic signed [SUM_BITS-1:0] centre5;
  logic [16:0] mantissa6;
  logic [SHIFT_BITS-1:0] shift6, shift7, shift8, shift9;
  logic [2:0] shift10;
  always_ff @(posedge ap_clk) begin
    if (sum_valid) centres[sum_token] <= sum;
    if (factor_valid) factors[factor_token] <= {mantissa, shift};
    if (stage[4]) centre5 <= centres[past_token[4*INDEX_BITS+:INDEX_BITS]];
    if (stage[5]) {mantissa6, shift6} <= factors[past_token[5*INDEX_BITS+:INDEX_BITS]];
    if (stage[6]) shift7 <= shift6;
    if (stage[7]) shift8 <= shift7;
    if (stage[8]) shift9 <= shift8;
    if (stage[9]) shift10 <= shift9[2:0];
  end

  // 12: gain, 15: bias
  logic [BLOCK_BITS-1:0] gain12, bias15;
  millrace_norm_constants #(
      .LAYERS(LAYERS),
      .BLOCKS(HIDDEN_BLOCKS),
      .CENTRED(CENTRED)
  ) constants (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .constants_tdata(constants_tdata),
      .constants_tvalid(constants_tvalid),
      .constants_tready(constants_tready),
      .available(available),
      .claim(issue && last_token),
      .gain_stage(stage[10]),
      .gain_last(past_last[10]),
      .gain(gain12),
      .bias_stage(stage[13]),
      .bias_last(past_last[13]),
      .bias(bias15)
  );

  // 4 … 17
  logic [BLOCK_BITS-1:0] y17;
  logic [31:0] u_clamped12, y_clamped17;
  for (genvar i = 0; i < 32; i++) begin : g_element
    millrace_norm_element #(
        .HIDDEN(HIDDEN),
        .SUM_BITS(SUM_BITS),
        .MIN_SHIFT(MIN_SHIFT),
        .SHIFT_BITS(SHIFT_BITS)
    ) element (
        .ap_clk(ap_clk),
        .stage(stage[16:3]),
        .x(x3[i*32+:32]),
        .centre(centre5),
        .mantissa(mantissa6),
        .shift_eights(shift9[SHIFT_BITS-1:3]),
        .shift_ones(shift10),
        .gain(gain12[i*32+:32]),
        .bias(bias15[i*32+:32]),
        .u_clamped(u_clamped12[i]),
        .y(y17[i*32+:32]),
        .y_clamped(y_clamped17[i])
    );
  end

  // ---- Saturations, complete when nothing is under way ------------------------

  logic [5:0] u_count, y_count;
  logic u_counted, y_counted;
  logic [31:0] saturations;
  always_ff @(posedge ap_clk) begin
    if (stage[12]) u_count <= 6'($countones(u_clamped12));
    if (stage[17]) y_count <= 6'($countones(y_clamped17));
    u_counted <= stage[12] && ap_rst_n;
    y_counted <= stage[17] && ap_rst_n;
    if (!ap_rst_n || header_sent) saturations <= '0;
    else if (u_counted || y_counted) begin
      saturations <= saturations + (u_counted ? 32'(u_count) : '0) + (y_counted ? 32'(y_count) : '0);
    end
  end

  logic [BLOCK_BITS-1:0] header;
  assign header = {
    looped_tdata[BLOCK_BITS-1:SATURATIONS+32],
    looped_tdata[SATURATIONS+:32] + saturations,
    looped_tdata[SATURATIONS-1:0]
  };

  // ---- Out ----------------------------------------------------------------------

  logic [millrace_pkg::MX_BITS-1:0] block20;
  logic valid20;
  millrace_quantize #(
      .WIDTH(32),
      .FRACTION(16)
  ) quantize (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_values(y17),
      .in_valid(stage[17]),
      .out_block(block20),
      .out_valid(valid20)
  );

  millrace_mx_outlet #(
      .DEPTH(32)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .header(header),
      .header_valid(state == HEADER && looped_tvalid),
      .header_sent(header_sent),
      .issue(issue),
      .room(room),
      .idle(),
      .block(block20),
      .block_valid(valid20),
      .out_tdata(normed_tdata),
      .out_tvalid(normed_tvalid),
      .out_tready(normed_tready)
  );

endmodule
