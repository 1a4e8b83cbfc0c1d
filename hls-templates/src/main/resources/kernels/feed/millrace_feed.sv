// SPDX-License-Identifier: Apache-2.0
//
// Multiplexes the activations of the linear operators by static schedule:
//
//   normed    ──┐
//   attended  ──┼─▶ activations     one MX block per cycle, latency 1
//   activated ──┘
//
// Each layer takes segments from normed (q, k, v), attended (o), normed (up and
// gate), activated (down); after the last layer one of normed (head). The header
// of `normed` begins the pass; those of the other two come round before their
// first segments, and their saturations go with the next header.
module millrace_feed #(
    parameter int LAYERS = 1,
    parameter int HIDDEN_BLOCKS = 1,    // of 32 elements
    parameter int ATTENDED_BLOCKS = 1,  // all query heads
    parameter int FFN_BLOCKS = 1
) (
    input  logic                             ap_clk,
    input  logic                             ap_rst_n,
    input  logic [millrace_pkg::MX_BITS-1:0] normed_tdata,
    input  logic                             normed_tvalid,
    output logic                             normed_tready,
    input  logic [millrace_pkg::MX_BITS-1:0] attended_tdata,
    input  logic                             attended_tvalid,
    output logic                             attended_tready,
    input  logic [millrace_pkg::MX_BITS-1:0] activated_tdata,
    input  logic                             activated_tvalid,
    output logic                             activated_tready,
    output logic [millrace_pkg::MX_BITS-1:0] activations_tdata,
    output logic                             activations_tvalid,
    input  logic                             activations_tready
);

  // A header is four MX blocks of eight words.
  localparam logic [31:0] HEADER_BLOCKS = 32'd4;
  localparam int FLAGS = 32 * control_pkg::HEADER_FLAGS;
  localparam int TOKENS = 32 * control_pkg::HEADER_TOKENS;
  localparam int SATURATIONS = 32 * (control_pkg::HEADER_SATURATIONS % 8);
  localparam logic [31:0] SATURATIONS_LEFT = HEADER_BLOCKS - control_pkg::HEADER_SATURATIONS / 8;

  localparam logic [1:0] NORMED = 2'd0;
  localparam logic [1:0] ATTENDED = 2'd1;
  localparam logic [1:0] ACTIVATED = 2'd2;

  // What is taken next: `left` blocks of a header or of a segment.
  logic [1:0] source;
  logic header;
  logic [31:0] left;
  logic [1:0] segment;  // of the layer: qkv, o, up, down
  logic [15:0] layer;
  logic halt, head;
  logic [15:0] tokens;
  logic [31:0] saturations;  // of the branches that end here

  logic forwards, room, take, last;
  assign forwards = !header || source == NORMED;
  assign room = !forwards || !activations_tvalid || activations_tready;
  assign normed_tready = room && source == NORMED;
  assign attended_tready = room && source == ATTENDED;
  assign activated_tready = room && source == ACTIVATED;
  assign take = (normed_tvalid && normed_tready) || (attended_tvalid && attended_tready) ||
                (activated_tvalid && activated_tready);
  assign last = left == 1;

  logic [millrace_pkg::MX_BITS-1:0] taken, next;
  logic counts;  // this block has the header's saturations
  assign taken = source == NORMED ? normed_tdata
               : source == ATTENDED ? attended_tdata : activated_tdata;
  assign counts = header && left == SATURATIONS_LEFT;
  always_comb begin
    next = taken;
    if (counts) next[SATURATIONS+:32] = taken[SATURATIONS+:32] + saturations;
  end

  always_ff @(posedge ap_clk) begin
    if (take && forwards) activations_tdata <= next;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) activations_tvalid <= 1'b0;
    else if (take && forwards) activations_tvalid <= 1'b1;
    else if (activations_tready) activations_tvalid <= 1'b0;
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) saturations <= '0;
    else if (take && counts) begin
      saturations <= source == NORMED ? '0 : saturations + taken[SATURATIONS+:32];
    end
  end

  always_ff @(posedge ap_clk) begin
    if (take && header && source == NORMED && left == HEADER_BLOCKS) begin
      halt <= taken[FLAGS+control_pkg::FLAG_HALT];
      head <= taken[FLAGS+control_pkg::FLAG_HEAD];
      tokens <= taken[TOKENS+:16];
    end
  end

  // The schedule: what follows when `left` has been taken.
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      source <= NORMED;
      header <= 1'b1;
      left <= HEADER_BLOCKS;
      segment <= '0;
      layer <= '0;
    end else if (take && !last) begin
      left <= left - 1;
    end else if (take && header) begin
      // A halt's headers come one after the other; else the header's segment follows.
      header <= halt;
      case (source)
        NORMED: begin
          source <= halt ? ATTENDED : NORMED;
          left <= halt ? HEADER_BLOCKS : HIDDEN_BLOCKS * 32'(tokens);
        end
        ATTENDED: begin
          source <= halt ? ACTIVATED : ATTENDED;
          left <= halt ? HEADER_BLOCKS : ATTENDED_BLOCKS * 32'(tokens);
        end
        default: begin
          source <= halt ? NORMED : ACTIVATED;
          left <= halt ? HEADER_BLOCKS : FFN_BLOCKS * 32'(tokens);
        end
      endcase
    end else if (take) begin
      segment <= segment + 1;
      case (segment)
        2'd0: begin
          source <= ATTENDED;
          header <= layer == 0;
          left <= layer == 0 ? HEADER_BLOCKS : ATTENDED_BLOCKS * 32'(tokens);
        end
        2'd1: begin
          source <= NORMED;
          left <= HIDDEN_BLOCKS * 32'(tokens);
        end
        2'd2: begin
          source <= ACTIVATED;
          header <= layer == 0;
          left <= layer == 0 ? HEADER_BLOCKS : FFN_BLOCKS * 32'(tokens);
        end
        default: begin
          source <= NORMED;
          layer <= layer + 1;
          left <= HIDDEN_BLOCKS * 32'(tokens);
        end
      endcase
      // The head has one segment, of the last token; then comes the next pass.
      if (layer == 16'(LAYERS) || (layer == 16'(LAYERS - 1) && segment == 2'd3 && !head)) begin
        source <= NORMED;
        header <= 1'b1;
        left <= HEADER_BLOCKS;
        segment <= '0;
        layer <= '0;
      end else if (layer == 16'(LAYERS - 1) && segment == 2'd3) begin
        left <= HIDDEN_BLOCKS;
      end
    end
  end

endmodule
