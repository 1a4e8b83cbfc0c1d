// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.xrt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.jna.NativeLibrary;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The installed XRT's emulation libraries without the fault of Debian 12's build: where it grows a buffer of messages by
 * realloc, it skips the store of the new address. In a copy the skip goes to the store.
 */
final class SoundXrt {
    private static final List<String> LIBRARIES = List.of("libxrt_swemu.so.2", "libxrt_hwemu.so.2");

    /**
     * From the store, {@code mov [rbx + d], rax}, to {@code mov rdi, [rdi + d]; call realloc; test rax, rax; jne -26},
     * which goes to what follows the store.
     */
    private static final Pattern FAULT = Pattern.compile(
            "\\x48\\x89\\x83(.{4})\\x48\\x89\\xE8\\xEB.\\x0F\\x1F\\x40\\x00"
                    + "\\x48\\x8B\\xBF\\1\\xE8.{4}(\\x48\\x85)\\xC0\\x75\\xE6",
            Pattern.DOTALL);

    private static final int SHORT_JUMP = 0xEB;
    private static final int JUMP_BYTES = 2;

    private SoundXrt() {}

    /** The directory of the installed libraries; empty when there are none. */
    static Optional<Path> installed() {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            NativeLibrary.getInstance(Xrt.SYSTEM_LIBRARY);
            return maps.filter(line -> line.contains("/libxrt_coreutil.so"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))).getParent())
                    .filter(directory -> LIBRARIES.stream().allMatch(name -> Files.exists(directory.resolve(name))))
                    .findFirst();
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the installed libraries have the fault. */
    static boolean isFaulty(Path installed) {
        return FAULT.matcher(text(installed.resolve(LIBRARIES.get(0)))).find();
    }

    /** Writes sound libraries below a directory, which is one for {@code XILINX_XRT} then. */
    static Path write(Path installed, Path directory) {
        try {
            Path folder = Files.createDirectories(directory.resolve("lib"));
            for (String name : LIBRARIES) {
                Files.write(folder.resolve(name), sound(text(installed.resolve(name))));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sound(String library) {
        byte[] bytes = library.getBytes(ISO_8859_1);
        Matcher fault = FAULT.matcher(library);
        if (fault.find()) {
            int at = fault.start(2);
            bytes[at] = (byte) SHORT_JUMP;
            bytes[at + 1] = (byte) (fault.start() - (at + JUMP_BYTES));
        }
        return bytes;
    }

    /** A character for each byte. */
    private static String text(Path library) {
        try {
            return Files.readString(library, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For scripts: writes sound libraries below the directory that is given. */
    public static void main(String[] arguments) {
        Path installed = installed().orElseThrow(() -> new IllegalStateException("no XRT is installed"));
        System.out.println(write(installed, Path.of(arguments[0])));
    }
}
