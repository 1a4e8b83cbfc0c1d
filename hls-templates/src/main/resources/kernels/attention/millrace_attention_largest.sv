// SPDX-License-Identifier: Apache-2.0
//
// The largest of all lanes' scores, and how many of them were clamped: a tree of
// one comparison per cycle, log2(LANES) cycles, made of itself like the tree of
// sums.
module millrace_attention_largest #(
    parameter int LANES = 2,  // a power of two
    parameter int COUNT_BITS = 1 + $clog2(LANES)
) (
    input  logic                  ap_clk,
    input  logic                  ap_rst_n,
    input  logic [  36*LANES-1:0] scores,
    input  logic [     LANES-1:0] clamped,
    input  logic [     LANES-1:0] in_valid,
    output logic [          35:0] largest,
    output logic [COUNT_BITS-1:0] count,     // of the clamped
    output logic                  out_valid
);

  if (LANES == 1) begin : g_leaf
    assign largest = scores;
    assign count = clamped;
    assign out_valid = in_valid;
  end else begin : g_node
    localparam int HALF = LANES / 2;

    logic [35:0] low, high;
    logic [COUNT_BITS-2:0] low_count, high_count;
    logic low_valid, high_valid;
    millrace_attention_largest #(
        .LANES(HALF)
    ) low_half (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .scores(scores[0+:36*HALF]),
        .clamped(clamped[0+:HALF]),
        .in_valid(in_valid[0+:HALF]),
        .largest(low),
        .count(low_count),
        .out_valid(low_valid)
    );
    millrace_attention_largest #(
        .LANES(HALF)
    ) high_half (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .scores(scores[36*HALF+:36*HALF]),
        .clamped(clamped[HALF+:HALF]),
        .in_valid(in_valid[HALF+:HALF]),
        .largest(high),
        .count(high_count),
        .out_valid(high_valid)
    );

    always_ff @(posedge ap_clk) begin
      if (low_valid) begin
        largest <= $signed(low) > $signed(high) ? low : high;
        count <= COUNT_BITS'(low_count) + COUNT_BITS'(high_count);
      end
      out_valid <= low_valid && high_valid && ap_rst_n;
    end
  end

endmodule
