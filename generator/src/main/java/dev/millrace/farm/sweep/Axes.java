// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.millrace.files.InputFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by axis. An axis that is absent is left to its default; the axes are options of the command that the sweep's
 * work is named after, and mean the same.
 *
 * @param model folders, relative to the sweep's file
 * @param card names, or files relative to the sweep's file
 * @param weights formats, in lower case
 * @param prompt tokens that are given
 * @param newTokens tokens that are made
 * @param seed of random weights
 */
record Axes(
        List<String> model,
        List<String> card,
        List<String> weights,
        List<Integer> lanes,
        List<Integer> columns,
        List<Integer> reuse,
        List<Integer> fifo,
        List<Integer> clock,
        List<Integer> context,
        List<Integer> prompt,
        @JsonProperty("new") List<Integer> newTokens,
        List<Integer> seed) {

    /** The axes that are given, in the order above. */
    Map<String, List<?>> given() {
        Map<String, List<?>> given = new LinkedHashMap<>();
        put(given, "model", model);
        put(given, "card", card);
        put(given, "weights", weights);
        put(given, "lanes", lanes);
        put(given, "columns", columns);
        put(given, "reuse", reuse);
        put(given, "fifo", fifo);
        put(given, "clock", clock);
        put(given, "context", context);
        put(given, "prompt", prompt);
        put(given, "new", newTokens);
        put(given, "seed", seed);
        return given;
    }

    private static void put(Map<String, List<?>> given, String name, List<?> values) {
        if (values != null) {
            given.put(name, values);
        }
    }

    /** Each has values, none of them twice, and numbers are positive. */
    void check(String where) {
        given().forEach((axis, values) -> {
            String name = where + "." + axis;
            if (values.isEmpty()) {
                throw new IllegalArgumentException(name + ": an empty list gives no design; leave the key out");
            }
            HashSet<Object> seen = new HashSet<>();
            for (Object value : values) {
                if (value == null || (value instanceof String text && text.isBlank())) {
                    throw new IllegalArgumentException(name + ": a value is empty");
                }
                if (value instanceof String text && !InputFile.canBePath(text)) {
                    throw new IllegalArgumentException(
                            name + ": a value has NUL or half of a character, which no path may have");
                }
                if (value instanceof Integer number && number < (axis.equals("seed") ? 0 : 1)) {
                    throw new IllegalArgumentException(name + ": " + value + " is not a positive number");
                }
                if (!seen.add(value)) {
                    throw new IllegalArgumentException(name + ": " + value + " is there twice");
                }
            }
        });
    }
}
