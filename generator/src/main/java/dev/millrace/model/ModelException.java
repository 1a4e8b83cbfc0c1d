// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.io.Serial;
import java.nio.file.Path;

/** A checkpoint that cannot be imported; the message is one line naming the file, what was expected and what to do. */
public class ModelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** A complaint that names what it is about itself. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A complaint about {@code file}. */
    public ModelException(Path file, String message) {
        super(file + ": " + message);
    }

    /** A complaint about {@code file} that came from below. */
    public ModelException(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
