// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.Planner;
import dev.millrace.timing.TimingModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Curves over the position, or the length of the prompt.
 *
 * @param decode tokens per second
 * @param first milliseconds to the first token
 */
record Curves(List<Curve> decode, List<Curve> first, List<Mark> marks) {
    private static final int CURVE_POINTS = 24;

    record Curve(String name, List<double[]> points) {}

    /** A published point; null where it is not known. */
    record Mark(String name, String basis, Integer prompt, Integer position, Double tokensPerSecond, Double first) {}

    /** The curves of a design and of the same in other formats, with published points and what was counted. */
    static Curves of(Plan plan, Published published, Optional<Simulated> simulated) {
        List<Plan> plans = Stream.of(WeightFormat.values())
                .flatMap(format -> in(plan, format).stream())
                .toList();
        return new Curves(
                plans.stream().map(Curves::decodeCurve).toList(),
                plans.stream().map(Curves::firstCurve).toList(),
                marks(plan, published, simulated));
    }

    /** The same design with weights of another format, if they fit. */
    private static Optional<Plan> in(Plan plan, WeightFormat format) {
        if (format == plan.format()) {
            return Optional.of(plan);
        }
        try {
            return Optional.of(
                    Planner.plan(plan.spec(), plan.card(), plan.options().with(format)));
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    private static Curve decodeCurve(Plan plan) {
        TimingModel model = TimingModel.of(plan);
        return new Curve(
                plan.format().name(),
                positions(plan)
                        .map(position -> new double[] {
                            position, 1 / model.decode(position).seconds()
                        })
                        .toList());
    }

    private static Curve firstCurve(Plan plan) {
        TimingModel model = TimingModel.of(plan);
        return new Curve(
                plan.format().name(),
                positions(plan)
                        .map(tokens -> new double[] {
                            tokens, 1e3 * model.prefill(tokens, 0).seconds()
                        })
                        .toList());
    }

    /** Positions of curves, closer where they are small. */
    static Stream<Integer> positions(Plan plan) {
        TreeSet<Integer> positions = new TreeSet<>();
        int last = plan.context() - 1;
        int first = Math.min(16, last);
        for (int i = 0; i <= CURVE_POINTS; i++) {
            positions.add((int) Math.round(first * Math.pow((double) last / first, (double) i / CURVE_POINTS)));
        }
        return positions.stream();
    }

    /** The marks of published designs, and of what was counted of this one. */
    private static List<Mark> marks(Plan plan, Published published, Optional<Simulated> simulated) {
        return Stream.concat(
                        published.of(plan.spec()).stream().map(Curves::mark),
                        simulated.stream()
                                .map(counted -> new Mark(
                                        "this design in RTL",
                                        "simulated",
                                        counted.position() == 0 ? Integer.valueOf(counted.promptTokens()) : null,
                                        counted.middle(),
                                        counted.tokensPerSecond(plan).orElse(null),
                                        counted.position() == 0
                                                ? Double.valueOf(counted.firstCycles() / (1e3 * plan.clockMegahertz()))
                                                : null)))
                .toList();
    }

    private static Mark mark(PublishedResult result) {
        Integer prompt =
                result.promptTokens().isPresent() ? result.promptTokens().getAsInt() : null;
        Integer position = prompt == null
                ? null
                : Integer.valueOf(prompt + result.newTokens().orElse(0) / 2);
        int cards = result.cards().orElse(1);
        return new Mark(
                result.name() + ", " + (cards == 1 ? "" : cards + " × ") + result.card(),
                result.basis().name().toLowerCase(Locale.ROOT),
                prompt,
                position,
                result.tokensPerSecond().isPresent() ? result.tokensPerSecond().getAsDouble() : null,
                result.firstTokenMilliseconds().isPresent()
                        ? result.firstTokenMilliseconds().getAsDouble()
                        : null);
    }
}
