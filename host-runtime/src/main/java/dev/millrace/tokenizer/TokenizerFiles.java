// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tokenizer's files as one: {@code tokenizer.json} with what {@code tokenizer_config.json},
 * {@code special_tokens_map.json} and {@code added_tokens.json} add to it, by the rules of the fast tokenizers of
 * transformers 5.
 *
 * @param file {@code tokenizer.json}, for messages
 * @param json what Hugging Face's library is to read
 * @param ids of the added tokens, by their content
 * @param tokens how many tokens there are
 * @param bytes ids of tokens that stand for a byte, where the decoder joins such tokens to characters
 * @param config {@code tokenizer_config.json}, empty if there is none
 * @param warnings what the files say that has no effect, one line each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TokenizerFiles(
        Path file,
        byte[] json,
        Map<String, Integer> ids,
        int tokens,
        Set<Integer> bytes,
        JsonNode config,
        List<String> warnings) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads the files of a model directory.
     *
     * @throws TokenizerException if one cannot be read or understood
     */
    static TokenizerFiles read(Path directory) {
        Path file = directory.resolve("tokenizer.json");
        if (!Files.exists(file)) {
            throw new TokenizerException(file, "no such file; save the tokenizer with save_pretrained of transformers");
        }
        byte[] bytes = content(file, InputFile.Kind.TOKENIZER);
        ObjectNode tokenizer = object(file, bytes);
        Vocabulary vocabulary = Vocabulary.of(file, tokenizer);
        List<String> warnings = new ArrayList<>();
        ObjectNode config = optional(directory.resolve("tokenizer_config.json"));
        boolean changed = new AddedTokens(directory, vocabulary, warnings)
                .merge(
                        tokenizer,
                        config,
                        optional(directory.resolve("special_tokens_map.json")),
                        optional(directory.resolve("added_tokens.json")));
        changed |= new TokenizerOptions(directory, warnings).apply(tokenizer, config);
        return new TokenizerFiles(
                file,
                changed ? written(file, tokenizer) : bytes,
                ids(tokenizer),
                vocabulary.size() + tokenizer.path("added_tokens").size(),
                vocabulary.bytes(tokenizer.path("decoder")),
                config,
                List.copyOf(warnings));
    }

    private static Map<String, Integer> ids(ObjectNode tokenizer) {
        Map<String, Integer> ids = new HashMap<>();
        for (JsonNode token : tokenizer.path("added_tokens")) {
            ids.put(token.path("content").asText(), token.path("id").asInt());
        }
        return Map.copyOf(ids);
    }

    private static ObjectNode optional(Path file) {
        return Files.exists(file)
                ? object(file, content(file, InputFile.Kind.CONFIGURATION))
                : JsonNodeFactory.instance.objectNode();
    }

    private static byte[] content(Path file, InputFile.Kind kind) {
        try {
            return new InputFile(file, kind).bytes();
        } catch (InputFileException e) {
            throw new TokenizerException(file, e.getMessage(), e);
        }
    }

    private static ObjectNode object(Path file, byte[] json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new TokenizerException(file, "not JSON: " + e.getOriginalMessage() + where(e), e);
        } catch (IOException e) {
            throw new TokenizerException(file, "cannot be read: " + e.getMessage(), e);
        }
        throw new TokenizerException(file, "not an object of JSON; save the tokenizer again with save_pretrained");
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : ", line " + e.getLocation().getLineNr() + " column "
                        + e.getLocation().getColumnNr();
    }

    private static byte[] written(Path file, ObjectNode tokenizer) {
        try {
            return MAPPER.writeValueAsBytes(tokenizer);
        } catch (JacksonException e) {
            throw new TokenizerException(file, "cannot be merged: " + e.getOriginalMessage(), e);
        }
    }
}
