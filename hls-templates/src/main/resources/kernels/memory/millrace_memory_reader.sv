// SPDX-License-Identifier: Apache-2.0
//
// The reading half of a memory unit.
//
//   schedule ─▶ bursts ─┐                       ┌─▶ weights
//                       ├─▶ AR … memory … R ─▶ ─┤
//   fetch ────▶ bursts ─┘ │                   ▲ └─▶ fetched
//                         └──── order ────────┘
//
// Requests run ahead of the data by up to READ_BURSTS bursts, so that one beat
// comes per cycle without gaps. Bursts of `fetch` go first. Those of the
// schedule need room in the lane's FIFO, of which each credit returns a page,
// and, for keys and values, that the writer has stored what they hold. Data come
// back in the order of requests; `order` says which stream each burst is for.
//
// With HOST the two beats of the mailbox come first, without being asked for. A
// halt in place of a credit ends the generation: what is under way still goes
// to the lane, then `sent` says how many beats that makes in all.
//
// While it is frozen no beat is sent. With `end_launch` all that is fetched is words
// of 1, so that `embed` takes the stop word as set, and nothing else as a place that
// is not there.
module millrace_memory_reader #(
    parameter bit HOST = 1'b0,             // serves the mailbox
    parameter int LANES = 1,               // memory channels; a power of two
    parameter int TILE = 1,                // tokens of a prefill pass
    parameter int LAYERS = 1,
    parameter int FIFO_BEATS = 64,         // that the lane's FIFO holds
    parameter int BLOB_OFFSET = 0,         // all offsets in beats of 64 bytes
    parameter int ATTENTION_BEATS = 1,     // of a layer, up to the KV cache
    parameter int FEED_FORWARD_BEATS = 1,  // of a layer, after it
    parameter int HEAD_BEATS = 1,          // after the last layer
    parameter int KEY_OFFSET = 0,
    parameter int VALUE_OFFSET = 0,
    parameter int RECORDS = 1,             // positions of the lane's shard
    parameter int KEY_BEATS = 1,           // keys of a position
    parameter int VALUE_BEATS = 1,         // values of a position
    parameter int READ_BURSTS = 1          // under way at once
) (
    input  logic                                 ap_clk,
    input  logic                                 ap_rst_n,
    input  logic                                 launch,
    output logic                                 finished,        // until the next launch
    input  logic [                         63:0] read_port,       // at a boundary of 4 KiB
    input  logic [                         31:0] prompt_tokens,
    input  logic [                         31:0] start_position,
    input  logic [                         31:0] stop_position,
    input  logic [                         31:0] lane,
    input  logic                                 stored,          // a layer of a pass
    input  logic                                 frozen,
    input  logic                                 end_launch,
    output logic                                 read,            // a beat comes in
    output logic                                 read_asked,      // some burst waits for it
    output logic                                 read_last,       // and ends with it
    output logic [                         31:0] read_offset,     // of the burst, in beats
    output logic                                 credit_wrong,    // one that nothing was taken for
    output logic [                         63:0] araddr,
    output logic [                          7:0] arlen,
    output logic                                 arvalid,
    input  logic                                 arready,
    input  logic [  millrace_pkg::BEAT_BITS-1:0] rdata,
    input  logic                                 rvalid,
    output logic                                 rready,
    output logic [  millrace_pkg::BEAT_BITS-1:0] weights_tdata,
    output logic                                 weights_tvalid,
    input  logic                                 weights_tready,
    input  logic [millrace_pkg::CREDIT_BITS-1:0] credits_tdata,
    input  logic                                 credits_tvalid,
    output logic                                 credits_tready,
    output logic [                         31:0] sent_tdata,
    output logic                                 sent_tvalid,
    input  logic                                 sent_tready,
    input  logic [ millrace_pkg::FETCH_BITS-1:0] fetch_tdata,
    input  logic                                 fetch_tvalid,
    output logic                                 fetch_tready,
    output logic [  millrace_pkg::BEAT_BITS-1:0] fetched_tdata,
    output logic                                 fetched_tvalid,
    input  logic                                 fetched_tready
);

  localparam int PAGE = millrace_pkg::PAGE;
  localparam int COUNT_BITS = $clog2(PAGE + 1);
  localparam int ROOM_BITS = $clog2(FIFO_BEATS + 1);
  localparam logic [31:0] MAILBOX_BEATS = control_pkg::HEADER_WORDS / 16;

  localparam logic [1:0] IDLE = 2'd0;
  localparam logic [1:0] READ = 2'd1;
  localparam logic [1:0] DRAIN = 2'd2;  // what is under way
  localparam logic [1:0] REPORT = 2'd3;
  logic [1:0] state;

  // Credits, of which the last may be a halt.
  logic credit, halt;
  assign credits_tready = state == READ;
  assign credit = credits_tvalid && credits_tready;
  assign halt = credit && credits_tdata == millrace_pkg::CREDIT_HALT;

  // Bursts of the schedule, and the layers they wait for.
  logic [31:0] run_offset, run_beats, run_stores;
  logic run_valid, run_ready;
  millrace_memory_schedule #(
      .LANES(LANES),
      .TILE(TILE),
      .LAYERS(LAYERS),
      .BLOB_OFFSET(BLOB_OFFSET),
      .ATTENTION_BEATS(ATTENTION_BEATS),
      .FEED_FORWARD_BEATS(FEED_FORWARD_BEATS),
      .HEAD_BEATS(HEAD_BEATS),
      .KEY_OFFSET(KEY_OFFSET),
      .VALUE_OFFSET(VALUE_OFFSET),
      .RECORDS(RECORDS),
      .KEY_BEATS(KEY_BEATS),
      .VALUE_BEATS(VALUE_BEATS)
  ) schedule (
      .ap_clk,
      .ap_rst_n,
      .launch,
      .halt,
      .prompt_tokens,
      .start_position,
      .stop_position,
      .lane,
      .run_offset,
      .run_beats,
      .run_stores,
      .run_valid,
      .run_ready
  );

  logic [31:0] offset;
  logic [COUNT_BITS-1:0] beats;
  logic offered, issue;
  millrace_memory_bursts #(
      .BURST_BEATS(PAGE)
  ) bursts (
      .ap_clk,
      .clear(!ap_rst_n || halt),
      .run_offset,
      .run_beats,
      .run_valid,
      .run_ready,
      .burst_offset(offset),
      .burst_beats(beats),
      .burst_valid(offered),
      .burst_ready(issue)
  );

  logic [31:0] stores, stores_needed;
  logic enough_stores;
  always_ff @(posedge ap_clk) begin
    if (launch) stores <= '0;
    else if (stored) stores <= stores + 1;
    if (run_valid && run_ready) stores_needed <= run_stores;
    enough_stores <= stores >= stores_needed;  // before the run's first burst is cut
  end

  // Bursts that are fetched, the mailbox first.
  logic mailbox_due, fetch_run_ready;
  logic [31:0] fetch_offset;
  logic [COUNT_BITS-1:0] fetch_beats;
  logic fetch_offered, fetch_issue;
  assign fetch_tready = state == READ && !mailbox_due && fetch_run_ready;
  millrace_memory_bursts #(
      .BURST_BEATS(PAGE)
  ) fetch_bursts (
      .ap_clk,
      .clear(!ap_rst_n || halt),
      .run_offset(mailbox_due ? '0 : fetch_tdata[31:0]),
      .run_beats(mailbox_due ? MAILBOX_BEATS : fetch_tdata[63:32]),
      .run_valid(mailbox_due || (fetch_tvalid && fetch_tready)),
      .run_ready(fetch_run_ready),
      .burst_offset(fetch_offset),
      .burst_beats(fetch_beats),
      .burst_valid(fetch_offered),
      .burst_ready(fetch_issue)
  );

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) mailbox_due <= 1'b0;
    else if (launch) mailbox_due <= HOST;
    else if (fetch_run_ready) mailbox_due <= 1'b0;
  end

  // The next request.
  logic [ROOM_BITS-1:0] room;
  logic page;
  assign page = credit && !halt;
  logic [COUNT_BITS-1:0] next_beats;
  logic order_ready, free;
  assign free = state == READ && !halt && !arvalid && order_ready;
  assign fetch_issue = free && fetch_offered;
  assign issue = free && !fetch_offered && offered && enough_stores && room >= ROOM_BITS'(beats);
  assign next_beats = issue ? beats : fetch_beats;

  always_ff @(posedge ap_clk) begin
    if (launch) room <= ROOM_BITS'(FIFO_BEATS);
    else room <= room + (page ? ROOM_BITS'(PAGE) : '0) - (issue ? ROOM_BITS'(beats) : '0);
    credit_wrong <= page && room > ROOM_BITS'(FIFO_BEATS - PAGE) && state == READ;
  end

  always_ff @(posedge ap_clk) begin
    if (issue || fetch_issue) begin
      araddr <= read_port + {26'b0, issue ? offset : fetch_offset, 6'b0};
      arlen <= 8'(next_beats) - 8'd1;
    end
    if (!ap_rst_n) arvalid <= 1'b0;
    else if (issue || fetch_issue) arvalid <= 1'b1;
    else if (arready) arvalid <= 1'b0;
  end

  // The bursts under way: which stream each is for, how long it is, and where it lies.
  logic take, beat_valid, beat_ready, beat_fetched;
  logic order_fetched, under_way;
  logic [COUNT_BITS-1:0] order_beats, beat;
  millrace_fifo #(
      .WIDTH(1 + COUNT_BITS + 32),
      .DEPTH(READ_BURSTS)
  ) order (
      .ap_clk,
      .ap_rst_n,
      .in_tdata({fetch_issue, next_beats, issue ? offset : fetch_offset}),
      .in_tvalid(issue || fetch_issue),
      .in_tready(order_ready),
      .out_tdata({order_fetched, order_beats, read_offset}),
      .out_tvalid(under_way),
      .out_tready(take && read_last),
      .level()
  );

  // The beat that has come. Its burst ends by count, whatever the memory says.
  assign rready = !beat_valid || beat_ready;
  assign read = rvalid && rready;
  assign read_asked = under_way;
  assign read_last = beat == order_beats;
  assign take = read && under_way;
  always_ff @(posedge ap_clk) begin
    if (take) begin
      weights_tdata <= rdata;
      beat_fetched <= order_fetched;
    end
    if (!ap_rst_n) beat_valid <= 1'b0;
    else if (take) beat_valid <= 1'b1;
    else if (beat_ready) beat_valid <= 1'b0;
    if (!ap_rst_n || (take && read_last)) beat <= COUNT_BITS'(1);
    else if (take) beat <= beat + 1'b1;
  end
  assign fetched_tdata = end_launch ? {16{32'd1}} : weights_tdata;
  assign weights_tvalid = beat_valid && !beat_fetched && !frozen;
  assign fetched_tvalid = beat_valid && beat_fetched && !frozen;
  assign beat_ready = (beat_fetched ? fetched_tready : weights_tready) && !frozen;

  // The end.
  assign finished = state == IDLE;
  assign sent_tvalid = state == REPORT;
  always_ff @(posedge ap_clk) begin
    if (launch) sent_tdata <= '0;
    else if (issue) sent_tdata <= sent_tdata + 32'(beats);
    if (!ap_rst_n) begin
      state <= IDLE;
    end else begin
      case (state)
        IDLE: if (launch) state <= READ;
        READ: if (halt) state <= DRAIN;
        DRAIN: if (!under_way && !beat_valid) state <= REPORT;
        default: if (sent_tready) state <= IDLE;
      endcase
    end
  end

endmodule
