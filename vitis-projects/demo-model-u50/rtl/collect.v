// collect: millrace_collect with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module collect (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [63:0] results_0_tdata,
    input  wire [63:0] results_1_tdata,
    input  wire [63:0] results_2_tdata,
    input  wire [63:0] results_3_tdata,
    input  wire results_0_tvalid,
    input  wire results_1_tvalid,
    input  wire results_2_tvalid,
    input  wire results_3_tvalid,
    output wire results_0_tready,
    output wire results_1_tready,
    output wire results_2_tready,
    output wire results_3_tready,
    output wire [255:0] joined_tdata,
    output wire joined_tvalid,
    input  wire joined_tready
);

  millrace_collect #(
      .LANES(32),  // memory channels
      .COLUMNS(2),  // tokens multiplied at once
      .JOINED(4)  // lanes of a word
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .results_tdata({
          results_3_tdata, results_2_tdata, results_1_tdata, results_0_tdata
      }),
      .results_tvalid({
          results_3_tvalid, results_2_tvalid, results_1_tvalid, results_0_tvalid
      }),
      .results_tready({
          results_3_tready, results_2_tready, results_1_tready, results_0_tready
      }),
      .joined_tdata(joined_tdata),
      .joined_tvalid(joined_tvalid),
      .joined_tready(joined_tready)
  );

endmodule
