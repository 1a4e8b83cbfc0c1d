// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.paths.Ends;
import dev.millrace.paths.Level;
import dev.millrace.paths.TimedPath;
import dev.millrace.synthesis.KernelPaths;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The longest paths of kernels as text, beside the period of the clock. */
public record PathTable(int megahertz, List<KernelPaths> kernels) {
    private static final int WORST = 10;

    private record Row(String kernel, TimedPath path) {}

    public PathTable {
        kernels = List.copyOf(kernels);
    }

    /** Prints the longest path of each kernel between each kind of ends, those beyond the clock, and the longest of all. */
    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%nLongest paths, estimated, in ns; a clock of %d MHz has %.2f (* is beyond it):%n",
                megahertz,
                1000.0 / megahertz);
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-16s", ""));
        Arrays.stream(Ends.values()).forEach(ends -> head.append(String.format(Locale.ROOT, " %20s", ends)));
        out.println(head);
        kernels.forEach(kernel -> out.println(line(kernel)));
        out.printf(Locale.ROOT, "%nThe longest %d of all kernels:%n", WORST);
        worst().forEach(row -> out.println(text(row)));
        List<Row> beyond = beyond();
        if (!beyond.isEmpty()) {
            out.printf(Locale.ROOT, "%nToo long for %d MHz, the longest of each kernel and kind:%n", megahertz);
            beyond.forEach(row -> out.println(text(row)));
        }
    }

    private String line(KernelPaths kernel) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", kernel.kernel()));
        for (Ends ends : Ends.values()) {
            line.append(String.format(
                    Locale.ROOT, " %20s", kernel.longest(ends).map(this::figure).orElse("none ")));
        }
        return line.toString().stripTrailing();
    }

    private String figure(TimedPath path) {
        return String.format(Locale.ROOT, "%.2f%s", path.nanoseconds(), path.exceeds(megahertz) ? "*" : " ");
    }

    private List<Row> worst() {
        return rows().stream().limit(WORST).toList();
    }

    private List<Row> beyond() {
        return kernels.stream()
                .flatMap(kernel -> Arrays.stream(Ends.values())
                        .flatMap(ends -> kernel.longest(ends).stream())
                        .filter(path -> path.exceeds(megahertz))
                        .map(path -> new Row(kernel.kernel(), path)))
                .toList();
    }

    private List<Row> rows() {
        return kernels.stream()
                .flatMap(kernel -> kernel.paths().stream().map(path -> new Row(kernel.kernel(), path)))
                .sorted(Comparator.comparingDouble((Row row) -> row.path().nanoseconds())
                        .reversed())
                .toList();
    }

    private static String text(Row row) {
        TimedPath path = row.path();
        return String.format(
                Locale.ROOT,
                "  %.2f ns  %s, %s: %s -> %s (%s)",
                path.nanoseconds(),
                row.kernel(),
                path.ends(),
                path.from(),
                path.to(),
                levels(path.levels()));
    }

    private static String levels(Map<Level, Integer> levels) {
        if (levels.isEmpty()) {
            return "no logic";
        }
        return new TreeMap<>(levels)
                .entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
    }
}
