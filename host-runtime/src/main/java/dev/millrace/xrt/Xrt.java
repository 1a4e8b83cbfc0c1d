// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import dev.millrace.files.Printable;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One XRT library: the embedded one, the system's, or one at a path. Nothing is loaded before the first use. Libraries
 * are loaded once and stay loaded, so that instances for the same library share it and its settings.
 */
public final class Xrt {
    /** The system's library, as the packages of XRT name it. */
    public static final String SYSTEM_LIBRARY = "libxrt_coreutil.so.2";

    private static final int RTLD_NOW = 2;
    private static final Map<String, Loaded> LOADED = new HashMap<>();

    private record Loaded(XrtLibrary library, RuntimeLog log) {}

    private final String description;
    private final Supplier<String> library;
    private final Optional<EmulatedCard> card;
    private Loaded loaded;

    private Xrt(String description, Supplier<String> library) {
        this(description, library, Optional.empty());
    }

    private Xrt(String description, Supplier<String> library, Optional<EmulatedCard> card) {
        this.description = description;
        this.library = library;
        this.card = card;
    }

    /** The emulation in this process, compiled by the first C++ compiler found. */
    public static Xrt embedded() {
        return embedded(ProgressListener.SILENT);
    }

    public static Xrt embedded(ProgressListener progress) {
        return new Xrt("the embedded XRT", () -> EmbeddedXrt.library(Compiler.find(), progress)
                .toString());
    }

    /** The installed XRT, for cards; {@link SystemEmulation} is for its emulation. */
    public static Xrt system() {
        return new Xrt("the system's XRT", () -> SYSTEM_LIBRARY);
    }

    /** The installed XRT in emulation, in an environment that has been prepared. */
    static Xrt emulating(EmulatedCard card) {
        return new Xrt("the system's XRT", () -> SYSTEM_LIBRARY, Optional.of(card));
    }

    /** A library with XRT's functions. */
    public static Xrt at(Path file) {
        return new Xrt("the XRT library " + Printable.line(file.toString()), () -> {
            if (!Files.isRegularFile(file)) {
                throw new XrtException("no XRT library: " + Printable.line(file.toString()) + " is no file");
            }
            return file.toAbsolutePath().toString();
        });
    }

    /** Chooses by name: {@code embedded}, {@code system}, or the path of a library. */
    public static Xrt of(String choice) {
        return switch (choice) {
            case "embedded" -> embedded();
            case "system" -> system();
            default -> at(path(choice));
        };
    }

    private static Path path(String choice) {
        try {
            return Path.of(choice);
        } catch (InvalidPathException e) {
            throw new XrtException("no XRT library: " + Printable.line(choice) + " is no path", e);
        }
    }

    /**
     * Opens a device.
     *
     * @throws XrtException if there is none with this index, or no library
     */
    public Device open(int index) {
        long mark = log().mark();
        XrtLibrary.DeviceHandle handle = library().xrtDeviceOpen(index);
        if (handle == null) {
            throw failure(mark, "cannot open device " + index + " of " + description);
        }
        return new Device(this, handle, index);
    }

    /** Changes a setting, such as {@code Emulation.millrace_threads}, as xrt.ini would. */
    public void set(String key, String value) {
        long mark = log().mark();
        if (library().xrtIniStringSet(key, value) != 0) {
            throw failure(mark, "cannot set " + key + " to " + value);
        }
    }

    /** How many threads an emulated pipeline may use; counts from the next xclbin that is loaded. */
    public void setEmulationThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("emulation needs at least 1 thread, not " + threads);
        }
        set("Emulation.millrace_threads", Integer.toString(threads));
    }

    /** The C functions. */
    public XrtLibrary library() {
        return load().library();
    }

    /** Loads the library before its first use. */
    void prepare() {
        load();
    }

    RuntimeLog log() {
        return load().log();
    }

    /** The card of this project behind XRT's emulation, which XRT knows nothing of. */
    Optional<EmulatedCard> card() {
        return card;
    }

    XrtException failure(long mark, String what) {
        String text = Stream.of(card.map(EmulatedCard::reports).orElse(""), log().since(mark))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new XrtException(text.isEmpty() ? what : what + ": " + text);
    }

    private synchronized Loaded load() {
        if (loaded == null) {
            String name = library.get();
            synchronized (LOADED) {
                loaded = LOADED.computeIfAbsent(name, this::load);
            }
        }
        return loaded;
    }

    private Loaded load(String name) {
        XrtLibrary functions;
        try {
            functions = NativeLibraries.load(name, XrtLibrary.class, Map.of(Library.OPTION_OPEN_FLAGS, RTLD_NOW));
        } catch (UnsatisfiedLinkError e) {
            throw new XrtException(
                    "cannot load " + description + ": tried " + name
                            + "; install XRT (package 'xrt' of AMD, 'libxrt2' or 'libxrt1' of the distribution),"
                            + " or use the embedded XRT, which needs g++ only",
                    e);
        }
        requireFunctions(name);
        RuntimeLog log = new RuntimeLog(card.map(EmulatedCard::directory));
        // Must come before XRT's first message; when it fails, messages go wherever XRT's own settings say.
        int unused = functions.xrtIniStringSet("Runtime.runtime_log", log.file().toString());
        return new Loaded(functions, log);
    }

    /** A function that is missing would be an error at its first call, in the middle of something. */
    private void requireFunctions(String name) {
        NativeLibrary opened = NativeLibrary.getInstance(name, Map.of(Library.OPTION_OPEN_FLAGS, RTLD_NOW));
        for (Method function : XrtLibrary.class.getDeclaredMethods()) {
            try {
                opened.getFunction(function.getName());
            } catch (UnsatisfiedLinkError e) {
                throw new XrtException(
                        description + " has no function " + function.getName()
                                + ": it is no XRT, or too old; expected the native C API of XRT 2.13 or newer",
                        e);
            }
        }
    }

    @Override
    public String toString() {
        return description;
    }
}
