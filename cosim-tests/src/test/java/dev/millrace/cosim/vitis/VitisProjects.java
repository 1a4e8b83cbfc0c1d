// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.cli.Millrace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The projects of {@code vitis-projects}: what is kept of them, and how they are rendered now. */
public final class VitisProjects {
    static final Path FOLDER = Path.of("..", "vitis-projects");

    /** The list of a project's files and their digests. */
    static final String LIST = "millrace.sha256";

    private static final Path RENDERED = Path.of("target", "vitis-projects");
    private static final Map<Listed, Path> FOLDERS = new ConcurrentHashMap<>();

    private VitisProjects() {}

    /**
     * A project.
     *
     * @param whole whether its files are kept, not just their digests
     * @param model folder of its {@code config.json}
     * @param options of {@code millrace generate}
     */
    public record Listed(boolean whole, Path model, List<String> options) {
        String name() {
            return model.getFileName() + "-" + options.get(options.indexOf("--card") + 1);
        }

        /** Where it is as {@code millrace generate} writes it now; it is rendered once. */
        public Path folder() {
            return FOLDERS.computeIfAbsent(this, project -> render(RENDERED));
        }

        /** Its files as they are rendered now, by relative path. */
        public SortedMap<String, String> files() {
            SortedMap<String, String> files = read(folder());
            files.remove(LIST);
            return files;
        }

        /** Renders it into a folder of its name. */
        Path render(Path parent) {
            Path output = parent.resolve(name());
            List<String> command =
                    new ArrayList<>(List.of("generate", model.toString(), "--force", "-o", output.toString()));
            command.addAll(options);
            assertEquals(0, Millrace.execute(command.toArray(String[]::new)), String.join(" ", command));
            return output;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** All, in the order of {@code projects.txt}. */
    public static List<Listed> all() {
        try {
            return Files.readAllLines(FOLDER.resolve("projects.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" ", -1)))
                    .map(words -> new Listed(
                            words.get(0).equals("files"),
                            FOLDER.resolve(words.get(1)).normalize(),
                            words.subList(2, words.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, by relative path; links are followed. */
    public static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
