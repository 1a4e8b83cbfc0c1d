// SPDX-License-Identifier: Apache-2.0
package dev.millrace.synthesis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.fabric.Resources;
import dev.millrace.toolchain.ToolchainException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The cells of a synthesized module, from the statistics of Yosys. */
final class Netlist {
    /** LUTs of cells that are LUT RAM. */
    private static final Map<String, Integer> LUT_RAM = Map.ofEntries(
            Map.entry("RAM32X1S", 1),
            Map.entry("RAM64X1S", 1),
            Map.entry("RAM128X1S", 2),
            Map.entry("RAM256X1S", 4),
            Map.entry("RAM512X1S", 8),
            Map.entry("RAM32X1D", 2),
            Map.entry("RAM64X1D", 2),
            Map.entry("RAM128X1D", 4),
            Map.entry("RAM256X1D", 8),
            Map.entry("RAM32M", 4),
            Map.entry("RAM64M", 4),
            Map.entry("RAM32M16", 8),
            Map.entry("RAM64M8", 8),
            Map.entry("SRL16E", 1),
            Map.entry("SRLC16E", 1),
            Map.entry("SRLC32E", 1));

    /** The module that is one DSP slice with all of its registers; Yosys maps only its product to the slice. */
    private static final String SLICE = "millrace_multiply_add";

    private final JsonNode modules;
    private final Map<String, Resources> known = new HashMap<>();

    private Netlist(JsonNode modules) {
        this.modules = modules;
    }

    /**
     * What a module takes with all that is in it.
     *
     * @param statistics what {@code stat -json} says
     */
    static Resources resources(String statistics, String top) {
        return new Netlist(modules(statistics)).module(top);
    }

    /** The modules alone: behind them Yosys 0.23 writes the hierarchy of a design as text that is no JSON. */
    private static JsonNode modules(String statistics) {
        try (JsonParser parser = new ObjectMapper().createParser(statistics)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("modules")) {
                    parser.nextToken();
                    return parser.readValueAsTree();
                }
            }
            throw new ToolchainException("the statistics of Yosys list no modules; use Yosys 0.23 or newer");
        } catch (IOException e) {
            throw new ToolchainException("the statistics of Yosys cannot be read: " + e.getMessage(), e);
        }
    }

    private Resources module(String name) {
        Resources found = known.get(name);
        if (found == null) {
            found = name.contains(SLICE)
                    ? new Resources(0, 0, 1, 0, 0)
                    : cells(find(name).path("num_cells_by_type"));
            known.put(name, found);
        }
        return found;
    }

    private Resources cells(JsonNode counts) {
        Resources sum = Resources.NONE;
        for (Map.Entry<String, JsonNode> cell : counts.properties()) {
            Resources one = find(cell.getKey()).isMissingNode() ? cell(cell.getKey()) : module(cell.getKey());
            sum = sum.plus(one.times(cell.getValue().asLong()));
        }
        return sum;
    }

    /** A module; the statistics write names that are not made by Yosys with a backslash. */
    private JsonNode find(String name) {
        JsonNode module = modules.path(name);
        return module.isMissingNode() ? modules.path("\\" + name) : module;
    }

    /** A cell; of those that are not named, the device has enough: carries, wide multiplexers, inverters of inputs. */
    private static Resources cell(String type) {
        if (type.matches("LUT[1-6]")) {
            return new Resources(1, 0, 0, 0, 0);
        }
        if (type.matches("FD[RSCP]E")) {
            return new Resources(0, 1, 0, 0, 0);
        }
        return switch (type) {
            case "DSP48E2" -> new Resources(0, 0, 1, 0, 0);
            case "RAMB18E2" -> new Resources(0, 0, 0, 0.5, 0);
            case "RAMB36E2" -> new Resources(0, 0, 0, 1, 0);
            case "URAM288" -> new Resources(0, 0, 0, 0, 1);
            default -> new Resources(LUT_RAM.getOrDefault(type, 0), 0, 0, 0, 0);
        };
    }
}
