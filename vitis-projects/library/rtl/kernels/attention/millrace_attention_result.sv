// SPDX-License-Identifier: Apache-2.0
//
// One element of the result: sat32(rshift(sum * mantissa, n + 2)), Q8.24.
//
//   1  two products, of the sum's upper 22 and lower 26 bits: two DSP48E2
//   2  their output registers        5  fine shift
//   3  sum of the two                6  round
//   4  coarse shift                  7  clamp
//
// `valid` are the stages' enables, that of stage i at i - 1.
module millrace_attention_result (
    input  logic        ap_clk,
    input  logic [ 6:0] valid,
    input  logic [47:0] sum,
    input  logic [16:0] mantissa,
    input  logic [ 2:0] coarse,    // of n + 1, by stage 4
    input  logic [ 2:0] fine,      // by stage 5
    output logic [31:0] out,
    output logic        clamped
);

  // In simulation one class for all instances, not one copy of the code for each.
  /* verilator no_inline_module */

  logic signed [37:0] high1, high2;
  logic signed [43:0] low1, low2;
  logic signed [63:0] product3, shifted4, shifted5, rounded6;
  always_ff @(posedge ap_clk) begin
    if (valid[0]) begin
      high1 <= 38'($signed(sum[47:26])) * 38'($signed({1'b0, mantissa}));
      low1 <= 44'($signed({1'b0, sum[25:0]})) * 44'($signed({1'b0, mantissa}));
    end
    if (valid[1]) begin
      high2 <= high1;
      low2 <= low1;
    end
    if (valid[2]) product3 <= {high2, 26'd0} + 64'(low2);
    if (valid[3]) shifted4 <= product3 >>> {coarse, 3'b000};
    if (valid[4]) shifted5 <= shifted4 >>> fine;
    if (valid[5]) rounded6 <= 64'($signed(shifted5[63:1])) + 64'(shifted5[0]);
    if (valid[6]) begin
      out <= millrace_pkg::sat32(rounded6);
      clamped <= millrace_pkg::clamps32(rounded6);
    end
  end

endmodule
