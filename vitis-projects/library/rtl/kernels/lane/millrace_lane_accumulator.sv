// SPDX-License-Identifier: Apache-2.0
//
// Sums the terms of the beats of a row, for one column and each group of
// tokens, modulo 2^48. The row's bias comes with its first beat.
//
//   terms ──▶ beat's sum ──▶ + ──▶ total, after the last beat
//                            ▲│
//              bias or sum   └┴─▶ accumulators[group]
//
// The accumulators are LUT RAM, read and written in one cycle, so that
// consecutive steps may be of the same group.
module millrace_lane_accumulator #(
    parameter int BLOCKS = 2,  // of a beat
    parameter int GROUP_BITS = 1
) (
    input  logic                  ap_clk,
    input  logic [           1:0] valid,  // terms; the beat's sum
    input  logic [ 48*BLOCKS-1:0] terms,
    // With the beat's sum, one cycle after the terms.
    input  logic                  first,
    input  logic                  last,
    input  logic [GROUP_BITS-1:0] group,
    input  logic [          31:0] bias,
    output logic [          47:0] total
);

  logic [47:0] beat_sum;
  if (BLOCKS == 2) begin : g_two
    always_ff @(posedge ap_clk) if (valid[0]) beat_sum <= terms[0+:48] + terms[48+:48];
  end else begin : g_four
    always_ff @(posedge ap_clk) begin
      if (valid[0]) beat_sum <= (terms[0+:48] + terms[48+:48]) + (terms[96+:48] + terms[144+:48]);
    end
  end

  logic [47:0] accumulators[0:(1<<GROUP_BITS)-1];
  logic [47:0] sum;
  assign sum = beat_sum + (first ? {{8{bias[31]}}, bias, 8'd0} : accumulators[group]);

  always_ff @(posedge ap_clk) begin
    if (valid[1]) accumulators[group] <= sum;
    if (valid[1] && last) total <= sum;
  end

endmodule
