// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import java.util.List;

/**
 * A kernel with its ports; its units are instances of it.
 *
 * @param name of the kernel and of its source file
 * @param template the kernel of the library that it is rendered from
 * @param started whether the host starts its units; the others run free
 * @param ports in the order of its arguments
 */
public record Kernel(String name, String template, boolean started, List<Port> ports) {
    public Kernel {
        ports = List.copyOf(ports);
    }

    Port port(String portName) {
        return ports.stream()
                .filter(port -> port.name().equals(portName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kernel " + name + " has no port " + portName));
    }
}
