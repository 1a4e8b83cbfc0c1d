// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import dev.millrace.demo.BpeTokenizer.Merge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns byte-pair merges from text: again and again the most frequent pair of neighbours becomes a symbol. */
final class BpeTrainer {
    /** A distinct word, how often it occurs, and its symbols under the merges so far. */
    private record Word(long count, List<String> symbols) {}

    private final List<Word> words;

    private BpeTrainer(List<Word> words) {
        this.words = words;
    }

    /** A tokenizer with at most so many tokens; fewer if no pair occurs twice any more. */
    static BpeTokenizer train(Stream<String> texts, int vocabularySize) {
        Map<String, Long> counts = texts.flatMap(BpeTokenizer::split)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<Word> words = counts.entrySet().stream()
                .map(entry -> new Word(entry.getValue(), BpeTokenizer.symbols(entry.getKey())))
                .toList();
        int alphabet = new BpeTokenizer(List.of()).vocabulary().size();
        return new BpeTokenizer(new BpeTrainer(words).merges(vocabularySize - alphabet));
    }

    private List<Merge> merges(int count) {
        List<Merge> merges = new ArrayList<>();
        Set<String> learned = new HashSet<>();
        while (learned.size() < count) {
            Map.Entry<Merge, Long> best = mostFrequent();
            if (best == null || best.getValue() < 2) {
                break;
            }
            merges.add(best.getKey());
            learned.add(best.getKey().joined());
            words.forEach(word -> BpeTokenizer.apply(best.getKey(), word.symbols()));
        }
        return merges;
    }

    /** The most frequent pair; the first in lexicographic order where several are equally frequent. */
    private Map.Entry<Merge, Long> mostFrequent() {
        Map<Merge, Long> counts = new TreeMap<>();
        for (Word word : words) {
            for (int i = 0; i + 1 < word.symbols().size(); i++) {
                Merge pair = new Merge(word.symbols().get(i), word.symbols().get(i + 1));
                counts.merge(pair, word.count(), Long::sum);
            }
        }
        Map.Entry<Merge, Long> best = null;
        for (Map.Entry<Merge, Long> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > best.getValue()) {
                best = entry;
            }
        }
        return best;
    }
}
