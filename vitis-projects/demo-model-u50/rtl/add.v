// add: millrace_add with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module add (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] residual_tdata,
    input  wire residual_tvalid,
    output wire residual_tready,
    input  wire [1023:0] delta_tdata,
    input  wire delta_tvalid,
    output wire delta_tready,
    output wire [1023:0] updated_tdata,
    output wire updated_tvalid,
    input  wire updated_tready
);

  millrace_add #(
      .LAYERS(4),
      .HIDDEN_BLOCKS(4)  // of 32 elements
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
