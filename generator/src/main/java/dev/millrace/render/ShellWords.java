// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

/** Command lines of a shell that are rendered. */
public final class ShellWords {
    private ShellWords() {}

    /** A word that the shell reads as it is, in quotes where it needs them. */
    public static String word(String word) {
        return word.matches("[A-Za-z0-9/._+=:,@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
