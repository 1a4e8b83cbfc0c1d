// SPDX-License-Identifier: Apache-2.0
//
// A small value and its past: tap i, at [i*WIDTH +: WIDTH], is the input of i
// cycles ago; tap 0 is the input. For what accompanies a pipeline that runs
// free: valid bits, flags, indices.
module millrace_taps #(
    parameter int WIDTH = 1,
    parameter int STAGES = 1
) (
    input  logic                          ap_clk,
    input  logic                          ap_rst_n,
    input  logic [             WIDTH-1:0] value,
    output logic [(STAGES+1)*WIDTH-1:0] taps
);

  logic [STAGES*WIDTH-1:0] past;
  assign taps = {past, value};
  always_ff @(posedge ap_clk) past <= ap_rst_n ? taps[STAGES*WIDTH-1:0] : '0;

endmodule
