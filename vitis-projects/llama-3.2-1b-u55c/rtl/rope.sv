// rope: millrace_rope with the plan's constants.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
module rope (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [1023:0] qkv_tdata,
    input  logic qkv_tvalid,
    output logic qkv_tready,
    input  logic [1023:0] rotary_tdata,
    input  logic rotary_tvalid,
    output logic rotary_tready,
    output logic [1023:0] rotated_tdata,
    output logic rotated_tvalid,
    input  logic rotated_tready
);

  millrace_rope #(
      .TILE(plan_pkg::TILE),
      .LAYERS(plan_pkg::LAYERS),
      .HEAD_BLOCKS(plan_pkg::HEAD_BLOCKS),
      .ROTATED_BLOCKS(plan_pkg::ROTATED_BLOCKS),
      .QKV_BLOCKS(plan_pkg::QKV_BLOCKS)
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
