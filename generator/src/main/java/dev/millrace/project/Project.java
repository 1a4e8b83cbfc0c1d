// SPDX-License-Identifier: Apache-2.0
package dev.millrace.project;

import dev.millrace.compose.Pipeline;
import dev.millrace.output.OutputFolder;
import dev.millrace.output.RenderedFiles;
import dev.millrace.place.Placement;
import dev.millrace.plan.PlanException;
import dev.millrace.render.Renderer;
import dev.millrace.vitis.VitisProject;
import java.util.Map;

/** The files of a project, written to a folder whole or not at all. */
public final class Project {
    private Project() {}

    /**
     * All files of a project: the pipeline as it is placed, with the relays between its dies.
     *
     * @throws PlanException that says what does not fit the card, or what the linker cannot join
     */
    public static RenderedFiles files(Pipeline pipeline) {
        Placement placement = Placement.of(pipeline);
        Pipeline placed = placement.relayed(pipeline);
        RenderedFiles rtl = Renderer.rtl(placed);
        RenderedFiles sources = Renderer.softwareEmulation(placed).plus(rtl).plus(Renderer.rtlPackaging(placed, rtl));
        RenderedFiles descriptions = RenderedFiles.of(Map.of(
                "manifest.json", Manifests.of(placed, "hw").toJson(),
                "weights.json", WeightMap.of(placed.plan()).toJson()));
        return sources.plus(VitisProject.files(placed, placement, sources)).plus(descriptions);
    }

    /**
     * Writes a project beside what others have in its folder, and returns how many files it has.
     *
     * @param force whether to replace files that were edited since they were rendered
     * @throws dev.millrace.output.OutputException if it cannot be written, in one line; nothing has changed then
     */
    public static int write(Pipeline pipeline, OutputFolder folder, boolean force) {
        RenderedFiles files = files(pipeline);
        folder.write(files, force);
        return files.size();
    }
}
