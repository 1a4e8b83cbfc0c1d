// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import java.util.List;
import java.util.Locale;

/**
 * {@code millrace_relay}: a register of a stream that crosses between dies, one for each die that it passes.
 *
 * @param payload what the stream carries
 */
public record RelayKernel(Payload payload) implements Kernel {
    /** Its port that what comes before it is joined to. */
    public static final String INPUT = "entering";
    /** Its port that what comes after it is joined to. */
    public static final String OUTPUT = "leaving";

    /** Cycles from an element in to the element out. */
    public static final int LATENCY = 1;

    /** Elements that it holds. */
    public static final int ELEMENTS = 2;

    /** {@code relay_mx_block} of {@code MxBlock_t}. */
    @Override
    public String name() {
        String type = payload.cType().replaceFirst("_t$", "");
        return "relay_" + type.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
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
    public List<Port> ports() {
        return List.of(Port.in(INPUT, payload), Port.out(OUTPUT, payload));
    }

    /** The width; the HLS kernel has the payload's type instead. */
    @Override
    public List<Constant> constants() {
        return List.of(Constants.parameter("Width", payload.bits(), ""));
    }

    /** Two registers of an element, the choice between them, and its flags. */
    @Override
    public Resources resources() {
        return new Resources(payload.bits() + 3L, (long) ELEMENTS * payload.bits() + 2, 0, 0, 0);
    }
}
