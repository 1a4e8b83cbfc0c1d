// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.plan.Resources;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What is used against what there is. */
final class Shares {
    private enum Kind {
        LUT(Resources::luts),
        FF(Resources::flipFlops),
        DSP(Resources::dsps),
        BRAM36(Resources::bram36s),
        URAM(Resources::urams);

        private final ToDoubleFunction<Resources> of;

        Kind(ToDoubleFunction<Resources> of) {
            this.of = of;
        }

        double share(Resources used, Resources available) {
            double wanted = of.applyAsDouble(used);
            return wanted == 0 ? 0 : wanted / of.applyAsDouble(available);
        }
    }

    private Shares() {}

    static double largest(Resources used, Resources available) {
        return Arrays.stream(Kind.values())
                .mapToDouble(kind -> kind.share(used, available))
                .max()
                .orElseThrow();
    }

    /** Such as {@code needs 2,048 BRAM36 of 2,016}, of the kind that lacks most. */
    static String lacking(Resources used, Resources available) {
        Kind most = Arrays.stream(Kind.values())
                .max(Comparator.comparingDouble(kind -> kind.share(used, available)))
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "needs %,.0f %s of the %,.0f",
                most.of.applyAsDouble(used),
                most,
                most.of.applyAsDouble(available));
    }

    static Resources less(Resources all, Resources taken) {
        return new Resources(
                all.luts() - taken.luts(),
                all.flipFlops() - taken.flipFlops(),
                all.dsps() - taken.dsps(),
                all.bram36s() - taken.bram36s(),
                all.urams() - taken.urams());
    }
}
