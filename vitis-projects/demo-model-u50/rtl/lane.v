// lane: millrace_lane with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module lane (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [511:0] weights_tdata,
    input  wire weights_tvalid,
    output wire weights_tready,
    output wire [7:0] credits_tdata,
    output wire credits_tvalid,
    input  wire credits_tready,
    input  wire [31:0] sent_tdata,
    input  wire sent_tvalid,
    output wire sent_tready,
    input  wire [287:0] activations_tdata,
    input  wire activations_tvalid,
    output wire activations_tready,
    output wire [287:0] forwarded_tdata,
    output wire forwarded_tvalid,
    input  wire forwarded_tready,
    output wire [63:0] results_tdata,
    output wire results_tvalid,
    input  wire results_tready,
    output wire [511:0] cache_tdata,
    output wire cache_tvalid,
    input  wire cache_tready
);

  millrace_lane #(
      .MXFP4(1'b0),  // else MXINT8
      .LANES(32),  // memory channels
      .COLUMNS(2),  // tokens multiplied at once
      .TILE(16),  // tokens of a prefill pass
      .LAYERS(4),
      .LAYER_OPERATIONS(7),
      .LAYER({
          // down: multiply, add
          14'd0, 1'b0, 1'b0, 1'b0, 3'd2, 2'd0, 2'd1, 16'd12, 24'd4,
          // up: multiply, activation
          14'd0, 1'b0, 1'b0, 1'b0, 3'd3, 2'd0, 2'd1, 16'd4, 24'd24,
          // ffn_norm: constants, norm
          14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd4,
          // output: multiply, add
          14'd0, 1'b0, 1'b0, 1'b0, 3'd2, 2'd0, 2'd1, 16'd4, 24'd4,
          // attention: cache, attention
          14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd2, 16'd0, 24'd0,
          // qkv: multiply, attention
          14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd1, 16'd4, 24'd8,
          // attention_norm: constants, norm
          14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd4
      }),
      .HEAD_OPERATIONS(2),
      .HEAD({
          // lm_head: multiply, sample
          14'd0, 1'b1, 1'b0, 1'b0, 3'd4, 2'd0, 2'd1, 16'd4, 24'd32,
          // final_norm: constants, norm
          14'd0, 1'b1, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd4
      }),
      .MAX_COLUMN_BLOCKS(12),  // of 32, the longest reduction
      .KEY_BEATS(2),  // keys of a position
      .VALUE_BEATS(2)  // values of a position
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
