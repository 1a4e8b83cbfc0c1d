// SPDX-License-Identifier: Apache-2.0
package dev.millrace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Were a pipe opened, a test would wait for ever. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InputFileTest {
    @TempDir
    private Path folder;

    @Test
    void aRegularFileIsReadThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.toml"), "näme");
        Path link = Files.createSymbolicLink(folder.resolve("link.toml"), file);
        assertEquals("näme", new InputFile(link, InputFile.Kind.SETTINGS).text());
        assertEquals(5, new InputFile(link, InputFile.Kind.SETTINGS).bytes().length);
        assertEquals(5, InputFile.size(link));
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertTrue(refusal(pipe).startsWith("a pipe"), refusal(pipe));
        assertTrue(assertThrows(InputFileException.class, () -> InputFile.size(pipe))
                .getMessage()
                .startsWith("a pipe"));
    }

    @Test
    void whatIsNoFileIsNamed() {
        assertTrue(refusal(Path.of("/dev/zero")).startsWith("a device"), refusal(Path.of("/dev/zero")));
        assertTrue(refusal(folder).startsWith("a folder"), refusal(folder));
        assertEquals("no such file", refusal(folder.resolve("none")));
        assertTrue(refusal(folder.resolve("none")).length() < 100);
    }

    @Test
    void aFileLargerThanItsKindMayBeIsNotRead() throws IOException {
        Path sparse = folder.resolve("sparse");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        for (InputFile.Kind kind : InputFile.Kind.values()) {
            String message = assertThrows(InputFileException.class, () -> new InputFile(sparse, kind).bytes())
                    .getMessage();
            assertEquals("too large: expected at most " + (kind.mostBytes() >> 20) + " MiB", message);
        }
        assertEquals(5L << 30, InputFile.size(sparse), "weights may be large");
    }

    /** Files of /proc say that they have no bytes. */
    @Test
    void aFileThatDoesNotSayItsSizeIsReadToItsEnd() throws IOException {
        assertTrue(new InputFile(Path.of("/proc/self/status"), InputFile.Kind.SETTINGS)
                        .text()
                        .length()
                > 100);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin"), new byte[] {'n', (byte) 0xE4, 'm', 'e'});
        assertEquals("expected text in UTF-8", refusal(file));
    }

    private static String refusal(Path file) {
        return assertThrows(InputFileException.class, () -> new InputFile(file, InputFile.Kind.SETTINGS).text())
                .getMessage();
    }
}
