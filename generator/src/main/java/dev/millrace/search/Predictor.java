// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Plan;
import dev.millrace.timing.Timing;
import dev.millrace.timing.TimingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Times of a design, of one card or of several that share a model. Layers are alike, and so are the passes of a long
 * prompt but for the positions before them: of many only some are followed, which is within 0.5 % of {@link TimingModel}.
 */
final class Predictor {
    /** Layers of the two models whose difference is that of all further layers. */
    private static final int FEW_LAYERS = 2;

    private static final int MORE_LAYERS = 4;

    /** Where a request has more passes than this, only some of them are followed. */
    private static final int MANY_PASSES = 8;

    private final ModelSpec spec;
    private final Split split;

    /**
     * @param spec the whole model
     */
    Predictor(ModelSpec spec, Split split) {
        this.spec = spec;
        this.split = split;
    }

    /** From the start of the units to the first token of all sequences, whose prompts are taken one after the other. */
    Timing prefill(Plan plan, Workload workload) {
        return scaled(prefill(plan, workload.prompt()), workload.batch());
    }

    /** From the start of the units to the first token; groups of cards work on one tile each. */
    Timing prefill(Plan plan, int prompt) {
        Timing alone = overLayers(plan, model -> passes(model, prompt, plan.tile()));
        int groups = split.pipelineParallel();
        double tiles = Math.ceil((double) prompt / plan.tile());
        double overlap = (tiles + groups - 1) / (tiles * groups);
        double communication = split.communicationSeconds(spec, plan.card(), prompt);
        return with(scaled(alone, overlap), communication);
    }

    /**
     * The decode pass between two tokens, on average over those that a workload makes after its first.
     */
    Timing decode(Plan plan, Workload workload) {
        int sequences = workload.batch();
        int first = workload.prompt();
        int last = first + Math.max(0, workload.newTokens() - 2);
        Timing mean = overLayers(
                plan,
                model -> mean(
                        model.decode(first, sequences),
                        model.decode((first + last) / 2, sequences),
                        model.decode(last, sequences)));
        return with(mean, split.communicationSeconds(spec, plan.card(), sequences));
    }

    /** The decode pass that reads the token at a position. */
    Timing decodeAt(Plan plan, int position) {
        return with(
                overLayers(plan, model -> model.decode(position)), split.communicationSeconds(spec, plan.card(), 1));
    }

    /** The passes but the last differ by the positions before them: what a pass adds is taken at three of them. */
    private static Timing passes(TimingModel model, int prompt, int tile) {
        int before = (prompt - 1) / tile;
        if (before < MANY_PASSES) {
            return model.prefill(prompt, 0);
        }
        Timing added =
                mean(added(model, tile, 0), added(model, tile, (before - 1) / 2), added(model, tile, before - 1));
        return plus(model.prefill(prompt - before * tile, before * tile), scaled(added, before));
    }

    /** What the pass of a tile adds when another follows. */
    private static Timing added(TimingModel model, int tile, int pass) {
        return plus(model.prefill(2 * tile, pass * tile), scaled(model.prefill(tile, (pass + 1) * tile), -1));
    }

    /** The mean over a phase in which times grow almost linearly from its begin to its end, by Simpson's rule. */
    private static Timing mean(Timing begin, Timing middle, Timing end) {
        return plus(scaled(plus(begin, end), 1.0 / 6), scaled(middle, 4.0 / 6));
    }

    /** A token passes through all layers, whichever card they are on. */
    private Timing overLayers(Plan plan, Function<TimingModel, Timing> phase) {
        int layers = spec.layers();
        if (layers <= FEW_LAYERS + MORE_LAYERS) {
            return phase.apply(model(plan, layers));
        }
        Timing few = phase.apply(model(plan, FEW_LAYERS));
        Timing more = phase.apply(model(plan, MORE_LAYERS));
        double further = (double) (layers - FEW_LAYERS) / (MORE_LAYERS - FEW_LAYERS);
        return plus(scaled(few, 1 - further), scaled(more, further));
    }

    private TimingModel model(Plan plan, int layers) {
        return TimingModel.of(plan.withSpec(split.shard(spec, layers)));
    }

    private Timing with(Timing timing, double communication) {
        if (split.cards() == 1) {
            return timing;
        }
        double cycles = communication * timing.megahertz() * 1e6;
        List<Timing.Step> steps = new ArrayList<>(timing.steps());
        steps.add(new Timing.Step("links", 0, 0, cycles));
        return new Timing(
                timing.cycles() + cycles, timing.megahertz(), timing.bytes(), timing.channelIdle() + cycles, steps);
    }

    private static Timing scaled(Timing timing, double factor) {
        List<Timing.Step> steps = timing.steps().stream()
                .map(step -> new Timing.Step(
                        step.operator(), factor * step.works(), factor * step.starves(), factor * step.waits()))
                .toList();
        return new Timing(
                factor * timing.cycles(),
                timing.megahertz(),
                factor * timing.bytes(),
                factor * timing.channelIdle(),
                steps);
    }

    /** The sum of the times of two phases of one design, whose steps are the same. */
    private static Timing plus(Timing a, Timing b) {
        List<Timing.Step> steps = new ArrayList<>();
        for (int i = 0; i < a.steps().size(); i++) {
            Timing.Step one = a.steps().get(i);
            Timing.Step other = b.steps().get(i);
            steps.add(new Timing.Step(
                    one.operator(),
                    one.works() + other.works(),
                    one.starves() + other.starves(),
                    one.waits() + other.waits()));
        }
        return new Timing(
                a.cycles() + b.cycles(),
                a.megahertz(),
                a.bytes() + b.bytes(),
                a.channelIdle() + b.channelIdle(),
                steps);
    }
}
