// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.fabric.Resources;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of each die, and of the wires between two, a design may take, so that it can be routed. Placements aim at all
 * budgets; those that are enforced refuse what is beyond them.
 *
 * @param percents of what the platform leaves, by kind
 * @param enforced kinds whose budgets bind; of the others a die may be full
 */
public record Budgets(Map<Kind, Integer> percents, Set<Kind> enforced) {
    /** Percent: a budget that leaves nothing free. */
    public static final int ALL = 100;

    /** What a die has. */
    public enum Kind {
        LUT,
        FF,
        DSP,
        BRAM,
        URAM,
        /** Between two dies. */
        WIRES;

        /** How much of resources is of this kind. */
        public double of(Resources resources) {
            return switch (this) {
                case LUT -> resources.luts();
                case FF -> resources.flipFlops();
                case DSP -> resources.dsps();
                case BRAM -> resources.bram36s();
                case URAM -> resources.urams();
                case WIRES -> 0;
            };
        }

        /** Its unit, as it is counted. */
        public String label() {
            return switch (this) {
                case BRAM -> "BRAM36";
                case WIRES -> "wires";
                default -> name();
            };
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What routed designs have taken; docs/search.md. */
    public static final Budgets DEFAULT = new Budgets(
            Map.of(Kind.LUT, 70, Kind.FF, 70, Kind.DSP, 80, Kind.BRAM, 80, Kind.URAM, 80, Kind.WIRES, 50), Set.of());

    public Budgets {
        percents = Collections.unmodifiableMap(new EnumMap<>(percents));
        enforced = Set.copyOf(enforced);
    }

    /** These budgets with others for some kinds, which bind. */
    public Budgets with(Map<Kind, Integer> asked) {
        Map<Kind, Integer> merged = new EnumMap<>(percents);
        merged.putAll(asked);
        return new Budgets(
                merged,
                Arrays.stream(Kind.values())
                        .filter(kind -> asked.containsKey(kind) || enforced.contains(kind))
                        .collect(Collectors.toSet()));
    }

    /** These budgets, all of them binding. */
    public Budgets binding() {
        return new Budgets(percents, Set.of(Kind.values()));
    }

    /** What placements aim at. */
    public double share(Kind kind) {
        return percents.get(kind) / (double) ALL;
    }

    /** What they keep to; infinite where nothing binds. */
    public double most(Kind kind) {
        return enforced.contains(kind) ? share(kind) : kind == Kind.WIRES ? Double.POSITIVE_INFINITY : 1;
    }

    /** Whether a kind's budget is what binds, not the die. */
    public boolean binds(Kind kind) {
        return enforced.contains(kind) && (percents.get(kind) < ALL || kind == Kind.WIRES);
    }

    /** As the option that asks for what differs from the default, {@code lut=60,wires=40}; empty if nothing does. */
    public String asked() {
        return Arrays.stream(Kind.values())
                .filter(kind -> enforced.contains(kind) != DEFAULT.enforced.contains(kind)
                        || !percents.get(kind).equals(DEFAULT.percents.get(kind)))
                .map(kind -> kind.key() + "=" + percents.get(kind))
                .collect(Collectors.joining(","));
    }
}
