// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toml;

/** A TOML file that does not say what was expected; the message says what, and where, in one line. */
public final class TomlException extends RuntimeException {
    TomlException(String message) {
        super(message);
    }
}
