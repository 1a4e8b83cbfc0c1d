// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import dev.millrace.fabric.Delays;
import dev.millrace.paths.TimingGraph.Wire;
import java.util.function.Supplier;

/**
 * A DSP slice: operands go through the multiplier to the adder, or past it, and on to the output. Each of its registers
 * that is in use ends a path and begins another; Yosys 0.23 uses none and leaves them in the fabric.
 */
final class DspTiming {
    private final TimingGraph graph;
    private final Cell cell;
    private final int[] nets;
    private final Supplier<String> name;

    DspTiming(TimingGraph graph, Cell cell, int[] nets, Supplier<String> name) {
        this.graph = graph;
        this.cell = cell;
        this.nets = nets;
        this.name = name;
    }

    void add() {
        boolean multiplies = !cell.text("USE_MULT").equals("NONE");
        int product = graph.node();
        int adder = graph.node();
        boolean preAdds =
                cell.text("AMULTSEL").equals("AD") || cell.text("BMULTSEL").equals("AD");
        int factor = preAdds ? preAdder(product) : product;
        double preAdding = preAdds ? Delays.DSP_PRE_ADDER : Delays.DSP_MULTIPLIER;
        int operands = multiplies ? factor : adder;
        double toOperands = multiplies ? preAdding : Delays.DSP_ADDER;
        operand("A", "AREG", operands, toOperands);
        operand("ACIN", "AREG", operands, toOperands);
        operand("B", "BREG", operands, toOperands);
        operand("BCIN", "BREG", operands, toOperands);
        operand("D", "DREG", factor, preAdding);
        operand("C", "CREG", adder, Delays.DSP_ADDER);
        operand("CARRYIN", "CARRYINREG", adder, Delays.DSP_ADDER);
        operand("OPMODE", "OPMODEREG", adder, Delays.DSP_ADDER);
        operand("ALUMODE", "ALUMODEREG", adder, Delays.DSP_ADDER);
        operand("INMODE", "INMODEREG", factor, preAdding);
        pass("PCIN", adder);
        register(product, "MREG", adder, Delays.DSP_ADDER);
        output(adder);
        cell.ports().keySet().stream()
                .filter(port -> port.startsWith("CE") || port.startsWith("RST"))
                .forEach(port -> {
                    for (int node : pins(port)) {
                        graph.end(node, Delays.DSP_SETUP, Wire.ROUTED, name);
                    }
                });
    }

    private int[] pins(String port) {
        return CellTiming.nodes(cell.port(port), nets);
    }

    /** The node between pre-adder and multiplier. */
    private int preAdder(int product) {
        int sum = graph.node();
        register(sum, "ADREG", product, Delays.DSP_MULTIPLIER);
        return sum;
    }

    private void operand(String port, String register, int target, double delay) {
        boolean registered = cell.has(register);
        if (registered) {
            int behind = graph.node();
            graph.start(behind, Delays.CLOCK_TO_Q, name);
            graph.arc(behind, target, delay, Level.DSP, Wire.NONE);
        }
        for (int node : pins(port)) {
            if (registered) {
                graph.end(node, Delays.DSP_SETUP, Wire.ROUTED, name);
            } else {
                graph.arc(node, target, delay, Level.DSP, port.endsWith("CIN") ? Wire.NONE : Wire.ROUTED);
            }
        }
    }

    private void pass(String port, int adder) {
        for (int node : pins(port)) {
            graph.arc(node, adder, Delays.DSP_ADDER, Level.DSP, Wire.NONE);
        }
    }

    private void register(int node, String register, int target, double delay) {
        int behind = node;
        if (cell.has(register)) {
            graph.end(node, Delays.DSP_SETUP, Wire.NONE, name);
            behind = graph.node();
            graph.start(behind, Delays.CLOCK_TO_Q, name);
        }
        graph.arc(behind, target, delay, Level.DSP, Wire.NONE);
    }

    private void output(int adder) {
        boolean registered = cell.has("PREG");
        if (registered) {
            graph.end(adder, Delays.DSP_SETUP, Wire.NONE, name);
        }
        for (String port : cell.outputs()) {
            for (int node : pins(port)) {
                if (registered) {
                    graph.start(node, Delays.DSP_REGISTER_TO_OUT, name);
                } else {
                    graph.arc(adder, node, Delays.DSP_OUTPUT, null, Wire.NONE);
                }
            }
        }
    }
}
