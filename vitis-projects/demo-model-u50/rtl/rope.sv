// rope: millrace_rope with the plan's constants.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
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
