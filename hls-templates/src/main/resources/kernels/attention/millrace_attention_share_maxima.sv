// SPDX-License-Identifier: Apache-2.0
//
// The largest score of each query head in all clusters, when this cluster's is known.
//
//   maxima ──▶ max ──▶ merged       from the first cluster to the last,
//               ▲
//             local
//   returned ◀── register ◀── largest      and back; what comes back is stored
//
// Heads, and of each the tokens, in their order, one per cycle. The last cluster
// returns what it merges.
module millrace_attention_share_maxima #(
    parameter bit FIRST = 1'b0,
    parameter bit LAST = 1'b0,
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1,
    parameter int QUERY_BITS = HEAD_BITS + TOKEN_BITS
) (
    input  logic                   ap_clk,
    input  logic                   ap_rst_n,
    input  logic                   begin_share,
    input  logic [TOKENS_BITS-1:0] tokens,
    output logic                   known,            // the last one is stored
    // Local ones, two cycles after their reads.
    output logic                   read,
    output logic [ QUERY_BITS-1:0] read_query,
    input  logic [           35:0] local_largest,
    output logic                   write,
    output logic [ QUERY_BITS-1:0] write_query,
    output logic [           35:0] write_largest,
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

  localparam int DEPTH = 4;
  localparam int LEVEL_BITS = $clog2(DEPTH + 1);

  // Reads of local ones, as far as there is room.
  logic reading, read_last, room, always_unused, local_valid, local_taken;
  logic [1:0] reads;
  logic [HEAD_BITS-1:0] read_head;
  logic [TOKEN_BITS-1:0] read_token;
  logic [LEVEL_BITS-1:0] level;
  logic [35:0] own;
  assign room = level == '0 || level + LEVEL_BITS'(reads[0]) + LEVEL_BITS'(reads[1]) < LEVEL_BITS'(DEPTH);
  assign read = reading && room;
  assign read_query = {read_head, read_token};
  assign read_last = TOKENS_BITS'(read_token) == tokens - 1'b1;
  always_ff @(posedge ap_clk) begin
    reads <= ap_rst_n ? {reads[0], read} : '0;
    if (!ap_rst_n) reading <= 1'b0;
    else if (begin_share) reading <= 1'b1;
    else if (read && read_last && read_head == HEAD_BITS'(HEADS - 1)) reading <= 1'b0;
    if (begin_share) begin
      read_head <= '0;
      read_token <= '0;
    end else if (read) begin
      read_token <= read_last ? '0 : read_token + 1'b1;
      if (read_last) read_head <= read_head + 1'b1;
    end
  end
  millrace_fifo #(
      .WIDTH(36),
      .DEPTH(DEPTH)
  ) local_ones (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(local_largest),
      .in_tvalid(reads[1]),
      .in_tready(always_unused),
      .out_tdata(own),
      .out_tvalid(local_valid),
      .out_tready(local_taken),
      .level(level)
  );

  // With those before.
  logic merged_valid, merged_taken, take;
  logic [35:0] before_, merged;
  assign before_ = maxima_tdata[35:0];
  assign local_taken = (FIRST || maxima_tvalid) && (!merged_valid || merged_taken);
  assign maxima_tready = !FIRST && local_valid && (!merged_valid || merged_taken);
  always_ff @(posedge ap_clk) begin
    if (local_valid && local_taken) merged <= !FIRST && $signed(before_) > $signed(own) ? before_ : own;
    if (!ap_rst_n) merged_valid <= 1'b0;
    else if (local_valid && local_taken) merged_valid <= 1'b1;
    else if (merged_taken) merged_valid <= 1'b0;
  end
  assign merged_tdata = 64'($signed(merged));
  assign merged_tvalid = !LAST && merged_valid;
  assign merged_taken = LAST ? take : merged_tready;

  // What comes back.
  logic returning, offered, free, write_last, last;
  logic [35:0] offer;
  logic [HEAD_BITS-1:0] head;
  logic [TOKEN_BITS-1:0] token;
  assign offered = LAST ? merged_valid : largest_tvalid;
  assign offer = LAST ? merged : largest_tdata[35:0];
  assign free = FIRST || !returned_tvalid || returned_tready;
  assign take = returning && offered && free;
  assign largest_tready = !LAST && returning && free;
  assign write_last = TOKENS_BITS'(token) == tokens - 1'b1;
  assign last = take && write_last && head == HEAD_BITS'(HEADS - 1);
  always_ff @(posedge ap_clk) begin
    write <= take && ap_rst_n;
    known <= last && ap_rst_n;
    if (!ap_rst_n) returning <= 1'b0;
    else if (begin_share) returning <= 1'b1;
    else if (last) returning <= 1'b0;
    if (take) begin
      write_query <= {head, token};
      write_largest <= offer;
      returned_tdata <= 64'($signed(offer));
    end
    if (begin_share) begin
      head <= '0;
      token <= '0;
    end else if (take) begin
      token <= write_last ? '0 : token + 1'b1;
      if (write_last) head <= head + 1'b1;
    end
    if (!ap_rst_n || FIRST) returned_tvalid <= 1'b0;
    else if (take) returned_tvalid <= 1'b1;
    else if (returned_tready) returned_tvalid <= 1'b0;
  end

endmodule
