// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that an option names, whose rendered files are written as one: whoever looks sees all old or all new ones,
 * and so does who comes after a kill.
 *
 * <p>The new folder is made whole beside the old one, and takes its place. Files that are not of the list of rendered
 * ones are in both, as hard links. A file that is rendered as it was keeps its time, so that nothing is built again for
 * it.
 *
 * @param option such as {@code -o}
 */
public record OutputFolder(String option, Path path) {
    /**
     * Writes files, and removes those that were rendered before and are not now.
     *
     * @param force whether to replace files that were edited since they were rendered, and others at the same paths
     * @throws OutputException in one line; nothing has changed then
     */
    public void write(RenderedFiles files, boolean force) {
        try {
            Path folder = folder();
            Files.createDirectories(folder.getParent());
            try (DraftFolder draft = DraftFolder.beside(folder)) {
                write(draft, folder, files.bytes(), force);
            }
        } catch (IOException e) {
            throw new OutputException(this + ": cannot be written: " + OutputFile.reason(e), e);
        } catch (UncheckedIOException e) {
            throw new OutputException(this + ": cannot be written: " + OutputFile.reason(e.getCause()), e);
        }
    }

    private void write(DraftFolder draft, Path folder, Map<String, byte[]> files, boolean force) throws IOException {
        checkReplaceable(folder);
        FileList old = FileList.read(folder);
        FileList list = FileList.of(files);
        if (!force) {
            checkUnchanged(folder, old);
            checkFree(folder, old, list);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            if (list.digests().get(name).equals(old.digests().get(name)) && old.isUnchanged(folder, name)) {
                draft.keep(folder.resolve(name), name, file.getValue());
            } else {
                draft.write(name, file.getValue());
            }
        }
        draft.write(FileList.NAME, list.toBytes());
        if (Files.exists(folder)) {
            keepOthers(draft, folder, old, list);
        }
        draft.publish();
    }

    private Path folder() throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    /** Only an empty folder or one with a list. */
    private void checkReplaceable(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || FileList.isIn(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputException(this + ": this is no folder; give another one");
        }
        try (Stream<Path> children = Files.list(folder)) {
            if (children.findAny().isPresent()) {
                throw new OutputException(this + ": is not empty and no project of Millrace, as it has no "
                        + FileList.NAME + "; give another folder");
            }
        }
    }

    private void checkUnchanged(Path folder, FileList old) throws IOException {
        for (String name : old.paths()) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS) && !old.isUnchanged(folder, name)) {
                throw new OutputException(this + ": " + name + " was edited since it was rendered; give another folder,"
                        + " or --force to lose the changes");
            }
        }
    }

    private void checkFree(Path folder, FileList old, FileList list) {
        for (String name : list.paths()) {
            if (!old.has(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException(this + ": " + name + " is there and was not rendered; give another folder, or"
                        + " --force to lose it");
            }
        }
    }

    /** Links what is not rendered to the draft, and gives its folders the modes that they have. */
    private void keepOthers(DraftFolder draft, Path folder, FileList old, FileList list) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path each : DraftFolder.below(folder)) {
            String name = folder.relativize(each).toString();
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(each);
            } else if (!old.has(name) && !list.has(name)) {
                keep(draft, each, name);
            }
        }
        for (int i = folders.size() - 1; i >= 0; i--) {
            draft.keepFolder(folders.get(i), folder.relativize(folders.get(i)).toString());
        }
        Attributes.copy(folder, draft.path());
    }

    private void keep(DraftFolder draft, Path file, String name) {
        try {
            draft.link(file, name);
        } catch (IOException e) {
            throw new OutputException(
                    this + ": " + name + " was not rendered and cannot be kept: " + OutputFile.reason(e)
                            + "; move it away, or give another folder",
                    e);
        }
    }

    @Override
    public String toString() {
        return option + " " + path;
    }
}
