// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in the making, in a hidden one beside the folder whose place it will take. Each of its steps may be the last
 * one before a kill; who makes the next draft ends what was begun.
 *
 * <pre>
 * draft    is being written; holds rendered files and links to files of the target
 * ready    is whole; then, exchanged with the target, what the target was
 * old      what the target was, where the file system cannot exchange
 * </pre>
 */
final class DraftFolder implements AutoCloseable {
    private final Path target;
    private final Path hidden;
    private final Path draft;
    private final Path ready;
    private final Path old;
    private final FileChannel lock;

    private DraftFolder(Path target, Path hidden) throws IOException {
        this.target = target;
        this.hidden = hidden;
        this.draft = hidden.resolve("draft");
        this.ready = hidden.resolve("ready");
        this.old = hidden.resolve("old");
        this.lock = locked(hidden.resolve("lock"));
    }

    /** A new one, after what an earlier one left is ended. */
    static DraftFolder beside(Path target) throws IOException {
        if (target.getFileName() == null) {
            throw new FileSystemException(target.toString(), null, "this is the root of all files");
        }
        Path hidden = target.resolveSibling("." + target.getFileName() + ".millrace");
        Files.createDirectories(hidden);
        DraftFolder folder = new DraftFolder(target, hidden);
        try {
            folder.end();
            Files.createDirectory(folder.draft);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.lock.close();
            throw e;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null && Files.exists(file)) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // This process writes it.
        }
        channel.close();
        throw new FileSystemException(file.toString(), null, "another process writes to it; wait for its end");
    }

    Path path() {
        return draft;
    }

    void write(String name, byte[] content) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Takes a rendered file over as it is, with its time, or writes it where it cannot have a second name. */
    void keep(Path file, String name, byte[] content) throws IOException {
        try {
            link(file, name);
        } catch (FileSystemException e) {
            write(name, content);
        }
    }

    /** Makes a file of the target, or a symbolic link, one of the draft too. */
    void link(Path file, String name) throws IOException {
        Path link = draft.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createLink(link, file);
    }

    /** Keeps an empty folder of the target, and the mode of each that the draft has. */
    void keepFolder(Path folder, String name) throws IOException {
        Path kept = draft.resolve(name);
        if (isEmpty(folder)) {
            Files.createDirectories(kept);
        }
        if (Files.isDirectory(kept)) {
            Attributes.copy(folder, kept);
        }
    }

    /** Puts the draft in the place of the target. */
    void publish() throws IOException {
        move(draft, ready);
        if (!Files.exists(target) || isEmpty(target)) {
            move(ready, target);
        } else if (!Exchange.tryExchange(ready, target)) {
            move(target, old);
            move(ready, target);
        }
    }

    /** Ends what was begun, so that nothing is left but the target. */
    private void end() throws IOException {
        if (Files.exists(old)) {
            move(old, Files.exists(target) ? ready : target);
        }
        if (Files.exists(draft)) {
            delete(draft);
        }
        if (Files.exists(ready)) {
            settle();
        }
    }

    /** Removes a whole folder that is not the target: what is rendered, and what the target has too. */
    private void settle() throws IOException {
        FileList rendered = FileList.read(ready);
        FileList there = FileList.read(target);
        for (Path each : below(ready)) {
            String name = ready.relativize(each).toString();
            boolean file = !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS);
            if (file && !rendered.has(name) && !there.has(name) && isNewer(each, target.resolve(name))) {
                // It was written while the folders were exchanged.
                Files.createDirectories(target.resolve(name).getParent());
                move(each, target.resolve(name));
            }
        }
        delete(ready);
    }

    /** Whether a file is not the other one, but was written after it. */
    private static boolean isNewer(Path file, Path other) throws IOException {
        return !Files.exists(other, LinkOption.NOFOLLOW_LINKS)
                || Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                                .compareTo(Files.getLastModifiedTime(other, LinkOption.NOFOLLOW_LINKS))
                        > 0;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** What is in a folder, each folder before what is in it; links are not followed. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.skip(1).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        paths.add(folder);
        paths.addAll(below(folder));
        for (Path each : paths) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(each)) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Collections.reverse(paths);
        for (Path each : paths) {
            Files.delete(each);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            end();
            Files.deleteIfExists(hidden.resolve("lock"));
            Files.deleteIfExists(hidden);
        }
    }
}
