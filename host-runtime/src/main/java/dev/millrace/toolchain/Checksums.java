// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The checksums of all files of a folder, in a file beside them. They tell damage, such as flipped bits and lost ends;
 * who may write to the folder is for {@link PrivateFolder}. Two CRCs of different polynomials, since these take a
 * millisecond for 16 MB, where SHA-256 would take a hundred at each start.
 */
final class Checksums {
    private static final String FILE = "checksums";
    private static final int BUFFER_BYTES = 1 << 18;

    private Checksums() {}

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), of(folder));
    }

    /** Whether the files are those that the checksums were written of, no more, no fewer and no others. */
    static boolean hold(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) && Files.readString(file).equals(of(folder));
    }

    /** A line for each file: both checksums, size and name. */
    private static String of(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            if (!name.equals(FILE)) {
                lines.append(sums(file)).append(name).append('\n');
            }
        }
        return lines.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String sums(Path file) throws IOException {
        CRC32 crc = new CRC32();
        CRC32C castagnoli = new CRC32C();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        // Not a channel, which an interrupt of the thread would close.
        try (InputStream in = new FileInputStream(file.toFile())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                castagnoli.update(buffer, 0, read);
                bytes += read;
            }
        }
        return crc.getValue() + " " + castagnoli.getValue() + " " + bytes + " ";
    }
}
