// SPDX-License-Identifier: Apache-2.0
//
// 1 / sqrt(v), one per cycle, latency 7 (docs/numerics.md, rsqrt):
//
//     n = floor(log2 v)   k = n >> 1   1 / sqrt(v) ~ mantissa * 2^(-16-k)
//
// interpolated in a table by the 24 bits below the leading one of v, eight of
// them the place in the table of n's parity. The mantissa of v = 0 is 0.
//
//   0  the highest group of 16 bits that is not 0
//   1  the group, and the 24 bits below it
//   2  the leading bit's place in the group, so the 24 bits below it
//   3  table                 5  product of step and lower fraction
//   4  table's output        6  sum
module millrace_reciprocal_square_root #(
    parameter int WIDTH = 98,                      // of v
    parameter int SHIFT_BITS = $clog2(WIDTH) - 1   // of k
) (
    input  logic                  ap_clk,
    input  logic                  ap_rst_n,
    input  logic [     WIDTH-1:0] v,
    input  logic                  in_valid,
    output logic [          16:0] mantissa,
    output logic [SHIFT_BITS-1:0] k,
    output logic                  out_valid
);

  localparam int STAGES = 7;
  localparam int FRACTION = 24;
  localparam int GROUPS = (WIDTH + 15) / 16;
  localparam int GROUP_BITS = $clog2(GROUPS + 1);
  localparam int WINDOW = FRACTION + 16;

  logic [STAGES:0] stage;
  assign out_valid = stage[STAGES];
  millrace_taps #(
      .STAGES(STAGES)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(in_valid),
      .taps(stage)
  );

  // ---- 0, 1, 2: the leading bit n = 16 group + place ----------------------

  function automatic logic [GROUP_BITS-1:0] group_of(input logic [16*GROUPS-1:0] x);
    group_of = '0;
    for (int i = 1; i < GROUPS; i++) begin
      if (x[i*16+:16] != '0) group_of = GROUP_BITS'(i);
    end
  endfunction

  // The place of the leading bit, by halves.
  function automatic logic [3:0] place_of(input logic [15:0] x);
    logic [15:0] rest;
    rest = x;
    place_of = '0;
    for (int i = 3; i >= 0; i--) begin
      if ((rest >> (1 << i)) != '0) begin
        place_of[i] = 1'b1;
        rest = rest >> (1 << i);
      end
    end
  endfunction

  logic [WIDTH-1:0] v1;
  logic [GROUP_BITS-1:0] group1, group2, group3;
  logic [WINDOW-1:0] window2, window3;  // the group, and FRACTION bits below it
  logic [3:0] place3;
  logic zero3;
  logic [FRACTION+16*GROUPS-1:0] padded1;
  assign padded1 = (FRACTION + 16 * GROUPS)'(v1) << FRACTION;
  always_ff @(posedge ap_clk) begin
    if (stage[0]) begin
      v1 <= v;
      group1 <= group_of((16 * GROUPS)'(v));
    end
    if (stage[1]) begin
      window2 <= padded1[group1*16+:WINDOW];
      group2 <= group1;
    end
    if (stage[2]) begin
      window3 <= window2;
      place3 <= place_of(window2[WINDOW-1-:16]);
      zero3 <= window2[WINDOW-1-:16] == '0;
      group3 <= group2;
    end
  end

  // ---- 3, 4: the table ----------------------------------------------------

  logic [FRACTION-1:0] below;  // the leading bit
  assign below = FRACTION'(window3 >> place3);

  logic signed [23:0] base4, base5, base6;
  logic signed [19:0] step4, step5;
  logic [15:0] fraction4, fraction5;
  logic [SHIFT_BITS-1:0] k4, k5, k6;
  logic zero4, zero5, zero6;
  table_rsqrt root_table (
      .ap_clk(ap_clk),
      .index({place3[0], below[FRACTION-1-:8]}),
      .base(base4),
      .step(step4)
  );
  always_ff @(posedge ap_clk) begin
    if (stage[3]) begin
      fraction4 <= below[15:0];
      k4 <= SHIFT_BITS'({group3, place3[3:1]});
      zero4 <= zero3;
    end
    if (stage[4]) begin
      base5 <= base4;
      step5 <= step4;
      fraction5 <= fraction4;
      k5 <= k4;
      zero5 <= zero4;
    end
  end

  // ---- 5, 6: rshift(base + rshift(step * fraction, 16), 6) -----------------

  // One rounding: the halves of both shifts are added to what is shifted once.
  localparam logic signed [40:0] HALVES = (1 << 21) + (1 << 15);
  logic signed [36:0] product6;
  logic signed [40:0] sum6;
  assign sum6 = (41'(base6) <<< 16) + 41'(product6) + HALVES;
  always_ff @(posedge ap_clk) begin
    if (stage[5]) begin
      product6 <= 37'(step5) * 37'($signed({1'b0, fraction5}));
      base6 <= base5;
      k6 <= k5;
      zero6 <= zero5;
    end
    if (stage[6]) begin
      mantissa <= zero6 ? '0 : 17'(sum6 >>> 22);
      k <= k6;
    end
  end

endmodule
