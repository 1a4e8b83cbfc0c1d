// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

/** Sentences on a terminal of 80 columns. */
public final class Paragraph {
    private static final int COLUMNS = 80;

    private Paragraph() {}

    /** With a line end wherever the next word would be beyond the last column. */
    public static String of(String text) {
        return indented("", text);
    }

    /** A paragraph with a begin before its first line, and as much space before the others. */
    public static String indented(String begin, String text) {
        StringBuilder all = new StringBuilder(begin);
        int column = begin.length();
        for (String word : text.split(" ", -1)) {
            if (column > begin.length() && column + 1 + word.length() > COLUMNS) {
                all.append('\n').append(" ".repeat(begin.length()));
                column = begin.length();
            }
            if (column > begin.length()) {
                all.append(' ');
                column++;
            }
            all.append(word);
            column += word.codePointCount(0, word.length());
        }
        return all.append('\n').toString();
    }
}
