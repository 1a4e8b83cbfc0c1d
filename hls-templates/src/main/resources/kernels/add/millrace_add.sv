// SPDX-License-Identifier: Apache-2.0
//
// Residual add, saturating, in Q16.16: updated = residual + delta.
//
//   residual ──▶ +  ──▶ updated      one block of 32 elements per cycle,
//   delta    ──▶ ┘                   latency 1
//
// A header on both inputs begins each pass; the clamps counted since the one
// before go with it.
module millrace_add #(
    parameter int LAYERS = 1,
    parameter int HIDDEN_BLOCKS = 1  // of 32 elements
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] residual_tdata,
    input  logic                                residual_tvalid,
    output logic                                residual_tready,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] delta_tdata,
    input  logic                                delta_tvalid,
    output logic                                delta_tready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] updated_tdata,
    output logic                                updated_tvalid,
    input  logic                                updated_tready
);

  localparam logic [31:0] BLOCKS_PER_TOKEN = 2 * LAYERS * HIDDEN_BLOCKS;
  localparam int FLAGS = 32 * control_pkg::HEADER_FLAGS;
  localparam int TOKENS = 32 * control_pkg::HEADER_TOKENS;
  localparam int SATURATIONS = 32 * control_pkg::HEADER_SATURATIONS;

  // Blocks of the pass that are still to come; 0: a header is next.
  logic [31:0] left;
  logic header, take;
  assign header = left == 0;
  assign take = residual_tvalid && delta_tvalid && (!updated_tvalid || updated_tready);
  assign residual_tready = take;
  assign delta_tready = take;

  logic [millrace_pkg::BLOCK_BITS-1:0] sums;
  logic [31:0] clamped;
  for (genvar i = 0; i < millrace_pkg::BLOCK; i++) begin : g_element
    logic signed [63:0] sum;
    assign sum = 64'($signed(residual_tdata[i*32+:32])) + 64'($signed(delta_tdata[i*32+:32]));
    assign sums[i*32+:32] = millrace_pkg::sat32(sum);
    assign clamped[i] = millrace_pkg::clamps32(sum);
  end

  logic [31:0] saturations;
  logic [millrace_pkg::BLOCK_BITS-1:0] first;
  always_comb begin
    first = residual_tdata;
    first[SATURATIONS+:32] = saturations;
  end

  always_ff @(posedge ap_clk) begin
    if (take) updated_tdata <= header ? first : sums;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      left <= '0;
      saturations <= '0;
      updated_tvalid <= 1'b0;
    end else begin
      if (take) updated_tvalid <= 1'b1;
      else if (updated_tready) updated_tvalid <= 1'b0;
      if (take && header) begin
        saturations <= '0;
        if (!residual_tdata[FLAGS+control_pkg::FLAG_HALT]) begin
          left <= BLOCKS_PER_TOKEN * residual_tdata[TOKENS+:32];
        end
      end else if (take) begin
        left <= left - 1;
        saturations <= saturations + 32'($countones(clamped));
      end
    end
  end

endmodule
