// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tools;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.paths.Ends;
import dev.millrace.paths.Level;
import dev.millrace.paths.TimedPath;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.synthesis.KernelPaths;
import dev.millrace.synthesis.Synthesis;
import dev.millrace.synthesis.Usage;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Yosys;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yosys finds in a design what the costs of its kernels say. */
class SynthesisTest {
    private static final double TOLERANCE = 0.15;

    @TempDir
    private Path folder;

    private Pipeline pipeline() {
        Path model = SmallModels.folder(folder, "gpt2", SmallModels.gpt2(3, 96, 640, 3, 83, "gelu_new"));
        Plan plan = Planner.plan(
                SpecReader.read(model),
                PlanOptions.of("u280", WeightFormat.MXINT8).with(8, 2, 16).withContext(48));
        return Pipeline.of(plan);
    }

    @Test
    void costsAreWhatYosysFinds() {
        Tools.need("yosys");
        List<Usage> usages =
                Synthesis.of(pipeline(), Set.of("lane", "memory", "fifo"), Yosys.find(), ProgressListener.SILENT);
        usages.forEach(usage -> assertNear(usage.kernel(), usage.predicted(), usage.unit()));

        Usage lane = usages.stream()
                .filter(usage -> usage.kernel().equals("lane"))
                .findFirst()
                .orElseThrow();
        assertEquals(8, lane.units());
        // 64 weights by two columns, which share their multipliers; memories are block RAM.
        assertEquals(64, lane.unit().dsps());
        assertEquals(16, lane.unit().bram36s());
        assertEquals(
                8 * 8,
                usages.stream().map(Usage::total).mapToLong(Resources::urams).sum(),
                "the lanes' weights wait in ultra RAM");
    }

    /** As the ends of two units meet in a FIFO, no path goes through it. */
    @Test
    void aFifoHasAllKindsOfPathsButOne() {
        Tools.need("yosys");
        List<KernelPaths> fifos = Synthesis.paths(pipeline(), Set.of("fifo"), Yosys.find());
        for (KernelPaths fifo : fifos) {
            for (Ends ends : Ends.values()) {
                assertEquals(ends != Ends.INPUT_TO_OUTPUT, fifo.longest(ends).isPresent(), fifo.kernel() + ", " + ends);
            }
            TimedPath count = fifo.longest(Ends.REGISTER_TO_REGISTER).orElseThrow();
            assertTrue(count.levels().get(Level.LUT) >= 1, count::toString);
        }
    }

    @Test
    void theNormOfHeadsCostsWhatYosysFinds() {
        Tools.need("yosys");
        Pipeline pipeline = Pipeline.of(RtlCase.HEAD_NORMS.plan(RtlCase.HEAD_NORMS.checkpoint(folder)));
        Synthesis.of(pipeline, Set.of("headnorm"), Yosys.find(), ProgressListener.SILENT)
                .forEach(usage -> assertNear(usage.kernel(), usage.predicted(), usage.unit()));
    }

    private static void assertNear(String name, Resources predicted, Resources synthesized) {
        assertNear(name + ", DSP", (double) predicted.dsps(), (double) synthesized.dsps());
        assertNear(name + ", block RAM", predicted.bram36s(), synthesized.bram36s());
        assertNear(name + ", ultra RAM", (double) predicted.urams(), (double) synthesized.urams());
    }

    private static void assertNear(String name, double predicted, double synthesized) {
        assertTrue(
                Math.abs(predicted - synthesized) <= TOLERANCE * synthesized,
                () -> name + ": predicted " + predicted + ", synthesized " + synthesized);
    }
}
