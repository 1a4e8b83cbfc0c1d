// add: millrace_add with the plan's constants.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
module add (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [1023:0] residual_tdata,
    input  logic residual_tvalid,
    output logic residual_tready,
    input  logic [1023:0] delta_tdata,
    input  logic delta_tvalid,
    output logic delta_tready,
    output logic [1023:0] updated_tdata,
    output logic updated_tvalid,
    input  logic updated_tready
);

  millrace_add #(
      .LAYERS(plan_pkg::LAYERS),
      .HIDDEN_BLOCKS(plan_pkg::HIDDEN_BLOCKS)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .residual_tdata(residual_tdata),
      .residual_tvalid(residual_tvalid),
      .residual_tready(residual_tready),
      .delta_tdata(delta_tdata),
      .delta_tvalid(delta_tvalid),
      .delta_tready(delta_tready),
      .updated_tdata(updated_tdata),
      .updated_tvalid(updated_tvalid),
      .updated_tready(updated_tready)
  );

endmodule
