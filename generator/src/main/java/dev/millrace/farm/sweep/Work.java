// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is done with each design of a sweep. */
public enum Work {
    /** Its times and resources are predicted. */
    PLAN(16),
    /** Its RTL is simulated and its cycles are counted. */
    COSIM(1),
    /** Its kernels are synthesized. */
    SYNTH(1);

    private final int perTask;

    Work(int perTask) {
        this.perTask = perTask;
    }

    /** Designs that one process does, if the sweep does not say. */
    int perTask() {
        return perTask;
    }

    /** Axes that change nothing in it. */
    Set<String> meaningless() {
        return switch (this) {
            case PLAN -> Set.of("seed");
            case COSIM -> Set.of();
            case SYNTH -> Set.of("prompt", "new", "seed");
        };
    }

    /** As in the sweep's file. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Work of(String text) {
        return Arrays.stream(values())
                .filter(work -> work.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "work" + (text == null ? " is missing; add work = " : " = \"" + text + "\": expected ")
                                + Arrays.stream(values())
                                        .map(work -> '"' + work.text() + '"')
                                        .collect(Collectors.joining(" or "))));
    }
}
