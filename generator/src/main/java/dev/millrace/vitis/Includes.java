// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.output.RenderedFiles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The headers of a project that a source includes, itself or through others. */
final class Includes {
    private static final Pattern INCLUDE = Pattern.compile("^#include \"([^\"]+)\"", Pattern.MULTILINE);
    private static final String FOLDER = "include/";

    private Includes() {}

    static List<String> of(String source, RenderedFiles files) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            String path = open.pop();
            INCLUDE.matcher(files.text(path))
                    .results()
                    .map(include -> resolve(path, include.group(1), files))
                    .filter(found::add)
                    .forEach(open::add);
        }
        return List.copyOf(found);
    }

    /** Beside the including file, else in the folder of headers. */
    private static String resolve(String including, String included, RenderedFiles files) {
        String beside = Path.of(including).resolveSibling(included).normalize().toString();
        String path = files.has(beside) ? beside : FOLDER + included;
        if (!files.has(path)) {
            throw new IllegalStateException(including + " includes " + included + ", which is not in the project");
        }
        return path;
    }
}
