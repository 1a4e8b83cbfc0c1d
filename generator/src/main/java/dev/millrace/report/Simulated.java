// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.files.InputException;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.timing.TimingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted in RTL of a design, beside what is predicted of the same generation; from {@code cosim --stats}.
 *
 * @param promptTokens of the generation
 * @param position of the first of them
 * @param tokens that were made
 * @param firstCycles to the first token
 * @param tokenCycles of a decoded token; NaN of a single one
 * @param decodeBytes of a decoded token, over all channels
 */
record Simulated(
        int promptTokens, int position, int tokens, double firstCycles, double tokenCycles, double decodeBytes) {
    /** A figure, as text. */
    record Row(String what, String predicted, String counted, String off) {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read
     * @throws PlanException if it is of another design than the plan
     */
    static Simulated read(Path file, Plan plan) {
        JsonNode json = json(file);
        design(plan).forEach((key, value) -> {
            if (!json.path(key).asText().equals(value)) {
                throw new PlanException("--simulated " + file + ": " + key + " is "
                        + json.path(key).asText("missing") + ", of this design it is " + value
                        + "; give the report the options of the simulation");
            }
        });
        int tokens = json.path("token_cycles").size();
        requirePositions(file, json, tokens, plan.spec().maxPositions());
        double decoded = tokens - 1.0;
        long bytes = 0;
        for (JsonNode channel : json.path("decode").path("channels")) {
            bytes += channel.path("bytes_read").asLong()
                    + channel.path("bytes_written").asLong();
        }
        return new Simulated(
                json.path("prompt_tokens").asInt(),
                json.path("position").asInt(),
                tokens,
                json.path("token_cycles").path(0).asDouble(),
                tokens > 1 ? json.path("decode").path("cycles").asDouble() / decoded : Double.NaN,
                bytes / decoded);
    }

    private static JsonNode json(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(new InputFile(file, InputFile.Kind.REPORT).text());
            if (json.path("token_cycles").path(0).asLong() > 0
                    && json.path("prompt_tokens").asInt() > 0) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw notStatistics(file);
        } catch (InputFileException e) {
            throw new InputException("--simulated " + file + ": " + e.getMessage(), e);
        }
        throw notStatistics(file);
    }

    /** As many as the model has: a prediction takes as long as there are positions. */
    private static void requirePositions(Path file, JsonNode json, int tokens, int most) {
        JsonNode position = json.path("position");
        JsonNode prompt = json.path("prompt_tokens");
        boolean whole = prompt.canConvertToInt() && (position.isMissingNode() || position.canConvertToInt());
        long end = position.asLong() + prompt.asLong() + tokens - 1;
        if (!whole || position.asLong() < 0 || end > most) {
            throw new InputException("--simulated " + file + ": prompt_tokens " + prompt + " from position " + position
                    + " with " + tokens + " new ones are no generation of a model of " + most + " positions");
        }
    }

    private static InputException notStatistics(Path file) {
        return new InputException("--simulated " + file + ": expected what `millrace cosim --stats` writes");
    }

    private static Map<String, String> design(Plan plan) {
        Map<String, String> design = new LinkedHashMap<>();
        design.put("model", plan.spec().name());
        design.put("card", plan.card().name());
        design.put("weights", plan.format().name().toLowerCase(Locale.ROOT));
        design.put("key_bits", Integer.toString(plan.spec().keys().bits()));
        design.put("lanes", Integer.toString(plan.lanes()));
        design.put("columns", Integer.toString(plan.columns()));
        design.put("reuse", Integer.toString(plan.reuse()));
        design.put("fifo_beats", Integer.toString(plan.fifoBeats()));
        design.put("clock_megahertz", Double.toString(plan.clockMegahertz()));
        return design;
    }

    /** Position of the token in the middle of those that were decoded. */
    int middle() {
        return position + promptTokens + (tokens - 1) / 2;
    }

    /** Tokens per second in decode; empty if none was decoded. */
    Optional<Double> tokensPerSecond(Plan plan) {
        return tokens > 1 ? Optional.of(plan.clockMegahertz() * 1e6 / tokenCycles) : Optional.empty();
    }

    /** Prediction and count of the same generation. */
    List<Row> rows(Plan plan) {
        TimingModel.GenerationTiming predicted = TimingModel.of(plan).generation(promptTokens, position, tokens);
        List<Row> rows = new ArrayList<>();
        rows.add(row("cycles to the first token", "%,.0f", predicted.prefill().cycles(), firstCycles));
        if (tokens > 1) {
            double megahertz = plan.clockMegahertz();
            double bytes = predicted.decode().bytes() / (tokens - 1.0);
            double peak = plan.card().peakBytesPerSecond() / (megahertz * 1e6);
            rows.add(row("cycles of a decoded token", "%,.0f", predicted.cyclesPerToken(), tokenCycles));
            rows.add(row(
                    "tokens/s", "%,.1f", megahertz * 1e6 / predicted.cyclesPerToken(), megahertz * 1e6 / tokenCycles));
            rows.add(row("bytes of a decoded token", "%,.0f", bytes, decodeBytes));
            rows.add(row(
                    "of the channels' peak, %",
                    "%.1f", 100 * bytes / predicted.cyclesPerToken() / peak, 100 * decodeBytes / tokenCycles / peak));
        }
        return rows;
    }

    private static Row row(String what, String format, double predicted, double counted) {
        return new Row(
                what,
                String.format(Locale.ROOT, format, predicted),
                String.format(Locale.ROOT, format, counted),
                String.format(Locale.ROOT, "%+.2f %%", 100 * (predicted / counted - 1)));
    }
}
