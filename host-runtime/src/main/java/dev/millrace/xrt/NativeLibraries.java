// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.Library;
import com.sun.jna.Native;
import dev.millrace.toolchain.JnaLibrary;
import java.util.Map;

/** Loads libraries by JNA, whose own one comes out of the cache directory. Nothing of JNA may be used before. */
final class NativeLibraries {
    private NativeLibraries() {}

    /**
     * @param name a path, or a name in the directories of the system
     * @throws UnsatisfiedLinkError if there is none
     * @throws dev.millrace.toolchain.ToolchainException if the cache directory cannot be used
     */
    static <T extends Library> T load(String name, Class<T> functions, Map<String, ?> options) {
        JnaLibrary.prepare();
        return Native.load(name, functions, options);
    }
}
