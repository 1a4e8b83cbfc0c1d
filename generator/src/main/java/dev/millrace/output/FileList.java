// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a folder that were rendered, in the format of {@code sha256sum}. By this list a folder is known as one
 * that may be rendered again, and its files as those that may be replaced.
 *
 * @param digests SHA-256 by relative path
 */
record FileList(SortedMap<String, String> digests) {
    /** Its own name in the folder. */
    static final String NAME = "millrace.sha256";

    private static final String HEAD = "# Rendered by millrace generate, which replaces these files and no others;"
            + " sha256sum -c " + NAME + " says which were edited.\n";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    FileList {
        digests = Collections.unmodifiableSortedMap(digests);
    }

    static FileList none() {
        return new FileList(Collections.emptySortedMap());
    }

    static FileList of(Map<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, content) -> digests.put(path, digest(content)));
        return new FileList(digests);
    }

    /** Whether a folder has a list. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads the list of a folder; empty where there is none. */
    static FileList read(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        if (isIn(folder)) {
            for (String line : Files.readAllLines(folder.resolve(NAME))) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches() && isBelow(Path.of(matcher.group(2)))) {
                    digests.put(matcher.group(2), matcher.group(1));
                } else if (!line.startsWith("#")) {
                    throw new IOException(folder.resolve(NAME) + " has a line that is no digest and path: " + line);
                }
            }
        }
        return new FileList(digests);
    }

    /** Whether a path leads nowhere but down. */
    private static boolean isBelow(Path path) {
        return !path.isAbsolute() && !path.startsWith("..") && path.equals(path.normalize());
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEAD);
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** Whether a path is of a rendered file, or of the list. */
    boolean has(String path) {
        return digests.containsKey(path) || path.equals(NAME);
    }

    Set<String> paths() {
        return digests.keySet();
    }

    /** Whether a file is as it was rendered. */
    boolean isUnchanged(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && digest(Files.readAllBytes(file)).equals(digests.get(path));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
