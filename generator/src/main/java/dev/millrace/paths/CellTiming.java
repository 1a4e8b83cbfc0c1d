// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import dev.millrace.fabric.Delays;
import dev.millrace.paths.TimingGraph.Wire;
import dev.millrace.toolchain.ToolchainException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the cells of an UltraScale+ netlist add to a timing graph. */
final class CellTiming {
    private static final Set<String> CLOCKS = Set.of("C", "CLK", "WCLK", "CLKARDCLK", "CLKBWRCLK");

    private final TimingGraph graph;
    private final Cell cell;
    private final int[] nets;
    private final Supplier<String> name;

    private CellTiming(TimingGraph graph, Cell cell, int[] nets, Supplier<String> name) {
        this.graph = graph;
        this.cell = cell;
        this.nets = nets;
        this.name = name;
    }

    /**
     * Adds a cell.
     *
     * @param nets nodes by net of the cell's module
     * @param name of what it holds
     * @throws ToolchainException if there is no model of such a cell
     */
    static void add(TimingGraph graph, Cell cell, int[] nets, Supplier<String> name) {
        new CellTiming(graph, cell, nets, name).add();
    }

    private void add() {
        cell.ports().keySet().stream()
                .filter(port -> !cell.outputs().contains(port))
                .forEach(port -> {
                    for (int node : pins(port)) {
                        graph.load(node);
                    }
                });
        String type = cell.type();
        if (type.matches("LUT[1-6]")) {
            inputs("I").forEach(port -> through(port, "O", Delays.LUT, Level.LUT, Wire.ROUTED));
        } else if (type.matches("FD[RSCP]E(_1)?")) {
            flipFlop();
        } else if (type.matches("CARRY[48]")) {
            carry();
        } else if (type.matches("MUXF[789]")) {
            through("I0", "O", Delays.MUXF, Level.MUXF, Wire.NONE);
            through("I1", "O", Delays.MUXF, Level.MUXF, Wire.NONE);
            through("S", "O", Delays.MUXF, Level.MUXF, Wire.ROUTED);
        } else if (type.equals("INV") || type.equals("BUF")) {
            through("I", "O", 0, null, Wire.NONE); // taken in by what follows
        } else if (type.matches("RAM[0-9]+M[0-9]*")) {
            lutRam();
        } else if (type.matches("RAM[0-9]+X1[SD]") || type.matches("SRL.*")) {
            narrowLutRam();
        } else if (type.matches("RAMB(18|36)E2")) {
            memory(cell.has("DOA_REG"), cell.has("DOB_REG"), true);
        } else if (type.equals("URAM288")) {
            memory(cell.text("OREG_A").equals("TRUE"), cell.text("OREG_B").equals("TRUE"), false);
        } else if (type.equals("DSP48E2")) {
            new DspTiming(graph, cell, nets, name).add();
        } else if (!Set.of("GND", "VCC", "$scopeinfo").contains(type)) {
            throw new ToolchainException("no delays are known of cell " + cell.name() + " of type " + type);
        }
    }

    private int[] pins(String port) {
        return nodes(cell.port(port), nets);
    }

    static int[] nodes(int[] bits, int[] nets) {
        int[] nodes = new int[bits.length];
        for (int i = 0; i < bits.length; i++) {
            nodes[i] = bits[i] == Cell.CONSTANT ? Cell.CONSTANT : nets[bits[i]];
        }
        return nodes;
    }

    private Stream<String> inputs(String prefix) {
        return cell.ports().keySet().stream().filter(port -> !cell.outputs().contains(port) && port.startsWith(prefix));
    }

    private void through(String input, String output, double delay, Level level, Wire wire) {
        for (int source : pins(input)) {
            for (int target : pins(output)) {
                graph.arc(source, target, delay, level, wire);
            }
        }
    }

    private void starts(String output, double clockToOut) {
        for (int node : pins(output)) {
            graph.start(node, clockToOut, name);
        }
    }

    private void ends(String input, double setup) {
        for (int node : pins(input)) {
            graph.end(node, setup, Wire.ROUTED, name);
        }
    }

    private void flipFlop() {
        starts("Q", Delays.CLOCK_TO_Q);
        inputs("")
                .filter(port -> !CLOCKS.contains(port))
                .forEach(port -> ends(port, port.equals("D") ? Delays.SETUP : Delays.CONTROL_SETUP));
    }

    private void carry() {
        int[] sums = pins("O");
        int[] carries = pins("CO");
        for (Map.Entry<String, int[]> port :
                Map.of("S", pins("S"), "DI", pins("DI")).entrySet()) {
            for (int i = 0; i < port.getValue().length; i++) {
                for (int k = i; k < sums.length; k++) {
                    if (k > i || port.getKey().equals("S")) {
                        graph.arc(port.getValue()[i], sums[k], Delays.CARRY_IN, Level.CARRY, Wire.IN_SLICE);
                    }
                    graph.arc(port.getValue()[i], carries[k], Delays.CARRY_IN, Level.CARRY, Wire.IN_SLICE);
                }
            }
        }
        through("CI", "O", Delays.CARRY_SUM, Level.CARRY, Wire.NONE);
        through("CI", "CO", Delays.CARRY_FOUR_BITS, Level.CARRY, Wire.NONE);
        through("CYINIT", "O", Delays.CARRY_IN, Level.CARRY, Wire.ROUTED);
        through("CYINIT", "CO", Delays.CARRY_IN, Level.CARRY, Wire.ROUTED);
    }

    /** Several columns: each is read at its own address, and all are written at that of the last. */
    private void lutRam() {
        for (String output : cell.outputs()) {
            starts(output, Delays.LUT_RAM_CLOCK_TO_OUT);
            through("ADDR" + output.substring(2), output, Delays.LUT, Level.LUT_RAM, Wire.ROUTED);
        }
        String written = inputs("ADDR").max(String::compareTo).orElseThrow();
        ends(written, Delays.LUT_RAM_SETUP);
        inputs("DI").forEach(port -> ends(port, Delays.LUT_RAM_SETUP));
        ends("WE", Delays.LUT_RAM_SETUP);
    }

    /** One column, or a shift register. */
    private void narrowLutRam() {
        for (String output : cell.outputs()) {
            starts(output, Delays.LUT_RAM_CLOCK_TO_OUT);
            inputs(output.equals("DPO") ? "DPRA" : "A")
                    .forEach(port -> through(port, output, Delays.LUT, Level.LUT_RAM, Wire.ROUTED));
        }
        boolean shifts = cell.type().startsWith("SRL");
        inputs("")
                .filter(port -> !CLOCKS.contains(port) && !port.startsWith("DPRA") && !(shifts && port.startsWith("A")))
                .forEach(port -> ends(port, Delays.LUT_RAM_SETUP));
    }

    private void memory(boolean registerA, boolean registerB, boolean block) {
        double array = block ? Delays.BLOCK_RAM_CLOCK_TO_OUT : Delays.ULTRA_RAM_CLOCK_TO_OUT;
        double register = block ? Delays.BLOCK_RAM_REGISTER_TO_OUT : Delays.ULTRA_RAM_REGISTER_TO_OUT;
        for (String output : cell.outputs()) {
            boolean ofA = output.startsWith("DOUTA") || output.startsWith("DOUTPA") || output.endsWith("_A");
            starts(output, (ofA ? registerA : registerB) ? register : array);
        }
        inputs("").filter(port -> !CLOCKS.contains(port)).forEach(port -> ends(port, Delays.RAM_SETUP));
    }
}
