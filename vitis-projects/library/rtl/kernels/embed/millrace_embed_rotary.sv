// SPDX-License-Identifier: Apache-2.0
//
// Joins beats of a rotary row, 16 words each, in pairs to blocks. One beat per
// cycle, latency 1.
module millrace_embed_rotary (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [ millrace_pkg::BEAT_BITS-1:0] in_beat,
    input  logic                                in_upper,       // the second of a pair
    input  logic                                in_valid,
    output logic                                in_ready,
    output logic [millrace_pkg::BLOCK_BITS-1:0] rotary_tdata,
    output logic                                rotary_tvalid,
    input  logic                                rotary_tready
);

  localparam int BEAT_BITS = millrace_pkg::BEAT_BITS;

  assign in_ready = !rotary_tvalid || rotary_tready;

  always_ff @(posedge ap_clk) begin
    if (in_valid && in_ready && !in_upper) rotary_tdata[0+:BEAT_BITS] <= in_beat;
    if (in_valid && in_ready && in_upper) rotary_tdata[BEAT_BITS+:BEAT_BITS] <= in_beat;
    if (!ap_rst_n) rotary_tvalid <= 1'b0;
    else if (in_valid && in_ready) rotary_tvalid <= in_upper;
    else if (rotary_tready) rotary_tvalid <= 1'b0;
  end

endmodule
