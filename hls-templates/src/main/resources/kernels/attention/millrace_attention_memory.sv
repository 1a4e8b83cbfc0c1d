// SPDX-License-Identifier: Apache-2.0
//
// A memory of one write and one read port. `out` follows a read by two cycles
// (the output register of block and ultra RAM) and keeps its value between reads;
// a read sees what was written in cycles before its own. `clear`, a cycle after the
// read, makes it 0, by the register's reset, for what has nothing to add to. From 4096 words on it is
// ultra RAM, of which one does for what takes several block RAMs.
module millrace_attention_memory #(
    parameter int WIDTH = 36,
    parameter int DEPTH = 512,
    parameter int ADDRESS_BITS = DEPTH > 1 ? $clog2(DEPTH) : 1
) (
    input  logic                    ap_clk,
    input  logic                    write,
    input  logic [ADDRESS_BITS-1:0] write_address,
    input  logic [       WIDTH-1:0] in,
    input  logic                    read,
    input  logic [ADDRESS_BITS-1:0] read_address,
    input  logic                    clear,
    output logic [       WIDTH-1:0] out
);

  logic [WIDTH-1:0] fetched;
  logic             fetch;
  always_ff @(posedge ap_clk) begin
    fetch <= read;
    if (fetch) out <= clear ? '0 : fetched;
  end

  if (DEPTH < 4096) begin : g_block
    logic [WIDTH-1:0] words[0:DEPTH-1];
    always_ff @(posedge ap_clk) begin
      if (write) words[write_address] <= in;
    end
    always_ff @(posedge ap_clk) begin
      if (read) fetched <= words[read_address];
    end
  end else begin : g_ultra
    (* ram_style = "ultra" *) logic [WIDTH-1:0] words[0:DEPTH-1];
    always_ff @(posedge ap_clk) begin
      if (write) words[write_address] <= in;
    end
    always_ff @(posedge ap_clk) begin
      if (read) fetched <= words[read_address];
    end
  end

endmodule
