// SPDX-License-Identifier: Apache-2.0
//
// A word that travels along a pipeline: out(t + CYCLES) = in(t). Without reset, so
// that it becomes shift-register LUTs; valid bits, which are reset, go elsewhere.
module millrace_attention_delay #(
    parameter int WIDTH = 8,
    parameter int CYCLES = 2
) (
    input  logic             ap_clk,
    input  logic [WIDTH-1:0] in,
    output logic [WIDTH-1:0] out
);

  if (CYCLES == 1) begin : g_register
    always_ff @(posedge ap_clk) out <= in;
  end else begin : g_line
    logic [CYCLES*WIDTH-1:0] words;
    assign out = words[(CYCLES-1)*WIDTH+:WIDTH];
    always_ff @(posedge ap_clk) words <= {words[(CYCLES-1)*WIDTH-1:0], in};
  end

endmodule
