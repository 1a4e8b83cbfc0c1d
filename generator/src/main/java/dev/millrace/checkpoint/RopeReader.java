// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Positions;
import dev.millrace.model.RopeScaling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads rotary positions from wherever configurations put them, by the rules of transformers 5
 * ({@code RotaryEmbeddingConfigMixin}); docs/models.md lists them.
 */
final class RopeReader {
    private static final double DEFAULT_THETA = 10000;
    private static final String ROTATED = "partial_rotary_factor";
    private static final String ORIGINAL = "original_max_position_embeddings";
    private static final Set<String> OF_ALL_TYPES = Set.of("rope_type", "type", "rope_theta", ROTATED);
    private static final Map<String, Set<String>> OF_TYPE = Map.of(
            "default", Set.of(),
            "linear", Set.of("factor"),
            "llama3", Set.of("factor", "low_freq_factor", "high_freq_factor", ORIGINAL));

    private final JsonObject config;
    private final int positions;
    private final Consumer<String> warnings;

    private RopeReader(JsonObject config, int positions, Consumer<String> warnings) {
        this.config = config;
        this.positions = positions;
        this.warnings = warnings;
    }

    /**
     * Reads them.
     *
     * @param positions the longest context that the model was made for
     */
    static Positions.Rope read(JsonObject config, int positions, Consumer<String> warnings) {
        return new RopeReader(config, positions, warnings).read();
    }

    private Positions.Rope read() {
        for (String place : List.of("rope_scaling", "rope_parameters")) {
            if (config.has(place) && !config.object(place).node().isEmpty()) {
                return rope(config.object(place));
            }
        }
        requireWhole(config);
        return new Positions.Rope(config.number("rope_theta", DEFAULT_THETA), new RopeScaling.None());
    }

    /** What is inside {@code parameters} goes before what is beside them. */
    private Positions.Rope rope(JsonObject parameters) {
        requireOneForAllLayers(parameters);
        requireWhole(parameters.has(ROTATED) ? parameters : config);
        JsonObject theta = parameters.has("rope_theta") ? parameters : config;
        return new Positions.Rope(theta.number("rope_theta", DEFAULT_THETA), scaling(parameters));
    }

    private RopeScaling scaling(JsonObject parameters) {
        String field = parameters.has("rope_type") ? "rope_type" : "type";
        String type = parameters.text(field, "default");
        if (!OF_TYPE.containsKey(type)) {
            throw parameters.refuse(field, "default, linear, llama3");
        }
        warnOfOthers(parameters, type);
        return switch (type) {
            case "linear" -> new RopeScaling.Linear(parameters.number("factor"));
            case "llama3" -> new RopeScaling.Llama3(
                    parameters.number("factor"),
                    parameters.number("low_freq_factor"),
                    parameters.number("high_freq_factor"),
                    originalPositions(parameters));
            default -> new RopeScaling.None();
        };
    }

    /** Here, what is beside the parameters goes first, and the model's own length is the last resort. */
    private int originalPositions(JsonObject parameters) {
        for (JsonObject place : List.of(config, parameters)) {
            if (place.has(ORIGINAL)) {
                return place.size(ORIGINAL, Integer.MAX_VALUE);
            }
        }
        return positions;
    }

    private static void requireOneForAllLayers(JsonObject parameters) {
        parameters.node().properties().forEach(field -> {
            if (field.getValue().isObject()) {
                throw parameters.refuse(field.getKey(), "one set of rotary parameters for all layers");
            }
        });
    }

    private static void requireWhole(JsonObject place) {
        if (place.number(ROTATED, 1) != 1) {
            throw place.refuse(ROTATED, "1 (whole heads are rotated)");
        }
    }

    private void warnOfOthers(JsonObject parameters, String type) {
        List<String> others = parameters.node().properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(Map.Entry::getKey)
                .filter(name ->
                        !OF_ALL_TYPES.contains(name) && !OF_TYPE.get(type).contains(name))
                .map(name -> parameters.prefix() + name)
                .toList();
        if (!others.isEmpty()) {
            warnings.accept(config.file() + ": rotary type " + type + " does not use " + String.join(", ", others));
        }
    }
}
