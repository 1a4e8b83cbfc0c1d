// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.model.Limits;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** How long texts may become. */
public final class ContextOptions {
    @Option(
            names = "--context",
            paramLabel = "N",
            description = "Positions of the KV cache (default: the model's, at most 1024).")
    @Range(min = 2, max = Limits.CONTEXT, of = "positions")
    private Integer context;

    public OptionalInt context() {
        return context == null ? OptionalInt.empty() : OptionalInt.of(context);
    }
}
