// SPDX-License-Identifier: Apache-2.0
//
// Two elements that share a table with two read ports. See millrace_activate.
module millrace_activate_pair #(
    parameter int STEP_BITS = 10
) (
    input  logic        ap_clk,
    input  logic [ 5:0] stage,
    input  logic [63:0] x,
    output logic [63:0] y
);

  logic [9:0] index0, index1;
  logic signed [23:0] base0, base1;
  logic signed [19:0] step0, step1;
  table_delta bumps (
      .ap_clk(ap_clk),
      .index0(index0),
      .base0(base0),
      .step0(step0),
      .index1(index1),
      .base1(base1),
      .step1(step1)
  );
  millrace_activate #(
      .STEP_BITS(STEP_BITS)
  ) element0 (
      .ap_clk(ap_clk),
      .stage(stage),
      .x(x[31:0]),
      .index(index0),
      .base(base0),
      .step(step0),
      .y(y[31:0])
  );
  millrace_activate #(
      .STEP_BITS(STEP_BITS)
  ) element1 (
      .ap_clk(ap_clk),
      .stage(stage),
      .x(x[63:32]),
      .index(index1),
      .base(base1),
      .step(step1),
      .y(y[63:32])
  );

endmodule
