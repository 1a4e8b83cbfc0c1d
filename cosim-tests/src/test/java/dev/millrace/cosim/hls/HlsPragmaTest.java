// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.hls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.vitis.VitisProjects;
import dev.millrace.cosim.vitis.VitisProjects.Listed;
import dev.millrace.kernel.HostInterface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/**
 * Pragmas of HLS, which a C++ compiler passes over: spelt as the manual has them (UG1399, HLS Pragmas), where they count,
 * and of things that exist.
 */
class HlsPragmaTest {
    private static final Pattern PRAGMA = Pattern.compile("^\\s*#pragma\\s+(\\w+)(.*)$", Pattern.MULTILINE);
    private static final Pattern LOOP = Pattern.compile("(?:\\w+\\s*:\\s*)?(?:for|while)\\s*\\(.*\\)", Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile(
            "[\\w:<>,&*\\s\"\\[\\]]*?\\b(~?\\w+|operator\\S+)\\s*\\((.*)\\)\\s*(?:const)?\\s*(?::.*)?", Pattern.DOTALL);
    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final Pattern CONSTANT = Pattern.compile("C::(k\\w+)");

    private static final Predicate<String> NUMBER = INTEGER.asMatchPredicate();
    private static final Predicate<String> NUMBER_OR_CONSTANT = NUMBER.or(CONSTANT.asMatchPredicate());
    private static final Predicate<String> NAME =
            Pattern.compile("[A-Za-z_]\\w*").asMatchPredicate();
    /** Accepts an option that has no value. */
    private static final Predicate<String> NONE = ""::equals;

    /** Where a pragma counts: at the beginning of a loop's body, of a function's, or anywhere in a function. */
    private enum Place {
        LOOP,
        FUNCTION,
        FUNCTION_OR_LOOP,
        WITHIN_FUNCTION
    }

    /** A pragma of the manual, with those of its options that the project has a use for. */
    private record Known(Place place, Map<String, Predicate<String>> options) {}

    private static final Map<String, Known> KNOWN = Map.of(
            "PIPELINE",
                    new Known(
                            Place.FUNCTION_OR_LOOP,
                            Map.of(
                                    "II",
                                    NUMBER,
                                    "off",
                                    NONE,
                                    "rewind",
                                    NONE,
                                    "style",
                                    Set.of("stp", "flp", "frp")::contains)),
            "UNROLL", new Known(Place.LOOP, Map.of("factor", NUMBER_OR_CONSTANT, "skip_exit_check", NONE)),
            "INLINE", new Known(Place.FUNCTION, Map.of("off", NONE, "recursive", NONE)),
            "DATAFLOW", new Known(Place.WITHIN_FUNCTION, Map.of("disable_start_propagation", NONE)),
            "STREAM",
                    new Known(
                            Place.WITHIN_FUNCTION,
                            Map.of(
                                    "variable",
                                    NAME,
                                    "depth",
                                    NUMBER_OR_CONSTANT,
                                    "type",
                                    Set.of("fifo", "pipo")::contains)),
            "ARRAY_PARTITION",
                    new Known(
                            Place.WITHIN_FUNCTION,
                            Map.of(
                                    "variable", NAME,
                                    "type", Set.of("complete", "cyclic", "block")::contains,
                                    "factor", NUMBER_OR_CONSTANT,
                                    "dim", NUMBER)),
            "BIND_STORAGE",
                    new Known(
                            Place.WITHIN_FUNCTION,
                            Map.of(
                                    "variable",
                                    NAME,
                                    "type",
                                    Set.of("ram_1p", "ram_2p", "ram_s2p", "ram_t2p", "fifo")::contains,
                                    "impl",
                                    Set.of("bram", "uram", "lutram", "srl", "auto")::contains,
                                    "latency",
                                    NUMBER)),
            "LOOP_TRIPCOUNT", new Known(Place.LOOP, Map.of("min", NUMBER, "max", NUMBER, "avg", NUMBER)),
            "LOOP_FLATTEN", new Known(Place.LOOP, Map.of("off", NONE)));

    /** Modes of INTERFACE and what each takes. */
    private static final Map<String, Map<String, Predicate<String>>> INTERFACES = Map.of(
            "ap_ctrl_none", Map.of("port", "return"::equals),
            "ap_ctrl_chain", Map.of("port", "return"::equals),
            "axis", Map.of("port", NAME),
            "s_axilite", Map.of("port", NAME, "bundle", NAME),
            "m_axi",
                    Map.of(
                            "port", NAME,
                            "bundle", NAME,
                            "offset", "slave"::equals,
                            "max_read_burst_length", HlsPragmaTest::isBurst,
                            "max_write_burst_length", HlsPragmaTest::isBurst,
                            "num_read_outstanding", NUMBER,
                            "num_write_outstanding", NUMBER,
                            "latency", NUMBER));

    private static boolean isBurst(String value) {
        int beats = NUMBER.test(value) ? Integer.parseInt(value) : 0;
        return beats >= 2 && beats <= 256 && Integer.bitCount(beats) == 1;
    }

    /**
     * A pragma.
     *
     * @param at the file and the line
     * @param name in capitals
     * @param mode of INTERFACE, else empty
     * @param options values by name
     * @param before the text of the file before it, without comments
     */
    private record Pragma(String at, String name, String mode, Map<String, String> options, String before) {}

    static List<Listed> projects() {
        return VitisProjects.all();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void allAreKnownAndWhereTheyCount(Listed project) {
        Map<String, Integer> counts = new TreeMap<>();
        sources(project).forEach((path, text) -> {
            for (Pragma pragma : pragmas(path, text)) {
                check(pragma);
                counts.merge(pragma.name(), 1, Integer::sum);
            }
        });
        assertTrue(
                counts.keySet().containsAll(Set.of("INTERFACE", "PIPELINE", "UNROLL", "INLINE", "DATAFLOW", "STREAM")),
                counts.toString());
    }

    /** Each argument of a kernel has one interface; each bundle is a port of its RTL twin. */
    @ParameterizedTest
    @MethodSource("projects")
    void everyArgumentHasItsInterface(Listed project) {
        sources(project).forEach((path, text) -> {
            if (!path.startsWith("units/")) {
                return;
            }
            List<Pragma> interfaces = pragmas(path, text).stream()
                    .filter(pragma -> pragma.name().equals("INTERFACE"))
                    .toList();
            List<String> arguments = arguments(text);
            boolean started = text.contains("hls::burst_maxi<");
            Map<String, List<String>> modes = new TreeMap<>();
            for (Pragma each : interfaces) {
                modes.computeIfAbsent(each.options().get("port"), port -> new ArrayList<>())
                        .add(each.mode());
                String bundle = each.options().get("bundle");
                if (bundle != null) {
                    String port = each.mode() + "_" + bundle;
                    assertEquals(
                            each.mode().equals("m_axi") ? HostInterface.MEMORY_PORT : HostInterface.CONTROL_PORT,
                            each.mode().equals("m_axi") ? port : "s_axi_" + bundle,
                            each.at());
                }
            }
            Map<String, List<String>> expected = new TreeMap<>();
            expected.put("return", started ? List.of("ap_ctrl_chain", "s_axilite") : List.of("ap_ctrl_none"));
            for (String argument : arguments) {
                String name = argument.replaceAll("\\[.*\\]", "").replaceAll(".*[ &]", "");
                expected.put(
                        name,
                        argument.startsWith("hls::burst_maxi<")
                                ? List.of("m_axi", "s_axilite")
                                : argument.startsWith("hls::stream<") ? List.of("axis") : List.of("s_axilite"));
            }
            assertEquals(expected, modes, path);
        });
    }

    /** Constants that pragmas of the library name are in the configuration of the kernel that includes it. */
    @ParameterizedTest
    @MethodSource("projects")
    void constantsAreThoseOfTheKernels(Listed project) {
        SortedMap<String, String> sources = sources(project);
        Map<String, Set<String>> named = new HashMap<>();
        sources.forEach((path, text) -> pragmas(path, text)
                .forEach(pragma -> pragma.options().values().forEach(value -> {
                    Matcher constant = CONSTANT.matcher(value);
                    if (constant.matches()) {
                        named.computeIfAbsent(path, key -> new TreeSet<>()).add(constant.group(1));
                    }
                })));
        assertEquals(Set.of("include/kernels/memory/memory.h"), named.keySet());
        sources.forEach((path, text) -> named.forEach((header, constants) -> {
            if (text.contains("#include \"" + header.substring("include/".length()) + "\"")) {
                constants.forEach(constant -> assertTrue(
                        Pattern.compile("static constexpr unsigned " + constant + " = [1-9]\\d*;")
                                .matcher(text)
                                .find(),
                        path + " has no positive " + constant));
            }
        }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#pragma HLS PIPEPLINE II = 1 | no pragma PIPEPLINE",
                "#pragma HLS PIPELINE I = 1 | PIPELINE has no option I",
                "#pragma HLS PIPELINE II = one | PIPELINE II=one",
                "#pragma HSL PIPELINE | #pragma HSL",
                "#pragma HLS INTERFACE axi port = x | INTERFACE has no mode axi",
                "#pragma HLS INTERFACE m_axi port = x max_read_burst_length = 60 | max_read_burst_length=60",
                "#pragma HLS DATAFLOW | DATAFLOW in a loop",
                "#pragma HLS INLINE | INLINE is not at the beginning of a function",
                "#pragma HLS STREAM variable = y depth = 2 | no variable y",
            })
    void faultsAreFound(String line, String message) {
        String text = "void F(int x) {\n  for (int i = 0; i < 2; ++i) {\n" + line + "\n    x += i;\n  }\n}\n";
        AssertionFailedError fault = assertThrows(
                AssertionFailedError.class, () -> pragmas("f.cpp", text).forEach(HlsPragmaTest::check));
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
    }

    @Test
    void aPragmaBehindAStatementDoesNotCount() {
        String text = "void F(int x) {\n  for (int i = 0; i < 2; ++i) {\n    x += i;\n#pragma HLS UNROLL\n  }\n}\n";
        AssertionFailedError fault = assertThrows(
                AssertionFailedError.class, () -> pragmas("f.cpp", text).forEach(HlsPragmaTest::check));
        assertTrue(fault.getMessage().contains("f.cpp:4: UNROLL"), fault.getMessage());
    }

    /** What HLS compiles of a project. */
    private static SortedMap<String, String> sources(Listed project) {
        SortedMap<String, String> files = project.files();
        files.keySet().removeIf(path -> !path.matches("(units|include)/.*\\.(cpp|h)"));
        return files;
    }

    private static void check(Pragma pragma) {
        Known known = pragma.name().equals("INTERFACE")
                ? new Known(Place.FUNCTION, INTERFACES.get(pragma.mode()))
                : KNOWN.get(pragma.name());
        assertNotNull(known, pragma.at() + ": no pragma " + pragma.name());
        assertNotNull(known.options(), pragma.at() + ": INTERFACE has no mode " + pragma.mode());
        pragma.options().forEach((option, value) -> {
            String what = pragma.at() + ": " + pragma.name();
            assertTrue(known.options().containsKey(option), what + " has no option " + option);
            assertTrue(known.options().get(option).test(value), what + " " + option + "=" + value);
        });
        String variable = pragma.options().get("variable");
        if (variable != null) {
            assertTrue(
                    Pattern.compile("[\\w>&*]\\s+" + variable + "\\s*[\\[({;=,]")
                            .matcher(enclosing(pragma))
                            .find(),
                    pragma.at() + ": no variable " + variable + " before it");
        }
        checkPlace(pragma, known.place());
    }

    private static void checkPlace(Pragma pragma, Place place) {
        String where = pragma.at() + ": " + pragma.name();
        String before = pragma.before().stripTrailing();
        String header = before.endsWith("{") ? header(before.substring(0, before.length() - 1)) : "";
        boolean loop = LOOP.matcher(header).matches();
        boolean function = !loop && FUNCTION.matcher(header).matches() && !header.matches("(?s)(if|switch|else)\\b.*");
        switch (place) {
            case LOOP -> assertTrue(loop, where + " is not at the beginning of a loop");
            case FUNCTION -> assertTrue(function, where + " is not at the beginning of a function");
            case FUNCTION_OR_LOOP -> assertTrue(
                    loop || function, where + " is not at the beginning of a loop or a function");
            case WITHIN_FUNCTION -> {
                String open = header(openBlock(before));
                assertTrue(!LOOP.matcher(open).matches(), where + " in a loop");
                assertTrue(FUNCTION.matcher(open).matches(), where + " is in no function");
            }
        }
    }

    /** The text before the brace of the block that the end of a text is in. */
    private static String openBlock(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '}') {
                depth++;
            } else if (c == '{' && depth-- == 0) {
                return text.substring(0, i);
            }
        }
        return "";
    }

    /** The function's text up to the pragma. */
    private static String enclosing(Pragma pragma) {
        String open = openBlock(pragma.before());
        return pragma.before().substring(open.length() - header(open).length());
    }

    /** What a block belongs to: the text back to the statement before, across what is in parentheses. */
    private static String header(String text) {
        int depth = 0;
        int i = text.length() - 1;
        for (; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                depth--;
            } else if (depth == 0 && (c == ';' || c == '{' || c == '}')) {
                break;
            }
        }
        return text.substring(i + 1).strip();
    }

