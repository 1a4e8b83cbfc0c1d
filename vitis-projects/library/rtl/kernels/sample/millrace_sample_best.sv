// SPDX-License-Identifier: Apache-2.0
//
// The id of the largest score, then the lowest id, of VOCABULARY scores that
// come ELEMENTS at a time in the order of ids. Padding is passed over.
//
//   leaves   s0 s1 s2 s3 s4 s5 s6 s7     padding becomes the lowest score
//             └┬─┘  └┬─┘  └┬─┘  └┬─┘
//              └──┬──┘     └──┬──┘       a register each
//                 └─────┬─────┘
//                      best              kept if it is not smaller
//
// One group per cycle, latency 2 + log2(ELEMENTS). `done` for one cycle when the
// id is that of all; the next group is the first again.
module millrace_sample_best #(
    parameter int VOCABULARY = 1,
    parameter int GROUPS = 1,      // of ELEMENTS scores, padding among them
    parameter int ELEMENTS = 8,    // a power of two
    parameter int SCORE_BITS = 40
) (
    input  logic                           ap_clk,
    input  logic                           ap_rst_n,
    input  logic [ELEMENTS*SCORE_BITS-1:0] scores,
    input  logic                           in_valid,
    output logic [                   31:0] id,
    output logic                           done
);

  localparam int LEVELS = $clog2(ELEMENTS);
  localparam int INDEX_BITS = LEVELS > 0 ? LEVELS : 1;
  // Lower than any score, which has at most SCORE_BITS - 1 bits.
  localparam logic [SCORE_BITS-1:0] LOWEST = {1'b1, {SCORE_BITS - 1{1'b0}}};

  // A heap: the root is node 1, the children of node n are 2n and 2n + 1, so the
  // leaves are nodes ELEMENTS and up.
  logic [2*ELEMENTS*SCORE_BITS-1:SCORE_BITS] score;
  logic [ELEMENTS*INDEX_BITS-1:INDEX_BITS] index;  // of the leaf, within the node's
  logic [LEVELS:0] valid;  // by level, the root's last

  logic [31:0] leaf_first;  // id of the first
  for (genvar i = 0; i < ELEMENTS; i++) begin : g_leaf
    localparam int NODE = ELEMENTS + i;
    always_ff @(posedge ap_clk) begin
      if (in_valid) begin
        score[NODE*SCORE_BITS+:SCORE_BITS] <=
            (leaf_first | 32'(i)) < 32'(VOCABULARY) ? scores[i*SCORE_BITS+:SCORE_BITS] : LOWEST;
      end
    end
  end

  for (genvar node = 1; node < ELEMENTS; node++) begin : g_node
    localparam int LEFT = 2 * node;
    localparam int RIGHT = LEFT + 1;
    localparam int LEVEL = LEVELS - $clog2(node + 1);  // from the leaves
    logic right;
    logic [INDEX_BITS-1:0] below;
    if (LEVEL == 0) begin : g_lowest
      assign below = '0;
    end else begin : g_inner
      assign below = index[(right ? RIGHT : LEFT)*INDEX_BITS+:INDEX_BITS];
    end
    assign right = $signed(score[RIGHT*SCORE_BITS+:SCORE_BITS]) > $signed(score[LEFT*SCORE_BITS+:SCORE_BITS]);
    always_ff @(posedge ap_clk) begin
      if (valid[LEVEL]) begin
        score[node*SCORE_BITS+:SCORE_BITS] <= score[(right ? RIGHT : LEFT)*SCORE_BITS+:SCORE_BITS];
        index[node*INDEX_BITS+:INDEX_BITS] <= (INDEX_BITS'(right) << LEVEL) | below;
      end
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) valid <= '0;
    else valid <= (valid << 1) | (LEVELS + 1)'(in_valid);
  end

  // The best so far.
  logic [31:0] first;  // id of the first of the group that is at the root
  logic [SCORE_BITS-1:0] best;
  logic is_first, is_last, better;
  assign is_first = first == '0;
  assign is_last = first == 32'((GROUPS - 1) * ELEMENTS);
  assign better = is_first || $signed(score[SCORE_BITS+:SCORE_BITS]) > $signed(best);
  always_ff @(posedge ap_clk) begin
    if (valid[LEVELS] && better) begin
      best <= score[SCORE_BITS+:SCORE_BITS];
      id <= first + 32'(index[INDEX_BITS+:INDEX_BITS]);
    end
    if (!ap_rst_n) begin
      leaf_first <= '0;
      first <= '0;
      done <= 1'b0;
    end else begin
      if (in_valid) begin
        leaf_first <= leaf_first == 32'((GROUPS - 1) * ELEMENTS) ? '0 : leaf_first + ELEMENTS;
      end
      if (valid[LEVELS]) first <= is_last ? '0 : first + ELEMENTS;
      done <= valid[LEVELS] && is_last;
    end
  end

endmodule
