// SPDX-License-Identifier: Apache-2.0
//
// Rounds the totals of a row, and collects the ROWS rows that a lane has of a
// block to words of results, one for each group of tokens.
//
//   totals ──▶ rshift 8, sat32 ──▶ rows 0 .. ROWS-2 ──▶ rows[group]
//                              └─▶ row ROWS-1, with the others ──▶ FIFO ──▶ results
//
// The FIFO has room for all that is under way: whoever starts a step has
// reserved it, and is told when a word leaves. Clamps are counted.
module millrace_lane_results #(
    parameter int COLUMNS = 1,
    parameter int ROWS = 1,
    parameter int GROUP_BITS = 1,
    parameter int DEPTH = 32  // words
) (
    input  logic                       ap_clk,
    input  logic                       ap_rst_n,
    input  logic                       valid,
    input  logic [     48*COLUMNS-1:0] totals,
    input  logic [        COLUMNS-1:0] columns,            // that exist; others are 0
    input  logic [                4:0] row,                // modulo 32
    input  logic [     GROUP_BITS-1:0] group,
    input  logic                       complete,           // with this row
    output logic [32*ROWS*COLUMNS-1:0] results_tdata,
    output logic                       results_tvalid,
    input  logic                       results_tready,
    output logic                       result_taken,
    output logic                       busy,
    input  logic                       clear_saturations,
    output logic [               31:0] saturations
);

  localparam int SHIFT = millrace_pkg::ACCUMULATOR_FRACTION - 16;

  // Half up: the floor, and the bit below it.
  logic [32*COLUMNS-1:0] values;
  logic [COLUMNS-1:0] clamped;
  for (genvar c = 0; c < COLUMNS; c++) begin : g_column
    logic signed [63:0] rounded;
    assign rounded = 64'($signed(totals[48*c+SHIFT+:48-SHIFT])) + 64'(totals[48*c+SHIFT-1]);
    always_ff @(posedge ap_clk) begin
      if (valid) begin
        values[32*c+:32] <= columns[c] ? millrace_pkg::sat32(rounded) : '0;
        clamped[c] <= columns[c] && millrace_pkg::clamps32(rounded);
      end
    end
  end

  logic values_valid, values_complete;
  logic [GROUP_BITS-1:0] values_group;
  always_ff @(posedge ap_clk) begin
    values_valid <= valid && ap_rst_n;
    if (valid) begin
      values_complete <= complete;
      values_group <= group;
    end
  end
  assign busy = values_valid;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || clear_saturations) saturations <= '0;
    else if (values_valid) saturations <= saturations + 32'($countones(clamped));
  end

  logic [32*ROWS*COLUMNS-1:0] word;
  if (ROWS == 1) begin : g_row
    assign word = values;
  end else begin : g_rows
    logic [4:0] values_row;
    always_ff @(posedge ap_clk) if (valid) values_row <= row & 5'(ROWS - 1);
    for (genvar r = 0; r < ROWS - 1; r++) begin : g_kept
      logic [32*COLUMNS-1:0] rows[0:(1<<GROUP_BITS)-1];
      always_ff @(posedge ap_clk) if (values_valid && values_row == 5'(r)) rows[values_group] <= values;
      assign word[32*COLUMNS*r+:32*COLUMNS] = rows[values_group];
    end
    assign word[32*COLUMNS*(ROWS-1)+:32*COLUMNS] = values;
  end

  logic [$clog2(DEPTH+1)-1:0] unused_level;
  logic unused_room;
  assign result_taken = results_tvalid && results_tready;
  millrace_fifo #(
      .WIDTH(32 * ROWS * COLUMNS),
      .DEPTH(DEPTH)
  ) fifo (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(word),
      .in_tvalid(values_valid && values_complete),
      .in_tready(unused_room),
      .out_tdata(results_tdata),
      .out_tvalid(results_tvalid),
      .out_tready(results_tready),
      .level(unused_level)
  );

endmodule
