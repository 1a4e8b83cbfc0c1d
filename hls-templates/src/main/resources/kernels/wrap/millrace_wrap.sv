// SPDX-License-Identifier: Apache-2.0
//
// Closes the layer loop on the card: each half layer is one round
//
//   embedded ──▶ (first round) ─┬─▶ looped
//   updated  ──▶ (others)      ─┴─▶ residual
//
// One block of 32 elements per cycle, latency 1. After the last round only the
// last token's blocks go on, to the final norm, and only if the pass ends in
// logits.
module millrace_wrap #(
    parameter int LAYERS = 1,
    parameter int HIDDEN_BLOCKS = 1  // of 32 elements
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] embedded_tdata,
    input  logic                                embedded_tvalid,
    output logic                                embedded_tready,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] updated_tdata,
    input  logic                                updated_tvalid,
    output logic                                updated_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] looped_tdata,
    output logic                                looped_tvalid,
    input  logic                                looped_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] residual_tdata,
    output logic                                residual_tvalid,
    input  logic                                residual_tready
);

  localparam int FLAGS = 32 * control_pkg::HEADER_FLAGS;
  localparam int TOKENS = 32 * control_pkg::HEADER_TOKENS;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;
  localparam logic [15:0] LATER_ROUNDS = 16'(2 * LAYERS - 1);

  localparam logic [2:0] HEADER = 3'd0;     // of a pass, from `embedded`
  localparam logic [2:0] FIRST = 3'd1;      // round, from `embedded`
  localparam logic [2:0] UPDATED = 3'd2;    // the header that comes round
  localparam logic [2:0] LATER = 3'd3;      // rounds, from `updated`
  localparam logic [2:0] FINAL = 3'd4;      // blocks after the last round
  localparam logic [2:0] HALTED = 3'd5;     // the header of a halt comes round

  logic [2:0] state;
  logic       head;         // the pass ends in logits
  logic [15:0] tokens;
  logic [15:0] token;       // of the block that is next
  logic [15:0] block;
  logic [15:0] round;
  logic [31:0] saturations;  // of `add`

  logic from_embedded, room, take_embedded, take_updated, last_block;
  assign from_embedded = state == HEADER || state == FIRST;
  assign room = (!looped_tvalid || looped_tready) && (!residual_tvalid || residual_tready);
  assign embedded_tready = from_embedded && room;
  assign updated_tready = !from_embedded && room;
  assign take_embedded = embedded_tready && embedded_tvalid;
  assign take_updated = updated_tready && updated_tvalid;
  assign last_block = token == tokens - 1 && block == 16'(HIDDEN_BLOCKS - 1);

  logic to_looped, to_residual;
  assign to_residual = take_embedded || (take_updated && state == LATER);
  assign to_looped = to_residual || (take_updated && state == FINAL && head && token == tokens - 1);

  logic [millrace_pkg::BLOCK_BITS-1:0] next;
  always_comb begin
    next = from_embedded ? embedded_tdata : updated_tdata;
    if (state == HEADER) next[SATURATIONS+:32] = embedded_tdata[SATURATIONS+:32] + saturations;
  end

  always_ff @(posedge ap_clk) begin
    if (to_looped) looped_tdata <= next;
    if (to_residual) residual_tdata <= next;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      looped_tvalid <= 1'b0;
      residual_tvalid <= 1'b0;
    end else begin
      if (to_looped) looped_tvalid <= 1'b1;
      else if (looped_tready) looped_tvalid <= 1'b0;
      if (to_residual) residual_tvalid <= 1'b1;
      else if (residual_tready) residual_tvalid <= 1'b0;
    end
  end

  // The place in the pass.
  always_ff @(posedge ap_clk) begin
    if (take_embedded && state == HEADER) begin
      head <= embedded_tdata[FLAGS+control_pkg::FLAG_HEAD];
      tokens <= embedded_tdata[TOKENS+:16];
      token <= '0;
      block <= '0;
      round <= '0;
    end else if (take_embedded || (take_updated && (state == LATER || state == FINAL))) begin
      token <= token == tokens - 1 ? '0 : token + 1;
      if (token == tokens - 1) block <= last_block ? '0 : block + 1;
      if (last_block && state == LATER) round <= round + 1;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
      saturations <= '0;
    end else if (take_embedded) begin
      if (state == HEADER) begin
        saturations <= '0;
        state <= embedded_tdata[FLAGS+control_pkg::FLAG_HALT] ? HALTED : FIRST;
      end else if (last_block) begin
        state <= UPDATED;
      end
    end else if (take_updated) begin
      case (state)
        UPDATED: begin
          saturations <= updated_tdata[SATURATIONS+:32];
          state <= LATER;
        end
        LATER: if (last_block && round == LATER_ROUNDS - 1) state <= FINAL;
        FINAL: if (last_block) state <= HEADER;
        default: state <= HEADER;
      endcase
    end
  end

endmodule
