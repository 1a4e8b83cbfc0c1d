// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.analysis.MacUnits;
import dev.millrace.analysis.Precision;
import dev.millrace.analysis.SpatialDesign;
import dev.millrace.analysis.SpatialDevice;
import dev.millrace.analysis.SpatialModel;
import dev.millrace.analysis.TransformerShape;
import dev.millrace.card.CardException;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Another binding on the same card, predicted by the framework of Chen et al. and never generated: the widest balanced
 * design that fits. The framework has neither the head nor a gate, and counts multipliers and memory blocks only, so that
 * its figures are bounds rather than predictions.
 *
 * @param binding which units run which operators
 * @param format of the weights
 * @param layers C, layers side by side
 * @param units M
 * @param secondsToFirstToken of the prompt
 * @param tokensPerSecond in the middle of the new tokens
 */
public record Alternative(
        Binding binding,
        WeightFormat format,
        int layers,
        int units,
        double secondsToFirstToken,
        double tokensPerSecond) {
    /** Which units run which operators. */
    public enum Binding {
        /** Each operator has its own unit, and so has each of C layers. */
        SPATIAL,
        /** Prefill as above, decode as Millrace does it, side by side on the card. */
        HYBRID
    }

    private static final int ACTIVATION_BITS = 8;

    /** r; the published designs share a weight among up to 16 units. */
    private static final List<Integer> REUSES = List.of(1, 2, 4, 8, 16);

    private static final int MOST_LAYERS = 8;

    /** Seconds of a request. */
    public double secondsForRequest(Workload workload) {
        return secondsToFirstToken + (workload.newTokens() - 1) / tokensPerSecond;
    }

    /** Those on the card of some designs, at their clock and with their weights: of each format the fastest. */
    static List<Alternative> of(ModelSpec spec, List<Candidate> candidates, Workload workload) {
        List<Alternative> found = new ArrayList<>();
        for (WeightFormat format : WeightFormat.values()) {
            List<Candidate> same = candidates.stream()
                    .filter(candidate ->
                            candidate.generated() && candidate.plan().format() == format)
                    .toList();
            if (!same.isEmpty()) {
                spatial(spec, same.get(0).plan(), workload).ifPresent(found::add);
                hybrid(spec, same, workload).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Alternative> spatial(ModelSpec spec, Plan plan, Workload workload) {
        return fastest(Binding.SPATIAL, spec, plan, 1, workload);
    }

    /** Beside the smallest of the designs whose decode is fastest. */
    private static Optional<Alternative> hybrid(ModelSpec spec, List<Candidate> candidates, Workload workload) {
        Candidate looped = candidates.stream().min(Objective.THROUGHPUT.order()).orElseThrow();
        return fastest(Binding.HYBRID, spec, looped.plan(), 1 - looped.shareOfCard(), workload)
                .map(spatial -> new Alternative(
                        Binding.HYBRID,
                        spatial.format,
                        spatial.layers,
                        spatial.units,
                        spatial.secondsToFirstToken,
                        looped.tokensPerSecond()));
    }

    /** On a share of the card. */
    private static Optional<Alternative> fastest(
            Binding binding, ModelSpec spec, Plan plan, double share, Workload workload) {
        Precision precision = new Precision(plan.format().bits(), ACTIVATION_BITS);
        TransformerShape shape = new TransformerShape(
                spec.name(), spec.layers(), spec.heads(), spec.hidden(), spec.ffn(), workload.positions());
        SpatialDevice device;
        try {
            device = SpatialDevice.of(plan.card(), precision, plan.clockMegahertz())
                    .part(share);
        } catch (CardException e) {
            return Optional.empty(); // the card's file does not say what the framework needs
        }
        return IntStream.iterate(1, layers -> layers <= MOST_LAYERS, layers -> 2 * layers)
                .filter(layers -> spec.layers() % layers == 0)
                .boxed()
                .flatMap(layers -> REUSES.stream()
                        .map(reuse -> SpatialModel.of(
                                SpatialDesign.of(shape, precision, MacUnits.of(1, 1))
                                        .withLayers(layers)
                                        .withReuse(reuse),
                                device)))
                .flatMap(model -> widest(binding, plan.format(), model, workload).stream())
                .min(Comparator.comparingDouble(alternative -> binding == Binding.HYBRID
                        ? alternative.secondsToFirstToken
                        : alternative.secondsForRequest(workload)));
    }

    private static Optional<Alternative> widest(
            Binding binding, WeightFormat format, SpatialModel model, Workload workload) {
        int units = model.widest(workload.prompt()).units();
        if (units == 0) {
            return Optional.empty();
        }
        SpatialModel widest = model.balanced(workload.prompt(), units);
        return Optional.of(new Alternative(
                binding,
                format,
                model.design().layers(),
                units,
                widest.prefill(workload.prompt()).seconds(),
                1 / widest.decode(workload.prompt() + workload.newTokens() / 2).seconds()));
    }
}
