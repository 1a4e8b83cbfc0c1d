// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One JSON object of a model directory, read field by field so that each complaint names the file and the field. */
record JsonObject(Path file, String prefix, JsonNode node) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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

    int integer(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
            throw refuse(field, "a 32-bit integer");
        }
        return value.intValue();
    }

    int integer(String field, int whenAbsent) {
        return has(field) ? integer(field) : whenAbsent;
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

    /** A field that holds one integer, a list of them, or nothing. */
    List<Integer> integers(String field) {
        if (!has(field)) {
            return List.of();
        }
        JsonNode value = node.get(field);
        if (!value.isArray()) {
            return List.of(integer(field));
        }
        List<Integer> list = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isIntegralNumber() || !element.canConvertToInt()) {
                throw refuse(field, "an integer or a list of integers");
            }
            list.add(element.intValue());
        }
        return list;
    }

    /** Refuses the model unless the field is absent, null or {@code value}. */
    void require(String field, JsonNode value) {
        if (has(field) && !node.get(field).equals(value)) {
            throw refuse(field, value.toString());
        }
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
