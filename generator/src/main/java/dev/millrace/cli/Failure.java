// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.card.CardException;
import dev.millrace.card.UnknownCardException;
import dev.millrace.cli.option.UsageException;
import dev.millrace.farm.FarmException;
import dev.millrace.files.InputException;
import dev.millrace.files.Printable;
import dev.millrace.model.ModelException;
import dev.millrace.output.ClosedOutputException;
import dev.millrace.output.OutputException;
import dev.millrace.plan.OptionException;
import dev.millrace.plan.PlanException;
import dev.millrace.tokenizer.TokenizerException;
import dev.millrace.toolchain.Ending;
import dev.millrace.toolchain.ToolchainException;
import dev.millrace.xclbin.XclbinException;
import dev.millrace.xrt.XrtException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command ended by, as the user is told. */
record Failure(Throwable error) {
    private static final Map<Class<?>, Integer> CODES = Map.ofEntries(
            Map.entry(UsageException.class, ExitCode.USAGE),
            Map.entry(OptionException.class, ExitCode.USAGE),
            Map.entry(OutputException.class, ExitCode.USAGE),
            Map.entry(ClosedOutputException.class, ExitCode.CLOSED),
            Map.entry(ModelException.class, ExitCode.MODEL),
            Map.entry(TokenizerException.class, ExitCode.MODEL),
            Map.entry(PlanException.class, ExitCode.PLAN),
            Map.entry(CardException.class, ExitCode.PLAN),
            Map.entry(UnknownCardException.class, ExitCode.USAGE),
            Map.entry(ToolchainException.class, ExitCode.TOOLCHAIN),
            Map.entry(XrtException.class, ExitCode.DEVICE),
            Map.entry(AcceleratorException.class, ExitCode.DEVICE),
            Map.entry(XclbinException.class, ExitCode.DEVICE),
            Map.entry(OutOfMemoryError.class, ExitCode.MEMORY),
            Map.entry(FarmException.class, ExitCode.JOBS),
            Map.entry(InputException.class, ExitCode.INPUT));

    /** More than the report of a deadlock has. */
    private static final int MOST_LINES = 500;

    int exitCode() {
        return CODES.getOrDefault(error.getClass(), ExitCode.INTERNAL);
    }

    /** What fails because this process was told to end is no news, and there is nobody to tell where no one reads. */
    boolean isSaid() {
        return exitCode() != ExitCode.CLOSED && !Ending.hasBegun();
    }

    /**
     * The message in one line, whatever stands in it, as names do that come from files. The report of a device, such as
     * of a deadlock, has further lines.
     */
    String message() {
        String text = text();
        boolean ofDevice = error instanceof XrtException || error instanceof AcceleratorException;
        return ofDevice ? lines(text) : Printable.line(text);
    }

    /** Where it came from. */
    String stackTrace() {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        return trace.toString()
                .lines()
                .map(line -> line.startsWith("\t") ? "\t" + Printable.line(line.substring(1)) : Printable.line(line))
                .collect(Collectors.joining("\n"));
    }

    private String text() {
        return switch (exitCode()) {
            case ExitCode.INTERNAL -> "internal error, please report it: " + error;
            case ExitCode.MEMORY -> String.format(
                    Locale.ROOT,
                    "memory ran out: %s, of which there may be %d MB; give the machine or container more,"
                            + " or Java by JAVA_TOOL_OPTIONS=-Xmx8g",
                    error.getMessage(),
                    Runtime.getRuntime().maxMemory() >> 20);
            default -> String.valueOf(error.getMessage());
        };
    }

    private static String lines(String text) {
        return text.lines().limit(MOST_LINES).map(Printable::line).collect(Collectors.joining("\n"));
    }
}
