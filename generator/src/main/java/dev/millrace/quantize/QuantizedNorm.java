// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import java.util.Optional;

/**
 * What a norm multiplies and adds, Q16.16, padded.
 *
 * @param gain (hidden); of the norm of heads those of queries, then those of keys (2, head)
 * @param bias (hidden), of LayerNorm only
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record QuantizedNorm(int[] gain, Optional<int[]> bias) {}
