// SPDX-License-Identifier: Apache-2.0
//
// Takes the answers of the lanes in the order in which they were asked for, and
// says of each beat what it is. One beat per cycle, latency 1.
module millrace_embed_collect #(
    parameter int ROW_LANES = 1,  // lanes that hold rows
    parameter int LANE_BITS = ROW_LANES > 1 ? $clog2(ROW_LANES) : 1
) (
    input  logic                                        ap_clk,
    input  logic                                        ap_rst_n,
    input  logic [   millrace_embed_pkg::KIND_BITS-1:0] answer_kind,
    input  logic [                       LANE_BITS-1:0] answer_lane,
    input  logic [  millrace_embed_pkg::COUNT_BITS-1:0] answer_beats,
    input  logic                                        answer_valid,
    output logic                                        answer_ready,
    input  logic [ROW_LANES*millrace_pkg::BEAT_BITS-1:0] fetched_tdata,
    input  logic [                       ROW_LANES-1:0] fetched_tvalid,
    output logic [                       ROW_LANES-1:0] fetched_tready,
    output logic [         millrace_pkg::BEAT_BITS-1:0] beat,
    output logic [   millrace_embed_pkg::KIND_BITS-1:0] beat_kind,
    output logic [  millrace_embed_pkg::COUNT_BITS-1:0] beat_index,     // in the answer
    output logic                                        beat_last,
    output logic                                        beat_valid,
    input  logic                                        beat_ready
);

  localparam int BEAT_BITS = millrace_pkg::BEAT_BITS;
  localparam int COUNT_BITS = millrace_embed_pkg::COUNT_BITS;

  // The lane, known to be 0 if there is only one.
  logic [LANE_BITS-1:0] lane;
  assign lane = answer_lane & LANE_BITS'(ROW_LANES - 1);

  logic take, last, free;
  logic [COUNT_BITS-1:0] index;
  assign free = answer_valid && (!beat_valid || beat_ready);
  assign take = free && fetched_tvalid[lane];
  assign last = index == answer_beats - 1'b1;
  assign answer_ready = take && last;
  always_comb begin
    fetched_tready = '0;
    fetched_tready[lane] = free;
  end

  always_ff @(posedge ap_clk) begin
    if (take) begin
      beat <= fetched_tdata[lane*BEAT_BITS+:BEAT_BITS];
      beat_kind <= answer_kind;
      beat_index <= index;
      beat_last <= last;
    end
    if (!ap_rst_n) begin
      index <= '0;
      beat_valid <= 1'b0;
    end else begin
      if (take) index <= last ? '0 : index + 1'b1;
      if (take) beat_valid <= 1'b1;
      else if (beat_ready) beat_valid <= 1'b0;
    end
  end

endmodule
