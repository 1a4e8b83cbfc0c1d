// SPDX-License-Identifier: Apache-2.0
package dev.millrace.synthesis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.fabric.Resources;
import dev.millrace.kernel.Kernel;
import dev.millrace.library.KernelLibrary;
import dev.millrace.output.RenderedFiles;
import dev.millrace.paths.LongestPaths;
import dev.millrace.render.Renderer;
import dev.millrace.toolchain.CacheKey;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.ToolchainException;
import dev.millrace.toolchain.Yosys;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Synthesizes the kernels of a pipeline, each once, and the FIFOs of its streams. */
public final class Synthesis {
    /** What stands for all streams where kernels are named. */
    public static final String FIFOS = "fifo";

    /** Longest paths that are kept, for each kernel and kind of ends. */
    private static final int PATHS = 10;

    private static final String FIFO = "millrace_fifo";
    private static final List<String> FIFO_FILES =
            List.of("kernels/common/millrace_fifo.sv", "kernels/common/millrace_fifo_deep.sv");
    /** Where a file says for which plan it was made, which is no reason to synthesize it again. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//.*\\n");

    private record Task(String name, int units, Resources predicted, SynthesisSource source) {}

    private record SynthesisSource(String top, Map<String, byte[]> files, SortedMap<String, Integer> parameters) {
        boolean isKnown(Yosys yosys) {
            return yosys.knows(top, files, parameters);
        }

        Yosys.Synthesized synthesize(Yosys yosys) {
            return yosys.synthesize(top, files, parameters);
        }

        void addTo(CacheKey key) {
            key.add(top, parameters.toString()).add(files);
        }
    }

    private Synthesis() {}

    /** Names that can be asked for: the kernels, and {@link #FIFOS}. */
    public static List<String> names(Pipeline pipeline) {
        List<String> names =
                new ArrayList<>(pipeline.kernels().stream().map(Kernel::name).toList());
        names.add(FIFOS);
        return names;
    }

    /**
     * What the kernels take, in the order of the pipeline, then the streams.
     *
     * @param names of those that are asked for, among {@link #names}
     */
    public static List<Usage> of(Pipeline pipeline, Set<String> names, Yosys yosys, ProgressListener progress) {
        List<Task> tasks = tasks(pipeline, names);
        boolean known = tasks.stream().map(Task::source).allMatch(source -> source.isKnown(yosys));
        return all(tasks, task -> usage(task, yosys), known ? ProgressListener.SILENT : progress);
    }

    /**
     * The longest paths of the kernels, in the order of {@link #of}, which has synthesized them before, or else this does.
     *
     * @param names of those that are asked for, among {@link #names}
     */
    public static List<KernelPaths> paths(Pipeline pipeline, Set<String> names, Yosys yosys) {
        return all(tasks(pipeline, names), task -> paths(task, yosys), ProgressListener.SILENT);
    }

    /** A key of what is synthesized for a name among {@link #names}: of another design the same where nothing differs. */
    public static String key(Pipeline pipeline, String name) {
        CacheKey key = new CacheKey("millrace-synthesis-1");
        tasks(pipeline, Set.of(name)).stream().map(Task::source).forEach(source -> source.addTo(key));
        return key.hex();
    }

    private static List<Task> tasks(Pipeline pipeline, Set<String> names) {
        List<Task> tasks = new ArrayList<>();
        pipeline.kernels().stream()
                .filter(kernel -> names.contains(kernel.name()))
                .forEach(kernel -> tasks.add(task(pipeline, kernel)));
        if (names.contains(FIFOS)) {
            tasks.addAll(fifos(pipeline));
        }
        return tasks;
    }

    private static Task task(Pipeline pipeline, Kernel kernel) {
        int units = pipeline.unitsOf(kernel).size();
        RenderedFiles texts = Renderer.rtl(pipeline, kernel.name());
        Map<String, byte[]> files = new LinkedHashMap<>();
        Renderer.inReadingOrder(texts.paths()).stream()
                .filter(Renderer::isRtl)
                .forEach(path -> files.put(path, withoutComments(texts.text(path))));
        return new Task(
                kernel.name(), units, kernel.resources(), new SynthesisSource(kernel.name(), files, new TreeMap<>()));
    }

    /** The FIFOs of the streams: one for all of the same width and depth. */
    private static Collection<Task> fifos(Pipeline pipeline) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FIFO_FILES.forEach(path -> files.put(path, withoutComments(KernelLibrary.text(path))));
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (Stream stream : pipeline.streams()) {
            int bits = stream.payload().bits();
            String name = FIFOS + " " + bits + " x " + stream.depth();
            SynthesisSource source =
                    new SynthesisSource(FIFO, files, new TreeMap<>(Map.of("WIDTH", bits, "DEPTH", stream.depth())));
            tasks.merge(
                    name,
                    new Task(name, 1, stream.fifo().resources(), source),
                    (one, more) -> new Task(name, one.units() + 1, one.predicted(), source));
        }
        return tasks.values();
    }

    private static byte[] withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll("").getBytes(UTF_8);
    }

    private static <T> List<T> all(List<Task> tasks, Function<Task, T> work, ProgressListener progress) {
        int workers = Math.max(1, Math.min(tasks.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            progress.begin("synthesizing the kernels", tasks.size());
            AtomicInteger ended = new AtomicInteger();
            List<Future<T>> results = new ArrayList<>();
            tasks.forEach(task -> results.add(pool.submit(() -> {
                T result = work.apply(task);
                progress.stepDone(task.name(), ended.incrementAndGet(), tasks.size());
                return result;
            })));
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new ToolchainException("synthesis failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolchainException("synthesis was interrupted", e);
        } finally {
            // Interrupts the workers, which end their tools.
            pool.shutdownNow();
            awaitQuietly(pool);
        }
    }

    private static void awaitQuietly(ExecutorService pool) {
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Usage usage(Task task, Yosys yosys) {
        String statistics = task.source().synthesize(yosys).statistics();
        return new Usage(
                task.name(),
                task.units(),
                Netlist.resources(statistics, task.source().top()),
                task.predicted());
    }

    private static KernelPaths paths(Task task, Yosys yosys) {
        try (InputStream netlist = task.source().synthesize(yosys).openNetlist()) {
            return new KernelPaths(
                    task.name(), LongestPaths.of(netlist, task.source().top(), PATHS));
        } catch (IOException e) {
            throw new ToolchainException("the netlist of " + task.name() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
