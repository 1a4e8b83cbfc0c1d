// SPDX-License-Identifier: Apache-2.0
package dev.millrace.files;

import java.util.Locale;

/**
 * Text from outside, such as a name in a file, as a terminal may show it: on one line, without what would move the
 * cursor or turn the direction of writing, and no longer than a reader bears.
 */
public final class Printable {
    /** The most characters of a {@link #line}. */
    public static final int MOST_CHARACTERS = 1000;

    private static final int HEAD = 600;
    private static final String GAP = " … ";

    /** A cut within a character leaves two halves, which are escaped. */
    private static final int TAIL = MOST_CHARACTERS - HEAD - GAP.length() - 12;

    private Printable() {}

    /** The text with all characters that do not print as themselves escaped, as {@code \n} or <code>\\u001b</code>. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** A line with at most {@link #MOST_CHARACTERS}: the beginning and the end of a longer one. */
    public static String line(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return cut(escaped(text));
        }
        // Characters in the middle that no one will see are not escaped first.
        return cut(escaped(text.substring(0, HEAD)) + GAP + escaped(text.substring(text.length() - TAIL)));
    }

    private static String cut(String line) {
        return line.length() <= MOST_CHARACTERS
                ? line
                : escaped(line.substring(0, HEAD) + GAP + line.substring(line.length() - TAIL));
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format(Locale.ROOT, c <= 0xFFFF ? "\\u%04x" : "\\U%08x", c));
                }
            }
        }
    }

    /** Whether a character shows as itself, in its place. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
