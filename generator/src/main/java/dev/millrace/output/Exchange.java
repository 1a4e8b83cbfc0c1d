// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.nio.file.Path;
import java.util.Map;

/** Linux's exchange of two files or folders in one step. */
final class Exchange {
    private static final int CURRENT_FOLDER = -100;
    private static final int RENAME_EXCHANGE = 2;

    /** Functions of the C library. */
    private interface LibC extends Library {
        int renameat2(int oldFolder, String oldPath, int newFolder, String newPath, int flags);
    }

    private Exchange() {}

    /** False where the file system or the C library cannot; then nothing has changed. */
    static boolean tryExchange(Path one, Path other) {
        try {
            LibC c = Native.load(
                    "c",
                    LibC.class,
                    Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding", "UTF-8")));
            return c.renameat2(CURRENT_FOLDER, one.toString(), CURRENT_FOLDER, other.toString(), RENAME_EXCHANGE) == 0;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }
}
