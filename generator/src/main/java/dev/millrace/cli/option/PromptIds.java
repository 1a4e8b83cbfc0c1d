// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.cli.text.Count;
import java.util.List;

/** Token ids that a user gives. */
public final class PromptIds {
    private PromptIds() {}

    /** Refuses ids that a model does not have. */
    public static void check(List<Integer> ids, int vocabulary) {
        for (int id : ids) {
            if (id < 0 || id >= vocabulary) {
                throw new UsageException("prompt token " + id + " is not within 0 to " + (vocabulary - 1)
                        + ", the vocabulary of " + Count.of(vocabulary, "token"));
            }
        }
    }
}
