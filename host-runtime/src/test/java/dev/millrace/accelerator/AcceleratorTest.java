// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.xrt.TestCard;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AcceleratorTest {
    // What the test's pipeline does; the first token of the prompt.
    private static final int NORMAL = 0;
    private static final int FAIL = 1;
    private static final int SILENT = 2;
    private static final int HANG = 3;

    private static final int IMAGE_BYTES = 5 + 6;

    @TempDir
    static Path directory;

    private static Path xclbin;
    private static Xrt xrt;

    private Accelerator accelerator;

    @BeforeAll
    static void buildTheCard() {
        xclbin = TestCard.write(directory);
        xrt = Xrt.embedded();
    }

    @BeforeEach
    void openTheAccelerator() {
        accelerator = Accelerator.open(xrt, xclbin, ManifestTest.manifest(), AcceleratorTest::images);
    }

    @AfterEach
    void closeTheAccelerator() {
        accelerator.close();
    }

    /** Lane 0 has a 5 where the pipeline looks, lane 1 a 6. */
    private static void images(LaneImages.Sink sink) {
        for (int lane = 0; lane < 2; lane++) {
            sink.put(lane, 32768, ByteBuffer.wrap(new byte[] {(byte) (5 + lane), 0, 0}));
        }
    }

    private static GenerationRequest request(int behaviour, int delay, int maxNewTokens) {
        return GenerationRequest.greedy(List.of(behaviour, delay, 9), maxNewTokens);
    }

    private static List<Integer> rest(Generation generation) {
        List<Integer> ids = new ArrayList<>();
        generation.forEachRemaining(token -> ids.add(token.id()));
        return ids;
    }

    private static List<Integer> counting(int from, int count) {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(from + i);
        }
        return ids;
    }

    private static String failure(Executable action) {
        return assertThrows(AcceleratorException.class, action).getMessage();
    }

    @Test
    void aChannelIsReadBackAsItWasWritten() {
        List<ReadBack> right = ReadBack.of(accelerator, AcceleratorTest::images);
        assertEquals(List.of(3L, 3L), right.stream().map(ReadBack::bytes).toList());
        assertTrue(right.stream().allMatch(lane -> lane.difference().isEmpty() && lane.seconds() > 0));
        assertTrue(right.get(1).text().contains(": 3 bytes read back as they were written, "), right.get(1)::text);

        accelerator.lane(1).write(32769, ByteBuffer.wrap(new byte[] {(byte) 0x80}));
        List<ReadBack> wrong = ReadBack.of(accelerator, AcceleratorTest::images);
        assertTrue(wrong.get(0).difference().isEmpty());
        String line = wrong.get(1).text();
        assertTrue(line.startsWith("lane 1 ("), line);
        assertTrue(line.endsWith("byte 0x8001 of the lane's buffer is read back as 0x80, and 0x00 was written"), line);
    }

    @Test
    void tokensComeAsTheDeviceWritesThem() {
        try (Generation generation = accelerator.start(request(NORMAL, 0, 5))) {
            Token first = generation.next();
            assertEquals(new Token(0, 9 + IMAGE_BYTES, 3, false, 0), first);
            for (int i = 1; i < 4; i++) {
                assertEquals(new Token(i, 9 + IMAGE_BYTES + i, 3 + i, false, 10L * i), generation.next());
            }
            assertTrue(generation.next().last());
            assertFalse(generation.hasNext());
            assertThrows(NoSuchElementException.class, generation::next);
            GenerationResult result = generation.result();
            assertEquals(counting(9 + IMAGE_BYTES, 5), result.tokens());
            assertEquals(1, result.launches());
            assertEquals(40, result.saturations());
            assertFalse(result.cancelled());
            assertTrue(result.prefillSeconds() > 0 && result.decodeSeconds() >= 0);
        }
    }

    @Test
    void slowTokensAreWaitedFor() {
        try (Generation generation = accelerator.start(request(NORMAL, 300, 4))) {
            assertEquals(4, rest(generation).size());
            GenerationResult result = generation.result();
            assertTrue(result.prefillSeconds() >= 0.03);
            // The host may be late for the first token, and is then less so for the others.
            assertTrue(result.prefillSeconds() + result.decodeSeconds() >= 0.11);
        }
    }

    @Test
    void generationsFollowEachOther() {
        for (int i = 0; i < 10; i++) {
            try (Generation generation = accelerator.start(request(NORMAL, i, 3 + i))) {
                assertEquals(counting(9 + IMAGE_BYTES + i, 3 + i), rest(generation));
            }
        }
    }

    @Test
    void seedTemperatureAndEndTokensReachTheDevice() {
        // 0.5 ln 2 2^16 = 22713.05
        GenerationRequest request =
                new GenerationRequest(List.of(NORMAL, 0), 7, 20, 0.5, 1000, List.of(713 + IMAGE_BYTES + 3));
        try (Generation generation = accelerator.start(request)) {
            assertEquals(counting(713 + IMAGE_BYTES, 4), rest(generation));
        }
    }

    /** The device knows eight; it is stopped at the others, whatever it has written by then. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void anEndTokenThatTheDeviceDoesNotKnowEndsToo(int delay) {
        int first = 9 + IMAGE_BYTES + delay;
        List<Integer> ends = counting(500, 8);
        ends.addAll(List.of(-1, 1000, first + 3));
        GenerationRequest request = new GenerationRequest(List.of(NORMAL, delay, 9), 0, 200, 0, 0, ends);
        try (Generation generation = accelerator.start(request)) {
            for (int i = 0; i < 4; i++) {
                Token token = generation.next();
                assertEquals(first + i, token.id());
                assertEquals(i == 3, token.last());
            }
            assertFalse(generation.hasNext());
            assertEquals(counting(first, 4), generation.result().tokens());
            assertFalse(generation.result().cancelled());
        }
        try (Generation generation = accelerator.start(request(NORMAL, 0, 4))) {
            assertEquals(4, rest(generation).size());
        }
    }

    @Test
    void aCancelledGenerationEndsWithoutALastToken() {
        try (Generation generation = accelerator.start(request(NORMAL, 20, 200))) {
            generation.next();
            generation.cancel();
            int more = rest(generation).size();
            assertTrue(more < 50, () -> more + " tokens came after the cancel");
            assertTrue(generation.result().cancelled());
        }
        try (Generation generation = accelerator.start(request(NORMAL, 0, 2))) {
            assertEquals(2, rest(generation).size());
        }
    }

    @Test
    void closingEarlyCancels() {
        for (int i = 0; i < 3; i++) {
            Generation generation = accelerator.start(request(NORMAL, 20, 200));
            generation.next();
            generation.close();
            generation.close();
            assertFalse(generation.hasNext());
        }
    }

    @Test
    void aFailureOfTheDeviceComesWithItsReport() {
        for (int i = 0; i < 2; i++) {
            try (Generation generation = accelerator.start(request(FAIL, 0, 5))) {
                String message = failure(() -> rest(generation));
                assertTrue(message.contains("memory_unit:lane_0 failed: saturated beyond repair"), message);
                assertTrue(message.contains("in unit lane_0"), message);
                assertEquals(2, generation.result().tokens().size());
                assertFalse(generation.hasNext());
            }
            // The next one works again.
            try (Generation generation = accelerator.start(request(NORMAL, 0, 5))) {
                assertEquals(5, rest(generation).size());
            }
        }
    }

    @Test
    void aFailureThatNobodySawIsToldByClose() {
        Generation generation = accelerator.start(request(FAIL, 0, 5));
        while (!Thread.currentThread().isInterrupted()
                && generation.result().tokens().size() < 2) {
            generation.next();
        }
        assertTrue(failure(generation::close).contains("saturated beyond repair"));
    }

    @Test
    void anEndWithoutALastTokenIsAnError() {
        try (Generation generation = accelerator.start(request(SILENT, 0, 5))) {
            assertTrue(failure(() -> rest(generation)).contains("ended after 2 tokens without a last one"));
        }
    }

    @Test
    void aDeviceThatDoesNotEndIsClosed() {
        accelerator.setEndTimeout(Duration.ofMillis(200));
        Generation generation = accelerator.start(request(HANG, 0, 5));
        generation.next();
        generation.next();
        String message = failure(generation::close);
        assertTrue(message.contains("did not end within 200 ms and was closed"), message);
        assertTrue(message.contains("lane_0"), message);
        assertThrows(IllegalStateException.class, () -> accelerator.start(request(NORMAL, 0, 1)));
    }

    @Test
    @Timeout(60)
    void stoppingEndsUnitsThatNeverComeToAToken() throws Exception {
        accelerator.setEndTimeout(Duration.ofDays(1));
        Generation generation = accelerator.start(request(HANG, 0, 5));
        CompletableFuture<List<Integer>> waiter = CompletableFuture.supplyAsync(() -> rest(generation));
        accelerator.stop();
        assertTrue(waiter.get().size() <= 2);
        assertTrue(generation.result().cancelled());
        generation.close();
        assertThrows(IllegalStateException.class, () -> accelerator.start(request(NORMAL, 0, 1)));
    }

    @Test
    void closingTheAcceleratorEndsAWaitElsewhere() throws Exception {
        accelerator.setEndTimeout(Duration.ofMillis(200));
        Generation generation = accelerator.start(request(HANG, 0, 5));
        CompletableFuture<String> waiter = CompletableFuture.supplyAsync(() -> failure(() -> rest(generation)));
        Thread.sleep(100);
        assertTrue(failure(accelerator::close).contains("did not end"));
        assertTrue(waiter.get(10, TimeUnit.SECONDS).contains("closed"));
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        Generation generation = accelerator.start(request(NORMAL, 900, 5));
        CompletableFuture<String> message = new CompletableFuture<>();
        Thread waiter = new Thread(() -> message.complete(failure(() -> rest(generation))));
        waiter.start();
        waiter.interrupt();
        assertTrue(message.get(10, TimeUnit.SECONDS).contains("interrupted"));
        generation.close();
    }

    @Test
    void onlyOneGenerationRunsAtATime() {
        try (Generation generation = accelerator.start(request(NORMAL, 1, 5))) {
            assertThrows(IllegalStateException.class, () -> accelerator.start(request(NORMAL, 0, 1)));
            assertEquals(5, rest(generation).size());
        }
    }

    @Test
    void requestsBeyondTheLimitsAreRefusedInOneLine() {
        List<Executable> wrong = List.of(
                () -> accelerator.start(GenerationRequest.greedy(List.of(1, 1000), 1)),
                () -> accelerator.start(GenerationRequest.greedy(List.of(-1), 1)),
                () -> accelerator.start(GenerationRequest.greedy(List.of(1), 257)),
                () -> accelerator.start(GenerationRequest.greedy(counting(0, 257), 1)),
                () -> accelerator.start(new GenerationRequest(List.of(1), 250, 7, 0, 0, List.of())));
        for (Executable each : wrong) {
            assertEquals(1, failure(each).lines().count());
        }
        assertEquals(
                "7 new tokens after position 251 do not fit the accelerator's context of 256: at most 6 can be asked"
                        + " for",
                failure(wrong.get(4)));
        assertThrows(IllegalArgumentException.class, () -> GenerationRequest.greedy(List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> GenerationRequest.greedy(List.of(1), 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GenerationRequest(List.of(1), 0, 1, Double.NaN, 0, List.of()));
        // The last position may still be fed, and the token after it is given.
        try (Generation generation =
                accelerator.start(new GenerationRequest(List.of(NORMAL, 0), 249, 6, 0, 0, List.of()))) {
            assertEquals(6, rest(generation).size());
        }
    }

    @Test
    void imagesMayComeFromFiles() throws IOException {
        byte[] image = new byte[40000];
        List<Path> files = new ArrayList<>();
        for (int lane = 0; lane < 2; lane++) {
            image[32768] = (byte) (50 + lane);
            files.add(Files.write(directory.resolve("lane" + lane), image));
        }
        try (Accelerator other = Accelerator.open(xrt, xclbin, ManifestTest.manifest(), LaneImages.ofFiles(files));
                Generation generation = other.start(request(NORMAL, 0, 1))) {
            assertEquals(9 + 101, generation.next().id());
        }
        String message = failure(
                () -> Accelerator.open(xrt, xclbin, ManifestTest.manifest(), LaneImages.ofFiles(files.subList(0, 1))));
        assertEquals("there are images for 1 lanes, expected 2", message);
        Files.write(files.get(1), new byte[70000]);
        assertTrue(failure(() -> Accelerator.open(xrt, xclbin, ManifestTest.manifest(), LaneImages.ofFiles(files)))
                .startsWith("the image of lane 1 does not fit"));
    }
}
