// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Budgets.Kind;
import java.util.Arrays;

/** What is used of what there is. */
final class Shares {
    private Shares() {}

    /** Nothing used is no share, even of nothing. */
    static double share(Kind kind, Resources used, Resources available) {
        return kind.of(used) == 0 ? 0 : kind.of(used) / kind.of(available);
    }

    static double largest(Resources used, Resources available) {
        return Arrays.stream(Kind.values())
                .mapToDouble(kind -> share(kind, used, available))
                .max()
                .orElseThrow();
    }
}
