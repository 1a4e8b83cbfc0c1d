// SPDX-License-Identifier: Apache-2.0
package dev.millrace.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * The hand-written part of every project: kernel headers and modules, and the headers and sources of the emulation. The
 * lists are read from an index that the build makes of the folders; paths are those of resources.
 */
public final class KernelLibrary {
    private static final String INDEX = "library.index";
    private static final String SIMULATION = "simulation/";
    private static final String RTL_SIMULATION = "simulation/rtl/";

    private static final List<String> FILES = text(INDEX).lines().toList();

    /** Headers that synthesis and emulation share. */
    public static final List<String> KERNEL_HEADERS = list(path -> isKernel(path) && path.endsWith(".h"));

    /** What stands in for Vitis under g++. */
    public static final List<String> SIMULATION_FILES =
            list(path -> path.startsWith(SIMULATION) && !path.startsWith(RTL_SIMULATION));

    /** The kernels in SystemVerilog, and what their lint waives. */
    public static final List<String> RTL_FILES =
            list(path -> isKernel(path) && (path.endsWith(".sv") || path.endsWith(".vlt")));

    /** What packages a kernel's RTL in Vivado. */
    public static final String RTL_PACKAGING = "kernels/common/package_kernel.tcl";

    /** What builds a project with Vitis, or with SLASH. */
    public static final List<String> VITIS_FILES = list(path -> path.startsWith("vitis/") && !path.endsWith(".stg"));

    /** What runs Verilated units. */
    public static final List<String> RTL_SIMULATION_FILES =
            list(path -> path.startsWith(RTL_SIMULATION) || path.equals("simulation/settings.h"));

    private KernelLibrary() {}

    private static List<String> list(Predicate<String> wanted) {
        return FILES.stream().filter(wanted).toList();
    }

    private static boolean isKernel(String path) {
        return path.startsWith("kernels/");
    }

    /** The text of a file of the library. */
    public static String text(String path) {
        try (InputStream in = KernelLibrary.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("the kernel library has no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
