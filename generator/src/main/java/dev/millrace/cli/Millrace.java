// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.Ranges;
import dev.millrace.cli.text.Utf8;
import dev.millrace.files.Printable;
import dev.millrace.output.ClosedOutputException;
import dev.millrace.output.OutputException;
import dev.millrace.toolchain.Ending;
import dev.millrace.toolchain.WorkDirectory;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command line's entry: subcommands, and errors as one line. */
@Command(
        name = "millrace",
        mixinStandardHelpOptions = true,
        version = "millrace 0.1.0",
        description = "From a Hugging Face checkpoint to a streaming FPGA accelerator.",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            CosimCommand.class,
            AblateCommand.class,
            GenerateCommand.class,
            PlanCommand.class,
            InspectCommand.class,
            ReportCommand.class,
            SynthCommand.class,
            FarmCommand.class,
            FarmJobCommand.class
        },
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:an error in Millrace itself; -v shows where",
            "2:wrong options, or an output that cannot be written",
            "3:the model cannot be read or is not supported",
            "4:no such design fits the card",
            "5:the C++ compiler, Verilator, Yosys or Slurm is missing or failed",
            "6:the device or XRT failed, such as by a deadlock",
            "7:memory ran out",
            "8:a job of a farm failed, or the farm cannot be run",
            "9:a card, sweep, comparison or report is no file that can be used",
            "130, 143:ended by Ctrl-C, by SIGTERM",
            "141:standard output was closed, as by | head"
        })
public final class Millrace {
    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error.")
    private boolean verbose;

    private Millrace() {}

    public static void main(String[] arguments) {
        Utf8.print();
        Optional<String> complaint = Utf8.complaint(arguments);
        if (complaint.isPresent()) {
            System.err.println("millrace: " + complaint.get());
            System.exit(ExitCode.USAGE);
        }
        WorkDirectory.clearLeftovers();
        int code = execute(arguments);
        Ending.unwound();
        System.exit(code);
    }

    /** Runs a command and returns its exit code. */
    public static int execute(String... arguments) {
        Millrace millrace = new Millrace();
        CommandLine command = commandLine(millrace)
                .setParameterExceptionHandler((error, unparsed) -> refuse(error))
                .setExecutionStrategy(Millrace::run)
                .setExecutionExceptionHandler((error, failed, parsed) -> millrace.report(new Failure(error), failed));
        try {
            return command.execute(arguments);
        } catch (Error e) {
            return millrace.report(new Failure(e), command);
        }
    }

    private static int run(ParseResult parsed) {
        Ranges.check(parsed);
        try {
            int code = new RunLast().execute(parsed);
            System.out.flush();
            return code;
        } catch (OutputException | ClosedOutputException e) {
            // It was about the last words, or a help text, which picocli prints by itself.
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    /** All commands and their options. */
    static CommandLine commandLine() {
        return commandLine(new Millrace());
    }

    private static CommandLine commandLine(Millrace millrace) {
        return new CommandLine(millrace)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A prompt is what is given, also where it begins with @ or -.
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    private static int refuse(ParameterException error) {
        CommandLine command = error.getCommandLine();
        command.getErr()
                .println("millrace: " + Printable.line(message(error)) + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** What is no number at all is refused as what is out of its range. */
    private static String message(ParameterException error) {
        return Ranges.of(error.getArgSpec())
                .filter(range -> error.getValue() != null)
                .map(range -> Ranges.message(error.getArgSpec(), range, error.getValue()))
                .orElse(error.getMessage());
    }

    private int report(Failure failure, CommandLine command) {
        if (verbose) {
            command.getErr().println(failure.stackTrace());
        }
        if (failure.isSaid() && (!verbose || failure.exitCode() == ExitCode.MEMORY)) {
            command.getErr().println("millrace: " + failure.message());
        }
        return failure.exitCode();
    }
}
