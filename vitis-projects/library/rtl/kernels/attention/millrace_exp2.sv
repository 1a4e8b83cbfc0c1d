// SPDX-License-Identifier: Apache-2.0
//
// 2^-d in 16 bits, for d >= 0 with 16 fraction bits (docs/numerics.md, Tables):
//
//     i = d >> 16, f = d & 0xFFFF      y = lerp(EXP2, f >> 8, f & 0xFF, 8)
//     min(rshift(y, 4 + i), 65535), and 0 for i >= 17
//
// One result per cycle, five cycles after its input:
//
//   1  table          3  base + step         5  round, clamp
//   2  product        4  shift
module millrace_exp2 #(
    parameter int WIDTH = 37
) (
    input  logic             ap_clk,
    input  logic             ap_rst_n,
    input  logic [WIDTH-1:0] in,
    input  logic             in_zero,    // the result is 0 whatever the input
    input  logic             in_valid,
    output logic [     15:0] out,
    output logic             out_valid
);

  logic [4:0] valid;
  always_ff @(posedge ap_clk) valid <= ap_rst_n ? {valid[3:0], in_valid} : '0;
  assign out_valid = valid[4];

  // 1: the table, and beside it 17 for every whole part from there on.
  logic signed [23:0] base1;
  logic signed [19:0] step1;
  table_exp2 exp2 (
      .ap_clk(ap_clk),
      .index (in[15:8]),
      .base  (base1),
      .step  (step1)
  );
  logic [7:0] fraction1;
  logic [4:0] whole1, whole2, whole3;
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      fraction1 <= in[7:0];
      whole1 <= in_zero || in[WIDTH-1:16] > (WIDTH - 16)'(17) ? 5'd17 : in[20:16];
    end
  end

  // 2, 3: base + rshift(step * fraction, 8), which is at most 2^20; shifts by 3 or more follow.
  logic signed [23:0] base2;
  logic signed [21:0] product2;  // doubled, so with the bit that rounds
  logic [17:0] y3;
  always_ff @(posedge ap_clk) begin
    if (valid[0]) begin
      product2 <= 22'((29'(step1) * 29'($signed({1'b0, fraction1}))) >>> 7);
      base2 <= base1;
      whole2 <= whole1;
    end
    if (valid[1]) begin
      y3 <= 18'((base2 + 24'($signed(product2[21:1])) + 24'(product2[0])) >> 3);
      whole3 <= whole2;
    end
  end

  // 4, 5: the rounding bit is the last of y >> (3 + i).
  logic [17:0] halves4;
  always_ff @(posedge ap_clk) begin
    if (valid[2]) halves4 <= whole3 == 5'd17 ? '0 : y3 >> whole3;
    if (valid[3]) out <= halves4[17] ? 16'hFFFF : halves4[16:1] + 16'(halves4[0] && halves4[16:1] != '1);
  end

endmodule
