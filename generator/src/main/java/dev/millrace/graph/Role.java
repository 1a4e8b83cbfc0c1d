// SPDX-License-Identifier: Apache-2.0
package dev.millrace.graph;

import java.util.Locale;

/** Which step of a decoder an operator is: what its weights are found by, and its name in reports. */
public enum Role {
    EMBED(OperatorKind.EMBED),
    ATTENTION_NORM(OperatorKind.NORM),
    /** Query, key and value heads. */
    QKV(OperatorKind.LINEAR),
    /** The norm of each query and key head. */
    HEAD_NORM(OperatorKind.HEAD_NORM),
    ROPE(OperatorKind.ROPE),
    ATTENTION(OperatorKind.ATTENTION),
    OUTPUT(OperatorKind.LINEAR),
    ATTENTION_ADD(OperatorKind.ADD),
    FFN_NORM(OperatorKind.NORM),
    /** Gate and up, or up alone. */
    UP(OperatorKind.LINEAR),
    ACTIVATION(OperatorKind.ACTIVATION),
    DOWN(OperatorKind.LINEAR),
    FFN_ADD(OperatorKind.ADD),
    FINAL_NORM(OperatorKind.NORM),
    LM_HEAD(OperatorKind.LINEAR),
    SAMPLE(OperatorKind.SAMPLE);

    private final OperatorKind kind;

    Role(OperatorKind kind) {
        this.kind = kind;
    }

    /** What computes it. */
    public OperatorKind kind() {
        return kind;
    }

    /** Its name, such as {@code lm_head}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
