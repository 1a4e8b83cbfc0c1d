// SPDX-License-Identifier: Apache-2.0
//
// A cluster's place in the chain of clusters: takes headers and MX blocks,
// and sends them on one cycle later.
//
//   blocks ──▶ register ──▶ forwarded
//        ├──▶ header, of four parts
//        └──▶ block, to the tile
//
// A header takes along the clamps that the cluster has counted since the one before.
module millrace_attention_chain #(
    parameter bit LAST = 1'b0  // of the chain: sends nothing on
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [   millrace_pkg::MX_BITS-1:0] blocks_tdata,
    input  logic                                blocks_tvalid,
    output logic                                blocks_tready,
    output logic [   millrace_pkg::MX_BITS-1:0] forwarded_tdata,
    output logic                                forwarded_tvalid,
    input  logic                                forwarded_tready,
    input  logic                                header_wanted,
    input  logic [                        31:0] saturations,
    output logic                                clear_saturations,
    output logic [millrace_pkg::BLOCK_BITS-1:0] header,
    output logic                                header_taken,       // with its last part
    output logic [   millrace_pkg::MX_BITS-1:0] block_tdata,
    output logic                                block_tvalid,
    input  logic                                block_tready
);

  localparam int PART_BITS = millrace_pkg::BLOCK_BITS / 4;
  localparam int PART = control_pkg::HEADER_SATURATIONS / 8;  // that has the count
  localparam int WORD = 32 * (control_pkg::HEADER_SATURATIONS % 8);

  logic [1:0] part;
  logic free, take_part;
  logic [millrace_pkg::MX_BITS-1:0] block;
  assign free = LAST || !forwarded_tvalid || forwarded_tready;
  assign take_part = header_wanted && blocks_tvalid && free;
  assign block_tdata = blocks_tdata;
  assign block_tvalid = blocks_tvalid && free && !header_wanted;
  assign blocks_tready = free && (header_wanted || block_tready);
  assign clear_saturations = take_part && part == 2'(PART);
  always_comb begin
    block = blocks_tdata;
    if (clear_saturations) block[WORD+:32] = blocks_tdata[WORD+:32] + saturations;
  end

  always_ff @(posedge ap_clk) begin
    if (take_part) header <= {block[PART_BITS-1:0], header[4*PART_BITS-1:PART_BITS]};
    header_taken <= take_part && part == 2'd3 && ap_rst_n;
    if (!ap_rst_n) part <= '0;
    else if (take_part) part <= part + 1'b1;
  end

  always_ff @(posedge ap_clk) begin
    if (blocks_tvalid && blocks_tready) forwarded_tdata <= block;
    if (!ap_rst_n || LAST) forwarded_tvalid <= 1'b0;
    else if (blocks_tvalid && blocks_tready) forwarded_tvalid <= 1'b1;
    else if (forwarded_tready) forwarded_tvalid <= 1'b0;
  end

endmodule
