// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import dev.millrace.toolchain.ToolchainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest paths of a netlist for UltraScale+, with all modules that are in its top. */
public final class LongestPaths {
    private final Map<String, NetModule> modules;
    private final TimingGraph graph = new TimingGraph();

    private LongestPaths(Map<String, NetModule> modules) {
        this.modules = modules;
    }

    /**
     * The longest paths, sorted by what they lie between, then by time.
     *
     * @param netlist what {@code json} or {@code write_json} of Yosys wrote behind {@code synth_xilinx}
     * @param each so many between each kind of ends at most; paths between the same words are one
     * @throws ToolchainException if the netlist lacks the top or has cells of which no delays are known
     */
    public static List<TimedPath> of(InputStream netlist, String top, int each) throws IOException {
        LongestPaths paths = new LongestPaths(NetlistReader.read(netlist));
        NetModule module = paths.modules.get(top);
        if (module == null) {
            throw new ToolchainException("the netlist of Yosys has no module " + top);
        }
        paths.expandTop(module);
        return paths.graph.longest(each);
    }

    private void expandTop(NetModule top) {
        int[] nets = newNets(top);
        top.inputs().forEach((port, bits) -> {
            for (int i = 0; i < bits.length; i++) {
                if (bits[i] != Cell.CONSTANT) {
                    String name = bit(port, i, bits.length);
                    graph.input(nets[bits[i]], () -> name);
                }
            }
        });
        top.outputs().forEach((port, bits) -> {
            for (int i = 0; i < bits.length; i++) {
                if (bits[i] != Cell.CONSTANT) {
                    String name = bit(port, i, bits.length);
                    graph.load(nets[bits[i]]);
                    graph.output(nets[bits[i]], () -> name);
                }
            }
        });
        expand(top, nets, "");
    }

    private static String bit(String port, int index, int width) {
        return width == 1 ? port : port + "[" + index + "]";
    }

    /** Nodes for the nets of a module, as far as they are no ports. */
    private int[] newNets(NetModule module) {
        int[] nets = new int[module.nets()];
        Arrays.setAll(nets, net -> graph.node());
        return nets;
    }

    private void expand(NetModule module, int[] nets, String path) {
        for (Cell cell : module.cells()) {
            NetModule inner = modules.get(cell.type());
            if (inner == null) {
                CellTiming.add(graph, cell, nets, () -> path + module.nameOf(cell));
            } else {
                expand(inner, instance(inner, cell, nets), path + cell.name() + ".");
            }
        }
    }

    /** An input is the net outside; an output drives it. */
    private int[] instance(NetModule inner, Cell cell, int[] outside) {
        int[] nets = newNets(inner);
        Set<Integer> joined = new HashSet<>();
        inner.inputs().forEach((port, bits) -> {
            int[] given = CellTiming.nodes(cell.port(port), outside);
            for (int i = 0; i < given.length; i++) {
                if (bits[i] != Cell.CONSTANT) {
                    nets[bits[i]] = given[i];
                    joined.add(bits[i]);
                }
            }
        });
        inner.outputs().forEach((port, bits) -> {
            int[] driven = CellTiming.nodes(cell.port(port), outside);
            for (int i = 0; i < driven.length; i++) {
                if (bits[i] != Cell.CONSTANT && driven[i] != Cell.CONSTANT) {
                    if (joined.add(bits[i])) {
                        nets[bits[i]] = driven[i];
                    } else {
                        graph.arc(nets[bits[i]], driven[i], 0, null, TimingGraph.Wire.NONE);
                    }
                }
            }
        });
        return nets;
    }
}
