// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.Range;
import dev.millrace.farm.Farm;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does a task of a farm, in a process that the farm or Slurm starts. */
@Command(name = FarmJobCommand.NAME, hidden = true, description = "Do a task of a farm; farm starts it.")
final class FarmJobCommand implements Callable<Integer> {
    static final String NAME = "farm-job";

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Of the farm.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SUBMISSION", description = "Its name.")
    private String submission;

    @Parameters(index = "2", paramLabel = "TASK", description = "Its index in the submission.")
    @Range(min = 0, of = "as the index of a task")
    private int task;

    @Option(names = Farm.ATTACHED, description = "End when the standard input does.")
    private boolean attached;

    @Override
    public Integer call() {
        return Farm.runTask(folder, submission, task, attached) ? ExitCode.OK : ExitCode.JOBS;
    }
}
