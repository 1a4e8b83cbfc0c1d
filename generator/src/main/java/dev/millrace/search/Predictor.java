// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Plan;
import dev.millrace.timing.Timing;
import dev.millrace.timing.TimingModel;
import java.util.ArrayList;
import java.util.List;

/** Times of a design, of one card or of several that share a model. */
final class Predictor {
    private final ModelSpec spec;
    private final Split split;

    /**
     * @param spec the whole model
     */
    Predictor(ModelSpec spec, Split split) {
        this.spec = spec;
        this.split = split;
    }

    /** From the start of the units to the first token; groups of cards work on one tile each. */
    Timing prefill(Plan plan, int prompt) {
        Timing alone = TimingModel.of(run(plan)).prefill(prompt, 0);
        int groups = split.pipelineParallel();
        double tiles = Math.ceil((double) prompt / plan.tile());
        double overlap = (tiles + groups - 1) / (tiles * groups);
        double communication = split.communicationSeconds(spec, plan.card(), prompt);
        return with(scaled(alone, overlap), communication);
    }

    /**
     * The decode pass between two tokens, on average over those that a workload makes after its first: Simpson's rule,
     * as the cycles are all but linear in the position.
     */
    Timing decode(Plan plan, int prompt, int newTokens) {
        TimingModel model = TimingModel.of(run(plan));
        int last = prompt + Math.max(0, newTokens - 2);
        Timing sum = scaled(model.decode(prompt), 1.0 / 6);
        sum = plus(sum, scaled(model.decode((prompt + last) / 2), 4.0 / 6));
        sum = plus(sum, scaled(model.decode(last), 1.0 / 6));
        return with(sum, split.communicationSeconds(spec, plan.card(), 1));
    }

    /** A token passes through all layers, whichever card they are on. */
    private Plan run(Plan plan) {
        return new Plan(
                split.run(spec),
                plan.card(),
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.context(),
                plan.fifoBeats(),
                plan.rowLanes(),
                plan.clockMegahertz(),
                plan.depths());
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

    /** Of two passes of the same design, which have the same steps. */
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
