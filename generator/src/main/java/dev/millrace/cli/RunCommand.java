// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.GenerationResult;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.GenerationOptions;
import dev.millrace.cli.option.ModelOptions;
import dev.millrace.cli.option.PromptIds;
import dev.millrace.cli.option.Range;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.text.Stats;
import dev.millrace.cli.text.StopReason;
import dev.millrace.cli.text.Summary;
import dev.millrace.cli.text.TextPrinter;
import dev.millrace.output.OutputFile;
import dev.millrace.plan.Plan;
import dev.millrace.tokenizer.Tokenizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds what is not built yet, then generates text. */
@Command(name = "run", description = "Run a model: plan, build, load, and stream what it writes to the terminal.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private ModelOptions model;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Mixin
    private GenerationOptions generation;

    @Option(names = "--prompt", paramLabel = "TEXT", description = "Text to continue.")
    private String prompt;

    @Option(
            names = "--prompt-ids",
            paramLabel = "ID",
            split = ",",
            description = "Token ids to continue, in place of text.")
    @Range(min = 0, of = "as a token id")
    private List<Integer> promptIds;

    @Override
    public Integer call() {
        run(model, design, context, generation, prompt, promptIds);
        return ExitCode.OK;
    }

    static void run(
            ModelOptions model,
            DesignOptions design,
            ContextOptions context,
            GenerationOptions options,
            String prompt,
            List<Integer> promptIds) {
        check(prompt, promptIds, options);
        Warnings warnings = new Warnings(System.err);
        Checkpoint checkpoint = design.imported(model.open(warnings), warnings);
        try (Tokenizer tokenizer = tokenizer(checkpoint.directory(), warnings)) {
            int[] ids = promptIds(tokenizer, prompt, promptIds, checkpoint.directory());
            PromptIds.check(
                    Arrays.stream(ids).boxed().toList(), checkpoint.spec().vocab());
            Generator generator =
                    new Generator(checkpoint, design.planOptions(context.context()), options, System.err, warnings);
            TextPrinter printer = new TextPrinter(
                    System.out,
                    Optional.ofNullable(prompt),
                    Optional.ofNullable(tokenizer),
                    ids,
                    new HashSet<>(checkpoint.spec().tokens().end()));
            GenerationResult result =
                    generator.generate(Arrays.stream(ids).boxed().toList(), printer);
            printer.finish();
            StopReason ending = StopReason.of(
                    result, new HashSet<>(checkpoint.spec().tokens().end()), options.tokens);
            System.err.printf(
                    Locale.ROOT,
                    "%n%s",
                    new Summary(generator.plan(), ids.length, result, ending, options.target).text());
            generator.warnOfClamped();
            if (options.stats != null) {
                new OutputFile("--stats", options.stats)
                        .writeJson(stats(generator.plan(), options, ids, result, ending, printer.text()));
            }
        }
    }

    private static void check(String prompt, List<Integer> promptIds, GenerationOptions options) {
        if ((prompt == null) == (promptIds == null)) {
            throw new UsageException("give one of --prompt TEXT and --prompt-ids ID,ID,...");
        }
        if (options.stats != null) {
            new OutputFile("--stats", options.stats).check();
        }
    }

    /** Null when the folder has none: ids work without. */
    private static Tokenizer tokenizer(Path directory, Warnings warnings) {
        if (!Files.exists(directory.resolve("tokenizer.json"))) {
            return null;
        }
        Tokenizer tokenizer = Tokenizer.open(directory);
        tokenizer.warnings().forEach(warnings);
        return tokenizer;
    }

    private static int[] promptIds(Tokenizer tokenizer, String prompt, List<Integer> promptIds, Path directory) {
        if (promptIds != null) {
            return promptIds.stream().mapToInt(Integer::intValue).toArray();
        }
        if (tokenizer == null) {
            throw new UsageException(
                    "--prompt: " + directory + " has no tokenizer.json; give --prompt-ids ID,ID,... instead");
        }
        int[] ids = tokenizer.encode(prompt);
        if (ids.length == 0) {
            throw new UsageException("--prompt: the text gives no token; give at least one character");
        }
        return ids;
    }

    private static Stats stats(
            Plan plan,
            GenerationOptions options,
            int[] prompt,
            GenerationResult result,
            StopReason ending,
            String text) {
        int passes = result.tokens().size() - 1;
        List<Long> bytes = IntStream.range(0, plan.lanes())
                .mapToObj(lane -> Math.round(IntStream.range(prompt.length, prompt.length + passes)
                        .mapToLong(position -> plan.decodeBytes(lane, position))
                        .average()
                        .orElse(0)))
                .toList();
        return new Stats(
                new Stats.Tokens(Arrays.stream(prompt).boxed().toList(), result.tokens(), text),
                new Stats.Speed(
                        result.prefillSeconds(),
                        result.decodeSeconds(),
                        passes > 0 && result.decodeSeconds() > 0 ? result.decodeTokensPerSecond() : null),
                ending.name().toLowerCase(Locale.ROOT),
                new Stats.Setting(
                        options.target.name().toLowerCase(Locale.ROOT),
                        plan.card().name(),
                        plan.format().name().toLowerCase(Locale.ROOT),
                        plan.spec().keys().bits()),
                result.launches(),
                result.saturations(),
                bytes);
    }
}
