// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.card.Card;
import dev.millrace.card.Clock;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The design of what the user fixes. Lanes, columns and reuse that are left open are the most that the card holds, FIFOs
 * as deep as the longest text needs; docs/search.md.
 *
 * @param plan the design
 * @param misfit what it lacks on its card, and what would fit; absent if it fits
 */
public record Design(Plan plan, Optional<String> misfit) {
    private static final int SHORTER_CONTEXTS = 4;
    private static final int NAMED = 2;

    /** The design of a model on the card that the options name. */
    public static Design of(ModelSpec spec, PlanOptions options) {
        return of(spec, Card.generatable(options.card()), options);
    }

    /**
     * A design for a card that was read before.
     *
     * @throws PlanException if an option cannot be, or the memory does not hold the model
     */
    public static Design of(ModelSpec spec, Card card, PlanOptions options) {
        Plan widest = Planner.plan(spec, card, options);
        return fitting(widest, options)
                .map(plan -> new Design(plan, Optional.empty()))
                .orElseGet(() -> misfit(widest, options));
    }

    /**
     * The plan of a design that fits.
     *
     * @throws PlanException that names what is lacking, and what would fit
     */
    public Plan fitting() {
        misfit.ifPresent(message -> {
            throw new PlanException(message);
        });
        return plan;
    }

    /**
     * What is beyond the budgets of a design that fits, and what would be within them, in words; empty if nothing is.
     *
     * @param options that it was made from
     */
    public static Optional<String> beyond(Plan plan, PlanOptions options) {
        List<String> beyond = Placement.of(Pipeline.of(plan)).beyond();
        if (beyond.isEmpty()) {
            return Optional.empty();
        }
        String worst = String.join("; ", beyond.subList(0, Math.min(NAMED, beyond.size())));
        int more = beyond.size() - NAMED;
        return Optional.of("not likely to be routed: " + worst + (more > 0 ? "; " + more + " more are beyond" : "")
                + "; " + within(plan, options));
    }

