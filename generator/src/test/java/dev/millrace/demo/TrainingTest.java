// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final Shape SHAPE = new Shape(300, 32, 2, 4, 2, 48, 64, 10000);
    private static final List<String> FILES = List.of(
            "config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors");

    @TempDir
    Path directory;

    /** Trains twenty steps, writes the checkpoint, and returns the losses. */
    private static double[] train(Path output) {
        StoryTeller teller = new StoryTeller(1);
        BpeTokenizer tokenizer = BpeTrainer.train(LongStream.range(0, 50).mapToObj(teller::story), 300);
        Weights weights = Weights.random(SHAPE, 1);
        Training training = new Training(SHAPE, weights, n -> beginning(tokenizer.document(teller.story(n))), 20);
        double[] losses = new double[20];
        for (int step = 0; step < losses.length; step++) {
            losses[step] = training.step(step);
        }
        try {
            new Checkpoint(SHAPE, weights, tokenizer).write(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return losses;
    }

    private static int[] beginning(int[] document) {
        return Arrays.copyOf(document, 40);
    }

    @Test
    void lossFallsAndASecondRunGivesTheSameBytes() throws IOException {
        double[] losses = train(directory.resolve("first"));
        double[] again = train(directory.resolve("second"));
        assertTrue(losses[19] < losses[0] - 0.5, "from " + losses[0] + " to " + losses[19]);
        assertArrayEquals(losses, again);
        for (String file : FILES) {
            assertArrayEquals(
                    Files.readAllBytes(directory.resolve("first").resolve(file)),
                    Files.readAllBytes(directory.resolve("second").resolve(file)),
                    file);
        }
    }

    @Test
    void safetensorsHeaderDescribesTheFile() throws IOException {
        Weights weights = Weights.random(SHAPE, 1);
        new Checkpoint(SHAPE, weights, new BpeTokenizer(List.of())).write(directory);
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(directory.resolve("model.safetensors")))
                .order(ByteOrder.LITTLE_ENDIAN);
        int header = Math.toIntExact(file.getLong());
        byte[] text = new byte[header];
        file.get(text);
        String json = new String(text, StandardCharsets.US_ASCII);
        assertEquals(0, header % 8);
        assertEquals(2 * weights.parameters(), file.remaining());
        assertTrue(
                json.contains("\"model.layers.1.self_attn.k_proj.weight\":{\"dtype\":\"F16\",\"shape\":[16,32],"),
                json);
        assertEquals(Half.fromFloat(weights.embedding()[0][0]), file.getShort());
    }
}
