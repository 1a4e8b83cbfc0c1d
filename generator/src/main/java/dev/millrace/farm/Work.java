// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is done with each design of a sweep. */
enum Work {
    /** Its times and resources are predicted. */
    PLAN(16, Set.of("seed")),
    /** Its RTL is simulated and its cycles are counted. */
    COSIM(1, Set.of()),
    /** Its kernels are synthesized. */
    SYNTH(1, Set.of("prompt", "new", "seed"));

    private final int perTask;
    private final Set<String> meaningless;

    Work(int perTask, Set<String> meaningless) {
        this.perTask = perTask;
        this.meaningless = meaningless;
    }

    /** Designs that one process does, if the sweep does not say. */
    int perTask() {
        return perTask;
    }

    /** Axes that change nothing in it. */
    Set<String> meaningless() {
        return meaningless;
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
