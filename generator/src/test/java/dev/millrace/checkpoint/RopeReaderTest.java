// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.model.Positions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms in which configurations state rotary positions; the frequencies are those of transformers' formulas. */
class RopeReaderTest {
    private static final int HEAD_DIM = 6;
    private static final String LLAMA3 =
            "\"factor\": 8, \"low_freq_factor\": 1.0, \"high_freq_factor\": 4, \"rope_type\": \"llama3\"";

    /** By type and base, of heads of 6 and a first context of 64; worked through in Python. */
    private static final Map<String, double[]> FREQUENCIES = Map.of(
            "default 50", new double[] {1, 0.2714417616594907, 0.07368062997280775},
            "linear 50", new double[] {0.25, 0.06786044041487267, 0.018420157493201937},
            "llama3 50", new double[] {1, 0.17365692050229958, 0.009210078746600969},
            "default 7", new double[] {1, 0.5227579585747102, 0.27327588325319846},
            "linear 7", new double[] {0.25, 0.13068948964367755, 0.06831897081329961},
            "llama3 7", new double[] {1, 0.5227579585747102, 0.17631938785191598},
            "default 10000", new double[] {1, 0.046415888336127795, 0.0021544346900318843},
            "linear 10000", new double[] {0.25, 0.011603972084031949, 0.0005386086725079711},
            "llama3 10000", new double[] {1, 0.005801986042015974, 0.00026930433625398553});

    private static final Map<String, String> PARAMETERS = Map.of(
            "default", "\"%s\": \"default\"",
            "linear", "\"%s\": \"linear\", \"factor\": 4",
            "llama3",
                    "\"%s\": \"llama3\", \"factor\": 8.0, \"low_freq_factor\": 1, \"high_freq_factor\": 4.0,"
                            + " \"original_max_position_embeddings\": 64");

    /** Where the base is stated: what is inside, what is beside, and what holds. */
    private record Theta(String inside, String beside, int holds) {}

