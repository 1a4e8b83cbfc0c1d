// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Compiles C++ sources to shared libraries and programs, and keeps the results in the {@link CacheDirectory}: the same
 * sources with the same options and the same compiler are compiled once.
 *
 * <p>Builds may be killed or run at the same time, in one process or several; those of one key wait for each other.
 */
public final class Compiler {
    /** Part of each key: to be changed when results of an older Millrace must not be used any more. */
    private static final String RECIPE = "millrace-toolchain-2";

    private static final String KIND = "compiled";
    private static final String VERSION = "version.txt";

    private enum Product {
        SHARED_LIBRARY,
        PROGRAM,
        OBJECT
    }

    private final List<String> command;
    private final CacheDirectory cache;
    private final String version;

    private Compiler(List<String> command, CacheDirectory cache) {
        this.command = List.copyOf(command);
        this.cache = cache;
        this.version = version(Path.of(command.get(0)));
        if (isClang()) {
            Version.check(version, "clang++", "clang version ([0-9.]+)", "14", "package 'clang', or CXX");
        } else if (version.contains("Free Software Foundation")) {
            // What only calls a compiler may say anything.
            Version.check(version, "g++", "(?m)^\\S+.* ([0-9]+\\.[0-9.]+)", "11", "package 'g++', or CXX");
        }
    }

    /** The compiler that {@code CXX} names, else {@code g++} or {@code clang++} in {@code PATH}. */
    public static Compiler find() {
        return find(CacheDirectory.standard());
    }

    public static Compiler find(CacheDirectory cache) {
        return find(System.getenv(), cache);
    }

    static Compiler find(Map<String, String> environment, CacheDirectory cache) {
        String path = environment.getOrDefault("PATH", "");
        String cxx = environment.getOrDefault("CXX", "").strip();
        if (!cxx.isEmpty()) {
            List<String> words = new ArrayList<>(Arrays.asList(cxx.split("\\s+", -1)));
            Path program = Subprocess.find(words.get(0), path);
            if (program == null) {
                throw new ToolchainException("no C++ compiler: CXX is '" + cxx
                        + "', which is no program; install g++ (package 'g++') or set CXX to another one");
            }
            words.set(0, program.toString());
            return new Compiler(words, cache);
        }
        for (String name : List.of("g++", "clang++")) {
            Path program = Subprocess.find(name, path);
            if (program != null) {
                return new Compiler(List.of(program.toString()), cache);
            }
        }
        throw new ToolchainException(
                "no C++ compiler: neither g++ nor clang++ is in PATH; install g++ (package 'g++') or set CXX");
    }

    /** The first line that the compiler says of its version. */
    public String version() {
        return version.lines().findFirst().orElse("unknown");
    }

    /** True for clang, which knows other options than GCC. */
    public boolean isClang() {
        return version.contains("clang");
    }

    /**
     * Makes a shared library, or finds it made.
     *
     * @param name names the library's file, and what progress and errors are about
     * @param files all files of the build, by path relative to its directory, sources and headers
     * @param sources the paths of those files that are translation units
     * @param options compiler and linker options, such as {@code -O2}; paths in {@code -I} are relative to the build's
     *     directory
     * @return a file that may be deleted by whoever clears the cache, but never changes
     * @throws ToolchainException if the compiler refuses a source; the message names it with its first error
     */
    public Path sharedLibrary(
            String name,
            Map<String, byte[]> files,
            List<String> sources,
            List<String> options,
            ProgressListener progress) {
        return build(Product.SHARED_LIBRARY, name, new TreeMap<>(files), sources, options, progress);
    }

    /** Makes a program, or finds it made; see {@link #sharedLibrary}. */
    public Path program(
            String name,
            Map<String, byte[]> files,
            List<String> sources,
            List<String> options,
            ProgressListener progress) {
        return build(Product.PROGRAM, name, new TreeMap<>(files), sources, options, progress);
    }

    /**
     * Makes one object file of several sources, or finds it made; see {@link #sharedLibrary}. What is linked with it
     * names it by the option {@code -Wl,} and its path.
     */
    public Path object(
            String name,
            Map<String, byte[]> files,
            List<String> sources,
            List<String> options,
            ProgressListener progress) {
        return build(Product.OBJECT, name, new TreeMap<>(files), sources, options, progress);
    }

    private Path build(
            Product product,
            String name,
            SortedMap<String, byte[]> files,
            List<String> sources,
            List<String> options,
            ProgressListener progress) {
        check(name, files, sources);
        List<String> all = new ArrayList<>(List.of("-fPIC", "-pthread", "-fdiagnostics-color=never"));
        if (product == Product.SHARED_LIBRARY && !isClang()) {
            // Else static members of templates would be shared between libraries that are loaded together.
            all.add("-fno-gnu-unique");
        }
        all.addAll(options);
        String key = key(product, name, files, sources, all);
        String file =
                switch (product) {
                    case SHARED_LIBRARY -> "lib" + name + ".so";
                    case PROGRAM -> name;
                    case OBJECT -> name + ".o";
                };
        return cache.entry(KIND, key, work -> compile(work, product, name, files, sources, all, file, progress))
                .resolve(file);
    }

