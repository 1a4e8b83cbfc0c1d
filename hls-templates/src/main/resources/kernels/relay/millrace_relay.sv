// SPDX-License-Identifier: Apache-2.0
//
// A station of a stream on its way from one die to another.
//
//   entering ──▶ ┬───────────▶ register ──▶ leaving      latency 1,
//                └──▶ spare ──▶ ┘                        one element per cycle
//
// Holds two elements. All that it drives comes from a register, `ready` as well:
// when the reader stops, the element that is on its way goes to the spare
// register, and the writer is told in the cycle after.
module millrace_relay #(
    parameter int WIDTH = 8
) (
    input  logic             ap_clk,
    input  logic             ap_rst_n,
    input  logic [WIDTH-1:0] entering_tdata,
    input  logic             entering_tvalid,
    output logic             entering_tready,
    output logic [WIDTH-1:0] leaving_tdata,
    output logic             leaving_tvalid,
    input  logic             leaving_tready
);

  // The spare register is empty while `entering_tready` is set.
  logic [WIDTH-1:0] spare;
  logic advance;
  assign advance = leaving_tready || !leaving_tvalid;

  always_ff @(posedge ap_clk) begin
    if (advance) leaving_tdata <= entering_tready ? entering_tdata : spare;
    if (entering_tready) spare <= entering_tdata;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      leaving_tvalid <= 1'b0;
      entering_tready <= 1'b1;
    end else begin
      if (advance) leaving_tvalid <= entering_tvalid || !entering_tready;
      entering_tready <= advance || (entering_tready && !entering_tvalid);
    end
  end

endmodule
