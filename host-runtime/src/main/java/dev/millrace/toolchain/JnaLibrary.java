// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import com.sun.jna.Platform;
import java.io.File;

/** JNA's own native library, which comes out of the cache directory. */
public final class JnaLibrary {
    private static boolean prepared;

    private JnaLibrary() {}

    /**
     * To be called before anything of JNA is used, also by other libraries, such as that of the tokenizers.
     *
     * @throws ToolchainException if the cache directory cannot be used
     */
    public static synchronized void prepare() {
        if (prepared) {
            return;
        }
        String resource = "com/sun/jna/" + Platform.RESOURCE_PREFIX + "/" + System.mapLibraryName("jnidispatch");
        String folder = NativeCode.unpacked(resource).getParent().toString();
        if (folder.contains(File.pathSeparator)) {
            // JNA would take it for two, but unpacks its library to where it is told.
            System.setProperty(
                    "jna.tmpdir", CacheDirectory.standard().directory("jna").toString());
        } else {
            System.setProperty("jna.boot.library.path", folder);
            System.setProperty("jna.noclasspath", "true");
            // Else it looks for what it left in a folder of its own.
            System.setProperty("jna.nounpack", "true");
        }
        prepared = true;
    }
}
