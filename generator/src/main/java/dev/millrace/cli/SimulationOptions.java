// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.plan.Planner;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The generation that the RTL simulates. */
final class SimulationOptions {
    @Option(
            names = {"-n", "--tokens"},
            paramLabel = "TOKENS",
            defaultValue = "3",
            description = "New tokens (default: ${DEFAULT-VALUE}).")
    int tokens;

    @Option(
            names = "--prompt-ids",
            paramLabel = "ID",
            split = ",",
            defaultValue = "1",
            description = "Token ids to prefill (default: ${DEFAULT-VALUE}).")
    List<Integer> promptIds;

    @Option(
            names = "--context",
            paramLabel = "L",
            description = "Positions that the prompt fills, as if so much text had gone before it: the KV cache is read"
                    + " and holds zeros (default: those of the prompt).")
    private Integer context;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads of the simulation; they change no cycle (default: ${DEFAULT-VALUE}).")
    int threads;

    /** The most likely tokens. */
    GenerationRequest request() {
        if (tokens < 1) {
            throw new UsageException("-n " + tokens + ": expected at least 1 token");
        }
        if (context != null && context < promptIds.size()) {
            throw new UsageException("--context " + context + ": the prompt alone has " + promptIds.size()
                    + " tokens; give as many or more");
        }
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": expected at least 1");
        }
        return UsageException.made(
                () -> new GenerationRequest(promptIds, positions() - promptIds.size(), tokens, 0, 0, List.of()));
    }

    /** Positions that the KV cache must have, if that is more than it has by default. */
    OptionalInt cache() {
        int positions = positions() + tokens;
        return positions > Planner.DEFAULT_CONTEXT ? OptionalInt.of(positions) : OptionalInt.empty();
    }

    private int positions() {
        return context == null ? promptIds.size() : context;
    }
}
