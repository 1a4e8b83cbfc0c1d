// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.model.ModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One JSON object of a model directory, read field by field so that each complaint names the file and the field. Numbers
 * may be NaN, Infinity and -Infinity, as Python's json module writes and reads them.
 */
record JsonObject(Path file, String prefix, JsonNode node) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonObject read(Path file) {
        return read(file, InputFile.Kind.CONFIGURATION);
    }

    static JsonObject read(Path file, InputFile.Kind kind) {
        try {
            return parse(file, new InputFile(file, kind).bytes());
        } catch (InputFileException e) {
            throw new ModelException(file, e.getMessage(), e);
        }
    }

    static JsonObject parse(Path file, byte[] text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node == null || !node.isObject()) {
                throw new ModelException(file, "expected a JSON object");
            }
            return new JsonObject(file, "", node);
        } catch (JsonProcessingException e) {
            throw new ModelException(file, "is not valid JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ModelException(file, "is not valid JSON: " + e.getMessage(), e);
        }
    }

    /** Whether the field is there and not null. */
    boolean has(String field) {
        return node.hasNonNull(field);
    }

    JsonObject object(String field) {
        if (!has(field) || !node.get(field).isObject()) {
            throw refuse(field, "a JSON object");
        }
        return new JsonObject(file, prefix + field + ".", node.get(field));
    }

    /** An integer from 1 to {@code most}. */
    int size(String field, int most) {
        JsonNode value = node.get(field);
        if (value == null
                || !value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < 1
                || value.intValue() > most) {
            throw refuse(field, "an integer from 1 to " + most);
        }
        return value.intValue();
    }

    int size(String field, int whenAbsent, int most) {
        return has(field) ? size(field, most) : whenAbsent;
    }

    double number(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isNumber()) {
            throw refuse(field, "a number");
        }
        return value.doubleValue();
    }

    double number(String field, double whenAbsent) {
        return has(field) ? number(field) : whenAbsent;
    }

    boolean flag(String field, boolean whenAbsent) {
        if (!has(field)) {
            return whenAbsent;
        }
        if (!node.get(field).isBoolean()) {
            throw refuse(field, "true or false");
        }
        return node.get(field).booleanValue();
    }

    String text(String field, String whenAbsent) {
        if (!has(field)) {
            return whenAbsent;
        }
        if (!node.get(field).isTextual()) {
            throw refuse(field, "a string");
        }
        return node.get(field).textValue();
    }

    /** A field that holds one token id, a list of them, or nothing; ids outside the vocabulary are left out. */
    List<Integer> tokens(String field, int vocab) {
        if (!has(field)) {
            return List.of();
        }
        JsonNode value = node.get(field);
        List<Integer> ids = new ArrayList<>();
        for (JsonNode id : value.isArray() ? value : List.of(value)) {
            if (!id.isIntegralNumber()) {
                throw refuse(field, "an integer or a list of integers");
            }
            if (id.canConvertToInt() && id.intValue() >= 0 && id.intValue() < vocab) {
                ids.add(id.intValue());
            }
        }
        return ids;
    }

    /** "config.json: field is 3, expected (or supported) something". */
    ModelException refuse(String field, String expected) {
        JsonNode value = node.get(field);
        String actual = value == null ? "is missing" : "is " + abbreviate(value.toString());
        return new ModelException(file, prefix + field + " " + actual + ", supported: " + expected);
    }

    private static String abbreviate(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
