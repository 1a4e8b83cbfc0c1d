// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.compose.StreamFifo;
import dev.millrace.kernel.FifoKernel;
import dev.millrace.library.KernelLibrary;
import dev.millrace.output.RenderedFiles;
import dev.millrace.render.RtlSource.FifoModule;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders the FIFOs of streams as kernels of their own. */
final class FifoRenderer {
    private static final String ROOT = "rtl/";
    private static final List<String> LIBRARY =
            List.of("kernels/common/millrace_fifo.sv", "kernels/common/millrace_fifo_deep.sv");

    private final List<String> facts;
    private final String part;
    private final Templates rtl = new Templates("common/rtl");
    private final Templates packages = new Templates("common/package");

    FifoRenderer(List<String> facts, String part) {
        this.facts = facts;
        this.part = part;
    }

    /** A module of each kernel, what describes it, and a script that packages it. */
    RenderedFiles files(List<StreamFifo> fifos) {
        SortedMap<String, String> files = new TreeMap<>();
        LIBRARY.forEach(path -> files.put(ROOT + path, KernelLibrary.text(path)));
        files.put(ROOT + KernelLibrary.RTL_PACKAGING, KernelLibrary.text(KernelLibrary.RTL_PACKAGING));
        fifos.forEach(fifo -> put(fifo, files));
        return new RenderedFiles(files);
    }

    /** The sources of a kernel, by relative path. */
    static List<String> sources(StreamFifo fifo) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(fifo.kernel().name() + ".v"), LIBRARY.stream())
                .map(path -> ROOT + path)
                .toList();
    }

    private void put(StreamFifo fifo, SortedMap<String, String> files) {
        String name = fifo.kernel().name();
        if (files.containsKey(ROOT + name + ".v")) {
            return;
        }
        FifoModule module = new FifoModule(
                name, facts, fifo.bits(), fifo.bits() - 1, fifo.depth(), FifoKernel.INPUT, FifoKernel.OUTPUT);
        files.put(ROOT + name + ".v", rtl.render("fifoKernel", "f", module));
        List<String> sources = sources(fifo).stream()
                .map(path -> path.substring(ROOT.length()))
                .toList();
        KernelPackage description = KernelPackage.of(fifo.kernel(), part, facts, sources);
        files.put(ROOT + name + "/kernel.xml", packages.render("kernelXml", "k", description));
        files.put(ROOT + name + "/package_xo.tcl", packages.render("packageXo", "k", description));
    }
}
