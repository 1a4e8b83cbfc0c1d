// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

/** A call of XRT that failed; the message ends with what XRT wrote to its log meanwhile. */
public final class XrtException extends RuntimeException {
    public XrtException(String message) {
        super(message);
    }

    public XrtException(String message, Throwable cause) {
        super(message, cause);
    }
}