    private static List<Pragma> pragmas(String path, String text) {
        // Comments go, lines stay.
        String code = Pattern.compile("//[^\n]*").matcher(text).replaceAll("");
        List<Pragma> pragmas = new ArrayList<>();
        Matcher matcher = PRAGMA.matcher(code);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            String at = path + ":"
                    + (1 + code.substring(0, matcher.start(1)).lines().count() - 1);
            assertEquals("HLS", matcher.group(1), at + ": #pragma " + matcher.group(1));
            int end = matcher.end();
            StringBuilder line = new StringBuilder(matcher.group(2));
            while (line.charAt(line.length() - 1) == '\\') {
                int next = code.indexOf('\n', end + 1);
                line.setLength(line.length() - 1);
                line.append(code, end + 1, next);
                end = next;
            }
            pragmas.add(pragma(at, line.toString().strip(), withoutDirectives(code.substring(0, matcher.start()))));
        }
        return pragmas;
    }

    private static String withoutDirectives(String code) {
        return Pattern.compile("^\\s*#(?:.*\\\\\n)*.*$", Pattern.MULTILINE)
                .matcher(code)
                .replaceAll("");
    }

    private static Pragma pragma(String at, String line, String before) {
        List<String> words = List.of(line.replaceAll("\\s*=\\s*", "=").split("\\s+", -1));
        String name = words.get(0);
        boolean hasMode = name.equals("INTERFACE");
        Map<String, String> options = words.stream()
                .skip(hasMode ? 2 : 1)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> pair.length > 1 ? pair[1] : "",
                        (one, other) -> one + " and " + other,
                        LinkedHashMap::new));
        return new Pragma(at, name, hasMode ? words.get(1) : "", options, before);
    }

    /** Declarations of the arguments of the kernel's function. */
    private static List<String> arguments(String text) {
        Matcher matcher =
                Pattern.compile("extern \"C\" void \\w+\\(([^)]*)\\) \\{").matcher(text);
        assertTrue(matcher.find(), text);
        return List.of(matcher.group(1).strip().split(",\\s+", -1));
    }
}
