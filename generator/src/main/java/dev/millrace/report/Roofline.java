// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.plan.Plan;
import dev.millrace.search.Candidate;
import dev.millrace.search.Workload;
import dev.millrace.timing.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Arithmetic against traffic; a multiply-accumulate is two operations.
 *
 * @param gigabytesPerSecond theoretical, of all channels of the card
 * @param roofs peaks of arithmetic
 * @param points phases
 */
record Roofline(double gigabytesPerSecond, List<Roof> roofs, List<Dot> points) {
    /** A peak of arithmetic. */
    record Roof(String name, double teraOperations) {}

    /**
     * A phase.
     *
     * @param intensity operations per byte
     * @param teraOperations per second
     */
    record Dot(String name, double intensity, double teraOperations) {}

    static Roofline of(Candidate design) {
        Plan plan = design.plan();
        Workload workload = design.workload();
        double clock = plan.clockMegahertz() * 1e6;
        double lanes = 2.0 * plan.lanes() * plan.format().elementsPerBeat() * clock;
        List<Roof> roofs = new ArrayList<>();
        if (plan.columns() > 1) {
            roofs.add(roof(plan.columns() + " columns, as in prefill", lanes * plan.columns()));
        }
        roofs.add(roof("one column, as in decode", lanes));
        plan.card()
                .macsPerCycle(plan.format().bits(), 8, plan.clockMegahertz())
                .ifPresent(macs -> roofs.add(0, roof("all DSP slices of the card", 2 * macs * clock)));
        return new Roofline(
                plan.card().peakBytesPerSecond() * 1e-9,
                roofs,
                List.of(
                        point(
                                String.format(Locale.ROOT, "prefill of %d", workload.prompt()),
                                prefillOperations(plan, workload.prompt()),
                                design.prefill()),
                        point(
                                String.format(Locale.ROOT, "decode at %d", workload.middle()),
                                2.0 * plan.graph().multiplicationsPerToken() + attention(plan, workload.middle()),
                                design.decode())));
    }

    private static Roof roof(String name, double operations) {
        return new Roof(name, operations * 1e-12);
    }

    private static Dot point(String name, double operations, Timing timing) {
        return new Dot(name, operations / timing.bytes(), operations / timing.seconds() * 1e-12);
    }

    private static double prefillOperations(Plan plan, int tokens) {
        double layers = plan.graph().multiplicationsWithoutHead();
        double head = plan.graph().multiplicationsPerToken() - layers;
        double attention = attention(plan, 0) * tokens * (tokens + 1.0) / 2;
        return 2 * (layers * tokens + head) + attention;
    }

    /** Operations of attention for the token at a position. */
    private static double attention(Plan plan, int position) {
        return 4.0 * plan.spec().layers() * plan.spec().heads() * plan.spec().headDim() * (position + 1);
    }
}
