// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.render.UnitSource.CppParameter;
import java.util.List;

/** What the templates of the files around the units place. */
record ProjectSource(
        List<String> facts,
        int resultValues,
        Integer joinedValues,
        int startedUnits,
        List<Prototype> kernels,
        List<FamilyDeclaration> families,
        List<Member> streams,
        List<Instance> units) {
    /** A kernel's function. */
    record Prototype(String name, List<CppParameter> ports) {}

    /** Streams alike: one, or an array. */
    record FamilyDeclaration(String type, String name, boolean array, int count) {}

    /** One stream; {@code member} is the C++ expression for it. */
    record Member(String member, String name, int depth) {}

    /** A unit with its arguments, in lines. */
    record Instance(String name, String kernel, boolean started, int affinity, List<String> arguments) {}

    /** The tables of the contract. */
    record TableFile(List<TableText> tables) {}

    /** One table; {@code dimensions} as C++ writes them, its entries in lines. */
    record TableText(String name, String dimensions, List<String> lines) {}
}
