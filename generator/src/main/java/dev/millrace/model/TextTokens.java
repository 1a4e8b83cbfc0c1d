// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Tokens that have a part in every text.
 *
 * @param begin token to start a text with, if any
 * @param end tokens of the vocabulary that end a text
 */
public record TextTokens(OptionalInt begin, List<Integer> end) {
    public TextTokens {
        end = List.copyOf(end);
    }
}
