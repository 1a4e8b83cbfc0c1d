// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

/** A sweep that cannot be run; the message names the file and key, or the tool, and says what to do, in one line. */
public final class FarmException extends RuntimeException {
    FarmException(String message) {
        super(message);
    }

    FarmException(String message, Throwable cause) {
        super(message, cause);
    }
}
