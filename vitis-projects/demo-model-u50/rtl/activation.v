// activation: millrace_activation with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module activation (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] up_tdata,
    input  wire up_tvalid,
    output wire up_tready,
    output wire [287:0] activated_tdata,
    output wire activated_tvalid,
    input  wire activated_tready
);

  millrace_activation #(
      .TILE(16),  // tokens of a prefill pass
      .LAYERS(4),
      .FFN_BLOCKS(12),  // of 32 elements
      .GATED(1'b1),  // SiLU(gate) * up, not GELU(up)
      .STEP_BITS(10)  // fraction bits below a table step
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
