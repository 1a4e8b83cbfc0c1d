// norm: millrace_norm with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module norm (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] looped_tdata,
    input  wire looped_tvalid,
    output wire looped_tready,
    input  wire [1023:0] constants_tdata,
    input  wire constants_tvalid,
    output wire constants_tready,
    output wire [287:0] normed_tdata,
    output wire normed_tvalid,
    input  wire normed_tready
);

  millrace_norm #(
      .TILE(16),  // tokens of a prefill pass
      .LAYERS(4),
      .HIDDEN(128),  // elements
      .HIDDEN_BLOCKS(4),  // of 32 elements
      .CENTRED(1'b0),  // LayerNorm, not RMSNorm
      .EPSILON(128'd180143985095)  // epsilon * d^2 * 2^40
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .looped_tdata(looped_tdata),
      .looped_tvalid(looped_tvalid),
      .looped_tready(looped_tready),
      .constants_tdata(constants_tdata),
      .constants_tvalid(constants_tvalid),
      .constants_tready(constants_tready),
      .normed_tdata(normed_tdata),
      .normed_tvalid(normed_tvalid),
      .normed_tready(normed_tready)
  );

endmodule
