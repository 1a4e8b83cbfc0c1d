// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.PlanOptions.Size;
import dev.millrace.quantize.KeyRule;
import dev.millrace.search.Design;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A point of a sweep. What is null is left to the planner, or to the default of the command.
 *
 * @param model folder
 * @param card name or file
 * @param fifo beats
 * @param clock MHz
 * @param context positions
 * @param prompt tokens
 * @param newTokens tokens
 * @param seed of random weights
 */
public record Point(
        String model,
        String card,
        WeightFormat weights,
        Integer lanes,
        Integer columns,
        Integer reuse,
        Integer fifo,
        Integer clock,
        Integer context,
        Integer prompt,
        Integer newTokens,
        Integer seed) {

    /** This point with other paths of its model and card. */
    public Point at(String otherModel, String otherCard) {
        return new Point(
                otherModel, otherCard, weights, lanes, columns, reuse, fifo, clock, context, prompt, newTokens, seed);
    }

    /** Whether it says anything that a search would choose. */
    public boolean givesSizes() {
        return Stream.of(lanes, columns, reuse, fifo, clock, context).anyMatch(value -> value != null);
    }

    /**
     * Its plan.
     *
     * @param positions of the KV cache
     */
    public Plan plan(ModelSpec spec, OptionalInt positions) {
        return Design.of(spec, options(positions)).plan();
    }

    public PlanOptions options(OptionalInt positions) {
        return PlanOptions.of(card, weights)
                .with(Size.LANES, optional(lanes))
                .with(Size.COLUMNS, optional(columns))
                .with(Size.REUSE, optional(reuse))
                .with(Size.CONTEXT, positions)
                .with(Size.CLOCK, optional(clock))
                .with(Size.FIFO, optional(fifo));
    }

    public ModelSpec spec() {
        return KeyRule.spec(Path.of(model));
    }

    public static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.valueOf(Path.of(model).getFileName()))
                .append(" on ")
                .append(card)
                .append(", ")
                .append(weights.name().toLowerCase(Locale.ROOT));
        append(text, "lanes", lanes);
        append(text, "columns", columns);
        append(text, "reuse", reuse);
        append(text, "fifo", fifo);
        append(text, "clock", clock);
        append(text, "context", context);
        append(text, "prompt", prompt);
        append(text, "new", newTokens);
        append(text, "seed", seed);
        return text.toString();
    }

    private static void append(StringBuilder text, String name, Integer value) {
        if (value != null) {
            text.append(", ").append(name).append(' ').append(value);
        }
    }
}
