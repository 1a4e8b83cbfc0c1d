// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import java.util.Locale;

/** How many of something, in words that agree. */
final class Count {
    private Count() {}

    /** Such as "1 token" and "2,000 tokens". */
    static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
