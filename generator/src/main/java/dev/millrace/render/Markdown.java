// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

/** Markdown that is rendered. */
public final class Markdown {
    private Markdown() {}

    /** A text that is read as it is, in a line, a heading or the cell of a table. */
    public static String text(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replaceAll("[\\\\`*_\\[\\]<>|#&]", "\\\\$0");
    }
}
