// SPDX-License-Identifier: Apache-2.0
//
// RMSNorm of each query and key head (docs/numerics.md, Head norm). With
// d = HEAD_DIM elements x of a head in Q16.16,
//
//     v = d sum(x^2) 2^8 + HEAD_EPSILON     y = d x / sqrt(v) * gain
//
// A layer's gains come ahead of its heads in the same stream: those that the
// query heads share, then those that the key heads share. Values pass.
//
//         ┌──▶ gains[queries, keys] ───────────────────┐
//   qkv ──┼─┬▶ sums ──▶ factor ──▶ factors[bank] ──┐   ▼
//         │ └▶ x[bank][BLOCKS][TILE] ─────▶ z ─────┴▶ u ──▶ y ──▶ outlet ──▶ normed_heads
//         └──▶ headers, values ─────────────────────────────────▶ ┘
//
// There are two banks, each for a head of all tokens: one is filled while the
// other is scaled, one block of 32 elements per cycle each. The sums, the
// factor and the element are those of `millrace_norm`, and with one token the
// first block of a head leaves 33 cycles after its last one has come.
// Headers and values go by once nothing is under way: latency 1.
module millrace_headnorm #(
    parameter int TILE = 1,                    // tokens of a pass, at most
    parameter int LAYERS = 1,
    parameter int HEADS = 1,                   // of queries
    parameter int KV_HEADS = 1,                // of keys, and of values
    parameter int HEAD_DIM = 1,                // elements
    parameter int HEAD_BLOCKS = 1,             // of 32 elements
    parameter logic [127:0] HEAD_EPSILON = '0  // epsilon d^2 2^40
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    input  logic                                qkv_tvalid,
    output logic                                qkv_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] normed_heads_tdata,
    output logic                                normed_heads_tvalid,
    input  logic                                normed_heads_tready
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int STAGES = 17;  // from the issue of a block to y
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  // Widths of the exact integers, as in millrace_norm.
  localparam int PLACE_BITS = $clog2(32 * HEAD_BLOCKS);
  localparam int SUM_BITS = (PLACE_BITS > 6 ? PLACE_BITS : 6) + 32;
  localparam int SQUARES_BITS = PLACE_BITS + 63;
  localparam int FULL_VARIANCE_BITS = SQUARES_BITS + PLACE_BITS + 9;
  localparam int VARIANCE_BITS = FULL_VARIANCE_BITS < 98 ? FULL_VARIANCE_BITS : 98;
  localparam int EPSILON_BITS = millrace_pkg::bit_length(HEAD_EPSILON);
  localparam int MIN_SHIFT = EPSILON_BITS > 0 ? (EPSILON_BITS - 1) / 2 : 0;
  localparam int SHIFT_BITS = $clog2(VARIANCE_BITS) - 1;

  localparam int NORMED_HEADS = HEADS + KV_HEADS;
  localparam int ALL_HEADS = NORMED_HEADS + KV_HEADS;
  localparam int GAINS = 2 * HEAD_BLOCKS;
  localparam int BANK_BLOCKS = HEAD_BLOCKS * TILE;

  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int INDEX_BITS = TILE > 1 ? $clog2(TILE) : 1;
  localparam int SLOT_BITS = INDEX_BITS + 1;  // a token of a bank
  localparam int SLOTS = 1 << SLOT_BITS;
  localparam int DUE_BITS = SLOT_BITS + 1;
  localparam int BLOCK_COUNT_BITS = $clog2(HEAD_BLOCKS + 1);
  localparam int HEAD_BITS = $clog2(ALL_HEADS + 1);
  localparam int LAYER_BITS = $clog2(LAYERS + 1);
  localparam int GAIN_BITS = $clog2(GAINS);
  localparam int X_INDEX_BITS = $clog2(2 * BANK_BLOCKS);

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] LOAD = 2'd1;  // gains
  localparam logic [1:0] TAKE = 2'd2;  // heads, then values

  // ---- Taking -----------------------------------------------------------------

  logic [1:0] state;
  logic [1:0] banks;  // that hold a head
  logic room, idle, counting, freed;
  logic send_header, load, fill, pass;
  logic [GAIN_BITS-1:0] gain_index;
  // The place in the layer, of what is taken next.
  logic [      TOKEN_BITS-1:0] tokens, token;
  logic [BLOCK_COUNT_BITS-1:0] block;
  logic [       HEAD_BITS-1:0] head;
  logic [      LAYER_BITS-1:0] layer;
  logic [    X_INDEX_BITS-1:0] fill_index;
  logic fill_bank;
  logic first_block, last_token, last_block, last_head, last_layer, head_ends, value;
  assign first_block = block == '0;
  assign last_token = token == tokens - 1'b1;
  assign last_block = block == BLOCK_COUNT_BITS'(HEAD_BLOCKS - 1);
  assign last_head = head == HEAD_BITS'(ALL_HEADS - 1);
  assign last_layer = layer == LAYER_BITS'(LAYERS - 1);
  assign head_ends = last_token && last_block;
  assign value = head >= HEAD_BITS'(NORMED_HEADS);

  assign send_header = state == HEADER && qkv_tvalid && idle && !counting && room;
  assign load = state == LOAD && qkv_tvalid;
  assign fill = state == TAKE && !value && qkv_tvalid && banks != 2'd2;
  assign pass = state == TAKE && value && qkv_tvalid && banks == 2'd0 && idle && room;
  assign qkv_tready = send_header || load || fill || pass;

  logic halt;
  assign halt = qkv_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
    end else begin
      if (send_header && !halt) state <= LOAD;
      if (load && gain_index == GAIN_BITS'(GAINS - 1)) state <= TAKE;
      if (pass && head_ends && last_head) state <= last_layer ? HEADER : LOAD;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) banks <= '0;
    else banks <= banks + 2'(fill && head_ends) - 2'(freed);
  end

  always_ff @(posedge ap_clk) begin
    if (send_header) begin
      tokens <= qkv_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      token <= '0;
      block <= '0;
      head <= '0;
      layer <= '0;
      gain_index <= '0;
      fill_bank <= 1'b0;
      fill_index <= '0;
    end
    if (load) gain_index <= gain_index == GAIN_BITS'(GAINS - 1) ? '0 : gain_index + 1'b1;
    if (fill) begin
      fill_index <= fill_index + 1'b1;
      if (head_ends) begin
        fill_bank <= !fill_bank;
        fill_index <= fill_bank ? '0 : X_INDEX_BITS'(BANK_BLOCKS);
      end
    end
    if (fill || pass) begin
      token <= last_token ? '0 : token + 1'b1;
      if (last_token) block <= last_block ? '0 : block + 1'b1;
      if (head_ends) head <= last_head ? '0 : head + 1'b1;
      if (head_ends && last_head) layer <= layer + 1'b1;
    end
  end

  // ---- Factors ------------------------------------------------------------------

  logic signed [SUM_BITS-1:0] sum;
  logic [SQUARES_BITS-1:0] squares;
  logic [SLOT_BITS-1:0] sum_slot;
  logic sum_valid, squares_valid;
  millrace_norm_sums #(
      .TILE(SLOTS),
      .TOKEN_BITS(SLOT_BITS),
      .CENTRED(1'b0),
      .SUM_BITS(SUM_BITS),
      .SQUARES_BITS(SQUARES_BITS)
  ) sums (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_block(qkv_tdata),
      .in_valid(fill),
      .in_token({fill_bank, INDEX_BITS'(token)}),
      .in_first(first_block),
      .in_last(last_block),
      .alone(TILE == 1 || tokens == TOKEN_BITS'(1)),
      .sum(sum),
      .sum_token(sum_slot),
      .sum_valid(sum_valid),
      .squares(squares),
      .squares_valid(squares_valid)
  );

  logic [16:0] mantissa;
  logic [SHIFT_BITS-1:0] shift;
  logic [SLOT_BITS-1:0] factor_slot;
  logic factor_valid, factor_soon;
  millrace_norm_factor #(
      .HIDDEN(HEAD_DIM),
      .TOKEN_BITS(SLOT_BITS),
      .SUM_BITS(SUM_BITS),
      .SQUARES_BITS(SQUARES_BITS),
      .EPSILON(HEAD_EPSILON),
      .VARIANCE_BITS(VARIANCE_BITS),
      .MIN_SHIFT(MIN_SHIFT),
      .SHIFT_BITS(SHIFT_BITS)
  ) factor (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .sum(sum),
      .sum_token(sum_slot),
      .sum_valid(sum_valid),
      .squares(squares),
      .squares_valid(squares_valid),
      .mantissa(mantissa),
      .shift(shift),
      .out_token(factor_slot),
      .out_valid(factor_valid),
      .soon(factor_soon)
  );

  // ---- Scaling: what is issued ----------------------------------------------------

  logic issue;
  logic [DUE_BITS-1:0] factors_due;  // of tokens whose first block is not issued yet
  logic [      TOKEN_BITS-1:0] scale_token;
  logic [BLOCK_COUNT_BITS-1:0] scale_block;
  logic [       HEAD_BITS-1:0] scale_head;
  logic [    X_INDEX_BITS-1:0] scale_index;
  logic scale_bank;
  logic scale_first, scale_last_token, scale_ends;
  assign scale_first = scale_block == '0;
  assign scale_last_token = scale_token == tokens - 1'b1;
  assign scale_ends = scale_last_token && scale_block == BLOCK_COUNT_BITS'(HEAD_BLOCKS - 1);
  assign issue = room && (!scale_first || factors_due != '0);

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) factors_due <= '0;
    else factors_due <= factors_due + DUE_BITS'(factor_soon) - DUE_BITS'(issue && scale_first);
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || send_header) begin
      scale_token <= '0;
      scale_block <= '0;
      scale_head  <= '0;
      scale_bank  <= 1'b0;
      scale_index <= '0;
    end else if (issue) begin
      scale_token <= scale_last_token ? '0 : scale_token + 1'b1;
      scale_index <= scale_index + 1'b1;
      if (scale_last_token) scale_block <= scale_block + 1'b1;
      if (scale_ends) begin
        scale_block <= '0;
        scale_head  <= scale_head == HEAD_BITS'(NORMED_HEADS - 1) ? '0 : scale_head + 1'b1;
        scale_bank  <= !scale_bank;
        scale_index <= scale_bank ? '0 : X_INDEX_BITS'(BANK_BLOCKS);
      end
    end
  end

  // ---- Scaling: the pipeline --------------------------------------------------

  // What is known of the block at each stage, as far as it is used.
  logic [STAGES:0] stage;
  logic [1:0] past_ends;
  logic [6*SLOT_BITS-1:0] past_slot;
  logic [11*GAIN_BITS-1:0] past_gain;
  millrace_taps #(
      .STAGES(STAGES)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(issue),
      .taps(stage)
  );
  millrace_taps #(
      .STAGES(1)
  ) ends (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(scale_ends),
      .taps(past_ends)
  );
  millrace_taps #(
      .WIDTH(SLOT_BITS),
      .STAGES(5)
  ) slots (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value({scale_bank, INDEX_BITS'(scale_token)}),
      .taps(past_slot)
  );
  millrace_taps #(
      .WIDTH(GAIN_BITS),
      .STAGES(10)
  ) gain_indices (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(GAIN_BITS'(scale_block) + (scale_head < HEAD_BITS'(HEADS) ? '0 : GAIN_BITS'(HEAD_BLOCKS))),
      .taps(past_gain)
  );

  // 1 … 3: x; its bank is free when its last block is read.
  logic [BLOCK_BITS-1:0] memory[0:2*BANK_BLOCKS-1];
  logic [BLOCK_BITS-1:0] x2, x3;
  logic [X_INDEX_BITS-1:0] scale_index1;
  assign freed = stage[1] && past_ends[1];
  always_ff @(posedge ap_clk) begin
    if (fill) memory[fill_index] <= qkv_tdata;
    if (stage[0]) scale_index1 <= scale_index;
    if (stage[1]) x2 <= memory[scale_index1];
    if (stage[2]) x3 <= x2;
  end

  // 6: the factor, which may have come a cycle ago; its shift goes on.
  logic [17+SHIFT_BITS-1:0] factors[0:SLOTS-1];
  logic [16:0] mantissa6;
  logic [SHIFT_BITS-1:0] shift6, shift7, shift8, shift9;
  logic [2:0] shift10;
  always_ff @(posedge ap_clk) begin
    if (factor_valid) factors[factor_slot] <= {mantissa, shift};
    if (stage[5]) {mantissa6, shift6} <= factors[past_slot[5*SLOT_BITS+:SLOT_BITS]];
    if (stage[6]) shift7 <= shift6;
    if (stage[7]) shift8 <= shift7;
    if (stage[8]) shift9 <= shift8;
    if (stage[9]) shift10 <= shift9[2:0];
  end

  // 12: gain
  logic [BLOCK_BITS-1:0] gains[0:GAINS-1];
  logic [BLOCK_BITS-1:0] gain11, gain12;
  always_ff @(posedge ap_clk) begin
    if (load) gains[gain_index] <= qkv_tdata;
    if (stage[10]) gain11 <= gains[past_gain[10*GAIN_BITS+:GAIN_BITS]];
    if (stage[11]) gain12 <= gain11;
  end

  // 4 … 17
  logic [BLOCK_BITS-1:0] y17;
  logic [31:0] u_clamped12, y_clamped17;
  for (genvar i = 0; i < 32; i++) begin : g_element
    millrace_norm_element #(
        .HIDDEN(HEAD_DIM),
        .SUM_BITS(SUM_BITS),
        .MIN_SHIFT(MIN_SHIFT),
        .SHIFT_BITS(SHIFT_BITS)
    ) element (
        .ap_clk(ap_clk),
        .stage(stage[16:3]),
        .x(x3[i*32+:32]),
        .centre(SUM_BITS'(0)),
        .mantissa(mantissa6),
        .shift_eights(shift9[SHIFT_BITS-1:3]),
        .shift_ones(shift10),
        .gain(gain12[i*32+:32]),
        .bias(32'd0),
        .u_clamped(u_clamped12[i]),
        .y(y17[i*32+:32]),
        .y_clamped(y_clamped17[i])
    );
  end

  // A header leaves when all that came before it is counted.
  logic [5:0] u_count, y_count;
  logic u_counted;
  logic [31:0] saturations;
  always_ff @(posedge ap_clk) begin
    if (stage[12]) u_count <= 6'($countones(u_clamped12));
    if (stage[17]) y_count <= 6'($countones(y_clamped17));
    u_counted <= stage[12] && ap_rst_n;
    counting <= stage[17] && ap_rst_n;
    if (!ap_rst_n || send_header) saturations <= '0;
    else if (u_counted || counting) begin
      saturations <= saturations + (u_counted ? 32'(u_count) : '0) + (counting ? 32'(y_count) : '0);
    end
  end

  logic [BLOCK_BITS-1:0] header;
  assign header = {
    qkv_tdata[BLOCK_BITS-1:SATURATIONS+32],
    qkv_tdata[SATURATIONS+:32] + saturations,
    qkv_tdata[SATURATIONS-1:0]
  };

  // ---- Out ----------------------------------------------------------------------

  millrace_outlet #(
      .WIDTH(BLOCK_BITS),
      .DEPTH(32)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .issue(send_header || pass || issue),
      .room(room),
      .idle(idle),
      .in_tdata(send_header ? header : pass ? qkv_tdata : y17),
      .in_tvalid(send_header || pass || stage[STAGES]),
      .out_tdata(normed_heads_tdata),
      .out_tvalid(normed_heads_tvalid),
      .out_tready(normed_heads_tready)
  );

endmodule
