// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StoryTellerTest {
    private static final int STORIES = 1500;

    @Test
    void sameNumberTellsTheSameStory() {
        StoryTeller first = new StoryTeller(7);
        StoryTeller second = new StoryTeller(7);
        List<String> backwards = LongStream.range(0, 20)
                .mapToObj(number -> second.story(19 - number))
                .toList();
        for (int i = 0; i < 20; i++) {
            assertEquals(first.story(i), backwards.get(19 - i));
        }
    }

    @Test
    void storyNumberZeroStaysAsItIs() {
        String expected =
                """
                One morning the quiet miller Albert woke late and heard the water outside the stone mill. Every \
                night tiny feet ran over the floor, and every morning some millet was gone. Albert stopped the \
                hole with a cork, but the next day there was another. Then Albert built a small wooden house \
                for them under the stairs. In return the mice warned Albert when a spark fell from the stove. \
                So the mill was at peace again, and the moon shone on the water.""";
        assertEquals(expected, new StoryTeller(1).story(0));
    }

    @Test
    void storiesAreVaried() {
        List<String> stories = stories();
        Set<String> words = stories.stream()
                .flatMap(story -> Arrays.stream(story.split("[^A-Za-z]+")))
                .collect(Collectors.toSet());
        assertEquals(STORIES, Set.copyOf(stories).size());
        assertTrue(words.size() > 1000, "only " + words.size() + " words");
    }

    @Test
    void storiesAreFiveToElevenPlainSentences() {
        for (String story : stories()) {
            assertTrue(story.matches("[A-Z][A-Za-z ,.:;?!\"]*[.!?]\"?"), story);
            assertFalse(story.contains("  "), story);
            assertFalse(story.matches(".*\\b([Aa] [aeiou]|[Aa]n [^aeiou]).*"), story);
            int sentences = story.split("[.!?]\"? (?=[A-Z\"])").length;
            assertTrue(sentences >= 5 && sentences <= 12, sentences + " sentences: " + story);
        }
    }

    private static List<String> stories() {
        StoryTeller teller = new StoryTeller(5);
        return LongStream.range(0, STORIES).mapToObj(teller::story).toList();
    }
}
