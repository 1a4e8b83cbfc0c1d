// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Card.Logic;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.plan.Resources;
import dev.millrace.timing.TimingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Other columns, reuse and formats on the same lanes, and what they cost.
 *
 * @param designs that the card holds
 */
record Alternatives(List<Design> designs) {
    private static final List<Integer> COLUMNS = List.of(1, 2, 4, 8);
    private static final List<Integer> REUSE = List.of(1, 4, 8, 16, 32);

    /**
     * A design.
     *
     * @param firstMilliseconds to the first token
     * @param tokensPerSecond in decode
     * @param milliseconds of the request
     * @param scarcest largest share of what the platform leaves of a resource
     * @param front whether no other one of its format is better in both time and cost
     * @param chosen whether it is the design of the report
     */
    record Design(
            String name,
            String format,
            double firstMilliseconds,
            double tokensPerSecond,
            double milliseconds,
            double scarcest,
            boolean front,
            boolean chosen) {
        private Design onFront(List<Design> all) {
            boolean best = all.stream().noneMatch(this::isWorseThan);
            return new Design(
                    name, format, firstMilliseconds, tokensPerSecond, milliseconds, scarcest, best, chosen);
        }

        private boolean isWorseThan(Design other) {
            return other.format.equals(format)
                    && other.milliseconds <= milliseconds
                    && other.scarcest <= scarcest
                    && (other.milliseconds < milliseconds || other.scarcest < scarcest);
        }
    }

    static Alternatives of(ModelSpec spec, PlanOptions options, Plan chosen, Request request) {
        List<Design> designs = new ArrayList<>(List.of(design(chosen, request, true)));
        for (WeightFormat format : WeightFormat.values()) {
            for (int columns : COLUMNS) {
                for (int reuse : REUSE) {
                    plan(spec, options, format, columns, reuse)
                            .filter(plan -> !plan.equals(chosen))
                            .map(plan -> design(plan, request, false))
                            .filter(design -> design.scarcest <= 1)
                            .ifPresent(designs::add);
                }
            }
        }
        return new Alternatives(
                designs.stream().map(design -> design.onFront(designs)).toList());
    }

    private static Optional<Plan> plan(
            ModelSpec spec, PlanOptions options, WeightFormat format, int columns, int reuse) {
        PlanOptions other = new PlanOptions(
                options.card(),
                format,
                options.lanes(),
                OptionalInt.of(columns),
                OptionalInt.of(reuse),
                options.context(),
                options.clockMegahertz(),
                options.fifoBeats(),
                options.depths());
        try {
            return Optional.of(Planner.plan(spec, other));
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    private static Design design(Plan plan, Request request, boolean chosen) {
        TimingModel model = TimingModel.of(plan);
        Logic logic = plan.card().logic().orElseThrow();
        Resources used = ResourceBars.total(Pipeline.of(plan));
        return new Design(
                String.format(Locale.ROOT, "%d × %d", plan.columns(), plan.reuse()),
                plan.format().name(),
                1e3 * request.firstSeconds(model),
                request.tokensPerSecond(model),
                1e3 * request.seconds(model),
                ResourceBars.scarcest(used, logic),
                false,
                chosen);
    }
}
