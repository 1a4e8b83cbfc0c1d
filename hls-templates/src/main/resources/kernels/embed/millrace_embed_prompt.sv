// SPDX-License-Identifier: Apache-2.0
//
// Ids of a tile of the prompt. They come 16 to a beat, the first one in the
// middle of its beat.
module millrace_embed_prompt #(
    parameter int TILE = 1,
    parameter int TOKEN_BITS = 1,
    parameter int INDEX_BITS = $clog2((TILE + 15) / 16 + 1)
) (
    input  logic                               ap_clk,
    input  logic [millrace_pkg::BEAT_BITS-1:0] beat,
    input  logic [             INDEX_BITS-1:0] beat_index,
    input  logic                               beat_valid,
    input  logic [                        3:0] first,       // place of the first id in its beat
    input  logic [             TOKEN_BITS-1:0] token,
    output logic [                       31:0] id
);

  localparam int BEATS = (TILE + 15) / 16 + 1;  // most that hold a tile's ids

  logic [millrace_pkg::BEAT_BITS-1:0] memory[0:BEATS-1];
  logic [INDEX_BITS+3:0] place;  // of the id, from the first beat
  assign place = (INDEX_BITS + 4)'(first) + (INDEX_BITS + 4)'(token);
  assign id = memory[place[INDEX_BITS+3:4]][32*place[3:0]+:32];
  always_ff @(posedge ap_clk) begin
    if (beat_valid) memory[beat_index[INDEX_BITS-1:0]] <= beat;
  end

endmodule
