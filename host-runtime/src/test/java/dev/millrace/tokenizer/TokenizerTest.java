// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void textsSurviveEncodingAndDecoding() throws IOException {
        writeByteTokenizer();
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            String text = "Grüße, 世界 🦙!";
            int[] ids = tokenizer.encode(text);
            assertEquals(256, ids[0], "the begin token that the post-processor adds");
            assertEquals(text, tokenizer.decode(ids));
        }
    }

    @Test
    void charactersOfSeveralTokensAreStreamedWhole() throws IOException {
        writeByteTokenizer();
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            TextStream stream = tokenizer.stream();
            int[] ids = tokenizer.encode("a世🦙");
            List<String> pieces = IntStream.of(ids).mapToObj(stream::next).toList();
            assertEquals(List.of("", "a", "", "", "世", "", "", "", "🦙"), pieces);
            assertEquals("", stream.finish());
        }
    }

    @Test
    void bytesThatAreNoTextAreStreamedAsTheyAreDecoded() throws IOException {
        writeByteTokenizer();
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            int[] llama = tokenizer.encode("🦙");
            int[] ids = {llama[1], llama[2], tokenizer.encode("x")[1], llama[1], 256, llama[2], llama[2]};
            assertEquals(tokenizer.decode(ids), streamed(tokenizer, ids));
        }
    }

    @Test
    void aStreamContinuesItsContext() throws IOException {
        writeByteTokenizer();
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            TextStream stream = tokenizer.stream(tokenizer.encode("Once"));
            assertEquals(" ", stream.next(tokenizer.encode(" ")[1]));
        }
    }

    @Test
    void aDirectoryWithoutTokenizerIsNamed() {
        String message = assertThrows(TokenizerException.class, () -> Tokenizer.open(directory))
                .getMessage();
        assertTrue(message.startsWith(directory.resolve("tokenizer.json") + ": no such file"), message);
    }

    @Test
    void aDamagedTokenizerIsNamed() throws IOException {
        Files.writeString(directory.resolve("tokenizer.json"), "{\"version\": ");
        String message = assertThrows(TokenizerException.class, () -> Tokenizer.open(directory))
                .getMessage();
        assertTrue(message.startsWith(directory.resolve("tokenizer.json") + ": not a tokenizer"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama-stories", "gpt2-shakespeare"})
    void promptsAndContinuationsMatchHuggingFace(String model) throws IOException {
        JsonNode golden = JSON.readTree(SharedModels.get(model + ".golden.json").toFile());
        try (Tokenizer tokenizer = Tokenizer.open(SharedModels.get(model))) {
            for (JsonNode run : golden.get("greedy")) {
                int[] prompt = ids(run.get("prompt_ids"));
                int[] tokens = ids(run.get("tokens"));
                String text = run.get("text").textValue().replace("<|end|>", "");
                assertArrayEquals(prompt, tokenizer.encode(run.get("prompt").textValue()));
                assertEquals(text, tokenizer.decode(tokens));
                assertEquals(text, streamed(tokenizer, tokens, prompt));
            }
        }
    }

    @Test
    void gpt2IdsMatchLlamaCpp() throws IOException {
        Files.copy(SharedModels.get("tokenizers/gpt2-tokenizer.json"), directory.resolve("tokenizer.json"));
        String[] texts = Files.readString(SharedModels.get("tokenizers/ggml-vocab-gpt-2.gguf.inp"))
                .split("\n__ggml_vocab_test__\n", -1);
        List<String> lines = Files.readAllLines(SharedModels.get("tokenizers/ggml-vocab-gpt-2.gguf.out"));
        assertEquals(lines.size() + 1, texts.length, "a separator ends the last text");
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            for (int i = 0; i < lines.size(); i++) {
                int[] ids = tokenizer.encode(texts[i]);
                assertArrayEquals(ids(lines.get(i)), ids, "text " + i);
                assertEquals(texts[i], streamed(tokenizer, ids), "text " + i);
            }
        }
    }

    private static String streamed(Tokenizer tokenizer, int[] ids, int... context) {
        TextStream stream = tokenizer.stream(context);
        StringBuilder text = new StringBuilder();
        IntStream.of(ids).mapToObj(stream::next).forEach(text::append);
        return text.append(stream.finish()).toString();
    }

    private static int[] ids(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::intValue)
                .toArray();
    }

    private static int[] ids(String line) {
        return Arrays.stream(line.strip().split(" +"))
                .filter(s -> !s.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** A tokenizer of 256 bytes and a begin token. */
    private void writeByteTokenizer() throws IOException {
        ObjectNode json = (ObjectNode)
                JSON.readTree(
                        """
                {"version": "1.0", "normalizer": null,
                 "added_tokens": [{"id": 256, "content": "<begin>", "single_word": false, "lstrip": false,
                                   "rstrip": false, "normalized": false, "special": true}],
                 "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true},
                 "post_processor": {"type": "TemplateProcessing",
                   "single": [{"SpecialToken": {"id": "<begin>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                   "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                   "special_tokens": {"<begin>": {"id": "<begin>", "ids": [256], "tokens": ["<begin>"]}}},
                 "decoder": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true},
                 "model": {"type": "BPE", "vocab": {}, "merges": []}}
                """);
        ObjectNode vocab = (ObjectNode) json.at("/model/vocab");
        int next = 256; // ByteLevel shows bytes that do not print as characters from 256 on
        for (int b = 0; b < 256; b++) {
            boolean prints = (b >= '!' && b <= '~') || (b >= 0xa1 && b != 0xad);
            vocab.put(Character.toString(prints ? b : next++), b);
        }
        vocab.put("<begin>", 256);
        JSON.writeValue(directory.resolve("tokenizer.json").toFile(), json);
    }
}
