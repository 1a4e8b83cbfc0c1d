// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Rendered files: their texts by relative path, in ascending order. They are rendered once, and whoever gets them gets
 * the same ones; nobody can change them.
 */
public record RenderedFiles(SortedMap<String, String> texts) {
    public RenderedFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Files by path, in any order. */
    public static RenderedFiles of(Map<String, String> texts) {
        return new RenderedFiles(new TreeMap<>(texts));
    }

    /**
     * These files and others.
     *
     * @throws IllegalStateException if a path has two texts
     */
    public RenderedFiles plus(RenderedFiles others) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        others.forEach((path, text) -> {
            String other = all.put(path, text);
            if (other != null && !other.equals(text)) {
                throw new IllegalStateException(path + " is rendered twice, with different texts");
            }
        });
        return new RenderedFiles(all);
    }

    /** The text of a file that is there. */
    public String text(String path) {
        if (!has(path)) {
            throw new IllegalArgumentException(path + " is not rendered");
        }
        return texts.get(path);
    }

    public boolean has(String path) {
        return texts.containsKey(path);
    }

    public Set<String> paths() {
        return texts.keySet();
    }

    public int size() {
        return texts.size();
    }

    public void forEach(BiConsumer<String, String> action) {
        texts.forEach(action);
    }

    /** The files as they are written, in UTF-8; the caller's own. */
    public SortedMap<String, byte[]> bytes() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        return bytes;
    }
}
