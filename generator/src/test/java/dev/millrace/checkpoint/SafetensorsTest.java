// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.model.ModelException;
import dev.millrace.testing.SafetensorsWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {
    private final SafetensorsWriter sound = new SafetensorsWriter("F32")
            .put("first", new float[] {1, 2, 3, 4, 5, 6})
            .put("second", new float[] {7, 8});

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("model.safetensors");
    }

    @Test
    void aFileCutShortAnywhereIsRefused() throws IOException {
        byte[] bytes = sound.bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void bytesAfterTheDataAreRefused() throws IOException {
        assertRefused(Arrays.copyOf(sound.bytes(), sound.bytes().length + 1), "expected");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, Long.MIN_VALUE, Long.MAX_VALUE, 100_000_001, Integer.MAX_VALUE, 1L << 32})
    void aHeaderLengthThatDoesNotFitIsRefused(long length) throws IOException {
        byte[] bytes = sound.bytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
        assertRefused(bytes, "header length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{\"a\": 1} {}",
                "{\"a\": 1}",
                "{\"a\": {}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": 3, \"data_offsets\": [0, 0]}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [0], \"data_offsets\": {}}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [-1, -1], \"data_offsets\": [0, 4]}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [0], \"data_offsets\": [0, 0]}, \"a\": {}}",
                "not JSON",
                "{"
            })
    void aHeaderThatIsNotAsItShouldBeIsRefused(String header) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        assertRefused(ByteBuffer.allocate(8 + json.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array());
    }

    @Test
    void aHeaderOfManyBracketsIsRefused() throws IOException {
        byte[] json = "{\"a\":".concat("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertRefused(ByteBuffer.allocate(8 + json.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array());
    }

    @ParameterizedTest
    @CsvSource({
        "24, 40, do not lie within",
        "32, 24, do not lie within",
        "0, 9223372036854775807, do not lie within",
        "16, 24, overlap",
        "24, 24, does not fill"
    })
    void offsetsThatDoNotFitAreRefused(long begin, long end, String reason) throws IOException {
        entry("second").putArray("data_offsets").add(begin).add(end);
        assertRefused(sound.bytes(), "tensor second", reason);
    }

    @Test
    void aGapBetweenTensorsIsRefused() throws IOException {
        sound.header().remove("first");
        assertRefused(sound.bytes(), "tensor second", "gap");
    }

    @Test
    void aShapeThatDoesNotFillItsDataIsRefused() throws IOException {
        entry("second").putArray("shape").add(3);
        assertRefused(sound.bytes(), "tensor second", "[3]", "8 bytes");
    }

    @Test
    void aShapeBeyondAllNumbersIsRefused() throws IOException {
        entry("second").putArray("shape").add(1L << 62).add(2);
        assertRefused(sound.bytes(), "tensor second", "overflows");
    }

    @Test
    void aTypeOfAnotherSizeIsRefused() throws IOException {
        entry("second").put("dtype", "F16");
        assertRefused(sound.bytes(), "tensor second", "F16");
    }

    @Test
    void randomDamageIsRefusedOrHarmless() throws IOException {
        long seed = 1;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = sound.bytes();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            try {
                Safetensors.read(file);
            } catch (ModelException e) {
                assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
            }
        }
    }

    @Test
    void everyHalfHasItsValue() {
        assertEquals(1, FloatType.fromHalf((short) 0x3c00));
        assertEquals(-2, FloatType.fromHalf((short) 0xc000));
        assertEquals(65504, FloatType.fromHalf((short) 0x7bff));
        assertEquals(0x1p-24f, FloatType.fromHalf((short) 1));
        assertEquals(1023 * 0x1p-24f, FloatType.fromHalf((short) 0x03ff));
        assertEquals(-0f, FloatType.fromHalf((short) 0x8000));
        assertEquals(Float.NEGATIVE_INFINITY, FloatType.fromHalf((short) 0xfc00));
        assertTrue(Float.isNaN(FloatType.fromHalf((short) 0x7e00)));
    }

    @Test
    void aMatrixOfSeveralMappingsReadsAsOne() throws IOException {
        sound.write(file);
        StoredMatrix matrix = new StoredMatrix(Safetensors.read(file).get("first"), 3, 2, 16);
        float[] row = new float[2];
        matrix.row(2, row);
        assertArrayEquals(new float[] {5, 6}, row);
        matrix.row(1, row);
        assertArrayEquals(new float[] {3, 4}, row);
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.row(3, row));
    }

    private ObjectNode entry(String tensor) {
        return (ObjectNode) sound.header().get(tensor);
    }

    private void assertRefused(byte[] bytes, String... parts) throws IOException {
        Files.write(file, bytes);
        String message =
                assertThrows(ModelException.class, () -> Safetensors.read(file)).getMessage();
        assertTrue(message.startsWith(file.toString()), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertEquals(1, message.lines().count(), message);
    }
}
