// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns SystemVerilog into C++, and keeps the results in the {@link CacheDirectory}. */
public final class Verilator {
    private static final String RECIPE = "millrace-verilator-2";

    private final Path program;
    private final CacheDirectory cache;
    private final String version;
    private final Path root;

    private Verilator(Path program, CacheDirectory cache) {
        this.program = program;
        this.cache = cache;
        this.version = ask("--version");
        Version.check(
                version, "Verilator", "Verilator ([0-9]+(?:\\.[0-9]+)*)", "5", "package 'verilator', or VERILATOR");
        this.root = Path.of(ask("--getenv", "VERILATOR_ROOT"));
    }

    /** The Verilator that {@code VERILATOR} names, else the one in {@code PATH}. */
    public static Verilator find() {
        return find(System.getenv(), CacheDirectory.standard());
    }

    static Verilator find(Map<String, String> environment, CacheDirectory cache) {
        String name = environment.getOrDefault("VERILATOR", "verilator");
        Path program = Subprocess.find(name, environment.getOrDefault("PATH", ""));
        if (program == null) {
            throw new ToolchainException("no Verilator: '" + name
                    + "' is no program; install it (package 'verilator', version 5) or set VERILATOR");
        }
        return new Verilator(program, cache);
    }

    /** What it says of its version. */
    public String version() {
        return version;
    }

    /** The sources and headers that every translation is compiled with, by path relative to {@code directory}. */
    public SortedMap<String, byte[]> runtime(String directory, boolean trace) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root.resolve("include"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.resolve("include").relativize(path).toString();
                if (name.endsWith(".h") || name.endsWith(".c") || RUNTIME_SOURCES.contains(name)) {
                    files.put(directory + "/" + name, Files.readAllBytes(path));
                }
                if (trace && name.equals(TRACE_SOURCE)) {
                    files.put(directory + "/" + name, Files.readAllBytes(path));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ToolchainException("cannot read Verilator's runtime in " + root + ": " + e.getMessage(), e);
        }
        return files;
    }

    private static final List<String> RUNTIME_SOURCES = List.of("verilated.cpp", "verilated_threads.cpp");
    private static final String TRACE_SOURCE = "verilated_fst_c.cpp";

    /**
     * The C++ of a module: the class {@code V<top>}.
     *
     * @param files SystemVerilog and waivers, by path, packages before what uses them
     * @return sources and headers by name
     * @throws ToolchainException if Verilator refuses a file; the message has its first error
     */
    public SortedMap<String, byte[]> translate(String top, Map<String, byte[]> files, List<String> options) {
        String key =
                new CacheKey(RECIPE).add(version, top).add(files).add(options).hex();
        Path made = cache.entry("verilated", key, work -> translate(work, top, files, options));
        try {
            return read(made);
        } catch (IOException e) {
            throw cache.unusable(e);
        }
    }

    private void translate(WorkDirectory work, String top, Map<String, byte[]> files, List<String> options)
            throws IOException {
        work.write(files);
        String directory = work.made().getFileName().toString();
        List<String> line = new ArrayList<>(
                List.of(program.toString(), "--cc", "--top-module", top, "--prefix", "V" + top, "--Mdir", directory));
        line.addAll(options);
        line.addAll(files.keySet());
        Subprocess.run(work.path(), "verilating " + top, line, "verilator.log");
    }

    private static SortedMap<String, byte[]> read(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(".cpp") || name.endsWith(".h")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private String ask(String... question) {
        try (WorkDirectory work = WorkDirectory.in(cache, "verilator")) {
            List<String> line = new ArrayList<>(List.of(program.toString()));
            line.addAll(List.of(question));
            Subprocess.run(work.path(), "asking Verilator for " + question[0], line, "answer.txt");
            return Files.readString(work.path().resolve("answer.txt")).strip();
        } catch (IOException e) {
            throw new ToolchainException("cannot run Verilator " + program + ": " + e, e);
        }
    }
}
