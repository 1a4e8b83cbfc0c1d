// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import java.util.Locale;

/** How many of something, in words that agree. */
public final class Count {
    private Count() {}

    /** Such as "1 token" and "2,000 tokens". */
    public static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
