// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.build.RtlEmulation;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.model.Checkpoint;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each unit in RTL does what its HLS twin does: the streams of a generation in software emulation are recorded, then
 * played to the unit alone, with random stalls on both sides of every stream.
 */
class RtlUnitTest {
    private static final List<Integer> STALLS = List.of(0, 64, 200);

    /** A model, and how it is laid out. */
    private record Case(
            String name, String config, WeightFormat format, int lanes, int columns, int reuse, int prompt) {
        @Override
        public String toString() {
            return String.format("%s, %s, %d lanes, %d x %d tokens", name, format, lanes, columns, reuse);
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("llama", SmallModels.llama(2, 40, 72, 4, 2, 24, 71), WeightFormat.MXINT8, 4, 2, 3, 9),
            new Case("gpt2", SmallModels.gpt2(2, 72, 168, 3, 83, "gelu_new"), WeightFormat.MXFP4, 2, 4, 1, 7),
            new Case("llama", SmallModels.llama(3, 136, 300, 8, 1, 64, 200), WeightFormat.MXFP4, 8, 1, 1, 3));

    @TestFactory
    Stream<DynamicTest> rtlDoesWhatHlsDoes(@TempDir Path folder) {
        return CASES.stream().flatMap(each -> tests(each, folder.resolve("case" + CASES.indexOf(each))));
    }

    private static Stream<DynamicTest> tests(Case each, Path folder) {
        Checkpoint checkpoint = SmallModels.checkpoint(folder, each.name, each.config);
        Plan plan = Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", each.format)
                        .with(each.lanes, each.columns, each.reuse)
                        .withContext(48));
        Pipeline pipeline = Pipeline.of(plan);
        Path recordings = folder.resolve("recordings");
        record(checkpoint, plan, each.prompt, recordings);
        return pipeline.units().stream()
                .filter(unit -> !unit.kernel().started())
                .map(unit ->
                        DynamicTest.dynamicTest(each + ": " + unit.name(), () -> replay(pipeline, unit, recordings)));
    }

    /** Two generations: prefill in tiles, decode, halt, and again from the start. */
    private static void record(Checkpoint checkpoint, Plan plan, int prompt, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        int vocab = checkpoint.spec().vocab();
        Xrt.embedded().set("Emulation.millrace_record", folder.toString());
        try (Emulated emulated = Emulated.openQuickly(QuantizedModel.of(checkpoint, plan.format()), plan)) {
            for (int i = 0; i < 2; i++) {
                int seed = i;
                List<Integer> tokens = IntStream.range(0, prompt)
                        .mapToObj(t -> (t * 37 + seed * 11 + 3) % vocab)
                        .toList();
                emulated.generate(new GenerationRequest(tokens, 0, 6, seed * 0.9, 5, List.of()));
            }
        } finally {
            Xrt.embedded().set("Emulation.millrace_record", "");
        }
    }

    private static void replay(Pipeline pipeline, Unit unit, Path recordings) throws IOException, InterruptedException {
        Path program =
                RtlEmulation.replay(pipeline, unit.name(), Compiler.find(), Verilator.find(), ProgressListener.SILENT);
        for (int stall : STALLS) {
            Process process = new ProcessBuilder(
                            program.toString(), recordings.toString(), Integer.toString(stall), "1")
                    .redirectErrorStream(true)
                    .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), "stalls in " + stall + " of 256 cycles: " + output);
        }
    }
}
