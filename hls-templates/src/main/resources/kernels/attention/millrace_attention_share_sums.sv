// SPDX-License-Identifier: Apache-2.0
//
// Adds the sums of the clusters along their chain, first of weights, then of products in
// the order of the results: for each block, for each token, SUMS at a time.
//
//   accumulate ──▶ word ──▶ part ──▶ + ──▶ added, or, in the last cluster, emit
//                                    ▲
//   sums ────────────────────────────┘
//
// A word is read while the one before it leaves.
module millrace_attention_share_sums #(
    parameter bit FIRST = 1'b0,
    parameter bit LAST = 1'b0,
    parameter int TILE = 1,
    parameter int HEADS = 1,
    parameter int KV_HEADS = 1,
    parameter int HEAD_BLOCKS = 1,
    parameter int SUMS = 8,          // a cycle
    parameter int TOKEN_BITS = TILE > 1 ? $clog2(TILE) : 1,
    parameter int TOKENS_BITS = $clog2(TILE + 1),
    parameter int HEAD_BITS = HEADS > 1 ? $clog2(HEADS) : 1,
    parameter int PAIRS = HEADS * ((HEAD_BLOCKS + 1) / 2),
    parameter int PAIR_BITS = PAIRS > 1 ? $clog2(PAIRS) : 1,
    parameter int QUERIES = (HEADS > 1 ? HEADS : 2) << TOKEN_BITS
) (
    input  logic                            ap_clk,
    input  logic                            ap_rst_n,
    input  logic                            begin_share,
    input  logic [         TOKENS_BITS-1:0] tokens,
    output logic                            done,            // the last part has left
    // This cluster's, two cycles after their reads.
    output logic                            weight_read,
    output logic [HEAD_BITS+TOKEN_BITS-1:0] weight_query,
    input  logic [                    30:0] weight_sum,
    output logic                            product_read,
    output logic [PAIR_BITS+TOKEN_BITS-1:0] product_pair,
    input  logic [               64*48-1:0] product_sums,
    // Neighbours
    input  logic [             SUMS*64-1:0] sums_tdata,      // of 48 bits each
    input  logic                            sums_tvalid,
    output logic                            sums_tready,
    output logic [             SUMS*64-1:0] added_tdata,
    output logic                            added_tvalid,
    input  logic                            added_tready,
    // Sums of all clusters, in the last one
    input  logic                            total_read,
    input  logic [HEAD_BITS+TOKEN_BITS-1:0] total_query,
    output logic [                    30:0] total,           // two cycles later
    output logic                            block_there,     // one that is not claimed
    input  logic                            block_claim,
    input  logic                            block_take,      // of a claimed one
    output logic [               32*48-1:0] block
);

  localparam int PARTS = millrace_pkg::BLOCK / SUMS;
  localparam int PART_BITS = PARTS > 1 ? $clog2(PARTS) : 1;

  localparam logic [1:0] IDLE = 2'd0;
  localparam logic [1:0] WEIGHTS = 2'd1;
  localparam logic [1:0] PRODUCTS = 2'd2;
  logic [1:0] state;

  // Reads
  logic read, load, fetched, last_token, last_head, last_block, half, read_half, read_weight;
  logic [1:0] reads;
  logic [TOKEN_BITS-1:0] token;
  logic [HEAD_BITS-1:0] weight_head, head_unused;
  logic [PAIR_BITS-1:0] pair;
  assign read = state != IDLE && reads == '0 && (!fetched || load);
  assign last_token = TOKENS_BITS'(token) == tokens - 1'b1;
  assign last_head = weight_head == HEAD_BITS'(HEADS - 1);
  assign weight_read = read && state == WEIGHTS;
  assign weight_query = {weight_head, token};
  assign product_read = read && state == PRODUCTS;
  assign product_pair = {pair, token};
  millrace_attention_walk #(
      .HEADS(HEADS),
      .KV_HEADS(KV_HEADS),
      .HEAD_BLOCKS(HEAD_BLOCKS)
  ) walk (
      .ap_clk(ap_clk),
      .restart(begin_share),
      .advance(product_read && last_token),
      .head(head_unused),
      .pair(pair),
      .half(half),
      .last(last_block)
  );
  always_ff @(posedge ap_clk) begin
    reads <= ap_rst_n ? {reads[0], read} : '0;
    if (!ap_rst_n) state <= IDLE;
    else if (begin_share) state <= WEIGHTS;
    else if (weight_read && last_token && last_head) state <= PRODUCTS;
    else if (product_read && last_token && last_block) state <= IDLE;
    if (begin_share) begin
      token <= '0;
      weight_head <= '0;
    end else if (read) begin
      token <= last_token ? '0 : token + 1'b1;
      if (last_token) weight_head <= last_head ? '0 : weight_head + 1'b1;
    end
    if (read) begin
      read_half <= half;
      read_weight <= state == WEIGHTS;
    end
    if (!ap_rst_n) fetched <= 1'b0;
    else if (reads[1]) fetched <= 1'b1;
    else if (load) fetched <= 1'b0;
  end

  // The word that leaves, its next part in the lowest bits.
  logic valid, of_weight, part_taken, last_part;
  logic [32*48-1:0] word;
  logic [PART_BITS-1:0] part;
  assign last_part = of_weight || part == PART_BITS'(PARTS - 1);
  assign load = fetched && (!valid || part_taken && last_part);
  always_ff @(posedge ap_clk) begin
    if (load) begin
      word <= read_weight ? (32 * 48)'(weight_sum)
                          : read_half ? product_sums[32*48+:32*48] : product_sums[0+:32*48];
      of_weight <= read_weight;
      part <= '0;
    end else if (part_taken) begin
      word <= word >> (SUMS * 48);
      part <= part + 1'b1;
    end
    if (!ap_rst_n) valid <= 1'b0;
    else if (load) valid <= 1'b1;
    else if (part_taken && last_part) valid <= 1'b0;
  end

  // With those before.
  logic free, added_valid, added_taken, added_weight, added_last;
  logic [SUMS*48-1:0] added;
  assign free = !added_valid || added_taken;
  assign part_taken = valid && (FIRST || sums_tvalid) && free;
  assign sums_tready = !FIRST && valid && free;
  always_ff @(posedge ap_clk) begin
    if (part_taken) begin
      for (int i = 0; i < SUMS; i++) begin
        added[i*48+:48] <= word[i*48+:48] + (FIRST ? '0 : sums_tdata[i*64+:48]);
      end
      added_weight <= of_weight;
      added_last <= last_part;
    end
    if (!ap_rst_n) added_valid <= 1'b0;
    else if (part_taken) added_valid <= 1'b1;
    else if (added_taken) added_valid <= 1'b0;
    done <= added_taken && added_valid && state == IDLE && reads == '0 && !fetched && !valid && ap_rst_n;
  end
  for (genvar i = 0; i < SUMS; i++) begin : g_sum
    assign added_tdata[i*64+:64] = 64'($signed(added[i*48+:48]));
  end
  assign added_tvalid = !LAST && added_valid;

  if (LAST) begin : g_last
    localparam int DEPTH = 4;
    localparam int LEVEL_BITS = $clog2(DEPTH + 1);
    // Totals of the weights, then blocks.
    logic [HEAD_BITS+TOKEN_BITS-1:0] total_write_query;
    logic [TOKEN_BITS-1:0] total_token;
    logic [HEAD_BITS-1:0] total_head;
    logic take_weight, take_part, block_ready, block_valid_unused;
    logic [32*48-1:0] gathered, whole;
    logic [LEVEL_BITS-1:0] level, claimed;
    assign take_weight = added_valid && added_weight;
    assign take_part = added_valid && !added_weight && (block_ready || !added_last);
    assign added_taken = take_weight || take_part;
    assign total_write_query = {total_head, total_token};
    if (PARTS > 1) begin : g_parts
      always_ff @(posedge ap_clk) if (take_part) gathered <= whole;
      assign whole = {added, gathered[32*48-1:SUMS*48]};
    end else begin : g_part
      assign gathered = '0;
      assign whole = added;
    end
    always_ff @(posedge ap_clk) begin
      if (begin_share) begin
        total_token <= '0;
        total_head <= '0;
      end else if (take_weight) begin
        total_token <= TOKENS_BITS'(total_token) == tokens - 1'b1 ? '0 : total_token + 1'b1;
        if (TOKENS_BITS'(total_token) == tokens - 1'b1) total_head <= total_head + 1'b1;
      end
      if (!ap_rst_n) claimed <= '0;
      else claimed <= claimed + LEVEL_BITS'(block_claim) - LEVEL_BITS'(block_take);
    end
    millrace_attention_memory #(
        .WIDTH(31),
        .DEPTH(QUERIES)
    ) totals (
        .ap_clk(ap_clk),
        .write(take_weight),
        .write_address(total_write_query),
        .in(added[30:0]),
        .read(total_read),
        .read_address(total_query),
        .clear(1'b0),
        .out(total)
    );
    assign block_there = level > claimed;
    millrace_fifo #(
        .WIDTH(32 * 48),
        .DEPTH(DEPTH)
    ) blocks (
        .ap_clk(ap_clk),
        .ap_rst_n(ap_rst_n),
        .in_tdata(whole),
        .in_tvalid(take_part && added_last),
        .in_tready(block_ready),
        .out_tdata(block),
        .out_tvalid(block_valid_unused),
        .out_tready(block_take),
        .level(level)
    );
  end else begin : g_not_last
    assign added_taken = added_tready;
    assign total = '0;
    assign block_there = 1'b0;
    assign block = '0;
  end

endmodule
