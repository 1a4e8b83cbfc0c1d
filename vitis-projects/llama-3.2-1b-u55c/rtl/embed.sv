// embed: millrace_embed with the plan's constants.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
module embed (
    input  logic ap_clk,
    input  logic ap_rst_n,
    input  logic [39:0] sampled_tdata,
    input  logic sampled_tvalid,
    output logic sampled_tready,
    output logic [63:0] fetch_0_tdata,
    output logic [63:0] fetch_1_tdata,
    output logic fetch_0_tvalid,
    output logic fetch_1_tvalid,
    input  logic fetch_0_tready,
    input  logic fetch_1_tready,
    input  logic [511:0] fetched_0_tdata,
    input  logic [511:0] fetched_1_tdata,
    input  logic fetched_0_tvalid,
    input  logic fetched_1_tvalid,
    output logic fetched_0_tready,
    output logic fetched_1_tready,
    output logic [1023:0] rotary_tdata,
    output logic rotary_tvalid,
    input  logic rotary_tready,
    output logic [1023:0] embedded_tdata,
    output logic embedded_tvalid,
    input  logic embedded_tready
);

  millrace_embed #(
      .TILE(plan_pkg::TILE),
      .HIDDEN_BLOCKS(plan_pkg::HIDDEN_BLOCKS),
      .PROMPT_OFFSET(plan_pkg::PROMPT_OFFSET),
      .STOP_OFFSET(plan_pkg::STOP_OFFSET),
      .ROW_LANES(plan_pkg::ROW_LANES),
      .ROW_OFFSET(plan_pkg::ROW_OFFSET),
      .ROW_BEATS(plan_pkg::ROW_BEATS),
      .LEARNED_POSITIONS(plan_pkg::LEARNED_POSITIONS),
      .POSITION_OFFSET(plan_pkg::POSITION_OFFSET),
      .ROTARY(plan_pkg::ROTARY),
      .ROTARY_OFFSET(plan_pkg::ROTARY_OFFSET),
      .ROTARY_BEATS(plan_pkg::ROTARY_BEATS)
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .sampled_tdata(sampled_tdata),
      .sampled_tvalid(sampled_tvalid),
      .sampled_tready(sampled_tready),
      .fetch_tdata({
          fetch_1_tdata, fetch_0_tdata
      }),
      .fetch_tvalid({
          fetch_1_tvalid, fetch_0_tvalid
      }),
      .fetch_tready({
          fetch_1_tready, fetch_0_tready
      }),
      .fetched_tdata({
          fetched_1_tdata, fetched_0_tdata
      }),
      .fetched_tvalid({
          fetched_1_tvalid, fetched_0_tvalid
      }),
      .fetched_tready({
          fetched_1_tready, fetched_0_tready
      }),
      .rotary_tdata(rotary_tdata),
      .rotary_tvalid(rotary_tvalid),
      .rotary_tready(rotary_tready),
      .embedded_tdata(embedded_tdata),
      .embedded_tvalid(embedded_tvalid),
      .embedded_tready(embedded_tready)
  );

endmodule
