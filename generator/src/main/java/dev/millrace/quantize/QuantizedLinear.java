// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import java.util.Optional;

/** A linear operator: padded weights and, where the checkpoint has any, Q16.16 biases, one for each padded row. */
public record QuantizedLinear(MxMatrix weight, Optional<int[]> bias) {}
