// embed: millrace_embed with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module embed (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [39:0] sampled_tdata,
    input  wire sampled_tvalid,
    output wire sampled_tready,
    output wire [63:0] fetch_0_tdata,
    output wire fetch_0_tvalid,
    input  wire fetch_0_tready,
    input  wire [511:0] fetched_0_tdata,
    input  wire fetched_0_tvalid,
    output wire fetched_0_tready,
    output wire [1023:0] rotary_tdata,
    output wire rotary_tvalid,
    input  wire rotary_tready,
    output wire [1023:0] embedded_tdata,
    output wire embedded_tvalid,
    input  wire embedded_tready
);

  millrace_embed #(
      .TILE(16),  // tokens of a prefill pass
      .HIDDEN_BLOCKS(4),  // of 32 elements
      .PROMPT_OFFSET(3),  // all offsets in beats of 64 bytes
      .STOP_OFFSET(2),
      .ROW_LANES(1),  // lanes that hold rows
      .ROW_OFFSET(754),
      .ROW_BEATS(5),
      .LEARNED_POSITIONS(1'b0),
      .POSITION_OFFSET(5874),
      .ROTARY(1'b1),
      .ROTARY_OFFSET(5874),
      .ROTARY_BEATS(2)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .sampled_tdata(sampled_tdata),
      .sampled_tvalid(sampled_tvalid),
      .sampled_tready(sampled_tready),
      .fetch_tdata(fetch_0_tdata),
      .fetch_tvalid(fetch_0_tvalid),
      .fetch_tready(fetch_0_tready),
      .fetched_tdata(fetched_0_tdata),
      .fetched_tvalid(fetched_0_tvalid),
      .fetched_tready(fetched_0_tready),
      .rotary_tdata(rotary_tdata),
      .rotary_tvalid(rotary_tvalid),
      .rotary_tready(rotary_tready),
      .embedded_tdata(embedded_tdata),
      .embedded_tvalid(embedded_tvalid),
      .embedded_tready(embedded_tready)
  );

endmodule
