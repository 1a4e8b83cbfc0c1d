// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import dev.millrace.fabric.Resources;
import java.util.List;
import java.util.Optional;

/**
 * The fabric of an AMD FPGA.
 *
 * @param total of the device
 * @param shell what the platform takes of it
 * @param slrs dies, from the bottom
 * @param boundaries between each two neighbouring dies, if it is known
 * @param source of {@code total}
 */
public record Logic(
        Resources total, Optional<Shell> shell, List<Slr> slrs, Optional<Boundaries> boundaries, String source) {
    public Logic {
        Card.require(total != null, "[logic] has no total");
        Figure.resources("[logic] total", total);
        shell.ifPresent(taken ->
                Card.require(taken.resources().fitsIn(total), "[logic.shell] takes more than the [logic] total"));
        slrs = Card.orEmpty(slrs);
        Card.require(
                boundaries.isEmpty() || slrs.size() > 1,
                "[logic.boundaries] is between dies; name two of them or more by [[logic.slrs]]");
        Card.requireSource(source, "[logic]");
    }

    /** What a platform takes of the device. */
    public record Shell(Resources resources, String source) {
        public Shell {
            Card.require(resources != null, "[logic.shell] has no resources");
            Figure.resources("[logic.shell]", resources);
            Card.requireSource(source, "[logic.shell]");
        }
    }

    /** Wires (SLLs) of each boundary between two dies; a wire carries one signal, either way. */
    public record Boundaries(int wires, String source) {
        public Boundaries {
            Figure.wires("[logic.boundaries]", wires);
            Card.requireSource(source, "[logic.boundaries]");
        }
    }

    /**
     * A die of the device.
     *
     * @param name as Vitis names it
     * @param total of the die
     * @param available what the platform leaves of it
     */
    public record Slr(String name, Optional<Resources> total, Optional<Resources> available, String source) {
        public Slr {
            Word.require("name of [[logic.slrs]]", name);
            Card.require(
                    total.isPresent() || available.isPresent(), "SLR " + name + " has neither total nor available");
            total.ifPresent(all -> Figure.resources("SLR " + name, all));
            available.ifPresent(left -> Figure.resources("SLR " + name, left));
            Card.requireSource(source, "[[logic.slrs]]");
        }
    }
}
