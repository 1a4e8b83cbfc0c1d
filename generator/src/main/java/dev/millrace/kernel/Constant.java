// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import java.util.List;

/** A constant of a kernel, which its type prints in both languages. */
public interface Constant {
    /** Its name in words that begin with a capital, such as {@code HiddenBlocks}. */
    String name();

    /** Its declarations in C++, where it is {@code kHiddenBlocks}. */
    List<Declaration> cpp();

    /** The parameters of a module that it gives, in Verilog, where it is {@code HIDDEN_BLOCKS}; none if the RTL has no use for it. */
    List<Assignment> systemVerilog();

    /** Whether kernels of one folder differ in it, so that it stands in each and not in what the kernels share. */
    default boolean own() {
        return false;
    }

    /**
     * A declaration.
     *
     * @param value may span lines
     * @param comment is empty, or begins with two spaces and slashes
     */
    record Declaration(String type, String name, String value, String comment) {}

    /**
     * A parameter's value.
     *
     * @param value may span lines
     * @param comment is empty, or begins with two spaces and slashes
     */
    record Assignment(String name, String value, String comment) {}
}
