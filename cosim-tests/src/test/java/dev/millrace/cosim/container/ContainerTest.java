// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.container;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Volume;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame.OutputType;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.DockerStatus;

/**
 * The image runs co-simulations of what is mounted into it: as any user, without a network, on a read-only file system
 * and within limits, with the results that there are outside. The first test compiles for all.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ContainerTest {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(15);
    private static final int SEED = 7;
    private static final List<Integer> PROMPT = List.of(3, 5, 8);
    private static final int TOKENS = 5;
    private static final List<String> DESIGN =
            List.of("/model", "--random-weights", "" + SEED, "--lanes", "2", "--prompt-ids", "3,5,8");

    @TempDir
    private static Path folder;

    private static Image image;
    private static Path model;
    private static Path cache;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @BeforeAll
    static void build() throws IOException {
        image = Image.build(folder);
        String config = SmallModels.llama(2, 40, 72, 4, 2, 24, 71)
                .replace("\"max_position_embeddings\": 128", "\"max_position_embeddings\": 1024");
        model = SmallModels.folder(folder, "model", config);
        cache = shared("cache");
    }

    @AfterAll
    static void remove() {
        if (image != null) {
            image.close();
        }
    }

    /** Where the container's user, which may be another one, can write too, as in /tmp. */
    private static Path shared(String name) throws IOException {
        Path path = Files.createDirectories(folder.resolve(name));
        Files.setAttribute(path, "unix:mode", 01777);
        return path;
    }

    /** What the containers compiled, for the user of this process: a cache belongs to one user. */
    private static Path copyOfCache() {
        Path copy = folder.resolve("copy");
        Path original = cache.resolve("millrace-" + user());
        Programs.run(List.of("cp", "-r", original.toString(), copy.toString()), folder, "", LONGEST_RUN);
        return copy;
    }

    @Test
    @Order(1)
    void aCosimulationGivesWhatItGivesOutside() throws IOException {
        Path work = shared("cosim");
        Ended inside = run(container(work, cosim("--stats", "cosim.json")), host -> host.withReadonlyRootfs(true)
                .withTmpFs(Map.of("/tmp", "")));
        assertEquals(0, inside.code(), inside.err());
        assertTrue(inside.out().contains("every stream as in the HLS kernels"), inside.out());

        Path outside = folder.resolve("outside.json");
        image.runOutside(
                folder,
                copyOfCache(),
                cosim("--stats", outside.toString()).stream()
                        .map(word -> word.equals("/model") ? model.toString() : word)
                        .toList());
        assertEquals(figures(outside), figures(work.resolve("cosim.json")));
        assertEquals(reference(), tokens(work.resolve("cosim.json")));
    }

    @Test
    @Order(2)
    void limitsChangeNoCycle() throws IOException {
        Path work = shared("limits");
        List<String> command = cosim("--threads", "2", "--stats", "cosim.json");
        Ended ended = run(container(work, command), host -> limited(host, 512).withNanoCPUs(500_000_000L));
        assertEquals(0, ended.code(), ended.err());
        assertEquals(figures(folder.resolve("outside.json")), figures(work.resolve("cosim.json")));
    }

    @Test
    @Order(3)
    void softwareEmulationGivesTheTokensOfTheReference() throws IOException {
        Path work = shared("run");
        List<String> command = new ArrayList<>(List.of("run", "-n", "" + TOKENS, "--stats", "run.json"));
        command.addAll(DESIGN);
        Ended ended = run(container(work, command));
        assertEquals(0, ended.code(), ended.err());
        assertEquals(reference(), tokens(work.resolve("run.json")));
    }

    /** As the user of the image, with its own cache, from a script as continuous integration runs one. */
    @Test
    @Order(4)
    void theDemoNeedsNothingMounted() {
        Ended ended = run(new GenericContainer<>(DockerImageName.parse(image.name()))
                .withNetworkMode("none")
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("bash", "-c"))
                // A text alone would be split into words.
                .withCommand(new String[] {"id -un && millrace demo --lanes 1 -n 8"}));
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("millrace\nOne morning the quiet miller Jonas"), ended.out());
    }

    @Test
    @Order(5)
    void aContainerThatIsTooSmallForMillraceSaysSo() throws IOException {
        Path work = shared("small");
        Ended ended = run(container(work, cosim("--stats", "cosim.json")), host -> limited(host, 16));
        assertEquals(137, ended.code());
        assertEquals(
                "millrace: killed, as happens when memory runs out: this container may use 16 MB; give it more, such as"
                        + " docker run --memory 4g\n",
                ended.err());
        assertEquals(List.of(), files(work));
    }

    @Test
    @Order(6)
    void aHeapThatIsTooSmallForTheModelSaysSo() throws IOException {
        Path work = shared("heap");
        Files.writeString(
                Files.createDirectories(work.resolve("large")).resolve("config.json"),
                SmallModels.llama(2, 1024, 1024, 4, 2, 32, 32000));
        List<String> command =
                List.of("cosim", "large", "--random-weights", "1", "--lanes", "2", "--stats", "cosim.json");
        Ended ended = run(container(work, command).withEnv("JAVA_TOOL_OPTIONS", "-Xmx20m"));
        assertEquals(7, ended.code(), ended.err());
        assertTrue(
                lastLine(ended.err()).startsWith("millrace: memory ran out: Java heap space, of which"), ended.err());
        assertEquals(List.of("large"), files(work));
    }

    @ParameterizedTest
    @CsvSource({"KILL, 137, ''", "TERM, 143, 'stopped by a signal'"})
    @Order(7)
    void aContainerThatIsStoppedLeavesFilesAsTheyWere(String signal, int code, String message) throws Exception {
        Path work = shared("stopped-" + signal);
        Path temporary = shared("temporary-" + signal);
        Path before = Files.writeString(work.resolve("cosim.json"), "of a run before");
        Files.setAttribute(before, "unix:uid", user());
        List<String> command = cosim("--stats", "cosim.json", "--no-compare");
        command.set(command.indexOf("" + TOKENS), "900");
        try (GenericContainer<?> container = container(work, command)) {
            configure(container, host -> bind(host, temporary, "/tmp", AccessMode.rw));
            container.start();
            DockerClient client = container.getDockerClient();
            awaitSimulation(temporary, container);
            client.killContainerCmd(container.getContainerId())
                    .withSignal(signal)
                    .exec();
            Ended ended = ended(container);
            assertAll(
                    () -> assertEquals(code, ended.code()),
                    () -> assertTrue(ended.err().contains(message), ended.err()),
                    () -> assertEquals(List.of("cosim.json"), files(work)),
                    () -> assertEquals("of a run before", Files.readString(work.resolve("cosim.json"))));
        }
        if (signal.equals("TERM")) {
            assertEquals(List.of(), files(temporary), "temporary files are gone");
        }
    }

    private static List<String> cosim(String... options) {
        List<String> command = new ArrayList<>(List.of("cosim", "-n", "" + TOKENS));
        command.addAll(DESIGN);
        command.addAll(Arrays.asList(options));
        return command;
    }

    private static GenericContainer<?> container(Path work, List<String> command) {
        return container(work, cache, command);
    }

    /** As a user that the image does not know, beside whose files there is only the model. */
    private static GenericContainer<?> container(Path work, Path cache, List<String> command) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image.name()))
                .withNetworkMode("none")
                .withCommand(command.toArray(String[]::new))
                .withCreateContainerCmdModifier(create -> create.withUser(user() + ":" + user()));
        configure(container, host -> bind(host, model, "/model", AccessMode.ro));
        configure(container, host -> bind(host, work, "/work", AccessMode.rw));
        configure(container, host -> bind(host, cache, "/cache", AccessMode.rw));
        return container;
    }

    private static int user() {
        try {
            int outside = (Integer) Files.getAttribute(folder, "unix:uid");
            return outside == 0 ? 4711 : outside;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void configure(GenericContainer<?> container, Consumer<HostConfig> settings) {
        container.withCreateContainerCmdModifier(create -> settings.accept(create.getHostConfig()));
    }

    private static HostConfig bind(HostConfig host, Path path, String inside, AccessMode mode) {
        List<Bind> binds = new ArrayList<>(Arrays.asList(host.getBinds() == null ? new Bind[0] : host.getBinds()));
        binds.add(new Bind(path.toString(), new Volume(inside), mode));
        return host.withBinds(binds);
    }

    private static HostConfig limited(HostConfig host, long megabytes) {
        return host.withMemory(megabytes << 20).withMemorySwap(megabytes << 20);
    }

    /** What a container left when it ended. */
    private record Ended(long code, String out, String err) {}

    private static Ended run(GenericContainer<?> container, Consumer<HostConfig> settings) {
        configure(container, settings);
        return run(container);
    }

    private static Ended run(GenericContainer<?> container) {
        try (container) {
            container.withStartupCheckStrategy(new UntilEnded().withTimeout(LONGEST_RUN));
            container.start();
            return ended(container);
        }
    }

    private static Ended ended(GenericContainer<?> container) {
        String id = container.getContainerId();
        int code = container
                .getDockerClient()
                .waitContainerCmd(id)
                .start()
                .awaitStatusCode(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS);
        return new Ended(code, container.getLogs(OutputType.STDOUT), container.getLogs(OutputType.STDERR));
    }

    /** Success is to have ended, in whatever way. */
    private static final class UntilEnded extends StartupCheckStrategy {
        @Override
        public StartupStatus checkStartupState(DockerClient client, String id) {
            ContainerState state = getCurrentState(client, id);
            return DockerStatus.isContainerStopped(state) ? StartupStatus.SUCCESSFUL : StartupStatus.NOT_YET_KNOWN;
        }
    }

    /** Until everything is compiled and the run has its temporary folder. */
    private static void awaitSimulation(Path temporary, GenericContainer<?> container) throws Exception {
        Instant limit = Instant.now().plus(LONGEST_RUN);
        while (files(temporary).stream().noneMatch(name -> name.startsWith("millrace-cosim"))) {
            assertTrue(container.isRunning(), () -> "ended early: " + container.getLogs());
            assertTrue(Instant.now().isBefore(limit), () -> "no simulation begins: " + container.getLogs());
            Thread.sleep(50);
        }
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** All counters and tokens; only the time that it took may differ. */
    private static JsonNode figures(Path stats) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(stats.toFile());
        assertTrue(json.remove("simulation_seconds").isNumber());
        return json;
    }

    private static List<Integer> tokens(Path stats) throws IOException {
        List<Integer> tokens = new ArrayList<>();
        MAPPER.readTree(stats.toFile()).get("tokens").forEach(token -> tokens.add(token.asInt()));
        return tokens;
    }

    private static List<Integer> reference() {
        QuantizedModel quantized = QuantizedModel.of(Checkpoint.random(model, SEED), WeightFormat.MXINT8);
        return Tokens.of(new IntegerReference(quantized), GenerationRequest.greedy(PROMPT, TOKENS));
    }
}
