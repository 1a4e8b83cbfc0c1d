// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cli.Millrace;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/**
 * The image that the project's Dockerfile makes, of the jars under test. Without an engine, or without jars, tests are
 * skipped, or, where {@code CI} is set, fail.
 *
 * @param name a tag that the engine knows it by
 * @param jar the generator's, which Maven has beside its libraries
 */
record Image(String name, Path jar) implements AutoCloseable {
    private static final Duration LONGEST_BUILD = Duration.ofMinutes(20);

    static Image build(Path folder) {
        need(engineAnswers(), "no Docker engine answers; checks/engine mvn verify starts one");
        Optional<Path> jar = generatorJar();
        need(jar.isPresent(), "the classes under test are in no jar; mvn verify, or package, puts them there");
        Tools.need("docker");
        Image image = new Image("millrace-test:" + ProcessHandle.current().pid(), jar.orElseThrow());
        Programs.run(
                List.of(
                        "env",
                        "DOCKER_BUILDKIT=1",
                        "docker",
                        "build",
                        "--network=host",
                        "--build-arg=JARS=given",
                        "--tag=" + image.name,
                        image.jar.resolve("../../..").normalize().toString()),
                folder,
                "",
                LONGEST_BUILD);
        return image;
    }

    private static void need(boolean met, String reason) {
        if (System.getenv("CI") != null) {
            assertTrue(met, reason);
        }
        Assumptions.assumeTrue(met, reason);
    }

    private static boolean engineAnswers() {
        // Testcontainers alone takes long to find none.
        boolean perhaps = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return perhaps && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Runs a command of the same jars outside, to a good end. */
    void runOutside(Path directory, Path cache, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "MILLRACE_CACHE=" + cache,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + File.pathSeparator + jar.resolveSibling("lib").resolve("*"),
                Millrace.class.getName()));
        command.addAll(arguments);
        Programs.run(command, directory, "", LONGEST_BUILD);
    }

    private static Optional<Path> generatorJar() {
        try {
            Path source = Path.of(Millrace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(source).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        DockerClientFactory.instance()
                .client()
                .removeImageCmd(name)
                .withForce(true)
                .exec();
    }
}
