// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.card.Card;
import dev.millrace.card.Clock;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.Placement;
import dev.millrace.plan.OptionException;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Searches the designs of a model on a card for the best of a workload. */
public final class DesignSearch {
    private static final int CLOCK_STEP = 25; // MHz
    private static final int CLOCKS = 3;
    private static final List<Integer> LANES = List.of(32, 16, 8, 4, 2, 1);

    /** An eighth. */
    private static final int LEAST_SHARE_OF_CHANNELS = 8;

    private final ModelSpec spec;
    private final Card card;
    private final Workload workload;
    private final SearchOptions options;
    private final List<Integer> clocks;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private DesignSearch(ModelSpec spec, Card card, Workload workload, SearchOptions options) {
        this.spec = spec;
        this.card = card;
        this.workload = workload;
        this.options = options;
        this.clocks = clocks(card, options);
    }

    /** The fastest designs on one card. */
    public static SearchResult search(ModelSpec spec, Card card, Workload workload) {
        return search(spec, card, workload, SearchOptions.DEFAULT);
    }

    /** Searches for a card of the library, or of a TOML file. */
    public static SearchResult search(ModelSpec spec, String card, Workload workload) {
        return search(spec, Card.generatable(card), workload);
    }

    /**
     * The best designs of an objective.
     *
     * @throws PlanException if the model has not as many positions, or the card cannot have a design
     */
    public static SearchResult search(ModelSpec spec, Card card, Workload workload, SearchOptions options) {
        return new DesignSearch(spec, card, workload, options).search();
    }

    /**
     * How a design that is given would run.
     *
     * @throws PlanException if it does not fit its card
     */
    public static Candidate predict(Plan plan, Workload workload) {
        Placement placement = Placement.of(Pipeline.of(plan));
        Predictor predictor = new Predictor(plan.spec(), Split.ONE);
        return new Candidate(
                plan,
                predictor.prefill(plan, workload.prompt()),
                predictor.decode(plan, workload),
                placement.used(),
                placement,
                workload,
                Split.ONE);
    }

    /** The fewest cards, a power of two up to 16, that hold a model together; empty if none of these do. */
    public static OptionalInt cardsThatHold(ModelSpec spec, Card card, Workload workload, SearchOptions options) {
        return IntStream.of(1, 2, 4, 8, 16)
                .filter(cards -> !search(spec, card, workload, options.withCards(cards))
                        .best()
                        .isEmpty())
                .findFirst();
    }

    private SearchResult search() {
        List<Integer> contexts = contexts();
        Split.of(options.cards()).forEach(split -> searchSplit(split, contexts));
        List<Candidate> front = Front.of(candidates);
        List<Candidate> best = options.formats().stream()
                .flatMap(format ->
                        Front.ranked(of(format), options.objective()).stream().limit(options.top()))
                .toList();
        Map<WeightFormat, Integer> fitting = new EnumMap<>(WeightFormat.class);
        options.formats().forEach(format -> fitting.put(format, of(format).size()));
        List<Alternative> others = options.top() == 1 ? List.of() : Alternative.of(spec, candidates, workload);
        return new SearchResult(best, fitting, front, others, refusals);
    }

    private List<Candidate> of(WeightFormat format) {
        return candidates.stream()
                .filter(candidate -> candidate.plan().format() == format)
                .toList();
    }

    /** Positions of the cache: what is fixed, else what all commands take, and where that does not fit, the request's. */
    private List<Integer> contexts() {
        int most = Math.min(spec.maxPositions(), Limits.CONTEXT);
        if (workload.positions() > most) {
            throw new OptionException(String.format(
                    Locale.ROOT,
                    "--prompt %d --new %d: %,d positions, of which %s has %,d here; ask for fewer",
                    workload.prompt(),
                    workload.newTokens(),
                    workload.positions(),
                    spec.name(),
                    most));
        }
        OptionalInt asked = options.fixed().context();
        int context = asked.orElse(workload.context(spec));
        if (context < workload.positions()) {
            throw new OptionException(String.format(
                    Locale.ROOT,
                    "--context %d: --prompt %d --new %d takes %,d positions; use a larger --context, or fewer tokens",
                    context,
                    workload.prompt(),
                    workload.newTokens(),
                    workload.positions()));
        }
        PlanOptions fixed = options.fixed().withContext(context);
        Planner.check(spec, card, fixed.withColumns(fixed.columns().orElse(1)));
        return asked.isPresent() || context == workload.positions()
                ? List.of(context)
                : List.of(context, workload.positions());
    }

    private void searchSplit(Split split, List<Integer> contexts) {
        try {
            ModelSpec stored = split.stored(spec);
            options.formats()
                    .forEach(format ->
                            searchFormat(split, stored, options.fixed().with(format), contexts));
        } catch (PlanException e) {
            refusals.add(new Refusal(split.toString(), e.getMessage()));
        }
    }

    /** Fewer lanes waste the memory; they are for where more do not fit. */
    private void searchFormat(Split split, ModelSpec stored, PlanOptions asked, List<Integer> contexts) {
        if (asked.lanes().isPresent()) {
            searchLanes(split, stored, asked, contexts);
            return;
        }
        boolean fits = false;
        for (int lanes : LANES) {
            boolean wanted = lanes * LEAST_SHARE_OF_CHANNELS >= Math.min(LANES.get(0), card.channels());
            if (lanes <= card.channels() && (wanted || !fits)) {
                fits |= searchLanes(split, stored, asked.withLanes(lanes), contexts);
            }
        }
    }

    /** Returns whether any design fits. */
    private boolean searchLanes(Split split, ModelSpec stored, PlanOptions asked, List<Integer> contexts) {
        LaneSearch search = new LaneSearch(new Predictor(spec, split), split, stored, card, workload, asked, contexts);
        search.run(clocks);
        candidates.addAll(search.candidates());
        refusals.addAll(search.refusals());
        return !search.candidates().isEmpty();
    }

    /** From the fastest; lower ones save power where memory is the bound. */
    private static List<Integer> clocks(Card card, SearchOptions options) {
        OptionalInt fixed = options.fixed().clockMegahertz();
        List<Integer> clocks = new ArrayList<>();
        if (fixed.isPresent()) {
            return List.of(fixed.getAsInt());
        }
        if (options.highestClock()) {
            clocks.add(card.clock()
                    .map(Clock::highestMegahertz)
                    .orElse(OptionalInt.empty())
                    .orElseThrow(() -> new OptionException("--highest-clock: no clock above " + card.clockMegahertz()
                            + " MHz is published for " + card.name() + "; leave the option out")));
        }
        for (int step = 0; step < CLOCKS; step++) {
            clocks.add(card.clockMegahertz() - step * CLOCK_STEP);
        }
        clocks.removeIf(clock -> clock < Clock.MIN_MEGAHERTZ);
        return clocks;
    }
}
