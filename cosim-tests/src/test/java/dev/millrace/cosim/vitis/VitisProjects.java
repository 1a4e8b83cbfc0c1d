// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The projects of {@code vitis-projects}, as they are checked in and as they are rendered. */
public final class VitisProjects {
    static final Path FOLDER = Path.of("..", "vitis-projects");
    static final Path LIBRARY = FOLDER.resolve("library");

    private VitisProjects() {}

    /**
     * A project that is checked in.
     *
     * @param model folder of its {@code config.json}
     * @param options of {@code millrace generate}
     */
    public record CheckedIn(Path model, List<String> options) {
        String name() {
            return model.getFileName() + "-" + options.get(options.indexOf("--card") + 1);
        }

        public Path folder() {
            return FOLDER.resolve(name());
        }

        /** What {@code millrace generate} writes now, by relative path. */
        SortedMap<String, String> rendered(Path parent) {
            Path output = parent.resolve(name());
            List<String> command = new ArrayList<>(List.of("generate", model.toString(), "-o", output.toString()));
            command.addAll(options);
            assertEquals(0, Millrace.execute(command.toArray(String[]::new)), String.join(" ", command));
            SortedMap<String, String> files = read(output);
            // The list of all files; those checked in are partly links.
            assertNotNull(files.remove("millrace.sha256"));
            return files;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** All, in the order of {@code projects.txt}. */
    public static List<CheckedIn> all() {
        try {
            return Files.readAllLines(FOLDER.resolve("projects.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .map(words -> new CheckedIn(
                            FOLDER.resolve(words[0]).normalize(),
                            Arrays.asList(words).subList(1, words.length)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, and below folders that it has links to, by relative path. */
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
