// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the files beside {@code tokenizer.json} change. Ids and texts are those of transformers 5.18: added tokens come
 * after the vocabulary in the order of their declared ids, then special tokens that only have a name.
 */
class TokenizerFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FLAGS = ", \"lstrip\": false, \"rstrip\": false, \"normalized\": false";

    @TempDir
    Path directory;

    private record Read(List<Integer> ids, String text, List<String> warnings) {}

    @Test
    void withoutOtherFilesNothingIsAdded() throws IOException {
        assertRead(List.of(1, 4, 6, 5, 2), "a < x > b", "a<x>b");
    }

    @Test
    void aTokenOfTheConfigIsFoundInAText() throws IOException {
        config("{\"added_tokens_decoder\": {\"3\": " + token("<x>", true) + "}}");
        assertRead(List.of(1, 3, 2), "a b", "a<x>b");
        config("{\"added_tokens_decoder\": {\"8\": " + token("<n>", true) + "}}");
        assertRead(List.of(1, 8, 2), "a b", "a<n>b");
        config("{\"added_tokens_decoder\": {\"8\": " + token("<n>", false) + "}}");
        assertRead(List.of(1, 8, 2), "a <n> b", "a<n>b");
    }

    @Test
    void idsFollowTheVocabularyAndOthersAreNamed() throws IOException {
        config("{\"added_tokens_decoder\": {\"30\": " + token("<m>", true) + ", \"20\": " + token("<n>", true) + "}}");
        Read read = read("a<n>b<m>");
        assertEquals(List.of(1, 8, 2, 9), read.ids());
        assertEquals(2, read.warnings().size(), read.warnings().toString());
        assertTrue(
                read.warnings().get(0).startsWith(directory.resolve("tokenizer_config.json") + ": token <n> has id 20"),
                read.warnings().toString());
    }

    @Test
    void theConfigsFlagsCount() throws IOException {
        added("{\"id\": 8, \"single_word\": false, " + token("<n>", false).substring(1));
        config("{\"added_tokens_decoder\": {\"8\": " + token("<n>", true) + "}}");
        assertRead(List.of(1, 8, 2), "a b", "a<n>b");
        config("{\"bos_token\": \"<n>\"}");
        assertRead(List.of(1, 8, 2), "a <n> b", "a<n>b");
    }

    @Test
    void specialTokensAreAddedInTheOrderOfTheirNames() throws IOException {
        config(
                """
                {"image_token": "<i>", "additional_special_tokens": ["<e>"], "pad_token": "<p>",
                 "bos_token": {"__type": "AddedToken", "content": "<s>", "lstrip": true}}
                """);
        assertRead(List.of(1, 8, 2, 9, 11, 10), "a b", "a<s>b<p><e><i>");
        config("{\"bos_token\": \"<x>\", \"unk_token\": \"[UNK]\"}");
        assertRead(List.of(1, 3, 0, 0), "a", "a<x>[UNK] q");
    }

    @Test
    void tokensOfOlderFilesAreAdded() throws IOException {
        write("added_tokens.json", "{\"<q>\": 8, \"<r>\": 9}");
        assertRead(List.of(1, 8, 2, 9), "a <q> b <r>", "a<q>b<r>");
        write("special_tokens_map.json", "{\"eos_token\": \"<q>\", \"pad_token\": {\"content\": \"<p>\"}}");
        assertRead(List.of(1, 8, 2, 9, 10), "a b <r>", "a<q>b<r><p>");
    }

    @Test
    void newerFilesReplaceOlderOnes() throws IOException {
        write("added_tokens.json", "{\"<q>\": 9}");
        write("special_tokens_map.json", "{\"eos_token\": \"<q>\"}");
        config("{\"added_tokens_decoder\": {\"8\": " + token("<n>", true) + "}}");
        assertRead(List.of(1, 4, 0, 5, 2, 8), "a < [UNK] > b", "a<q>b<n>");
    }

    @Test
    void theConfigsPrefixSpaceCounts() throws IOException {
        SmallTokenizers.bytes(directory);
        assertEquals(List.of(256, (int) 'a'), readAsIs("a").ids());
        config("{\"add_prefix_space\": true}");
        Read read = readAsIs("a");
        assertEquals(List.of(256, (int) ' ', (int) 'a'), read.ids());
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void whatHasNoEffectIsNamed() throws IOException {
        SmallTokenizers.byteFallback(directory);
        config(
                """
                {"add_prefix_space": false, "add_bos_token": false, "add_eos_token": true, "bos_token": "<begin>",
                 "eos_token": "a", "split_special_tokens": true, "clean_up_tokenization_spaces": true}
                """);
        String warnings = String.join("\n", readAsIs("a").warnings());
        for (String name : List.of("add_prefix_space", "add_bos_token", "add_eos_token", "split_special_tokens")) {
            assertTrue(warnings.contains("tokenizer_config.json: " + name + " is "), name + " is not in " + warnings);
        }
        assertEquals(4, warnings.lines().count(), "transformers does not clean up after BPE: " + warnings);
        config("{\"add_prefix_space\": true, \"add_bos_token\": true, \"add_eos_token\": false}");
        assertEquals(List.of(), readAsIs("a").warnings());
    }

    @Test
    void filesThatCannotBeUnderstoodAreNamed() throws IOException {
        config("{\"added_tokens_decoder\": {\"x\": " + token("<n>", true) + "}}");
        assertRefused("tokenizer_config.json: added_tokens_decoder: \"x\" is no token id");
        config("{\"added_tokens_decoder\": {\"8\": \"<n>\"}}");
        assertRefused("tokenizer_config.json: an added token has no content");
        config("[]");
        assertRefused("tokenizer_config.json: not an object of JSON");
        config("{}");
        write("added_tokens.json", "{\"<q>\": \"8\"}");
        assertRefused("added_tokens.json: \"<q>\" has no token id");
    }

    private void assertRefused(String start) {
        String message = assertThrows(TokenizerException.class, () -> read("a")).getMessage();
        assertTrue(message.startsWith(directory + "/" + start), message);
        assertEquals(1, message.lines().count(), message);
    }

    private void assertRead(List<Integer> ids, String decoded, String text) throws IOException {
        assertEquals(new Read(ids, decoded, List.of()), read(text));
    }

    private Read read(String text) throws IOException {
        if (!Files.exists(directory.resolve("tokenizer.json"))) {
            JSON.writeValue(directory.resolve("tokenizer.json").toFile(), SmallTokenizers.words());
        }
        return readAsIs(text);
    }

    private Read readAsIs(String text) {
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            int[] ids = tokenizer.encode(text);
            return new Read(IntStream.of(ids).boxed().toList(), tokenizer.decode(ids), tokenizer.warnings());
        }
    }

    private void added(String token) throws IOException {
        ObjectNode json = SmallTokenizers.words();
        json.set("added_tokens", JSON.readTree("[" + token + "]"));
        JSON.writeValue(directory.resolve("tokenizer.json").toFile(), json);
    }

    private void config(String json) throws IOException {
        write("tokenizer_config.json", json);
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(directory.resolve(name), json);
    }

    private static String token(String content, boolean special) {
        return "{\"content\": \"" + content + "\"" + FLAGS + ", \"special\": " + special + "}";
    }
}
