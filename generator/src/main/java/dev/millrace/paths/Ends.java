// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

/** Between what a path lies. A register is a flip-flop, a memory, or a register within a DSP slice. */
public enum Ends {
    REGISTER_TO_REGISTER("register to register", false, false),
    INPUT_TO_REGISTER("input to register", true, false),
    REGISTER_TO_OUTPUT("register to output", false, true),
    /** Without a register: it goes on in the next unit. */
    INPUT_TO_OUTPUT("input to output", true, true);

    private final String text;
    private final boolean fromInput;
    private final boolean toOutput;

    Ends(String text, boolean fromInput, boolean toOutput) {
        this.text = text;
        this.fromInput = fromInput;
        this.toOutput = toOutput;
    }

    /** Whether it begins at an input of the module. */
    public boolean fromInput() {
        return fromInput;
    }

    /** Whether it ends at an output of the module. */
    public boolean toOutput() {
        return toOutput;
    }

    @Override
    public String toString() {
        return text;
    }
}
