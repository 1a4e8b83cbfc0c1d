// SPDX-License-Identifier: Apache-2.0
package dev.millrace.synthesis;

import dev.millrace.paths.Ends;
import dev.millrace.paths.TimedPath;
import java.util.List;
import java.util.Optional;

/**
 * The longest paths of a kernel, or of the FIFO of a kind of stream.
 *
 * @param kernel its name; of a FIFO {@code fifo}, its bits and its depth
 * @param paths by their ends, the longest first
 */
public record KernelPaths(String kernel, List<TimedPath> paths) {
    public KernelPaths {
        paths = List.copyOf(paths);
    }

    /** The longest between such ends, if there are any. */
    public Optional<TimedPath> longest(Ends ends) {
        return paths.stream().filter(path -> path.ends() == ends).findFirst();
    }
}
