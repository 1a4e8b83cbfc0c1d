// The constants of the plan, and the lanes' static schedule.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
package plan_pkg;

  localparam int ATTENDED_BLOCKS = 64;  // all query heads
  localparam int ATTENTION_BEATS = 3172;  // of a layer, up to the KV cache
  localparam int BLOB_OFFSET = 1091;
  localparam bit CENTRED = 1'b0;  // LayerNorm, not RMSNorm
  localparam int COLUMNS = 4;  // tokens multiplied at once
  localparam int CONTEXT = 1024;  // positions
  localparam logic [127:0] EPSILON = 128'd46116860184274;  // epsilon * d^2 * 2^40
  localparam int FEED_FORWARD_BEATS = 27460;  // of a layer, after it
  localparam int FFN_BLOCKS = 256;
  localparam int FIFO_BEATS = 2048;  // that the lane's FIFO holds
  localparam bit GATED = 1'b1;  // SiLU(gate) * up, not GELU(up)
  localparam logic [HEAD_OPERATIONS*64-1:0] HEAD = {
      14'd0, 1'b1, 1'b0, 1'b0, 3'd4, 2'd0, 2'd1, 16'd64, 24'd4008,  // lm_head: multiply, sample
      14'd0, 1'b1, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd64  // final_norm: constants, norm
  };
  localparam int HEADS = 32;  // of queries
  localparam int HEAD_BEATS = 132268;  // after the last layer
  localparam int HEAD_BLOCKS = 2;  // of one head
  localparam int HEAD_OPERATIONS = 2;
  localparam int HIDDEN = 2048;  // elements
  localparam int HIDDEN_BLOCKS = 64;  // of 32 elements
  localparam int KEY_BEATS = 9;  // keys of a position
  localparam int KEY_OFFSET = 4793839;
  localparam int KEY_TERMS = 1;  // blocks whose sum is a block of keys
  localparam int KV_HEADS = 8;  // of keys and values
  localparam int LANES = 32;  // memory channels
  localparam logic [LAYER_OPERATIONS*64-1:0] LAYER = {
      14'd0, 1'b0, 1'b0, 1'b0, 3'd2, 2'd0, 2'd1, 16'd256, 24'd64,  // down: multiply, add
      14'd0, 1'b0, 1'b0, 1'b0, 3'd3, 2'd0, 2'd1, 16'd64, 24'd512,  // up: multiply, activation
      14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd64,  // ffn_norm: constants, norm
      14'd0, 1'b0, 1'b0, 1'b0, 3'd2, 2'd0, 2'd1, 16'd64, 24'd64,  // output: multiply, add
      14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd2, 16'd0, 24'd0,  // attention: cache, attention
      14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd1, 16'd64, 24'd96,  // qkv: multiply, attention
      14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd64  // attention_norm: constants, norm
  };
  localparam int LAYERS = 16;
  localparam int LAYER_OPERATIONS = 7;
  localparam bit LEARNED_POSITIONS = 1'b0;
  localparam int MAX_COLUMN_BLOCKS = 256;  // of 32, the longest reduction
  localparam bit MXFP4 = 1'b0;  // else MXINT8
  localparam int POSITION_OFFSET = 4791791;
  localparam int PROMPT_OFFSET = 3;  // all offsets in beats of 64 bytes
  localparam int QKV_BLOCKS = 96;  // queries, keys and values
  localparam int READ_BURSTS = 8;  // under way
  localparam int RECORDS = 32;  // positions of the lane's shard
  localparam int RING_OFFSET = 67;  // all offsets in beats of 64 bytes
  localparam bit ROTARY = 1'b1;
  localparam int ROTARY_BEATS = 4;
  localparam int ROTARY_OFFSET = 4791791;
  localparam int ROTATED_BLOCKS = 80;  // queries and keys
  localparam int ROW_BEATS = 65;
  localparam int ROW_LANES = 2;  // lanes that hold rows
  localparam int ROW_OFFSET = 623471;
  localparam int STEP_BITS = 10;  // fraction bits below a table step
  localparam int STOP_OFFSET = 2;
  localparam int TILE = 16;  // tokens of a prefill pass
  localparam int VALUE_BEATS = 9;  // values of a position
  localparam int VALUE_OFFSET = 4798447;
  localparam int VOCABULARY = 128256;
  localparam int VOCABULARY_BLOCKS = 4008;  // of 32 logits

endpackage
