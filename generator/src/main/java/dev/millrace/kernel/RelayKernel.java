// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import java.util.List;

/**
 * {@code millrace_relay}: a register of a stream that crosses between dies, one for each die that it passes. Where elements
 * are rare they cross in parts: the first relay divides them, the last one joins them again.
 *
 * @param entering what comes
 * @param leaving what goes: the same, or parts of it, or what these are parts of
 */
public record RelayKernel(Payload entering, Payload leaving) implements Kernel {
    /** Its port that what comes before it is joined to. */
    public static final String INPUT = "entering";
    /** Its port that what comes after it is joined to. */
    public static final String OUTPUT = "leaving";

    /** Cycles from an element in to the element out. */
    public static final int LATENCY = 1;

    /** Elements that it holds. */
    public static final int ELEMENTS = 2;

    /** A relay that leaves elements as they are. */
    public RelayKernel(Payload payload) {
        this(payload, payload);
    }

    /** {@code relay_mx_block} of MX blocks; {@code divide_beat_4} and {@code join_beat_4} of beats in parts of 4 bytes. */
    @Override
    public String name() {
        if (entering.equals(leaving)) {
            return "relay_" + entering.word();
        }
        int bytes = Math.min(entering.bits(), leaving.bits()) / Byte.SIZE;
        return (divides() ? "divide_" + entering.word() : "join_" + leaving.word()) + "_" + bytes;
    }

    private boolean divides() {
        return entering.bits() > leaving.bits();
    }

    @Override
    public String folder() {
        return "relay";
    }

    @Override
    public String description() {
        return "a register of a stream between dies";
    }

    @Override
    public String remark() {
        if (entering.equals(leaving)) {
            return ", one element per cycle";
        }
        return divides() ? "; divides its elements" : "; joins the parts of its elements";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.in(INPUT, entering), Port.out(OUTPUT, leaving));
    }

    /** The widths; the HLS kernel has the payloads' types instead. */
    @Override
    public List<Constant> constants() {
        return List.of(
                Constants.parameter("EnteringWidth", entering.bits(), ""),
                Constants.parameter("LeavingWidth", leaving.bits(), ""));
    }

    /** Two registers of an element and the choice between them, or one that is shifted; and flags. */
    @Override
    public Resources resources() {
        int bits = Math.max(entering.bits(), leaving.bits());
        return entering.equals(leaving)
                ? new Resources(bits + 3L, (long) ELEMENTS * bits + 2, 0, 0, 0)
                : new Resources(bits + 12L, bits + 8L, 0, 0, 0);
    }
}
