// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.files.InputException;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.search.Workload;
import dev.millrace.toml.Toml;
import dev.millrace.toml.TomlException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a comparison is of.
 *
 * @param cards that are compared, by name
 * @param promptTokens where a published result states no length
 * @param newTokens the same
 */
record ComparisonFile(List<String> cards, int promptTokens, int newTokens, List<ComparedModel> models) {
    private static final int MOST_TOKENS = 10_000_000;

    /**
     * A model.
     *
     * @param folder with its {@code config.json}, from the file
     * @param title as people call it
     * @param cards that share it
     */
    record ComparedModel(String folder, String title, int cards) {
        ComparedModel {
            if (folder == null || !InputFile.canBePath(folder)) {
                throw new IllegalArgumentException("[[models]] needs a folder = \"…\", a path");
            }
            if (title == null || title.isBlank()) {
                throw new IllegalArgumentException("[[models]] needs a title = \"…\"");
            }
            if (cards < 1) {
                throw new IllegalArgumentException("[[models]] needs at least one of cards, not " + cards);
            }
        }
    }

    ComparisonFile {
        cards = cards == null ? List.of() : List.copyOf(cards);
        models = models == null ? List.of() : List.copyOf(models);
        if (cards.isEmpty() || models.isEmpty()) {
            throw new IllegalArgumentException("it needs cards = [\"…\"] and at least one of [[models]]");
        }
        if (promptTokens < 1 || newTokens < 1 || (long) promptTokens + newTokens > MOST_TOKENS) {
            throw new IllegalArgumentException("prompt_tokens = " + promptTokens + " and new_tokens = " + newTokens
                    + " must be at least 1, and no more than " + MOST_TOKENS + " together");
        }
    }

    static ComparisonFile read(Path file) {
        try {
            return Toml.read(file, ComparisonFile.class);
        } catch (TomlException e) {
            throw new InputException("--comparison " + file + ": " + e.getMessage(), e);
        } catch (InputFileException e) {
            throw new InputException(
                    "--comparison " + file + ": " + e.getMessage()
                            + "; give a TOML file such as benchmarks/comparison.toml",
                    e);
        }
    }

    Workload workload() {
        return new Workload(promptTokens, newTokens, 1);
    }
}
