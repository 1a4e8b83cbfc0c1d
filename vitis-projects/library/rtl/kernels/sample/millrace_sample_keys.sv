// SPDX-License-Identifier: Apache-2.0
//
// The keys of a pass's noise, from one hash used five times:
//
//     k0 = mix(seed_low  ^ mix(position ^ mix(seed_high)))
//     k1 = mix(seed_high ^ mix(position + golden ratio))
//
// `ready` some 40 cycles after `start`, long before the first logits.
module millrace_sample_keys (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic        start,
    input  logic [31:0] seed_low,   // until the keys are ready
    input  logic [31:0] seed_high,
    input  logic [31:0] position,
    output logic [31:0] k0,
    output logic [31:0] k1,
    output logic        ready
);

  localparam logic [31:0] GOLDEN_RATIO = 32'h9E3779B9;
  localparam logic [2:0] STEPS = 3'd5;

  // Step n takes the hash of step n - 1.
  logic [2:0] step;
  logic [31:0] operand, hash;
  logic mix, hashed;
  always_comb begin
    case (step)
      3'd0: operand = seed_high;
      3'd1: operand = position ^ hash;
      3'd2: operand = seed_low ^ hash;
      3'd3: operand = position + GOLDEN_RATIO;
      default: operand = seed_high ^ hash;
    endcase
  end

  assign ready = step == STEPS && !mix;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      step <= STEPS;
      mix <= 1'b0;
    end else if (start) begin
      step <= '0;
      mix <= 1'b1;
    end else if (hashed) begin
      step <= step + 1'b1;
      mix <= step != STEPS - 1'b1;
    end else begin
      mix <= 1'b0;
    end
    if (hashed && step == 3'd2) k0 <= hash;
    if (hashed && step == 3'd4) k1 <= hash;
  end

  millrace_sample_mix hasher (
      .ap_clk,
      .ap_rst_n,
      .in(operand),
      .in_valid(mix),
      .out(hash),
      .out_valid(hashed)
  );

endmodule
