// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.util.Locale;

/** The arguments of a memory unit in the order of their indices; {@code docs/control.md} says what they mean. */
public enum KernelArgument {
    READ_PORT(0, 0x10, true),
    WRITE_PORT(1, 0x1C, true),
    PROMPT_TOKENS(2, 0x28, false),
    START_POSITION(3, 0x30, false),
    STOP_POSITION(4, 0x38, false),
    LANE(5, 0x40, false);

    private final int index;
    private final int offset;
    private final boolean pointer;

    KernelArgument(int index, int offset, boolean pointer) {
        this.index = index;
        this.offset = offset;
        this.pointer = pointer;
    }

    /** Its place among the arguments. */
    public int index() {
        return index;
    }

    /** Its name in the kernel. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The offset of its register, in bytes. */
    public int offset() {
        return offset;
    }

    /** Its width in the register map. */
    public int bytes() {
        return pointer ? Long.BYTES : Integer.BYTES;
    }

    /** Whether it is an address behind the memory port; else it is a number. */
    public boolean pointer() {
        return pointer;
    }
}
