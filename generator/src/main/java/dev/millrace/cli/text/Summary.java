// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.accelerator.GenerationResult;
import dev.millrace.cli.option.GenerationOptions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.search.Candidate;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Workload;
import java.util.Locale;
import java.util.Optional;

/** A run in three lines: what was made, how fast here, and how fast the card is predicted to be. */
public record Summary(
        Plan plan, int promptTokens, GenerationResult result, StopReason ending, GenerationOptions.RunTarget target) {
    public String text() {
        return String.format(
                Locale.ROOT,
                "%s, %s%n%s: first after %s%s%n%s",
                Count.of(result.tokens().size(), "token"),
                ending.words(),
                place(),
                seconds(result.prefillSeconds()),
                speed(result.tokens().size(), result.decodeTokensPerSecond()),
                predicted().map(text -> text + System.lineSeparator()).orElse(""));
    }

    private String place() {
        return switch (target) {
            case REFERENCE -> "On this computer (reference, Java)";
            case SW_EMU -> "On this computer (sw_emu)";
            case HW_EMU -> "On this computer (hw_emu, simulated)";
            case HW -> "On the card";
        };
    }

    /** The predicted speed of the same prompt and as many tokens. */
    private Optional<String> predicted() {
        int made = result.tokens().size();
        if (made == 0) {
            return Optional.empty();
        }
        try {
            Candidate card = DesignSearch.predict(plan, new Workload(promptTokens, made, 1));
            return Optional.of(plan.card().name() + ", predicted: first after " + seconds(card.secondsToFirstToken())
                    + speed(made, card.tokensPerSecond()));
        } catch (PlanException e) {
            return Optional.of("This design does not fit " + plan.card().name() + ".");
        }
    }

    private static String seconds(double seconds) {
        return seconds < 0.1
                ? String.format(Locale.ROOT, "%.2f ms", 1e3 * seconds)
                : String.format(Locale.ROOT, "%.3f s", seconds);
    }

    /** There is none of a single token. */
    private static String speed(int tokens, double tokensPerSecond) {
        return tokens < 2 || tokensPerSecond <= 0
                ? ""
                : String.format(Locale.ROOT, ", then %,.1f tokens/s", tokensPerSecond);
    }
}
