// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import dev.millrace.cosim.support.Emulated;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;

/** Control by the HLS kernels. */
class ControlTest extends ControlBehaviour {
    @Override
    Emulated load(QuantizedModel quantized, Plan design) {
        return Emulated.openQuickly(quantized, design);
    }
}
