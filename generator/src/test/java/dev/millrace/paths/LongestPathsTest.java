// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.fabric.Delays;
import dev.millrace.toolchain.ToolchainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paths of netlists small enough to be followed by hand. */
class LongestPathsTest {
    private static final double TOLERANCE = 1e-6; // delays of arcs are floats

    /** The longest of each kind, of a netlist whose strings are in single quotes. */
    private static List<TimedPath> paths(String modules) throws IOException {
        String json = ("{'creator': 'Yosys', 'modules': {" + modules + "}}").replace('\'', '"');
        return LongestPaths.of(new ByteArrayInputStream(json.getBytes(UTF_8)), "top", 5);
    }

    private static String module(String name, String ports, String cells, String netNames) {
        return "'%s': {'attributes': {}, 'ports': {%s}, 'cells': {%s}, 'netnames': {%s}}"
                .replaceFirst("%s", name)
                .replaceFirst("%s", ports)
                .replaceFirst("%s", cells)
                .replaceFirst("%s", netNames);
    }

    private static String port(String name, String direction, int... bits) {
        return "'" + name + "': {'direction': '" + direction + "', 'bits': " + List.of(text(bits)) + "}";
    }

    private static String text(int... bits) {
        String list = java.util.Arrays.toString(bits);
        return list.substring(1, list.length() - 1);
    }

    /** A cell with pins {@code I0:2}; a pin with {@code >} drives its nets. */
    private static String cell(String name, String type, String parameters, String... pins) {
        StringBuilder connections = new StringBuilder();
        StringBuilder directions = new StringBuilder();
        for (String pin : pins) {
            boolean output = pin.contains(">");
            int end = pin.indexOf(output ? '>' : ':');
            String comma = connections.isEmpty() ? "'" : ", '";
            String port = comma + pin.substring(0, end) + "': ";
            connections.append(port + "[" + pin.substring(end + 1) + "]");
            directions.append(port + "'" + (output ? "output" : "input") + "'");
        }
        return "'" + name + "': {'hide_name': 0, 'type': '" + type + "', 'parameters': {" + parameters
                + "}, 'port_directions': {" + directions + "}, 'connections': {" + connections + "}}";
    }

    private static String flipFlop(String name, int d, int q) {
        return cell(name, "FDRE", "", "C:1", "D:" + d, "CE:'1'", "R:'0'", "Q>" + q);
    }

    private static String lut(String name, int from, int to) {
        return cell(name, "LUT1", "", "I0:" + from, "O>" + to);
    }

    private static String netName(String name, int... bits) {
        return "'" + name + "': {'hide_name': 0, 'bits': [" + text(bits) + "]}";
    }

    @Test
    void registersAreTheEnds() throws IOException {
        List<TimedPath> paths = paths(module(
                "top",
                port("clk", "input", 1),
                String.join(", ", flipFlop("a", 9, 2), lut("x", 2, 3), lut("y", 3, 4), flipFlop("b", 4, 5)),
                netName("first", 2) + ", " + netName("second", 5)));
        assertEquals(1, paths.size());
        TimedPath path = paths.get(0);
        assertEquals(Ends.REGISTER_TO_REGISTER, path.ends());
        assertEquals("first", path.from());
        assertEquals("second", path.to());
        assertEquals(Map.of(Level.LUT, 2), path.levels());
        double expected = Delays.CLOCK_TO_Q + 2 * Delays.LUT + 3 * Delays.wire(1) + Delays.UNCERTAINTY;
        assertEquals(expected, path.nanoseconds(), TOLERANCE);
    }

    @Test
    void portsAreEnds() throws IOException {
        List<TimedPath> paths = paths(module(
                "top",
                String.join(
                        ", ",
                        port("clk", "input", 1),
                        port("ready", "input", 6),
                        port("data", "input", 7),
                        port("valid", "output", 8),
                        port("q", "output", 2)),
                String.join(", ", lut("x", 6, 8), lut("y", 7, 3), flipFlop("a", 3, 2)),
                ""));
        assertEquals(
                List.of("INPUT_TO_REGISTER data a", "REGISTER_TO_OUTPUT a q", "INPUT_TO_OUTPUT ready valid"),
                paths.stream()
                        .map(path -> path.ends().name() + " " + path.from() + " " + path.to())
                        .toList());
        assertEquals(Map.of(), paths.get(1).levels());
        assertEquals(Map.of(Level.LUT, 1), paths.get(2).levels());
    }

    @Test
    void aPathGoesThroughModules() throws IOException {
        String inner = module("inner", port("i", "input", 2) + ", " + port("o", "output", 3), lut("x", 2, 3), "");
        List<TimedPath> paths = paths(inner + ", "
                + module(
                        "top",
                        port("clk", "input", 1),
                        String.join(
                                ", ",
                                flipFlop("a", 9, 2),
                                cell("one", "inner", "", "i:2", "o>3"),
                                cell("two", "inner", "", "i:3", "o>4"),
                                flipFlop("b", 4, 5)),
                        ""));
        assertEquals(Map.of(Level.LUT, 2), paths.get(0).levels());
    }

