// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.card.Card;
import dev.millrace.card.Room;
import dev.millrace.fabric.Resources;
import dev.millrace.place.Placement.Boundary;
import dev.millrace.place.Placement.Die;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.Budgets.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a design takes beyond what it may.
 *
 * @param factor how often it takes what it may
 * @param text in words
 */
record Excess(double factor, String text) {
    private static final int FAMILIES = 3;

    /** What is beyond a whole card, wherever units are. */
    static Optional<String> ofWhole(Resources needed, Card card, Budgets budgets) {
        Resources available = Room.all(card);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.of(needed) > budgets.most(kind) * kind.of(available))
                .max(Comparator.comparingDouble(kind -> Shares.share(kind, needed, available) / budgets.most(kind)))
                .map(kind -> String.format(
                        Locale.ROOT,
                        "needs %,.0f %s of the %,.0f that %s leaves%s",
                        kind.of(needed),
                        kind.label(),
                        kind.of(available),
                        card.name(),
                        budgets.binds(kind) ? ", its budget is " + Shares.percent(budgets.share(kind)) : ""));
    }

    /** What is beyond the dies and the wires between them, the worst first. */
    static List<Excess> of(Placement placement, Budgets budgets) {
        List<Excess> all = new ArrayList<>();
        for (Die die : placement.dies()) {
            for (Kind kind : Kind.values()) {
                if (kind.of(die.used()) > budgets.most(kind) * kind.of(die.available())) {
                    all.add(of(die, kind, budgets));
                }
            }
        }
        for (Boundary boundary : placement.boundaries()) {
            boundary.share()
                    .filter(share -> share > budgets.most(Kind.WIRES))
                    .ifPresent(share -> all.add(of(boundary, share, budgets)));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Excess::factor).reversed())
                .toList();
    }

    private static Excess of(Die die, Kind kind, Budgets budgets) {
        String text = String.format(
                Locale.ROOT,
                "%s needs %,.0f %s of the %,.0f there",
                die.name(),
                kind.of(die.used()),
                kind.label(),
                kind.of(die.available()));
        return new Excess(die.share(kind) / budgets.most(kind), text + share(die.share(kind), kind, budgets));
    }

    private static Excess of(Boundary boundary, double share, Budgets budgets) {
        String text = String.format(
                Locale.ROOT,
                "%s needs %,d wires of the %,d there",
                boundary.name(),
                boundary.used(),
                boundary.available().orElseThrow());
        String most = boundary.families().stream()
                .limit(FAMILIES)
                .map(family -> String.format(Locale.ROOT, "%s %,d", family.name(), family.wires()))
                .collect(Collectors.joining(", "));
        return new Excess(
                share / budgets.most(Kind.WIRES), text + share(share, Kind.WIRES, budgets) + " (most by " + most + ")");
    }

    private static String share(double share, Kind kind, Budgets budgets) {
        return budgets.binds(kind)
                ? ", " + Shares.percent(share) + " where its budget is " + Shares.percent(budgets.share(kind))
                : "";
    }
}
