// SPDX-License-Identifier: Apache-2.0
//
// Delays a vector by CYCLES >= 2, without stalls: out(t + CYCLES) = in(t).
//
// A ring of CYCLES - 1 entries in LUT RAM and an output register. It holds data
// that go with valid bits kept elsewhere, so it needs no reset of its contents.
module millrace_delay #(
    parameter int WIDTH = 8,
    parameter int CYCLES = 2
) (
    input  logic             ap_clk,
    input  logic             ap_rst_n,
    input  logic [WIDTH-1:0] in,
    output logic [WIDTH-1:0] out
);

  localparam int DEPTH = CYCLES - 1;
  localparam int INDEX_BITS = DEPTH > 1 ? $clog2(DEPTH) : 1;
  localparam logic [INDEX_BITS-1:0] LAST = INDEX_BITS'(DEPTH - 1);

  logic [WIDTH-1:0] memory[0:DEPTH-1];
  logic [INDEX_BITS-1:0] index;

  always_ff @(posedge ap_clk) begin
    memory[index] <= in;
    out <= memory[index];
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) index <= '0;
    else index <= index == LAST ? '0 : index + 1'b1;
  end

endmodule
