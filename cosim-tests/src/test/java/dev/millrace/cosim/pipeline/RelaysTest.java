// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.emulation.Built;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.emulation.SoftwareEmulation;
import dev.millrace.kernel.RelayKernel;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relays change no bit and stop nothing: any number of them in every stream gives the tokens of the reference. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RelaysTest {
    private static final List<String> PLACES = List.of("slr0", "slr1", "slr2");
    private static final RtlCase CASE = RtlCase.ALL.get(1);

    /** In which nothing moves before a replay ends, and some to begin. */
    private static final long QUIET = 1_100;

    @TempDir
    private static Path folder;

    private static QuantizedModel model;
    private static Plan plan;
    private static GenerationRequest request;
    private static List<Integer> expected;

    @BeforeAll
    static void reference() {
        Checkpoint checkpoint = CASE.checkpoint(folder);
        plan = CASE.plan(checkpoint);
        model = QuantizedModel.of(checkpoint, plan.format());
        request = CASE.request(checkpoint, 0);
        expected = Tokens.of(new IntegerReference(model), request);
    }

    /** All with {@code -Dmillrace.matrix=full}, else the most. */
    static IntStream counts() {
        return "full".equals(System.getProperty("millrace.matrix")) ? IntStream.rangeClosed(1, 3) : IntStream.of(3);
    }

    /** So many relays in every stream. */
    private static Pipeline relayed(int count) {
        Pipeline pipeline = Pipeline.of(plan);
        Map<String, List<String>> places = new TreeMap<>();
        pipeline.streams().forEach(stream -> places.put(stream.name(), PLACES.subList(0, count)));
        Pipeline relayed = pipeline.relayed(places);
        assertEquals(
                (long) count * pipeline.streams().size(),
                relayed.units().stream()
                        .filter(unit -> unit.kernel() instanceof RelayKernel)
                        .count());
        return relayed;
    }

    @ParameterizedTest
    @MethodSource("counts")
    void hlsMakesTheTokensOfTheReference(int count) {
        check(SoftwareEmulation.build(relayed(count), Compiler.find(), Emulated.QUICKLY, ProgressListener.SILENT));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void rtlMakesTheTokensOfTheReference(int count) {
        Tools.need("verilator");
        check(RtlEmulation.build(
                relayed(count), Compiler.find(), Verilator.find(), RtlCase.QUICKLY, false, ProgressListener.SILENT));
    }

    /** The narrowest and the widest, as their HLS twins were recorded; undisturbed, an element in each cycle. */
    @Test
    void rtlDoesWhatHlsDoes() throws IOException {
        Tools.need("verilator");
        Pipeline relayed = relayed(1);
        Path recordings = Files.createDirectories(folder.resolve("recordings"));
        Xrt.embedded().set("Emulation.millrace_record", recordings.toString());
        try {
            check(SoftwareEmulation.build(relayed, Compiler.find(), Emulated.QUICKLY, ProgressListener.SILENT));
        } finally {
            Xrt.embedded().set("Emulation.millrace_record", "");
        }
        for (String stream : List.of("credits_0", "looped")) {
            Path program = RtlEmulation.replay(
                    relayed,
                    "relay_" + stream + "_slr0",
                    Compiler.find(),
                    Verilator.find(),
                    RtlCase.QUICKLY,
                    ProgressListener.SILENT);
            int bytes = relayed.streams().stream()
                            .filter(each -> each.name().equals(stream))
                            .findFirst()
                            .orElseThrow()
                            .payload()
                            .bits()
                    / Byte.SIZE;
            long elements = Files.size(recordings.resolve(stream)) / bytes;
            assertTrue(cycles(program, recordings, 0) <= elements + QUIET, stream);
            assertTrue(cycles(program, recordings, 100) > elements + QUIET, stream);
        }
    }

    private static long cycles(Path replay, Path recordings, int stall) {
        String printed = Programs.run(List.of(replay.toString(), recordings.toString(), "" + stall, "1"), folder, "");
        return Long.parseLong(printed.replace(" cycles", "").strip());
    }

    private static void check(Built built) {
        try (Emulated emulated = Emulated.load(Xrt.embedded(), built, model, plan)) {
            assertEquals(expected, emulated.generate(request));
            assertEquals(expected, emulated.generate(request), "the second time");
        }
    }
}
