// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import java.util.List;

/**
 * What the template of a unit places.
 *
 * @param kernel name of the function
 * @param facts how the file was made, and what to expect of it
 * @param constants of its configuration
 * @param ports its arguments in order
 * @param scalars those that are register-mapped scalars
 * @param streams those that are streams
 * @param absent streams of the algorithm that this unit does not have
 * @param role what this unit does besides, for its head comment
 */
record UnitSource(
        String kernel,
        List<String> facts,
        List<Constant> constants,
        List<Argument> ports,
        List<String> scalars,
        List<Argument> streams,
        List<Argument> absent,
        String role) {
    /** A constant of the configuration; the comment is empty or begins with two spaces and slashes. */
    record Constant(String type, String name, String value, String comment) {}

    /** A C++ parameter. */
    record Argument(String declaration, String name) {}
}
