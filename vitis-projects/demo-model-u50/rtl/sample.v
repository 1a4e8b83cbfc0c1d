// sample: millrace_sample with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module sample (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] logits_tdata,
    input  wire logits_tvalid,
    output wire logits_tready,
    output wire [39:0] sampled_tdata,
    output wire sampled_tvalid,
    input  wire sampled_tready,
    output wire [511:0] records_tdata,
    output wire records_tvalid,
    input  wire records_tready
);

  millrace_sample #(
      .VOCABULARY(1024),
      .VOCABULARY_BLOCKS(32)  // of 32 logits
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .logits_tdata(logits_tdata),
      .logits_tvalid(logits_tvalid),
      .logits_tready(logits_tready),
      .sampled_tdata(sampled_tdata),
      .sampled_tvalid(sampled_tvalid),
      .sampled_tready(sampled_tready),
      .records_tdata(records_tdata),
      .records_tvalid(records_tvalid),
      .records_tready(records_tready)
  );

endmodule
