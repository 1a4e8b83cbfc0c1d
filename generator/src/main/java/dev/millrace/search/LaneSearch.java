// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Card;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.timing.Timing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The designs of a number of lanes and a format. Columns and reuse only add to what a design takes, so that the first
 * that does not fit ends its row. Decode is of one token, whatever the tile.
 */
final class LaneSearch {
    private static final List<Integer> COLUMNS = List.of(1, 2, 4, 8, 16, 32);
    private static final int MAX_TILE = 256;

    private final Predictor predictor;
    private final Split split;
    private final ModelSpec stored;
    private final Card card;
    private final Workload workload;
    private final WeightFormat format;
    private final int lanes;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** A clock, and the FIFOs that serve it. */
    private record Decoder(int megahertz, FifoChoice fifos) {}

    /** A placement, or what it lacks. */
    private record Attempt(Optional<Placement> placement, String lacks) {}

    LaneSearch(
            Predictor predictor,
            Split split,
            ModelSpec stored,
            Card card,
            Workload workload,
            WeightFormat format,
            int lanes) {
        this.predictor = predictor;
        this.split = split;
        this.stored = stored;
        this.card = card;
        this.workload = workload;
        this.format = format;
        this.lanes = lanes;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void run(List<Integer> clocks) {
        try {
            List<Decoder> decoders = clocks.stream().map(this::decoder).toList();
            int fitting = 0;
            for (int columns : COLUMNS) {
                if (!searchColumns(columns, decoders, fitting)) {
                    return;
                }
                fitting = columns;
            }
        } catch (PlanException e) {
            refuse("", e.getMessage());
        }
    }

    private Decoder decoder(int megahertz) {
        return new Decoder(megahertz, FifoChoice.of(beats -> decode(beats, megahertz)));
    }

    private Timing decode(int fifoBeats, int megahertz) {
        return predictor.decode(plan(1, 1, fifoBeats, megahertz), workload.prompt(), workload.newTokens());
    }

    /** Returns whether any tile fits. */
    private boolean searchColumns(int columns, List<Decoder> decoders, int fitting) {
        for (int reuse = 1; reuse <= MAX_TILE / columns && columns * reuse < 2 * workload.prompt(); reuse *= 2) {
            try {
                add(columns, reuse, decoders);
            } catch (PlanException e) {
                boolean none = reuse == 1;
                String remedy = none ? columnsRemedy(fitting) : "use --reuse " + reuse / 2;
                refuse(", " + columns + " columns" + (none ? "" : ", reuse " + reuse), e.getMessage() + "; " + remedy);
                return !none;
            }
        }
        return true;
    }

    private String columnsRemedy(int fitting) {
        if (fitting > 0) {
            return "use --columns " + fitting;
        }
        return lanes > 1 ? "use --lanes " + lanes / 2 : "use a larger card";
    }

    private void add(int columns, int reuse, List<Decoder> decoders) {
        Map<Integer, Attempt> attempts = new HashMap<>();
        for (int beats : FifoChoice.BEATS) {
            attempts.put(beats, attempt(plan(columns, reuse, beats, card.clockMegahertz())));
        }
        Map<Integer, Double> shares = new HashMap<>();
        attempts.forEach(
                (beats, attempt) -> attempt.placement().ifPresent(placement -> shares.put(beats, placement.share())));
        for (Decoder decoder : decoders) {
            FifoChoice.Fifo fifo = decoder.fifos()
                    .cheapest(shares)
                    .orElseThrow(() -> new PlanException(
                            attempts.get(FifoChoice.LEAST_ULTRA_RAM).lacks()));
            Plan plan = plan(columns, reuse, fifo.beats(), decoder.megahertz());
            Placement placement = attempts.get(fifo.beats()).placement().orElseThrow();
            candidates.add(candidate(plan, fifo.decode(), placement));
        }
    }

    private static Attempt attempt(Plan plan) {
        try {
            return new Attempt(Optional.of(Placement.of(Pipeline.of(plan))), "");
        } catch (PlanException e) {
            return new Attempt(Optional.empty(), e.getMessage());
        }
    }

    private Candidate candidate(Plan plan, Timing decode, Placement placement) {
        Timing prefill = predictor.prefill(plan, workload.prompt());
        return new Candidate(plan, prefill, decode, placement.used(), placement, workload, split);
    }

    private Plan plan(int columns, int reuse, int fifoBeats, int megahertz) {
        return Planner.plan(
                stored,
                card,
                new PlanOptions(
                        card.name(),
                        format,
                        OptionalInt.of(lanes),
                        OptionalInt.of(columns),
                        OptionalInt.of(reuse),
                        OptionalInt.of(workload.positions()),
                        OptionalInt.of(megahertz),
                        OptionalInt.of(fifoBeats),
                        Map.of()));
    }

    private void refuse(String design, String reason) {
        String cards = split.cards() == 1 ? "" : split + ", ";
        refusals.add(new Refusal(String.format(Locale.ROOT, "%s%s, %d lanes%s", cards, format, lanes, design), reason));
    }
}
