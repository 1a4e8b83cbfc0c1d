// SPDX-License-Identifier: Apache-2.0
package dev.millrace.project;

import dev.millrace.compose.Pipeline;
import dev.millrace.output.OutputFolder;
import dev.millrace.place.Placement;
import dev.millrace.plan.PlanException;
import dev.millrace.render.Renderer;
import dev.millrace.vitis.VitisProject;
import java.util.SortedMap;

/** The files of a project, written to a folder whole or not at all. */
public final class Project {
    private Project() {}

    /**
     * All files of a project by relative path: the pipeline as it is placed, with the relays between its dies.
     *
     * @throws PlanException that says what does not fit the card, or what the linker cannot join
     */
    public static SortedMap<String, String> files(Pipeline pipeline) {
        Placement placement = Placement.of(pipeline);
        Pipeline placed = placement.relayed(pipeline);
        SortedMap<String, String> files = Renderer.hls(placed);
        files.putAll(Renderer.emulation(placed));
        files.putAll(Renderer.rtl(placed));
        files.putAll(Renderer.rtlPackaging(placed));
        files.putAll(VitisProject.files(placed, placement, files));
        files.put("manifest.json", Manifests.of(placed, "hw").toJson());
        files.put("weights.json", WeightMap.of(placed.plan()).toJson());
        return files;
    }

    /**
     * Writes a project beside what others have in its folder, and returns how many files it has.
     *
     * @param force whether to replace files that were edited since they were rendered
     * @throws dev.millrace.output.OutputException if it cannot be written, in one line; nothing has changed then
     */
    public static int write(Pipeline pipeline, OutputFolder folder, boolean force) {
        SortedMap<String, String> files = files(pipeline);
        folder.write(files, force);
        return files.size();
    }
}
