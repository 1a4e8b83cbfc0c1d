// activation: millrace_activation with the plan's constants.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
module activation (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [1023:0] up_tdata,
    input  logic up_tvalid,
    output logic up_tready,
    output logic [287:0] activated_tdata,
    output logic activated_tvalid,
    input  logic activated_tready
);

  millrace_activation #(
      .TILE(plan_pkg::TILE),
      .LAYERS(plan_pkg::LAYERS),
      .FFN_BLOCKS(plan_pkg::FFN_BLOCKS),
      .GATED(plan_pkg::GATED),
      .STEP_BITS(plan_pkg::STEP_BITS)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .up_tdata(up_tdata),
      .up_tvalid(up_tvalid),
      .up_tready(up_tready),
      .activated_tdata(activated_tdata),
      .activated_tvalid(activated_tvalid),
      .activated_tready(activated_tready)
  );

endmodule