    /** What is likely to keep a design that fits from being routed, a line each; none if nothing is known of. */
    public static List<String> risks(Plan plan, PlanOptions options) {
        return Stream.of(fast(plan), beyond(plan, options))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A clock that nobody has published is a guess. */
    private static Optional<String> fast(Plan plan) {
        OptionalInt highest = plan.card().clock().map(Clock::highestMegahertz).orElse(OptionalInt.empty());
        return highest.isPresent() && plan.clockMegahertz() > highest.getAsInt()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "not likely to be routed at %d MHz: the highest clock published for a language model on %s is"
                                + " %d MHz; use --clock %d",
                        plan.clockMegahertz(),
                        plan.card().name(),
                        highest.getAsInt(),
                        plan.card().clockMegahertz()))
                : Optional.empty();
    }

    private static String within(Plan plan, PlanOptions options) {
        PlanOptions bound = options.withBudgets(options.budgets().binding());
        Design design = of(plan.spec(), plan.card(), bound);
        if (design.misfit().isEmpty()) {
            Plan within = design.plan();
            return String.format(
                    Locale.ROOT,
                    "within all budgets are --lanes %d --columns %d --reuse %d --fifo %d",
                    within.lanes(),
                    within.columns(),
                    within.reuse(),
                    within.fifoBeats());
        }
        return remedy(design.plan(), bound);
    }

    /** The most lanes first, then the widest columns, then the longest reuse, of those that the options leave open. */
    private static Optional<Plan> fitting(Plan widest, PlanOptions options) {
        Optional<Plan> narrowed = narrowed(widest, options);
        if (narrowed.isPresent() || fixed(options)) {
            return narrowed;
        }
        return halves(widest.lanes())
                .map(lanes -> placed(widest, options.withLanes(lanes)))
                .takeWhile(Optional::isPresent)
                .flatMap(plan -> narrowed(plan.orElseThrow(), options).stream())
                .findFirst();
    }

    /** Whoever fixes the width of a lane wants it in every channel. */
    private static boolean fixed(PlanOptions options) {
        return Stream.of(options.lanes(), options.columns(), options.reuse(), options.fifoBeats())
                .anyMatch(OptionalInt::isPresent);
    }

    /** Empty if fewer channels do not hold the model. */
    private static Optional<Plan> placed(Plan plan, PlanOptions options) {
        try {
            return Optional.of(Planner.plan(plan.spec(), plan.card(), options));
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    /** The first within all budgets, else the first that fits. */
    private static Optional<Plan> narrowed(Plan widest, PlanOptions options) {
        List<Integer> fifos = fifos(widest, options);
        ClusterMemory clusters = new ClusterMemory();
        Optional<Plan> fitting = Optional.empty();
        for (int columns : downFrom(widest.columns(), options.columns())) {
            for (int reuse : downFrom(widest.reuse(), options.reuse())) {
                for (int beats : fifos) {
                    Plan plan = clusters.clustered(with(widest, columns, reuse, beats));
                    Optional<Placement> placement = placement(plan);
                    if (placement.isPresent() && placement.get().beyond().isEmpty()) {
                        return Optional.of(plan);
                    }
                    fitting = fitting.or(() -> placement.map(any -> plan));
                }
            }
        }
        return fitting;
    }

    private static Optional<Placement> placement(Plan plan) {
        try {
            return Optional.of(Placement.of(Pipeline.of(plan)));
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    /** Only itself if it is fixed. */
    private static List<Integer> downFrom(int most, OptionalInt fixed) {
        return fixed.isPresent()
                ? List.of(most)
                : IntStream.iterate(most, n -> n >= 1, n -> n / 2).boxed().toList();
    }

    /** Beats that are tried, in this order; decode is slowest at the last position. */
    private static List<Integer> fifos(Plan plan, PlanOptions options) {
        if (options.fifoBeats().isPresent()) {
            return List.of(plan.fifoBeats());
        }
        Predictor predictor = new Predictor(plan.spec(), Split.ONE);
        return FifoChoice.of(beats -> predictor.decodeAt(with(plan, 1, 1, beats), plan.context() - 1))
                .preferred();
    }

    private static Plan with(Plan plan, int columns, int reuse, int fifoBeats) {
        return plan.with(plan.options().withColumns(columns).withReuse(reuse).withFifo(fifoBeats));
    }

    private static Optional<String> lacking(Plan plan) {
        Pipeline pipeline = Pipeline.of(plan);
        try {
            Placement.of(pipeline);
            return Optional.empty();
        } catch (PlanException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The least that the options leave open, which does not fit either. */
    private static Design misfit(Plan widest, PlanOptions options) {
        Plan plan = with(
                widest,
                options.columns().orElse(1),
                options.reuse().orElse(1),
                fifos(widest, options).get(0));
        String message = String.format(
                Locale.ROOT,
                "%s weights with --lanes %d --columns %d --reuse %d --fifo %d: %s; %s",
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.fifoBeats(),
                lacking(plan).orElseThrow(),
                remedy(plan, options));
        return new Design(plan, Optional.of(message));
    }

    /** The first change of one option that fits; a shorter reuse costs least. */
    private static String remedy(Plan plan, PlanOptions options) {
        return remedies(plan, options)
                .filter(remedy -> fits(plan, remedy.options()))
                .map(Remedy::text)
                .findFirst()
                .orElse(
                        "no smaller --columns, --reuse, --fifo, --lanes or --context alone fits, nor do --weights mxfp4;"
                                + " use a larger --card");
    }

    private record Remedy(String text, PlanOptions options) {}

    private static Stream<Remedy> remedies(Plan plan, PlanOptions options) {
        Stream<Remedy> columns =
                halves(plan.columns()).map(n -> new Remedy("use --columns " + n, options.withColumns(n)));
        Stream<Remedy> reuse = halves(plan.reuse()).map(n -> new Remedy("use --reuse " + n, options.withReuse(n)));
        Stream<Remedy> fifo = FifoChoice.BEATS.stream()
                .filter(n -> n < plan.fifoBeats())
                .sorted(Comparator.reverseOrder())
                .map(n -> new Remedy("use --fifo " + n, options.withFifo(n)));
        Stream<Remedy> lanes = halves(plan.lanes()).map(n -> new Remedy("use --lanes " + n, options.withLanes(n)));
        Stream<Remedy> context = halves(plan.context())
                .limit(SHORTER_CONTEXTS)
                .map(n -> new Remedy("use --context " + n, options.withContext(n)));
        Stream<Remedy> format = plan.format() == WeightFormat.MXFP4
                ? Stream.of()
                : Stream.of(new Remedy("use --weights mxfp4", options.with(WeightFormat.MXFP4)));
        return Stream.of(reuse, columns, fifo, lanes, context, format).flatMap(remedies -> remedies);
    }

    private static Stream<Integer> halves(int n) {
        return Stream.iterate(n / 2, half -> half >= 1, half -> half / 2);
    }

    private static boolean fits(Plan plan, PlanOptions options) {
        return placed(plan, options)
                .flatMap(widest -> narrowed(widest, options))
                .isPresent();
    }
}
