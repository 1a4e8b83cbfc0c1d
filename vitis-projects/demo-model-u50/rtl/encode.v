// encode: millrace_encode with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module encode (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [1023:0] qkv_tdata,
    input  wire qkv_tvalid,
    output wire qkv_tready,
    output wire [287:0] blocks_tdata,
    output wire blocks_tvalid,
    input  wire blocks_tready
);

  millrace_encode #(
      .TILE(16),  // tokens of a prefill pass
      .LAYERS(4),
      .HEADS(4),  // of queries
      .KV_HEADS(2),  // of keys and values
      .HEAD_BLOCKS(1),  // of one head
      .KEY_TERMS(1)  // blocks whose sum is a block of keys
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(qkv_tdata),
      .qkv_tvalid(qkv_tvalid),
      .qkv_tready(qkv_tready),
      .blocks_tdata(blocks_tdata),
      .blocks_tvalid(blocks_tvalid),
      .blocks_tready(blocks_tready)
  );

endmodule
