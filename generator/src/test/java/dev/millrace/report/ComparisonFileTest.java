// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.analysis.Published;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison that is checked in is the one that is computed. */
class ComparisonFileTest {
    private static final Path ASKED = Path.of("..", "benchmarks", "comparison.toml");
    private static final Path WRITTEN = Path.of("..", "docs", "comparison.md");

    @TempDir
    private Path folder;

    @Test
    void theComparisonOfTheDocumentationIsUpToDate() throws IOException {
        assertEquals(
                Report.comparison(ASKED), Files.readString(WRITTEN), "run benchmarks/comparison and commit its file");
    }

    @Test
    void everyPublishedResultOfTheModelsHasItsRow() throws IOException {
        String written = Files.readString(WRITTEN);
        Published published = Published.load();
        int expected = 0;
        for (ComparisonFile.ComparedModel model : ComparisonFile.read(ASKED).models()) {
            assertTrue(written.contains("\n## " + model.title() + "\n"), model.title());
            expected += published
                    .of(SpecReader.read(ASKED.resolveSibling(model.folder())))
                    .size();
        }
        assertTrue(expected > 30, "results are recorded");
        assertEquals(
                expected,
                written.lines()
                        .filter(line -> line.matches("\\|.*\\| (measured|simulated|predicted) \\|.*×.*"))
                        .count());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path file = folder.resolve("comparison.toml");
        assertTrue(message(file).startsWith("--comparison " + file + ": no such file"), message(file));
        Files.writeString(file, "cards = [\"u280\"]\nprompt_tokens = 1\nnew_tokens = 1\n");
        assertEquals(
                "--comparison " + file + ": it needs cards = [\"…\"] and at least one of [[models]]", message(file));
        Files.writeString(file, "= 1\n");
        assertTrue(message(file).startsWith("--comparison " + file + ": line 1: "), message(file));
    }

    private static String message(Path file) {
        return assertThrows(InputException.class, () -> Report.comparison(file)).getMessage();
    }
}
