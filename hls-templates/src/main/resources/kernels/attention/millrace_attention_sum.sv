// SPDX-License-Identifier: Apache-2.0
//
// Sums vectors of all lanes, element by element: a tree of pipelined adders, one
// level per cycle, one bit wider at each. It takes vectors in every cycle.
//
//   lanes   0   1   2   3
//           └─+─┘   └─+─┘      1
//             └───+───┘        2  …  log2(LANES) cycles
//
// The tree is made of itself: two halves and the adders that join them.
module millrace_attention_sum #(
    parameter int LANES = 2,      // a power of two
    parameter int ELEMENTS = 65,
    parameter int WIDTH = 35,     // of an element
    parameter int OUT_WIDTH = WIDTH + $clog2(LANES)
) (
    input  logic                            ap_clk,
    input  logic                            ap_rst_n,
    input  logic [LANES*ELEMENTS*WIDTH-1:0] in,
    input  logic [               LANES-1:0] in_valid,
    output logic [  ELEMENTS*OUT_WIDTH-1:0] out,
    output logic                            out_valid
);

  // In simulation one class for all instances, not one copy of the code for each.
  /* verilator no_inline_module */

  if (LANES == 1) begin : g_leaf
    assign out = in;
    assign out_valid = in_valid;
  end else begin : g_node
    localparam int HALF_BITS = LANES / 2 * ELEMENTS * WIDTH;
    localparam int PART = OUT_WIDTH - 1;

    logic [ELEMENTS*PART-1:0] low, high;
    logic low_valid, high_valid;
    millrace_attention_sum #(
        .LANES(LANES / 2),
        .ELEMENTS(ELEMENTS),
        .WIDTH(WIDTH)
    ) low_half (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in(in[0+:HALF_BITS]),
        .in_valid(in_valid[0+:LANES / 2]),
        .out(low),
        .out_valid(low_valid)
    );
    millrace_attention_sum #(
        .LANES(LANES / 2),
        .ELEMENTS(ELEMENTS),
        .WIDTH(WIDTH)
    ) high_half (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in(in[HALF_BITS+:HALF_BITS]),
        .in_valid(in_valid[LANES / 2+:LANES / 2]),
        .out(high),
        .out_valid(high_valid)
    );

    for (genvar i = 0; i < ELEMENTS; i++) begin : g_element
      always_ff @(posedge ap_clk) begin
        if (low_valid) begin
          out[i*OUT_WIDTH+:OUT_WIDTH] <= OUT_WIDTH'($signed(low[i*PART+:PART]))
              + OUT_WIDTH'($signed(high[i*PART+:PART]));
        end
      end
    end
    always_ff @(posedge ap_clk) out_valid <= low_valid && high_valid && ap_rst_n;
  end

endmodule
