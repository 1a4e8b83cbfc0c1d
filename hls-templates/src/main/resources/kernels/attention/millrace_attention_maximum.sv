// SPDX-License-Identifier: Apache-2.0
//
// The largest score of each query head, over the rounds:
//
//   memory ──▶ max ──▶ memory      read, two cycles on: compare, one on: write
//   largest ────▲
//
// In a cluster the second copy has what all clusters found (millrace_attention_share_maxima).
//
// An address may come again four cycles later. Two copies of the memory: one for
// the comparison, one for the weights, which follow while the last round is still
// being compared.
module millrace_attention_maximum #(
    parameter int DEPTH = 16,  // heads of all tokens
    parameter bit CLUSTERED = 1'b0,
    parameter int ADDRESS_BITS = DEPTH > 1 ? $clog2(DEPTH) : 1
) (
    input  logic                    ap_clk,
    input  logic                    ap_rst_n,
    input  logic                    update,
    input  logic [ADDRESS_BITS-1:0] update_address,
    input  logic                    update_first,    // of the first round: nothing to compare with
    input  logic [            35:0] largest,         // two cycles after the update
    // This cluster's, two cycles after the read, when no update is under way
    input  logic                    local_read,
    input  logic [ADDRESS_BITS-1:0] local_address,
    output logic [            35:0] local_largest,
    // The largest of all clusters
    input  logic                    share,
    input  logic [ADDRESS_BITS-1:0] share_address,
    input  logic [            35:0] share_largest,
    input  logic                    read,
    input  logic [ADDRESS_BITS-1:0] read_address,
    output logic [            35:0] maximum          // two cycles after the read
);

  logic update1, update2, update3, first2;
  logic [ADDRESS_BITS-1:0] address2, address3;
  millrace_delay #(
      .WIDTH (1 + ADDRESS_BITS),
      .CYCLES(2)
  ) to_compare (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({update_first, update_address}),
      .out({first2, address2})
  );

  logic [35:0] held, updated;
  assign local_largest = held;
  always_ff @(posedge ap_clk) begin
    update1 <= update && ap_rst_n;
    update2 <= update1 && ap_rst_n;
    update3 <= update2 && ap_rst_n;
    address3 <= address2;
    if (update2) updated <= first2 || $signed(largest) > $signed(held) ? largest : held;
  end

  millrace_attention_memory #(
      .WIDTH(36),
      .DEPTH(DEPTH)
  ) compared (
      .ap_clk(ap_clk),
      .write(update3),
      .write_address(address3),
      .in(updated),
      .read(update || local_read),
      .read_address(update ? update_address : local_address),
      .clear(1'b0),
      .out(held)
  );

  millrace_attention_memory #(
      .WIDTH(36),
      .DEPTH(DEPTH)
  ) weighed (
      .ap_clk(ap_clk),
      .write(CLUSTERED ? share : update3),
      .write_address(CLUSTERED ? share_address : address3),
      .in(CLUSTERED ? share_largest : updated),
      .read(read),
      .read_address(read_address),
      .clear(1'b0),
      .out(maximum)
  );

endmodule
