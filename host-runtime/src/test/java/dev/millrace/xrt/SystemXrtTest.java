// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.jna.NativeLibrary;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.xclbin.Xclbin;
import dev.millrace.xclbin.XclbinWriter;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemXrtTest {
    private static NativeLibrary systemLibrary() {
        try {
            return NativeLibrary.getInstance(Xrt.SYSTEM_LIBRARY);
        } catch (UnsatisfiedLinkError e) {
            return Assumptions.abort(Xrt.SYSTEM_LIBRARY + " is not installed");
        }
    }

    @Test
    void everyFunctionOfTheBindingIsInTheSystemsLibrary() {
        NativeLibrary library = systemLibrary();
        assertAll(Arrays.stream(XrtLibrary.class.getDeclaredMethods())
                .map(Method::getName)
                .map(name -> () -> assertNotNull(library.getFunction(name))));
    }

    @Test
    void theSystemsLibraryReadsWhatTheWriterWrites(@TempDir Path directory) {
        systemLibrary();
        Xclbin xclbin = TestCard.xclbin(TestCard.bytes("no code"));
        Path file = directory.resolve("test.xclbin");
        XclbinWriter.write(xclbin, file);
        XrtLibrary library = Xrt.system().library();
        XrtLibrary.XclbinHandle handle = library.xrtXclbinAllocFilename(file.toString());
        assertNotNull(handle);
        assertEquals(xclbin.kernels().size(), library.xrtXclbinGetNumKernels(handle));
        assertEquals(xclbin.units().size(), library.xrtXclbinGetNumKernelComputeUnits(handle));
        byte[] uuid = new byte[16];
        assertEquals(0, library.xrtXclbinGetUUID(handle, uuid));
        ByteBuffer read = ByteBuffer.wrap(uuid);
        assertEquals(xclbin.uuid(), new UUID(read.getLong(), read.getLong()));
        assertEquals(0, library.xrtXclbinFreeHandle(handle));
    }

    @Test
    void everyFunctionOfTheBindingIsInTheEmbeddedLibrary() {
        NativeLibrary library = NativeLibrary.getInstance(
                EmbeddedXrt.library(Compiler.find(), ProgressListener.SILENT).toString());
        assertAll(Arrays.stream(XrtLibrary.class.getDeclaredMethods())
                .map(Method::getName)
                .map(name -> () -> assertNotNull(library.getFunction(name))));
    }
}
