// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.place.Placement.Boundary;
import dev.millrace.place.Placement.Die;
import dev.millrace.plan.Budgets.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A placement as text, for the tables of pages.
 *
 * @param dies from the bottom
 * @param budgets of the kinds in the order of the dies' shares
 * @param boundaries from the bottom; empty where there are none
 * @param wiresBudget at each boundary
 * @param beyond what is beyond a budget
 */
public record PlacementTable(
        List<DieRow> dies,
        List<String> budgets,
        List<BoundaryRow> boundaries,
        String wiresBudget,
        List<String> beyond) {
    private static final List<Kind> KINDS = List.of(Kind.LUT, Kind.FF, Kind.DSP, Kind.BRAM, Kind.URAM);
    private static final int FAMILIES = 4;

    /** A die; shares are of what the platform leaves, of LUT, FF, DSP, BRAM and URAM. */
    public record DieRow(String die, int units, int relays, List<String> shares) {}

    /** Where two dies meet: wires of the streams that cross, of how many, and the families with the most. */
    public record BoundaryRow(String dies, String wires, String available, String share, String families) {}

    /** Shares in whole percents. */
    public static PlacementTable of(Placement placement) {
        return new PlacementTable(
                placement.dies().stream().map(PlacementTable::row).toList(),
                KINDS.stream().map(kind -> budget(placement, kind)).toList(),
                placement.boundaries().stream().map(PlacementTable::row).toList(),
                budget(placement, Kind.WIRES),
                placement.beyond());
    }

    private static String budget(Placement placement, Kind kind) {
        return placement.budgets().percents().get(kind) + " %";
    }

    private static DieRow row(Die die) {
        return new DieRow(
                die.name(),
                die.units().size(),
                die.relays(),
                KINDS.stream()
                        .map(kind -> kind.of(die.available()) == 0 ? "–" : Shares.percent(die.share(kind)))
                        .toList());
    }

    private static BoundaryRow row(Boundary boundary) {
        return new BoundaryRow(
                boundary.name(),
                count(boundary.used()),
                boundary.available().isPresent() ? count(boundary.available().getAsInt()) : "unknown",
                boundary.share().map(Shares::percent).orElse("–"),
                boundary.families().stream()
                        .limit(FAMILIES)
                        .map(family -> family.name() + " " + count(family.wires()))
                        .collect(Collectors.joining(", ")));
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
