// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.Manifest;
import dev.millrace.card.Card;
import dev.millrace.card.MemorySystem;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.project.Project;
import dev.millrace.search.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project for a card that SLASH links for: what slashkit is told to join, the FIFOs, the sources and the Makefile. */
class SlashProjectTest {
    private static final Pattern STREAM = Pattern.compile("(\\w+)\\.(\\w+):(\\w+)\\.(\\w+)");
    private static final Pattern MEMORY = Pattern.compile("(\\w+)\\.m_axi_gmem:HBM(\\d+)");
    private static final Pattern FIFO = Pattern.compile("fifo_(\\d+)x(\\d+)");
    private static final List<String> PROGRAMS = List.of("v++", "vitis-run", "vivado", "slashkit");
    private static final long TIMEOUT_SECONDS = 120;

    private static SortedMap<String, String> files;
    private static Manifest manifest;

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new TreeMap<>();

    private record Outcome(int code, String output) {}

    /** The demo model on all channels. */
    @BeforeAll
    static void render() {
        ModelSpec spec = SpecReader.read(VitisProjects.all().get(2).model());
        PlanOptions options = PlanOptions.of("v80", WeightFormat.MXINT8);
        files = Project.files(Pipeline.of(Design.of(spec, options).fitting()));
        manifest = Manifest.fromJson(files.get("manifest.json"));
    }

    @Test
    void everyStreamGoesThroughOneFifoOfItsWidthAndDepth() {
        Map<String, String> units = units();
        Map<String, Map<String, ConnectivityTest.Port>> ports = new HashMap<>();
        Set.copyOf(units.values()).forEach(kernel -> ports.put(kernel, ConnectivityTest.ports(files, kernel)));
        Map<String, String> readers = new TreeMap<>();
        Set<String> joined = new TreeSet<>();
        for (String line : values("stream_connect")) {
            Matcher stream = matched(STREAM, line);
            ConnectivityTest.Port from = ports.get(units.get(stream.group(1))).get(stream.group(2));
            ConnectivityTest.Port to = ports.get(units.get(stream.group(3))).get(stream.group(4));
            assertTrue(!from.input() && to.input(), line + " joins an output to an input");
            assertEquals(from.bits(), to.bits(), line);
            String writer = stream.group(1) + "." + stream.group(2);
            String reader = stream.group(3) + "." + stream.group(4);
            assertTrue(joined.add(writer), line + ": its writer is joined twice");
            assertTrue(joined.add(reader), line + ": its reader is joined twice");
            readers.put(writer, reader);
        }
        Set<String> all = new TreeSet<>();
        units.forEach((unit, kernel) -> ports.get(kernel).keySet().forEach(port -> all.add(unit + "." + port)));
        assertEquals(all, joined, "every port of every unit");
        for (Manifest.StreamInfo stream : manifest.streams()) {
            String entered = readers.get(stream.from());
            assertTrue(entered.endsWith(".entering"), stream.name() + " enters " + entered);
            String fifo = entered.substring(0, entered.indexOf('.'));
            assertEquals(stream.to(), readers.get(fifo + ".leaving"), stream.name());
            Matcher kernel = matched(FIFO, units.get(fifo));
            assertEquals(stream.widthBits(), Integer.parseInt(kernel.group(1)), stream.name());
            assertEquals(stream.depth(), Integer.parseInt(kernel.group(2)), stream.name());
        }
        assertEquals(
                manifest.units().size() + manifest.streams().size(), units.size(), "units, and a FIFO of each stream");
    }

    @Test
    void aFifoHoldsWhatItsNameSays() {
        for (String kernel : fifos()) {
            Matcher name = matched(FIFO, kernel);
            String text = files.get("rtl/" + kernel + ".v");
            assertTrue(text.contains("module " + kernel + " ("), kernel);
            assertTrue(text.contains(".WIDTH(" + name.group(1) + "),"), kernel);
            assertTrue(text.contains(".DEPTH(" + name.group(2) + ")\n"), kernel);
            ConnectivityTest.ports(files, kernel)
                    .values()
                    .forEach(port -> assertEquals(Integer.parseInt(name.group(1)), port.bits(), kernel));
        }
    }

