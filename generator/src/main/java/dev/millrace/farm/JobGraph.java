// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.card.Card;
import dev.millrace.card.CardException;
import dev.millrace.farm.sweep.Point;
import dev.millrace.farm.sweep.Sweep;
import dev.millrace.files.InputException;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.model.ModelException;
import dev.millrace.plan.PlanException;
import dev.millrace.toolchain.CacheKey;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From a sweep to its jobs: a run for each design, and before it what several designs may share. */
final class JobGraph {
    private static final String CARD_FILE = ".toml";

    private final Sweep sweep;
    private final Path folder;
    private final Recipe recipe;
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    private JobGraph(Sweep sweep, Path folder) {
        this.sweep = sweep;
        this.folder = folder;
        this.recipe = Recipe.of(sweep.settings());
    }

    /**
     * All jobs, each after those that it needs.
     *
     * @param folder that paths in the sweep are relative to
     */
    static List<Job> of(Sweep sweep, Path folder) {
        JobGraph graph = new JobGraph(sweep, folder);
        sweep.designs().forEach(graph::add);
        return List.copyOf(graph.jobs.values());
    }

    private void add(Point named) {
        Point design = named.at(folder.resolve(named.model()).normalize().toString(), card(named.card()));
        String inputs = input(design);
        List<Job> parts = parts(design);
        parts.forEach(part -> jobs.putIfAbsent(part.key(), part));
        // What nothing else needs.
        List<String> needs = parts.stream()
                .map(Job::key)
                .filter(key -> parts.stream().noneMatch(other -> other.needs().contains(key)))
                .distinct()
                .toList();
        String key = new CacheKey("millrace-farm-run-1")
                .add(sweep.settings().toString(), named.toString(), named.model(), inputs)
                .hex();
        jobs.put(key, new Job(key, Job.Kind.RUN, sweep.work() + " " + named, needs, design, ""));
    }

    /** None for a design that there cannot be: its run says why. */
    private List<Job> parts(Point design) {
        try {
            return recipe.parts(design);
        } catch (PlanException e) {
            return List.of();
        }
    }

    private String card(String card) {
        return card.endsWith(CARD_FILE) ? folder.resolve(card).normalize().toString() : card;
    }

    /** What the files of a design say; its model and its card are read, so that an error comes before the first job. */
    private String input(Point design) {
        String model = inputs.computeIfAbsent(design.model(), path -> {
            try {
                Objects.requireNonNull(design.spec());
            } catch (ModelException e) {
                throw new InputException("axes.model: " + e.getMessage(), e);
            }
            return text(Path.of(path, "config.json"), InputFile.Kind.CONFIGURATION);
        });
        String card = inputs.computeIfAbsent(design.card(), path -> {
            try {
                Objects.requireNonNull(Card.generatable(path));
            } catch (CardException | InputException e) {
                throw new InputException("axes.card: " + e.getMessage(), e);
            }
            return path.endsWith(CARD_FILE) ? text(Path.of(path), InputFile.Kind.SETTINGS) : path;
        });
        return new CacheKey("inputs").add(model, card).hex();
    }

    private static String text(Path file, InputFile.Kind kind) {
        try {
            return new InputFile(file, kind).text();
        } catch (InputFileException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        }
    }
}
