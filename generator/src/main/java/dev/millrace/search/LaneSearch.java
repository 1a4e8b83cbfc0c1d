// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.card.Card;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.DieMisfit;
import dev.millrace.place.Placement;
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
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The designs of a number of lanes and a format. Columns and reuse only add to what a design takes, so that the first
 * that is too large for the card ends its row; one that only does not lie well on its dies does not. Decode is of one token, whatever the tile.
 */
final class LaneSearch {
    private static final List<Integer> COLUMNS = List.of(1, 2, 4, 8, 16, 32);
    private static final int MAX_TILE = 256;

    private final Predictor predictor;
    private final Split split;
    private final ModelSpec stored;
    private final Card card;
    private final Workload workload;
    private final PlanOptions asked;
    private final WeightFormat format;
    private final int lanes;
    private final List<Integer> fifos;
    private final List<Integer> contexts;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private final ClusterMemory clusters = new ClusterMemory();

    /** A clock, and the FIFOs that serve it. */
    private record Decoder(int megahertz, FifoChoice fifos) {}

    /** A design and its placement, or what it lacks. */
    private record Attempt(Optional<Plan> plan, Optional<Placement> placement, Optional<PlanException> lacks) {}

    /**
     * @param stored what a card holds
     * @param asked with a format and lanes, and what else is fixed
     * @param contexts that a design may have, the longest first; the last is as long as the request
     */
    LaneSearch(
            Predictor predictor,
            Split split,
            ModelSpec stored,
            Card card,
            Workload workload,
            PlanOptions asked,
            List<Integer> contexts) {
        this.predictor = predictor;
        this.split = split;
        this.stored = stored;
        this.card = card;
        this.workload = workload;
        this.asked = asked;
        this.format = asked.format();
        this.lanes = asked.lanes().orElseThrow();
        this.contexts = contexts;
        this.fifos = only(asked.fifoBeats()).orElse(FifoChoice.BEATS);
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
            for (int columns : only(asked.columns()).orElse(COLUMNS)) {
                // A single token takes one column, however many there are.
                if (decoders.isEmpty() || workload.batch() > 1) {
                    decoders = decoders(columns, clocks);
                }
                int before = candidates.size();
                if (!searchColumns(columns, decoders, fitting)) {
                    return;
                }
                fitting = candidates.size() > before ? columns : fitting;
            }
        } catch (PlanException e) {
            refuse("", e.getMessage());
        }
    }

    private List<Decoder> decoders(int columns, List<Integer> clocks) {
        return clocks.stream()
                .map(megahertz -> new Decoder(
                        megahertz,
                        FifoChoice.of(
                                fifos,
                                beats -> predictor.decode(
                                        plan(columns, leastReuse(columns), beats, megahertz, shortest()), workload))))
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

    /** Returns whether wider tiles are worth a try. */
    private boolean searchColumns(int columns, List<Decoder> decoders, int fitting) {
        int fits = 0;
        Map<Integer, PlanException> misfits = new TreeMap<>();
        for (int reuse : reuses(columns)) {
            try {
                add(columns, reuse, decoders);
                fits = reuse;
            } catch (DieMisfit e) {
                misfits.put(reuse, e);
            } catch (PlanException e) {
                misfits.put(reuse, e);
                break;
            }
        }
        String remedy = fits > 0 ? "use --reuse " + fits : columnsRemedy(fitting);
        String reuse = fits > 0 || asked.reuse().isPresent() ? ", reuse " : "";
        misfits.entrySet().stream()
                .limit(1)
                .forEach(misfit -> refuse(
                        ", " + columns + (columns == 1 ? " column" : " columns")
                                + (reuse.isEmpty() ? "" : reuse + misfit.getKey()),
                        misfit.getValue().getMessage() + "; " + remedy));
        return fits > 0 || misfits.values().stream().allMatch(DieMisfit.class::isInstance);
    }

    /** A tile holds a token of each sequence, and less than twice the prompt. */
    private List<Integer> reuses(int columns) {
        int least = leastReuse(columns);
        int tokens = 2 * Math.max(workload.prompt(), workload.batch());
        return only(asked.reuse())
                .map(given -> given.stream()
                        .filter(reuse -> reuse >= least && reuse <= MAX_TILE / columns)
                        .toList())
                .orElseGet(() -> IntStream.iterate(
                                least,
                                reuse -> reuse <= MAX_TILE / columns && columns * reuse < tokens,
                                reuse -> 2 * reuse)
                        .boxed()
                        .toList());
    }

    private static Optional<List<Integer>> only(OptionalInt fixed) {
        return fixed.isPresent() ? Optional.of(List.of(fixed.getAsInt())) : Optional.empty();
    }

    private String columnsRemedy(int fitting) {
        if (fitting > 0) {
            return "use --columns " + fitting;
        }
        return lanes > 1 ? "use --lanes " + lanes / 2 : "use a larger card";
    }

    private void add(int columns, int reuse, List<Decoder> decoders) {
        Map<Integer, Attempt> attempts = new HashMap<>();
        for (int beats : fifos) {
            attempts.put(beats, attempt(columns, reuse, beats));
        }
        Map<Integer, Double> shares = new HashMap<>();
        attempts.forEach(
                (beats, attempt) -> attempt.placement().ifPresent(placement -> shares.put(beats, placement.share())));
        for (Decoder decoder : decoders) {
            FifoChoice.TimedFifo fifo = decoder.fifos()
                    .cheapest(shares)
                    .orElseThrow(() -> attempts.get(usualFifo()).lacks().orElseThrow());
            Attempt attempt = attempts.get(fifo.beats());
            Plan plan = attempt.plan().orElseThrow();
            Plan clocked = plan.with(plan.options().withClock(decoder.megahertz()));
            Timing decode = plan.clustered() ? predictor.decode(clocked, workload) : fifo.decode();
            candidates.add(candidate(clocked, decode, attempt.placement().orElseThrow()));
        }
    }

    private int usualFifo() {
        return fifos.contains(FifoChoice.LEAST_ULTRA_RAM) ? FifoChoice.LEAST_ULTRA_RAM : fifos.get(0);
    }

    private int shortest() {
        return contexts.get(contexts.size() - 1);
    }

    /** With the longest context that fits. */
    private Attempt attempt(int columns, int reuse, int beats) {
        Attempt attempt = null;
        for (int context : contexts) {
            attempt = attempt(columns, reuse, beats, context);
            if (attempt.plan().isPresent()) {
                return attempt;
            }
        }
        return attempt;
    }

    private Attempt attempt(int columns, int reuse, int beats, int context) {
        try {
            Plan plan = clusters.clustered(plan(columns, reuse, beats, card.clockMegahertz(), context));
            return new Attempt(Optional.of(plan), Optional.of(Placement.of(Pipeline.of(plan))), Optional.empty());
        } catch (PlanException e) {
            return new Attempt(Optional.empty(), Optional.empty(), Optional.of(e));
        }
    }

    private Candidate candidate(Plan plan, Timing decode, Placement placement) {
        Timing prefill = predictor.prefill(plan, workload);
        return new Candidate(plan, prefill, decode, placement.used(), placement, workload, split);
    }

    private Plan plan(int columns, int reuse, int fifoBeats, int megahertz, int context) {
        Plan plan = Planner.plan(
                stored,
                card,
                asked.with(lanes, columns, reuse)
                        .withFifo(fifoBeats)
                        .withClock(megahertz)
                        .withContext(context));
        return workload.batch() == 1 ? plan : withCaches(plan);
    }

    /** With the keys and values of all sequences, for which rows may have to make room. */
    private Plan withCaches(Plan plan) {
        long lacking = 0;
        for (int rowLanes = plan.rowLanes(); rowLanes <= lanes; rowLanes *= 2) {
            Plan spread = plan.withRowLanes(rowLanes);
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
