// SPDX-License-Identifier: Apache-2.0
//
// A pass of attention: takes its header, sends it on with the clamps that were counted
// since the one before, and counts layers. In a cluster the header comes along the chain in
// four parts, as MX blocks, and goes on as it comes; blocks pass through to the tile.
module millrace_attention_pass #(
    parameter bit CLUSTERED = 1'b0,
    parameter bit LAST = 1'b0,  // of the chain
    parameter int LAYERS = 1,
    parameter int TOKENS_BITS = 1,
    parameter int POSITION_BITS = 16
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] qkv_tdata,
    input  logic                                qkv_tvalid,
    output logic                                header_ready,
    input  logic [   millrace_pkg::MX_BITS-1:0] blocks_tdata,
    input  logic                                blocks_tvalid,
    output logic                                blocks_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] forwarded_tdata,
    output logic                                forwarded_tvalid,
    input  logic                                forwarded_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] mx_tdata,          // to the tile
    output logic                                mx_tvalid,
    input  logic                                mx_tready,
    input  logic [                        31:0] counted,           // clamps, of a cycle
    output logic [millrace_pkg::BLOCK_BITS-1:0] header,            // to send, while it is valid
    output logic                                header_valid,
    input  logic                                header_sent,
    output logic [           POSITION_BITS-1:0] position,
    output logic [             TOKENS_BITS-1:0] tokens,
    output logic                                begin_layer,
    output logic [                        31:0] layer,
    input  logic                                layer_done,
    output logic                                begin_halt,        // the writers have to know it, too
    input  logic                                keep_idle
);

  localparam logic [1:0] HEADER = 2'd0;
  localparam logic [1:0] SEND = 2'd1;   // the header goes on
  localparam logic [1:0] LAYER = 2'd2;
  localparam logic [1:0] HALT = 2'd3;   // and goes to the writers

  logic [1:0] state;
  logic [31:0] saturations;
  logic take_header, halt, header_taken;
  assign header_ready = !CLUSTERED && state == HEADER;
  assign header_valid = state == SEND;
  assign take_header = CLUSTERED ? header_taken : state == HEADER && qkv_tvalid;
  assign halt = header[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
      begin_layer <= 1'b0;
      begin_halt <= 1'b0;
    end else begin
      begin_layer <= state == SEND && header_sent && !halt
          || state == LAYER && layer_done && layer != 32'(LAYERS - 1);
      begin_halt <= state == SEND && header_sent && halt;
      case (state)
        HEADER: if (take_header) state <= SEND;
        SEND: if (header_sent) state <= halt ? HALT : LAYER;
        LAYER: if (layer_done && layer == 32'(LAYERS - 1)) state <= HEADER;
        HALT: if (keep_idle && !begin_halt) state <= HEADER;
      endcase
    end
    if (take_header) layer <= '0;
    else if (layer_done) layer <= layer + 1'b1;
  end

  // Headers of the chain, in parts.
  logic [millrace_pkg::BLOCK_BITS-1:0] chain_header;
  logic clear_saturations;
  millrace_attention_chain #(
      .LAST(LAST)
  ) chain (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .blocks_tdata(blocks_tdata),
      .blocks_tvalid(blocks_tvalid && CLUSTERED),
      .blocks_tready(blocks_tready),
      .forwarded_tdata(forwarded_tdata),
      .forwarded_tvalid(forwarded_tvalid),
      .forwarded_tready(forwarded_tready),
      .header_wanted(state == HEADER && !header_taken),
      .saturations(saturations),
      .clear_saturations(clear_saturations),
      .header(chain_header),
      .header_taken(header_taken),
      .block_tdata(mx_tdata),
      .block_tvalid(mx_tvalid),
      .block_tready(mx_tready)
  );

  logic [millrace_pkg::BLOCK_BITS-1:0] new_header;
  assign new_header = CLUSTERED ? chain_header : qkv_tdata;
  always_ff @(posedge ap_clk) begin
    if (take_header) begin
      header <= new_header;
      if (!CLUSTERED) begin
        header[32*control_pkg::HEADER_SATURATIONS+:32] <= new_header[32*control_pkg::HEADER_SATURATIONS+:32]
            + saturations;
      end
      position <= new_header[32*control_pkg::HEADER_POSITION+:POSITION_BITS];
      tokens <= new_header[32*control_pkg::HEADER_TOKENS+:TOKENS_BITS];
    end
    if (!ap_rst_n || (CLUSTERED ? clear_saturations : take_header)) saturations <= '0;
    else saturations <= saturations + counted;
  end

endmodule
