// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

/**
 * What a memory unit has behind its arguments: what it is asked, and the one word that it is told, while it runs or
 * between launches. {@code docs/control.md} says what the words mean. Units in HLS have none of them.
 */
public enum UnitRegister {
    GUARD(0x48),
    STATUS(0x4C),
    LAUNCHES(0x50),
    HEARTBEAT(0x54),
    FAULT_OFFSET(0x58),
    END_LAUNCH(0x5C);

    private final int offset;

    UnitRegister(int offset) {
        this.offset = offset;
    }

    /** The offset of the register, in bytes. */
    public int offset() {
        return offset;
    }
}
