// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.numerics.Blocks;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.QuantizedNorm;
import java.util.Arrays;
import java.util.Optional;

/** RMSNorm of each query and key head. */
final class HeadNorm {
    private final int queries;
    private final int keys;
    private final int width; // of a head, padded
    private final Norm norm;

    HeadNorm(ModelSpec spec, Saturations saturations) {
        this.queries = spec.heads();
        this.keys = spec.kvHeads();
        this.width = Blocks.pad(spec.headDim());
        this.norm = new Norm(NormKind.RMS, spec.headDim(), QuantizedModel.headNormEpsilon(spec), saturations);
    }

    /** Query, key and value heads, of which it leaves the last as they are. */
    void apply(int[] qkv, QuantizedNorm gains) {
        QuantizedNorm ofQueries = gains(gains, 0);
        QuantizedNorm ofKeys = gains(gains, 1);
        for (int head = 0; head < queries + keys; head++) {
            int[] x = Arrays.copyOfRange(qkv, head * width, (head + 1) * width);
            System.arraycopy(norm.apply(x, head < queries ? ofQueries : ofKeys), 0, qkv, head * width, width);
        }
    }

    private QuantizedNorm gains(QuantizedNorm both, int index) {
        return new QuantizedNorm(Arrays.copyOfRange(both.gain(), index * width, (index + 1) * width), Optional.empty());
    }
}