    @Test
    void bitsOfAWordAreOnePath() throws IOException {
        List<TimedPath> paths = paths(module(
                "top",
                port("clk", "input", 1),
                String.join(
                        ", ",
                        flipFlop("a", 9, 2),
                        flipFlop("b", 9, 3),
                        lut("x", 2, 4),
                        lut("y", 4, 5),
                        lut("z", 3, 6),
                        flipFlop("c", 5, 7),
                        flipFlop("d", 6, 8)),
                netName("word", 2, 3) + ", " + netName("sum", 7, 8)));
        assertEquals(1, paths.size());
        assertEquals("word[0]", paths.get(0).from());
        assertEquals("sum[0]", paths.get(0).to());
    }

    @Test
    void aCarryChainIsEntered() throws IOException {
        List<TimedPath> paths = paths(module(
                "top",
                port("clk", "input", 1),
                String.join(
                        ", ",
                        flipFlop("a", 99, 2),
                        lut("x", 2, 3),
                        cell(
                                "c0",
                                "CARRY4",
                                "",
                                "CI:'0'",
                                "S:3, 'x', 'x', 'x'",
                                "DI:'0', '0', '0', '0'",
                                "CO>10, 11, 12, 13",
                                "O>14, 15, 16, 17"),
                        cell(
                                "c1",
                                "CARRY4",
                                "",
                                "CI:13",
                                "S:'0', '0', '0', '0'",
                                "DI:'0', '0', '0', '0'",
                                "CO>20, 21, 22, 23",
                                "O>24, 25, 26, 27"),
                        flipFlop("b", 27, 5)),
                ""));
        assertEquals(Map.of(Level.LUT, 1, Level.CARRY, 1), paths.get(0).levels(), "two CARRY4 are a CARRY8");
        double expected = Delays.CLOCK_TO_Q
                + Delays.wire(1)
                + Delays.LUT
                + Delays.WIRE_IN_SLICE
                + Delays.CARRY_IN
                + Delays.CARRY_SUM
                + Delays.wire(1)
                + Delays.UNCERTAINTY;
        assertEquals(expected, paths.get(0).nanoseconds(), TOLERANCE);
    }

    private static String dsp(String parameters) {
        return module(
                "top",
                port("clk", "input", 1),
                String.join(
                        ", ",
                        flipFlop("a", 99, 2),
                        cell("product", "DSP48E2", parameters, "A:2", "B:'1'", "CLK:1", "P>3"),
                        flipFlop("b", 3, 4)),
                "");
    }

    @Test
    void aDspSliceIsPassedThroughOrHasRegisters() throws IOException {
        TimedPath through = paths(dsp("'AREG': '0', 'MREG': '0', 'PREG': '0'")).get(0);
        assertEquals("a", through.from());
        assertEquals("b", through.to());
        assertEquals(Map.of(Level.DSP, 2), through.levels());
        double expected = Delays.CLOCK_TO_Q
                + Delays.wire(1)
                + Delays.DSP_MULTIPLIER
                + Delays.DSP_ADDER
                + Delays.DSP_OUTPUT
                + Delays.wire(1)
                + Delays.UNCERTAINTY;
        assertEquals(expected, through.nanoseconds(), TOLERANCE);

        List<TimedPath> registered = paths(dsp("'AREG': '1', 'MREG': '1', 'PREG': '1'"));
        assertEquals(
                List.of("product product", "product b", "a product"),
                registered.stream().map(path -> path.from() + " " + path.to()).toList());
        assertEquals(1, registered.get(0).levels().get(Level.DSP));
    }

    @Test
    void memoriesAreEnds() throws IOException {
        List<TimedPath> paths = paths(module(
                "top",
                port("clk", "input", 1),
                String.join(
                        ", ",
                        flipFlop("address", 99, 2),
                        cell("block", "RAMB18E2", "'DOA_REG': '00'", "CLKARDCLK:1", "ADDRARDADDR:2", "DOUTADOUT>3"),
                        cell("small", "RAM32M16", "", "WCLK:1", "ADDRA:2", "ADDRH:2", "DIA:3", "WE:'1'", "DOA>4"),
                        flipFlop("q", 4, 5)),
                ""));
        assertEquals(
                List.of("address block", "address q", "address small", "block small"),
                paths.stream()
                        .map(path -> path.from() + " " + path.to())
                        .sorted()
                        .toList());
        TimedPath read = paths.stream()
                .filter(path -> path.from().equals("address") && path.to().equals("q"))
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of(Level.LUT_RAM, 1), read.levels());
    }

    @Test
    void whatHasNoModelIsNamed() {
        String message = assertThrows(
                        ToolchainException.class,
                        () -> paths(module("top", "", cell("odd", "WIDGET", "", "I:1", "O>2"), "")))
                .getMessage();
        assertTrue(message.contains("odd") && message.contains("WIDGET"), message);
    }

    @Test
    void eightLutsAreWithinTheClockAndTenAreNot() throws IOException {
        assertTrue(!chain(8).exceeds(250), chain(8).toString());
        assertTrue(chain(10).exceeds(250), chain(10).toString());
    }

    private static TimedPath chain(int luts) throws IOException {
        StringBuilder cells = new StringBuilder(flipFlop("a", 99, 2));
        for (int i = 0; i < luts; i++) {
            cells.append(", ").append(lut("x" + i, 2 + i, 3 + i));
        }
        cells.append(", ").append(flipFlop("b", 2 + luts, 98));
        return paths(module("top", port("clk", "input", 1), cells.toString(), ""))
                .get(0);
    }
}
