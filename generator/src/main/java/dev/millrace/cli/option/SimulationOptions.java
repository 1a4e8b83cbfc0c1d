// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Planner;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The generation that the RTL simulates. */
public final class SimulationOptions {
    @Option(
            names = {"-n", "--tokens"},
            paramLabel = "TOKENS",
            defaultValue = "3",
            description = "New tokens (default: ${DEFAULT-VALUE}).")
    @Range(min = 1, max = Limits.CONTEXT, of = "tokens")
    public int tokens;

    @Option(
            names = "--prompt-ids",
            paramLabel = "ID",
            split = ",",
            defaultValue = "1",
            description = "Token ids to prefill (default: ${DEFAULT-VALUE}).")
    @Range(min = 0, of = "as a token id")
    List<Integer> promptIds;

    @Option(
            names = "--context",
            paramLabel = "L",
            description = "Positions that the prompt fills, as if so much text had gone before it: the KV cache is read"
                    + " and holds zeros (default: those of the prompt).")
    @Range(min = 1, max = Limits.CONTEXT, of = "positions")
    private Integer context;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads of the simulation; they change no cycle (default: ${DEFAULT-VALUE}).")
    @Range(min = 1, max = Range.MOST_THREADS, of = "threads")
    public int threads;

    /** The most likely tokens. */
    public GenerationRequest request() {
        if (context != null && context < promptIds.size()) {
            throw new UsageException("--context " + context + ": the prompt alone has " + promptIds.size()
                    + " tokens; give as many or more");
        }
        return UsageException.made(
                () -> new GenerationRequest(promptIds, positions() - promptIds.size(), tokens, 0, 0, List.of()));
    }

    /** Positions that the KV cache of a model must have, if that is more than it has by default. */
    public OptionalInt cache(ModelSpec spec) {
        PromptIds.check(promptIds, spec.vocab());
        int needed = positions() + tokens;
        int most = Math.min(spec.maxPositions(), Limits.CONTEXT);
        if (needed > most) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "--context %d: with -n %d these are %,d positions, of which %s has %,d here; give fewer",
                    positions(),
                    tokens,
                    needed,
                    spec.name(),
                    most));
        }
        return needed > Planner.DEFAULT_CONTEXT ? OptionalInt.of(needed) : OptionalInt.empty();
    }

    private int positions() {
        return context == null ? promptIds.size() : context;
    }
}
