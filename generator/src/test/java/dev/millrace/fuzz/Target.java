// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fuzz;

import java.util.Set;

/**
 * Something that reads inputs.
 *
 * @param codes that a refusal may end the process with
 * @param weight its share of all cases
 */
record Target(String name, Set<Integer> codes, int weight, Case one) {
    /** A case: makes an input and has it read. */
    interface Case {
        void run(Mutator mutator) throws Exception;
    }

    @Override
    public String toString() {
        return name;
    }
}
