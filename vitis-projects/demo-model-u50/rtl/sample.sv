// sample: millrace_sample with the plan's constants.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module sample (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [1023:0] logits_tdata,
    input  logic logits_tvalid,
    output logic logits_tready,
    output logic [39:0] sampled_tdata,
    output logic sampled_tvalid,
    input  logic sampled_tready,
    output logic [511:0] records_tdata,
    output logic records_tvalid,
    input  logic records_tready
);

  millrace_sample #(
      .VOCABULARY(plan_pkg::VOCABULARY),
      .VOCABULARY_BLOCKS(plan_pkg::VOCABULARY_BLOCKS)
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
