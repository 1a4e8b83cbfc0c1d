// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.fabric.Resources;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What is used against what there is. */
final class Shares {
    private enum Kind {
        LUT,
        FF,
        DSP,
        BRAM36,
        URAM;

        double of(Resources resources) {
            return switch (this) {
                case LUT -> resources.luts();
                case FF -> resources.flipFlops();
                case DSP -> resources.dsps();
                case BRAM36 -> resources.bram36s();
                case URAM -> resources.urams();
            };
        }

        double share(Resources used, Resources available) {
            return of(used) == 0 ? 0 : of(used) / of(available);
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
        return String.format(Locale.ROOT, "needs %,.0f %s of the %,.0f", most.of(used), most, most.of(available));
    }
}
