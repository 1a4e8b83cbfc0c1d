// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import java.util.Arrays;

/**
 * Turns the ids of a text, one at a time, into pieces of text, for display while a model generates.
 *
 * <p>A token may end within a character's UTF-8 bytes, and a decoder may drop the space before the first token, so ids
 * are decoded together with those of the piece before: what they add is the next piece, held back while it ends in an
 * incomplete character. The pieces together are what {@link Tokenizer#decode} makes of all ids.
 */
public final class TextStream {
    private static final String INCOMPLETE = "\ufffd"; // what decoders put for bytes that are not UTF-8

    private final Tokenizer tokenizer;
    private int[] ids; // those of the last piece, then those not yet shown
    private int shown; // how many belong to the last piece

    TextStream(Tokenizer tokenizer, int[] context) {
        this.tokenizer = tokenizer;
        this.ids = context.clone();
        this.shown = context.length;
    }

    /** The text that becomes complete with this id; empty for a special token and within a character. */
    public String next(int id) {
        ids = Arrays.copyOf(ids, ids.length + 1);
        ids[ids.length - 1] = id;
        String piece = pending();
        if (piece.isEmpty() || piece.endsWith(INCOMPLETE)) {
            return "";
        }
        ids = Arrays.copyOfRange(ids, shown, ids.length);
        shown = ids.length;
        return piece;
    }

    /** What was held back, when no more ids come: empty unless the text ends within a character. */
    public String finish() {
        String piece = pending();
        shown = ids.length;
        return piece;
    }

    private String pending() {
        String before = tokenizer.decode(Arrays.copyOf(ids, shown));
        String all = tokenizer.decode(ids);
        return all.substring(Math.min(before.length(), all.length()));
    }
}
