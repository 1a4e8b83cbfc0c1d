// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.plan.Plan;
import dev.millrace.render.ShellWords;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The command line that generates exactly a design, to be copied to a shell. */
public final class GenerateLine {
    private GenerateLine() {}

    /**
     * The command line that generates a design.
     *
     * @param directory of the model, as the user named it
     * @param card as the user named it
     */
    static String of(Plan plan, Path directory, String card) {
        return String.format(
                Locale.ROOT,
                "./millrace generate %s --card %s --weights %s --lanes %d --columns %d --reuse %d --fifo %d --clock %d"
                        + " --context %d --keys %d%s%s -o DIR",
                ShellWords.word(directory.toString()),
                ShellWords.word(card),
                plan.format().name().toLowerCase(Locale.ROOT),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.fifoBeats(),
                plan.clockMegahertz(),
                plan.context(),
                plan.spec().keys().bits(),
                plan.depths().entrySet().stream()
                        .map(depth -> " --depth " + depth.getKey() + "=" + depth.getValue())
                        .sorted()
                        .collect(Collectors.joining()),
                plan.budgets().asked().isEmpty()
                        ? ""
                        : " --budget " + plan.budgets().asked());
    }
}
