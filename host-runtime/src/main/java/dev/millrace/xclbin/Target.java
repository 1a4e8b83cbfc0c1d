// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/** What an xclbin is made for; the number is the mode in its header. */
public enum Target {
    HW(0, "hw"),
    HW_EMU(4, "hw_emu"),
    SW_EMU(5, "sw_emu");

    private final int mode;
    private final String text;

    Target(int mode, String text) {
        this.mode = mode;
        this.text = text;
    }

    int mode() {
        return mode;
    }

    static Target ofMode(int mode) {
        return switch (mode) {
                // Flat, partial reconfiguration, and its two-stage variants.
            case 0, 1, 2, 3 -> HW;
            case 4 -> HW_EMU;
            case 5 -> SW_EMU;
            default -> throw new XclbinException("the xclbin has the unknown mode " + mode);
        };
    }

    /** The name that Vitis uses: hw, hw_emu or sw_emu. */
    @Override
    public String toString() {
        return text;
    }
}
