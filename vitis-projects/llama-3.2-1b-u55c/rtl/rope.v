// rope: millrace_rope with the plan's constants, in Verilog-2005.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
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
      .LAYERS(16),
      .HEAD_BLOCKS(2),  // of one head
      .ROTATED_BLOCKS(80),  // queries and keys
      .QKV_BLOCKS(96)  // queries, keys and values
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
