// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

/** A compiler that is missing or that refused its input; one line, with the full output as {@link #details()}. */
public final class ToolchainException extends RuntimeException {
    private final String details;

    public ToolchainException(String message) {
        this(message, "", null);
    }

    public ToolchainException(String message, Throwable cause) {
        this(message, "", cause);
    }

    public ToolchainException(String message, String details, Throwable cause) {
        super(message, cause);
        this.details = details;
    }

    /** What the compiler printed, or an empty text. */
    public String details() {
        return details;
    }
}
