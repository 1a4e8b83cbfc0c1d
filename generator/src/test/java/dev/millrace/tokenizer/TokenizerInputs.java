// SPDX-License-Identifier: Apache-2.0
package dev.millrace.tokenizer;

import java.nio.file.Path;

/** The files of a tokenizer, as far as Java reads them. */
public final class TokenizerInputs {
    private TokenizerInputs() {}

    public static Object files(Path directory) {
        return TokenizerFiles.read(directory);
    }
}
