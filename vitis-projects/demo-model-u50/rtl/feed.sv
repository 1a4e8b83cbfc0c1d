// feed: millrace_feed with the plan's constants.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module feed (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [287:0] normed_tdata,
    input  logic normed_tvalid,
    output logic normed_tready,
    input  logic [287:0] attended_tdata,
    input  logic attended_tvalid,
    output logic attended_tready,
    input  logic [287:0] activated_tdata,
    input  logic activated_tvalid,
    output logic activated_tready,
    output logic [287:0] activations_tdata,
    output logic activations_tvalid,
    input  logic activations_tready
);

  millrace_feed #(
      .LAYERS(plan_pkg::LAYERS),
      .HIDDEN_BLOCKS(plan_pkg::HIDDEN_BLOCKS),
      .ATTENDED_BLOCKS(plan_pkg::ATTENDED_BLOCKS),
      .FFN_BLOCKS(plan_pkg::FFN_BLOCKS)
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