    @Test
    void everyLaneHasAGigabyteOfTheMemoryToItself() {
        MemorySystem memory = Card.named("v80").memories().get(0);
        Set<Integer> gigabytes = new TreeSet<>();
        Set<String> started = new TreeSet<>();
        for (String line : values("sp")) {
            Matcher port = matched(MEMORY, line);
            started.add(port.group(1));
            int index = Integer.parseInt(port.group(2));
            assertTrue(index < 64, line);
            assertTrue(gigabytes.add(index / 2), line + ": two ports to one gigabyte");
        }
        assertEquals(memory.channels(), gigabytes.size());
        Set<String> expected = new TreeSet<>();
        manifest.units().stream()
                .filter(Manifest.UnitInfo::started)
                .forEach(unit -> assertTrue(expected.add(unit.name())));
        assertEquals(expected, started);
        long bytes = manifest.memory().laneBytes();
        assertTrue(bytes <= memory.channelBytes(), bytes + " bytes in " + memory.channelBytes());
    }

    @Test
    void namesStayWhatTheyAreInAnyLanguageOfHls() {
        Map<String, String> units = units();
        Set<String> names = new TreeSet<>(units.keySet());
        names.addAll(units.values());
        units.values()
                .forEach(kernel ->
                        names.addAll(ConnectivityTest.ports(files, kernel).keySet()));
        for (String name : names) {
            assertFalse(ConnectivityTest.RESERVED.contains(name), name + " is a reserved word");
            assertTrue(name.matches("[a-z](_?[a-z0-9])*"), name + " is not in lower case with single underscores");
        }
    }

    @Test
    void hlsMakesIpsForThePartAtTheClockOfThePlan() {
        int megahertz = (int) manifest.clockMegahertz();
        assertEquals(List.of(megahertz + "000000"), values("freqhz"));
        assertTrue(units().containsKey(values("krnl").get(0)), "the clock is that of a unit");
        List<String> configurations = files.keySet().stream()
                .filter(path -> path.endsWith("/hls_config.cfg"))
                .toList();
        assertFalse(configurations.isEmpty());
        for (String path : configurations) {
            String text = files.get(path);
            for (String line : List.of(
                    "part=" + Card.named("v80").part().orElseThrow(),
                    "clock=" + megahertz + "MHz",
                    "flow_target=vivado",
                    "package.output.format=ip_catalog")) {
                assertTrue(text.contains("\n" + line + "\n"), path + " has no " + line);
            }
        }
    }

    @Test
    void nothingIsThereThatSlashHasNoUseFor() {
        for (String path : files.keySet()) {
            assertFalse(path.equals("xrt.ini") || path.endsWith("hls_options.tcl"), path);
        }
        String readme = files.get("README.md");
        assertTrue(readme.contains("**Not run on tools or card.**"), readme);
        assertTrue(readme.contains("`millrace run --target hw` therefore refuses this card"), readme);
    }

    @Test
    void gccCompilesAllKernelsWithoutAWarning() throws IOException {
        Tools.need("g++");
        write();
        List<String> command = new ArrayList<>(
                List.of("g++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas", "-fsyntax-only"));
        command.addAll(List.of("-I" + folder.resolve("include"), "-I" + folder.resolve("simulation")));
        files.keySet().stream()
                .filter(path -> path.matches("units/.*\\.cpp|emulation\\.cpp"))
                .forEach(path -> command.add(folder.resolve(path).toString()));
        Programs.run(command, folder, "");
    }

    @Test
    void verilatorWarnsOfNoFifo() throws IOException {
        Tools.need("verilator");
        write();
        for (String kernel : fifos()) {
            assertEquals(
                    "",
                    Programs.run(
                            List.of(
                                    "verilator",
                                    "--lint-only",
                                    "-Wall",
                                    "--top-module",
                                    kernel,
                                    "rtl/kernels/common/waivers.vlt",
                                    "rtl/kernels/common/millrace_fifo.sv",
                                    "rtl/kernels/common/millrace_fifo_deep.sv",
                                    "rtl/" + kernel + ".v"),
                            folder,
                            ""),
                    kernel);
        }
    }

    @Test
    void allIpsAreMadeAndLinkedAndThenOnlyWhatChanged() throws IOException {
        standIns();
        List<String> ips = new ArrayList<>();
        kernels().forEach(kernel -> ips.add("hls " + kernel));
        fifos().forEach(kernel -> ips.add("rtl " + kernel));
        assertEquals(sorted(ips), sorted(make("-j4", "ip")));
        assertEquals(List.of("link hw rtl:" + String.join(" ", fifos())), make("link"));
        assertTrue(Files.exists(folder.resolve("accelerator.hw.vbin")));
        assertEquals(List.of(), make("all"), "nothing has changed");

        touch("units/norm/norm.cpp");
        touch("rtl/" + fifos().first() + ".v");
        assertEquals(
                sorted(List.of("hls norm", "rtl " + fifos().first(), "link hw rtl:" + String.join(" ", fifos()))),
                sorted(make("-j2", "link")));
        Set<String> withLane = new TreeSet<>(fifos());
        withLane.add("lane");
        assertEquals(
                List.of("rtl lane", "link sim rtl:" + String.join(" ", withLane)),
                make("link", "TARGET=sim", "RTL=lane"));
        make("clean");
        assertFalse(Files.exists(folder.resolve("_ip")) || Files.exists(folder.resolve("accelerator.hw.vbin")));
    }

