// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Reads a TOML file into records. A record's component {@code channelBytes} is the key {@code channel_bytes}; an
 * unknown key is an error, so is a number that is missing and not an {@code Optional}.
 */
public final class Toml {
    private static final ObjectReader READER = TomlMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build()
            .reader();

    private Toml() {}

    /**
     * Reads a file of the user.
     *
     * @throws TomlException if it is not TOML or does not fit the record, in one line
     * @throws InputFileException if it cannot be read
     */
    public static <T> T read(Path file, Class<T> type) throws InputFileException {
        return read(new InputFile(file, InputFile.Kind.SETTINGS).text(), type);
    }

    /**
     * Reads a text.
     *
     * @throws TomlException if it is not TOML or does not fit the record, in one line
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return READER.forType(type).readValue(text);
        } catch (JsonProcessingException e) {
            throw new TomlException(reason(e));
        }
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return e.getCause().getMessage();
        }
        String first = e.getOriginalMessage().lines().findFirst().orElse("");
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? "at " + path(mapping) + ": " + first
                : "line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": " + first;
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining(" "));
    }
}
