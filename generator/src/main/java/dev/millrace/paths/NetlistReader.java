// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the modules of a netlist that Yosys wrote as JSON, cell by cell, as netlists are large. */
final class NetlistReader {
    private final JsonParser parser;

    private NetlistReader(JsonParser parser) {
        this.parser = parser;
    }

    static Map<String, NetModule> read(InputStream json) throws IOException {
        try (JsonParser parser = new ObjectMapper().createParser(json)) {
            return new NetlistReader(parser).modules();
        }
    }

    private Map<String, NetModule> modules() throws IOException {
        Map<String, NetModule> modules = new HashMap<>();
        fields(section -> {
            if (section.equals("modules")) {
                fields(name -> modules.put(name, module()));
            } else {
                parser.skipChildren();
            }
        });
        return modules;
    }

    private NetModule module() throws IOException {
        NetModule module = new NetModule();
        fields(section -> {
            switch (section) {
                case "ports" -> fields(name -> port(module, name, parser.readValueAsTree()));
                case "cells" -> fields(name -> module.add(cell(name, parser.readValueAsTree())));
                case "netnames" -> fields(name -> netName(module, name, parser.readValueAsTree()));
                default -> parser.skipChildren();
            }
        });
        return module;
    }

    private interface Field {
        void read(String name) throws IOException;
    }

    /** Reads the fields of an object, at whose begin the parser is, or before it; each is at its value. */
    private void fields(Field field) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name);
        }
    }

    private static void port(NetModule module, String name, JsonNode port) {
        module.add(
                name, bits(port.path("bits")), port.path("direction").asText().equals("output"));
    }

    private static Cell cell(String name, JsonNode cell) {
        Map<String, int[]> ports = new HashMap<>();
        cell.path("connections").properties().forEach(each -> ports.put(each.getKey(), bits(each.getValue())));
        Set<String> outputs = new HashSet<>();
        cell.path("port_directions").properties().forEach(each -> {
            if (each.getValue().asText().equals("output")) {
                outputs.add(each.getKey());
            }
        });
        Map<String, String> parameters = new HashMap<>();
        cell.path("parameters").properties().forEach(each -> {
            if (!each.getKey().startsWith("INIT")) {
                parameters.put(each.getKey(), each.getValue().asText());
            }
        });
        return new Cell(name, cell.path("type").asText(), ports, outputs, parameters);
    }

    private static void netName(NetModule module, String name, JsonNode net) {
        int[] bits = bits(net.path("bits"));
        for (int i = 0; i < bits.length; i++) {
            String bit =
                    bits.length == 1 ? name : name + "[" + (net.path("offset").asInt() + i) + "]";
            module.name(bits[i], bit, net.path("hide_name").asInt() == 0);
        }
    }

    private static int[] bits(JsonNode bits) {
        int[] nets = new int[bits.size()];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = bits.get(i).isInt() ? bits.get(i).asInt() : Cell.CONSTANT;
        }
        return nets;
    }
}
