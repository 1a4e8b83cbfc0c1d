// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NativeCodeTest {
    private static final String RESOURCE = "com/sun/jna/" + Platform.RESOURCE_PREFIX + "/libjnidispatch.so";

    @TempDir
    Path directory;

    @Test
    void aLibraryIsUnpackedAndMendedWhenDamaged() throws IOException {
        CacheDirectory cache = new CacheDirectory(directory.resolve("cache"));
        Path file = NativeCode.unpacked(RESOURCE, cache);
        byte[] expected;
        try (InputStream in = NativeCodeTest.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            expected = in.readAllBytes();
        }
        assertArrayEquals(expected, Files.readAllBytes(file));
        Files.write(file, new byte[100]);
        assertEquals(file, NativeCode.unpacked(RESOURCE, cache));
        assertArrayEquals(expected, Files.readAllBytes(file));
    }

    @Test
    void aLibraryThatIsInNoJarIsNamed() {
        String message = assertThrows(ToolchainException.class, () -> NativeCode.unpacked("linux-none/libx.so"))
                .getMessage();
        assertTrue(message.contains("linux-none/libx.so"), message);
    }

    /** In a process of its own: says why a library cannot be unpacked. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            try {
                System.out.println(NativeCode.unpacked(RESOURCE, new CacheDirectory(Path.of(arguments[0]))));
            } catch (ToolchainException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void aCacheFromWhichNothingMayBeRunIsRefused() throws Exception {
        String message = mounted("noexec");
        assertTrue(message.contains("mounted noexec: set MILLRACE_CACHE"), message);
    }

    @Test
    void aCacheThatCannotBeWrittenIsRefused() throws Exception {
        String message = mounted("ro");
        assertTrue(message.startsWith("cannot use the cache directory " + directory), message);
        assertTrue(message.endsWith("set MILLRACE_CACHE to a writable one"), message);
    }

    /** What is said of a cache on a file system of its own, mounted for one process. */
    private String mounted(String option) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o mode=700," + option + " tmpfs \"$0\" || exit 77; exec \"$@\"",
                directory.toString()));
        command.addAll(TestProcess.java(Main.class, directory.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        int code = process.waitFor();
        assumeTrue(code != 77 && !said.startsWith("unshare:"), "only root can mount a file system: " + said);
        assertEquals(0, code, said);
        assertEquals(1, said.lines().count(), said);
        return said.strip();
    }
}
