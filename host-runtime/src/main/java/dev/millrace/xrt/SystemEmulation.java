// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import dev.millrace.files.Printable;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.Ending;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.WorkDirectory;
import dev.millrace.xclbin.Target;
import dev.millrace.xclbin.Xclbin;
import dev.millrace.xclbin.XclbinReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The system's XRT in one of its emulation modes, with a card of this project behind it; docs/xrt.md says how. XRT
 * reads its mode once, so that a process emulates either sw_emu or hw_emu, and one xclbin after the other.
 *
 * <p>Closing it, after the device, ends the device process and removes the run directory; so does the end of this
 * process, however it comes.
 */
public final class SystemEmulation implements AutoCloseable {
    /** XRT makes its sockets in a directory of the user's name below this one. */
    private static final Path SOCKETS = Path.of("/tmp");

    private static final String SOCKET = "xrt.socket";

    /** Names the folder of a card that goes on when its host ends, and that the next host finds there. */
    private static final String CARD = "MILLRACE_CARD";

    /** What the emulation needs of xrt.ini: no device process of XRT's own, no messages in the text, no idle waits. */
    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        // XRT's own scheduler in place of the emulated one of the card, which answers once a second.
        SETTINGS.put("Runtime.kds", "false");
        SETTINGS.put("Runtime.kds_sw_emu", "false");
        SETTINGS.put("Runtime.polling_throttle", "50");
        SETTINGS.put("Emulation.dont_run", "true");
        // The newer one writes to the terminal.
        SETTINGS.put("Emulation.new_mbscheduler", "false");
        // A thread that looks for messages every ten seconds, and that closing a device waits for.
        SETTINGS.put("Emulation.system_dpa", "false");
        SETTINGS.put("Emulation.print_infos_in_console", "false");
        SETTINGS.put("Emulation.print_warnings_in_console", "false");
        SETTINGS.put("Emulation.suppress_infos", "true");
        SETTINGS.put("Emulation.suppress_warnings", "true");
    }

    /** After realloc: test rax, rax; jne to the return, past the store. */
    private static final byte[] LOST_POINTER = {0x48, (byte) 0x85, (byte) 0xC0, 0x75, (byte) 0xE6};

    private static final int FUNCTION_BYTES = 96;

    private static Target mode;
    private static boolean open;

    /** Functions of the C library. */
    private interface LibC extends Library {
        int setenv(String name, String value, int overwrite);

        void _exit(int code);
    }

    private final LibC c = NativeLibraries.load("c", LibC.class, Map.of());
    private final WorkDirectory directory;
    private final EmulatedCard card;
    private final Xrt xrt;
    private final Ending.Registration ending;
    private boolean closed;

    private SystemEmulation(Xclbin xclbin, Path file, int threads, ProgressListener progress) {
        // Takes long, and needs no directory that an interrupt would leave.
        EmulatedCard.Programs programs = EmulatedCard.compile(Compiler.find(), progress);
        String folder = cardFolder();
        directory = WorkDirectory.forSockets("millrace-xrt");
        try {
            EmulationConfiguration.of(xclbin).write(directory.path());
            card = EmulatedCard.open(
                    programs,
                    file,
                    xclbin.target(),
                    "threads=" + threads + "\n" + (folder.isEmpty() ? "" : "outlive=1\n"),
                    directory.path(),
                    directory.path().resolve(SOCKET),
                    folder);
            ending = Ending.at(Ending.Phase.LAST, this::endWithThisProcess);
            try {
                xrt = prepare(xclbin.target());
            } catch (RuntimeException e) {
                card.close();
                ending.close();
                throw e;
            }
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Sets up the emulation of an xclbin.
     *
     * @param threads of the emulated pipeline
     * @throws XrtException if there is no XRT, it cannot emulate, or the xclbin is not for emulation
     */
    public static SystemEmulation open(Path xclbin, int threads, ProgressListener progress) {
        Xclbin contents = XclbinReader.read(xclbin);
        if (contents.target() == Target.HW) {
            throw new XrtException(xclbin + " is for a card; emulation needs one for sw_emu or hw_emu");
        }
        synchronized (SystemEmulation.class) {
            if (open) {
                throw new IllegalStateException("another emulation of this process is open");
            }
            if (mode != null && mode != contents.target()) {
                throw new XrtException("XRT emulates " + mode + " in this process, which cannot change to "
                        + contents.target() + "; use another process");
            }
            SystemEmulation emulation = new SystemEmulation(contents, xclbin, threads, progress);
            mode = contents.target();
            open = true;
            return emulation;
        }
    }

    /** The system's XRT; its device 0 is the emulated card. */
    public Xrt xrt() {
        return xrt;
    }

    /** The device process, which runs the kernels; -1 when it has ended. */
    public long deviceProcess() {
        return card.process();
    }

    /** Where XRT writes what it writes, and this class its own files. */
    public Path runDirectory() {
        return directory.path();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            card.close();
            directory.close();
            ending.close();
            synchronized (SystemEmulation.class) {
                open = false;
            }
        }
    }

    /** Everything that XRT reads of its surroundings, before it reads it. */
    private Xrt prepare(Target target) {
        Path run = directory.path();
        set("XCL_EMULATION_MODE", target.toString());
        set("EMCONFIG_PATH", run.toString());
        set("SDACCEL_EM_RUN_DIR", run.toString());
        // XRT's socket is /tmp/$USER/$EMULATION_SOCKETID.
        set("USER", SOCKETS.relativize(run).toString());
        set("EMULATION_SOCKETID", SOCKET);
        Xrt prepared = Xrt.emulating(card);
        prepared.prepare();
        Path root = root(target);
        set("XILINX_XRT", root.toString());
        if (mode == null) {
            SETTINGS.forEach(prepared::set);
        }
        refuseFaulty(shim(root, target));
        return prepared;
    }

    private static String cardFolder() {
        String given = System.getenv().getOrDefault(CARD, "");
        if (given.isBlank()) {
            return "";
        }
        try {
            return Files.createDirectories(Path.of(given)).toRealPath().toString();
        } catch (IOException | InvalidPathException e) {
            throw new XrtException(
                    CARD + " is " + Printable.line(given) + ", where no folder can be: " + e.getMessage(), e);
        }
    }

    private void set(String name, String value) {
        if (c.setenv(name, value, 1) != 0) {
            throw new XrtException("cannot set " + name + " in the environment");
        }
    }

    private static Path shim(Path root, Target target) {
        return root.resolve("lib/libxrt_" + (target == Target.SW_EMU ? "swemu" : "hwemu") + ".so.2");
    }

    /** What XILINX_XRT says, or a directory that has the distribution's libraries where XRT looks for them. */
    private Path root(Target target) {
        String given = System.getenv().getOrDefault("XILINX_XRT", "");
        if (!given.isBlank()) {
            return checked(Path.of(given), target);
        }
        Path root = directory.path().resolve("root");
        try {
            Files.createDirectories(root);
            Files.createSymbolicLink(root.resolve("lib"), libraries());
        } catch (IOException e) {
            throw new XrtException("cannot write to the run directory " + directory.path() + ": " + e, e);
        }
        return checked(root, target);
    }

    private static Path checked(Path root, Target target) {
        // Without the file XRT would end this process.
        if (!Files.isRegularFile(shim(root, target))) {
            throw new XrtException("XRT has no " + target + ": there is no " + shim(root, target)
                    + "; install XRT's emulation libraries, or use --xrt embedded");
        }
        return root;
    }

    /** The directory that XRT's library was loaded from. */
    private static Path libraries() throws IOException {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            return maps.filter(line -> line.contains("/libxrt_coreutil.so"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))).getParent())
                    .findFirst()
                    .orElseThrow(() -> new IOException("XRT's library is not in /proc/self/maps"));
        }
    }

    /**
     * Debian 12's build of XRT 202210 forgets the address of the buffer that its messages grow into, writes to freed
     * memory and ends the process with its group. Known by the machine code of the one place.
     */
    private static void refuseFaulty(Path shim) {
        NativeLibrary library;
        try {
            library = NativeLibrary.getInstance(shim.toString());
        } catch (UnsatisfiedLinkError e) {
            throw new XrtException(shim + " cannot be loaded: " + e.getMessage() + "; use --xrt embedded", e);
        }
        for (String name :
                List.of("_ZN12xclcpuemhal29CpuemShim10alloc_voidEm", "_ZN11xclhwemhal28HwEmShim10alloc_voidEm")) {
            Function grow;
            try {
                grow = library.getFunction(name);
            } catch (UnsatisfiedLinkError e) {
                continue;
            }
            if (contains(grow.getByteArray(0, FUNCTION_BYTES), LOST_POINTER)) {
                throw new XrtException(real(shim) + " has a fault that ends the process (XRT 202210 of Debian 12):"
                        + " name a sound XRT by LD_LIBRARY_PATH and XILINX_XRT, or use --xrt embedded");
            }
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private static boolean contains(byte[] code, byte[] pattern) {
        return IntStream.rangeClosed(0, code.length - pattern.length)
                .anyMatch(at -> Arrays.equals(code, at, at + pattern.length, pattern, 0, pattern.length));
    }

    /**
     * When this process ends and whoever uses the device has not closed it by now, what XRT does at the end of a process
     * would hang: then the process ends without.
     */
    private void endWithThisProcess() {
        synchronized (this) {
            if (closed) {
                return;
            }
        }
        card.abort();
        card.close();
        directory.close();
        c._exit(130);
    }
}
