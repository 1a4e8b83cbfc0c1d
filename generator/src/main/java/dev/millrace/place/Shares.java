// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Budgets.Kind;
import java.util.Arrays;
import java.util.Locale;

/** What is used of what there is. */
final class Shares {
    private Shares() {}

    /** Nothing used is no share, even of nothing. */
    static double share(Kind kind, Resources used, Resources available) {
        return kind.of(used) == 0 ? 0 : kind.of(used) / kind.of(available);
    }

    /** In whole percents. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static double largest(Resources used, Resources available) {
        return Arrays.stream(Kind.values())
                .mapToDouble(kind -> share(kind, used, available))
                .max()
                .orElseThrow();
    }
}
