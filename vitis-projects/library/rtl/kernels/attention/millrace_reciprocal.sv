// SPDX-License-Identifier: Apache-2.0
//
// 1 / d for 0 < d < 2^31 (docs/numerics.md, Tables): 1/d = mantissa * 2^(-16 - n),
//
//     n = floor(log2 d)      f = (d << (31 - n)) & 0x7FFFFFFF
//     mantissa = rshift(lerp(RECIP, f >> 23, (f >> 7) & 0xFFFF, 16), 6)
//
// One result per cycle, six cycles after its input:
//
//   1  n              3  table          5  base + step
//   2  f              4  product        6  round
module millrace_reciprocal (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic [30:0] in,
    input  logic        in_valid,
    output logic [16:0] mantissa,
    output logic [ 4:0] n
);

  logic [4:0] valid;
  always_ff @(posedge ap_clk) valid <= ap_rst_n ? {valid[3:0], in_valid} : '0;

  logic [4:0] highest;
  always_comb begin
    highest = '0;
    for (int i = 0; i < 31; i++) begin
      if (in[i]) highest = 5'(i);
    end
  end

  // 1, 2: the leading one goes to bit 31, out of f's 31 bits.
  logic [30:0] d1;
  logic [23:0] f2;  // its upper bits
  logic [4:0] n1, n2, n3, n4, n5;
  always_ff @(posedge ap_clk) begin
    if (in_valid) begin
      d1 <= in;
      n1 <= highest;
    end
    if (valid[0]) begin
      f2 <= 24'(({d1, 1'b0} << (5'd30 - n1)) >> 7);
      n2 <= n1;
    end
  end

  // 3
  logic signed [23:0] base3;
  logic signed [19:0] step3;
  table_reciprocal reciprocal (
      .ap_clk(ap_clk),
      .index (f2[23:16]),
      .base  (base3),
      .step  (step3)
  );
  logic [15:0] fraction3;
  always_ff @(posedge ap_clk) begin
    if (valid[1]) begin
      fraction3 <= f2[15:0];
      n3 <= n2;
    end
  end

  // 4, 5, 6
  logic signed [21:0] product4;  // doubled, so with the bit that rounds
  logic signed [23:0] base4;
  logic [17:0] y5;  // doubled; at most 2^17
  always_ff @(posedge ap_clk) begin
    if (valid[2]) begin
      product4 <= 22'((37'(step3) * 37'($signed({1'b0, fraction3}))) >>> 15);
      base4 <= base3;
      n4 <= n3;
    end
    if (valid[3]) begin
      y5 <= 18'((base4 + 24'($signed(product4[21:1])) + 24'(product4[0])) >> 5);
      n5 <= n4;
    end
    if (valid[4]) begin
      mantissa <= y5[17:1] + 17'(y5[0]);
      n <= n5;
    end
  end

endmodule
