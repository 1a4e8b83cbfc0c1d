// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A predicted time.
 *
 * @param seconds of the whole model
 * @param stageCycles what the stages of a layer take that run at the same time; the longest sets the pace
 */
public record Latency(double seconds, Map<Stage, Double> stageCycles) {
    /** Terms of the maximum in equations (8), (9) and (14). */
    public enum Stage {
        PROJECTION,
        ATTENTION,
        FEED_FORWARD,
        MEMORY,
        COMMUNICATION
    }

    public Latency {
        stageCycles = Collections.unmodifiableMap(new EnumMap<>(stageCycles));
    }

    /** The stage that sets the pace. */
    public Stage bound() {
        return Collections.max(stageCycles.entrySet(), Map.Entry.comparingByValue())
                .getKey();
    }

    /** Cycles of the stage that sets the pace. */
    public double paceCycles() {
        return stageCycles.get(bound());
    }

    public double milliseconds() {
        return seconds * 1e3;
    }
}
