// gather: millrace_gather with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module gather (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [287:0] chain_tdata,
    input  wire chain_tvalid,
    output wire chain_tready,
    input  wire [255:0] results_0_tdata,
    input  wire [255:0] results_1_tdata,
    input  wire [255:0] results_2_tdata,
    input  wire [255:0] results_3_tdata,
    input  wire [255:0] results_4_tdata,
    input  wire [255:0] results_5_tdata,
    input  wire [255:0] results_6_tdata,
    input  wire [255:0] results_7_tdata,
    input  wire results_0_tvalid,
    input  wire results_1_tvalid,
    input  wire results_2_tvalid,
    input  wire results_3_tvalid,
    input  wire results_4_tvalid,
    input  wire results_5_tvalid,
    input  wire results_6_tvalid,
    input  wire results_7_tvalid,
    output wire results_0_tready,
    output wire results_1_tready,
    output wire results_2_tready,
    output wire results_3_tready,
    output wire results_4_tready,
    output wire results_5_tready,
    output wire results_6_tready,
    output wire results_7_tready,
    output wire [1023:0] constants_tdata,
    output wire constants_tvalid,
    input  wire constants_tready,
    output wire [1023:0] qkv_tdata,
    output wire qkv_tvalid,
    input  wire qkv_tready,
    output wire [1023:0] delta_tdata,
    output wire delta_tvalid,
    input  wire delta_tready,
    output wire [1023:0] up_tdata,
    output wire up_tvalid,
    input  wire up_tready,
    output wire [1023:0] logits_tdata,
    output wire logits_tvalid,
    input  wire logits_tready
);

  millrace_gather #(
      .LANES(32),  // memory channels
      .JOINED(4),  // lanes of a word
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
      })
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .chain_tdata(chain_tdata),
      .chain_tvalid(chain_tvalid),
      .chain_tready(chain_tready),
      .results_tdata({
          results_7_tdata, results_6_tdata, results_5_tdata, results_4_tdata, results_3_tdata,
          results_2_tdata, results_1_tdata, results_0_tdata
      }),
      .results_tvalid({
          results_7_tvalid, results_6_tvalid, results_5_tvalid, results_4_tvalid, results_3_tvalid,
          results_2_tvalid, results_1_tvalid, results_0_tvalid
      }),
      .results_tready({
          results_7_tready, results_6_tready, results_5_tready, results_4_tready, results_3_tready,
          results_2_tready, results_1_tready, results_0_tready
      }),
      .constants_tdata(constants_tdata),
      .constants_tvalid(constants_tvalid),
      .constants_tready(constants_tready),
      .qkv_tdata(qkv_tdata),
      .qkv_tvalid(qkv_tvalid),
      .qkv_tready(qkv_tready),
      .delta_tdata(delta_tdata),
      .delta_tvalid(delta_tvalid),
      .delta_tready(delta_tready),
      .up_tdata(up_tdata),
      .up_tvalid(up_tvalid),
      .up_tready(up_tready),
      .logits_tdata(logits_tdata),
      .logits_tvalid(logits_tvalid),
      .logits_tready(logits_tready)
  );

endmodule
