// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

/** Options that do not go together; the message names them and what to do. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }
}
