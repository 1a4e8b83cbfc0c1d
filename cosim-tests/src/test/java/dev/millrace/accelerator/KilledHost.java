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

    /** Starts only some of the memory units, as a host that is killed between them. */
    public static void startSome(Accelerator accelerator, GenerationRequest request, int units) {
        List<Run> runs = accelerator.prepare(request);
        runs.subList(0, units).forEach(Run::start);
    }
}
