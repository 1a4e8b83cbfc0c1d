// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

/** Hard vector processors with a clock of their own. */
public record Engines(int count, int macsPerCycle, double clockMegahertz, String source) {
    public Engines {
        Figure.count("[engines]", "count", count);
        Figure.count("[engines]", "macs_per_cycle", macsPerCycle);
        Figure.megahertz("[engines]", clockMegahertz);
        Card.requireSource(source, "[engines]");
    }
}
