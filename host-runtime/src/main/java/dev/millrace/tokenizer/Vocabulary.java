// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The tokens of a tokenizer's model, without the added ones.
 *
 * @param size how many there are, which is the id of the first added token
 * @param ids id of each
 */
record Vocabulary(int size, ObjectNode ids) {
    /** That of a {@code tokenizer.json}: an object of ids, or, of a Unigram model, a list of pieces. */
    static Vocabulary of(Path file, ObjectNode tokenizer) {
        JsonNode tokens = tokenizer.path("model").path("vocab");
        if (tokens instanceof ObjectNode ids) {
            return new Vocabulary(ids.size(), ids);
        }
        if (!tokens.isArray()) {
            throw new TokenizerException(file, "has no model.vocab; save the tokenizer again with save_pretrained");
        }
        ObjectNode ids = JsonNodeFactory.instance.objectNode();
        for (JsonNode piece : tokens) {
            ids.put(piece.path(0).asText(), ids.size());
        }
        return new Vocabulary(tokens.size(), ids);
    }

    /** The id of a token, if it is one. */
    OptionalInt id(String token) {
        JsonNode id = ids.path(token);
        return id.canConvertToInt() ? OptionalInt.of(id.intValue()) : OptionalInt.empty();
    }

    /** Ids of tokens that stand for a byte, if a decoder joins them to characters. */
    Set<Integer> bytes(JsonNode decoder) {
        Set<Integer> found = new HashSet<>();
        if (decoder.findValuesAsText("type").contains("ByteFallback")) {
            for (int b = 0; b < 256; b++) {
                id(String.format(Locale.ROOT, "<0x%02X>", b)).ifPresent(found::add);
                id(String.format(Locale.ROOT, "<0x%02x>", b)).ifPresent(found::add);
            }
        }
        return Set.copyOf(found);
    }
}
