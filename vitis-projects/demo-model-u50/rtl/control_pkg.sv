// The words of the records that host and device exchange, and the registers of
// a memory unit: docs/control.md.
package control_pkg;

  localparam int HEADER_FLAGS = 0;  // 0 in the launch record
  localparam int HEADER_TOKENS = 1;  // of the pass; in the launch record of the prompt
  localparam int HEADER_POSITION = 2;  // of the first token
  localparam int HEADER_EPOCH = 3;  // differs from that of the generation before
  localparam int HEADER_STOP_POSITION = 4;  // no token is fed there or beyond
  localparam int HEADER_TEMPERATURE = 5;  // 0 is greedy
  localparam int HEADER_SEED_LOW = 6;
  localparam int HEADER_SEED_HIGH = 7;
  localparam int HEADER_END_TOKENS = 8;  // the first of them
  localparam int HEADER_LANE = 16;  // counted up along the chain of lanes
  localparam int HEADER_SATURATIONS = 17;  // clamps counted on the way since the pass before
  localparam int HEADER_MAGIC = 31;  // of the launch record
  localparam int FLAG_HALT = 0;  // bit: the generation is over; no data follow
  localparam int FLAG_HEAD = 1;  // bit: the pass ends in logits of its last token
  localparam int RECORD_EPOCH = 0;
  localparam int RECORD_INDEX = 1;  // of the token in its generation
  localparam int RECORD_TOKEN = 2;
  localparam int RECORD_FLAGS = 3;
  localparam int RECORD_POSITION = 4;  // where the token would be fed
  localparam int RECORD_SATURATIONS = 5;  // of the generation so far
  localparam int RECORD_CHECK = 15;  // epoch ^ index ^ token ^ magic
  localparam int RECORD_FLAG_LAST = 0;  // bit: last token of the generation
  localparam int RECORD_FLAG_HALT = 1;  // bit: no more records; to the writer only
  localparam int STATUS_RUNNING = 0;  // bit: a launch was asked for and has not ended
  localparam int STATUS_FROZEN = 1;  // bit: it sends nothing until the host ends the launch
  localparam int STATUS_READ_FAULT = 4;  // bit: a read was answered with something other than OKAY
  localparam int STATUS_WRITE_FAULT = 5;  // bit: a write was
  localparam int STATUS_LAST_FAULT = 6;  // bit: a burst of reads did not end with its last beat
  localparam int STATUS_UNASKED_FAULT = 7;  // bit: an answer came that nothing had asked for
  localparam int STATUS_CREDIT_FAULT = 8;  // bit: the lane gave back more than it had
  localparam int STATUS_RESPONSE = 16;  // bit, the lower of two: the first such answer
  localparam int HEADER_WORDS = 32;  // of the mailbox too
  localparam int STOP_WORDS = 16;  // the first of them cancels
  localparam int RECORD_WORDS = 16;
  localparam int END_TOKENS = 8;  // that a header has room for
  localparam int MAGIC = 1296649292;  // MILL in ASCII
  localparam int REGISTER_READ_PORT = 16;
  localparam int REGISTER_WRITE_PORT = 28;
  localparam int REGISTER_PROMPT_TOKENS = 40;
  localparam int REGISTER_START_POSITION = 48;
  localparam int REGISTER_STOP_POSITION = 56;
  localparam int REGISTER_LANE = 64;
  localparam int REGISTER_GUARD = 72;
  localparam int REGISTER_STATUS = 76;
  localparam int REGISTER_LAUNCHES = 80;
  localparam int REGISTER_HEARTBEAT = 84;
  localparam int REGISTER_FAULT_OFFSET = 88;
  localparam int REGISTER_END_LAUNCH = 92;

endpackage
