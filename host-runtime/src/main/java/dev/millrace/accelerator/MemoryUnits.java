// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import dev.millrace.xrt.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The memory units of all lanes, in their order. */
final class MemoryUnits {
    private final List<MemoryUnit> units;
    private final boolean haveRegisters;

    MemoryUnits(List<MemoryUnit> units) {
        this.units = List.copyOf(units);
        this.haveRegisters = units.stream().allMatch(MemoryUnit::hasRegisters);
    }

    List<MemoryUnit> list() {
        return units;
    }

    boolean haveRegisters() {
        return haveRegisters;
    }

    /** One run of each, none of them started. */
    List<Run> runs(GenerationRequest request) {
        List<Run> runs = new ArrayList<>();
        for (MemoryUnit unit : units) {
            runs.add(unit.run(request.promptTokens().size(), request.startPosition(), request.stopPosition()));
        }
        return runs;
    }

    /** What has frozen a unit, in one line that names its channel. */
    Optional<String> fault() {
        if (!haveRegisters) {
            return Optional.empty();
        }
        for (MemoryUnit unit : units) {
            if (unit.isFrozen()) {
                return Optional.of(unit + ": " + unit.fault() + "; no token was made of it, and the launch was ended");
            }
        }
        return Optional.empty();
    }

    /** Lets the launch come to its end, whatever comes out. */
    void endLaunch() {
        units.forEach(MemoryUnit::endLaunch);
    }

    /** Once all have ended. */
    void rearm() {
        units.forEach(MemoryUnit::rearm);
    }
}
