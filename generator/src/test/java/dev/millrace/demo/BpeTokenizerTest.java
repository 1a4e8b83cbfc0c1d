// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.demo.BpeTokenizer.Merge;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BpeTokenizerTest {
    @Test
    void mostFrequentPairIsMergedFirst() {
        BpeTokenizer tokenizer = BpeTrainer.train(Stream.of("abab abab ab"), 261);
        assertEquals(List.of(new Merge("a", "b"), new Merge("ab", "ab")), tokenizer.merges());
        assertArrayEquals(new int[] {259, 258}, tokenizer.encode("ababab"));
    }

    @Test
    void everyTextSurvivesTheRoundTrip() {
        StoryTeller teller = new StoryTeller(1);
        BpeTokenizer tokenizer = BpeTrainer.train(LongStream.range(0, 200).mapToObj(teller::story), 600);
        assertEquals(600, tokenizer.vocabulary().size());
        String foreign = "It's 42 \u00b0C,\n\tna\u00efve \ud83e\udd86!  ";
        for (String text : List.of(teller.story(1000), teller.story(1001), foreign, "")) {
            assertEquals(text, tokenizer.decode(tokenizer.encode(text)));
        }
    }

    @Test
    void wordsSplitAsInGpt2() {
        assertEquals(
                List.of("Don", "'t", "\u0120go", ",", "\u0120\u0120", "\u012042", "!"),
                BpeTokenizer.split("Don't go,   42!").collect(Collectors.toList()));
    }

    @Test
    void documentsRunFromBeginToEnd() {
        BpeTokenizer tokenizer = new BpeTokenizer(List.of());
        assertArrayEquals(new int[] {0, 2, 1}, tokenizer.document("!"));
    }
}
