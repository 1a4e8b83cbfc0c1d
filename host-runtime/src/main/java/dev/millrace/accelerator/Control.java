// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.nio.ByteBuffer;

/** Writes and reads the records that host and device exchange; docs/control.md is the contract. */
final class Control {
    static final int MAILBOX_BYTES = ControlWord.HEADER_WORDS.bytes();
    static final int STOP_BYTES = ControlWord.STOP_WORDS.bytes();
    static final int RECORD_BYTES = ControlWord.RECORD_WORDS.bytes();
    static final int END_TOKENS = ControlWord.END_TOKENS.value();

    private static final int UNUSED = -1;

    private Control() {}

    /** Writes the launch record to the mailbox. */
    static void writeLaunch(ByteBuffer mailbox, GenerationRequest request, int epoch) {
        for (int offset = 0; offset < MAILBOX_BYTES; offset += Integer.BYTES) {
            mailbox.putInt(offset, 0);
        }
        put(mailbox, ControlWord.HEADER_TOKENS, request.promptTokens().size());
        put(mailbox, ControlWord.HEADER_POSITION, request.startPosition());
        put(mailbox, ControlWord.HEADER_EPOCH, epoch);
        put(mailbox, ControlWord.HEADER_STOP_POSITION, request.stopPosition());
        put(mailbox, ControlWord.HEADER_TEMPERATURE, request.scaledTemperature());
        put(mailbox, ControlWord.HEADER_SEED_LOW, (int) request.seed());
        put(mailbox, ControlWord.HEADER_SEED_HIGH, (int) (request.seed() >>> Integer.SIZE));
        for (int i = 0; i < END_TOKENS; i++) { // the host watches for the others itself
            int token = i < request.endTokens().size() ? request.endTokens().get(i) : UNUSED;
            mailbox.putInt(ControlWord.HEADER_END_TOKENS.bytes() + i * Integer.BYTES, token);
        }
        put(mailbox, ControlWord.HEADER_MAGIC, ControlWord.MAGIC.value());
    }

    /** Whether the record is the one of this token in this generation. */
    static boolean isValid(ByteBuffer record, int epoch, int index) {
        int check = epoch ^ index ^ get(record, ControlWord.RECORD_TOKEN) ^ ControlWord.MAGIC.value();
        return get(record, ControlWord.RECORD_EPOCH) == epoch
                && get(record, ControlWord.RECORD_INDEX) == index
                && get(record, ControlWord.RECORD_CHECK) == check;
    }

    static Token token(ByteBuffer record) {
        return new Token(
                get(record, ControlWord.RECORD_INDEX),
                get(record, ControlWord.RECORD_TOKEN),
                get(record, ControlWord.RECORD_POSITION),
                (get(record, ControlWord.RECORD_FLAGS) & ControlWord.RECORD_FLAG_LAST.mask()) != 0,
                Integer.toUnsignedLong(get(record, ControlWord.RECORD_SATURATIONS)));
    }

    private static void put(ByteBuffer record, ControlWord word, int value) {
        record.putInt(word.bytes(), value);
    }

    private static int get(ByteBuffer record, ControlWord word) {
        return record.getInt(word.bytes());
    }
}
