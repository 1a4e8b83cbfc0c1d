// SPDX-License-Identifier: Apache-2.0
//
// A `millrace_outlet` for MX blocks that also sends headers: a header goes as
// four MX blocks, 32 bytes each, once nothing is under way.
//
//   header ──▶ parts 0 … 3 ──┐
//                            ├──▶ outlet ──▶ out
//   blocks ──────────────────┘
module millrace_mx_outlet #(
    parameter int DEPTH = 32
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] header,
    input  logic                                header_valid,  // stays until the header is sent
    output logic                                header_sent,   // with its last part
    input  logic                                issue,         // a block is under way; only with room
    output logic                                room,
    output logic                                idle,          // no block is under way
    input  logic [   millrace_pkg::MX_BITS-1:0] block,
    input  logic                                block_valid,
    output logic [   millrace_pkg::MX_BITS-1:0] out_tdata,
    output logic                                out_tvalid,
    input  logic                                out_tready
);

  localparam int PART_BITS = millrace_pkg::BLOCK_BITS / 4;

  logic [1:0] part;
  logic send;
  assign send = header_valid && idle && room;
  assign header_sent = send && part == 2'd3;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) part <= '0;
    else if (send) part <= part + 1'b1;
  end

  millrace_outlet #(
      .WIDTH(millrace_pkg::MX_BITS),
      .DEPTH(DEPTH)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .issue(issue || send),
      .room(room),
      .idle(idle),
      .in_tdata(send ? millrace_pkg::MX_BITS'(header[part*PART_BITS+:PART_BITS]) : block),
      .in_tvalid(block_valid || send),
      .out_tdata(out_tdata),
      .out_tvalid(out_tvalid),
      .out_tready(out_tready)
  );

endmodule
