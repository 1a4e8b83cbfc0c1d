// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import dev.millrace.kernel.HostInterface;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader asks for ahead of its lane. {@code millrace_memory_reader} has several bursts under way, each up to the end
 * of a page and of its run: a layer's weights before the KV cache, keys, values, weights after it, or the head's.
 */
final class ReadAhead {
    /** The runs of a pass, in order. */
    private final List<Stretch> runs = new ArrayList<>();

    private record Stretch(long offset, long beats) {}

    /** How far the readers run ahead in passes that read the cache of so many positions. */
    ReadAhead(Plan plan, int positions) {
        LaneLayout layout = plan.layout();
        long cached = ((long) positions + plan.lanes() - 1) / plan.lanes();
        long keys = layout.keys();
        long values = layout.values();
        long blob = layout.blob();
        for (int layer = 0; layer < plan.spec().layers(); layer++) {
            runs.add(new Stretch(blob, layout.attentionBeats()));
            runs.add(new Stretch(keys, cached * layout.keyBeats()));
            runs.add(new Stretch(values, cached * layout.valueBeats()));
            runs.add(new Stretch(blob + layout.attentionBeats(), layout.feedForwardBeats()));
            blob += layout.attentionBeats() + layout.feedForwardBeats();
            keys += layout.records() * layout.keyBeats();
            values += layout.records() * layout.valueBeats();
        }
        runs.add(new Stretch(blob, layout.headBeats()));
    }

    /** Beats up to the keys of the next pass's first layer, which have to be stored before they are read. */
    long beatsToNextCache() {
        return runs.stream().mapToLong(Stretch::beats).sum() + runs.get(0).beats();
    }

    /** Beats under way while the reader has had so many of a pass. */
    double underWay(double had) {
        double passed = 0;
        double sum = 0;
        int bursts = 0;
        for (int i = 0; bursts < HostInterface.READ_BURSTS; i = (i + 1) % runs.size()) {
            Stretch run = runs.get(i);
            for (long done = 0; done < run.beats && bursts < HostInterface.READ_BURSTS; ) {
                long burst =
                        Math.min(LaneLayout.PAGE_BEATS - (run.offset + done) % LaneLayout.PAGE_BEATS, run.beats - done);
                done += burst;
                passed += burst;
                if (passed > had) {
                    sum += bursts == 0 ? passed - had : burst;
                    bursts++;
                }
            }
        }
        return sum;
    }
}
