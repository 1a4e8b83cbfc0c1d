// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

/**
 * The numbers of the contract between host and device: places of 32-bit words in the records, bits of their flags and
 * of a unit's status, and sizes. They are laid down here alone; the generator renders them for C++ and SystemVerilog, and {@code
 * docs/control.md} says what the words mean.
 */
public enum ControlWord {
    HEADER_FLAGS(0, "0 in the launch record"),
    HEADER_TOKENS(1, "of the pass; in the launch record of the prompt"),
    HEADER_POSITION(2, "of the first token"),
    HEADER_EPOCH(3, "differs from that of the generation before"),
    HEADER_STOP_POSITION(4, "no token is fed there or beyond"),
    HEADER_TEMPERATURE(5, "0 is greedy"),
    HEADER_SEED_LOW(6, ""),
    HEADER_SEED_HIGH(7, ""),
    HEADER_END_TOKENS(8, "the first of them"),
    HEADER_LANE(16, "counted up along the chain of lanes"),
    HEADER_SATURATIONS(17, "clamps counted on the way since the pass before"),
    HEADER_MAGIC(31, "of the launch record"),

    FLAG_HALT(0, "bit: the generation is over; no data follow"),
    FLAG_HEAD(1, "bit: the pass ends in logits of its last token"),

    RECORD_EPOCH(0, ""),
    RECORD_INDEX(1, "of the token in its generation"),
    RECORD_TOKEN(2, ""),
    RECORD_FLAGS(3, ""),
    RECORD_POSITION(4, "where the token would be fed"),
    RECORD_SATURATIONS(5, "of the generation so far"),
    RECORD_CHECK(15, "epoch ^ index ^ token ^ magic"),

    RECORD_FLAG_LAST(0, "bit: last token of the generation"),
    RECORD_FLAG_HALT(1, "bit: no more records; to the writer only"),

    STATUS_RUNNING(0, "bit: a launch was asked for and has not ended"),
    STATUS_FROZEN(1, "bit: it sends nothing until the host ends the launch"),
    STATUS_READ_FAULT(4, "bit: a read was answered with something other than OKAY"),
    STATUS_WRITE_FAULT(5, "bit: a write was"),
    STATUS_LAST_FAULT(6, "bit: a burst of reads did not end with its last beat"),
    STATUS_UNASKED_FAULT(7, "bit: an answer came that nothing had asked for"),
    STATUS_CREDIT_FAULT(8, "bit: the lane gave back more than it had"),
    STATUS_RESPONSE(16, "bit, the lower of two: the first such answer"),

    HEADER_WORDS(32, "of the mailbox too"),
    STOP_WORDS(16, "the first of them cancels"),
    RECORD_WORDS(16, ""),
    END_TOKENS(8, "that a header has room for"),
    MAGIC(0x4D494C4C, "MILL in ASCII");

    private final int value;
    private final String comment;

    ControlWord(int value, String comment) {
        this.value = value;
        this.comment = comment;
    }

    /** The place of a word in its record, the number of a bit, or a size in words. */
    public int value() {
        return value;
    }

    /** What to know of it in a few words; may be empty. */
    public String comment() {
        return comment;
    }

    /** The offset of a word in its record, or a size, in bytes. */
    public int bytes() {
        return value * Integer.BYTES;
    }

    /** The flag of which this is the bit. */
    int mask() {
        return 1 << value;
    }
}
