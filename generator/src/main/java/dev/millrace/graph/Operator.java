// SPDX-License-Identifier: Apache-2.0
package dev.millrace.graph;

import dev.millrace.numerics.Blocks;

/**
 * A step of the model.
 *
 * @param role which step it is
 * @param inputs elements in, padded to blocks of 32
 * @param outputs elements out, padded to blocks of 32
 * @param biased whether a linear operator adds a bias, or a norm is centred and adds one
 * @param constants gains and biases of a norm, padded to blocks of 32
 */
public record Operator(Role role, int inputs, int outputs, boolean biased, int constants) {
    public Operator {
        if (inputs % Blocks.SIZE != 0 || outputs % Blocks.SIZE != 0 || constants % Blocks.SIZE != 0) {
            throw new IllegalArgumentException("operator " + role.label() + " of " + inputs + " inputs, " + outputs
                    + " outputs and " + constants + " constants is not in blocks");
        }
    }

    /** An operator that is no norm. */
    Operator(Role role, int inputs, int outputs, boolean biased) {
        this(role, inputs, outputs, biased, 0);
    }

    /** What computes it. */
    public OperatorKind kind() {
        return role.kind();
    }

    /** Blocks of 32 outputs. */
    public int rowBlocks() {
        return outputs / Blocks.SIZE;
    }

    /** Blocks of 32 inputs. */
    public int columnBlocks() {
        return inputs / Blocks.SIZE;
    }

    /** Blocks of 32 constants. */
    public int constantBlocks() {
        return constants / Blocks.SIZE;
    }

    /** Multiplications per token, linear operators only. */
    public long multiplications() {
        return kind() == OperatorKind.LINEAR ? (long) inputs * outputs : 0;
    }
}
