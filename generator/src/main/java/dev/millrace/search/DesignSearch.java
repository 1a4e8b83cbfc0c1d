// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.compose.Pipeline;
import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Card;
import dev.millrace.plan.OptionException;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        this.clocks = clocks(card, options.highestClock());
    }

    /** The fastest designs on one card. */
    public static SearchResult search(ModelSpec spec, Card card, Workload workload) {
        return search(spec, card, workload, SearchOptions.DEFAULT);
    }

    /** The same on a card of the library, or of a TOML file. */
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
        checkPositions();
        Split.of(options.cards()).forEach(this::searchSplit);
        List<Candidate> front = Front.of(candidates);
        List<Candidate> best = candidates.stream()
                .sorted(options.objective().order())
                .limit(options.top())
                .toList();
        List<Alternative> others = options.top() == 1 ? List.of() : Alternative.of(spec, candidates, workload);
        return new SearchResult(best, front, others, refusals);
    }

    private void checkPositions() {
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
    }

    private void searchSplit(Split split) {
        try {
            ModelSpec stored = split.stored(spec);
            formats().forEach(format -> searchFormat(split, stored, format));
        } catch (PlanException e) {
            refusals.add(new Refusal(split.toString(), e.getMessage()));
        }
    }

    /** Fewer lanes waste the memory; they are for where more do not fit. */
    private void searchFormat(Split split, ModelSpec stored, WeightFormat format) {
        boolean fits = false;
        for (int lanes : LANES) {
            boolean wanted = lanes * LEAST_SHARE_OF_CHANNELS >= Math.min(LANES.get(0), card.channels());
            if (lanes <= card.channels() && (wanted || !fits)) {
                fits |= searchLanes(split, stored, format, lanes);
            }
        }
    }

    /** Returns whether any design fits. */
    private boolean searchLanes(Split split, ModelSpec stored, WeightFormat format, int lanes) {
        LaneSearch search = new LaneSearch(new Predictor(spec, split), split, stored, card, workload, format, lanes);
        search.run(clocks);
        candidates.addAll(search.candidates());
        refusals.addAll(search.refusals());
        return !search.candidates().isEmpty();
    }

    private List<WeightFormat> formats() {
        return options.format().map(List::of).orElse(List.of(WeightFormat.values()));
    }

    /** From the fastest; lower ones save power where memory is the bound. */
    private static List<Integer> clocks(Card card, boolean highest) {
        List<Integer> clocks = new ArrayList<>();
        if (highest) {
            clocks.add(card.clock()
                    .map(Card.Clock::highestMegahertz)
                    .orElse(OptionalInt.empty())
                    .orElseThrow(() -> new OptionException("--highest-clock: no clock above " + card.clockMegahertz()
                            + " MHz is published for " + card.name() + "; leave the option out")));
        }
        for (int step = 0; step < CLOCKS; step++) {
            clocks.add(card.clockMegahertz() - step * CLOCK_STEP);
        }
        return clocks;
    }
}
