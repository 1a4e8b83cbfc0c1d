// SPDX-License-Identifier: Apache-2.0
//
// The largest score of each query head, of this cluster's lanes, and, in a cluster, of all.
//
//   score ──▶ delay ──▶ maximum ◀──▶ share_maxima ◀──▶ neighbours
//   largest ─────────────▲   └──▶ maximum, for the weights
//
// A sweep says which query a score is of; the score itself leaves the lanes COMPARE
// cycles later. The values' sweep begins when `maxima_known` says so: a maximum can be
// read four cycles after its comparison began, so where values are as fast as keys,
// `last_score` is the first step of the last round, else its last.
module millrace_attention_maxima #(
    parameter bit CLUSTERED = 1'b0,
    parameter bit FIRST = 1'b0,
    parameter bit LAST = 1'b0,
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int COMPARE = 16,  // from a step of the sweep to the score
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1
) (
    input  logic                   ap_clk,
    input  logic                   ap_rst_n,
    input  logic                   begin_layer,
    input  logic [TOKENS_BITS-1:0] tokens,
    // The sweep
    input  logic                   score,         // the last step of one
    input  logic                   first_round,
    input  logic                   last_score,    // values may follow this one
    input  logic [  HEAD_BITS-1:0] head,
    input  logic [ TOKEN_BITS-1:0] token,
    input  logic                   read,
    output logic                   maxima_known,
    input  logic [           35:0] largest,       // of the cluster's lanes
    output logic [           35:0] maximum,       // two cycles after the read
    // Neighbours
    input  logic [           63:0] maxima_tdata,
    input  logic                   maxima_tvalid,
    output logic                   maxima_tready,
    output logic [           63:0] merged_tdata,
    output logic                   merged_tvalid,
    input  logic                   merged_tready,
    input  logic [           63:0] largest_tdata,
    input  logic                   largest_tvalid,
    output logic                   largest_tready,
    output logic [           63:0] returned_tdata,
    output logic                   returned_tvalid,
    input  logic                   returned_tready
);

  localparam int QUERIES = (HEADS > 1 ? HEADS : 2) << TOKEN_BITS;

  logic [COMPARE-1:0] compare;
  logic compare_first, compare_last;
  logic [HEAD_BITS+TOKEN_BITS-1:0] compare_query;
  always_ff @(posedge ap_clk) begin
    compare <= ap_rst_n ? {compare[COMPARE-2:0], score} : '0;
  end
  millrace_delay #(
      .WIDTH (2 + HEAD_BITS + TOKEN_BITS),
      .CYCLES(COMPARE)
  ) to_compare (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in({first_round, last_score, head, token}),
      .out({compare_first, compare_last, compare_query})
  );

  logic local_read, share, shared, begin_share;
  logic [HEAD_BITS+TOKEN_BITS-1:0] local_query, share_query;
  logic [35:0] local_largest, share_largest;
  millrace_attention_maximum #(
      .DEPTH(QUERIES),
      .CLUSTERED(CLUSTERED)
  ) maxima (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .update(compare[COMPARE-1]),
      .update_address(compare_query),
      .update_first(compare_first),
      .largest(largest),
      .local_read(local_read),
      .local_address(local_query),
      .local_largest(local_largest),
      .share(share),
      .share_address(share_query),
      .share_largest(share_largest),
      .read(read),
      .read_address({head, token}),
      .maximum(maximum)
  );

  // A maximum can be read four cycles after its comparison began; the values' sweep follows
  // from there, or, where it is faster than that of the keys, from the last one's.
  logic [1:0] known;
  always_ff @(posedge ap_clk) begin
    known <= ap_rst_n ? {known[0], compare[COMPARE-1] && compare_last} : '0;
    if (!ap_rst_n || begin_layer) maxima_known <= 1'b0;
    else if (CLUSTERED ? shared : known[1]) maxima_known <= 1'b1;
    begin_share <= known[1] && ap_rst_n;
  end

  if (CLUSTERED) begin : g_share_maxima
    millrace_attention_share_maxima #(
        .FIRST(FIRST),
        .LAST(LAST),
        .TILE(TILE),
        .HEADS(HEADS)
    ) share_maxima (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .begin_share(begin_share),
        .tokens(tokens),
        .known(shared),
        .read(local_read),
        .read_query(local_query),
        .local_largest(local_largest),
        .write(share),
        .write_query(share_query),
        .write_largest(share_largest),
        .maxima_tdata(maxima_tdata),
        .maxima_tvalid(maxima_tvalid),
        .maxima_tready(maxima_tready),
        .merged_tdata(merged_tdata),
        .merged_tvalid(merged_tvalid),
        .merged_tready(merged_tready),
        .largest_tdata(largest_tdata),
        .largest_tvalid(largest_tvalid),
        .largest_tready(largest_tready),
        .returned_tdata(returned_tdata),
        .returned_tvalid(returned_tvalid),
        .returned_tready(returned_tready)
    );
  end else begin : g_own_maxima
    assign {local_read, local_query, share, share_query, share_largest, shared} = '0;
    assign {maxima_tready, largest_tready} = '0;
    assign {merged_tdata, merged_tvalid, returned_tdata, returned_tvalid} = '0;
  end

endmodule
