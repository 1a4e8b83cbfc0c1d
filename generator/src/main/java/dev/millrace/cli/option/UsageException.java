// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import java.util.function.Supplier;

/** Options that do not go together; the message names them and what to do. */
public final class UsageException extends RuntimeException {
    public UsageException(String message) {
        super(message);
    }

    /**
     * What is made of options alone, so that an argument which it refuses is one of theirs. Anywhere else an illegal
     * argument is an error of the program.
     */
    public static <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
