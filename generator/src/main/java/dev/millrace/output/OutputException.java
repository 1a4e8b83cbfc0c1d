// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

/** An output that cannot be written, or not without the loss of what is there; the message names the option. */
public final class OutputException extends RuntimeException {
    OutputException(String message) {
        super(message);
    }

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
