// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import java.util.Optional;

/**
 * One layer's integers in device order, all dimensions padded to blocks of 32.
 *
 * @param attentionGain Q16.16, (hidden)
 * @param attentionBias Q16.16, (hidden), of LayerNorm only
 * @param qkv rows: query heads, key heads, value heads, each head padded, rotary pairs side by side
 * @param output columns: the query heads, each padded
 * @param ffnGain Q16.16, (hidden)
 * @param ffnBias Q16.16, (hidden), of LayerNorm only
 * @param gateUp gated: blocks of 32 rows of gate and up in turn; else up alone
 * @param down columns: the padded FFN dimension
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record QuantizedLayer(
        int[] attentionGain,
        Optional<int[]> attentionBias,
        QuantizedLinear qkv,
        QuantizedLinear output,
        int[] ffnGain,
        Optional<int[]> ffnBias,
        QuantizedLinear gateUp,
        QuantizedLinear down) {}
