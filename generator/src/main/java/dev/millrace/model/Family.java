// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** The layouts of decoder that can be imported, by their Hugging Face names. */
public enum Family {
    /** RMS norm, rotary positions, gated SiLU, grouped-query attention. */
    LLAMA("LlamaForCausalLM", "llama"),

    /** As Llama, with biases on query, key and value. */
    QWEN2("Qwen2ForCausalLM", "qwen2"),

    /** As Llama, with a norm of each query and key head. */
    QWEN3("Qwen3ForCausalLM", "qwen3"),

    /** As Llama, with attention to a window of positions. */
    MISTRAL("MistralForCausalLM", "mistral"),

    /** As Llama, with query, key and value in one tensor, and gate and up in another. */
    PHI3("Phi3ForCausalLM", "phi3"),

    /** As Llama, with multipliers beside the weights. */
    GRANITE("GraniteForCausalLM", "granite"),

    /** Layer norm, learned positions, GELU, biases everywhere. */
    GPT2("GPT2LMHeadModel", "gpt2");

    private final String architecture;
    private final String modelType;

    Family(String architecture, String modelType) {
        this.architecture = architecture;
        this.modelType = modelType;
    }

    public String architecture() {
        return architecture;
    }

    public String modelType() {
        return modelType;
    }
}
