// SPDX-License-Identifier: Apache-2.0
//
// What a deep FIFO holds. Its oldest element, the head, stands at the output of
// a RAM whose reads are registered, or, where it came while there was no other,
// in a register beside it:
//
//          ┌──────────▶ passed ─┐
//   in ────┤                    ├──▶ out
//          └▶ memory ──▶ read ──┘
//
// The head is not in the memory any more, so DEPTH elements take DEPTH - 1
// words: 1025 fit block RAMs of 1024. The memory is read only where it holds
// something, so never while that word is written.
//
// From 2048 words of 72 bits on it is ultra RAM, of which one does for what
// takes four block RAMs.
module millrace_fifo_deep #(
    parameter int WIDTH = 72,
    parameter int DEPTH = 2049  // 3 at least
) (
    input  logic             ap_clk,
    input  logic             ap_rst_n,
    input  logic             push,    // only with room
    input  logic [WIDTH-1:0] in,
    input  logic             pop,     // only if filled
    input  logic             filled,  // there is a head
    output logic [WIDTH-1:0] out
);

  localparam int WORDS = DEPTH - 1;
  localparam int INDEX_BITS = $clog2(WORDS);
  localparam int COUNT_BITS = $clog2(WORDS + 1);
  localparam logic [INDEX_BITS-1:0] LAST = INDEX_BITS'(WORDS - 1);

  // The head's place is free, or becomes so.
  logic advance, empty, read, write;
  logic [COUNT_BITS-1:0] count;  // in the memory
  assign empty = count == '0;
  assign advance = pop || !filled;
  assign read = advance && !empty;
  assign write = push && !(advance && empty);

  logic [INDEX_BITS-1:0] write_index, read_index;
  logic passes;
  logic [WIDTH-1:0] fetched, passed;
  assign out = passes ? passed : fetched;

  if (WORDS >= 2047 && WIDTH >= 72) begin : g_ultra
    (* ram_style = "ultra" *) logic [WIDTH-1:0] memory[0:WORDS-1];
    always_ff @(posedge ap_clk) begin
      if (write) memory[write_index] <= in;
    end
    always_ff @(posedge ap_clk) begin
      if (read) fetched <= memory[read_index];
    end
  end else begin : g_block
    (* ram_style = "block" *) logic [WIDTH-1:0] memory[0:WORDS-1];
    always_ff @(posedge ap_clk) begin
      if (write) memory[write_index] <= in;
    end
    always_ff @(posedge ap_clk) begin
      if (read) fetched <= memory[read_index];
    end
  end

  always_ff @(posedge ap_clk) begin
    if (advance) passed <= in;
  end

  always_ff @(posedge ap_clk) begin
    if (advance) passes <= empty;
    if (!ap_rst_n) begin
      write_index <= '0;
      read_index <= '0;
      count <= '0;
    end else begin
      if (write) write_index <= write_index == LAST ? '0 : write_index + 1'b1;
      if (read) read_index <= read_index == LAST ? '0 : read_index + 1'b1;
      count <= count + COUNT_BITS'(write) - COUNT_BITS'(read);
    end
  end

endmodule
