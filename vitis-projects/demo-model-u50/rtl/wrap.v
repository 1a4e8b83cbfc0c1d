// wrap: millrace_wrap with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module wrap (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] embedded_tdata,
    input  wire embedded_tvalid,
    output wire embedded_tready,
    input  wire [1023:0] updated_tdata,
    input  wire updated_tvalid,
    output wire updated_tready,
    output wire [1023:0] looped_tdata,
    output wire looped_tvalid,
    input  wire looped_tready,
    output wire [1023:0] residual_tdata,
    output wire residual_tvalid,
    input  wire residual_tready
);

  millrace_wrap #(
      .LAYERS(4),
      .HIDDEN_BLOCKS(4)  // of 32 elements
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .embedded_tdata(embedded_tdata),
      .embedded_tvalid(embedded_tvalid),
      .embedded_tready(embedded_tready),
      .updated_tdata(updated_tdata),
      .updated_tvalid(updated_tvalid),
      .updated_tready(updated_tready),
      .looped_tdata(looped_tdata),
      .looped_tvalid(looped_tvalid),
      .looped_tready(looped_tready),
      .residual_tdata(residual_tdata),
      .residual_tvalid(residual_tvalid),
      .residual_tready(residual_tready)
  );

endmodule
