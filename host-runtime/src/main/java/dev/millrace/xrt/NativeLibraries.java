// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import dev.millrace.toolchain.NativeCode;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/** Loads libraries by JNA, whose own one comes out of the cache directory. Nothing of JNA may be used before. */
final class NativeLibraries {
    private static boolean prepared;

    private NativeLibraries() {}

    /**
     * @param name a path, or a name in the directories of the system
     * @throws UnsatisfiedLinkError if there is none
     * @throws dev.millrace.toolchain.ToolchainException if the cache directory cannot be used
     */
    static <T extends Library> T load(String name, Class<T> functions, Map<String, ?> options) {
        prepare();
        return Native.load(name, functions, options);
    }

    private static synchronized void prepare() {
        if (prepared) {
            return;
        }
        String name = System.mapLibraryName("jnidispatch");
        Path library = NativeCode.unpacked("com/sun/jna/" + Platform.RESOURCE_PREFIX + "/" + name);
        String folder = library.getParent().toString();
        if (folder.contains(File.pathSeparator)) {
            // JNA would take it for two, but may unpack its library there.
            System.setProperty("jna.tmpdir", folder);
        } else {
            System.setProperty("jna.boot.library.path", folder);
            System.setProperty("jna.noclasspath", "true");
        }
        prepared = true;
    }
}
