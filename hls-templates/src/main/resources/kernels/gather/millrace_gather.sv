// SPDX-License-Identifier: Apache-2.0
//
// Collects the rows of the lanes into blocks in tile order, and sends them
// where the schedule says. Headers come along the lanes' chain of activations,
// whose end is here, and go everywhere.
//
//   chain ──▶ headers ────────────────┐
//   results[0] ──▶ ┐                  ▼
//       …          ├─▶ column ──▶ register ──▶ constants, qkv, delta, up or logits
//   results[n] ──▶ ┘
//
// A word of results has the rows of JOINED lanes for COLUMNS tokens. When all have
// come, a block leaves for each of these tokens that exists, one per cycle,
// and with the last one the words are taken. Element r of a block is row r div
// LANES of lane r mod LANES. Latency 1.
module millrace_gather #(
    parameter int LANES = 1,
    parameter int JOINED = 1,   // lanes of a word of results
    parameter int COLUMNS = 1,  // tokens multiplied at once
    parameter int TILE = 1,     // tokens of a prefill pass
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
    input  logic [             1024*COLUMNS-1:0] results_tdata,  // [lane][row][column]
    input  logic [            LANES/JOINED-1:0] results_tvalid,
    output logic [            LANES/JOINED-1:0] results_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] constants_tdata,
    output logic                                constants_tvalid,
    input  logic                                constants_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    output logic                                qkv_tvalid,
    input  logic                                qkv_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] delta_tdata,
    output logic                                delta_tvalid,
    input  logic                                delta_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] up_tdata,
    output logic                                up_tvalid,
    input  logic                                up_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] logits_tdata,
    output logic                                logits_tvalid,
    input  logic                                logits_tready
);

  localparam int BITS = millrace_pkg::BLOCK_BITS;
  localparam int ROWS = millrace_pkg::BLOCK / LANES;
  localparam int TOKEN_BITS = $clog2(TILE + 1);
  localparam int FLAGS = 32 * control_pkg::HEADER_FLAGS;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  // Headers, and the pass.
  logic [BITS-1:0] header_tdata;
  logic header_tvalid, header_tready;
  logic [TOKEN_BITS-1:0] tokens;
  millrace_gather_chain #(
      .TILE(TILE),
      .LAYERS(LAYERS),
      .LAYER_OPERATIONS(LAYER_OPERATIONS),
      .LAYER(LAYER),
      .HEAD_OPERATIONS(HEAD_OPERATIONS),
      .HEAD(HEAD)
  ) chain (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .chain_tdata(chain_tdata),
      .chain_tvalid(chain_tvalid),
      .chain_tready(chain_tready),
      .header_tdata(header_tdata),
      .header_tvalid(header_tvalid),
      .header_tready(header_tready)
  );

  logic send_header, head;
  assign send_header = header_tvalid && header_tready;
  always_ff @(posedge ap_clk) begin
    if (send_header) begin
      tokens <= header_tdata[32*control_pkg::HEADER_TOKENS+:TOKEN_BITS];
      head   <= header_tdata[FLAGS+control_pkg::FLAG_HEAD];
    end
  end

  logic [63:0] operation;
  logic operation_valid, operation_take, schedule_idle;
  logic [2:0] destination;
  millrace_lane_schedule #(
      .LAYERS(LAYERS),
      .LAYER_OPERATIONS(LAYER_OPERATIONS),
      .LAYER(LAYER),
      .HEAD_OPERATIONS(HEAD_OPERATIONS),
      .HEAD(HEAD)
  ) schedule (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .start(send_header && !header_tdata[FLAGS+control_pkg::FLAG_HALT]),
      .head(head),
      .wanted(3'd1 << millrace_pkg::ACTION_MULTIPLY | 3'd1 << millrace_pkg::ACTION_CONSTANTS),
      .operation(operation),
      .operation_valid(operation_valid),
      .take(operation_take),
      .idle(schedule_idle)
  );
  assign destination = operation[millrace_pkg::OPERATION_DESTINATION+:3];

  // Blocks that are sent, and tokens of the next one.
  logic [23:0] block;
  logic [TOKEN_BITS-1:0] token, column;
  logic single, last_token, last_block, last_column, free, send_block;
  assign column = token & TOKEN_BITS'(COLUMNS - 1);
  assign single = operation[millrace_pkg::OPERATION_LAST_TOKEN]
               || operation[millrace_pkg::OPERATION_ACTION+:2] == millrace_pkg::ACTION_CONSTANTS;
  assign last_token = single || token == tokens - 1'b1;
  assign last_block = block == operation[millrace_pkg::OPERATION_ROW_BLOCKS+:24] - 1'b1;
  assign last_column = column == TOKEN_BITS'(COLUMNS - 1) || last_token;
  assign send_block = operation_valid && free && results_tvalid == '1;
  assign results_tready = {(LANES / JOINED){send_block && last_column}};
  assign operation_take = send_block && last_token && last_block;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      token <= '0;
      block <= '0;
    end else if (send_block) begin
      token <= last_token ? '0 : token + 1'b1;
      if (last_token) block <= last_block ? '0 : block + 1'b1;
    end
  end

  // The column's value of each row: chosen among COLUMNS, not in the whole vector.
  logic [BITS-1:0] selected;
  for (genvar lane = 0; lane < LANES; lane++) begin : g_lane
    for (genvar row = 0; row < ROWS; row++) begin : g_row
      logic [32*COLUMNS-1:0] values;
      assign values = results_tdata[(lane*ROWS+row)*COLUMNS*32+:32*COLUMNS];
      assign selected[(row*LANES+lane)*32+:32] = values[32'(column)*32+:32];
    end
  end

  // One register for all outputs: a block is for one of them, a header for all.
  // The counts of saturations go on to `sample`; the other branches begin anew.
  logic [BITS-1:0] register_data, branch_data;
  logic register_header;
  logic [4:0] register_valid, register_ready;
  assign register_ready = {logits_tready, up_tready, delta_tready, qkv_tready, constants_tready};
  assign {logits_tvalid, up_tvalid, delta_tvalid, qkv_tvalid, constants_tvalid} = register_valid;
  assign free = (register_valid & ~register_ready) == '0;
  assign header_tready = schedule_idle && free;

  always_ff @(posedge ap_clk) begin
    if (send_header) begin
      register_header <= 1'b1;
      register_data <= header_tdata;
    end else if (send_block) begin
      register_header <= 1'b0;
      register_data <= selected;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) register_valid <= '0;
    else if (send_header) register_valid <= '1;
    else if (send_block) register_valid <= 5'd1 << destination;
    else register_valid <= register_valid & ~register_ready;
  end

  always_comb begin
    branch_data = register_data;
    if (register_header) branch_data[SATURATIONS+:32] = '0;
  end
  assign constants_tdata = branch_data;
  assign qkv_tdata = branch_data;
  assign delta_tdata = branch_data;
  assign up_tdata = branch_data;
  assign logits_tdata = register_data;

endmodule