    private static void check(String name, Map<String, byte[]> files, List<String> sources) {
        if (!name.matches("[A-Za-z0-9_.-]+")) {
            throw new IllegalArgumentException("name '" + name + "' is no plain file name");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no sources for " + name);
        }
        for (String file : files.keySet()) {
            Path path = Path.of(file);
            if (file.isEmpty() || path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..")) {
                throw new IllegalArgumentException("file '" + file + "' of " + name + " is no plain relative path");
            }
        }
        for (String source : sources) {
            if (!files.containsKey(source)) {
                throw new IllegalArgumentException("source '" + source + "' of " + name + " is not among its files");
            }
        }
    }

    private String key(
            Product product, String name, SortedMap<String, byte[]> files, List<String> sources, List<String> options) {
        CacheKey key = new CacheKey(RECIPE)
                .add(product.name(), name, version, String.join(" ", command))
                .add(files)
                .add("sources")
                .add(sources)
                .add("options")
                .add(options);
        if (options.stream().anyMatch(option -> option.endsWith("=native"))) {
            // The cache may lie in a home directory that machines share.
            key.add("processor", processor());
        }
        return key.hex();
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line ->
                            line.startsWith("flags") || line.startsWith("model name") || line.startsWith("Features"))
                    .distinct()
                    .sorted()
                    .reduce("", (a, b) -> a + b + "\n");
        } catch (IOException | UncheckedIOException e) {
            return System.getProperty("os.arch", "");
        }
    }

    private void compile(
            WorkDirectory work,
            Product product,
            String name,
            SortedMap<String, byte[]> files,
            List<String> sources,
            List<String> options,
            String file,
            ProgressListener progress)
            throws IOException {
        progress.begin("compiling " + name, sources.size() + 1);
        work.write(files);
        Path directory = work.path();
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            objects.add("unit" + i + ".o");
        }
        compileAll(directory, name, sources, objects, options, progress);
        List<String> link = new ArrayList<>(command);
        if (product == Product.SHARED_LIBRARY) {
            link.add("-shared");
        } else if (product == Product.OBJECT) {
            link.addAll(List.of("-r", "-nostdlib"));
        }
        link.addAll(List.of("-o", "product.out"));
        link.addAll(objects);
        link.addAll(options);
        Subprocess.run(directory, "compiling " + name, link, "product.log");
        progress.stepDone(file, sources.size() + 1, sources.size() + 1);
        Files.move(directory.resolve("product.out"), work.made().resolve(file));
    }

    private void compileAll(
            Path directory,
            String name,
            List<String> sources,
            List<String> objects,
            List<String> options,
            ProgressListener progress)
            throws IOException {
        int workers = Math.min(sources.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "millrace-compile");
            thread.setDaemon(true);
            return thread;
        });
        try {
            AtomicInteger done = new AtomicInteger();
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                String source = sources.get(i);
                List<String> compile = new ArrayList<>(command);
                // Clang warns of linker options that it does not use.
                options.stream()
                        .filter(option ->
                                !option.startsWith("-l") && !option.startsWith("-L") && !option.startsWith("-Wl,"))
                        .forEach(compile::add);
                compile.add("-ffile-prefix-map=" + directory + "=.");
                compile.addAll(List.of("-c", source, "-o", objects.get(i)));
                String log = objects.get(i) + ".log";
                tasks.add(pool.submit(() -> {
                    Subprocess.run(directory, "compiling " + source, compile, log);
                    progress.stepDone(source, done.incrementAndGet(), sources.size() + 1);
                    return null;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ToolchainException refused) {
                throw refused;
            }
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new ToolchainException("compiling " + name + " failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolchainException("compiling " + name + " was interrupted", e);
        } finally {
            // Interrupts the workers, which end their compilers, and waits: the directory is deleted next.
            pool.shutdownNow();
            awaitQuietly(pool);
        }
    }

    private static void awaitQuietly(ExecutorService pool) {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the compiler says of itself; asked once for each compiler file, since starting it takes longer than a hit. */
    private String version(Path program) {
        try {
            Path real = program.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            String key = new CacheKey(RECIPE)
                    .add(
                            String.join(" ", command),
                            real.toString(),
                            Long.toString(attributes.size()),
                            attributes.lastModifiedTime().toString())
                    .hex();
            Path known = cache.entry("compilers", key, work -> {
                List<String> line = new ArrayList<>(command);
                line.add("--version");
                Subprocess.run(work.path(), "asking for its version", line, VERSION);
                Files.move(work.path().resolve(VERSION), work.made().resolve(VERSION));
            });
            return Files.readString(known.resolve(VERSION));
        } catch (IOException e) {
            throw new ToolchainException("cannot run the C++ compiler " + program + ": " + e, e);
        }
    }
}
