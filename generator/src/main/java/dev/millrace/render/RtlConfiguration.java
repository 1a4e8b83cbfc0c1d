// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.LaneOperation.Action;
import dev.millrace.plan.LaneOperation.Destination;
import dev.millrace.plan.LaneSchedule;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The constants of the RTL: those of the HLS configurations under SystemVerilog's names, and a few of its own. */
final class RtlConfiguration {
    /** Constants that variants of a kernel differ in; they stand in the wrappers. */
    private static final Set<String> VARIANT = Set.of("kHost", "kRows");
    /** Constants that the RTL has in another form, or has no use for. */
    private static final Set<String> OTHERWISE =
            Set.of("kFormat", "kLayer", "kHead", "kEpsilonHigh", "kEpsilonLow", "kOutstanding", "kStoredDepth");

    private RtlConfiguration() {}

    /** The plan's constants of a kernel. */
    static List<RtlSource.Constant> of(Plan plan, String kernel) {
        List<RtlSource.Constant> constants = new ArrayList<>();
        for (UnitSource.Constant constant : Configuration.of(plan, kernel)) {
            String name = constant.name().replace("[]", "");
            if (!VARIANT.contains(name) && !OTHERWISE.contains(name)) {
                constants.add(constant(constant));
            }
        }
        switch (kernel) {
            case "lane" -> {
                constants.add(new RtlSource.Constant(
                        "bit", "MXFP4", plan.format().blocksPerBeat() == 4 ? "1'b1" : "1'b0", "  // else MXINT8"));
                constants.addAll(schedule(plan));
            }
            case "gather" -> constants.addAll(schedule(plan));
            case "norm" -> constants.add(new RtlSource.Constant(
                    "logic [127:0]",
                    "EPSILON",
                    "128'd" + QuantizedModel.normEpsilon(plan.spec()),
                    "  // epsilon * d^2 * 2^40"));
            default -> {}
        }
        return constants;
    }

    /** The constants in which a variant of a kernel differs from the others. */
    static List<RtlSource.Constant> variant(String kernel) {
        return switch (kernel) {
            case "memory" -> variant("1'b0", "1'b0");
            case "memory_rows" -> variant("1'b0", "1'b1");
            case "memory_host" -> variant("1'b1", "1'b1");
            default -> List.of();
        };
    }

    private static List<RtlSource.Constant> variant(String host, String rows) {
        return List.of(
                new RtlSource.Constant("bit", "HOST", host, ""), new RtlSource.Constant("bit", "ROWS", rows, ""));
    }

    /** {@code kHiddenBlocks} is HIDDEN_BLOCKS. */
    private static RtlSource.Constant constant(UnitSource.Constant constant) {
        String name = constant.name()
                .substring(1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
        return switch (constant.type()) {
            case "bool" -> new RtlSource.Constant(
                    "bit", name, constant.value().equals("true") ? "1'b1" : "1'b0", constant.comment());
            case "unsigned" -> new RtlSource.Constant("int", name, constant.value(), constant.comment());
            default -> throw new IllegalArgumentException("no form of " + constant.type() + " " + constant.name());
        };
    }

    private static List<RtlSource.Constant> schedule(Plan plan) {
        LaneSchedule schedule = plan.schedule();
        LaneOperation cache = new LaneOperation("cache", Action.CACHE, Destination.ATTENTION, 0, 0, false, false);
        List<LaneOperation> layer = Stream.of(schedule.attention(), List.of(cache), schedule.feedForward())
                .flatMap(List::stream)
                .toList();
        List<RtlSource.Constant> constants = new ArrayList<>();
        constants.addAll(operations("LAYER", layer));
        constants.addAll(operations("HEAD", schedule.head()));
        return constants;
    }

    /** A list of operations, the first in the lowest bits; millrace_pkg has the fields. */
    private static List<RtlSource.Constant> operations(String name, List<LaneOperation> operations) {
        StringBuilder value = new StringBuilder("{");
        for (int i = operations.size() - 1; i >= 0; i--) {
            LaneOperation operation = operations.get(i);
            // From the highest field to the lowest; millrace_pkg has their places and codes.
            value.append(String.format(
                    Locale.ROOT,
                    "\n    14'd0, 1'b%d, 1'b%d, 1'b0, 3'd%d, 2'd0, 2'd%d, 16'd%d, 24'd%d%s  // %s: %s, %s",
                    operation.lastToken() ? 1 : 0,
                    operation.biased() ? 1 : 0,
                    List.of(Destination.values()).indexOf(operation.destination()),
                    List.of(Action.values()).indexOf(operation.action()),
                    operation.columnBlocks(),
                    operation.rowBlocks(),
                    i > 0 ? "," : "",
                    operation.name(),
                    operation.action().name().toLowerCase(Locale.ROOT),
                    operation.destination().name().toLowerCase(Locale.ROOT)));
        }
        value.append("\n}");
        String count = name + "_OPERATIONS";
        return List.of(
                new RtlSource.Constant("int", count, Integer.toString(operations.size()), ""),
                new RtlSource.Constant("logic [" + count + "*64-1:0]", name, value.toString(), ""));
    }
}
