// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.GenerationRequest;
import java.util.List;
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
            names = "--position",
            paramLabel = "P",
            defaultValue = "0",
            description = "Position of the first of them; the KV cache before it is read and holds zeros (default:"
                    + " ${DEFAULT-VALUE}).")
    int position;

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
        if (position < 0) {
            throw new UsageException("--position " + position + ": expected 0 or more");
        }
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": expected at least 1");
        }
        return new GenerationRequest(promptIds, position, tokens, 0, 0, List.of());
    }
}
