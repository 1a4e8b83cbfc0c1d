// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.Tools;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each unit in RTL does what its HLS twin does: the streams of two generations in software emulation are recorded, then
 * played to the unit alone, with random stalls on both sides of every stream. Units with a memory port are tested with
 * the whole pipeline.
 */
class RtlUnitTest {
    /** Cycles in 256 in which a side of a stream stalls. */
    private static final List<Integer> STALLS = List.of(0, 64, 200);

    @TempDir
    private Path folder;

    private static final boolean FULL = "full".equals(System.getProperty("millrace.matrix"));

    @TestFactory
    Stream<DynamicTest> headsOfOtherShapesAreNormalized() {
        Tools.need("verilator");
        return RtlCase.MORE_HEAD_NORMS.stream()
                .limit(FULL ? 3 : 1)
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> replayOne(each, "headnorm")));
    }

    @TestFactory
    Stream<DynamicTest> rtlDoesWhatHlsDoes() {
        Tools.need("verilator");
        return RtlCase.ALL.stream().flatMap(each -> tests(each, folder.resolve("case" + RtlCase.ALL.indexOf(each))));
    }

    private void replayOne(RtlCase each, String name) {
        Checkpoint checkpoint = each.checkpoint(folder);
        Plan plan = each.plan(checkpoint);
        Pipeline pipeline = Pipeline.of(plan);
        Path recordings = folder.resolve("recordings");
        record(each, checkpoint, plan, recordings);
        Unit unit = pipeline.units().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        replay(pipeline, unit, recordings);
    }

    private Stream<DynamicTest> tests(RtlCase each, Path folder) {
        Checkpoint checkpoint = each.checkpoint(folder);
        Plan plan = each.plan(checkpoint);
        Pipeline pipeline = Pipeline.of(plan);
        Path recordings = folder.resolve("recordings");
        record(each, checkpoint, plan, recordings);
        return pipeline.units().stream()
                .filter(unit -> !unit.kernel().started())
                // Lanes are alike but for the first, and those with a position more than others.
                .filter(unit -> unit.lane() <= 0 || unit.lane() == plan.lanes() - 1)
                .map(unit ->
                        DynamicTest.dynamicTest(each + ": " + unit.name(), () -> replay(pipeline, unit, recordings)));
    }

    /** Prefill in tiles, decode, halt, and again from the start. */
    private static void record(RtlCase each, Checkpoint checkpoint, Plan plan, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Xrt.embedded().set("Emulation.millrace_record", folder.toString());
        try (Emulated emulated = Emulated.openQuickly(QuantizedModel.of(checkpoint, plan.format()), plan)) {
            emulated.generate(each.request(checkpoint, 0));
            emulated.generate(each.request(checkpoint, 1));
        } finally {
            Xrt.embedded().set("Emulation.millrace_record", "");
        }
    }

    private void replay(Pipeline pipeline, Unit unit, Path recordings) {
        Path program = RtlEmulation.replay(
                pipeline, unit.name(), Compiler.find(), Verilator.find(), RtlCase.QUICKLY, ProgressListener.SILENT);
        for (int stall : STALLS) {
            Programs.run(List.of(program.toString(), recordings.toString(), Integer.toString(stall), "1"), folder, "");
        }
    }
}
