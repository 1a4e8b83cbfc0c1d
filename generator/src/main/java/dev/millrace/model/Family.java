// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** The layouts of decoder that can be imported. */
public enum Family {
    /** LlamaForCausalLM: RMS norm, rotary positions, gated SiLU, grouped-query attention. */
    LLAMA,
    /** GPT2LMHeadModel: layer norm, learned positions, GELU, biases everywhere. */
    GPT2
}
