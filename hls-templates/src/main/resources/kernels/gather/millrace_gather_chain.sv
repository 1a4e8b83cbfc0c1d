// SPDX-License-Identifier: Apache-2.0
//
// The end of the lanes' chain of activations: collects the headers, four MX
// blocks each, and discards the activations behind them, which all lanes have
// kept. Runs ahead of the results as far as the next header, one block per
// cycle.
module millrace_gather_chain #(
    parameter int TILE = 1,  // tokens
    parameter int LAYERS = 1,
    parameter int LAYER_OPERATIONS = 1,
    parameter logic [LAYER_OPERATIONS*64-1:0] LAYER = '0,
    parameter int HEAD_OPERATIONS = 1,
    parameter logic [HEAD_OPERATIONS*64-1:0] HEAD = '0
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [   millrace_pkg::MX_BITS-1:0] chain_tdata,
    input  logic                                chain_tvalid,
    output logic                                chain_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] header_tdata,
    output logic                                header_tvalid,
    input  logic                                header_tready
);

  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int FLAGS = 32 * control_pkg::HEADER_FLAGS;
  localparam int PART_BITS = millrace_pkg::BLOCK_BITS / 4;

  localparam logic [1:0] RECEIVE = 2'd0;
  localparam logic [1:0] OFFER = 2'd1;
  localparam logic [1:0] DISCARD = 2'd2;

  logic [1:0] state;
  logic [1:0] part;
  logic halt, head;
  logic [TOKEN_BITS-1:0] tokens;
  assign halt = header_tdata[FLAGS+control_pkg::FLAG_HALT];
  assign head = header_tdata[FLAGS+control_pkg::FLAG_HEAD];
  assign tokens = header_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
  assign header_tvalid = state == OFFER;

  logic start;
  assign start = state == OFFER && header_tready && !halt;

  logic [63:0] operation;
  logic operation_valid, operation_take, schedule_idle;
  millrace_lane_schedule #(
      .LAYERS(LAYERS),
      .LAYER_OPERATIONS(LAYER_OPERATIONS),
      .LAYER(LAYER),
      .HEAD_OPERATIONS(HEAD_OPERATIONS),
      .HEAD(HEAD)
  ) schedule (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .start(start),
      .head(head),
      .wanted(3'd1 << millrace_pkg::ACTION_MULTIPLY),
      .operation(operation),
      .operation_valid(operation_valid),
      .take(operation_take),
      .idle(schedule_idle)
  );

  // Blocks of the operation that are gone: whole ones, and tokens of the next.
  logic [15:0] block;
  logic [TOKEN_BITS-1:0] token;
  logic last_token, last_block, discard;
  assign last_token = operation[millrace_pkg::OPERATION_LAST_TOKEN] || token == tokens - 1'b1;
  assign last_block = block == operation[millrace_pkg::OPERATION_COLUMN_BLOCKS+:16] - 1'b1;
  assign discard = state == DISCARD && operation_valid && chain_tvalid;
  assign operation_take = discard && last_token && last_block;
  assign chain_tready = state == RECEIVE || state == DISCARD && operation_valid;

  always_ff @(posedge ap_clk) begin
    if (state == RECEIVE && chain_tvalid) begin
      header_tdata <= {chain_tdata[PART_BITS-1:0], header_tdata[4*PART_BITS-1:PART_BITS]};
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      token <= '0;
      block <= '0;
    end else if (discard) begin
      token <= last_token ? '0 : token + 1'b1;
      if (last_token) block <= last_block ? '0 : block + 1'b1;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= RECEIVE;
      part  <= '0;
    end else begin
      case (state)
        RECEIVE: begin
          if (chain_tvalid) part <= part + 1'b1;
          if (chain_tvalid && part == 2'd3) state <= OFFER;
        end
        OFFER: if (header_tready) state <= halt ? RECEIVE : DISCARD;
        default: if (schedule_idle) state <= RECEIVE;
      endcase
    end
  end

endmodule
