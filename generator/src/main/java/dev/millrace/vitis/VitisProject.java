// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.card.Card;
import dev.millrace.compose.Pipeline;
import dev.millrace.kernel.Kernel;
import dev.millrace.library.KernelLibrary;
import dev.millrace.output.RenderedFiles;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.render.Renderer;
import dev.millrace.render.Templates;
import dev.millrace.vitis.VitisSource.HlsOptions;
import dev.millrace.vitis.VitisSource.MakeProject;
import dev.millrace.vitis.VitisSource.UnitFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Renders what builds a pipeline with the linker of its card, around the sources that {@link Renderer} makes.
 */
public final class VitisProject {
    private static final String TEMPLATES = "/vitis/project.stg";
    private static final HlsOptions.Output OUTPUT = new HlsOptions.Output("vitis", "xo");
    private static final int LINE_WIDTH = 90;
    private static final double NANOSECONDS_TIMES_MEGAHERTZ = 1000;

    private final Pipeline pipeline;
    private final Placement placement;
    private final Plan plan;
    private final Templates templates = Templates.at(TEMPLATES);

    private VitisProject(Pipeline pipeline, Placement placement) {
        this.pipeline = pipeline;
        this.placement = placement;
        this.plan = pipeline.plan();
    }

    /**
     * All files.
     *
     * @param pipeline with the relays of its placement
     * @param sources of the units and their headers
     * @throws PlanException that says what the linker cannot join
     */
    public static RenderedFiles files(Pipeline pipeline, Placement placement, RenderedFiles sources) {
        return switch (pipeline.plan().card().flow()) {
            case VITIS -> new VitisProject(pipeline, placement).files(sources);
            case SLASH -> new SlashProject(pipeline, placement, Templates.at(TEMPLATES)).files(sources);
        };
    }

    private RenderedFiles files(RenderedFiles sources) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Kernel kernel : pipeline.kernels()) {
            String folder = Renderer.unitFolder(kernel);
            HlsOptions options = hlsOptions(pipeline, kernel, OUTPUT);
            files.put(folder + "hls_config.cfg", templates.render("hlsConfig", "u", options));
            files.put(folder + "hls_options.tcl", templates.render("hlsOptions", "u", options));
        }
        files.put("connectivity.cfg", templates.render("connectivity", "c", Connectivity.of(pipeline, placement)));
        files.put("project.mk", templates.render("makeProject", "p", makeProject(sources)));
        files.put("README.md", templates.render("readme", "r", Readme.of(pipeline, List.of(), placement)));
        files.put("Makefile", KernelLibrary.text("vitis/Makefile"));
        files.put("scripts/run_hls.tcl", KernelLibrary.text("vitis/run_hls.tcl"));
        files.put("xrt.ini", KernelLibrary.text("vitis/xrt.ini"));
        return new RenderedFiles(files);
    }

    static HlsOptions hlsOptions(Pipeline pipeline, Kernel kernel, HlsOptions.Output output) {
        int megahertz = pipeline.plan().clockMegahertz();
        return new HlsOptions(
                kernel.name(),
                Renderer.facts(pipeline),
                part(pipeline.plan().card()),
                megahertz,
                String.format(Locale.ROOT, "%.3f", NANOSECONDS_TIMES_MEGAHERTZ / megahertz),
                output);
    }

    /** What each kernel is made from. */
    static List<UnitFiles> unitFiles(Pipeline pipeline, RenderedFiles sources) {
        SortedMap<String, List<String>> rtl = Renderer.rtlSources(pipeline, sources);
        List<UnitFiles> units = new ArrayList<>();
        for (Kernel kernel : pipeline.kernels()) {
            String source = Renderer.unitFolder(kernel) + kernel.name() + ".cpp";
            units.add(new UnitFiles(
                    kernel.name(), lines(Includes.of(source, sources)), packagedFrom(kernel, rtl.get(kernel.name()))));
        }
        return units;
    }

    /** What the RTL of a kernel is packaged from, in lines. */
    static List<String> packagedFrom(Kernel kernel, List<String> sources) {
        List<String> packaged = new ArrayList<>(List.of(
                "rtl/" + kernel.name() + "/kernel.xml",
                "rtl/" + kernel.name() + "/package_xo.tcl",
                "rtl/" + KernelLibrary.RTL_PACKAGING));
        packaged.addAll(sources);
        return lines(packaged);
    }

    private MakeProject makeProject(RenderedFiles sources) {
        return new MakeProject(
                Renderer.facts(pipeline),
                plan.spec().label(),
                plan.card().name(),
                platform(),
                cardTag(),
                lines(pipeline.kernels().stream().map(Kernel::name).toList()),
                unitFiles(pipeline, sources),
                lines(List.of(Renderer.shapeOptions(plan).split(" ", -1))));
    }

    /** Items in lines that end in a backslash, but the last. */
    static List<String> lines(List<String> items) {
        List<String> lines = new ArrayList<>(Renderer.fill(items, " ", LINE_WIDTH));
        lines.replaceAll(line -> line + " \\");
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).replace(" \\", ""));
        return lines;
    }

    private static String part(Card card) {
        return card.part()
                .orElseThrow(() -> new PlanException("card " + card.name() + " has no part; add part = \"…\""));
    }

    private String platform() {
        return plan.card().platform().orElseThrow();
    }

    /** What the names of the card's platforms have in common: {@code u280} of {@code xilinx_u280_gen3x16_xdma_1_…}. */
    private String cardTag() {
        String[] words = platform().split("_", -1);
        return words.length > 1 ? words[1] : words[0];
    }
}
