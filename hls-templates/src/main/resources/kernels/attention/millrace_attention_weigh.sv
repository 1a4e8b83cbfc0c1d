// SPDX-License-Identifier: Apache-2.0
//
// A lane's weights, from its scores and the largest of all lanes:
//
//     w    = exp2(max - s)                               16 bits, 0 for what is not seen
//     w'_b = w * 2^(ev + 10), rounded                    27 bits, signed as the multipliers' operand
//
// Scores wait here between the two sweeps over the positions. Both sweeps go in
// the same order, so the memory has no addresses but two counters. One weight per
// cycle, each score for as many steps as its head has pairs of blocks:
//
//   0, 1   score from memory     4 … 8  exp2           9    shift by exponents
//   2, 3   difference                   (out: weight)  10   round (out: scaled)
module millrace_attention_weigh #(
    parameter int DEPTH = 512  // scores
) (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic        restart,      // the counters, for another layer
    input  logic [35:0] score,
    input  logic        score_valid,
    input  logic        in_valid,
    input  logic        in_seen,
    input  logic        in_advance,   // the last step of this score
    input  logic [35:0] maximum,      // two cycles after in_valid
    input  logic [ 9:0] exponents,    // of the pair, when the weight is out
    output logic [15:0] weight,       // eight cycles after in_valid
    output logic [53:0] scaled,       // ten cycles after, of both blocks
    output logic        scaled_valid
);

  localparam int ADDRESS_BITS = DEPTH > 1 ? $clog2(DEPTH) : 1;

  logic [ADDRESS_BITS-1:0] write_address, read_address;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || restart) begin
      write_address <= '0;
      read_address <= '0;
    end else begin
      if (score_valid) write_address <= write_address + 1'b1;
      if (in_valid && in_advance) read_address <= read_address + 1'b1;
    end
  end

  logic [35:0] stored;
  millrace_attention_memory #(
      .WIDTH(36),
      .DEPTH(DEPTH)
  ) scores (
      .ap_clk(ap_clk),
      .write(score_valid),
      .write_address(write_address),
      .in(score),
      .read(in_valid),
      .read_address(read_address),
      .clear(1'b0),
      .out(stored)
  );

  // The largest score is no less than any that is seen.
  logic valid1, valid2, seen2, valid3, seen3;
  logic [36:0] difference3;
  millrace_delay #(
      .WIDTH (1),
      .CYCLES(2)
  ) to_difference (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(in_seen),
      .out(seen2)
  );
  always_ff @(posedge ap_clk) begin
    valid1 <= in_valid && ap_rst_n;
    valid2 <= valid1 && ap_rst_n;
    valid3 <= valid2 && ap_rst_n;
    if (valid2) begin
      difference3 <= 37'($signed(maximum)) - 37'($signed(stored));
      seen3 <= seen2;
    end
  end

  logic weight_valid;
  millrace_exp2 #(
      .WIDTH(37)
  ) exp2 (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(difference3),
      .in_zero(!seen3),
      .in_valid(valid3),
      .out(weight),
      .out_valid(weight_valid)
  );

  // rshift(w << (ev + 17), 7), of which 6 bits go first. A value's exponent is -16 … 0.
  logic halves_valid;
  for (genvar b = 0; b < 2; b++) begin : g_block
    logic [26:0] halves;
    always_ff @(posedge ap_clk) begin
      if (weight_valid) halves <= 27'((32'(weight) << (exponents[b*5+:5] ^ 5'd16)) >> 5);
      if (halves_valid) scaled[b*27+:27] <= {1'b0, halves[26:1]} + 27'(halves[0]);
    end
  end
  always_ff @(posedge ap_clk) begin
    halves_valid <= weight_valid && ap_rst_n;
    scaled_valid <= halves_valid && ap_rst_n;
  end

endmodule
