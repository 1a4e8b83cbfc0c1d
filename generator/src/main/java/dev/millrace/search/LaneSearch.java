// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Card;
import dev.millrace.plan.LaneLayout;
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
            int fitting = 0;
            List<Decoder> decoders = List.of();
            for (int columns : COLUMNS) {
                // A single token takes one column, however many there are.
                if (columns == 1 || workload.batch() > 1) {
                    decoders = decoders(columns, clocks);
                }
                if (!searchColumns(columns, decoders, fitting)) {
                    return;
                }
                fitting = columns;
            }
        } catch (PlanException e) {
            refuse("", e.getMessage());
        }
    }

    private List<Decoder> decoders(int columns, List<Integer> clocks) {
        return clocks.stream()
                .map(megahertz -> new Decoder(
                        megahertz,
                        FifoChoice.of(beats ->
                                predictor.decode(plan(columns, leastReuse(columns), beats, megahertz), workload))))
                .toList();
    }

    /** A tile holds a token of each sequence. */
    private int leastReuse(int columns) {
        int reuse = 1;
        while (columns * reuse < workload.batch()) {
            reuse *= 2;
        }
        return reuse;
    }

    /** Returns whether any tile fits. */
    private boolean searchColumns(int columns, List<Decoder> decoders, int fitting) {
        int least = leastReuse(columns);
        int tokens = 2 * Math.max(workload.prompt(), workload.batch());
        for (int reuse = least; reuse <= MAX_TILE / columns && columns * reuse < tokens; reuse *= 2) {
            try {
                add(columns, reuse, decoders);
            } catch (PlanException e) {
                boolean none = reuse == least;
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
        Timing prefill = predictor.prefill(plan, workload);
        return new Candidate(plan, prefill, decode, placement.used(), placement, workload, split);
    }

    private Plan plan(int columns, int reuse, int fifoBeats, int megahertz) {
        Plan plan = Planner.plan(
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
        return workload.batch() == 1 ? plan : withCaches(plan);
    }

    /** With the keys and values of all sequences, for which rows may have to make room. */
    private Plan withCaches(Plan plan) {
        long lacking = 0;
        for (int rowLanes = plan.rowLanes(); rowLanes <= lanes; rowLanes *= 2) {
            Plan spread = Predictor.withRowLanes(plan, rowLanes);
            LaneLayout layout = spread.layout();
            long caches = (workload.batch() - 1L) * 2 * (layout.values() - layout.keys()) * WeightFormat.BEAT_BYTES;
            lacking = layout.bytes() + caches - card.channelBytes();
            if (lacking <= 0) {
                return spread;
            }
        }
        throw new PlanException(String.format(
                Locale.ROOT,
                "keys and values of %d sequences need %,d MiB more in each of %d channels; use a smaller --batch",
                workload.batch(),
                (lacking >> 20) + 1,
                lanes));
    }

    private void refuse(String design, String reason) {
        String cards = split.cards() == 1 ? "" : split + ", ";
        refusals.add(new Refusal(String.format(Locale.ROOT, "%s%s, %d lanes%s", cards, format, lanes, design), reason));
    }
}
