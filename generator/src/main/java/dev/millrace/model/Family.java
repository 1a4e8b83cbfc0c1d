// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** The layouts of decoder that can be imported, by their Hugging Face names. */
public enum Family {
    /** RMS norm, rotary positions, gated SiLU, grouped-query attention. */
    LLAMA("LlamaForCausalLM", "llama"),

    /** Layer norm, learned positions, GELU, biases everywhere. */
    GPT2("GPT2LMHeadModel", "gpt2");

    private final String architecture;
    private final String modelType;

    Family(String architecture, String modelType) {
        this.architecture = architecture;
        this.modelType = modelType;
    }

    String architecture() {
        return architecture;
    }

    String modelType() {
        return modelType;
    }
}
