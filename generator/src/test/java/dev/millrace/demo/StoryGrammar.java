// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parsed file {@code stories.txt}: rules, whose alternatives are drawn afresh at every mention, and tables, of
 * which a story draws one row and keeps it, so that a name, its pronoun and its trade stay together.
 */
record StoryGrammar(Map<String, List<String>> rules, Map<String, Table> tables) {

    /** Rows of equal width under the names of their columns. */
    record Table(List<String> columns, List<List<String>> rows) {
        int column(String name) {
            int index = columns.indexOf(name);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + name + " among " + columns);
            }
            return index;
        }

        List<String> row(String first) {
            return rows.stream()
                    .filter(row -> row.get(0).equals(first))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no row " + first));
        }
    }

    static StoryGrammar load() {
        try (InputStream in = StoryGrammar.class.getResourceAsStream("stories.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("stories.txt", e);
        }
    }

    static StoryGrammar parse(String text) {
        StoryGrammar grammar = new StoryGrammar(new HashMap<>(), new HashMap<>());
        String[] heading = {};
        for (String line : text.lines().toList()) {
            if (line.startsWith("rule ") || line.startsWith("table ")) {
                heading = line.split(" +");
                grammar.open(heading);
            } else if (line.startsWith("  ")) {
                grammar.add(heading, line.strip());
            }
        }
        return grammar;
    }

    private void open(String[] heading) {
        if (heading[0].equals("rule")) {
            rules.put(heading[1], new ArrayList<>());
        } else {
            tables.put(heading[1], new Table(List.of(heading).subList(2, heading.length), new ArrayList<>()));
        }
    }

    private void add(String[] heading, String line) {
        if (heading[0].equals("rule")) {
            rules.get(heading[1]).add(line);
            return;
        }
        Table table = tables.get(heading[1]);
        List<String> row = List.of(line.split(" *\\| *"));
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException("table " + heading[1] + ": " + line + " needs " + table.columns());
        }
        table.rows().add(row);
    }
}
