// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.xrt.TestCard;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class XclbinTest {
    private static Xclbin sample() {
        return TestCard.xclbin(TestCard.bytes("some code"));
    }

    @Test
    void readsWhatItWrites(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("a.xclbin");
        XclbinWriter.write(sample(), file);
        assertEquals(sample(), XclbinReader.read(file));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void equalContentsGiveEqualBytes() {
        byte[] bytes = XclbinWriter.write(sample());
        assertArrayEquals(bytes, XclbinWriter.write(sample()));
        assertArrayEquals(bytes, XclbinWriter.write(XclbinReader.read(bytes)));
        Xclbin other = TestCard.xclbin(TestCard.bytes("other code"));
        assertNotEquals(sample().uuid(), other.uuid());
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void bytesAreTheSameInEveryLocale() {
        byte[] bytes = XclbinWriter.write(sample());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR"));
            assertArrayEquals(bytes, XclbinWriter.write(sample()));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void theContainerIsLaidOutAsXrtReadsIt() {
        byte[] bytes = XclbinWriter.write(sample());
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("xclbin2\0", new String(bytes, 0, 8, StandardCharsets.US_ASCII));
        assertEquals(-1, in.getInt(8));
        assertEquals(bytes.length, in.getLong(304));
        assertEquals(0, in.getLong(312), "no time stamp");
        assertEquals(5, in.getShort(332));
        assertEquals(6, in.getInt(448));
        for (int i = 0; i < 6; i++) {
            assertEquals(0, in.getLong(456 + 40 * i + 24) % 8);
        }
        // IP_LAYOUT: interrupts ascend with the addresses, the control protocol is ap_ctrl_chain.
        int layout = (int) in.getLong(456 + 40 * 4 + 24);
        assertEquals(8, in.getInt(456 + 40 * 4));
        assertEquals(7, in.getInt(layout));
        for (int i = 0; i < 6; i++) {
            assertEquals(1, in.getInt(layout + 8 + 80 * i));
            assertEquals(1 << 8 | i << 1 | 1, in.getInt(layout + 8 + 80 * i + 4));
            assertEquals(0x800000 + 0x10000L * i, in.getLong(layout + 8 + 80 * i + 8));
        }
        assertEquals(2 << 8, in.getInt(layout + 8 + 80 * 6 + 4));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 6; i++) {
            assertTrue(text.contains("<addrRemap base=\"0x8" + i + "0000\""));
        }
    }

    @Test
    void namesInTheMetadataAreEscaped() {
        KernelMetadata kernel = new KernelMetadata("k<&>\"'", 64, List.of(), List.of());
        Xclbin strange = Xclbin.of(
                Target.HW_EMU,
                "p&q",
                "a\"b",
                0,
                new Hardware(List.of(), List.of(kernel), List.of(), List.of()),
                Blob.EMPTY,
                "");
        assertEquals(strange, XclbinReader.read(XclbinWriter.write(strange)));
    }

    @Test
    void contradictionsAreRefused() {
        Xclbin good = sample();
        List<ComputeUnit> units = good.units();
        List<ComputeUnit> swapped = List.of(units.get(1), units.get(0));
        assertThrows(IllegalArgumentException.class, () -> with(swapped, List.of()));
        assertThrows(IllegalArgumentException.class, () -> with(units, List.of(new Connection(0, 0, 4))));
        assertThrows(IllegalArgumentException.class, () -> with(units, List.of(new Connection(4, 0, 0))));
        assertThrows(
                IllegalArgumentException.class,
                () -> with(List.of(ComputeUnit.chained("nothing", "n_0", 0)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> MemoryBank.hbm(0, 0, 1000));
        assertThrows(IllegalArgumentException.class, () -> Argument.scalar32(0, "n", "int", 8));
        assertThrows(IllegalArgumentException.class, () -> new KernelMetadata("", 64, List.of(), List.of()));
        Argument lost = Argument.global(0, "a", "nowhere", "int*", 16);
        KernelMetadata kernel = new KernelMetadata("k", 64, List.of(), List.of(lost));
        assertThrows(
                XclbinException.class,
                () -> Xclbin.of(
                        Target.HW,
                        "p",
                        "a",
                        0,
                        new Hardware(List.of(), List.of(kernel), List.of(), List.of()),
                        Blob.EMPTY,
                        ""));
    }

    private static Xclbin with(List<ComputeUnit> units, List<Connection> connections) {
        Xclbin good = sample();
        return Xclbin.of(
                good.target(),
                good.platform(),
                good.project(),
                300,
                new Hardware(good.banks(), good.kernels(), units, connections),
                good.bitstream(),
                "");
    }

    @Test
    void damagedFilesGiveNothingButAClearException() {
        byte[] whole = XclbinWriter.write(sample());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(XclbinException.class, () -> XclbinReader.read(cut));
        }
        Random random = new Random(20);
        int refused = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] damaged = whole.clone();
            // Most bits are metadata: half of the flips go to the tables before them.
            int range = i % 2 == 0 ? damaged.length : 456 + 6 * 40;
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                damaged[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += isRefused(Resealed.of(damaged)) ? 1 : 0;
        }
        assertTrue(refused > 100, refused + " refused");
    }

    @Test
    void everyChangedBitIsSeen() {
        byte[] whole = XclbinWriter.write(sample());
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            boolean name = bit / 8 >= 40 && bit / 8 < 56;
            boolean unused = bit / 8 >= 88 && bit / 8 < 296;
            assertEquals(!name && !unused, isRefused(damaged), "bit " + bit);
        }
    }

    @Test
    void anXclbinOfVitisHasNoDigest() {
        byte[] bytes = XclbinWriter.write(sample());
        Arrays.fill(bytes, 40, 296, (byte) 0);
        assertEquals(sample(), XclbinReader.read(bytes));
    }

    @Test
    void aNameOfSeveralLinesIsToldInOne() {
        byte[] bytes = XclbinWriter.write(sample());
        int topology =
                (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(456 + 40 * 2 + 24);
        bytes[topology + 8 + 24] = '\n';
        String message = assertThrows(XclbinException.class, () -> XclbinReader.read(Resealed.of(bytes)))
                .getMessage();
        assertTrue(message.contains("memory bank '\\n"), message);
        assertEquals(1, message.lines().count(), message);
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            XclbinReader.read(bytes);
            return false;
        } catch (XclbinException e) {
            assertTrue(!e.getMessage().isBlank());
            return true;
        }
    }

    @Test
    void anAbsentFileIsNamed() {
        XclbinException refused =
                assertThrows(XclbinException.class, () -> XclbinReader.read(Path.of("/nowhere/a.xclbin")));
        assertTrue(refused.getMessage().contains("/nowhere/a.xclbin"));
    }
}
