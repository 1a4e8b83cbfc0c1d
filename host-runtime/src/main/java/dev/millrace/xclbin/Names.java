// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import dev.millrace.files.Printable;

/** What names may look like that end up in fields of fixed width and in XML. */
final class Names {
    private Names() {}

    static void check(String what, String name, int most) {
        if (name.isEmpty() || name.length() > most) {
            throw new IllegalArgumentException(
                    what + " '" + Printable.line(name) + "' must have 1 to " + most + " characters");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException(
                        what + " '" + Printable.line(name) + "' must be plain ASCII without blanks");
            }
        }
    }
}
