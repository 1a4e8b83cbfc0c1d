// SPDX-License-Identifier: Apache-2.0
//
// Activations of one block of a beat and one column: a ring of MX blocks, read
// word by word.
//
// The chains of multipliers take word p (mantissas 4p to 4p + 3) of a block p
// cycles after word 0. So each word has a memory of its own, and what travels
// along is the address: the skew that the chains need costs no data registers.
//
//   cycle   1      2      3      …    8
//   read    w0     w1     w2     …    w7
//
// A memory of 512 x 36 bits is half a block RAM. The four bits that words leave
// hold the exponent, its lower half with word 6, its upper half with word 7.
module millrace_lane_activations #(
    parameter int ADDRESS_BITS = 1
) (
    input  logic                             ap_clk,
    input  logic                             write,
    input  logic [         ADDRESS_BITS-1:0] write_address,
    input  logic [                    263:0] write_block,     // exponent above the mantissas
    input  logic [                      7:0] read,            // word p
    input  logic [       8*ADDRESS_BITS-1:0] read_addresses,
    output logic [                    255:0] words,
    output logic [                      3:0] exponent_low,    // with word 6
    output logic [                      3:0] exponent_high    // with word 7
);

  for (genvar p = 0; p < 8; p++) begin : g_word
    localparam int BITS = p < 6 ? 32 : 36;
    logic [BITS-1:0] memory[0:(1<<ADDRESS_BITS)-1];
    logic [BITS-1:0] word;
    logic [BITS-1:0] write_word;
    if (p < 6) begin : g_plain
      assign write_word = write_block[32*p+:32];
    end else begin : g_exponent
      assign write_word = {write_block[256+4*(p-6)+:4], write_block[32*p+:32]};
    end

    always_ff @(posedge ap_clk) begin
      if (write) memory[write_address] <= write_word;
    end
    always_ff @(posedge ap_clk) begin
      if (read[p]) word <= memory[read_addresses[p*ADDRESS_BITS+:ADDRESS_BITS]];
    end
    assign words[32*p+:32] = word[31:0];
  end

  assign exponent_low  = g_word[6].word[35:32];
  assign exponent_high = g_word[7].word[35:32];

endmodule
