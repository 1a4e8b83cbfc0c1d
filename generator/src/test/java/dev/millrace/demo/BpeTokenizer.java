// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Byte-level BPE with the pre-tokenisation of GPT-2: encodes as a Hugging Face tokenizer reads the same merges. */
final class BpeTokenizer {
    static final String BEGIN_TOKEN = "<|begin|>";
    static final String END_TOKEN = "<|end|>";
    static final int BEGIN = 0;
    static final int END = 1;

    private static final Pattern WORD = Pattern.compile(
            "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Two neighbouring symbols that become one. */
    record Merge(String left, String right) implements Comparable<Merge> {
        String joined() {
            return left + right;
        }

        @Override
        public int compareTo(Merge other) {
            int byLeft = left.compareTo(other.left);
            return byLeft != 0 ? byLeft : right.compareTo(other.right);
        }
    }

    private final List<Merge> merges;
    private final List<String> vocabulary = new ArrayList<>();
    private final Map<Merge, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, int[]> words = new ConcurrentHashMap<>();

    /** Ids are: begin, end, the 256 bytes, then the merges in their order, each new symbol once. */
    BpeTokenizer(List<Merge> merges) {
        this.merges = List.copyOf(merges);
        addToken(BEGIN_TOKEN);
        addToken(END_TOKEN);
        ByteAlphabet.sorted().chars().forEach(c -> addToken(String.valueOf((char) c)));
        for (Merge merge : merges) {
            ranks.put(merge, ranks.size());
            addToken(merge.joined());
        }
    }

    private void addToken(String token) {
        if (ids.putIfAbsent(token, vocabulary.size()) == null) {
            vocabulary.add(token);
        }
    }

    List<Merge> merges() {
        return merges;
    }

    List<String> vocabulary() {
        return vocabulary;
    }

    /** The words of the text in the byte alphabet; a space belongs to the word it precedes. */
    static Stream<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(ByteAlphabet::encode);
    }

    /** The text between begin and end token. */
    int[] document(String text) {
        int[] body = encode(text);
        int[] document = new int[body.length + 2];
        document[0] = BEGIN;
        System.arraycopy(body, 0, document, 1, body.length);
        document[document.length - 1] = END;
        return document;
    }

    int[] encode(String text) {
        return split(text)
                .flatMapToInt(word -> Arrays.stream(words.computeIfAbsent(word, this::encodeWord)))
                .toArray();
    }

    String decode(int[] tokens) {
        StringBuilder symbols = new StringBuilder();
        for (int token : tokens) {
            symbols.append(token <= END ? "" : vocabulary.get(token));
        }
        return ByteAlphabet.decode(symbols.toString());
    }

    private int[] encodeWord(String word) {
        List<String> symbols = symbols(word);
        for (Merge merge = first(symbols); merge != null; merge = first(symbols)) {
            apply(merge, symbols);
        }
        return symbols.stream().mapToInt(ids::get).toArray();
    }

    /** The pair of neighbours that was merged earliest in training, or null if none was. */
    private Merge first(List<String> symbols) {
        Merge first = null;
        for (int i = 0; i + 1 < symbols.size(); i++) {
            Merge merge = new Merge(symbols.get(i), symbols.get(i + 1));
            if (ranks.containsKey(merge) && (first == null || ranks.get(merge) < ranks.get(first))) {
                first = merge;
            }
        }
        return first;
    }

    static List<String> symbols(String word) {
        return new ArrayList<>(List.of(word.split("")));
    }

    /** Joins every occurrence of the pair in place, from the left. */
    static void apply(Merge merge, List<String> symbols) {
        for (int i = 0; i + 1 < symbols.size(); i++) {
            if (symbols.get(i).equals(merge.left()) && symbols.get(i + 1).equals(merge.right())) {
                symbols.set(i, merge.joined());
                symbols.remove(i + 1);
            }
        }
    }
}
