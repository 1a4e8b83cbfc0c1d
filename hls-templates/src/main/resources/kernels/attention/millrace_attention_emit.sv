// SPDX-License-Identifier: Apache-2.0
//
// The results of a layer: the sums of a head's products by the sum of its weights,
//
//     (r, n) = recip(D)        o = sat32(rshift(O * r, n + 2))
//
// quantized with 24 fraction bits and sent in tile order, one block per cycle.
//
//   D ──▶ reciprocal ──┐
//                      ├──▶ 32 results ──▶ quantize ──▶ outlet ──▶ attended
//   O ─────────────────┘
//
// From a read of D to the block in the outlet are 19 cycles. Headers go the same way
// out. O is read five cycles after D.
module millrace_attention_emit #(
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int KV_HEADS = 1,
    parameter int HEAD_BLOCKS = 1,
    parameter bit CLUSTERED = 1'b0,  // O comes as blocks that are added up, each when it is there
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1,
    parameter int PAIRS = HEADS * ((HEAD_BLOCKS + 1) / 2),
    parameter int PAIR_BITS = PAIRS > 1 ? $clog2(PAIRS) : 1
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] header,
    input  logic                                header_valid,
    output logic                                header_sent,
    input  logic                                begin_results,
    input  logic [             TOKENS_BITS-1:0] tokens,
    output logic                                done,           // the layer's last block is out of the pipeline
    output logic [                         5:0] clamped,        // results of a block, one cycle each
    output logic                                weight_read,
    output logic [    HEAD_BITS+TOKEN_BITS-1:0] weight_query,
    input  logic [                        30:0] weight_sum,
    output logic                                product_read,
    output logic [    PAIR_BITS+TOKEN_BITS-1:0] product_pair,
    input  logic [                   64*48-1:0] product_sums,
    input  logic                                block_there,    // CLUSTERED
    output logic                                block_claim,
    output logic                                block_take,
    input  logic [                   32*48-1:0] block_sums,
    output logic [   millrace_pkg::MX_BITS-1:0] attended_tdata,
    output logic                                attended_tvalid,
    input  logic                                attended_tready
);

  localparam int STAGES = 15;  // from a read of D to clamped results

  logic [STAGES-1:0] valid;

  // Blocks of all heads, tokens of a block.
  logic active, finishing, issue, room, idle, last_block, last_token, half;
  logic [TOKEN_BITS-1:0] token;
  logic [HEAD_BITS-1:0] head;
  logic [PAIR_BITS-1:0] pair;
  assign last_token = TOKENS_BITS'(token) == tokens - 1'b1;
  assign issue = active && room && (!CLUSTERED || block_there);
  assign block_claim = CLUSTERED && issue;
  assign block_take = CLUSTERED && valid[6];
  millrace_attention_walk #(
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS)
  ) walk (
      .ap_clk(ap_clk),
      .restart(begin_results),
      .advance(issue && last_token),
      .head(head),
      .pair(pair),
      .half(half),
      .last(last_block)
  );
  always_ff @(posedge ap_clk) valid <= ap_rst_n ? {valid[STAGES-2:0], issue} : '0;

  assign done = finishing && idle;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      active <= 1'b0;
      finishing <= 1'b0;
    end else begin
      if (begin_results) active <= 1'b1;
      else if (issue && last_token && last_block) active <= 1'b0;
      if (issue && last_token && last_block) finishing <= 1'b1;
      else if (done) finishing <= 1'b0;
    end
    if (begin_results) token <= '0;
    else if (issue) token <= last_token ? '0 : token + 1'b1;
  end

  // 0 … 8: D, its reciprocal; O, the half of it that is the block.
  logic [16:0] mantissa8;
  logic [4:0] n8;
  logic half7;
  assign weight_read = issue;
  assign weight_query = {head, token};
  assign product_read = valid[4];
  millrace_delay #(
      .WIDTH (PAIR_BITS + TOKEN_BITS),
      .CYCLES(5)
  ) to_product (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({pair, token}),
      .out(product_pair)
  );
  millrace_delay #(
      .WIDTH (1),
      .CYCLES(7)
  ) to_half (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(half),
      .out(half7)
  );
  millrace_reciprocal reciprocal (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in(weight_sum),
      .in_valid(valid[1]),
      .mantissa(mantissa8),
      .n(n8)
  );
  logic [32*48-1:0] sums8;
  always_ff @(posedge ap_clk) begin
    if (valid[6]) begin
      sums8 <= CLUSTERED ? block_sums : half7 ? product_sums[32*48+:32*48] : product_sums[0+:32*48];
    end
  end

  // 9 … 15
  logic [5:0] shift11;  // n + 1
  logic [2:0] fine12;
  millrace_delay #(
      .WIDTH (6),
      .CYCLES(3)
  ) to_coarse (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({1'b0, n8} + 6'd1),
      .out(shift11)
  );
  always_ff @(posedge ap_clk) fine12 <= shift11[2:0];

  logic [millrace_pkg::BLOCK_BITS-1:0] results;
  logic [31:0] beyond;
  for (genvar i = 0; i < millrace_pkg::BLOCK; i++) begin : g_element
    millrace_attention_result result (
        .ap_clk(ap_clk),
        .valid(valid[13:7]),
        .sum(sums8[i*48+:48]),
        .mantissa(mantissa8),
        .coarse(shift11[5:3]),
        .fine(fine12),
        .out(results[i*32+:32]),
        .clamped(beyond[i])
    );
  end
  always_ff @(posedge ap_clk) clamped <= valid[14] ? 6'($countones(beyond)) : '0;

  logic [millrace_pkg::MX_BITS-1:0] block;
  logic block_valid;
  millrace_quantize #(
      .WIDTH(32),
      .FRACTION(24)
  ) quantize (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_values(results),
      .in_valid(valid[14]),
      .out_block(block),
      .out_valid(block_valid)
  );

  millrace_mx_outlet #(
      .DEPTH(32)
  ) outlet (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .header(header),
      .header_valid(header_valid),
      .header_sent(header_sent),
      .issue(issue),
      .room(room),
      .idle(idle),
      .block(block),
      .block_valid(block_valid),
      .out_tdata(attended_tdata),
      .out_tvalid(attended_tvalid),
      .out_tready(attended_tready)
  );

endmodule
