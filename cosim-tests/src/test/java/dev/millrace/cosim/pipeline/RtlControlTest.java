// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Tools;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.xrt.Xrt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Control by the RTL, with random stalls of every stream and memory port: halts in the middle of prefetches and starts
 * after them lose and repeat nothing.
 */
class RtlControlTest extends ControlBehaviour {
    private static final String STALL = "Emulation.millrace_stall";

    @BeforeAll
    static void stall() {
        Tools.need("verilator");
        Xrt.embedded().set(STALL, "16");
    }

    @AfterAll
    static void flow() {
        Xrt.embedded().set(STALL, "");
    }

    @Override
    Emulated load(QuantizedModel quantized, Plan design) {
        return Emulated.openRtl(quantized, design);
    }
}
