// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Folders in which nobody but this user can put anything, so that what lies in them may be run. */
final class PrivateFolder {
    private static final FileAttribute<?> MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String ADVICE = "set MILLRACE_CACHE to a folder that only you can write to";

    private PrivateFolder() {}

    /**
     * The cache's own folder, made if it is not there: {@code wanted}, or one of this user's in it where it is a folder
     * for everybody, such as /tmp or a volume of a container.
     *
     * @return a path without symbolic links
     * @throws ToolchainException if somebody else could change it
     */
    static Path of(Path wanted) throws IOException {
        UnixUser user = UnixUser.current();
        Path folder = made(wanted);
        for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            if (!user.trusts(UnixUser.Rights.of(parent))) {
                throw new ToolchainException("the cache directory " + folder + " is not safe, as others can change "
                        + parent + " (" + described(parent) + "): " + ADVICE);
            }
        }
        UnixUser.Rights rights = UnixUser.Rights.of(folder);
        if (rights.common() && user.trusts(rights)) {
            return checked(user, make(folder.resolve("millrace-" + Integer.toUnsignedString(user.id()))));
        }
        return checked(user, folder);
    }

    /** A folder below such a one, made if it is not there. */
    static Path below(Path folder, String name) throws IOException {
        Path below = folder.resolve(name);
        return checked(UnixUser.current(), make(below));
    }

    /** Whether files and folders are no links, and such that only this user can change them. */
    static boolean areOwn(List<Path> paths) throws IOException {
        UnixUser user = UnixUser.current();
        for (Path path : paths) {
            if (Files.isSymbolicLink(path) || !user.alone(UnixUser.Rights.of(path))) {
                return false;
            }
        }
        return true;
    }

    /** Makes a file or folder this user's alone, and sees it to the disk. */
    static void seal(Path path) throws IOException {
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(Files.isExecutable(path) ? "rwx------" : "rw-------"));
        sync(path);
    }

    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path checked(UnixUser user, Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ToolchainException("the cache directory " + folder + " is no folder: " + ADVICE);
        }
        if (!user.alone(UnixUser.Rights.of(folder))) {
            throw new ToolchainException(
                    "the cache directory " + folder + " is not yours alone (" + described(folder) + "): " + ADVICE);
        }
        return folder;
    }

    private static String described(Path folder) throws IOException {
        return "owner " + Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName() + ", mode "
                + UnixUser.Rights.of(folder).octalMode();
    }

    private static Path made(Path wanted) throws IOException {
        if (Files.exists(wanted)) {
            return wanted.toRealPath();
        }
        return make(made(wanted.getParent()).resolve(wanted.getFileName()));
    }

    private static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createDirectory(folder, MODE);
            } catch (FileAlreadyExistsException e) {
                // Made by another process, or no folder, which whoever checks it says.
                return folder;
            }
        }
        return folder;
    }
}
