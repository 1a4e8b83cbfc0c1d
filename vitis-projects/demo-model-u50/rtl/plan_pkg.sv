// The constants of the plan, and the lanes' static schedule.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
package plan_pkg;

  localparam int ATTENDED_BLOCKS = 4;  // all query heads
  localparam int ATTENTION_BEATS = 18;  // of a layer, up to the KV cache
  localparam int BLOB_OFFSET = 275;
  localparam bit CENTRED = 1'b0;  // LayerNorm, not RMSNorm
  localparam int COLUMNS = 2;  // tokens multiplied at once
  localparam int CONTEXT = 256;  // positions
  localparam logic [127:0] EPSILON = 128'd180143985095;  // epsilon * d^2 * 2^40
  localparam int FEED_FORWARD_BEATS = 85;  // of a layer, after it
  localparam int FFN_BLOCKS = 12;
  localparam int FIFO_BEATS = 2048;  // that the lane's FIFO holds
  localparam bit GATED = 1'b1;  // SiLU(gate) * up, not GELU(up)
  localparam logic [HEAD_OPERATIONS*64-1:0] HEAD = {
      14'd0, 1'b1, 1'b0, 1'b0, 3'd4, 2'd0, 2'd1, 16'd4, 24'd32,  // lm_head: multiply, sample
      14'd0, 1'b1, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd4  // final_norm: constants, norm
  };
  localparam int HEADS = 4;  // of queries
  localparam int HEAD_BEATS = 67;  // after the last layer
  localparam int HEAD_BLOCKS = 1;  // of one head
  localparam int HEAD_OPERATIONS = 2;
  localparam int HIDDEN = 128;  // elements
  localparam int HIDDEN_BLOCKS = 4;  // of 32 elements
  localparam int KEY_BEATS = 2;  // keys of a position
  localparam int KEY_OFFSET = 6386;
  localparam int KEY_TERMS = 1;  // blocks whose sum is a block of keys
  localparam int KV_HEADS = 2;  // of keys and values
  localparam int LANES = 32;  // memory channels
  localparam logic [LAYER_OPERATIONS*64-1:0] LAYER = {
      14'd0, 1'b0, 1'b0, 1'b0, 3'd2, 2'd0, 2'd1, 16'd12, 24'd4,  // down: multiply, add
      14'd0, 1'b0, 1'b0, 1'b0, 3'd3, 2'd0, 2'd1, 16'd4, 24'd24,  // up: multiply, activation
      14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd4,  // ffn_norm: constants, norm
      14'd0, 1'b0, 1'b0, 1'b0, 3'd2, 2'd0, 2'd1, 16'd4, 24'd4,  // output: multiply, add
      14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd2, 16'd0, 24'd0,  // attention: cache, attention
      14'd0, 1'b0, 1'b0, 1'b0, 3'd1, 2'd0, 2'd1, 16'd4, 24'd8,  // qkv: multiply, attention
      14'd0, 1'b0, 1'b0, 1'b0, 3'd0, 2'd0, 2'd0, 16'd0, 24'd4  // attention_norm: constants, norm
  };
  localparam int LAYERS = 4;
  localparam int LAYER_OPERATIONS = 7;
  localparam bit LEARNED_POSITIONS = 1'b0;
  localparam int MAX_COLUMN_BLOCKS = 12;  // of 32, the longest reduction
  localparam bit MXFP4 = 1'b0;  // else MXINT8
  localparam int POSITION_OFFSET = 5874;
  localparam int PROMPT_OFFSET = 3;  // all offsets in beats of 64 bytes
  localparam int QKV_BLOCKS = 8;  // queries, keys and values
  localparam int READ_BURSTS = 8;  // under way
  localparam int RECORDS = 8;  // positions of the lane's shard
  localparam int RING_OFFSET = 19;  // all offsets in beats of 64 bytes
  localparam bit ROTARY = 1'b1;
  localparam int ROTARY_BEATS = 2;
  localparam int ROTARY_OFFSET = 5874;
  localparam int ROTATED_BLOCKS = 6;  // queries and keys
  localparam int ROW_BEATS = 5;
  localparam int ROW_LANES = 1;  // lanes that hold rows
  localparam int ROW_OFFSET = 754;
  localparam int STEP_BITS = 10;  // fraction bits below a table step
  localparam int STOP_OFFSET = 2;
  localparam int TILE = 16;  // tokens of a prefill pass
  localparam int VALUE_BEATS = 2;  // values of a position
  localparam int VALUE_OFFSET = 6450;
  localparam int VOCABULARY = 1024;
  localparam int VOCABULARY_BLOCKS = 32;  // of 32 logits

endpackage
