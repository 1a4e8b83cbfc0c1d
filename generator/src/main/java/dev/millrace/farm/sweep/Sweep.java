// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import dev.millrace.files.InputException;
import dev.millrace.files.InputFileException;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.search.Objective;
import dev.millrace.toml.Toml;
import dev.millrace.toml.TomlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a sweep's file says.
 *
 * @param work plan, cosim or synth
 * @param objective of a search, where {@code plan} has no design given
 * @param compare whether {@code cosim} compares all streams with the HLS kernels, or only counts
 * @param retries of a job that was lost or failed
 * @param perTask designs that one process does, one after the other
 * @param exclude designs that have a value of every axis of one of these are left out
 */
public record Sweep(
        String work,
        Optional<String> objective,
        Optional<Boolean> compare,
        OptionalInt retries,
        OptionalInt perTask,
        Axes axes,
        List<Axes> exclude,
        SlurmOptions slurm) {
    private static final int RETRIES = 2;
    private static final int MOST_DESIGNS = 100_000;
    private static final String DEFAULT_CARD = "u280";

    public Sweep {
        exclude = exclude == null ? List.of() : List.copyOf(exclude);
        slurm = slurm == null ? SlurmOptions.NONE : slurm;
        Work kind = Work.of(work);
        require(axes != null && axes.model() != null, "axes.model is missing; add model = [\"MODEL_DIR\"] to [axes]");
        axes.check("axes");
        for (String axis : kind.meaningless()) {
            require(!axes.given().containsKey(axis), "axes." + axis + ": means nothing to work = \"" + work + "\"");
        }
        if (axes.weights() != null) {
            axes.weights().forEach(Sweep::format);
        }
        for (int i = 0; i < exclude.size(); i++) {
            checkExclude("exclude[" + i + "]", exclude.get(i), axes);
        }
        require(objective.isEmpty() || kind == Work.PLAN, "objective: means nothing to work = \"" + work + "\"");
        require(compare.isEmpty() || kind == Work.COSIM, "compare: means nothing to work = \"" + work + "\"");
        objective.ifPresent(Sweep::objective);
        require(retries.orElse(0) >= 0, "retries = " + retries.orElse(0) + ": expected 0 or more");
        require(perTask.orElse(1) >= 1, "per_task = " + perTask.orElse(1) + ": expected at least 1");
    }

    /** Reads a sweep's file; an {@link InputException} names the file and the key. */
    public static Sweep read(Path file) {
        try {
            return Toml.read(file, Sweep.class);
        } catch (TomlException | InputFileException e) {
            throw new InputException(
                    "sweep " + file + ": " + e.getMessage() + "; docs/farm.md says what it may have", e);
        }
    }

    Work kind() {
        return Work.of(work);
    }

    public int attempts() {
        return 1 + retries.orElse(RETRIES);
    }

    public int designsPerTask() {
        return perTask.orElse(kind().perTask());
    }

    /** What the jobs need to know beside their design. */
    public Settings settings() {
        return new Settings(kind(), objective.map(Sweep::objective).orElse(Objective.LATENCY), compare.orElse(false));
    }

    /** The product of the axes without what is excluded, in the order of the axes. */
    public List<Point> designs() {
        List<Map<String, Object>> points = List.of(Map.of());
        for (Map.Entry<String, List<?>> axis : axes.given().entrySet()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> point : points) {
                for (Object value : axis.getValue()) {
                    Map<String, Object> more = new LinkedHashMap<>(point);
                    more.put(axis.getKey(), value);
                    longer.add(more);
                }
            }
            if (longer.size() > MOST_DESIGNS) {
                throw new InputException(String.format(
                        Locale.ROOT,
                        "axes: more than %,d designs; take values away, or divide the sweep",
                        MOST_DESIGNS));
            }
            points = longer;
        }
        List<Point> designs = points.stream()
                .filter(point -> exclude.stream().noneMatch(excluded -> matches(excluded, point)))
                .map(this::design)
                .toList();
        if (designs.isEmpty()) {
            throw new InputException("exclude: leaves no design; take an entry away");
        }
        return designs;
    }

    private static boolean matches(Axes excluded, Map<String, Object> point) {
        return excluded.given().entrySet().stream()
                .allMatch(axis -> axis.getValue().contains(point.get(axis.getKey())));
    }

    private Point design(Map<String, Object> point) {
        return new Point(
                (String) point.get("model"),
                (String) point.getOrDefault("card", DEFAULT_CARD),
                format((String) point.getOrDefault("weights", "mxint8")),
                (Integer) point.get("lanes"),
                (Integer) point.get("columns"),
                (Integer) point.get("reuse"),
                (Integer) point.get("fifo"),
                (Integer) point.get("clock"),
                (Integer) point.get("context"),
                (Integer) point.get("prompt"),
                (Integer) point.get("new"),
                (Integer) point.get("seed"));
    }

    private static void checkExclude(String where, Axes excluded, Axes axes) {
        excluded.check(where);
        require(!excluded.given().isEmpty(), where + ": an empty entry leaves nothing; name an axis");
        excluded.given().forEach((axis, values) -> {
            List<?> known = axes.given().getOrDefault(axis, List.of());
            for (Object value : values) {
                require(
                        known.contains(value),
                        where + "." + axis + ": " + value + " is not among axes." + axis + " " + known);
            }
        });
    }

    private static WeightFormat format(String text) {
        return Arrays.stream(WeightFormat.values())
                .filter(format -> lower(format).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "axes.weights: " + text + ": expected " + names(WeightFormat.values())));
    }

    private static Objective objective(String text) {
        return Arrays.stream(Objective.values())
                .filter(objective -> lower(objective).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "objective = \"" + text + "\": expected " + names(Objective.values())));
    }

    private static String names(Enum<?>... values) {
        return Arrays.stream(values).map(Sweep::lower).collect(Collectors.joining(" or "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
