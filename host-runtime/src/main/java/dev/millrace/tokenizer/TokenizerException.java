// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import java.io.Serial;
import java.nio.file.Path;

/** A tokenizer that cannot be loaded; the message is one line naming the file and what to do. */
public class TokenizerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** A complaint about {@code file}. */
    public TokenizerException(Path file, String message) {
        super(file + ": " + message);
    }

    /** A complaint about {@code file} that came from below. */
    public TokenizerException(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
