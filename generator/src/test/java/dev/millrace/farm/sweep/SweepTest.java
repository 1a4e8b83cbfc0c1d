// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sweep's file gives, and what it may not say. */
class SweepTest {
    @TempDir
    private Path folder;

    private Sweep sweep(String text) throws IOException {
        return Sweep.read(Files.writeString(folder.resolve("sweep.toml"), text));
    }

    @Test
    void designsAreTheProductWithoutWhatIsExcluded() throws IOException {
        List<Point> designs = sweep(
                        """
                        work = "plan"
                        [axes]
                        model = ["a", "b"]
                        card = ["u280", "u50"]
                        lanes = [4, 8, 16]
                        columns = [1, 2]
                        [[exclude]]
                        card = ["u50"]
                        lanes = [8, 16]
                        [[exclude]]
                        columns = [2]
                        model = ["b"]
                        """)
                .designs();
        // Each model: three numbers of lanes on u280 and one on u50; two of columns for a, one for b.
        assertEquals(4 * 2 + 4, designs.size());
        assertEquals(designs.size(), new HashSet<>(designs).size());
        assertFalse(designs.stream().anyMatch(d -> d.card().equals("u50") && d.lanes() > 4));
        assertFalse(designs.stream().anyMatch(d -> d.model().equals("b") && d.columns() == 2));
        assertEquals("a on u280, mxint8, lanes 4, columns 1", designs.get(0).toString());
    }

    @Test
    void whatIsNotSaidHasADefault() throws IOException {
        Sweep sweep = sweep("work = \"cosim\"\n[axes]\nmodel = [\"a\"]\nseed = [0]");
        assertEquals(3, sweep.attempts());
        assertEquals(1, sweep.designsPerTask());
        assertEquals(List.of(), sweep.slurm().arguments());
        Point design = sweep.designs().get(0);
        assertEquals("u280", design.card());
        assertFalse(design.givesSizes());
    }

    @Test
    void slurmOptionsAreThoseOfSbatch() throws IOException {
        Sweep sweep = sweep(
                """
                work = "synth"
                axes.model = ["a"]
                [slurm]
                partition = "long"
                time = "1:00:00"
                memory = "4G"
                cpus = 2
                options = ["--constraint=avx512"]
                """);
        assertEquals(
                List.of("--partition=long", "--time=1:00:00", "--mem=4G", "--cpus-per-task=2", "--constraint=avx512"),
                sweep.slurm().arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "work is missing | `axes.model = ['a']`",
                "work = \"bake\" | `work = 'bake'; axes.model = ['a']`",
                "axes.model | `work = 'plan'`",
                "axes.model | `work = 'plan'; axes.lanes = [1]`",
                "axes.lanes: 0 | `work = 'plan'; axes.model = ['a']; axes.lanes = [0]`",
                "axes.lanes: 4 is there twice | `work = 'plan'; axes.model = ['a']; axes.lanes = [4, 4]`",
                "axes.model: a value has NUL | `work = 'plan'; axes.model = [\"a\\u0000\"]`",
                "axes.card: a value has NUL or half | `work = 'plan'; axes.model = ['a']; axes.card = [\"\\ud800.toml\"]`",
                "axes.card: an empty list | `work = 'plan'; axes.model = ['a']; axes.card = []`",
                "axes.weights: fp64 | `work = 'plan'; axes.model = ['a']; axes.weights = ['fp64']`",
                "lannes | `work = 'plan'; axes.model = ['a']; axes.lannes = [4]`",
                "axes lanes | `work = 'plan'; axes.model = ['a']; axes.lanes = 4`",
                "axes.seed | `work = 'plan'; axes.model = ['a']; axes.seed = [4]`",
                "axes.prompt | `work = 'synth'; axes.model = ['a']; axes.prompt = [4]`",
                "objective | `work = 'synth'; objective = 'latency'; axes.model = ['a']`",
                "objective = \"beauty\" | `work = 'plan'; objective = 'beauty'; axes.model = ['a']`",
                "compare | `work = 'plan'; compare = true; axes.model = ['a']`",
                "retries = -1 | `work = 'plan'; retries = -1; axes.model = ['a']`",
                "per_task = 0 | `work = 'plan'; per_task = 0; axes.model = ['a']`",
                "slurm.cpus = 0 | `work = 'plan'; axes.model = ['a']; slurm.cpus = 0`",
                "exclude[0].lanes: 8 | `work = 'plan'; axes.model = ['a']; axes.lanes = [4]; exclude = [{lanes = [8]}]`",
                "exclude[0] | `work = 'plan'; axes.model = ['a']; exclude = [{}]`",
                "line 1 | `work = `"
            })
    void anErrorNamesTheKey(String named, String text) {
        String toml = text.replace("; ", "\n").replace('\'', '"');
        String message = assertThrows(InputException.class, () -> sweep(toml)).getMessage();
        assertTrue(message.contains(named) && message.contains("sweep.toml"), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void aSweepThatExcludesAllIsRefused() throws IOException {
        Sweep sweep = sweep("work = \"plan\"\naxes.model = [\"a\"]\nexclude = [{model = [\"a\"]}]");
        assertTrue(
                assertThrows(InputException.class, sweep::designs).getMessage().startsWith("exclude"));
    }
}
