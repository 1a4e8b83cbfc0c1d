// SPDX-License-Identifier: Apache-2.0
package dev.millrace.build;

import dev.millrace.compose.Pipeline;
import dev.millrace.plan.PlanException;
import dev.millrace.render.Renderer;
import dev.millrace.vitis.VitisProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes a rendered project to a folder, whole or not at all. */
public final class Project {
    private static final String MANIFEST = "manifest.json";

    private Project() {}

    /**
     * All files of a project by relative path.
     *
     * @throws PlanException that says what does not fit the card, or what the linker cannot join
     */
    public static SortedMap<String, String> files(Pipeline pipeline) {
        SortedMap<String, String> files = Renderer.hls(pipeline);
        files.putAll(Renderer.emulation(pipeline));
        files.putAll(Renderer.rtl(pipeline));
        files.putAll(Renderer.rtlPackaging(pipeline));
        files.putAll(VitisProject.files(pipeline, files));
        files.put(MANIFEST, Manifests.of(pipeline, "hw").toJson());
        files.put("weights.json", WeightMap.of(pipeline.plan()).toJson());
        return files;
    }

    /** Writes a project and returns how many files it has. */
    public static int write(Pipeline pipeline, Path directory) {
        SortedMap<String, String> files = files(pipeline);
        Path target = directory.toAbsolutePath().normalize();
        try {
            checkReplaceable(target);
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName());
            try {
                for (var file : files.entrySet()) {
                    Path path = draft.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
                }
                delete(target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + directory + ": " + e.getMessage(), e);
        }
        return files.size();
    }

    /** Only an empty folder or an earlier project is replaced. */
    private static void checkReplaceable(Path target) throws IOException {
        if (!Files.exists(target) || Files.exists(target.resolve(MANIFEST))) {
            return;
        }
        boolean empty;
        try (Stream<Path> children = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
            empty = children.findAny().isEmpty();
        }
        if (!empty) {
            throw new PlanException("-o " + target + ": exists and is no project of Millrace; give another folder");
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
