// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import java.util.Map;
import java.util.Set;

/**
 * A cell of a module.
 *
 * @param name as Yosys has it, which may have made it
 * @param ports nets by port, the lowest bit first; constants are {@link #CONSTANT}
 * @param outputs the ports that are driven by it
 * @param parameters texts as they are, numbers in binary
 */
record Cell(String name, String type, Map<String, int[]> ports, Set<String> outputs, Map<String, String> parameters) {
    static final int CONSTANT = -1;

    private static final int[] ABSENT = {};

    int[] port(String port) {
        return ports.getOrDefault(port, ABSENT);
    }

    /** Whether a parameter that counts registers, or says whether there is one, is not zero. */
    boolean has(String parameter) {
        return parameters.getOrDefault(parameter, "").contains("1");
    }

    String text(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
