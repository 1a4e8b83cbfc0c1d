// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import dev.millrace.xclbin.Resealed;
import dev.millrace.xclbin.XclbinReader;
import dev.millrace.xclbin.XclbinWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The functions of XRT's C API, one by one, and libraries that do not have them. */
@Timeout(60)
class XrtFunctionsTest {
    @TempDir
    static Path directory;

    private static Path xclbin;
    private static Xrt xrt;

    @BeforeAll
    static void buildTheCard() {
        xclbin = TestCard.write(directory);
        xrt = Xrt.embedded();
    }

    @Test
    void damagedXclbinsAreRefusedNotFollowed() throws IOException {
        byte[] whole = XclbinWriter.write(TestCard.xclbin(TestCard.bytes("no code")));
        java.util.Random random = new java.util.Random(1);
        XrtLibrary library = xrt.library();
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = random.nextInt(4) == 0
                    ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length))
                    : whole.clone();
            for (int flips = damaged.length == 0 ? 0 : random.nextInt(6); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Resealed.of(damaged);
            XrtLibrary.XclbinHandle handle = library.xrtXclbinAllocRawData(damaged, damaged.length);
            if (handle != null) {
                assertEquals(0, library.xrtXclbinFreeHandle(handle));
            }
        }
    }

    @Test
    void everyChangedBitOfAnXclbinIsRefused() {
        byte[] whole = XclbinWriter.write(TestCard.xclbin(TestCard.bytes("no code")));
        XrtLibrary library = xrt.library();
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            XrtLibrary.XclbinHandle handle = library.xrtXclbinAllocRawData(damaged, damaged.length);
            boolean unused = bit / 8 >= 40 + 16 + 32 && bit / 8 < 296;
            assertEquals(unused, handle != null, "bit " + bit);
            if (handle != null) {
                assertEquals(0, library.xrtXclbinFreeHandle(handle));
            }
        }
    }

    @Test
    void theFunctionsOfXrtDoWhatTheirNamesSay() throws IOException {
        XrtLibrary library = xrt.library();
        XrtLibrary.DeviceHandle handle = library.xrtDeviceOpen(0);
        assertEquals(0, library.xrtDeviceLoadXclbinFile(handle, xclbin.toString()));
        byte[] uuid = new byte[16];
        assertEquals(0, library.xrtDeviceGetXclbinUUID(handle, uuid));
        ByteBuffer expected = ByteBuffer.allocate(16)
                .putLong(XclbinReader.read(xclbin).uuid().getMostSignificantBits())
                .putLong(XclbinReader.read(xclbin).uuid().getLeastSignificantBits());
        assertArrayEquals(expected.array(), uuid);

        XrtLibrary.BufferHandle buffer = library.xrtBOAlloc(handle, 8192, 0, 2);
        assertEquals(8192, library.xrtBOSize(buffer));
        byte[] data = {1, 2, 3, 4, 5, 6, 7, 8};
        assertEquals(0, library.xrtBOWrite(buffer, data, 8, 4096));
        XrtLibrary.BufferHandle part = library.xrtBOSubAlloc(buffer, 4096, 4096);
        assertEquals(library.xrtBOAddress(buffer) + 4096, library.xrtBOAddress(part));
        assertEquals(0, library.xrtBOFree(buffer));
        byte[] back = new byte[8];
        assertEquals(0, library.xrtBORead(part, back, 8, 0));
        assertArrayEquals(data, back);
        assertEquals(0, library.xrtBOCopy(part, part, 8, 100, 0));
        assertEquals(3, library.xrtBOMap(part).getByte(102));
        assertTrue(library.xrtBORead(part, back, 8, 4090) < 0);
        assertTrue(library.xrtBOSync(part, 7, 8, 0) < 0);
        assertTrue(library.xrtBOSync(part, 0, -1, 1) < 0);
        assertNull(library.xrtBOSubAlloc(part, 4097, 0));
        XrtLibrary.BufferHandle hidden = library.xrtBOAlloc(handle, 64, 1L << 28, 0);
        assertNull(library.xrtBOMap(hidden));

        Memory user = new Memory(3 * 4096);
        Pointer aligned = user.share(4096 - Pointer.nativeValue(user) % 4096);
        assertNull(library.xrtBOAllocUserPtr(handle, aligned.share(8), 64, 0, 0));
        XrtLibrary.BufferHandle mine = library.xrtBOAllocUserPtr(handle, aligned, 64, 0, 0);
        aligned.setLong(0, 42);
        assertEquals(0, library.xrtBOSync(mine, 0, 64, 0));
        aligned.setLong(0, 0);
        assertEquals(0, library.xrtBOSync(mine, 1, 64, 0));
        assertEquals(42, aligned.getLong(0));

        XrtLibrary.KernelHandle sleeper = library.xrtPLKernelOpen(handle, uuid, "sleeper");
        XrtLibrary.RunHandle run = library.xrtKernelRun(sleeper, 5);
        assertNotNull(run);
        assertEquals(RunState.COMPLETED.code(), library.xrtRunWait(run));
        assertEquals(0, library.xrtRunUpdateArg(run, 0, 1));
        assertEquals(0, library.xrtRunClose(run));
        assertTrue(library.xrtRunClose(run) < 0);
        uuid[3] ^= 1;
        assertNull(library.xrtPLKernelOpen(handle, uuid, "sleeper"));

        XrtLibrary.XclbinHandle file = library.xrtXclbinAllocFilename(xclbin.toString());
        assertEquals(5, library.xrtXclbinGetNumKernels(file));
        assertEquals(7, library.xrtXclbinGetNumKernelComputeUnits(file));
        IntByReference needed = new IntByReference();
        assertEquals(0, library.xrtXclbinGetXSAName(file, null, 0, needed));
        assertEquals("millrace_test_1_0".length() + 1, needed.getValue());
        assertEquals(0, library.xrtDeviceLoadXclbinHandle(handle, file));
        assertEquals(0, library.xrtXclbinFreeHandle(file));
        byte[] raw = Files.readAllBytes(xclbin);
        ByteBuffer direct = ByteBuffer.allocateDirect(raw.length).put(raw).flip();
        assertEquals(0, library.xrtDeviceLoadXclbin(handle, direct));
        assertEquals(0, library.xrtDeviceClose(handle));
        assertTrue(library.xrtDeviceClose(handle) < 0);
        // A buffer outlives its device.
        assertEquals(3, library.xrtBOMap(part).getByte(102));
        assertEquals(0, library.xrtBOFree(part));
    }

    @Test
    void aLibraryThatIsNoXrtIsNamed() {
        XrtException refused = assertThrows(XrtException.class, () -> Xrt.at(Path.of("/lib/x86_64-linux-gnu/libm.so.6"))
                .open(0));
        assertTrue(refused.getMessage().contains("libm.so.6 has no function xrt"), refused.getMessage());
    }

    @Test
    void aMissingLibraryIsNamedWithWhatToInstall() {
        Xrt missing = Xrt.of("/nowhere/libxrt.so");
        EmbeddedXrtTest.assertMessage("/nowhere/libxrt.so is no file", () -> missing.open(0));
        XrtException refused = assertThrows(
                XrtException.class, () -> Xrt.at(Files.write(directory.resolve("bad.so"), TestCard.bytes("no library")))
                        .open(0));
        assertTrue(refused.getMessage().contains("tried "), refused.getMessage());
        assertTrue(refused.getMessage().contains("install XRT"), refused.getMessage());
    }
}
