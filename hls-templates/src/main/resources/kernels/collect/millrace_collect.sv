// SPDX-License-Identifier: Apache-2.0
//
// Joins the results of neighbouring lanes beside them, so that one word of several
// lanes goes to `gather`, and no logic there looks at all lanes.
//
//   results[0] ──▶ ┐
//       …          ├──▶ register ──▶ joined
//   results[n] ──▶ ┘
//
// It knows no passes: whatever the lanes send is joined. Latency 1.
module millrace_collect #(
    parameter int LANES = 1,    // memory channels
    parameter int COLUMNS = 1,  // tokens multiplied at once
    parameter int JOINED = 1    // lanes of a word
) (
    input  logic                                 ap_clk,
    input  logic                                 ap_rst_n,
    input  logic [1024*COLUMNS/LANES*JOINED-1:0] results_tdata,  // [lane][row][column]
    input  logic [                   JOINED-1:0] results_tvalid,
    output logic [                   JOINED-1:0] results_tready,
    output logic [1024*COLUMNS/LANES*JOINED-1:0] joined_tdata,
    output logic                                 joined_tvalid,
    input  logic                                 joined_tready
);

  logic take;
  assign take = results_tvalid == '1 && (!joined_tvalid || joined_tready);
  assign results_tready = {JOINED{take}};

  always_ff @(posedge ap_clk) begin
    if (take) joined_tdata <= results_tdata;
    if (!ap_rst_n) joined_tvalid <= 1'b0;
    else if (take) joined_tvalid <= 1'b1;
    else if (joined_tready) joined_tvalid <= 1'b0;
  end

endmodule
