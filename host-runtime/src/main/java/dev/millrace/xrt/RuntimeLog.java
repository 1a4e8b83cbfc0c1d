// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file that XRT writes its messages to, read to say in exceptions what went wrong. */
final class RuntimeLog {
    private static final int MOST_BYTES = 64 * 1024;

    /** Lines that XRT writes before its first message. */
    private static final Pattern HEADER =
            Pattern.compile("(XRT build version|Build hash|Build date|Git branch|PID|UID|HOST|EXE):.*|\\[.* GMT\\]");

    private final Path file;

    /** In a directory that its owner removes; without one it goes when this process ends. */
    RuntimeLog(Optional<Path> directory) {
        Path folder = directory.orElseGet(
                () -> WorkDirectory.temporary("millrace-xrt").path());
        try {
            file = Files.createFile(folder.resolve("xrt.log"));
        } catch (IOException e) {
            throw new XrtException("cannot make a file for XRT's messages: " + e, e);
        }
    }

    Path file() {
        return file;
    }

    /** A place in the log, to ask later what came after it. */
    long mark() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What XRT wrote after the mark, without its decoration; empty when nothing. */
    String since(long mark) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size();
            ByteBuffer text = ByteBuffer.allocate((int) Math.max(0, Math.min(MOST_BYTES, end - mark)));
            long at = Math.max(mark, end - text.capacity());
            while (text.hasRemaining()) {
                int read = channel.read(text, at + text.position());
                if (read < 0) {
                    break;
                }
            }
            return new String(text.array(), 0, text.position(), UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("^\\[XRT\\] [A-Z]+: ", ""))
                    .filter(line -> !line.isBlank() && !HEADER.matcher(line).matches())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }
}
