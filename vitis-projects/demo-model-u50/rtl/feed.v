// feed: millrace_feed with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module feed (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [287:0] normed_tdata,
    input  wire normed_tvalid,
    output wire normed_tready,
    input  wire [287:0] attended_tdata,
    input  wire attended_tvalid,
    output wire attended_tready,
    input  wire [287:0] activated_tdata,
    input  wire activated_tvalid,
    output wire activated_tready,
    output wire [287:0] activations_tdata,
    output wire activations_tvalid,
    input  wire activations_tready
);

  millrace_feed #(
      .LAYERS(4),
      .HIDDEN_BLOCKS(4),  // of 32 elements
      .ATTENDED_BLOCKS(4),  // all query heads
      .FFN_BLOCKS(12)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .normed_tdata(normed_tdata),
      .normed_tvalid(normed_tvalid),
      .normed_tready(normed_tready),
      .attended_tdata(attended_tdata),
      .attended_tvalid(attended_tvalid),
      .attended_tready(attended_tready),
      .activated_tdata(activated_tdata),
      .activated_tvalid(activated_tvalid),
      .activated_tready(activated_tready),
      .activations_tdata(activations_tdata),
      .activations_tvalid(activations_tvalid),
      .activations_tready(activations_tready)
  );

endmodule
