// activation: millrace_activation with the plan's constants, in Verilog-2005.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
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
      .TILE(32),  // tokens of a prefill pass
      .LAYERS(24),
      .FFN_BLOCKS(128),  // of 32 elements
      .GATED(1'b0),  // SiLU(gate) * up, not GELU(up)
      .STEP_BITS(9)  // fraction bits below a table step
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
