// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes a trained model as the directory that Hugging Face transformers reads. */
record Checkpoint(Shape shape, Weights weights, BpeTokenizer tokenizer) {

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("config.json"), config());
        Files.writeString(directory.resolve("generation_config.json"), generationConfig());
        Files.writeString(directory.resolve("tokenizer.json"), tokenizerJson());
        Files.writeString(directory.resolve("tokenizer_config.json"), tokenizerConfig());
        Files.write(directory.resolve("model.safetensors"), safetensors());
    }

    private String config() {
        return String.format(
                Locale.ROOT,
                """
                {
                  "architectures": ["LlamaForCausalLM"],
                  "model_type": "llama",
                  "attention_bias": false,
                  "attention_dropout": 0.0,
                  "bos_token_id": %d,
                  "eos_token_id": %d,
                  "head_dim": %d,
                  "hidden_act": "silu",
                  "hidden_size": %d,
                  "initializer_range": 0.04,
                  "intermediate_size": %d,
                  "max_position_embeddings": %d,
                  "mlp_bias": false,
                  "num_attention_heads": %d,
                  "num_hidden_layers": %d,
                  "num_key_value_heads": %d,
                  "rms_norm_eps": 1e-05,
                  "rope_theta": %s,
                  "tie_word_embeddings": true,
                  "torch_dtype": "float16",
                  "use_cache": true,
                  "vocab_size": %d
                }
                """,
                BpeTokenizer.BEGIN,
                BpeTokenizer.END,
                shape.headSize(),
                shape.hidden(),
                shape.feedForward(),
                shape.context(),
                shape.heads(),
                shape.layers(),
                shape.keyHeads(),
                shape.theta(),
                shape.vocabulary());
    }

    private static String generationConfig() {
        return String.format(
                Locale.ROOT,
                """
                {
                  "bos_token_id": %d,
                  "eos_token_id": %d
                }
                """,
                BpeTokenizer.BEGIN,
                BpeTokenizer.END);
    }

    private String tokenizerConfig() {
        return String.format(
                Locale.ROOT,
                """
                {
                  "bos_token": "%s",
                  "eos_token": "%s",
                  "clean_up_tokenization_spaces": false,
                  "model_max_length": %d,
                  "tokenizer_class": "PreTrainedTokenizerFast"
                }
                """,
                BpeTokenizer.BEGIN_TOKEN,
                BpeTokenizer.END_TOKEN,
                shape.context());
    }

    private String tokenizerJson() {
        return String.format(
                Locale.ROOT,
                """
                {
                  "version": "1.0",
                  "truncation": null,
                  "padding": null,
                  "added_tokens": [
                %1$s,
                %2$s
                  ],
                  "normalizer": null,
                  "pre_tokenizer": {
                    "type": "ByteLevel",
                    "add_prefix_space": false,
                    "trim_offsets": true,
                    "use_regex": true
                  },
                  "post_processor": {
                    "type": "TemplateProcessing",
                    "single": [
                      {"SpecialToken": {"id": "%3$s", "type_id": 0}},
                      {"Sequence": {"id": "A", "type_id": 0}}
                    ],
                    "pair": [
                      {"SpecialToken": {"id": "%3$s", "type_id": 0}},
                      {"Sequence": {"id": "A", "type_id": 0}},
                      {"Sequence": {"id": "B", "type_id": 1}}
                    ],
                    "special_tokens": {
                      "%3$s": {"id": "%3$s", "ids": [%4$d], "tokens": ["%3$s"]}
                    }
                  },
                  "decoder": {
                    "type": "ByteLevel",
                    "add_prefix_space": true,
                    "trim_offsets": true,
                    "use_regex": true
                  },
                  "model": {
                    "type": "BPE",
                    "dropout": null,
                    "unk_token": null,
                    "continuing_subword_prefix": null,
                    "end_of_word_suffix": null,
                    "fuse_unk": false,
                    "byte_fallback": false,
                    "ignore_merges": false,
                    "vocab": {
                %5$s
                    },
                    "merges": [
                %6$s
                    ]
                  }
                }
                """,
                addedToken(BpeTokenizer.BEGIN, BpeTokenizer.BEGIN_TOKEN),
                addedToken(BpeTokenizer.END, BpeTokenizer.END_TOKEN),
                BpeTokenizer.BEGIN_TOKEN,
                BpeTokenizer.BEGIN,
                vocabularyLines(),
                mergeLines());
    }

    private static String addedToken(int id, String content) {
        return String.format(
                        Locale.ROOT,
                        """
                    {
                      "id": %d,
                      "content": "%s",
                      "single_word": false,
                      "lstrip": false,
                      "rstrip": false,
                      "normalized": false,
                      "special": true
                    }""",
                        id,
                        content)
                .indent(4)
                .stripTrailing();
    }

    private String vocabularyLines() {
        StringJoiner lines = new StringJoiner(",\n");
        List<String> vocabulary = tokenizer.vocabulary();
        for (int id = 0; id < vocabulary.size(); id++) {
            lines.add("      " + quote(vocabulary.get(id)) + ": " + id);
        }
        return lines.toString();
    }

    private String mergeLines() {
        StringJoiner lines = new StringJoiner(",\n");
        for (BpeTokenizer.Merge merge : tokenizer.merges()) {
            lines.add("      [" + quote(merge.left()) + ", " + quote(merge.right()) + "]");
        }
        return lines.toString();
    }

    /** The byte alphabet holds no control characters, so two escapes suffice. */
    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Length of the header in eight bytes, the header padded to eight, then every tensor in half precision. */
    private byte[] safetensors() {
        String header = safetensorsHeader();
        byte[] padded = (header + " ".repeat(-header.length() & 7)).getBytes(StandardCharsets.US_ASCII);
        int size = 8 + padded.length + 2 * Math.toIntExact(weights.parameters());
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(padded.length).put(padded);
        for (Weights.Tensor tensor : weights.tensors()) {
            for (float[] row : tensor.rows()) {
                for (float value : row) {
                    file.putShort(Half.fromFloat(value));
                }
            }
        }
        return file.array();
    }

    private String safetensorsHeader() {
        StringJoiner entries = new StringJoiner(",", "{", "}");
        entries.add("\"__metadata__\":{\"format\":\"pt\"}");
        int offset = 0;
        for (Weights.Tensor tensor : weights.tensors()) {
            String columns = String.valueOf(tensor.rows()[0].length);
            String dimensions = tensor.isVector() ? columns : tensor.rows().length + "," + columns;
            int end = offset + 2 * tensor.size();
            entries.add(String.format(
                    Locale.ROOT,
                    "\"%s\":{\"dtype\":\"F16\",\"shape\":[%s],\"data_offsets\":[%d,%d]}",
                    tensor.name(),
                    dimensions,
                    offset,
                    end));
            offset = end;
        }
        return entries.toString();
    }
}
