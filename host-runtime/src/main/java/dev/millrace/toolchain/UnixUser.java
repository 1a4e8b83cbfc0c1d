// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Who this process is to the file system.
 *
 * @param id the effective user
 * @param rootIsKnown false in a user namespace without root, where whatever root owns seems to be nobody's
 */
record UnixUser(int id, boolean rootIsKnown) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final int SET_BY_GROUP = 0020;
    private static final int SET_BY_OTHERS = 0002;
    private static final int STICKY = 01000;

    /** What the file system says of a file or folder itself, never of where a link leads. */
    record Rights(int owner, int group, int mode) {
        static Rights of(Path path) throws IOException {
            Map<String, Object> unix = Files.readAttributes(path, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
            return new Rights((Integer) unix.get("uid"), (Integer) unix.get("gid"), (Integer) unix.get("mode"));
        }

        /** A folder such as /tmp, in which everybody may make what nobody else may take away. */
        boolean common() {
            return (mode & STICKY) != 0 && (mode & SET_BY_OTHERS) != 0;
        }

        String octalMode() {
            return Integer.toOctalString(mode & 07777);
        }
    }

    static UnixUser current() throws IOException {
        List<String> map = Files.readAllLines(Path.of("/proc/self/uid_map"));
        return new UnixUser(
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("Uid:"))
                        .map(line -> Integer.parseUnsignedInt(line.split("\\s+", -1)[2]))
                        .findFirst()
                        .orElseThrow(() -> new IOException("/proc/self/status names no user")),
                map.stream().anyMatch(line -> line.strip().split("\\s+", -1)[0].equals("0")));
    }

    /** Whether only this user can change it. */
    boolean alone(Rights rights) {
        return rights.owner() == id && (rights.mode() & (SET_BY_GROUP | SET_BY_OTHERS)) == 0;
    }

    /**
     * Whether nobody but this user and root can put something else in the place of a folder in this one. A user's own
     * group has the user's number on systems that make one for each user.
     */
    boolean trusts(Rights folder) {
        boolean owner = folder.owner() == id || folder.owner() == ROOT || (folder.owner() == NOBODY && !rootIsKnown);
        boolean group = (folder.mode() & SET_BY_GROUP) == 0 || folder.group() == id || folder.group() == ROOT;
        boolean others = (folder.mode() & SET_BY_OTHERS) == 0;
        return owner && ((group && others) || (folder.mode() & STICKY) != 0);
    }
}
