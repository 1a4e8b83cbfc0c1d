// SPDX-License-Identifier: Apache-2.0
//
// A stream FIFO: first word falls through, outputs depend on state only.
//
//   in  ──▶ memory ──▶ out
//
// Holds DEPTH elements. An element that enters an empty FIFO can leave in the
// next cycle. `level` is how many it holds. Up to 128 elements are LUT RAM; more
// are block or ultra RAM, in `millrace_fifo_deep`.
module millrace_fifo #(
    parameter int WIDTH = 8,
    parameter int DEPTH = 2,
    parameter int LEVEL_BITS = $clog2(DEPTH + 1)
) (
    input  logic                  ap_clk,
    input  logic                  ap_rst_n,
    input  logic [     WIDTH-1:0] in_tdata,
    input  logic                  in_tvalid,
    output logic                  in_tready,
    output logic [     WIDTH-1:0] out_tdata,
    output logic                  out_tvalid,
    input  logic                  out_tready,
    output logic [LEVEL_BITS-1:0] level
);

  logic push, pop;
  assign in_tready = level != LEVEL_BITS'(DEPTH);
  assign out_tvalid = level != '0;
  assign push = in_tvalid && in_tready;
  assign pop = out_tvalid && out_tready;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) level <= '0;
    else level <= level + LEVEL_BITS'(push) - LEVEL_BITS'(pop);
  end

  if (DEPTH > 128) begin : g_deep
    millrace_fifo_deep #(
        .WIDTH(WIDTH),
        .DEPTH(DEPTH)
    ) deep (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .push(push),
        .in(in_tdata),
        .pop(pop),
        .filled(out_tvalid),
        .out(out_tdata)
    );
  end else begin : g_shallow
    localparam int INDEX_BITS = DEPTH > 1 ? $clog2(DEPTH) : 1;
    localparam logic [INDEX_BITS-1:0] LAST = INDEX_BITS'(DEPTH - 1);

    (* ram_style = "distributed" *) logic [WIDTH-1:0] memory[0:DEPTH-1];
    logic [INDEX_BITS-1:0] write_index;
    logic [INDEX_BITS-1:0] read_index;
    assign out_tdata = memory[read_index];

    always_ff @(posedge ap_clk) begin
      if (push) memory[write_index] <= in_tdata;
    end

    always_ff @(posedge ap_clk) begin
      if (!ap_rst_n) begin
        write_index <= '0;
        read_index <= '0;
      end else begin
        if (push) write_index <= write_index == LAST ? '0 : write_index + 1'b1;
        if (pop) read_index <= read_index == LAST ? '0 : read_index + 1'b1;
      end
    end
  end

endmodule
