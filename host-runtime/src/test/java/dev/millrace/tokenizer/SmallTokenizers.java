// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Tokenizers of few tokens, written as {@code tokenizer.json}. */
final class SmallTokenizers {
    /** The token that begins a text. */
    static final int BEGIN = 256;

    private static final ObjectMapper JSON = new ObjectMapper();

    private SmallTokenizers() {}

    /** 256 bytes, as GPT-2 spells them, and a begin token. */
    static void bytes(Path directory) throws IOException {
        ObjectNode json = object(
                """
                {"version": "1.0", "normalizer": null,
                 "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true},
                 "decoder": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true},
                 "model": {"type": "BPE", "vocab": {}, "merges": []}}
                """);
        ObjectNode vocab = (ObjectNode) json.at("/model/vocab");
        int next = 256; // ByteLevel shows bytes that do not print as characters from 256 on
        for (int b = 0; b < 256; b++) {
            boolean prints = (b >= '!' && b <= '~') || (b >= 0xa1 && b != 0xad);
            vocab.put(Character.toString(prints ? b : next++), b);
        }
        write(directory, json);
    }

    /** 256 byte tokens as Llama 2 has them, a begin token, the space and a few letters. */
    static void byteFallback(Path directory) throws IOException {
        ObjectNode json = object(
                """
                {"version": "1.0", "pre_tokenizer": null,
                 "normalizer": {"type": "Sequence", "normalizers": [
                   {"type": "Prepend", "prepend": "▁"},
                   {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]},
                 "decoder": {"type": "Sequence", "decoders": [
                   {"type": "Replace", "pattern": {"String": "▁"}, "content": " "},
                   {"type": "ByteFallback"}, {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0}]},
                 "model": {"type": "BPE", "byte_fallback": true, "vocab": {}, "merges": [["▁", "a"]]}}
                """);
        ObjectNode vocab = (ObjectNode) json.at("/model/vocab");
        for (int b = 0; b < 256; b++) {
            vocab.put(String.format(Locale.ROOT, "<0x%02X>", b), b);
        }
        vocab.put("<begin>", BEGIN).put("▁", 257).put("a", 258).put("b", 259).put("▁a", 260);
        write(directory, json);
    }

    /** A word is a token, "[UNK]" is 0, "a" is 1, "b" is 2, "&lt;x>" is 3; no added tokens. */
    static ObjectNode words() throws IOException {
        return (ObjectNode)
                JSON.readTree(
                        """
                {"version": "1.0", "added_tokens": [], "pre_tokenizer": {"type": "Whitespace"},
                 "model": {"type": "WordLevel", "unk_token": "[UNK]",
                           "vocab": {"[UNK]": 0, "a": 1, "b": 2, "<x>": 3, "<": 4, ">": 5, "x": 6, "y": 7}}}
                """);
    }

    private static ObjectNode object(String text) throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(text);
        json.set(
                "added_tokens",
                JSON.readTree(
                        """
                [{"id": 256, "content": "<begin>", "single_word": false, "lstrip": false, "rstrip": false,
                  "normalized": false, "special": true}]
                """));
        json.set(
                "post_processor",
                JSON.readTree(
                        """
                {"type": "TemplateProcessing",
                 "single": [{"SpecialToken": {"id": "<begin>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                 "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                 "special_tokens": {"<begin>": {"id": "<begin>", "ids": [256], "tokens": ["<begin>"]}}}
                """));
        return json;
    }

    private static void write(Path directory, ObjectNode json) throws IOException {
        ((ObjectNode) json.at("/model/vocab")).put("<begin>", BEGIN);
        JSON.writeValue(directory.resolve("tokenizer.json").toFile(), json);
    }
}
