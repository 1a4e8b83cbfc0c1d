// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.farm.FarmException;
import dev.millrace.model.ModelException;
import dev.millrace.output.OutputException;
import dev.millrace.plan.PlanException;
import dev.millrace.tokenizer.TokenizerException;
import dev.millrace.toolchain.ToolchainException;
import dev.millrace.xclbin.XclbinException;
import dev.millrace.xrt.XrtException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "8:a job of a farm failed"
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
        System.exit(execute(arguments));
    }

    /** Runs a command and returns its exit code. */
    public static int execute(String... arguments) {
        Millrace millrace = new Millrace();
        CommandLine command = commandLine(millrace)
                .setParameterExceptionHandler((error, unparsed) -> refuse(error))
                .setExecutionExceptionHandler((error, failed, parsed) -> millrace.report(error, failed));
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            return millrace.report(e, command);
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
                .println("millrace: " + error.getMessage() + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private int report(Exception error, CommandLine command) {
        if (verbose) {
            error.printStackTrace(command.getErr());
        } else {
            command.getErr().println("millrace: " + message(error));
        }
        return exitCode(error);
    }

    private int report(OutOfMemoryError error, CommandLine command) {
        if (verbose) {
            error.printStackTrace(command.getErr());
        }
        command.getErr()
                .printf(
                        Locale.ROOT,
                        "millrace: memory ran out: %s, of which there may be %d MB; give the machine or container more,"
                                + " or Java by JAVA_TOOL_OPTIONS=-Xmx8g%n",
                        error.getMessage(),
                        Runtime.getRuntime().maxMemory() >> 20);
        return ExitCode.MEMORY;
    }

    private static String message(Exception error) {
        String text = error.getMessage();
        return exitCode(error) == ExitCode.INTERNAL ? "internal error, please report it: " + error : text;
    }

    private static int exitCode(Exception error) {
        if (error instanceof UsageException
                || error instanceof OutputException
                || error instanceof FarmException
                || error instanceof IllegalArgumentException) {
            return ExitCode.USAGE;
        }
        if (error instanceof ModelException || error instanceof TokenizerException) {
            return ExitCode.MODEL;
        }
        if (error instanceof PlanException) {
            return ExitCode.PLAN;
        }
        if (error instanceof ToolchainException) {
            return ExitCode.TOOLCHAIN;
        }
        if (error instanceof XrtException
                || error instanceof AcceleratorException
                || error instanceof XclbinException) {
            return ExitCode.DEVICE;
        }
        return ExitCode.INTERNAL;
    }
}
