// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.card.Card;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.PlanOptions.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Designs that have a name; docs/first-light.md. What an option fixes beside a preset is kept. */
public enum Preset {
    /**
     * The safest design to build first, on a card on which nothing was built yet. Few lanes, all at the memory's die, so
     * that all of it lies on one die where that has room; one column and no reuse, so that a lane is smallest; all budgets
     * bind. Published language models were routed at 200 to 250 MHz on such cards; at 150 MHz a path has 6.7 ns in place
     * of the 4 ns of 250 MHz, and a lane still takes 9.6 of the 14.4 GB/s of a channel of HBM.
     */
    FIRST_LIGHT("first-light", 4, 1, 1, 150);

    private final String key;
    private final int mostLanes;
    private final int columns;
    private final int reuse;
    private final int megahertz;

    Preset(String key, int mostLanes, int columns, int reuse, int megahertz) {
        this.key = key;
        this.mostLanes = mostLanes;
        this.columns = columns;
        this.reuse = reuse;
        this.megahertz = megahertz;
    }

    /** As the command line has it. */
    @Override
    public String toString() {
        return key;
    }

    /** The names of all. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Preset::toString).toList();
    }

    /** The preset of a name, if there is one. */
    public static Optional<Preset> named(String name) {
        return Arrays.stream(values()).filter(preset -> preset.key.equals(name)).findFirst();
    }

    /** These options, with what they leave open as the preset has it, and with budgets that bind. */
    public PlanOptions fill(PlanOptions asked, Card card) {
        PlanOptions filled = asked.withBudgets(asked.budgets().binding());
        filled = open(filled, Size.LANES, lanes(card));
        filled = open(filled, Size.COLUMNS, columns);
        filled = open(filled, Size.REUSE, reuse);
        return open(filled, Size.CLOCK, megahertz);
    }

    private static PlanOptions open(PlanOptions asked, Size size, int value) {
        return asked.sizes().containsKey(size) ? asked : asked.with(size, OptionalInt.of(value));
    }

    /** A power of two, with all channels at the die of the first. */
    private int lanes(Card card) {
        int lanes = 1;
        while (2 * lanes <= mostLanes && card.channelsAtOneDie() >= 2 * lanes) {
            lanes *= 2;
        }
        return lanes;
    }
}
