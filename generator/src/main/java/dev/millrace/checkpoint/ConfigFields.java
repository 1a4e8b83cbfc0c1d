// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.model.Family;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rule for each field of a configuration that {@link SpecReader} does not read: it changes no result, it must have
 * the value that changes none, or it is named in a warning. docs/models.md has the same list for the reader.
 */
final class ConfigFields {
    private static final Set<String> READ = words(
            """
            architectures model_type vocab_size tie_word_embeddings bos_token_id eos_token_id quantization_config
            """);

    private static final Set<String> READ_OF_LLAMA = words(
            """
            hidden_size intermediate_size num_hidden_layers num_attention_heads num_key_value_heads
            head_dim max_position_embeddings rms_norm_eps hidden_act
            rope_theta rope_scaling rope_parameters partial_rotary_factor original_max_position_embeddings
            """);

    private static final Set<String> READ_OF_GPT2 = words(
            """
            n_embd n_inner n_layer n_head n_positions layer_norm_epsilon activation_function
            hidden_size num_hidden_layers num_attention_heads max_position_embeddings
            """);

    /** Without {@code use_sliding_window}, which must be false, a window of Qwen2 and Qwen3 is none. */
    private static final Map<Family, Set<String>> ALSO_READ = Map.of(
            Family.LLAMA, words("attention_bias mlp_bias"),
            Family.QWEN2, words("sliding_window max_window_layers"),
            Family.QWEN3, words("attention_bias sliding_window max_window_layers"),
            Family.MISTRAL, words("sliding_window"),
            Family.PHI3, words("sliding_window"),
            Family.GRANITE,
                    words(
                            """
                            attention_bias mlp_bias embedding_multiplier attention_multiplier residual_multiplier
                            logits_scaling
                            """),
            Family.GPT2, Set.of());

    /** Names of files, classes and tokens, training, sampling (which the command line sets), how it is computed. */
    private static final Set<String> HARMLESS = words(
            """
            _name_or_path name_or_path _commit_hash transformers_version torch_dtype dtype tokenizer_class
            processor_class prefix
            problem_type finetuning_task task_specific_params id2label label2id num_labels
            pad_token_id unk_token_id sep_token_id cls_token_id mask_token_id decoder_start_token_id
            initializer_range initializer_factor attention_dropout hidden_dropout residual_dropout
            embedding_dropout resid_dropout gradient_checkpointing use_cache
            output_attentions output_hidden_states return_dict torchscript use_bfloat16 tf_legacy_loss
            chunk_size_feed_forward pretraining_tp base_model_tp_plan base_model_pp_plan
            attn_implementation _attn_implementation _attn_implementation_autoset _attn_implementation_internal
            use_flash_attention_2 _flash_attn_2_enabled flash_attention fused_ops
            is_decoder tie_encoder_decoder is_llama_config num_return_sequences
            do_sample temperature top_k top_p typical_p min_p num_beams num_beam_groups max_length max_new_tokens
            early_stopping length_penalty diversity_penalty output_scores return_dict_in_generate
            remove_invalid_values
            attn_pdrop embd_pdrop resid_pdrop n_ctx n_special predict_special_tokens reorder_and_upcast_attn
            summary_activation summary_first_dropout summary_proj_to_labels summary_type summary_use_proj
            """);

    /** What would change the arithmetic at any other value; absent and null are the same as neutral. */
    private static final Map<String, Neutral> NEUTRAL = neutral();

    /** A value that changes nothing: of a number, of a flag, or none but null and what is empty. */
    private enum Neutral {
        NULL("null"),
        FALSE("false"),
        TRUE("true"),
        ZERO("0"),
        ONE("1"),
        FULL_ATTENTION("\"full_attention\" for each layer");

        private final String name;

        Neutral(String name) {
            this.name = name;
        }

        boolean is(JsonNode value) {
            if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
                return true;
            }
            return switch (this) {
                case NULL -> false;
                case FALSE -> value.isBoolean() && !value.booleanValue();
                case TRUE -> value.isBoolean() && value.booleanValue();
                case ZERO -> value.isNumber() && value.doubleValue() == 0;
                case ONE -> value.isNumber() && value.doubleValue() == 1;
                case FULL_ATTENTION -> value.isArray() && areFull(value);
            };
        }

        private static boolean areFull(JsonNode layers) {
            for (JsonNode layer : layers) {
                if (!layer.asText().equals("full_attention")) {
                    return false;
                }
            }
            return true;
        }
    }

    private ConfigFields() {}

    /** Refuses a field that would change the result, and warns of those that no rule is known for. */
    static void check(JsonObject config, Family family, Consumer<String> warnings) {
        Set<String> known = new HashSet<>(HARMLESS);
        known.addAll(READ);
        known.addAll(family == Family.GPT2 ? READ_OF_GPT2 : READ_OF_LLAMA);
        known.addAll(ALSO_READ.get(family));
        List<String> others = config.node().properties().stream()
                .filter(field -> !known.contains(field.getKey()))
                .filter(field -> !passes(config, field))
                .map(Map.Entry::getKey)
                .toList();
        if (!others.isEmpty()) {
            warnings.accept(config.file() + ": " + family.architecture() + " has no such fields, and they are ignored: "
                    + String.join(", ", others));
        }
    }

    private static boolean passes(JsonObject config, Map.Entry<String, JsonNode> field) {
        Neutral neutral = NEUTRAL.get(field.getKey());
        if (neutral != null && !neutral.is(field.getValue())) {
            throw config.refuse(field.getKey(), neutral.name);
        }
        return neutral != null || saysNothing(field.getValue());
    }

    /** Whether a value says nothing, so that there is nothing to warn of. */
    private static boolean saysNothing(JsonNode value) {
        return Neutral.NULL.is(value) || Neutral.FALSE.is(value);
    }

    private static Map<String, Neutral> neutral() {
        Map<String, Neutral> rules = new HashMap<>();
        put(
                rules,
                Neutral.NULL,
                """
                compression_config pruned_heads cross_attention_hidden_size sliding_window
                attention_window attn_logit_softcapping final_logit_softcapping query_pre_attn_scalar clip_qkv
                attention_multiplier no_rope_layers no_rope_layer_interval rotary_dim rotary_pct head_dims
                kv_lora_rank q_lora_rank
                """);
        put(
                rules,
                Neutral.FALSE,
                """
                attention_bias mlp_bias is_encoder_decoder add_cross_attention scale_attn_by_inverse_layer_idx use_sliding_window
                rope_interleaved rope_interleave rotary_interleaved qk_norm use_qk_norm qk_layernorm use_mrope
                parallel_residual use_parallel_residual parallel_attn alibi attn_temperature_tuning
                add_lm_head_bias lm_head_bias
                """);
        put(rules, Neutral.TRUE, "scale_attn_weights use_rope causal is_causal");
        put(rules, Neutral.ZERO, "num_experts n_routed_experts num_nextn_predict_layers");
        put(
                rules,
                Neutral.ONE,
                "embedding_multiplier residual_multiplier logits_scaling logit_scale scale_emb num_local_experts");
        put(rules, Neutral.FULL_ATTENTION, "layer_types");
        return rules;
    }

    private static void put(Map<String, Neutral> rules, Neutral neutral, String names) {
        words(names).forEach(name -> rules.put(name, neutral));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
