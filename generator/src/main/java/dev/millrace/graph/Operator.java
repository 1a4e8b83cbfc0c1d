// SPDX-License-Identifier: Apache-2.0
package dev.millrace.graph;

import dev.millrace.numerics.Blocks;

/**
 * A step of the model.
 *
 * @param name as in the papers: qkv, attention, output, up, …
 * @param kind which kernel can run it
 * @param inputs elements in, padded to blocks of 32
 * @param outputs elements out, padded to blocks of 32
 * @param biased whether a linear operator adds a bias, or a norm is centred and adds one
 */
public record Operator(String name, OperatorKind kind, int inputs, int outputs, boolean biased) {
    public Operator {
        if (inputs % Blocks.SIZE != 0 || outputs % Blocks.SIZE != 0) {
            throw new IllegalArgumentException(
                    "operator " + name + " of " + inputs + " inputs and " + outputs + " outputs is not in blocks");
        }
    }

    /** Blocks of 32 outputs. */
    public int rowBlocks() {
        return outputs / Blocks.SIZE;
    }

    /** Blocks of 32 inputs. */
    public int columnBlocks() {
        return inputs / Blocks.SIZE;
    }

    /** Multiplications per token, linear operators only. */
    public long multiplications() {
        return kind == OperatorKind.LINEAR ? (long) inputs * outputs : 0;
    }
}
