// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/** The examples for continuous integration, which users copy: they can be read, and so can their commands. */
class CiExamplesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    @Test
    void theGithubJobKeepsWhatItsCommandsWrite() throws IOException {
        JsonNode job = read("github-actions.yml").at("/jobs/cosim");
        assertTrue(job.at("/container/image").asText().contains("/millrace:"), job::toString);
        List<JsonNode> steps = elements(job.get("steps"));
        steps.forEach(step -> assertTrue(step.has("run") != step.has("uses"), step::toString));
        List<ParseResult> commands =
                commands(steps.stream().map(step -> step.path("run").asText()));
        assertEquals(List.of("cosim", "report"), names(commands));
        List<JsonNode> kept = steps.stream()
                .filter(step -> step.path("uses").asText().startsWith("actions/upload-artifact@"))
                .toList();
        assertEquals(1, kept.size());
        assertEquals(
                outputs(commands),
                Set.copyOf(kept.get(0).at("/with/path").asText().lines().toList()));
        List<String> paths =
                steps.stream().map(step -> step.at("/with/path").asText()).toList();
        assertTrue(paths.contains(job.at("/env/MILLRACE_CACHE").asText()), paths::toString);
    }

    @Test
    void theGitlabJobKeepsWhatItsCommandsWrite() throws IOException {
        JsonNode job = read("gitlab-ci.yml").get("cosim");
        assertTrue(job.at("/image/name").asText().contains("/millrace:"), job::toString);
        assertEquals("[\"\"]", job.at("/image/entrypoint").toString());
        List<ParseResult> commands = commands(texts(job.get("script")).stream());
        assertEquals(List.of("cosim", "report"), names(commands));
        assertEquals(outputs(commands), Set.copyOf(texts(job.at("/artifacts/paths"))));
        assertEquals(List.of(".millrace-cache"), texts(job.at("/cache/paths")));
        String last = texts(job.get("script")).get(job.get("script").size() - 1);
        assertTrue(last.endsWith("cp -r \"$MILLRACE_CACHE\" .millrace-cache"), last);
        assertTrue(texts(job.get("before_script")).get(0).contains("cp -r .millrace-cache \"$MILLRACE_CACHE\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci.md", "../README.md"})
    void commandsInTextsCanBeRead(String file) throws IOException {
        // Lines of code in a container: `docker run … millrace run …`.
        List<ParseResult> commands = commands(Files.readString(DOCS.resolve(file))
                .replace("\\\n", "")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("docker run") && line.contains(" millrace "))
                .map(line -> line.substring(line.indexOf(" millrace ") + 1)));
        assertFalse(commands.isEmpty(), file);
    }

    private static JsonNode read(String file) throws IOException {
        return YAML.readTree(DOCS.resolve("ci").resolve(file).toFile());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }

    /** Every line that calls Millrace, as its own parser reads it; an option that is none fails here. */
    private static List<ParseResult> commands(Stream<String> scripts) {
        return scripts.flatMap(String::lines)
                .filter(line -> line.startsWith("millrace "))
                .map(line -> line.replace("\"", "").split("\\s+"))
                .map(words -> Millrace.commandLine().parseArgs(Arrays.copyOfRange(words, 1, words.length)))
                .map(ParseResult::subcommand)
                .toList();
    }

    private static List<String> names(List<ParseResult> commands) {
        return commands.stream().map(command -> command.commandSpec().name()).toList();
    }

    /** The files that the commands write. */
    private static Set<String> outputs(List<ParseResult> commands) {
        return commands.stream()
                .flatMap(command -> Stream.of("--stats", "--timeline", "--output")
                        .filter(command::hasMatchedOption)
                        .map(option ->
                                command.matchedOptionValue(option, Path.of("")).toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
