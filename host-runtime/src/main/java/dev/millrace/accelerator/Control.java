// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.nio.ByteBuffer;

/** The words that host and device exchange; docs/control.md is the contract. */
final class Control {
    static final int MAILBOX_BYTES = 128;
    static final int STOP_BYTES = 64;
    static final int RECORD_BYTES = 64;
    static final int MAGIC = 0x4D494C4C;
    static final int END_TOKENS = 8;

    /** Kernel arguments of a memory unit. */
    static final int READ_PORT = 0;

    static final int WRITE_PORT = 1;
    static final int PROMPT_TOKENS = 2;
    static final int START_POSITION = 3;
    static final int STOP_POSITION = 4;
    static final int LANE = 5;

    private static final int FIRST_END_TOKEN = 8;
    private static final int LAST_WORD = 31;

    private Control() {}

    /** Writes the launch record to the mailbox. */
    static void writeLaunch(ByteBuffer mailbox, GenerationRequest request, int epoch) {
        for (int word = 0; word <= LAST_WORD; word++) {
            mailbox.putInt(4 * word, 0);
        }
        mailbox.putInt(4, request.promptTokens().size());
        mailbox.putInt(8, request.startPosition());
        mailbox.putInt(12, epoch);
        mailbox.putInt(16, request.stopPosition());
        mailbox.putInt(20, request.scaledTemperature());
        mailbox.putLong(24, request.seed());
        for (int i = 0; i < END_TOKENS; i++) { // the host watches for the others itself
            int token = i < request.endTokens().size() ? request.endTokens().get(i) : -1;
            mailbox.putInt(4 * (FIRST_END_TOKEN + i), token);
        }
        mailbox.putInt(4 * LAST_WORD, MAGIC);
    }

    /** Whether the record is the one of this token in this generation. */
    static boolean isValid(ByteBuffer record, int epoch, int index) {
        return record.getInt(0) == epoch
                && record.getInt(4) == index
                && record.getInt(60) == (epoch ^ index ^ record.getInt(8) ^ MAGIC);
    }

    static Token token(ByteBuffer record) {
        return new Token(
                record.getInt(4),
                record.getInt(8),
                record.getInt(16),
                (record.getInt(12) & 1) != 0,
                Integer.toUnsignedLong(record.getInt(20)));
    }
}
