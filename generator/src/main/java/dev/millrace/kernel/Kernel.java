// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import java.util.List;

/** A kernel of the library as one plan has it; the units of a pipeline are instances of kernels. */
public interface Kernel {
    /** The kernel's name, which its source files have as well. */
    String name();

    /** Where the library has its algorithm; kernels that differ in ports only share it. */
    default String folder() {
        return name();
    }

    /** Folders of other kernels whose modules its RTL has parts of. */
    default List<String> borrows() {
        return List.of();
    }

    /** What it does, in a few words. */
    String description();

    /** What the head comment of its source says besides what is true of all kernels of its folder. */
    default String remark() {
        return "";
    }

    /** Whether the host starts its units; the others run free. */
    default boolean started() {
        return false;
    }

    /** Its streams in the order of its arguments. */
    List<Port> ports();

    /** All streams that a kernel of its folder may lack, whether this one has them or not. */
    default List<Port> optionalPorts() {
        return List.of();
    }

    /** What it is compiled for, in the order in which its source states it. */
    List<Constant> constants();

    /**
     * What a unit takes of the card. DSP slices, block and ultra RAM are counted from the modules and memories that the
     * terms name; LUTs and flip-flops are estimates from synthesized designs.
     */
    Resources resources();

    /** A port by its name. */
    default Port port(String port) {
        return ports().stream()
                .filter(each -> each.name().equals(port))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kernel " + name() + " has no port " + port));
    }
}
