// SPDX-License-Identifier: Apache-2.0
package dev.millrace.files;

/** A file from the user that is not what it should be; the message names it, and what was expected, in one line. */
public final class InputException extends RuntimeException {
    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
