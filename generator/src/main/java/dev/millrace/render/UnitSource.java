// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.kernel.Constant.Declaration;
import java.util.List;

/**
 * What the template of a unit places.
 *
 * @param kernel name of the function
 * @param facts how the file was made, and what to expect of it
 * @param constants of its configuration
 * @param memory what its memory port may have under way
 * @param role what this unit does besides, for its head comment
 */
record UnitSource(
        String kernel, List<String> facts, List<Declaration> constants, Ports ports, BurstPort memory, String role) {
    /**
     * The arguments of its function.
     *
     * @param all in order
     * @param scalars those that are register-mapped scalars
     * @param streams those that are streams
     * @param absent streams of the algorithm that this unit does not have
     */
    record Ports(List<CppParameter> all, List<String> scalars, List<CppParameter> streams, List<CppParameter> absent) {}

    /** Beats of the longest burst, and bursts under way at once. */
    record BurstPort(int burstBeats, int readBursts, int writeBursts) {}

    /** A C++ parameter. */
    record CppParameter(String declaration, String name) {}
}
