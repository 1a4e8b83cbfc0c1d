// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosimulation;

import dev.millrace.accelerator.Accelerator;
import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.accelerator.LaneImages;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.emulation.Built;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.emulation.SoftwareEmulation;
import dev.millrace.output.OutputFile;
import dev.millrace.pack.PackedImages;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.toolchain.WorkDirectory;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * A generation in software emulation, then in RTL: every element of every stream is compared as the RTL writes it, and
 * so is every token.
 */
public final class Cosimulation {
    private static final String SETTING = "Emulation.millrace_";

    private final QuantizedModel model;
    private final Plan plan;
    private final Options options;
    private final ProgressListener progress;

    /**
     * How it runs.
     *
     * @param threads of the RTL simulation
     * @param compare whether streams are compared; without, only cycles are counted
     * @param timelineBuckets of the timeline of the last token at most, an even number; 0: no timeline
     * @param trace what waveform is written, if any
     * @param compilerOptions how the C++ that Verilator made is compiled
     * @param settings more settings of the RTL simulation, as {@code rtl_pipeline.cpp} lists them
     */
    public record Options(
            int threads,
            boolean compare,
            int timelineBuckets,
            Optional<Trace> trace,
            List<String> compilerOptions,
            Map<String, String> settings) {
        public Options {
            compilerOptions = List.copyOf(compilerOptions);
            settings = Map.copyOf(settings);
        }
    }

    /**
     * A waveform of all units, in FST.
     *
     * @param from its first cycle, counted from the start of the units
     * @param cycles how many; 0: to the end
     */
    public record Trace(OutputFile file, long from, long cycles) {}

    /**
     * What came out.
     *
     * @param seconds that the RTL ran
     * @param saturations results that were clamped, as far as the records of the tokens tell
     */
    public record Result(List<Integer> tokens, RtlStatistics statistics, double seconds, long saturations) {}

    private Cosimulation(QuantizedModel model, Plan plan, Options options, ProgressListener progress) {
        this.model = model;
        this.plan = plan;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Runs a generation in both; the sink sees each token that the RTL makes.
     *
     * @throws dev.millrace.accelerator.AcceleratorException with the first stream and element that differ
     */
    public static Result run(
            QuantizedModel model,
            Plan plan,
            GenerationRequest request,
            Options options,
            ProgressListener progress,
            IntConsumer sink) {
        return new Cosimulation(model, plan, options, progress).run(request, sink);
    }

    private Result run(GenerationRequest request, IntConsumer sink) {
        Pipeline pipeline = Placement.emulated(Pipeline.of(plan));
        Built rtl = RtlEmulation.build(
                pipeline,
                Compiler.find(),
                Verilator.find(),
                options.compilerOptions(),
                options.trace().isPresent(),
                progress);
        LaneImages images = PackedImages.of(model, plan, progress);
        try (WorkDirectory folder = WorkDirectory.temporary("millrace-cosim")) {
            Map<String, String> settings = new TreeMap<>(options.settings());
            List<Integer> expected = List.of();
            if (options.compare()) {
                Built hls = SoftwareEmulation.build(pipeline, Compiler.find(), progress);
                Path recordings = Files.createDirectory(folder.path().resolve("streams"));
                expected = generate(hls, images, request, Map.of("record", recordings.toString()), token -> {})
                        .tokens();
                checkRecorded(pipeline, recordings);
                settings.put("compare", recordings.toString());
            }
            Path statistics = folder.path().resolve("statistics.json");
            settings.put("statistics", statistics.toString());
            settings.put("threads", Integer.toString(options.threads()));
            if (options.timelineBuckets() > 0) {
                settings.put("timeline", Integer.toString(options.timelineBuckets()));
            }
            Generated generated = traced(rtl, images, request, settings, sink);
            List<Integer> tokens = generated.tokens();
            if (options.compare() && !tokens.equals(expected)) {
                throw new AcceleratorException(
                        "the streams of RTL and HLS kernels are equal, their tokens are not: got " + tokens
                                + ", expected " + expected);
            }
            return new Result(tokens, RtlStatistics.read(statistics), generated.seconds(), generated.saturations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that could not be written is not there. */
    private static void checkRecorded(Pipeline pipeline, Path recordings) {
        for (Stream stream : pipeline.streams()) {
            if (!Files.exists(recordings.resolve(stream.name()))) {
                throw new AcceleratorException("stream " + stream.name() + " could not be recorded in " + recordings
                        + ", whose disk may be full: free some room, name another folder by"
                        + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR, or use --no-compare");
            }
        }
    }

    private Generated traced(
            Built rtl, LaneImages images, GenerationRequest request, Map<String, String> settings, IntConsumer sink)
            throws IOException {
        if (options.trace().isEmpty()) {
            return generate(rtl, images, request, settings, sink);
        }
        try (TraceFile trace = TraceFile.of(options.trace().get())) {
            settings.putAll(trace.settings());
            return generate(rtl, images, request, settings, sink);
        }
    }

    private record Generated(List<Integer> tokens, double seconds, long saturations) {}

    private Generated generate(
            Built built, LaneImages images, GenerationRequest request, Map<String, String> settings, IntConsumer sink) {
        Xrt xrt = Xrt.embedded();
        settings.forEach((name, value) -> xrt.set(SETTING + name, value));
        try (Accelerator accelerator = Accelerator.open(xrt, built.xclbin(), built.manifest(), images)) {
            List<Integer> tokens = new ArrayList<>();
            long saturations = 0;
            int most = request.maxNewTokens();
            progress.begin("generating on " + built.manifest().target(), most);
            long begin = System.nanoTime();
            try (Generation generation = accelerator.start(request)) {
                while (generation.hasNext()) {
                    int token = generation.next().id();
                    tokens.add(token);
                    sink.accept(token);
                    progress.stepDone("token", tokens.size(), most);
                }
                saturations = generation.result().saturations();
            }
            return new Generated(tokens, (System.nanoTime() - begin) * 1e-9, saturations);
        } finally {
            settings.keySet().forEach(name -> xrt.set(SETTING + name, ""));
        }
    }
}
