// rope: millrace_rope with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module rope (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] qkv_tdata,
    input  wire qkv_tvalid,
    output wire qkv_tready,
    input  wire [1023:0] rotary_tdata,
    input  wire rotary_tvalid,
    output wire rotary_tready,
    output wire [1023:0] rotated_tdata,
    output wire rotated_tvalid,
    input  wire rotated_tready
);

  millrace_rope #(
      .TILE(16),  // tokens of a prefill pass
      .LAYERS(4),
      .HEAD_BLOCKS(1),  // of one head
      .ROTATED_BLOCKS(6),  // queries and keys
      .QKV_BLOCKS(8)  // queries, keys and values
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(qkv_tdata),
      .qkv_tvalid(qkv_tvalid),
      .qkv_tready(qkv_tready),
      .rotary_tdata(rotary_tdata),
      .rotary_tvalid(rotary_tvalid),
      .rotary_tready(rotary_tready),
      .rotated_tdata(rotated_tdata),
      .rotated_tvalid(rotated_tvalid),
      .rotated_tready(rotated_tready)
  );

endmodule
