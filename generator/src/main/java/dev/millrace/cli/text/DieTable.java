// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.output.Paragraph;
import dev.millrace.place.Placement;
import dev.millrace.place.PlacementTable;
import dev.millrace.place.PlacementTable.BoundaryRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What a design takes of each die and of the wires between two, beside the budgets, as text. */
record DieTable(PrintStream out) {
    private static final List<String> KINDS = List.of("LUT", "FF", "DSP", "BRAM36", "URAM");

    void print(Placement placement) {
        PlacementTable table = PlacementTable.of(placement);
        out.println();
        out.println("What it takes of each die, of what the platform leaves:");
        line("", "units", "relays", KINDS);
        table.dies()
                .forEach(die ->
                        line(die.die(), Integer.toString(die.units()), Integer.toString(die.relays()), die.shares()));
        line("budget", "", "", table.budgets());
        out.println();
        if (table.boundaries().isEmpty()) {
            out.println("No wires between dies are counted, as the card file names no dies, or one.");
            return;
        }
        out.println("Wires between dies, valid and ready counted, of which the budget is " + table.wiresBudget() + ":");
        table.boundaries().forEach(boundary -> out.print(Paragraph.indented("  ", text(boundary))));
    }

    private void line(String name, String units, String relays, List<String> shares) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-8s %6s %7s", name, units, relays));
        shares.forEach(share -> line.append(String.format(Locale.ROOT, " %7s", share)));
        out.println(line);
    }

    private static String text(BoundaryRow boundary) {
        return String.format(
                Locale.ROOT,
                "%s: %s of %s, %s%s",
                boundary.dies(),
                boundary.wires(),
                boundary.available(),
                boundary.share(),
                boundary.families().isEmpty() ? "" : "; most by " + boundary.families());
    }
}
