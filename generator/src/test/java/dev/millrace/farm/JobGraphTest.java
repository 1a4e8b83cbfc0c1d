// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.files.InputException;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which jobs a sweep has, and which of them designs share. */
class JobGraphTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("tiny")).resolve("config.json"), TinyModels.GPT2);
    }

    private List<Job> jobs(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.toml"), text.replace(';', '\n'));
        return Farm.of(file).jobs();
    }

    private static List<Job> of(Job.Kind kind, List<Job> jobs) {
        return jobs.stream().filter(job -> job.kind() == kind).toList();
    }

    @Test
    void runsOfOnePipelineShareItsBuild() throws IOException {
        List<Job> jobs = jobs(
                "work = \"cosim\";axes.model = [\"tiny\"];axes.lanes = [2];axes.seed = [1, 2, 3];axes.new = [2, 4]");
        assertEquals(1, of(Job.Kind.BUILD, jobs).size());
        Job build = of(Job.Kind.BUILD, jobs).get(0);
        assertEquals(6, of(Job.Kind.RUN, jobs).size());
        of(Job.Kind.RUN, jobs).forEach(run -> assertEquals(List.of(build.key()), run.needs()));
        assertEquals(
                build.needs(), of(Job.Kind.UNIT, jobs).stream().map(Job::key).toList());
        assertTrue(build.needs().size() > 8, "a pipeline has many kernels");
    }

    @Test
    void designsShareTheKernelsThatAreEqual() throws IOException {
        String one = "work = \"synth\";axes.model = [\"tiny\"];axes.columns = [1];axes.reuse = [4];axes.lanes = ";
        int alone = of(Job.Kind.UNIT, jobs(one + "[2]")).size();
        List<Job> both = jobs(one + "[2, 4]");
        int together = of(Job.Kind.UNIT, both).size();
        assertTrue(together > alone && together < 2 * alone, alone + " units, and " + together + " of two designs");
        assertEquals(2, of(Job.Kind.RUN, both).size());
    }

    @Test
    void everyJobComesAfterWhatItNeeds() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Job job : jobs("work = \"cosim\";axes.model = [\"tiny\"];axes.lanes = [1, 2];axes.seed = [1, 2]")) {
            assertTrue(seen.containsAll(job.needs()), job.name());
            assertTrue(seen.add(job.key()), "a key is there twice");
        }
    }

    @Test
    void aDesignThatThereCannotBeNeedsNothing() throws IOException {
        List<Job> jobs = jobs("work = \"cosim\";axes.model = [\"tiny\"];axes.lanes = [3];axes.seed = [1]");
        assertEquals(1, jobs.size());
        assertEquals(List.of(), jobs.get(0).needs());
    }

    @Test
    void keysAreOfWhatIsInTheFiles() throws IOException {
        String text = "work = \"plan\";axes.model = [\"tiny\"];axes.lanes = [2, 4]";
        List<Job> before = jobs(text);
        assertEquals(before, jobs(text + ";retries = 7"), "what does not change a result does not change a key");
        Files.writeString(folder.resolve("tiny/config.json"), TinyModels.LLAMA);
        assertNotEquals(before.get(0).key(), jobs(text).get(0).key());
    }

    @Test
    void aModelOrCardThatIsNotThereIsNamedByItsKey() {
        for (String axis : List.of("model", "card")) {
            String text = "work = \"plan\"\naxes.model = [\"tiny\"]\naxes.card = [\"u280\"]"
                    .replaceFirst("axes\\." + axis + " = \\[\"\\w+\"", "axes." + axis + " = [\"none\"");
            String message =
                    assertThrows(InputException.class, () -> jobs(text)).getMessage();
            assertTrue(message.startsWith("axes." + axis + ":") && message.contains("none"), message);
        }
    }
}
