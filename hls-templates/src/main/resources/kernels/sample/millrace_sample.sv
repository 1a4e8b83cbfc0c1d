// SPDX-License-Identifier: Apache-2.0
//
// Chooses the next token from the logits of a pass: the largest
//
//     logit + temperature * gumbel(seed, position, id)
//
// then the lowest id (Gumbel-max; temperature 0 is greedy, by the same way).
// Writes a token record to the ring and tells `embed`.
//
//            ┌─ header ─▶ keys ─────────────┐                    ┌─▶ records
//   logits ──┤                              ▼                    │
//            └─ ELEMENTS at a time ─▶ score, score, … ─▶ best ───┴─▶ sampled
//
// A block of 32 logits takes 32 / ELEMENTS cycles; after the last of them the
// token comes in 24 + log2(ELEMENTS) cycles.
module millrace_sample #(
    parameter int VOCABULARY = 1,
    parameter int VOCABULARY_BLOCKS = 1,  // of 32 logits
    parameter int ELEMENTS = 8            // logits per cycle; a power of two, 2 to 32
) (
    input  logic                                ap_clk,
    input  logic                                ap_rst_n,
    input  logic [millrace_pkg::BLOCK_BITS-1:0] logits_tdata,
    input  logic                                logits_tvalid,
    output logic                                logits_tready,
    output logic [millrace_pkg::TOKEN_BITS-1:0] sampled_tdata,
    output logic                                sampled_tvalid,
    input  logic                                sampled_tready,
    output logic [ millrace_pkg::BEAT_BITS-1:0] records_tdata,
    output logic                                records_tvalid,
    input  logic                                records_tready
);

  localparam int BLOCK = millrace_pkg::BLOCK;
  localparam int PARTS = BLOCK / ELEMENTS;  // of a block
  localparam int PART_BITS = PARTS > 1 ? $clog2(PARTS) : 1;
  localparam int PART_WIDTH = 32 * ELEMENTS;
  localparam int SCORE_BITS = 40;  // 32 for the logit, 38 for the noise, a sum
  localparam int END_TOKENS = control_pkg::END_TOKENS;
  localparam logic [31:0] GOLDEN_RATIO = 32'h9E3779B9;
  localparam logic [31:0] RECORD_LAST = 32'd1 << control_pkg::RECORD_FLAG_LAST;
  localparam logic [31:0] RECORD_HALT = 32'd1 << control_pkg::RECORD_FLAG_HALT;

  localparam logic [2:0] HEADER = 3'd0;
  localparam logic [2:0] KEYS = 3'd1;    // awaits them
  localparam logic [2:0] LOGITS = 3'd2;
  localparam logic [2:0] CHOICE = 3'd3;  // awaits it
  localparam logic [2:0] JUDGE = 3'd4;   // whether it is the last
  localparam logic [2:0] SEND = 3'd5;
  localparam logic [2:0] HALT = 3'd6;
  logic [2:0] state;

  // Headers. One of a pass without logits only brings its saturations.
  logic take_header, halt, head;
  assign take_header = state == HEADER && logits_tvalid;
  assign halt = logits_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HALT];
  assign head = logits_tdata[32*control_pkg::HEADER_FLAGS+control_pkg::FLAG_HEAD];

  logic [31:0] epoch, position, stop_position, temperature, seed_low, seed_high, saturations;
  logic [32*END_TOKENS-1:0] end_tokens;
  always_ff @(posedge ap_clk) begin
    if (take_header) begin
      epoch <= logits_tdata[32*control_pkg::HEADER_EPOCH+:32];
      position <= logits_tdata[32*control_pkg::HEADER_POSITION+:32] +
                  logits_tdata[32*control_pkg::HEADER_TOKENS+:32] - 1;
      stop_position <= logits_tdata[32*control_pkg::HEADER_STOP_POSITION+:32];
      temperature <= logits_tdata[32*control_pkg::HEADER_TEMPERATURE+:32];
      seed_low <= logits_tdata[32*control_pkg::HEADER_SEED_LOW+:32];
      seed_high <= logits_tdata[32*control_pkg::HEADER_SEED_HIGH+:32];
      end_tokens <= logits_tdata[32*control_pkg::HEADER_END_TOKENS+:32*END_TOKENS];
    end
    if (!ap_rst_n || (take_header && halt)) saturations <= '0;
    else if (take_header) begin
      saturations <= saturations + logits_tdata[32*control_pkg::HEADER_SATURATIONS+:32];
    end
  end

  logic start_keys, keys_ready;
  logic [31:0] k0, k1;
  always_ff @(posedge ap_clk) start_keys <= take_header && head && !halt;
  millrace_sample_keys keys (
      .ap_clk,
      .ap_rst_n,
      .start(start_keys),
      .seed_low,
      .seed_high,
      .position,
      .k0,
      .k1,
      .ready(keys_ready)
  );

  // Logits, a part of a block per cycle.
  logic take_part, last_part, last_block;
  logic [PART_BITS-1:0] part;
  logic [31:0] block;
  assign take_part = state == LOGITS && logits_tvalid;
  assign last_part = part == PART_BITS'(PARTS - 1);
  assign last_block = block == 32'(VOCABULARY_BLOCKS - 1);
  assign logits_tready = state == HEADER || (state == LOGITS && last_part);
  always_ff @(posedge ap_clk) begin
    if (state == HEADER) begin
      part <= '0;
      block <= '0;
    end else if (take_part) begin
      part <= last_part ? '0 : part + 1'b1;
      if (last_part) block <= block + 1;
    end
  end

  // They wait here while their noise is made.
  logic [PART_WIDTH-1:0] waiting;
  logic [ELEMENTS-1:0] logit_taken;  // all at once
  logic unused_ready, unused_valid;
  millrace_fifo #(
      .WIDTH(PART_WIDTH),
      .DEPTH(32)  // more than the pipeline holds
  ) logit_fifo (
      .ap_clk,
      .ap_rst_n,
      .in_tdata(logits_tdata[part*PART_WIDTH+:PART_WIDTH]),
      .in_tvalid(take_part),
      .in_tready(unused_ready),
      .out_tdata(waiting),
      .out_tvalid(unused_valid),
      .out_tready(&logit_taken),
      .level()
  );

  // What the hash of the part's first id begins with.
  logic [31:0] seed;
  logic seed_valid;
  always_ff @(posedge ap_clk) begin
    if (state == KEYS) seed <= k0;
    else if (seed_valid) seed <= seed + GOLDEN_RATIO * ELEMENTS;
    seed_valid <= take_part && ap_rst_n;
  end

  logic [ELEMENTS*SCORE_BITS-1:0] scores;
  logic [ELEMENTS-1:0] scores_valid;
  for (genvar i = 0; i < ELEMENTS; i++) begin : g_element
    logic [31:0] element_seed;
    logic element_valid;
    always_ff @(posedge ap_clk) begin
      if (seed_valid) element_seed <= seed + GOLDEN_RATIO * i;
      element_valid <= seed_valid && ap_rst_n;
    end
    millrace_sample_score #(
        .SCORE_BITS(SCORE_BITS)
    ) element (
        .ap_clk,
        .ap_rst_n,
        .seed(element_seed),
        .in_valid(element_valid),
        .k1,
        .temperature,
        .logit(waiting[32*i+:32]),
        .logit_taken(logit_taken[i]),
        .score(scores[SCORE_BITS*i+:SCORE_BITS]),
        .out_valid(scores_valid[i])
    );
  end

  logic [31:0] id;
  logic chosen;
  millrace_sample_best #(
      .VOCABULARY(VOCABULARY),
      .GROUPS(VOCABULARY_BLOCKS * PARTS),
      .ELEMENTS(ELEMENTS),
      .SCORE_BITS(SCORE_BITS)
  ) chooser (
      .ap_clk,
      .ap_rst_n,
      .scores,
      .in_valid(&scores_valid),
      .id,
      .done(chosen)
  );

  // Whether the generation ends with it.
  logic [END_TOKENS:0] reasons;
  logic last;
  always_ff @(posedge ap_clk) begin
    if (chosen) begin
      for (int i = 0; i < END_TOKENS; i++) reasons[i] <= end_tokens[32*i+:32] == id;
      reasons[END_TOKENS] <= position + 1 >= stop_position;
    end
  end
  assign last = reasons != '0;

  // The token's record, and word to embed.
  logic [31:0] index;
  always_ff @(posedge ap_clk) begin
    if (state == JUDGE) begin
      records_tdata <= '0;
      records_tdata[32*control_pkg::RECORD_EPOCH+:32] <= epoch;
      records_tdata[32*control_pkg::RECORD_INDEX+:32] <= index;
      records_tdata[32*control_pkg::RECORD_TOKEN+:32] <= id;
      records_tdata[32*control_pkg::RECORD_FLAGS+:32] <= last ? RECORD_LAST : '0;
      records_tdata[32*control_pkg::RECORD_POSITION+:32] <= position + 1;
      records_tdata[32*control_pkg::RECORD_SATURATIONS+:32] <= saturations;
      records_tdata[32*control_pkg::RECORD_CHECK+:32] <= epoch ^ index ^ id ^ control_pkg::MAGIC;
      sampled_tdata <= {7'b0, last, id};
    end else if (take_header && halt) begin
      records_tdata <= '0;
      records_tdata[32*control_pkg::RECORD_FLAGS+:32] <= RECORD_HALT;
    end
    if (!ap_rst_n) begin
      records_tvalid <= 1'b0;
      sampled_tvalid <= 1'b0;
    end else begin
      if (state == JUDGE || (take_header && halt)) records_tvalid <= 1'b1;
      else if (records_tready) records_tvalid <= 1'b0;
      if (state == JUDGE) sampled_tvalid <= 1'b1;
      else if (sampled_tready) sampled_tvalid <= 1'b0;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= HEADER;
      index <= '0;
    end else begin
      case (state)
        HEADER: if (take_header) state <= halt ? HALT : head ? KEYS : HEADER;
        KEYS: if (!start_keys && keys_ready) state <= LOGITS;
        LOGITS: if (take_part && last_part && last_block) state <= CHOICE;
        CHOICE: if (chosen) state <= JUDGE;
        JUDGE: begin
          index <= index + 1;
          state <= SEND;
        end
        SEND: if (!records_tvalid && !sampled_tvalid) state <= HEADER;
        default: begin
          index <= '0;
          if (!records_tvalid) state <= HEADER;
        end
      endcase
    end
  end

endmodule
