// SPDX-License-Identifier: Apache-2.0
//
// Rotary positions on the query and key heads. The elements 2j and 2j+1 of a
// head are a pair (a, b), rotated by its angle at the token's position:
//
//     a' = sat32(rshift(a cos - b sin, 16))   b' = sat32(rshift(b cos + a sin, 16))
//
//   rotary ──▶ rows[TILE][HEAD_BLOCKS] ──▶ row ─┐
//   qkv ────────────────────────────────▶ x ────┴▶ rotate ──▶ outlet ──▶ rotated
//
// Values pass unchanged: their row is (cos, sin) = (1, 0). One block of 32
// elements per cycle, latency 8. A pass begins with its header, then its
// tokens' rows are loaded, one per cycle.
module millrace_rope #(
    parameter int TILE = 1,            // tokens of a pass, at most
    parameter int LAYERS = 1,
    parameter int HEAD_BLOCKS = 1,     // of one head, of 32 elements
    parameter int ROTATED_BLOCKS = 1,  // queries and keys
    parameter int QKV_BLOCKS = 1       // queries, keys and values
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    input  logic                                qkv_tvalid,
    output logic                                qkv_tready,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] rotary_tdata,
    input  logic                                rotary_tvalid,
    output logic                                rotary_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] rotated_tdata,
    output logic                                rotated_tvalid,
    input  logic                                rotated_tready
);

  localparam int BLOCK_BITS = millrace_pkg::BLOCK_BITS;
  localparam int STAGES = 7;
  // A cosine lies in -1 ... 1, with 16 fraction bits: of its 32 bits, 18 are kept.
  localparam int COSINE_BITS = 18;
  localparam int ROW_BITS = 32 * COSINE_BITS;
  localparam int ROWS = TILE * HEAD_BLOCKS;
  localparam int ROW_INDEX_BITS = ROWS > 1 ? $clog2(ROWS) : 1;
  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int HEAD_BLOCK_BITS = $clog2(HEAD_BLOCKS + 1);
  localparam int BLOCK_COUNT_BITS = $clog2(QKV_BLOCKS + 1);
  localparam int LAYER_BITS = $clog2(LAYERS + 1);
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] LOAD = 2'd1;
  localparam logic [1:0] ROTATE = 2'd2;

  // ---- Control ----------------------------------------------------------

  logic [1:0] state;
  logic room, idle, counting;
  logic send_header, load, rotate;
  assign send_header = state == HEADER && qkv_tvalid && idle && !counting && room;
  assign load = state == LOAD && rotary_tvalid;
  assign rotate = state == ROTATE && qkv_tvalid && room;
  assign qkv_tready = send_header || rotate;
  assign rotary_tready = state == LOAD;

  // The place in the pass: in layers, blocks of q, k and v, and tokens.
  logic [      TOKEN_BITS-1:0] tokens, token;
  logic [ HEAD_BLOCK_BITS-1:0] head_block;  // block modulo HEAD_BLOCKS
  logic [BLOCK_COUNT_BITS-1:0] block;
  logic [      LAYER_BITS-1:0] layer;
  logic [  ROW_INDEX_BITS-1:0] row;         // of the token, at head_block

  logic last_token, last_head_block, last_block, last_layer;
  assign last_token = token == tokens - 1'b1;
  assign last_head_block = head_block == HEAD_BLOCK_BITS'(HEAD_BLOCKS - 1);
  assign last_block = block == BLOCK_COUNT_BITS'(QKV_BLOCKS - 1);
  assign last_layer = layer == LAYER_BITS'(LAYERS - 1);

  logic halt;
  assign halt = qkv_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
    end else begin
      if (send_header && !halt) state <= LOAD;
      if (load && last_head_block && last_token) state <= ROTATE;
      if (rotate && last_token && last_block && last_layer) state <= HEADER;
    end
  end

  logic [HEAD_BLOCK_BITS-1:0] next_head_block;
  assign next_head_block = last_head_block ? '0 : head_block + 1'b1;

  always_ff @(posedge ap_clk) begin
    if (send_header) begin
      tokens <= qkv_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      token <= '0;
      head_block <= '0;
      block <= '0;
      layer <= '0;
      row <= '0;
    end
    if (load) begin
      head_block <= next_head_block;
      row <= row + 1'b1;
      if (last_head_block) token <= token + 1'b1;
      if (last_head_block && last_token) begin
        token <= '0;
        row <= '0;
      end
    end
    if (rotate) begin
      token <= token + 1'b1;
      row <= row + ROW_INDEX_BITS'(HEAD_BLOCKS);
      if (last_token) begin
        token <= '0;
        block <= block + 1'b1;
        head_block <= next_head_block;
        row <= ROW_INDEX_BITS'(next_head_block);
        if (last_block) begin
          layer <= layer + 1'b1;
          block <= '0;
          head_block <= '0;
          row <= '0;
        end
      end
    end
  end

  // ---- 1: the block and its row; 2: the row, or that of a value ----------

  function automatic logic [ROW_BITS-1:0] narrow(input logic [BLOCK_BITS-1:0] wide);
    for (int i = 0; i < 32; i++) narrow[i*COSINE_BITS+:COSINE_BITS] = wide[i*32+:COSINE_BITS];
  endfunction

  localparam logic [2*COSINE_BITS-1:0] UNCHANGED = (2 * COSINE_BITS)'(1 << 16);

  logic [STAGES:0] stage;
  millrace_taps #(
      .STAGES(STAGES)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(rotate),
      .taps(stage)
  );

  logic [ROW_BITS-1:0] rows[0:ROWS-1];
  logic [ROW_BITS-1:0] row1, row2;
  logic [BLOCK_BITS-1:0] x1, x2;
  logic value1;
  always_ff @(posedge ap_clk) begin
    if (load) rows[row] <= narrow(rotary_tdata);
    if (rotate) begin
      row1 <= rows[row];
      x1 <= qkv_tdata;
      value1 <= block >= BLOCK_COUNT_BITS'(ROTATED_BLOCKS);
    end
    if (stage[1]) begin
      row2 <= value1 ? {16{UNCHANGED}} : row1;
      x2 <= x1;
    end
  end

  // ---- 3 to 7: the pairs --------------------------------------------------

  logic [BLOCK_BITS-1:0] y;
  logic [31:0] clamped;
  for (genvar i = 0; i < 32; i = i + 2) begin : g_pair
    millrace_rope_pair #(
        .COSINE_BITS(COSINE_BITS)
    ) pair (
        .ap_clk(ap_clk),
        .stage(stage[6:2]),
        .a(x2[i*32+:32]),
        .b(x2[(i+1)*32+:32]),
        .cosine(row2[i*COSINE_BITS+:COSINE_BITS]),
        .sine(row2[(i+1)*COSINE_BITS+:COSINE_BITS]),
        .rotated_a(y[i*32+:32]),
        .rotated_b(y[(i+1)*32+:32]),
        .clamped(clamped[i+:2])
    );
  end

  // A header leaves when all that came before it is counted.
  logic [5:0] count;
  logic [31:0] saturations;
  always_ff @(posedge ap_clk) begin
    if (stage[STAGES]) count <= 6'($countones(clamped));
    counting <= stage[STAGES] && ap_rst_n;
    if (!ap_rst_n || send_header) saturations <= '0;
    else if (counting) saturations <= saturations + 32'(count);
  end

  logic [BLOCK_BITS-1:0] header;
  assign header = {
    qkv_tdata[BLOCK_BITS-1:SATURATIONS+32],
    qkv_tdata[SATURATIONS+:32] + saturations,
    qkv_tdata[SATURATIONS-1:0]
  };

  millrace_outlet #(
      .WIDTH(BLOCK_BITS),
      .DEPTH(16)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .issue(send_header || rotate),
      .room(room),
      .idle(idle),
      .in_tdata(send_header ? header : y),
      .in_tvalid(send_header || stage[STAGES]),
      .out_tdata(rotated_tdata),
      .out_tvalid(rotated_tvalid),
      .out_tready(rotated_tready)
  );

endmodule
