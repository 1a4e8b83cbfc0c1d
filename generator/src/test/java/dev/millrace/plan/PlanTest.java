// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    @TempDir
    private Path folder;

    private Plan plan;

    @BeforeEach
    void makePlan() throws IOException {
        ModelSpec spec = TinyModels.random(folder, TinyModels.LLAMA).spec();
        plan = Planner.plan(
                spec,
                PlanOptions.of("u280", WeightFormat.MXFP4)
                        .withLanes(4)
                        .withDepths(Map.of("residual", 900, "delta", 70)));
    }

    @Test
    void itsOptionsGiveItAgain() {
        assertEquals(plan, Planner.plan(plan.spec(), plan.options()));
    }

    @Test
    void aVariedPlanDiffersInWhatIsVariedOnly() {
        Plan varied = plan.with(plan.options().withColumns(2).withFifo(640).withClock(200));
        assertEquals(
                List.of(4, 2, 640, 200),
                List.of(varied.lanes(), varied.columns(), varied.fifoBeats(), varied.clockMegahertz()));
        assertEquals(
                List.of("delta", "residual"), List.copyOf(varied.depths().keySet()), "in the order of their names");
        PlanOptions back = varied.options()
                .withColumns(plan.columns())
                .withFifo(plan.fifoBeats())
                .withClock(plan.clockMegahertz());
        assertEquals(plan, varied.with(back));
        assertEquals(2, plan.withRowLanes(2).rowLanes());
    }

    @Test
    void aPlanNeedsAllSizes() {
        PlanOptions open = plan.options().with(PlanOptions.Size.REUSE, OptionalInt.empty());
        String message = assertThrows(IllegalArgumentException.class, () -> plan.with(open))
                .getMessage();
        assertEquals("a plan needs all sizes, but has no REUSE", message);
    }
}
