// SPDX-License-Identifier: Apache-2.0
package dev.millrace.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The hand-written part of every project: kernel headers, and the headers and sources of the emulation. */
public final class KernelLibrary {
    /** Headers that synthesis and emulation share, as paths of resources. */
    public static final List<String> KERNEL_HEADERS = List.of(
            "kernels/activation/activation.h",
            "kernels/add/add.h",
            "kernels/attention/attention.h",
            "kernels/common/arithmetic.h",
            "kernels/common/dataflow.h",
            "kernels/common/functions.h",
            "kernels/common/types.h",
            "kernels/embed/embed.h",
            "kernels/feed/feed.h",
            "kernels/linear/gather.h",
            "kernels/linear/lane.h",
            "kernels/linear/multiply.h",
            "kernels/linear/multiply_row.h",
            "kernels/linear/schedule.h",
            "kernels/memory/memory.h",
            "kernels/norm/norm.h",
            "kernels/rope/rope.h",
            "kernels/sample/sample.h",
            "kernels/wrap/wrap.h");

    /** What stands in for Vitis under g++, as paths of resources. */
    public static final List<String> SIMULATION_FILES = List.of(
            "simulation/ap_int.h",
            "simulation/hls_burst_maxi.h",
            "simulation/hls_stream.h",
            "simulation/hls_vector.h",
            "simulation/multiply_row_avx512.h",
            "simulation/pipeline.h",
            "simulation/scheduler.cpp",
            "simulation/scheduler.h",
            "simulation/settings.h");

    /** The kernels in SystemVerilog, packages first, as paths of resources. */
    public static final List<String> RTL_FILES = List.of(
            "kernels/common/waivers.vlt",
            "kernels/common/millrace_pkg.sv",
            "kernels/embed/millrace_embed_pkg.sv",
            "kernels/common/millrace_delay.sv",
            "kernels/common/millrace_fifo.sv",
            "kernels/common/millrace_fifo_deep.sv",
            "kernels/common/millrace_mx_outlet.sv",
            "kernels/common/millrace_outlet.sv",
            "kernels/common/millrace_quantize.sv",
            "kernels/common/millrace_reciprocal_square_root.sv",
            "kernels/common/millrace_taps.sv",
            "kernels/activation/millrace_activate.sv",
            "kernels/activation/millrace_activate_pair.sv",
            "kernels/activation/millrace_activation.sv",
            "kernels/activation/millrace_activation_product.sv",
            "kernels/add/millrace_add.sv",
            "kernels/attention/millrace_attention.sv",
            "kernels/attention/millrace_attention_accumulate.sv",
            "kernels/attention/millrace_attention_emit.sv",
            "kernels/attention/millrace_attention_keep.sv",
            "kernels/attention/millrace_attention_lanes.sv",
            "kernels/attention/millrace_attention_maximum.sv",
            "kernels/attention/millrace_attention_memory.sv",
            "kernels/attention/millrace_attention_multiply.sv",
            "kernels/attention/millrace_attention_records.sv",
            "kernels/attention/millrace_attention_result.sv",
            "kernels/attention/millrace_attention_score.sv",
            "kernels/attention/millrace_attention_sequence.sv",
            "kernels/attention/millrace_attention_shard.sv",
            "kernels/attention/millrace_attention_tile.sv",
            "kernels/attention/millrace_attention_walk.sv",
            "kernels/attention/millrace_attention_weigh.sv",
            "kernels/attention/millrace_exp2.sv",
            "kernels/attention/millrace_reciprocal.sv",
            "kernels/embed/millrace_embed.sv",
            "kernels/embed/millrace_embed_collect.sv",
            "kernels/embed/millrace_embed_emit.sv",
            "kernels/embed/millrace_embed_fetch.sv",
            "kernels/embed/millrace_embed_rotary.sv",
            "kernels/embed/millrace_embed_rows.sv",
            "kernels/feed/millrace_feed.sv",
            "kernels/linear/millrace_gather.sv",
            "kernels/linear/millrace_gather_chain.sv",
            "kernels/linear/millrace_lane.sv",
            "kernels/linear/millrace_lane_accumulator.sv",
            "kernels/linear/millrace_lane_activations.sv",
            "kernels/linear/millrace_lane_credits.sv",
            "kernels/linear/millrace_lane_dot.sv",
            "kernels/linear/millrace_lane_loader.sv",
            "kernels/linear/millrace_lane_results.sv",
            "kernels/linear/millrace_lane_sequencer.sv",
            "kernels/linear/millrace_lane_term.sv",
            "kernels/linear/millrace_lane_weights.sv",
            "kernels/linear/millrace_linear_schedule.sv",
            "kernels/memory/millrace_control.sv",
            "kernels/memory/millrace_memory.sv",
            "kernels/memory/millrace_memory_bursts.sv",
            "kernels/memory/millrace_memory_reader.sv",
            "kernels/memory/millrace_memory_schedule.sv",
            "kernels/memory/millrace_memory_writer.sv",
            "kernels/norm/millrace_norm.sv",
            "kernels/norm/millrace_norm_constants.sv",
            "kernels/norm/millrace_norm_element.sv",
            "kernels/norm/millrace_norm_factor.sv",
            "kernels/norm/millrace_norm_sums.sv",
            "kernels/norm/millrace_norm_total.sv",
            "kernels/rope/millrace_rope.sv",
            "kernels/rope/millrace_rope_pair.sv",
            "kernels/sample/millrace_sample.sv",
            "kernels/sample/millrace_sample_best.sv",
            "kernels/sample/millrace_sample_gumbel.sv",
            "kernels/sample/millrace_sample_keys.sv",
            "kernels/sample/millrace_sample_mix.sv",
            "kernels/sample/millrace_sample_multiply.sv",
            "kernels/sample/millrace_sample_score.sv",
            "kernels/wrap/millrace_wrap.sv");

    /** What packages a kernel's RTL in Vivado, as a path of a resource. */
    public static final String RTL_PACKAGING = "kernels/common/package_kernel.tcl";

    /** What builds a project with Vitis, or with SLASH, as paths of resources. */
    public static final List<String> VITIS_FILES =
            List.of("vitis/Makefile", "vitis/run_hls.tcl", "vitis/slash/Makefile", "vitis/xrt.ini");

    /** What runs Verilated units, as paths of resources. */
    public static final List<String> RTL_SIMULATION_FILES = List.of(
            "simulation/rtl/control.h",
            "simulation/rtl/dram_controller.cpp",
            "simulation/rtl/dram_controller.h",
            "simulation/rtl/engine.cpp",
            "simulation/rtl/engine.h",
            "simulation/rtl/launch_gate.h",
            "simulation/rtl/memory_model.cpp",
            "simulation/rtl/memory_model.h",
            "simulation/rtl/memory_timing.cpp",
            "simulation/rtl/memory_timing.h",
            "simulation/rtl/replay.cpp",
            "simulation/rtl/rtl_pipeline.cpp",
            "simulation/rtl/rtl_pipeline.h",
            "simulation/rtl/statistics.cpp",
            "simulation/rtl/statistics.h",
            "simulation/rtl/stream.cpp",
            "simulation/rtl/stream.h",
            "simulation/rtl/timeline.cpp",
            "simulation/rtl/timeline.h",
            "simulation/rtl/trace.cpp",
            "simulation/rtl/trace.h",
            "simulation/rtl/unit.h",
            "simulation/settings.h");

    private KernelLibrary() {}

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
