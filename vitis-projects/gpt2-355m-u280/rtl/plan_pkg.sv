// The constants of the plan, and the lanes' static schedule.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
package plan_pkg;

  localparam int ATTENDED_BLOCKS = 32;  // all query heads
  localparam int ATTENTION_BEATS = 1594;  // of a layer, up to the KV cache
  localparam int BLOB_OFFSET = 1091;
  localparam bit CENTRED = 1'b1;  // LayerNorm, not RMSNorm
  localparam int COLUMNS = 4;  // tokens multiplied at once
  localparam int CONTEXT = 1024;  // positions
  localparam logic [127:0] EPSILON = 128'd11529215046068;  // epsilon * d^2 * 2^40
  localparam int FEED_FORWARD_BEATS = 4768;  // of a layer, after it
  localparam int FFN_BLOCKS = 128;
  localparam int FIFO_BEATS = 2048;  // that the lane's FIFO holds
  localparam bit GATED = 1'b0;  // SiLU(gate) * up, not GELU(up)
  localparam logic [HEAD_OPERATIONS*64-1:0] HEAD = {
      14'd0, 1'b1, 1'b0, 1'b0, 3'd4, 2'd0, 2'd1, 16'd32, 24'd1571,  // lm_head: multiply, sample
      14'd0, 1'b1, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd64  // final_norm: constants, norm
  };
  localparam int HEADS = 16;  // of queries
  localparam int HEAD_BEATS = 25926;  // after the last layer
  localparam int HEAD_BLOCKS = 2;  // of one head
  localparam int HEAD_OPERATIONS = 2;
  localparam int HIDDEN = 1024;  // elements
  localparam int HIDDEN_BLOCKS = 32;  // of 32 elements
  localparam int KEY_BEATS = 17;  // keys of a position
  localparam int KEY_OFFSET = 1871978;
  localparam int KEY_TERMS = 1;  // blocks whose sum is a block of keys
  localparam int KV_HEADS = 16;  // of keys and values
  localparam int LANES = 32;  // memory channels
  localparam logic [LAYER_OPERATIONS*64-1:0] LAYER = {
      14'd0, 1'b0, 1'b1, 1'b0, 3'd2, 2'd0, 2'd1, 16'd128, 24'd32,  // down: multiply, add
      14'd0, 1'b0, 1'b1, 1'b0, 3'd3, 2'd0, 2'd1, 16'd32, 24'd128,  // up: multiply, activation
      14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd64,  // ffn_norm: constants, norm
      14'd0, 1'b0, 1'b1, 1'b0, 3'd2, 2'd0, 2'd1, 16'd32, 24'd32,  // output: multiply, add
      14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd2, 16'd0, 24'd0,  // attention: cache, attention
      14'd0, 1'b0, 1'b1, 1'b0, 3'd1, 2'd0, 2'd1, 16'd32, 24'd96,  // qkv: multiply, attention
      14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd64  // attention_norm: constants, norm
  };
  localparam int LAYERS = 24;
  localparam int LAYER_OPERATIONS = 7;
  localparam bit LEARNED_POSITIONS = 1'b1;
  localparam int MAX_COLUMN_BLOCKS = 128;  // of 32, the longest reduction
  localparam bit MXFP4 = 1'b0;  // else MXINT8
  localparam int POSITION_OFFSET = 1838186;
  localparam int PROMPT_OFFSET = 3;  // all offsets in beats of 64 bytes
  localparam int READ_BURSTS = 8;  // under way
  localparam int RECORDS = 32;  // positions of the lane's shard
  localparam int RING_OFFSET = 67;  // all offsets in beats of 64 bytes
  localparam bit ROTARY = 1'b0;
  localparam int ROTARY_BEATS = 4;
  localparam int ROTARY_OFFSET = 1871978;
  localparam int ROW_BEATS = 33;
  localparam int ROW_LANES = 1;  // lanes that hold rows
  localparam int ROW_OFFSET = 179705;
  localparam int STEP_BITS = 9;  // fraction bits below a table step
  localparam int STOP_OFFSET = 2;
  localparam int TILE = 32;  // tokens of a prefill pass
  localparam int VALUE_BEATS = 17;  // values of a position
  localparam int VALUE_OFFSET = 1885034;
  localparam int VOCABULARY = 50257;
  localparam int VOCABULARY_BLOCKS = 1571;  // of 32 logits

endpackage
