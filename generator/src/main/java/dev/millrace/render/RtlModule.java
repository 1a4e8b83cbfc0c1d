// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a hand-written module declares: the renderer passes a plan's constants to the parameters that are there, and ties
 * off ports that a unit does not use.
 *
 * @param name of the module
 * @param parameters names, in order
 * @param ports in order
 */
record RtlModule(String name, List<String> parameters, List<ModulePort> ports) {
    private static final Pattern HEADER = Pattern.compile(
            "^module\\s+(?<name>\\w+)\\s*(?:#\\((?<parameters>.*?)\\n\\)\\s*)?\\((?<ports>.*?)\\n\\);",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("parameter\\s+[^=]*?(\\w+)\\s*=");
    private static final Pattern PORT = Pattern.compile(
            "^\\s*(input|output)\\s+logic\\s*(signed)?\\s*(\\[[^\\]]*\\])?\\s*(\\w+)\\s*,?\\s*$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("\\W+");

    /**
     * A port.
     *
     * @param input its direction
     * @param range with brackets, empty for one bit
     */
    record ModulePort(boolean input, String range, String name) {
        /**
         * Its declaration under a name.
         *
         * @param type of the signal, {@code wire} in Verilog
         */
        String declaration(String type, String as) {
            return (input ? "input  " : "output ") + type + " " + (range.isEmpty() ? "" : range + " ") + as;
        }
    }

    static RtlModule parse(String text) {
        Matcher header = HEADER.matcher(withoutComments(text));
        if (!header.find()) {
            throw new IllegalArgumentException(
                    "no module header in " + text.lines().findFirst());
        }
        List<String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(
                Optional.ofNullable(header.group("parameters")).orElse(""));
        while (parameter.find()) {
            parameters.add(parameter.group(1));
        }
        List<ModulePort> ports = new ArrayList<>();
        Matcher port = PORT.matcher(header.group("ports"));
        while (port.find()) {
            String range = Optional.ofNullable(port.group(3)).orElse("").replaceAll("\\s+", "");
            ports.add(new ModulePort(port.group(1).equals("input"), range, port.group(4)));
        }
        return new RtlModule(header.group("name"), List.copyOf(parameters), List.copyOf(ports));
    }

    /** The words of a file outside its comments: names of the modules and packages that it uses are among them. */
    static Set<String> words(String text) {
        return NOT_IN_WORDS.splitAsStream(withoutComments(text)).collect(Collectors.toSet());
    }

    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }
}
