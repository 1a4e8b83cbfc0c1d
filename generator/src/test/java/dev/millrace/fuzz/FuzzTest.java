// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fuzz;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.millrace.cli.Endings;
import dev.millrace.files.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is read ends in a result, or in one line and a documented exit code that is not an error of the program, and
 * in time. The property {@code millrace.fuzz} says how many cases there are, {@code millrace.fuzz.first} the number of
 * the first; a case is the same whenever and with whichever others it is run.
 */
class FuzzTest {
    private static final int CASES = Integer.getInteger("millrace.fuzz", 20_000);
    private static final int FIRST = Integer.getInteger("millrace.fuzz.first", 0);

    /** Far more than any case takes. */
    private static final int MOST_SECONDS = 60;

    private static final int MOST_FAULTS = 20;

    @TempDir
    private Path folder;

    private record Counts(int results, int refusals) {}

    @Test
    void everythingEndsInAResultOrOneLine() throws Exception {
        List<Target> targets = new Targets(folder).all();
        int weights = targets.stream().mapToInt(Target::weight).sum();
        List<String> faults = new ArrayList<>();
        ExecutorService thread = Executors.newSingleThreadExecutor(FuzzTest::daemon);
        for (Target target : targets) {
            int cases = 1 + (int) ((long) CASES * target.weight() / weights);
            Counts counts = run(target, cases, thread, faults);
            System.out.println("fuzz: " + target + ": " + counts.results + " results, " + counts.refusals
                    + " refusals of " + cases + " cases");
            assertTrue(cases < 100 || counts.refusals > 0, target + ": nothing is refused");
        }
        if (!faults.isEmpty()) {
            fail(faults.size() + " faults\n" + String.join("\n", faults));
        }
    }

    @Test
    void everyInputIsSoundBeforeItIsChanged() throws Exception {
        for (Target target : new Targets(folder).all()) {
            for (int i = 0; i < 20; i++) {
                assertNull(error(target, Mutator.still(i)), target.name());
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "fuzz", 1 << 20);
        thread.setDaemon(true);
        return thread;
    }

    private static Counts run(Target target, int cases, ExecutorService thread, List<String> faults)
            throws InterruptedException {
        int results = 0;
        int refusals = 0;
        for (int i = FIRST; i < FIRST + cases && faults.size() < MOST_FAULTS; i++) {
            Mutator mutator = new Mutator(31L * target.name().hashCode() + i);
            try {
                Throwable error = thread.submit((Callable<Throwable>) () -> error(target, mutator))
                        .get(MOST_SECONDS, TimeUnit.SECONDS);
                results += error == null ? 1 : 0;
                refusals += error == null ? 0 : 1;
                String fault = error == null ? "" : fault(target, error);
                if (!fault.isEmpty()) {
                    faults.add(target + ", case " + i + ": " + fault);
                }
            } catch (TimeoutException e) {
                throw new AssertionError(target + ", case " + i + " takes more than " + MOST_SECONDS + " s", e);
            } catch (ExecutionException e) {
                throw new AssertionError(target + ", case " + i, e);
            }
        }
        return new Counts(results, refusals);
    }

    private static Throwable error(Target target, Mutator mutator) {
        try {
            target.one().run(mutator);
            return null;
        } catch (IOException e) {
            throw new AssertionError("the test cannot write its files", e);
        } catch (Throwable e) {
            return e;
        }
    }

    /** What is wrong with how it ended; empty if nothing is. */
    private static String fault(Target target, Throwable error) {
        String message = Endings.message(error);
        int code = Endings.code(error);
        if (!target.codes().contains(code)) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace));
            return "code " + code + ": " + Printable.line(message) + "\n"
                    + trace.toString().lines().limit(14).map(Printable::line).reduce("", (a, b) -> a + "\n" + b);
        }
        if (message.lines().count() != 1 || message.length() > Printable.MOST_CHARACTERS) {
            return "not one line of bounded length: " + Printable.line(message);
        }
        return message.equals(Printable.escaped(message)) ? "" : "does not print: " + Printable.line(message);
    }
}
