// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import java.util.List;

/**
 * A kernel as the host sees it.
 *
 * @param range bytes of register space of each of its units
 * @param memoryPorts its AXI masters, each with its width
 * @param arguments in order of their index
 */
public record KernelMetadata(String name, int range, List<MemoryPort> memoryPorts, List<Argument> arguments) {
    /** The port of the register map. */
    public static final String CONTROL_PORT = "S_AXI_CONTROL";

    /** An AXI master. */
    public record MemoryPort(String name, int widthBits) {
        public MemoryPort {
            Names.check("port", name, 255);
            if (widthBits < 0) {
                throw new IllegalArgumentException("port " + name + ": width " + widthBits + " must be positive");
            }
        }
    }

    public KernelMetadata {
        // kernel:instance has 63 bytes in IP_LAYOUT.
        Names.check("kernel", name, 61);
        if (name.contains(":")) {
            throw new IllegalArgumentException("kernel '" + name + "' must not contain a colon");
        }
        if (range < 16) {
            throw new IllegalArgumentException("kernel " + name + ": register range " + range + " is below 16 bytes");
        }
        memoryPorts = List.copyOf(memoryPorts);
        arguments = List.copyOf(arguments);
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.index() != i) {
                throw new IllegalArgumentException("kernel " + name + ": argument " + argument.name() + " has index "
                        + argument.index() + ", its place is " + i);
            }
            if ((long) argument.offset() + argument.bytes() > range) {
                throw new IllegalArgumentException("kernel " + name + ": argument " + argument.name()
                        + " lies beyond the register range " + range);
            }
        }
    }
}
