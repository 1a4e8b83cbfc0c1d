// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
        SmallTokenizers.bytes(directory);
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            String text = "Grüße, 世界 🦙!";
            int[] ids = tokenizer.encode(text);
            assertEquals(256, ids[0], "the begin token that the post-processor adds");
            assertEquals(text, tokenizer.decode(ids));
        }
    }

    @Test
    void charactersOfSeveralTokensAreStreamedWhole() throws IOException {
        SmallTokenizers.bytes(directory);
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
        SmallTokenizers.bytes(directory);
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            int[] llama = tokenizer.encode("🦙");
            int[] ids = {llama[1], llama[2], tokenizer.encode("x")[1], llama[1], 256, llama[2], llama[2]};
            assertEquals(tokenizer.decode(ids), streamed(tokenizer, ids));
        }
    }

    @Test
    void aStreamContinuesItsContext() throws IOException {
        SmallTokenizers.bytes(directory);
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            TextStream stream = tokenizer.stream(tokenizer.encode("Once"));
            assertEquals(" ", stream.next(tokenizer.encode(" ")[1]));
        }
    }

    /** All ways to divide a text between a prompt and what is generated. */
    @Test
    void charactersThatThePromptLeavesIncompleteBelongToTheStream() throws IOException {
        SmallTokenizers.bytes(directory);
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            int[] ids = tokenizer.encode("aé世 🦙🦙!");
            for (int end = 0; end <= ids.length; end++) {
                for (int begin = 0; begin <= end; begin++) {
                    int[] all = Arrays.copyOf(ids, end);
                    assertDivided(tokenizer, all, begin);
                }
            }
        }
    }

    /** A wrong byte spoils the run of byte tokens that it is in; so runs are whole here. */
    @Test
    void charactersOfByteTokensAreStreamedWhole() throws IOException {
        SmallTokenizers.byteFallback(directory);
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            int[] ids = tokenizer.encode("aé世 🦙🦙b");
            assertEquals("aé世 🦙🦙b", tokenizer.decode(ids));
            for (int begin = 0; begin <= ids.length; begin++) {
                assertDivided(tokenizer, ids, begin);
            }
            for (int end = 0; end <= ids.length; end++) {
                int[] all = Arrays.copyOf(ids, end);
                assertEquals(tokenizer.decode(all), streamed(tokenizer, all), "the first " + end + " tokens");
            }
        }
    }

    @Test
    void runsOfByteTokensThatAreNoTextAreStreamedAsTheyAreDecoded() throws IOException {
        SmallTokenizers.byteFallback(directory);
        try (Tokenizer tokenizer = Tokenizer.open(directory)) {
            int[] ids = tokenizer.encode("世");
            int special = SmallTokenizers.BEGIN;
            int[] broken = {ids[2], ids[3], ids[4], special, ids[2], tokenizer.encode("b")[2], ids[4], special};
            assertEquals("\ufffd\ufffd\ufffd\ufffdb\ufffd", tokenizer.decode(broken));
            assertEquals(tokenizer.decode(broken), streamed(tokenizer, broken));
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
        assertTrue(message.startsWith(directory.resolve("tokenizer.json") + ": not JSON: "), message);
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

    /** What is shown after a prompt is what the prompt's text lacks. */
    private static void assertDivided(Tokenizer tokenizer, int[] ids, int begin) {
        int[] prompt = Arrays.copyOf(ids, begin);
        String shown = tokenizer.decode(prompt).replaceAll("\ufffd+$", "");
        String text = streamed(tokenizer, Arrays.copyOfRange(ids, begin, ids.length), prompt);
        String all = tokenizer.decode(ids);
        String whole = shown + text;
        // Nothing new: the mark of what is incomplete was the prompt's already.
        boolean same = all.equals(tokenizer.decode(prompt));
        assertEquals(same ? shown : all, whole, begin + " of " + ids.length + " tokens are the prompt");
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
}
