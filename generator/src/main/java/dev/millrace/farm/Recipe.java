// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.farm.sweep.Point;
import dev.millrace.farm.sweep.Settings;
import java.util.List;

/** How a kind of work is done. */
interface Recipe {
    /** What a run found. */
    record Found(Figures figures, JsonNode document) {}

    static Recipe of(Settings settings) {
        return switch (settings.work()) {
            case PLAN -> new PlanRecipe(settings.objective());
            case COSIM -> new CosimRecipe(settings.compare());
            case SYNTH -> new SynthRecipe();
        };
    }

    /**
     * What must be made before a design can be run, each after what it needs.
     *
     * @throws dev.millrace.plan.PlanException if there is no such design
     */
    List<Job> parts(Point design);

    /** Makes such a part, into the cache. */
    void make(Job part);

    /**
     * Runs a design.
     *
     * @throws dev.millrace.plan.PlanException if there is no such design
     */
    Found run(Point design);
}
