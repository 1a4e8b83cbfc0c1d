// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.library.KernelLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the library's SystemVerilog every name is declared before it is used: tools differ in what they forgive. */
class DeclarationOrderTest {
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|\"[^\"\\n]*\"");
    /** What is no use of a name of the file: an element of something else, a port or parameter by its name. */
    private static final Pattern ELSEWHERE = Pattern.compile("[.`$']\\w+|\\w+::\\w+");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_]\\w*|\\S");
    private static final Set<String> TYPES =
            Set.of("parameter", "localparam", "logic", "bit", "int", "genvar", "wire", "reg");
    private static final Set<String> DIRECTIONS = Set.of("input", "output");
    private static final Set<String> BETWEEN = Set.of("signed", "unsigned", "automatic");

    @Test
    void everyNameIsDeclaredBeforeItIsUsed() {
        Set<String> early = new TreeSet<>();
        for (String path : KernelLibrary.RTL_FILES) {
            if (path.endsWith(".sv")) {
                usedEarly(KernelLibrary.text(path)).forEach(name -> early.add(path + ": " + name));
            }
        }
        assertEquals(Set.of(), early);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logic a; assign a = b; logic b;                                     | b",
                "logic [WIDTH-1:0] a; localparam int WIDTH = 4;                      | WIDTH",
                "logic a, b; assign a = c; logic [3:0] d[0:1], c = 1;                | c",
                "for (genvar i = 0; i < 4; i++) begin assign a[i] = j; end genvar j; | j",
                "localparam int A = B, B = 3;                                        | B",
            })
    void findsWhatIsUsedEarly(String text, String name) {
        assertEquals(Set.of(name), usedEarly(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logic a, b; assign a = b;",
                "module m (input logic a, output logic [1:0] b); assign b = a;",
                "unit u (.later(a), .b(c.later)); logic later;",
                "logic x; assign x = p_pkg::later; logic later;",
            })
    void acceptsTheRest(String text) {
        assertEquals(Set.of(), usedEarly(text));
    }

    /** The names whose first place in a text is none of their declarations. */
    private static Set<String> usedEarly(String text) {
        List<String> tokens = tokens(text);
        Map<String, Integer> declared = declarations(tokens);
        Set<String> early = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (declared.getOrDefault(tokens.get(i), i) > i) {
                early.add(tokens.get(i));
            }
        }
        return early;
    }

    private static List<String> tokens(String text) {
        String bare = ELSEWHERE.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("0");
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(bare);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** The first declaration of each name. */
    private static Map<String, Integer> declarations(List<String> tokens) {
        Map<String, Integer> declared = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (TYPES.contains(tokens.get(i))) {
                for (int name : declaredBy(tokens, i)) {
                    declared.putIfAbsent(tokens.get(name), name);
                }
            }
        }
        return declared;
    }

    /** The places of the names of one declaration: those behind its type and behind commas outside of brackets. */
    private static List<Integer> declaredBy(List<String> tokens, int type) {
        List<Integer> names = new ArrayList<>();
        boolean expected = true;
        int depth = 0;
        for (int i = type + 1; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if ("[({".contains(token)) {
                depth++;
            } else if ("])}".contains(token)) {
                depth--;
            }
            boolean next = expected && !names.isEmpty() && (TYPES.contains(token) || DIRECTIONS.contains(token));
            if (depth < 0 || (depth == 0 && (token.equals(";") || next))) {
                return names;
            }
            if (depth == 0 && token.equals(",")) {
                expected = true;
            } else if (depth == 0 && expected && isName(token)) {
                names.add(i);
                expected = false;
            }
        }
        return names;
    }

    private static boolean isName(String token) {
        return Character.isJavaIdentifierStart(token.charAt(0))
                && !TYPES.contains(token)
                && !DIRECTIONS.contains(token)
                && !BETWEEN.contains(token);
    }
}
