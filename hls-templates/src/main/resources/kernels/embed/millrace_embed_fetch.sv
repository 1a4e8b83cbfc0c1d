// SPDX-License-Identifier: Apache-2.0
//
// Turns what embed wants to read into requests of beats, and notes in which
// lane and order the answers come.
//
//   item ─▶ lane, index / ROW_LANES ─▶ · beats ─▶ + table ─┬─▶ fetch[lane]
//                                                          └─▶ answer
//
// Row i of a table lies in lane i mod ROW_LANES; prompt and stop word lie in
// lane 0. An item takes four cycles.
module millrace_embed_fetch #(
    parameter int ROW_LANES = 1,  // lanes that hold rows; a power of two
    parameter int PROMPT_OFFSET = 0,  // all offsets in beats of 64 bytes
    parameter int STOP_OFFSET = 0,
    parameter int ROW_OFFSET = 0,
    parameter int ROW_BEATS = 1,
    parameter int POSITION_OFFSET = 0,
    parameter int ROTARY_OFFSET = 0,
    parameter int ROTARY_BEATS = 1,
    parameter int LANE_BITS = ROW_LANES > 1 ? $clog2(ROW_LANES) : 1
) (
    input  logic                                         ap_clk,
    input  logic                                         ap_rst_n,
    input  logic [    millrace_embed_pkg::KIND_BITS-1:0] item_kind,
    input  logic [                                 31:0] item_index,   // of a row; of a beat of the prompt
    input  logic [   millrace_embed_pkg::COUNT_BITS-1:0] item_beats,   // of the prompt
    input  logic                                         item_valid,
    output logic                                         item_ready,
    output logic [ROW_LANES*millrace_pkg::FETCH_BITS-1:0] fetch_tdata,
    output logic [                        ROW_LANES-1:0] fetch_tvalid,
    input  logic [                        ROW_LANES-1:0] fetch_tready,
    output logic [    millrace_embed_pkg::KIND_BITS-1:0] answer_kind,
    output logic [                        LANE_BITS-1:0] answer_lane,
    output logic [   millrace_embed_pkg::COUNT_BITS-1:0] answer_beats,
    output logic                                         answer_valid,
    input  logic                                         answer_ready
);

  localparam int KIND_BITS = millrace_embed_pkg::KIND_BITS;
  localparam int COUNT_BITS = millrace_embed_pkg::COUNT_BITS;
  localparam int ANSWERS = 16;  // as many as are ever under way
  localparam logic [COUNT_BITS-1:0] LAUNCH_BEATS = COUNT_BITS'(control_pkg::HEADER_WORDS / 16);

  localparam logic [1:0] IDLE = 2'd0;
  localparam logic [1:0] SCALE = 2'd1;
  localparam logic [1:0] ADD = 2'd2;
  localparam logic [1:0] SEND = 2'd3;
  logic [1:0] state;

  // What the item asks for.
  logic row;  // of a table
  logic [COUNT_BITS-1:0] beats;
  logic [31:0] place;
  assign row = item_kind == millrace_embed_pkg::ROW || item_kind == millrace_embed_pkg::POSITION ||
               item_kind == millrace_embed_pkg::ROTARY;
  always_comb begin
    case (item_kind)
      millrace_embed_pkg::LAUNCH: {place, beats} = {32'd0, LAUNCH_BEATS};
      millrace_embed_pkg::PROMPT: {place, beats} = {32'(PROMPT_OFFSET), item_beats};
      millrace_embed_pkg::STOP: {place, beats} = {32'(STOP_OFFSET), COUNT_BITS'(1)};
      millrace_embed_pkg::ROW: {place, beats} = {32'(ROW_OFFSET), COUNT_BITS'(ROW_BEATS)};
      millrace_embed_pkg::POSITION: {place, beats} = {32'(POSITION_OFFSET), COUNT_BITS'(ROW_BEATS)};
      default: {place, beats} = {32'(ROTARY_OFFSET), COUNT_BITS'(ROTARY_BEATS)};
    endcase
  end

  // Its place, step by step.
  logic [KIND_BITS-1:0] kind;
  logic [LANE_BITS-1:0] lane;
  logic [COUNT_BITS-1:0] count;
  logic [31:0] base, offset;
  logic [23:0] index;   // within the lane
  logic [15:0] stride;
  always_ff @(posedge ap_clk) begin
    case (state)
      IDLE: begin
        if (item_valid) begin
          kind <= item_kind;
          lane <= row ? LANE_BITS'(item_index & 32'(ROW_LANES - 1)) : '0;
          index <= row ? 24'(item_index / 32'(ROW_LANES)) : item_index[23:0];
          stride <= row ? beats : 16'd1;
          count <= beats;
          base <= place;
        end
      end
      SCALE: offset <= 32'(index) * 32'(stride);
      ADD: offset <= base + offset;
      default: ;
    endcase
  end

  // Sent when there is room to note the answer.
  logic note_ready, sent;
  assign item_ready = state == IDLE;
  assign fetch_tdata = {ROW_LANES{16'b0, count, offset}};
  always_comb begin
    fetch_tvalid = '0;
    fetch_tvalid[lane] = state == SEND && kind != millrace_embed_pkg::LAUNCH && note_ready;
  end
  assign sent = state == SEND && note_ready &&
                (fetch_tready[lane] || kind == millrace_embed_pkg::LAUNCH);

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= IDLE;
    end else begin
      case (state)
        IDLE: if (item_valid) state <= SCALE;
        SCALE: state <= ADD;
        ADD: state <= SEND;
        default: if (sent) state <= IDLE;
      endcase
    end
  end

  millrace_fifo #(
      .WIDTH(KIND_BITS + LANE_BITS + COUNT_BITS),
      .DEPTH(ANSWERS)
  ) answers (
      .ap_clk,
      .ap_rst_n,
      .in_tdata({kind, lane, count}),
      .in_tvalid(sent),
      .in_tready(note_ready),
      .out_tdata({answer_kind, answer_lane, answer_beats}),
      .out_tvalid(answer_valid),
      .out_tready(answer_ready),
      .level()
  );

endmodule
