// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.PointerType;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.xclbin.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The card that the real XRT finds in its emulation modes: serves XRT's socket on a thread of its own, and has the
 * pipeline run by a device process.
 */
final class EmulatedCard implements AutoCloseable {
    private static final NativeSources LIBRARY = NativeSources.deviceModelWith(
            List.of("card_files.h", "device_process.h", "emulated_card.h", "xrt_messages.h"),
            List.of("card_files.cpp", "emulated_card.cpp", "emulated_card_xrt.cpp"));
    private static final NativeSources PROGRAM =
            NativeSources.deviceModelWith(List.of("device_process.h"), List.of("device_process.cpp"));

    private static final int REPORT_BYTES = 64 << 10;

    /** The functions of emulated_card.cpp. */
    interface CardLibrary extends Library {
        /** A card. */
        final class CardHandle extends PointerType {}

        CardHandle millrace_card_open(
                String program,
                String xclbin,
                String settings,
                String directory,
                String socket,
                int separateOffsets,
                String folder,
                byte[] problem,
                long problemBytes);

        int millrace_card_listen(CardHandle card, byte[] problem, long problemBytes);

        int millrace_card_failures(CardHandle card);

        void millrace_card_reports(CardHandle card, byte[] text, long textBytes);

        int millrace_card_process(CardHandle card);

        void millrace_card_abort(CardHandle card);

        void millrace_card_close(CardHandle card);
    }

    private final CardLibrary library;
    private final CardLibrary.CardHandle handle;
    private final Path directory;

    private EmulatedCard(CardLibrary library, CardLibrary.CardHandle handle, Path directory) {
        this.library = library;
        this.handle = handle;
        this.directory = directory;
    }

    /** What is compiled once. */
    record Programs(Path library, Path device) {}

    static Programs compile(Compiler compiler, ProgressListener progress) {
        return new Programs(
                LIBRARY.sharedLibrary("millrace_card", compiler, progress),
                PROGRAM.program("millrace_device", compiler, progress));
    }

    /**
     * Starts the device process with a pipeline, and listens for XRT.
     *
     * @param target of the xclbin; in hw_emu XRT says addresses in another way
     * @param settings of the pipeline, a line {@code name=value} for each
     * @param directory that the device process removes when this process is gone
     * @param folder of a card that outlives its hosts; empty: the device process ends with this one
     * @throws XrtException if the xclbin is no emulated one, or a process or socket cannot be made
     */
    static EmulatedCard open(
            Programs programs,
            Path xclbin,
            Target target,
            String settings,
            Path directory,
            Path socket,
            String folder) {
        CardLibrary library = NativeLibraries.load(programs.library().toString(), CardLibrary.class, Map.of());
        byte[] problem = new byte[REPORT_BYTES];
        CardLibrary.CardHandle handle = library.millrace_card_open(
                programs.device().toString(),
                xclbin.toAbsolutePath().toString(),
                settings,
                directory.toString(),
                socket.toString(),
                target == Target.HW_EMU ? 1 : 0,
                folder,
                problem,
                problem.length);
        if (handle == null) {
            throw new XrtException("cannot emulate the card: " + Native.toString(problem, UTF_8.name()));
        }
        return new EmulatedCard(library, handle, directory);
    }

    /** The run directory. */
    Path directory() {
        return directory;
    }

    /** Makes sure that XRT finds the card when it loads an xclbin next. */
    void listen() {
        byte[] problem = new byte[REPORT_BYTES];
        if (library.millrace_card_listen(handle, problem, problem.length) == 0) {
            throw new XrtException("cannot emulate the card: " + Native.toString(problem, UTF_8.name()));
        }
    }

    /** How many units have failed so far. */
    int failures() {
        return library.millrace_card_failures(handle);
    }

    /** What failed units reported since the last call; empty when nothing. */
    String reports() {
        byte[] text = new byte[REPORT_BYTES];
        library.millrace_card_reports(handle, text, text.length);
        return Native.toString(text, UTF_8.name());
    }

    /** The device process, or -1 when it has ended. */
    int process() {
        return library.millrace_card_process(handle);
    }

    /** Makes whatever runs end as failed. */
    void abort() {
        library.millrace_card_abort(handle);
    }

    /** Ends the device process. XRT's device must be closed. */
    @Override
    public void close() {
        library.millrace_card_close(handle);
    }
}
