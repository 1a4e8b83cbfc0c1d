// SPDX-License-Identifier: Apache-2.0
package dev.millrace.testing;

import dev.millrace.accelerator.Manifest;
import dev.millrace.compose.Pipeline;
import dev.millrace.library.KernelLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the project, but those of tests. */
public final class MainClasses {
    private static final List<Class<?>> ONE_OF_EACH_MODULE =
            List.of(Pipeline.class, Manifest.class, KernelLibrary.class);

    private MainClasses() {}

    /** Those of all modules that this one is built on, and of itself; none is initialized. */
    public static List<Class<?>> all() {
        return ONE_OF_EACH_MODULE.stream().flatMap(MainClasses::beside).toList();
    }

    private static Stream<Class<?>> beside(Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return below(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return below(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("dev") && name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
            return names.stream().map(MainClasses::load);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MainClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
