// attention_0: millrace_attention with the plan's constants, in Verilog-2005.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
module attention_0 (
    input  wire ap_clk,
    input  wire ap_rst_n,
    input  wire [287:0] blocks_tdata,
    input  wire blocks_tvalid,
    output wire blocks_tready,
    output wire [287:0] forwarded_tdata,
    output wire forwarded_tvalid,
    input  wire forwarded_tready,
    output wire [63:0] merged_tdata,
    output wire merged_tvalid,
    input  wire merged_tready,
    input  wire [63:0] largest_tdata,
    input  wire largest_tvalid,
    output wire largest_tready,
    output wire [511:0] added_tdata,
    output wire added_tvalid,
    input  wire added_tready,
    input  wire [511:0] cache_0_tdata,
    input  wire [511:0] cache_1_tdata,
    input  wire [511:0] cache_2_tdata,
    input  wire [511:0] cache_3_tdata,
    input  wire [511:0] cache_4_tdata,
    input  wire [511:0] cache_5_tdata,
    input  wire [511:0] cache_6_tdata,
    input  wire [511:0] cache_7_tdata,
    input  wire [511:0] cache_8_tdata,
    input  wire [511:0] cache_9_tdata,
    input  wire [511:0] cache_10_tdata,
    input  wire [511:0] cache_11_tdata,
    input  wire [511:0] cache_12_tdata,
    input  wire [511:0] cache_13_tdata,
    input  wire [511:0] cache_14_tdata,
    input  wire cache_0_tvalid,
    input  wire cache_1_tvalid,
    input  wire cache_2_tvalid,
    input  wire cache_3_tvalid,
    input  wire cache_4_tvalid,
    input  wire cache_5_tvalid,
    input  wire cache_6_tvalid,
    input  wire cache_7_tvalid,
    input  wire cache_8_tvalid,
    input  wire cache_9_tvalid,
    input  wire cache_10_tvalid,
    input  wire cache_11_tvalid,
    input  wire cache_12_tvalid,
    input  wire cache_13_tvalid,
    input  wire cache_14_tvalid,
    output wire cache_0_tready,
    output wire cache_1_tready,
    output wire cache_2_tready,
    output wire cache_3_tready,
    output wire cache_4_tready,
    output wire cache_5_tready,
    output wire cache_6_tready,
    output wire cache_7_tready,
    output wire cache_8_tready,
    output wire cache_9_tready,
    output wire cache_10_tready,
    output wire cache_11_tready,
    output wire cache_12_tready,
    output wire cache_13_tready,
    output wire cache_14_tready,
    output wire [511:0] kept_tdata,
    output wire kept_tvalid,
    input  wire kept_tready
);

  millrace_attention #(
      .LANES(32),  // memory channels
      .CLUSTERS(2),  // that the lanes are shared among
      .FIRST_LANE(0),  // of this cluster
      .CLUSTER_LANES(15),
      .TILE(16),  // tokens of a prefill pass
      .LAYERS(4),
      .HEADS(4),  // of queries
      .KV_HEADS(2),  // of keys and values
      .HEAD_BLOCKS(1),  // of one head
      .KEY_TERMS(1),  // blocks whose sum is a block of keys
      .CONTEXT(256),  // positions
      .KEY_BEATS(2),  // keys of a position
      .VALUE_BEATS(2)  // values of a position
  ) unit (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .qkv_tdata(1024'd0),
      .qkv_tvalid(1'd0),
      .qkv_tready(),
      .blocks_tdata(blocks_tdata),
      .blocks_tvalid(blocks_tvalid),
      .blocks_tready(blocks_tready),
      .forwarded_tdata(forwarded_tdata),
      .forwarded_tvalid(forwarded_tvalid),
      .forwarded_tready(forwarded_tready),
      .maxima_tdata(64'd0),
      .maxima_tvalid(1'd0),
      .maxima_tready(),
      .merged_tdata(merged_tdata),
      .merged_tvalid(merged_tvalid),
      .merged_tready(merged_tready),
      .largest_tdata(largest_tdata),
      .largest_tvalid(largest_tvalid),
      .largest_tready(largest_tready),
      .returned_tdata(),
      .returned_tvalid(),
      .returned_tready(1'b1),
      .sums_tdata(512'd0),
      .sums_tvalid(1'd0),
      .sums_tready(),
      .added_tdata(added_tdata),
      .added_tvalid(added_tvalid),
      .added_tready(added_tready),
      .cache_tdata({
          cache_14_tdata, cache_13_tdata, cache_12_tdata, cache_11_tdata, cache_10_tdata,
          cache_9_tdata, cache_8_tdata, cache_7_tdata, cache_6_tdata, cache_5_tdata, cache_4_tdata,
          cache_3_tdata, cache_2_tdata, cache_1_tdata, cache_0_tdata
      }),
      .cache_tvalid({
          cache_14_tvalid, cache_13_tvalid, cache_12_tvalid, cache_11_tvalid, cache_10_tvalid,
          cache_9_tvalid, cache_8_tvalid, cache_7_tvalid, cache_6_tvalid, cache_5_tvalid,
          cache_4_tvalid, cache_3_tvalid, cache_2_tvalid, cache_1_tvalid, cache_0_tvalid
      }),
      .cache_tready({
          cache_14_tready, cache_13_tready, cache_12_tready, cache_11_tready, cache_10_tready,
          cache_9_tready, cache_8_tready, cache_7_tready, cache_6_tready, cache_5_tready,
          cache_4_tready, cache_3_tready, cache_2_tready, cache_1_tready, cache_0_tready
      }),
      .kept_tdata(kept_tdata),
      .kept_tvalid(kept_tvalid),
      .kept_tready(kept_tready),
      .attended_tdata(),
      .attended_tvalid(),
      .attended_tready(1'b1)
  );

endmodule