    @Test
    void whatFailsLeavesNothingAndIsMadeAgain() throws IOException {
        standIns();
        environment.put("STAND_IN_FAILS", "norm");
        Outcome failed = run("-j4", "-k", "link");
        assertNotEquals(0, failed.code());
        assertTrue(failed.output().contains("cannot make norm"), failed.output());
        taken();
        environment.remove("STAND_IN_FAILS");
        assertEquals(List.of("hls norm", "link hw rtl:" + String.join(" ", fifos())), make("link"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "link | v++ | | no v++: source <Vitis>/<version>/settings64.sh",
                "ip | vivado | | no vivado: source <Vitis>/<version>/settings64.sh",
                "check-tools | vitis-run | | no vitis-run: source <Vitis>/<version>/settings64.sh",
                "check-slash | slashkit | | no slashkit: install slashkit",
                "link | | TARGET=emu | TARGET=emu: expected hw or sim",
                "link | | RTL=lane nrom | no kernel nrom; expected all, or some of",
                "run | | | no binding to VRT",
            })
    void whatIsMissingIsSaidBeforeAnythingIsBuilt(String goal, String missing, String argument, String message)
            throws IOException {
        standIns();
        if (missing != null) {
            Files.delete(folder.resolve("bin").resolve(missing));
        }
        Outcome outcome = argument == null ? run("-j4", goal) : run("-j4", goal, argument);
        assertNotEquals(0, outcome.code(), outcome.output());
        assertTrue(outcome.output().contains(message), outcome.output());
        assertEquals(List.of(), taken());
    }

    @Test
    void helpNamesEveryTargetAndVariable() throws IOException {
        standIns();
        Outcome help = run();
        assertEquals(0, help.code(), help.output());
        for (String word : List.of(
                "make ip", "make link", "make clean", "cleanall", "check-tools", "TARGET", "RTL", "SLASHKIT", "-jN")) {
            assertTrue(help.output().contains(word), word + " is not in\n" + help.output());
        }
    }

    private void standIns() throws IOException {
        Tools.need("make");
        Tools.need("tclsh");
        write();
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path standIn = Files.write(bin.resolve("vitis.tcl"), Programs.resource("vitis.tcl"));
        Files.write(bin.resolve("vivado.tcl"), Programs.resource("vivado.tcl"));
        for (String program : PROGRAMS) {
            Path script = bin.resolve(program);
            Files.writeString(script, "#!/bin/sh\nexec tclsh '" + standIn + "' " + program + " \"$@\"\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("STAND_IN_LOG", folder.resolve("log.txt").toString());
    }

    private void write() throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private List<String> make(String... arguments) throws IOException {
        Outcome outcome = run(arguments);
        assertEquals(0, outcome.code(), outcome.output());
        return taken();
    }

    private Outcome run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("make"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("MAKE.*|MFLAGS|TARGET|RTL|SLASHKIT.*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS), () -> "hangs: " + command);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    /** What the stand-ins have done since the last time. */
    private List<String> taken() throws IOException {
        Path log = folder.resolve("log.txt");
        if (!Files.exists(log)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        return lines;
    }

    private void touch(String path) throws IOException {
        assertTrue(Files.exists(folder.resolve(path)), path);
        Files.setLastModifiedTime(folder.resolve(path), FileTime.from(Instant.now()));
    }

    private static List<String> kernels() {
        return manifest.units().stream()
                .map(Manifest.UnitInfo::kernel)
                .distinct()
                .toList();
    }

    private static SortedSet<String> fifos() {
        SortedSet<String> fifos = new TreeSet<>(units().values());
        fifos.removeIf(kernel -> !FIFO.matcher(kernel).matches());
        return fifos;
    }

    /** Units to their kernels. */
    private static Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        for (String value : values("nk")) {
            String[] parts = value.split(":", -1);
            List<String> names = List.of(parts[2].split("\\.", -1));
            assertEquals(Integer.parseInt(parts[1]), names.size(), value);
            names.forEach(name -> assertEquals(null, units.put(name, parts[0]), name + " is there twice"));
        }
        return units;
    }

    private static List<String> values(String key) {
        return files.get("connectivity.cfg")
                .lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.matches(), text);
        return matcher;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
