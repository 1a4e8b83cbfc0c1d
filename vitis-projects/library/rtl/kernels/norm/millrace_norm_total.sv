// SPDX-License-Identifier: Apache-2.0
//
// The sum of 32 values of 32 bits, one set per cycle, and its running total
// for each token over the token's blocks:
//
//   values    sums of 4      of 16         of 32          totals[token]
//     32 ─────▶ 8 ──────────▶ 2 ──────────▶ 1 ───────────▶ + ──▶ total
//             stage 0        stage 1       stage 2        stage 3
//
// `stage[k]` enables the registers of stage k; `token`, and `first`, which
// begins a total anew, belong to stage 2. A total is read back in the cycle
// before it is added to; only where the pass has one token is that too early,
// and the total then still stands in its register.
module millrace_norm_total #(
    parameter int TILE = 1,
    parameter bit SIGNED = 1'b1,     // the values are
    parameter int TOTAL_BITS = 38,  // signed; 38 at least
    parameter int TOKEN_BITS = 1
) (
    input  logic                         ap_clk,
    input  logic        [           3:0] stage,
    input  logic        [TOKEN_BITS-1:0] token,
    input  logic                         first,
    input  logic                         alone,   // one token in the pass
    input  logic        [     32*32-1:0] values,
    output logic signed [TOTAL_BITS-1:0] total
);

  localparam int FOUR_BITS = 35;
  localparam int SIXTEEN_BITS = 37;
  localparam int ALL_BITS = 38;

  function automatic logic signed [FOUR_BITS-1:0] extend(input logic [31:0] value);
    extend = {{3{SIGNED && value[31]}}, value};
  endfunction

  function automatic logic signed [FOUR_BITS-1:0] sum_4(input logic [4*32-1:0] v);
    sum_4 = (extend(v[0+:32]) + extend(v[32+:32])) + (extend(v[64+:32]) + extend(v[96+:32]));
  endfunction

  logic signed [FOUR_BITS-1:0] fours[0:7];
  logic signed [SIXTEEN_BITS-1:0] sixteens[0:1];
  for (genvar i = 0; i < 8; i++) begin : g_four
    always_ff @(posedge ap_clk) begin
      if (stage[0]) fours[i] <= sum_4(values[i*128+:128]);
    end
  end
  for (genvar i = 0; i < 2; i++) begin : g_sixteen
    always_ff @(posedge ap_clk) begin
      if (stage[1]) begin
        sixteens[i] <= (SIXTEEN_BITS'(fours[4*i]) + SIXTEEN_BITS'(fours[4*i+1])) +
            (SIXTEEN_BITS'(fours[4*i+2]) + SIXTEEN_BITS'(fours[4*i+3]));
      end
    end
  end

  logic signed [TOTAL_BITS-1:0] totals[0:TILE-1];
  logic signed [TOTAL_BITS-1:0] so_far, next;
  logic signed [ALL_BITS-1:0] all;
  logic [TOKEN_BITS-1:0] total_token;
  logic begins;
  assign next = TOTAL_BITS'(all) + (begins ? '0 : alone ? total : so_far);

  always_ff @(posedge ap_clk) begin
    if (stage[2]) begin
      all <= ALL_BITS'(sixteens[0]) + ALL_BITS'(sixteens[1]);
      so_far <= totals[token];
      total_token <= token;
      begins <= first;
    end
    if (stage[3]) begin
      total <= next;
      totals[total_token] <= next;
    end
  end

endmodule
