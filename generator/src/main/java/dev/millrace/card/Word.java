// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import java.util.regex.Pattern;

/** A name that is rendered into sources, scripts and Makefiles, each of which reads other characters in its own way. */
final class Word {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private Word() {}

    /** Fails where a name is none that means the same everywhere; the message names the key. */
    static void require(String key, String name) {
        if (name == null || !PLAIN.matcher(name).matches()) {
            throw new CardException(key + " = '" + String.valueOf(name).replaceAll("\\p{Cntrl}", " ")
                    + "': expected a letter or digit, then letters, digits, '.', '_' and '-'");
        }
    }
}
