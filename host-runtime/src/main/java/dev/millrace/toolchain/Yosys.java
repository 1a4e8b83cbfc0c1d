// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Synthesizes SystemVerilog for UltraScale+ FPGAs, and keeps the results in the {@link CacheDirectory}. */
public final class Yosys {
    private static final String RECIPE = "millrace-yosys-3";

    /** As a part of a larger design: no pads, no clock buffers; ultra RAM is used where the RTL asks for it. */
    private static final String SYNTHESIS = "synth_xilinx -family xcup -noiopad -noclkbuf -uram";

    private static final String KIND = "synthesized";
    private static final String STATISTICS = "statistics.json";
    private static final String NETLIST = "netlist.json";

    /**
     * A module, synthesized.
     *
     * @param statistics JSON, whose {@code modules} have the cells of each by type
     * @param netlist a file of JSON, compressed by gzip, that has the cells and nets of all modules; it lies in the cache
     */
    public record Synthesized(String statistics, Path netlist) {
        /** The JSON of the netlist. */
        public InputStream openNetlist() throws IOException {
            return new GZIPInputStream(Files.newInputStream(netlist), BUFFER_BYTES);
        }
    }

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path program;
    private final CacheDirectory cache;
    private final String version;

    private Yosys(Path program, CacheDirectory cache) {
        this.program = program;
        this.cache = cache;
        this.version = ask();
        Version.check(version, "Yosys", "Yosys ([0-9]+(?:\\.[0-9]+)*)", "0.23", "package 'yosys', or YOSYS");
    }

    /** The Yosys that {@code YOSYS} names, else the one in {@code PATH}. */
    public static Yosys find() {
        return find(System.getenv(), CacheDirectory.standard());
    }

    static Yosys find(Map<String, String> environment, CacheDirectory cache) {
        String name = environment.getOrDefault("YOSYS", "yosys");
        Path program = Subprocess.find(name, environment.getOrDefault("PATH", ""));
        if (program == null) {
            throw new ToolchainException("no Yosys: '" + name
                    + "' is no program; install it (package 'yosys', version 0.23 or newer) or set YOSYS");
        }
        return new Yosys(program, cache);
    }

    /** What it says of its version. */
    public String version() {
        return version;
    }

    /**
     * A module, with all that is in it.
     *
     * @param files SystemVerilog by path, packages before what uses them
     * @param parameters of the top module that are not its defaults
     * @throws ToolchainException if Yosys refuses a file; the message has its first error
     */
    public Synthesized synthesize(String top, Map<String, byte[]> files, SortedMap<String, Integer> parameters) {
        Path made = cache.entry(KIND, key(top, files, parameters), work -> synthesize(work, top, files, parameters));
        try {
            return new Synthesized(Files.readString(made.resolve(STATISTICS)), made.resolve(NETLIST + ".gz"));
        } catch (IOException e) {
            throw cache.unusable(e);
        }
    }

    /** Whether the same has been synthesized before. */
    public boolean knows(String top, Map<String, byte[]> files, SortedMap<String, Integer> parameters) {
        return cache.has(KIND, key(top, files, parameters));
    }

    private String key(String top, Map<String, byte[]> files, SortedMap<String, Integer> parameters) {
        return new CacheKey(RECIPE)
                .add(version, SYNTHESIS, top, parameters.toString())
                .add(files)
                .hex();
    }

    private void synthesize(
            WorkDirectory work, String top, Map<String, byte[]> files, SortedMap<String, Integer> parameters)
            throws IOException {
        work.write(files);
        String values = parameters.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, " -chparam %s %d", each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        String script = String.join(
                "; ",
                "read_verilog -sv " + String.join(" ", files.keySet()),
                "hierarchy -top " + top + values,
                SYNTHESIS + " -top " + top,
                "tee -q -o " + STATISTICS + " stat -json -top " + top,
                "json -o " + NETLIST);
        List<String> line = List.of(program.toString(), "-q", "-p", script);
        Subprocess.run(work.path(), "synthesizing " + top, line, "yosys.log");
        Files.move(work.path().resolve(STATISTICS), work.made().resolve(STATISTICS));
        compress(work.path().resolve(NETLIST), work.made().resolve(NETLIST + ".gz"));
    }

    private static void compress(Path file, Path compressed) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed), BUFFER_BYTES)) {
            Files.copy(file, out);
        }
    }

    private String ask() {
        try (WorkDirectory work = WorkDirectory.in(cache, "yosys")) {
            Subprocess.run(work.path(), "asking Yosys for -V", List.of(program.toString(), "-V"), "answer.txt");
            return Files.readString(work.path().resolve("answer.txt")).strip();
        } catch (IOException e) {
            throw new ToolchainException("cannot run Yosys " + program + ": " + e, e);
        }
    }
}
