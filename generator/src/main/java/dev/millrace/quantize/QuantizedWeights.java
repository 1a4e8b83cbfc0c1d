// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.graph.Role;
import java.util.Map;

/**
 * The integers of one layer's operators, or of those after the layers, in device order, all dimensions padded to blocks of
 * 32. The rows of {@link Role#QKV} are query heads, key heads, value heads, each head padded, rotary pairs side by side; the
 * columns of {@link Role#OUTPUT} are the query heads, each padded; those of a gated {@link Role#UP} are blocks of 32 rows of
 * gate and up in turn.
 */
public record QuantizedWeights(Map<Role, QuantizedNorm> norms, Map<Role, QuantizedLinear> linears) {
    public QuantizedWeights {
        norms = Map.copyOf(norms);
        linears = Map.copyOf(linears);
    }

    /** The constants of a norm. */
    public QuantizedNorm norm(Role role) {
        return found(norms.get(role), role);
    }

    /** The weights of a linear operator. */
    public QuantizedLinear linear(Role role) {
        return found(linears.get(role), role);
    }

    private static <T> T found(T weights, Role role) {
        if (weights == null) {
            throw new IllegalArgumentException("no weights of " + role.label());
        }
        return weights;
    }
}
