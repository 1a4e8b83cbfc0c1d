// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.Manifest;
import dev.millrace.card.Card;
import dev.millrace.card.MemorySystem;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A project for a card that SLASH links for: what slashkit is told to join, the FIFOs and the sources. */
class SlashProjectTest extends SlashBehaviour {
    private static final Pattern STREAM = Pattern.compile("(\\w+)\\.(\\w+):(\\w+)\\.(\\w+)");
    private static final Pattern MEMORY = Pattern.compile("(\\w+)\\.m_axi_gmem:HBM(\\d+)");

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

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.matches(), text);
        return matcher;
    }
}
