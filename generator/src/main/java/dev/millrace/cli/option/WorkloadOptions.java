// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import dev.millrace.search.Workload;
import picocli.CommandLine.Option;

/** The requests that a design is for. */
public final class WorkloadOptions {
    @Option(
            names = "--prompt",
            paramLabel = "TOKENS",
            description = "Tokens that are given (default: 128, or half of the model's positions if that is less).")
    @Range(min = 1, max = Limits.CONTEXT, of = "tokens")
    private Integer prompt;

    @Option(
            names = "--new",
            paramLabel = "TOKENS",
            description = "Tokens that are made (default: 128, or half of the model's positions if that is less).")
    @Range(min = 1, max = Limits.CONTEXT, of = "tokens")
    private Integer newTokens;

    /**
     * What is run, with the defaults that the model allows.
     *
     * @param batch sequences at a time
     */
    public Workload workload(ModelSpec spec, int batch) {
        Workload usual = Workload.usual(spec);
        return UsageException.made(() -> new Workload(
                prompt == null ? usual.prompt() : prompt, newTokens == null ? usual.newTokens() : newTokens, batch));
    }
}
