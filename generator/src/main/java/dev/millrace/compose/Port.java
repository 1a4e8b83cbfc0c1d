// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

/**
 * A stream port of a kernel.
 *
 * @param name its argument
 * @param payload what it carries
 * @param input whether the kernel reads it
 * @param count streams of an array port, 0 for a single stream
 */
public record Port(String name, Payload payload, boolean input, int count) {
    static Port in(String name, Payload payload) {
        return new Port(name, payload, true, 0);
    }

    static Port out(String name, Payload payload) {
        return new Port(name, payload, false, 0);
    }

    Port times(int count) {
        return new Port(name, payload, input, count);
    }

    /** Whether the port is an array of streams. */
    public boolean array() {
        return count > 0;
    }
}
