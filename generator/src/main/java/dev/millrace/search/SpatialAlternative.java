// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.analysis.Device;
import dev.millrace.analysis.MacUnits;
import dev.millrace.analysis.Precision;
import dev.millrace.analysis.SpatialDesign;
import dev.millrace.analysis.SpatialModel;
import dev.millrace.analysis.TransformerShape;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The spatial binding by the framework of Chen et al., to compare with: the widest balanced design of one layer that fits
 * the card. Analysis only; the framework has neither the head nor a gate.
 *
 * @param units M
 * @param secondsToFirstToken of the prompt
 * @param tokensPerSecond in the middle of the new tokens
 */
public record SpatialAlternative(int units, double secondsToFirstToken, double tokensPerSecond) {
    private static final int ACTIVATION_BITS = 8;

    /** r; the published designs share a weight among up to 16 units. */
    private static final List<Integer> REUSES = List.of(1, 2, 4, 8, 16);

    /**
     * On the card of a plan, at its clock and with its weights.
     *
     * @throws PlanException if nothing fits, or the card's file does not say enough
     */
    public static SpatialAlternative of(ModelSpec spec, Plan plan, Workload workload) {
        TransformerShape shape = new TransformerShape(
                spec.name(), spec.layers(), spec.heads(), spec.hidden(), spec.ffn(), workload.positions());
        Precision precision = new Precision(plan.format().bits(), ACTIVATION_BITS);
        Device device = Device.of(plan.card(), precision, plan.clockMegahertz());
        return REUSES.stream()
                .map(reuse -> SpatialModel.of(
                        SpatialDesign.of(shape, precision, MacUnits.of(1, 1)).withReuse(reuse), device))
                .flatMap(model -> widest(model, workload).stream())
                .min(Comparator.comparingDouble(alternative ->
                        alternative.secondsToFirstToken + (workload.newTokens() - 1) / alternative.tokensPerSecond))
                .orElseThrow(() ->
                        new PlanException("no design fits " + plan.card().name() + " by the framework of Chen et al."));
    }

    private static Optional<SpatialAlternative> widest(SpatialModel model, Workload workload) {
        int units = model.widest(workload.prompt()).units();
        if (units == 0) {
            return Optional.empty();
        }
        SpatialModel widest = model.balanced(workload.prompt(), units);
        return Optional.of(new SpatialAlternative(
                units,
                widest.prefill(workload.prompt()).seconds(),
                1 / widest.decode(workload.prompt() + workload.newTokens() / 2).seconds()));
    }
}
