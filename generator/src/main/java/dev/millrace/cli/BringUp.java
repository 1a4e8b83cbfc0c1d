// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.ReadBack;
import dev.millrace.cli.text.Count;
import java.util.List;

/** What {@code --check} finds of a device, and what to look at. */
final class BringUp {
    private static final String PAGE = "; docs/first-light.md says what to look at";

    private BringUp() {}

    /**
     * Ends where a channel does not hold what was written to it.
     *
     * @throws AcceleratorException that says how many do not
     */
    static void checkChannels(List<ReadBack> channels) {
        long wrong = channels.stream()
                .filter(channel -> channel.difference().isPresent())
                .count();
        if (wrong > 0) {
            throw new AcceleratorException(
                    wrong + " of " + channels.size() + " memory channels do not hold what was written" + PAGE);
        }
    }

    /**
     * Compares the tokens of a device with those of the reference, and says so.
     *
     * @param cancelled whether there need not be all of them
     * @throws AcceleratorException that names the first token that is not the same
     */
    static String checkTokens(List<Integer> expected, List<Integer> found, boolean cancelled) {
        int common = Math.min(expected.size(), found.size());
        for (int index = 0; index < common; index++) {
            if (!expected.get(index).equals(found.get(index))) {
                throw new AcceleratorException("token " + (index + 1) + " of the text is " + found.get(index)
                        + " where the reference has " + expected.get(index) + PAGE);
            }
        }
        if (found.size() > expected.size() || (found.size() < expected.size() && !cancelled)) {
            throw new AcceleratorException("the text has " + Count.of(found.size(), "token")
                    + " where the reference has " + expected.size() + PAGE);
        }
        return "the text is the reference's, " + Count.of(found.size(), "token");
    }
}
