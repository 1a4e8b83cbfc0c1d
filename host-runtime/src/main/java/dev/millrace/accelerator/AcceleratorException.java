// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

/** An accelerator that cannot be opened, a generation that failed, or a request that makes no sense; one line first. */
public final class AcceleratorException extends RuntimeException {
    public AcceleratorException(String message) {
        super(message);
    }

    public AcceleratorException(String message, Throwable cause) {
        super(message, cause);
    }
}
