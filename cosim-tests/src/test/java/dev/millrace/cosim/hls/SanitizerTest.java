// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.hls;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.Manifest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.pack.PackedImages;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Manifests;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.ToolchainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sanitizers find nothing in a pipeline's C++, neither in the vectorized nor in the plain form. */
class SanitizerTest {
    @ParameterizedTest(name = "{0}, {1}, keys: {2}, plain: {3}, {4} threads")
    @CsvSource({
        "llama, MXINT8, MXINT8, false, 1",
        "qwen3, MXFP4, TWO_TERM, true, 2",
        "gpt2, MXFP4, MXINT8, false, 1",
        "gpt2, MXINT8, TWO_TERM, true, 1"
    })
    void nothingIsFoundAndTheTokensAreRight(
            String family, WeightFormat format, KeyFormat keys, boolean plain, int threads, @TempDir Path folder)
            throws IOException {
        String config =
                switch (family) {
                    case "llama" -> SmallModels.llama(2, 72, 140, 6, 2, 10, 75);
                    case "qwen3" -> SmallModels.qwen3(2, 72, 140, 6, 2, 10, 75);
                    default -> SmallModels.gpt2(2, 72, 140, 3, 75, "gelu_new");
                };
        Checkpoint checkpoint = SmallModels.checkpoint(folder, family, config).withKeys(keys);
        QuantizedModel model = QuantizedModel.of(checkpoint, format);
        Plan plan = Planner.plan(
                checkpoint.spec(), PlanOptions.of("u280", format).with(2, 2, 2).withContext(40));
        writeImages(model, plan, folder);
        List<GenerationRequest> requests = List.of(
                GenerationRequest.greedy(List.of(1, 2, 3, 4, 5, 6, 7), 20),
                new GenerationRequest(List.of(70), 0, 40, 1, 0x7654321012345678L, List.of()));

        Pipeline pipeline = Pipeline.of(plan);
        Manifest.MemoryMap map = Manifests.of(pipeline, "sw_emu").memory();
        String output = Programs.run(
                List.of(
                        program(pipeline, plain).toString(),
                        Integer.toString(plan.lanes()),
                        Long.toString(map.laneBytes()),
                        Long.toString(map.promptOffset()),
                        Long.toString(map.ringOffset()),
                        Integer.toString(threads),
                        folder.toString()),
                folder,
                requests.stream().map(SanitizerTest::line).collect(Collectors.joining("\n")));
        IntegerReference reference = new IntegerReference(model);
        List<String> lines = output.lines().toList();
        for (int i = 0; i < requests.size(); i++) {
            List<Integer> got = Arrays.stream(lines.get(i).split(" ", -1))
                    .filter(id -> !id.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
            Tokens.assertSame(plan, requests.get(i), Tokens.of(reference, requests.get(i)), got);
        }
    }

    private static Path program(Pipeline pipeline, boolean plain) {
        List<String> options = new ArrayList<>(List.of(
                "-std=c++17",
                "-O1",
                "-g1",
                "-march=native",
                "-Wno-unknown-pragmas",
                "-Iinclude",
                "-Isimulation",
                "-fsanitize=address,undefined",
                "-fno-sanitize-recover=all"));
        if (plain) {
            options.add("-DMILLRACE_PLAIN_MULTIPLY");
        }
        Arrays.stream(KernelArgument.values())
                .forEach(argument -> options.add("-DREGISTER_" + argument.name() + "=" + argument.offset()));
        Map<String, byte[]> files = Programs.sources(pipeline);
        files.put("pipeline_host.cpp", Programs.resource("pipeline_host.cpp"));
        List<String> sources =
                files.keySet().stream().filter(path -> path.endsWith(".cpp")).toList();
        try {
            return Compiler.find().program("pipeline_host", files, sources, options, ProgressListener.SILENT);
        } catch (ToolchainException e) {
            Assumptions.assumeFalse(e.details().contains("cannot find"), "the sanitizers are not installed");
            throw e;
        }
    }

    private static void writeImages(QuantizedModel model, Plan plan, Path folder) throws IOException {
        byte[][] images = new byte[plan.lanes()][Math.toIntExact(plan.layout().image() * WeightFormat.BEAT_BYTES)];
        PackedImages.of(model, plan)
                .write((lane, offset, piece) -> piece.get(images[lane], Math.toIntExact(offset), piece.remaining()));
        for (int lane = 0; lane < images.length; lane++) {
            Files.write(folder.resolve(Integer.toString(lane)), images[lane]);
        }
    }

    private static String line(GenerationRequest request) {
        return String.format(
                Locale.ROOT,
                "%d %d %d %d %s",
                request.maxNewTokens(),
                Math.round(request.temperature() * Math.log(2) * 65536),
                request.seed(),
                request.promptTokens().size(),
                request.promptTokens().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
