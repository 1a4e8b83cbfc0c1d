// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A stream port of a kernel.
 *
 * @param name its argument
 * @param payload what it carries
 * @param input whether the kernel reads it
 * @param count streams of an array port, 0 for a single stream
 */
public record Port(String name, Payload payload, boolean input, int count) {
    /** A stream that the kernel reads. */
    public static Port in(String name, Payload payload) {
        return new Port(name, payload, true, 0);
    }

    /** A stream that the kernel writes. */
    public static Port out(String name, Payload payload) {
        return new Port(name, payload, false, 0);
    }

    /** This port as an array of so many streams. */
    public Port times(int count) {
        return new Port(name, payload, input, count);
    }

    /** Whether the port is an array of streams. */
    public boolean array() {
        return count > 0;
    }

    /** The names of its streams on the card. */
    public List<String> members() {
        return array() ? IntStream.range(0, count).mapToObj(i -> name + "_" + i).toList() : List.of(name);
    }
}