    static Stream<Arguments> forms() {
        List<Arguments> forms = new ArrayList<>();
        for (String type : PARAMETERS.keySet()) {
            for (String place : List.of("rope_scaling", "rope_parameters", "both")) {
                for (String name : List.of("rope_type", "type")) {
                    for (Theta theta : List.of(
                            new Theta("50", null, 50),
                            new Theta(null, "7.0", 7),
                            new Theta("50.0", "7", 50),
                            new Theta(null, null, 10000))) {
                        for (String rotated : List.of("", "inside 1", "inside 1.0", "beside 1", "beside 1.0")) {
                            forms.add(Arguments.of(type, place, name, theta, rotated));
                        }
                    }
                }
            }
        }
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFormGivesTheFrequenciesOfTransformers(
            String type, String place, String name, Theta theta, String rotated) {
        List<String> inside = new ArrayList<>(List.of(PARAMETERS.get(type).replace("%s", name)));
        List<String> beside = new ArrayList<>();
        add(inside, "rope_theta", theta.inside());
        add(beside, "rope_theta", theta.beside());
        if (!rotated.isEmpty()) {
            add(
                    rotated.startsWith("inside") ? inside : beside,
                    "partial_rotary_factor",
                    rotated.substring("inside ".length()));
        }
        String parameters = "{" + String.join(", ", inside) + "}";
        add(beside, place.equals("both") ? "rope_scaling" : place, parameters);
        if (place.equals("both")) {
            add(beside, "rope_parameters", "{\"rope_type\": \"linear\", \"factor\": 3, \"rope_theta\": 99}");
        }
        List<String> warnings = new ArrayList<>();
        Positions.Rope rope = read(String.join(", ", beside), warnings);
        assertArrayEquals(
                FREQUENCIES.get(type + " " + theta.holds()),
                rope.inverseFrequencies(HEAD_DIM),
                1e-12,
                beside::toString);
        assertEquals(List.of(), warnings);
    }

    private static void add(List<String> fields, String name, String value) {
        if (value != null) {
            fields.add("\"" + name + "\": " + value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 10000",
                "\"rope_theta\": 7 | 7",
                "\"rope_scaling\": null | 10000",
                "\"rope_scaling\": {}, \"rope_parameters\": {\"rope_theta\": 50} | 50",
                "\"rope_scaling\": null, \"rope_parameters\": {\"rope_theta\": 50}, \"rope_theta\": 7 | 50",
                "\"rope_parameters\": {}, \"rope_theta\": 7, \"partial_rotary_factor\": 1 | 7",
                "\"rope_scaling\": {\"rope_type\": \"default\", \"type\": \"yarn\"} | 10000",
            })
    void withoutScalingOnlyTheBaseCounts(String fields, int theta) {
        Positions.Rope rope = read(fields, new ArrayList<>());
        assertArrayEquals(FREQUENCIES.get("default " + theta), rope.inverseFrequencies(HEAD_DIM), 1e-12);
    }

    /** Beside the parameters, inside, or the model's own length of 32: the second frequency tells them apart. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 64 | 0.2714417616594907",
                "100 | '' | 0.2714417616594907",
                "'' | 64 | 0.17365692050229958",
                "'' | '' | 0.06420831344619223",
            })
    void theFirstContextIsTakenFromWhereTransformersTakesIt(String beside, String inside, double second) {
        String name = "\"original_max_position_embeddings\": ";
        String fields = "\"rope_theta\": 50, \"rope_scaling\": {" + LLAMA3
                + (inside.isEmpty() ? "" : ", " + name + inside) + "}"
                + (beside.isEmpty() ? "" : ", " + name + beside);
        assertEquals(second, read(fields, new ArrayList<>()).inverseFrequencies(HEAD_DIM)[1], 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"partial_rotary_factor\": 0.5 | partial_rotary_factor is 0.5",
                "\"rope_scaling\": {\"type\": \"linear\", \"factor\": 2}, \"partial_rotary_factor\": 0.5"
                        + " | partial_rotary_factor is 0.5",
                "\"rope_parameters\": {\"partial_rotary_factor\": 0.25} | rope_parameters.partial_rotary_factor is 0.25",
                "\"rope_parameters\": {\"full_attention\": {\"rope_theta\": 5}} | rope_parameters.full_attention is",
                "\"rope_scaling\": {\"sliding_attention\": {\"rope_theta\": 5}} | rope_scaling.sliding_attention is",
                "\"rope_parameters\": {\"rope_type\": \"yarn\"} | rope_parameters.rope_type is \"yarn\"",
                "\"rope_scaling\": {\"type\": \"longrope\"} | rope_scaling.type is \"longrope\"",
                "\"rope_scaling\": {\"type\": 3} | rope_scaling.type is 3",
                "\"rope_scaling\": [1] | rope_scaling is [1]",
                "\"rope_parameters\": {\"rope_theta\": -1} | rope theta -1.0",
                "\"rope_parameters\": {\"rope_theta\": NaN} | rope theta NaN",
                "\"rope_theta\": \"big\" | rope_theta is \"big\"",
                "\"rope_scaling\": {\"type\": \"linear\", \"factor\": Infinity} | rope factor Infinity",
                "\"rope_scaling\": {\"type\": \"llama3\", \"factor\": 8} | rope_scaling.low_freq_factor is missing",
            })
    void whatIsNotSupportedIsNamed(String fields, String expected) {
        String message = assertThrows(RuntimeException.class, () -> read(fields, new ArrayList<>()))
                .getMessage();
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void parametersOfOtherTypesAreNamedInAWarning() {
        List<String> warnings = new ArrayList<>();
        read("\"rope_scaling\": {\"type\": \"linear\", \"factor\": 4, \"beta_fast\": 32, \"x\": null}", warnings);
        assertEquals(List.of("config.json: rotary type linear does not use rope_scaling.beta_fast"), warnings);
    }

    private static Positions.Rope read(String fields, List<String> warnings) {
        String json = "{\"max_position_embeddings\": 32" + (fields.isEmpty() ? "" : ", " + fields) + "}";
        JsonObject config = JsonObject.parse(Path.of("config.json"), json.getBytes(StandardCharsets.UTF_8));
        return RopeReader.read(config, 32, warnings::add);
    }
}
