// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.StreamFifo;
import dev.millrace.kernel.Kernel;
import dev.millrace.library.KernelLibrary;
import dev.millrace.output.RenderedFiles;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.render.Renderer;
import dev.millrace.render.Templates;
import dev.millrace.vitis.VitisSource.HlsOptions;
import dev.millrace.vitis.VitisSource.SlashMakeProject;
import dev.millrace.vitis.VitisSource.UnitFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders what makes IPs of a pipeline's kernels and links them by SLASH. */
final class SlashProject {
    private static final HlsOptions.Output OUTPUT = new HlsOptions.Output("vivado", "ip_catalog");

    private final Pipeline pipeline;
    private final Placement placement;
    private final Plan plan;
    private final Templates templates;

    SlashProject(Pipeline pipeline, Placement placement, Templates templates) {
        this.pipeline = pipeline;
        this.placement = placement;
        this.plan = pipeline.plan();
        this.templates = templates;
    }

    /** All files; see {@link VitisProject#files}. */
    RenderedFiles files(RenderedFiles sources) {
        List<StreamFifo> fifos = StreamFifo.of(pipeline);
        SortedMap<String, String> files = new TreeMap<>();
        for (Kernel kernel : pipeline.kernels()) {
            HlsOptions options = VitisProject.hlsOptions(pipeline, kernel, OUTPUT);
            files.put(Renderer.unitFolder(kernel) + "hls_config.cfg", templates.render("hlsConfig", "u", options));
        }
        files.put("connectivity.cfg", templates.render("slashConnectivity", "c", SlashConnectivity.of(pipeline)));
        files.put("project.mk", templates.render("slashMakeProject", "p", makeProject(fifos, sources)));
        files.put("README.md", templates.render("slashReadme", "r", Readme.of(pipeline, fifos, placement)));
        files.put("Makefile", KernelLibrary.text("vitis/slash/Makefile"));
        return Renderer.fifos(pipeline, fifos).plus(new RenderedFiles(files));
    }

    private SlashMakeProject makeProject(List<StreamFifo> fifos, RenderedFiles sources) {
        List<UnitFiles> units = new ArrayList<>(VitisProject.unitFiles(pipeline, sources));
        List<StreamFifo> distinct = distinct(fifos);
        distinct.forEach(fifo -> units.add(new UnitFiles(
                fifo.kernel().name(), List.of(), VitisProject.packagedFrom(fifo.kernel(), Renderer.sources(fifo)))));
        return new SlashMakeProject(
                Renderer.facts(pipeline),
                plan.spec().label(),
                VitisProject.lines(pipeline.kernels().stream().map(Kernel::name).toList()),
                VitisProject.lines(
                        distinct.stream().map(fifo -> fifo.kernel().name()).toList()),
                units);
    }

    /** One FIFO of each kernel. */
    private static List<StreamFifo> distinct(List<StreamFifo> fifos) {
        SortedMap<String, StreamFifo> byKernel = new TreeMap<>();
        fifos.forEach(fifo -> byKernel.putIfAbsent(fifo.kernel().name(), fifo));
        return List.copyOf(byKernel.values());
    }
}
