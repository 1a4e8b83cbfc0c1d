// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import dev.millrace.xrt.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A launch that a host left on the card when it was killed. Cards run on without their host; so the launch is brought
 * to its end, after which all streams are empty, rather than the card reset. {@code docs/control.md} says how.
 */
final class LeftLaunch {
    private static final long NAP_NANOS = 5_000_000;
    private static final String RESET =
            "reset the card: `xbutil examine` lists cards, `xbutil reset --device BDF` resets one (docs/xrt.md)";

    private final MemoryUnits units;
    private final Duration patience;

    private LeftLaunch(MemoryUnits units, Duration patience) {
        this.units = units;
        this.patience = patience;
    }

    /**
     * Ends what a host before this one left running, if anything. Until then nothing may be written to the card's memory,
     * where the launch still reads and writes.
     *
     * @param patience how long nothing may move
     * @throws AcceleratorException if the card has to be reset
     */
    static void end(MemoryUnits units, Duration patience) {
        new LeftLaunch(units, patience).end();
    }

    private void end() {
        if (!units.haveRegisters()) {
            List<MemoryUnit> started =
                    units.list().stream().filter(MemoryUnit::isStarted).toList();
            if (!started.isEmpty()) {
                throw stuck("and its memory units in HLS cannot be told to end it", started);
            }
            return;
        }
        if (!running().isEmpty()) {
            units.endLaunch();
            List<Run> late = startTheOthers();
            awaitEnd();
            late.forEach(run -> run.await(patience));
            late.forEach(Run::close);
        }
        units.list().forEach(MemoryUnit::acknowledge);
        units.rearm();
        checkLaunches();
    }

    private List<MemoryUnit> running() {
        return units.list().stream().filter(MemoryUnit::isRunning).toList();
    }

    /** Starts the units that the host did not come to, with the arguments of those that it did start. */
    private List<Run> startTheOthers() {
        MemoryUnit furthest = units.list().stream()
                .reduce((a, b) -> b.launches() - a.launches() > 0 ? b : a)
                .orElseThrow();
        List<Run> runs = new ArrayList<>();
        for (MemoryUnit unit : units.list()) {
            if (unit.launches() != furthest.launches() && !unit.isRunning()) {
                Run run = unit.run(
                        furthest.argument(KernelArgument.PROMPT_TOKENS),
                        furthest.argument(KernelArgument.START_POSITION),
                        furthest.argument(KernelArgument.STOP_POSITION));
                runs.add(run.start());
            }
        }
        return runs;
    }

    private void awaitEnd() {
        List<Integer> before = List.of();
        long deadline = 0;
        for (List<MemoryUnit> running = running(); !running.isEmpty(); running = running()) {
            List<Integer> now = units.list().stream().map(MemoryUnit::heartbeat).toList();
            if (!now.equals(before)) {
                before = now;
                deadline = System.nanoTime() + patience.toNanos();
            } else if (System.nanoTime() - deadline > 0) {
                throw stuck("which does not come to its end: nothing moves", running);
            }
            LockSupport.parkNanos(NAP_NANOS);
        }
    }

    private void checkLaunches() {
        List<MemoryUnit> list = units.list();
        List<MemoryUnit> apart = list.stream()
                .filter(unit -> unit.launches() != list.get(0).launches())
                .toList();
        if (!apart.isEmpty()) {
            throw stuck("and some memory units have run more launches than others", apart);
        }
    }

    private static AcceleratorException stuck(String what, List<MemoryUnit> which) {
        String names = which.stream().map(MemoryUnit::toString).collect(Collectors.joining(", "));
        return new AcceleratorException(
                "a host before this one left a launch on the card, " + what + " in " + names + "; " + RESET);
    }
}
