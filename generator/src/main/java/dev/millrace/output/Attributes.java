// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Mode and owner of what is replaced. */
final class Attributes {
    private Attributes() {}

    /** Gives a file or folder the mode of another one, and its owner and group where this process may. */
    static void copy(Path from, Path to) throws IOException {
        // The mode last, as a change of the owner may take from it.
        for (String id : new String[] {"unix:gid", "unix:uid"}) {
            Object kept = Files.getAttribute(from, id);
            if (!kept.equals(Files.getAttribute(to, id))) {
                try {
                    Files.setAttribute(to, id, kept, LinkOption.NOFOLLOW_LINKS);
                } catch (FileSystemException e) {
                    // Only root may give files away, and only members a group; then it is of who wrote it.
                }
            }
        }
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
}
