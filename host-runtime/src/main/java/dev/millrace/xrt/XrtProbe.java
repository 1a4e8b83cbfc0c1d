// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.millrace.files.Printable;
import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tries an XRT library in a process of its own before this one uses it. XRT's library throws C++ exceptions where it is
 * loaded, which end the process; and a driver or an xclbin may do so later.
 */
public final class XrtProbe {
    /** What XRT loads for a card, below XILINX_XRT. */
    private static final String CORE = "lib/libxrt_core.so.2";

    private static final String SOURCE = "run `source /opt/xilinx/xrt/setup.sh`, or let XILINX_XRT name the folder"
            + " whose lib has XRT's libraries (docs/xrt.md)";

    /** A card takes some seconds to be programmed. */
    private static final int MOST_SECONDS = 180;

    private static final int REFUSED = 3;

    /** What says best why a process ended: of a C++ exception its text, of a signal that Java meets its name. */
    private static final List<Pattern> REASONS = List.of(
            Pattern.compile("what\\(\\): *(.+)"),
            Pattern.compile("# +(SIG[A-Z]+ .+)"),
            Pattern.compile("(terminate called.+)"),
            Pattern.compile("(\\S.*)"));

    private XrtProbe() {}

    /**
     * Whether the environment says where the installed XRT is, as far as can be seen without loading it.
     *
     * @throws XrtException that says what to do
     */
    public static void checkEnvironment() {
        String root = System.getenv().getOrDefault("XILINX_XRT", "");
        if (root.isBlank()) {
            throw new XrtException("XILINX_XRT is not set, and XRT finds no card without it: " + SOURCE);
        }
        if (!hasCore(root)) {
            throw new XrtException(
                    "XILINX_XRT is " + Printable.line(root) + ", where there is no " + CORE + ": " + SOURCE);
        }
    }

    private static boolean hasCore(String root) {
        try {
            return Files.isRegularFile(Path.of(root, CORE));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Loads a library, and if there is an xclbin, opens device 0 and loads it to the card, all in another process. What
     * is on the card already is not loaded again.
     *
     * @param library {@code system} or the path of a library
     * @throws XrtException that has what the other process said, or how it ended
     */
    public static void run(String library, Optional<Path> xclbin) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-cp",
                System.getProperty("java.class.path"),
                XrtProbe.class.getName(),
                library));
        xclbin.ifPresent(file -> line.add(file.toAbsolutePath().toString()));
        try (WorkDirectory folder = WorkDirectory.temporary("millrace-probe")) {
            Path output = folder.path().resolve("probe.txt");
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            judge(process, output);
        } catch (IOException e) {
            throw new XrtException("XRT cannot be tried in another process: " + e.getMessage(), e);
        }
    }

    private static void judge(Process process, Path output) throws IOException {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new XrtException("XRT did not answer within " + MOST_SECONDS
                        + " s, when it was tried in another process; see whether the card is well (xbutil examine)");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new XrtException("interrupted while XRT was tried", e);
        } finally {
            process.destroyForcibly();
        }
        int code = process.exitValue();
        if (code == 0) {
            return;
        }
        String text = said(output);
        throw new XrtException(
                code == REFUSED
                        ? text.strip()
                        : "XRT's library ended the process that tried it: " + Printable.line(reason(text, code)) + "; "
                                + SOURCE);
    }

    private static String said(Path output) throws IOException {
        return new String(Files.readAllBytes(output), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Picked up "))
                .collect(Collectors.joining("\n"));
    }

    private static String reason(String text, int code) {
        return REASONS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst()
                .orElse("exit code " + code);
    }

    /** The other process: a library, and perhaps an xclbin. */
    public static void main(String[] arguments) {
        endWithParent();
        Xrt xrt = Xrt.of(arguments[0]);
        try {
            xrt.prepare();
            if (arguments.length > 1) {
                try (Device device = xrt.open(0)) {
                    device.load(Path.of(arguments[1]));
                }
            }
        } catch (XrtException e) {
            System.out.write(e.getMessage().getBytes(UTF_8), 0, e.getMessage().getBytes(UTF_8).length);
            System.out.flush();
            Runtime.getRuntime().halt(REFUSED);
        }
        // Without what XRT does at the end of a process.
        Runtime.getRuntime().halt(0);
    }

    /** Standard input ends with the process that holds the other end. */
    private static void endWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // Nothing is sent.
                }
            } catch (IOException e) {
                // Then it has ended too.
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
