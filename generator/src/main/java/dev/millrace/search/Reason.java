// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.timing.Timing;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What bounds a phase, as a sentence. */
final class Reason {
    private Reason() {}

    static String of(String phase, Timing timing) {
        return switch (timing.bound()) {
            case MEMORY -> String.format(
                    Locale.ROOT,
                    "%s is bound by memory: the channels work in %.1f %% of its cycles; more bandwidth, more lanes or"
                            + " narrower weights would help",
                    phase,
                    100 * (1 - timing.channelIdle() / timing.cycles()));
            case ARITHMETIC -> String.format(
                    Locale.ROOT,
                    "%s is bound by arithmetic: the lanes multiply in %.0f %% of its cycles, most of them for %s, and"
                            + " the channels wait; more columns, more lanes or a higher clock would help",
                    phase,
                    percent(timing, Timing.Step::works),
                    most(timing, Timing.Step::works));
            case DEPENDENCE -> String.format(
                    Locale.ROOT,
                    "%s is bound by dependence: the lanes wait for other units in %.0f %% of its cycles, most of them"
                            + " at %s, and the channels wait too; deeper FIFOs or a higher clock would help",
                    phase,
                    percent(timing, Timing.Step::waits),
                    most(timing, Timing.Step::waits));
        };
    }

    private static double percent(Timing timing, ToDoubleFunction<Timing.Step> part) {
        return 100 * timing.steps().stream().mapToDouble(part).sum() / timing.cycles();
    }

    private static String most(Timing timing, ToDoubleFunction<Timing.Step> part) {
        return timing.steps().stream()
                .max(Comparator.comparingDouble(part))
                .orElseThrow()
                .operator();
    }
}
