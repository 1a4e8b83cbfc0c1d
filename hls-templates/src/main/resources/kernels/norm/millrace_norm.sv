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
//   looped ────▶ vectors ──▶ quantize ──▶ normed
//                  ▲
//   constants ──▶ ring of gains, biases
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
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

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

  // ---- Gathering and scaling --------------------------------------------------

  logic factor_soon;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) factors_due <= '0;
    else factors_due <= factors_due + TOKEN_BITS'(factor_soon) - TOKEN_BITS'(issue && first_block);
  end

  // What is known of a block at each stage, as far as it is used.
  logic [17:0] past_issue;
  logic [13:0] past_last;
  millrace_taps #(
      .STAGES(13)
  ) lasts (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(last_token),
      .taps(past_last)
  );

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
      .gain_stage(past_issue[10]),
      .gain_last(past_last[10]),
      .gain(gain12),
      .bias_stage(past_issue[13]),
      .bias_last(past_last[13]),
      .bias(bias15)
  );

  logic [BLOCK_BITS-1:0] y17;
  logic [31:0] saturations;
  millrace_norm_vectors #(
      .TOKENS(TILE),
      .TOKEN_BITS(INDEX_BITS),
      .X_BLOCKS(X_BLOCKS),
      .X_INDEX_BITS(X_INDEX_BITS),
      .HIDDEN(HIDDEN),
      .HIDDEN_BLOCKS(HIDDEN_BLOCKS),
      .CENTRED(CENTRED),
      .EPSILON(EPSILON)
  ) vectors (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_block(looped_tdata),
      .in_valid(gather),
      .in_index(x_index),
      .in_token(INDEX_BITS'(token)),
      .in_first(first_block),
      .in_last(last_block),
      .alone(TILE == 1 || tokens == TOKEN_BITS'(1)),
      .factor_soon(factor_soon),
      .issue(issue),
      .index(x_index),
      .token(INDEX_BITS'(token)),
      .stage(past_issue),
      .gain(gain12),
      .bias(bias15),
      .y(y17),
      .clear(header_sent),
      .counting(),
      .saturations(saturations)
  );

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
      .in_valid(past_issue[17]),
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
