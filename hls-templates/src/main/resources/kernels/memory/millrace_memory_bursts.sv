// SPDX-License-Identifier: Apache-2.0
//
// Cuts a run of beats into bursts that AXI allows: at most BURST_BEATS, and none
// over a boundary of BURST_BEATS, so none over one of 4 KiB.
//
//   run:     offset 100, 150 beats            (BURST_BEATS = 64)
//   bursts:  100 … 127 │ 128 … 191 │ 192 … 249
//
// A burst every two cycles. A run of no beats vanishes.
module millrace_memory_bursts #(
    parameter int BURST_BEATS = 64,  // a power of two
    parameter int COUNT_BITS = $clog2(BURST_BEATS + 1)
) (
    input  logic                  ap_clk,
    input  logic                  clear,         // forgets what is left of a run
    input  logic [          31:0] run_offset,    // in beats, from a 4 KiB boundary
    input  logic [          31:0] run_beats,
    input  logic                  run_valid,
    output logic                  run_ready,
    output logic [          31:0] burst_offset,
    output logic [COUNT_BITS-1:0] burst_beats,
    output logic                  burst_valid,
    input  logic                  burst_ready
);

  localparam int INDEX_BITS = $clog2(BURST_BEATS);

  logic [31:0] left;  // beats, those of the burst on offer among them
  logic empty;        // there are none
  logic last;         // the burst on offer has all of them
  assign run_ready = empty;

  // Up to the next boundary.
  logic [COUNT_BITS-1:0] most;
  assign most = COUNT_BITS'(BURST_BEATS) - COUNT_BITS'(burst_offset[INDEX_BITS-1:0]);

  always_ff @(posedge ap_clk) begin
    if (clear) begin
      left <= '0;
      empty <= 1'b1;
      burst_valid <= 1'b0;
    end else if (run_valid && run_ready) begin
      burst_offset <= run_offset;
      left <= run_beats;
      empty <= run_beats == '0;
    end else if (burst_valid && burst_ready) begin
      burst_offset <= burst_offset + 32'(burst_beats);
      left <= left - 32'(burst_beats);
      empty <= last;
      burst_valid <= 1'b0;
    end else if (!burst_valid && !empty) begin
      last <= left <= 32'(most);
      burst_beats <= left < 32'(most) ? left[COUNT_BITS-1:0] : most;
      burst_valid <= 1'b1;
    end
  end

endmodule
