// SPDX-License-Identifier: Apache-2.0
//
// The end of a pipeline that runs free: a FIFO that never refuses, because the
// pipeline takes an input only while there is `room` for what it will become.
//
//            issue            in                  out
//   inputs ────┬───▶ stages ─────▶ FIFO[DEPTH] ─────▶
//              └─ room: under way + in the FIFO < DEPTH
//
// For one element per cycle, DEPTH exceeds the stages by 2 or more.
module millrace_outlet #(
    parameter int WIDTH = 8,
    parameter int DEPTH = 16
) (
    input  logic             ap_clk,
    input  logic             ap_rst_n,
    input  logic             issue,      // an element is under way; only with room
    output logic             room,
    output logic             idle,       // none is under way
    input  logic [WIDTH-1:0] in_tdata,
    input  logic             in_tvalid,  // it may come in the cycle of its issue
    output logic [WIDTH-1:0] out_tdata,
    output logic             out_tvalid,
    input  logic             out_tready
);

  localparam int COUNT_BITS = $clog2(DEPTH + 1);

  // What the FIFO holds; that and what is under way.
  logic [COUNT_BITS-1:0] level, promised;
  assign room = promised != COUNT_BITS'(DEPTH);
  assign idle = promised == level;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) promised <= '0;
    else promised <= promised + COUNT_BITS'(issue) - COUNT_BITS'(out_tvalid && out_tready);
  end

  millrace_fifo #(
      .WIDTH(WIDTH),
      .DEPTH(DEPTH)
  ) fifo (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in_tdata),
      .in_tvalid(in_tvalid),
      .in_tready(),  // always
      .out_tdata(out_tdata),
      .out_tvalid(out_tvalid),
      .out_tready(out_tready),
      .level(level)
  );

endmodule
