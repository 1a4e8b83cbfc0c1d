// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells story number n of the grammar: the same text for the same number, always. */
final class StoryTeller {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern MENTION = Pattern.compile("\\{(\\w+)(?:([.=])([^}]+))?}");
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]) (?=[aeiou])");

    private final StoryGrammar grammar = StoryGrammar.load();
    private final long seed;

    StoryTeller(long seed) {
        this.seed = seed;
    }

    String story(long number) {
        String text = new Telling(new CounterRandom(seed, number)).mention("story", null, null);
        return ARTICLE.matcher(text).replaceAll("$1n ").strip().replaceAll(" +", " ");
    }

    /** One story under way, with the rows its tables have settled on. */
    private final class Telling {
        private final CounterRandom random;
        private final Map<String, List<String>> settled = new HashMap<>();

        Telling(CounterRandom random) {
            this.random = random;
        }

        private String expand(String template) {
            String chosen = CHOICE.matcher(template).replaceAll(this::choose);
            return MENTION.matcher(chosen).replaceAll(this::mention);
        }

        private String choose(MatchResult choice) {
            return one(List.of(choice.group(1).split("\\|", -1)));
        }

        private String mention(MatchResult mention) {
            String name = mention.group(1);
            String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            String text = mention(lower, mention.group(2), mention.group(3));
            return name.equals(lower) ? text : capital(text);
        }

        /** A rule, or the cell of a table's row; {@code {table=key}} settles the row and says nothing. */
        String mention(String name, String operator, String argument) {
            if (grammar.rules().containsKey(name)) {
                return expand(one(grammar.rules().get(name)));
            }
            StoryGrammar.Table table = grammar.tables().get(name);
            if (table == null) {
                throw new IllegalArgumentException("no rule or table " + name);
            }
            if ("=".equals(operator)) {
                settled.put(name, table.row(argument));
                return "";
            }
            List<String> row = settled.computeIfAbsent(name, key -> one(table.rows()));
            return expand(row.get(argument == null ? 0 : table.column(argument)));
        }

        private <T> T one(List<T> options) {
            return options.get(random.below(options.size()));
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
