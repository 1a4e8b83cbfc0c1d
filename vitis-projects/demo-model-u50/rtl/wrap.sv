// wrap: millrace_wrap with the plan's constants.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module wrap (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [1023:0] embedded_tdata,
    input  logic embedded_tvalid,
    output logic embedded_tready,
    input  logic [1023:0] updated_tdata,
    input  logic updated_tvalid,
    output logic updated_tready,
    output logic [1023:0] looped_tdata,
    output logic looped_tvalid,
    input  logic looped_tready,
    output logic [1023:0] residual_tdata,
    output logic residual_tvalid,
    input  logic residual_tready
);

  millrace_wrap #(
      .LAYERS(plan_pkg::LAYERS),
      .HIDDEN_BLOCKS(plan_pkg::HIDDEN_BLOCKS)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .embedded_tdata(embedded_tdata),
      .embedded_tvalid(embedded_tvalid),
      .embedded_tready(embedded_tready),
      .updated_tdata(updated_tdata),
      .updated_tvalid(updated_tvalid),
      .updated_tready(updated_tready),
      .looped_tdata(looped_tdata),
      .looped_tvalid(looped_tvalid),
      .looped_tready(looped_tready),
      .residual_tdata(residual_tdata),
      .residual_tvalid(residual_tvalid),
      .residual_tready(residual_tready)
  );

endmodule
