// join_joined_16: millrace_relay with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module join_joined_16 (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [127:0] entering_tdata,
    input  wire entering_tvalid,
    output wire entering_tready,
    output wire [255:0] leaving_tdata,
    output wire leaving_tvalid,
    input  wire leaving_tready
);

  millrace_relay #(
      .ENTERING_WIDTH(128),
      .LEAVING_WIDTH(256)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .entering_tdata(entering_tdata),
      .entering_tvalid(entering_tvalid),
      .entering_tready(entering_tready),
      .leaving_tdata(leaving_tdata),
      .leaving_tvalid(leaving_tvalid),
      .leaving_tready(leaving_tready)
  );

endmodule
