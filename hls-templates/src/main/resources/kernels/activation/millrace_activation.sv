// SPDX-License-Identifier: Apache-2.0
//
// The FFN's nonlinearity, then quantization to MX blocks. SiLU and GELU are
//
//     a(x) = max(x, 0) - delta(|x|)
//
// with an even bump delta from one table. Gated: blocks of gate and up
// alternate, and a(gate) * up is quantized in its full 64 bits; a gate waits
// activated, so that its up has only the product before it.
//
//   GATED     up ──┬─▶ activate ──▶ gates ──┐
//                  └────────────────────────┴▶ product ──▶ collect ──▶ quantize ──▶ activated
//   else      up ────▶ activate ───────────────────────────▶ collect ──▶ quantize ──▶ activated
//
// ELEMENTS elements per cycle, so a block of 32, of gate or of up, takes
// PARTS = 32 / ELEMENTS cycles. From the last part of a block to its result:
// 10 cycles, gated 9. Two elements share a copy of the table.
module millrace_activation #(
    parameter int TILE = 1,        // tokens of a pass, at most
    parameter int LAYERS = 1,
    parameter int FFN_BLOCKS = 1,  // of 32 elements
    parameter bit GATED = 1'b0,    // SiLU(gate) * up, not GELU(up)
    parameter int STEP_BITS = 9,   // fraction bits below a table step
    parameter int ELEMENTS = 32    // per cycle: 2, 4, 8, 16 or 32
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] up_tdata,
    input  logic                                up_tvalid,
    output logic                                up_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] activated_tdata,
    output logic                                activated_tvalid,
    input  logic                                activated_tready
);

  localparam int PARTS = 32 / ELEMENTS;
  localparam int PART_INDEX_BITS = PARTS > 1 ? $clog2(PARTS) : 1;
  localparam int BLOCKS = LAYERS * FFN_BLOCKS;  // of a pass
  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int LEFT_BITS = $clog2(BLOCKS + 1);
  localparam int ACTIVATE_LATENCY = 6;
  localparam int PRODUCT_LATENCY = 5;
  localparam int LATENCY = GATED ? PRODUCT_LATENCY : ACTIVATE_LATENCY;
  localparam int WIDTH = GATED ? 64 : 32;  // of what is quantized

  // ---- Control ----------------------------------------------------------------

  logic [LEFT_BITS-1:0] left;  // blocks of the pass that are to come; 0: a header is next
  logic [TOKEN_BITS-1:0] tokens, token;
  logic [PART_INDEX_BITS-1:0] part;
  logic gate_turn;             // of a gate, not of what it gates
  logic header, header_sent, room, stored;
  logic take, last_part, last_token;
  assign header = left == '0;
  assign take = !header && up_tvalid && (gate_turn || (room && stored));
  assign last_part = part == PART_INDEX_BITS'(PARTS - 1);
  assign last_token = token == tokens - 1'b1;
  assign up_tready = header_sent || (take && last_part);

  logic halt;
  assign halt = up_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      left <= '0;
      part <= '0;
    end else begin
      if (header_sent && !halt) left <= LEFT_BITS'(BLOCKS);
      if (take) part <= last_part ? '0 : part + 1'b1;
      if (take && last_part && last_token && !gate_turn) left <= left - 1'b1;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (header_sent) begin
      tokens <= up_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      token <= '0;
      gate_turn <= GATED;
    end else if (take && last_part) begin
      token <= last_token ? '0 : token + 1'b1;
      gate_turn <= GATED && (last_token ? !gate_turn : gate_turn);
    end
  end

  // ---- Activation, and product --------------------------------------------------

  logic [ELEMENTS*32-1:0] x, activated;
  logic [ACTIVATE_LATENCY:0] past_activate;
  assign x = up_tdata[part*ELEMENTS*32+:ELEMENTS*32];
  millrace_taps #(
      .STAGES(ACTIVATE_LATENCY)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(take && gate_turn == GATED),
      .taps(past_activate)
  );
  for (genvar i = 0; i < ELEMENTS; i = i + 2) begin : g_pair
    millrace_activate_pair #(
        .STEP_BITS(STEP_BITS)
    ) pair (
        .ap_clk(ap_clk),
        .stage(past_activate[ACTIVATE_LATENCY-1:0]),
        .x(x[i*32+:64]),
        .y(activated[i*32+:64])
    );
  end

  logic [ELEMENTS*WIDTH-1:0] y;
  if (GATED) begin : g_gated
    millrace_activation_product #(
        .DEPTH(TILE * PARTS),
        .ELEMENTS(ELEMENTS)
    ) product (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .gates(activated),
        .gates_valid(past_activate[ACTIVATE_LATENCY]),
        .stored(stored),
        .up(x),
        .take_up(take && !gate_turn),
        .products(y)
    );
  end else begin : g_plain
    assign stored = 1'b1;
    assign y = activated;
  end

  // ---- Collecting the parts of a block ------------------------------------------

  logic [LATENCY:0] past_issue, past_last;
  millrace_taps #(
      .STAGES(LATENCY)
  ) issues (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(take && !gate_turn),
      .taps(past_issue)
  );
  millrace_taps #(
      .STAGES(LATENCY)
  ) lasts (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(last_part),
      .taps(past_last)
  );

  logic [32*WIDTH-1:0] values;
  if (PARTS > 1) begin : g_collect
    localparam int HELD_BITS = (PARTS - 1) * ELEMENTS * WIDTH;
    logic [HELD_BITS-1:0] held;
    assign values = {y, held};
    always_ff @(posedge ap_clk) begin
      if (past_issue[LATENCY]) held <= values[ELEMENTS*WIDTH+:HELD_BITS];
    end
  end else begin : g_whole
    assign values = y;
  end

  // ---- Out ------------------------------------------------------------------------

  logic [millrace_pkg::MX_BITS-1:0] block;
  logic block_valid;
  millrace_quantize #(
      .WIDTH(WIDTH),
      .FRACTION(GATED ? 32 : 16)
  ) quantize (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_values(values),
      .in_valid(past_issue[LATENCY] && past_last[LATENCY]),
      .out_block(block),
      .out_valid(block_valid)
  );

  millrace_mx_outlet #(
      .DEPTH(16)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .header(up_tdata),
      .header_valid(header && up_tvalid),
      .header_sent(header_sent),
      .issue(take && !gate_turn && last_part),
      .room(room),
      .idle(),
      .block(block),
      .block_valid(block_valid),
      .out_tdata(activated_tdata),
      .out_tvalid(activated_tvalid),
      .out_tready(activated_tready)
  );

endmodule
