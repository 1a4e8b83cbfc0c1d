// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A module of a netlist, whose nets are numbers. */
final class NetModule {
    private record Name(String text, boolean given) {
        boolean isBetterThan(Name other) {
            return given != other.given ? given : text.length() < other.text.length();
        }
    }

    private final Map<String, int[]> inputs = new TreeMap<>();
    private final Map<String, int[]> outputs = new TreeMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Name> names = new HashMap<>();
    private int nets;

    void add(String port, int[] bits, boolean output) {
        (output ? outputs : inputs).put(port, bits);
        count(bits);
    }

    void add(Cell cell) {
        cells.add(cell);
        cell.ports().values().forEach(this::count);
    }

    private void count(int[] bits) {
        for (int bit : bits) {
            nets = Math.max(nets, bit + 1);
        }
    }

    /** A name of a net; of several, the shortest that the source has. */
    void name(int net, String text, boolean given) {
        names.merge(net, new Name(text, given), (one, other) -> other.isBetterThan(one) ? other : one);
    }

    /** All nets have lesser numbers. */
    int nets() {
        return nets;
    }

    List<Cell> cells() {
        return cells;
    }

    Map<String, int[]> inputs() {
        return inputs;
    }

    Map<String, int[]> outputs() {
        return outputs;
    }

    /** What a cell that holds a state is called: after what it drives, if that has a name in the source. */
    String nameOf(Cell cell) {
        for (String port : new TreeMap<>(cell.ports()).keySet()) {
            if (cell.outputs().contains(port)) {
                for (int net : cell.port(port)) {
                    Name name = names.get(net);
                    if (name != null && name.given) {
                        return name.text;
                    }
                }
            }
        }
        return cell.name();
    }
}
