// SPDX-License-Identifier: Apache-2.0
package dev.millrace.graph;

/** The kinds of steps of a decoder; each has its kernel in the library. */
public enum OperatorKind {
    EMBED,
    NORM,
    LINEAR,
    HEAD_NORM,
    ROPE,
    ATTENTION,
    ACTIVATION,
    ADD,
    SAMPLE
}
