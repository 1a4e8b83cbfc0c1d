// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/** An xclbin that cannot be read, or that cannot be written as asked. */
public final class XclbinException extends RuntimeException {
    public XclbinException(String message) {
        super(message);
    }

    public XclbinException(String message, Throwable cause) {
        super(message, cause);
    }
}
