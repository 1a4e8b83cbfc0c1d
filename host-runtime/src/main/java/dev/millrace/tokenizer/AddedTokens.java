// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds to {@code tokenizer.json} the tokens that only the files beside it have, in the order and with the ids that
 * transformers gives them: a token of the vocabulary keeps its id, others get those that follow.
 */
final class AddedTokens {
    /** The special tokens that have a name of their own in {@code tokenizer_config.json}, in transformers' order. */
    private static final List<String> NAMED =
            List.of("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token");

    private static final String DECLARED = "added_tokens_decoder";
    private static final List<String> EXTRA = List.of("extra_special_tokens", "additional_special_tokens");

    private final Path directory;
    private final Vocabulary vocabulary;
    private final List<String> warnings;

    /** A token as the library has it; {@code special} ones have no text. */
    private record AddedToken(
            String content, boolean singleWord, boolean lstrip, boolean rstrip, boolean normalized, boolean special) {
        static AddedToken special(String content) {
            return new AddedToken(content, false, false, false, false, true);
        }

        AddedToken asSpecial() {
            return new AddedToken(content, singleWord, lstrip, rstrip, normalized, true);
        }
    }

    /**
     * @param directory for messages
     * @param warnings gets one line for each token whose id is not the declared one
     */
    AddedTokens(Path directory, Vocabulary vocabulary, List<String> warnings) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.warnings = warnings;
    }

    /**
     * Adds tokens to {@code added_tokens} of a {@code tokenizer.json}; whether there were any to add.
     *
     * @param config {@code tokenizer_config.json}
     * @param map {@code special_tokens_map.json}, which counts where the config has no added_tokens_decoder
     * @param added {@code added_tokens.json}, likewise
     * @throws TokenizerException if a token cannot be understood
     */
    boolean merge(ObjectNode tokenizer, ObjectNode config, ObjectNode map, ObjectNode added) {
        ArrayNode list = list(tokenizer);
        Map<String, Integer> ids = new LinkedHashMap<>();
        Set<AddedToken> present = new LinkedHashSet<>();
        for (JsonNode each : list) {
            AddedToken token = token("tokenizer.json", each);
            present.add(token);
            number("tokenizer.json", token, each.path("id").asInt(-1), ids);
        }
        boolean declared = config.has(DECLARED);
        ObjectNode settings = config.deepCopy();
        if (!declared) {
            settings.setAll(map);
        }
        Map<String, AddedToken> special = special(settings);
        SortedMap<Integer, AddedToken> byId = declared ? declared(config) : legacy(added, special);
        List<AddedToken> more = new ArrayList<>();
        String source = declared ? "tokenizer_config.json" : "added_tokens.json";
        byId.forEach((id, token) -> {
            if (!present.contains(token)) {
                more.add(special.containsKey(token.content()) ? token.asSpecial() : token);
                number(source, token, id, ids);
            }
        });
        special.values().stream()
                .filter(token -> !ids.containsKey(token.content()))
                .forEach(token -> {
                    more.add(token);
                    ids.put(token.content(), next(token.content(), ids.values()));
                });
        more.forEach(token -> append(list, token, ids.get(token.content())));
        return !more.isEmpty();
    }

    private ArrayNode list(ObjectNode tokenizer) {
        JsonNode list = tokenizer.path("added_tokens");
        if (list.isMissingNode() || list.isNull()) {
            return tokenizer.putArray("added_tokens");
        }
        if (list instanceof ArrayNode array) {
            return array;
        }
        throw complaint("tokenizer.json", "added_tokens is not a list; save the tokenizer again", null);
    }

    private SortedMap<Integer, AddedToken> declared(ObjectNode config) {
        SortedMap<Integer, AddedToken> byId = new TreeMap<>();
        config.path(DECLARED).properties().forEach(entry -> {
            try {
                byId.put(Integer.valueOf(entry.getKey()), token("tokenizer_config.json", entry.getValue()));
            } catch (NumberFormatException e) {
                throw complaint("tokenizer_config.json", DECLARED + ": \"" + entry.getKey() + "\" is no token id", e);
            }
        });
        return byId;
    }

    /** Those of {@code added_tokens.json}, which holds only ids. */
    private SortedMap<Integer, AddedToken> legacy(ObjectNode added, Map<String, AddedToken> special) {
        SortedMap<Integer, AddedToken> byId = new TreeMap<>();
        added.properties().forEach(entry -> {
            if (!entry.getValue().canConvertToInt()) {
                throw complaint("added_tokens.json", "\"" + entry.getKey() + "\" has no token id", null);
            }
            boolean isSpecial = special.containsKey(entry.getKey());
            byId.put(
                    entry.getValue().intValue(),
                    new AddedToken(entry.getKey(), false, false, false, !isSpecial, isSpecial));
        });
        return byId;
    }

    /** Special tokens by their content: those with a name, then others. */
    private Map<String, AddedToken> special(ObjectNode settings) {
        Map<String, AddedToken> special = new LinkedHashMap<>();
        NAMED.forEach(name -> put(special, settings.path(name)));
        settings.properties().forEach(entry -> {
            if (entry.getKey().endsWith("_token") && !NAMED.contains(entry.getKey())) {
                put(special, entry.getValue());
            }
        });
        EXTRA.forEach(name -> settings.path(name).forEach(token -> put(special, token)));
        return special;
    }

    private void put(Map<String, AddedToken> special, JsonNode json) {
        if (json.isTextual()) {
            special.putIfAbsent(json.textValue(), AddedToken.special(json.textValue()));
        } else if (json.isObject()) {
            AddedToken token = token("tokenizer_config.json", json).asSpecial();
            special.putIfAbsent(token.content(), token);
        }
    }

    private AddedToken token(String file, JsonNode json) {
        JsonNode content = json.path("content");
        if (!content.isTextual()) {
            throw complaint(file, "an added token has no content; save the tokenizer again with save_pretrained", null);
        }
        boolean special = json.path("special").asBoolean(false);
        return new AddedToken(
                content.textValue(),
                json.path("single_word").asBoolean(false),
                json.path("lstrip").asBoolean(false),
                json.path("rstrip").asBoolean(false),
                json.path("normalized").asBoolean(!special),
                special);
    }

    private void number(String file, AddedToken token, int declared, Map<String, Integer> ids) {
        int id = ids.computeIfAbsent(token.content(), content -> next(content, ids.values()));
        if (id != declared) {
            warnings.add(directory.resolve(file) + ": token " + token.content() + " has id " + declared
                    + " there, but gets " + id + ", as with transformers: ids follow those of tokenizer.json");
        }
    }

    /** The id that a token gets: that of the vocabulary, else the one after the last. */
    private int next(String content, Collection<Integer> added) {
        int last = added.stream().mapToInt(Integer::intValue).max().orElse(-1);
        return vocabulary.id(content).orElse(Math.max(vocabulary.size(), last + 1));
    }

    private static void append(ArrayNode list, AddedToken token, int id) {
        list.addObject()
                .put("id", id)
                .put("content", token.content())
                .put("single_word", token.singleWord())
                .put("lstrip", token.lstrip())
                .put("rstrip", token.rstrip())
                .put("normalized", token.normalized())
                .put("special", token.special());
    }

    private TokenizerException complaint(String file, String message, Throwable cause) {
        return new TokenizerException(directory.resolve(file), message, cause);
    }
}
