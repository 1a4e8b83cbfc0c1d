// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

/** Nobody reads standard output any more, as after {@code | head -1}: there is no more to do, and nothing to say. */
public final class ClosedOutputException extends RuntimeException {
    ClosedOutputException(Throwable cause) {
        super("standard output is closed", cause);
    }
}
