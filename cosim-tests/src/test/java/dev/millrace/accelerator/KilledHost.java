// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import dev.millrace.xrt.Run;
import java.util.List;

/** What is left of a host that is killed, as the card sees it: nothing is cancelled, ended or waited for. */
public final class KilledHost {
    private KilledHost() {}

    /** The host is gone, with all that it had open, in the middle of whatever it did. */
    public static void kill(Accelerator accelerator) {
        accelerator.abandon();
    }

    /** The host is gone when it has started only some of the memory units. */
    public static void killBetweenStarts(Accelerator accelerator, GenerationRequest request, int started) {
        List<Run> runs = accelerator.prepare(request);
        runs.subList(0, started).forEach(Run::start);
        accelerator.abandon();
    }
}
