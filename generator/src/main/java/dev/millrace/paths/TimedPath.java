// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import java.util.Map;

/**
 * A path of logic within one cycle, and an estimate of how long it takes by the {@link dev.millrace.fabric.Delays}.
 *
 * @param from name of the register or input at which it begins, with the modules around it
 * @param to name of the register or output at which it ends
 * @param levels how much logic of each kind is on it
 * @param nanoseconds what the clock period must be at least; beyond a port it counts a register right behind a wire
 */
public record TimedPath(Ends ends, String from, String to, Map<Level, Integer> levels, double nanoseconds) {
    public TimedPath {
        levels = Map.copyOf(levels);
    }

    /** Whether it takes longer than a period of such a clock. */
    public boolean exceeds(int megahertz) {
        return nanoseconds > 1000.0 / megahertz;
    }
}
