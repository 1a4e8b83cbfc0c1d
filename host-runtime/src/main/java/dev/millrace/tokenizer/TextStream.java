// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import java.util.Arrays;

/**
 * Turns the ids of a text, one at a time, into pieces of text, for display while a model generates.
 *
 * <p>A token may end within a character's UTF-8 bytes, and a decoder may drop the space before the first token, so ids
 * are decoded together with those of the piece before: what they add is the next piece, held back while later ids may
 * change it. The pieces together are what {@link Tokenizer#decode} makes of the context and all ids, from where it
 * differs from what it makes of the context alone: a character that the context leaves incomplete belongs to the pieces.
 */
public final class TextStream {
    private static final String INCOMPLETE = "\ufffd"; // what decoders put for bytes that are not UTF-8

    private final Tokenizer tokenizer;
    private int[] ids; // those of the last piece, then those not yet shown
    private int shown; // how many belong to the last piece
    private String before; // the text of those
    private String held = "";

    TextStream(Tokenizer tokenizer, int[] context) {
        this.tokenizer = tokenizer;
        this.ids = context.clone();
        show();
    }

    /** The text that becomes complete with this id; empty for a special token and within a character. */
    public String next(int id) {
        ids = Arrays.copyOf(ids, ids.length + 1);
        ids[ids.length - 1] = id;
        String piece = pending();
        boolean unchanged = piece.equals(held);
        held = piece;
        // One wrong byte spoils all of a run of byte tokens, so a run is shown when it has ended.
        if (unchanged || piece.endsWith(INCOMPLETE) || tokenizer.isByte(id)) {
            return "";
        }
        ids = Arrays.copyOfRange(ids, shown, ids.length);
        show();
        return piece;
    }

    /** What was held back, when no more ids come: empty unless the text ends within a character or a run of bytes. */
    public String finish() {
        String piece = pending();
        show();
        return piece;
    }

    private void show() {
        shown = ids.length;
        before = tokenizer.decode(ids);
        held = "";
    }

    private String pending() {
        String all = tokenizer.decode(ids);
        int difference = Arrays.mismatch(before.toCharArray(), all.toCharArray());
        return difference < 0 ? "" : all.substring(difference);
    }
}
