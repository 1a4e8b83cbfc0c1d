// lane: millrace_lane with the plan's constants.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module lane (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [511:0] weights_tdata,
    input  logic weights_tvalid,
    output logic weights_tready,
    output logic [7:0] credits_tdata,
    output logic credits_tvalid,
    input  logic credits_tready,
    input  logic [31:0] sent_tdata,
    input  logic sent_tvalid,
    output logic sent_tready,
    input  logic [287:0] activations_tdata,
    input  logic activations_tvalid,
    output logic activations_tready,
    output logic [287:0] forwarded_tdata,
    output logic forwarded_tvalid,
    input  logic forwarded_tready,
    output logic [63:0] results_tdata,
    output logic results_tvalid,
    input  logic results_tready,
    output logic [511:0] cache_tdata,
    output logic cache_tvalid,
    input  logic cache_tready
);

  millrace_lane #(
      .MXFP4(plan_pkg::MXFP4),
      .LANES(plan_pkg::LANES),
      .COLUMNS(plan_pkg::COLUMNS),
      .TILE(plan_pkg::TILE),
      .LAYERS(plan_pkg::LAYERS),
      .LAYER_OPERATIONS(plan_pkg::LAYER_OPERATIONS),
      .LAYER(plan_pkg::LAYER),
      .HEAD_OPERATIONS(plan_pkg::HEAD_OPERATIONS),
      .HEAD(plan_pkg::HEAD),
      .MAX_COLUMN_BLOCKS(plan_pkg::MAX_COLUMN_BLOCKS),
      .KEY_BEATS(plan_pkg::KEY_BEATS),
      .VALUE_BEATS(plan_pkg::VALUE_BEATS)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .weights_tdata(weights_tdata),
      .weights_tvalid(weights_tvalid),
      .weights_tready(weights_tready),
      .credits_tdata(credits_tdata),
      .credits_tvalid(credits_tvalid),
      .credits_tready(credits_tready),
      .sent_tdata(sent_tdata),
      .sent_tvalid(sent_tvalid),
      .sent_tready(sent_tready),
      .activations_tdata(activations_tdata),
      .activations_tvalid(activations_tvalid),
      .activations_tready(activations_tready),
      .forwarded_tdata(forwarded_tdata),
      .forwarded_tvalid(forwarded_tvalid),
      .forwarded_tready(forwarded_tready),
      .results_tdata(results_tdata),
      .results_tvalid(results_tvalid),
      .results_tready(results_tready),
      .cache_tdata(cache_tdata),
      .cache_tvalid(cache_tvalid),
      .cache_tready(cache_tready)
  );

endmodule
