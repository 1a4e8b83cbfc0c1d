// SPDX-License-Identifier: Apache-2.0
//
// A lane's records: where they are loaded, wait for their round, and are read.
//
//   cache ──────────────┐                 slots 0 … 3: cached records, a ring
//                       ├──▶ loader ──▶   then the keys, then the values,
//   keep ───────────────┘                 of the tile's tokens in this lane
//
// A record comes as KEY_BEATS or VALUE_BEATS: all mantissas, two blocks a beat, then all
// exponents. Because exponents come last, a record is read only when all of it is
// there; the ring lets the next three arrive meanwhile. One beat is loaded per
// cycle, whole records at a time: a record from `keep`, which goes to the writers in
// the same cycles, waits for the end of a cached one, and then goes first.
// The lane that gets a token's record lacks a cached one in the round of that
// token, so its loader has no more to do than the others.
//
// Where keys have more blocks than values, the loader has to know which of both a cached
// record is: the layer's `restart` tells it the position of the pass, and so how many of
// each will come.
//
// A round's `start` says which slot it is about: the next of the ring for a cached
// position, the lane's next token for one of the tile. `begin_round`, up to seven
// cycles later, makes it the slot that is read. From a read to the exponents of the
// pair are two cycles, to its mantissas four.
module millrace_attention_records #(
    parameter int LANES = 1,
    parameter int TILE = 1,
    parameter int KEY_BLOCKS = 1,    // of a record; no fewer than of values
    parameter int VALUE_BLOCKS = 1,
    parameter int KEY_BEATS = 1,
    parameter int VALUE_BEATS = 1,
    parameter int POSITION_BITS = 16,
    parameter int COUNT_BITS = $clog2(LANES + 1),
    parameter int LANE_BITS = LANES > 1 ? $clog2(LANES) : 1,
    parameter int PAIR_BITS = KEY_BLOCKS > 2 ? $clog2((KEY_BLOCKS + 1) / 2) : 1,
    parameter int SLOT_BITS = $clog2(4 + 2 * ((TILE + LANES - 1) / LANES))
) (
    input  logic                               ap_clk,
    input  logic                               ap_rst_n,
    input  logic [              LANE_BITS-1:0] lane,
    // Records in
    input  logic [millrace_pkg::BEAT_BITS-1:0] cache_tdata,
    input  logic                               cache_tvalid,
    output logic                               cache_tready,
    input  logic [millrace_pkg::BEAT_BITS-1:0] keep_beat,
    input  logic [              SLOT_BITS-1:0] keep_slot,
    input  logic                               keep_tvalid,
    output logic                               keep_tready,
    // The layer
    input  logic                               restart,
    input  logic [          POSITION_BITS-1:0] position,       // of the pass
    // The round to come: positions in cache and in all, from lane 0.
    input  logic                               round_first,
    input  logic                               round_values,
    input  logic [             COUNT_BITS-1:0] round_cached,
    input  logic [             COUNT_BITS-1:0] round_positions,
    output logic                               ready,
    input  logic                               start,
    // Reads
    input  logic                               read,
    input  logic                               begin_round,
    input  logic                               end_round,
    input  logic [              PAIR_BITS-1:0] pair,
    output logic [                        9:0] exponents,   // of the pair's blocks, 5 bits each
    output logic [millrace_pkg::BEAT_BITS-1:0] mantissas
);

  localparam int RING = 4;
  localparam int SHARE = (TILE + LANES - 1) / LANES;  // tokens of a tile in one lane, at most
  localparam int SLOTS = RING + 2 * SHARE;
  localparam int KEY_PAIRS = (KEY_BLOCKS + 1) / 2;  // beats that hold mantissas
  localparam int VALUE_PAIRS = (VALUE_BLOCKS + 1) / 2;
  localparam int BEAT_BITS = KEY_BEATS > 1 ? $clog2(KEY_BEATS) : 1;
  localparam int SHARE_BITS = $clog2(SHARE + 1);
  localparam logic [SLOT_BITS-1:0] KEY_SLOTS = SLOT_BITS'(RING);
  localparam logic [SLOT_BITS-1:0] VALUE_SLOTS = SLOT_BITS'(RING + SHARE);

  // Which record is being loaded: whoever begins one has the loader until its end.
  logic [BEAT_BITS-1:0] beat;
  logic under_way, under_way_kept, last_beat, values;
  logic [2:0] ring_used;
  logic [1:0] ring_write;
  logic take_keep, take_cache;
  logic cached_due, cached_values;  // whether a cached record may come, and if so, whether it is of values
  assign under_way = beat != '0;
  assign values = take_keep ? keep_slot >= VALUE_SLOTS : cached_values;
  assign last_beat = beat == BEAT_BITS'((values ? VALUE_BEATS : KEY_BEATS) - 1);
  assign keep_tready = !under_way || under_way_kept;
  assign take_keep = keep_tvalid && keep_tready;
  assign cache_tready = under_way ? !under_way_kept : !keep_tvalid && ring_used != 3'(RING) && cached_due;
  assign take_cache = cache_tvalid && cache_tready;

  if (KEY_BLOCKS == VALUE_BLOCKS) begin : g_alike
    logic position_unused;
    assign position_unused = &{1'b0, restart, position};
    assign cached_due = 1'b1;
    assign cached_values = 1'b0;
  end else begin : g_keys_then_values
    logic [POSITION_BITS-1:0] keys_left, values_left, cached;
    logic taken;
    assign cached = POSITION_BITS'(32'(position) / LANES) + POSITION_BITS'(32'(lane) < 32'(position) % LANES);
    assign cached_values = keys_left == '0;
    assign cached_due = !cached_values || values_left != '0;
    assign taken = take_cache && last_beat;
    always_ff @(posedge ap_clk) begin
      if (!ap_rst_n) begin
        keys_left <= '0;
        values_left <= '0;
      end else if (restart) begin
        keys_left <= cached;
        values_left <= cached;
      end else begin
        keys_left <= keys_left - POSITION_BITS'(taken && !cached_values);
        values_left <= values_left - POSITION_BITS'(taken && cached_values);
      end
    end
  end

  logic load, load_last, load_kept, load_values;
  logic [BEAT_BITS-1:0] load_beat;
  logic [SLOT_BITS-1:0] load_slot;
  logic [millrace_pkg::BEAT_BITS-1:0] load_data;
  always_ff @(posedge ap_clk) begin
    if (take_keep || take_cache) begin
      load_data <= take_keep ? keep_beat : cache_tdata;
      load_slot <= take_keep ? keep_slot : SLOT_BITS'(ring_write);
      load_kept <= take_keep;
      load_values <= values;
      load_beat <= beat;
      load_last <= last_beat;
    end
  end

  logic release_slot;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      load <= 1'b0;
      beat <= '0;
      ring_used <= '0;
      ring_write <= '0;
    end else begin
      load <= take_keep || take_cache;
      if (take_keep || take_cache) beat <= last_beat ? '0 : beat + 1'b1;
      if (take_cache && last_beat) ring_write <= ring_write + 1'b1;
      ring_used <= ring_used + 3'(take_cache && !under_way) - 3'(release_slot);
    end
    if (take_keep || take_cache) under_way_kept <= take_keep;
  end

  // Exponents gather in a register, and go to their slot with the record's end.
  logic [KEY_BLOCKS*5-1:0] gathered;
  for (genvar b = 0; b < KEY_BLOCKS; b++) begin : g_exponent
    localparam int KEY = KEY_BLOCKS * millrace_pkg::BLOCK + b;  // its byte
    localparam int VALUE = b < VALUE_BLOCKS ? VALUE_BLOCKS * millrace_pkg::BLOCK + b : KEY;
    always_ff @(posedge ap_clk) begin
      if (load && load_beat == BEAT_BITS'((load_values ? VALUE : KEY) / 64)) begin
        gathered[b*5+:5] <= load_values ? load_data[(VALUE%64)*8+:5] : load_data[(KEY%64)*8+:5];
      end
    end
  end

  logic loaded, loaded_kept;
  logic [SLOT_BITS-1:0] loaded_slot;
  always_ff @(posedge ap_clk) begin
    loaded <= load && load_last && ap_rst_n;
    loaded_kept <= load_kept;
    loaded_slot <= load_slot;
  end

  // What the next round needs of this lane, and whether it is there.
  logic needs_cached, needs_kept;
  logic [2:0] ring_loaded;
  logic [SHARE_BITS-1:0] keys_loaded, values_loaded;
  logic loaded_keys;
  assign loaded_keys = loaded_slot < VALUE_SLOTS;
  always_ff @(posedge ap_clk) begin
    needs_cached <= COUNT_BITS'(lane) < round_cached;
    needs_kept <= COUNT_BITS'(lane) >= round_cached && COUNT_BITS'(lane) < round_positions;
    ready <= (!needs_cached || ring_loaded != '0)
        && (!needs_kept || (round_values ? values_loaded != '0 : keys_loaded != '0));
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      ring_loaded <= '0;
      keys_loaded <= '0;
      values_loaded <= '0;
    end else begin
      ring_loaded <= ring_loaded + 3'(loaded && !loaded_kept) - 3'(start && needs_cached);
      keys_loaded <= keys_loaded + SHARE_BITS'(loaded && loaded_kept && loaded_keys)
          - SHARE_BITS'(start && needs_kept && !round_values);
      values_loaded <= values_loaded + SHARE_BITS'(loaded && loaded_kept && !loaded_keys)
          - SHARE_BITS'(start && needs_kept && round_values);
    end
  end

  // The slot of the round that starts, then of the round that is read.
  logic [1:0] ring_read;
  logic [SLOT_BITS-1:0] kept_read, first_kept, slot, next_slot, current_slot;
  logic next_cached, current_cached, release_now;
  assign first_kept = round_values ? VALUE_SLOTS : KEY_SLOTS;
  assign slot = begin_round ? next_slot : current_slot;
  assign release_now = read && end_round && (begin_round ? next_cached : current_cached);
  always_ff @(posedge ap_clk) begin
    if (start) begin
      next_slot <= needs_cached ? SLOT_BITS'(ring_read) : round_first ? first_kept : kept_read;
      next_cached <= needs_cached;
      kept_read <= (round_first ? first_kept : kept_read) + SLOT_BITS'(needs_kept);
    end
    if (read && begin_round) begin
      current_slot <= next_slot;
      current_cached <= next_cached;
    end
    if (!ap_rst_n) ring_read <= '0;
    else if (start && needs_cached) ring_read <= ring_read + 1'b1;
  end

  // What was read in the two cycles before.
  logic [1:0] reads;
  logic [2:0] releases;
  logic [PAIR_BITS-1:0] read_pair1, read_pair2;
  logic [SLOT_BITS-1:0] read_slot1, read_slot2;

  // Exponents: a small memory that is read once per round, then a choice by the pair.
  logic [KEY_BLOCKS*5-1:0] stored[0:SLOTS-1];
  logic [2*KEY_PAIRS*5-1:0] record;
  always_ff @(posedge ap_clk) begin
    if (loaded) stored[loaded_slot] <= gathered;
    if (read && begin_round) record <= (2 * KEY_PAIRS * 5)'(stored[slot]);
    if (reads[0]) exponents <= record[read_pair1*10+:10];
  end

  // Mantissas: read two cycles later, so that the exponents are ahead of them.
  assign release_slot = releases[2];
  always_ff @(posedge ap_clk) begin
    reads <= ap_rst_n ? {reads[0], read} : '0;
    releases <= ap_rst_n ? {releases[1:0], release_now} : '0;
    if (read) begin
      read_pair1 <= pair;
      read_slot1 <= slot;
    end
    read_pair2 <= read_pair1;
    read_slot2 <= read_slot1;
  end

  millrace_attention_memory #(
      .WIDTH(millrace_pkg::BEAT_BITS),
      .DEPTH(SLOTS << PAIR_BITS)
  ) records (
      .ap_clk(ap_clk),
      .write(load && 32'(load_beat) < (load_values ? VALUE_PAIRS : KEY_PAIRS)),
      .write_address({load_slot, load_beat[PAIR_BITS-1:0]}),
      .in(load_data),
      .read(reads[1]),
      .read_address({read_slot2, read_pair2}),
      .clear(1'b0),
      .out(mantissas)
  );

endmodule
