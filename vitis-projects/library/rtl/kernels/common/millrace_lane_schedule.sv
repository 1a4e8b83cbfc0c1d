// SPDX-License-Identifier: Apache-2.0
//
// Walks the static schedule of one pass: LAYERS times the operations of a
// layer, then those of the head if the pass ends in logits.
//
//   start ──▶ LAYER[0] LAYER[1] … LAYER[0] … HEAD[0] … ──▶ operation
//
// Whoever takes an operation sees the next one in the next cycle, so that one
// is always fetched ahead. Operations with an action that is not wanted are
// passed over, one per cycle.
module millrace_lane_schedule #(
    parameter int LAYERS = 1,
    parameter int LAYER_OPERATIONS = 1,
    parameter logic [LAYER_OPERATIONS*64-1:0] LAYER = '0,
    parameter int HEAD_OPERATIONS = 1,
    parameter logic [HEAD_OPERATIONS*64-1:0] HEAD = '0
) (
    input  logic                                    ap_clk,
    input  logic                                    ap_rst_n,
    input  logic                                    start,            // a pass, while idle
    input  logic                                    head,             // steady during the pass
    input  logic [                             2:0] wanted,           // by action
    output logic [millrace_pkg::OPERATION_BITS-1:0] operation,
    output logic                                    operation_valid,
    input  logic                                    take,
    output logic                                    idle              // all are taken
);

  localparam int BITS = millrace_pkg::OPERATION_BITS;
  localparam int OPERATIONS = LAYER_OPERATIONS > HEAD_OPERATIONS ? LAYER_OPERATIONS : HEAD_OPERATIONS;
  localparam int INDEX_BITS = OPERATIONS > 1 ? $clog2(OPERATIONS) : 1;
  localparam int LAYER_BITS = LAYERS > 1 ? $clog2(LAYERS) : 1;

  logic walking;
  logic in_head;
  logic [LAYER_BITS-1:0] layer;
  logic [INDEX_BITS-1:0] index;

  logic [BITS-1:0] entry;
  assign entry = in_head ? HEAD[index*BITS+:BITS] : LAYER[index*BITS+:BITS];

  logic fetch, last_index, last_layer;
  assign fetch = walking && (!operation_valid || take);
  assign last_index = index == INDEX_BITS'(in_head ? HEAD_OPERATIONS - 1 : LAYER_OPERATIONS - 1);
  assign last_layer = layer == LAYER_BITS'(LAYERS - 1);
  assign idle = !walking && !operation_valid;

  always_ff @(posedge ap_clk) begin
    if (fetch) operation <= entry;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      operation_valid <= 1'b0;
    end else if (fetch) begin
      operation_valid <= wanted[entry[millrace_pkg::OPERATION_ACTION+:2]];
    end else if (take) begin
      operation_valid <= 1'b0;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      walking <= 1'b0;
    end else if (start) begin
      walking <= 1'b1;
      in_head <= 1'b0;
      layer <= '0;
      index <= '0;
    end else if (fetch) begin
      index <= last_index ? '0 : index + 1'b1;
      if (last_index && !in_head) begin
        layer <= layer + 1'b1;
        in_head <= last_layer;
      end
      if (last_index && (in_head || last_layer && !head)) walking <= 1'b0;
    end
  end

endmodule
