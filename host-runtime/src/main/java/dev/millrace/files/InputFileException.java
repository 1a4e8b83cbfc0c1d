// SPDX-License-Identifier: Apache-2.0
package dev.millrace.files;

import java.io.IOException;

/** A file that cannot be used as input; the message says why, in words that follow the file's name and a colon. */
public final class InputFileException extends IOException {
    InputFileException(String reason) {
        super(reason);
    }

    InputFileException(String reason, IOException cause) {
        super(reason, cause);
    }
}
