// norm: millrace_norm with the plan's constants.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
module norm (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [1023:0] looped_tdata,
    input  logic looped_tvalid,
    output logic looped_tready,
    input  logic [1023:0] constants_tdata,
    input  logic constants_tvalid,
    output logic constants_tready,
    output logic [287:0] normed_tdata,
    output logic normed_tvalid,
    input  logic normed_tready
);

  millrace_norm #(
      .TILE(plan_pkg::TILE),
      .LAYERS(plan_pkg::LAYERS),
      .HIDDEN(plan_pkg::HIDDEN),
      .HIDDEN_BLOCKS(plan_pkg::HIDDEN_BLOCKS),
      .CENTRED(plan_pkg::CENTRED),
      .EPSILON(plan_pkg::EPSILON)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .looped_tdata(looped_tdata),
      .looped_tvalid(looped_tvalid),
      .looped_tready(looped_tready),
      .constants_tdata(constants_tdata),
      .constants_tvalid(constants_tvalid),
      .constants_tready(constants_tready),
      .normed_tdata(normed_tdata),
      .normed_tvalid(normed_tvalid),
      .normed_tready(normed_tready)
  );

endmodule
