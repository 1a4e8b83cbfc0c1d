// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.plan.LaneLayout;
import java.util.List;

/** What every started unit has besides its streams: a memory port, and registers for its arguments; docs/control.md. */
public final class HostInterface {
    /** The AXI4-Lite slave with the registers. */
    public static final String CONTROL_PORT = "s_axi_control";
    /** The AXI4 master. */
    public static final String MEMORY_PORT = "m_axi_gmem";
    /** Width of the memory port. */
    public static final int MEMORY_BITS = 512;

    /** Beats of the longest burst. */
    public static final int BURST_BEATS = LaneLayout.PAGE_BEATS;
    /** Bursts of reads under way at once: 512 beats, 1.7 µs at 300 MHz. */
    public static final int READ_BURSTS = 8;
    /** Bursts of writes under way at once. */
    public static final int WRITE_BURSTS = 8;

    /** The arguments in the order of their indices. */
    public static final List<KernelArgument> ARGUMENTS = List.of(KernelArgument.values());

    private HostInterface() {}
}
