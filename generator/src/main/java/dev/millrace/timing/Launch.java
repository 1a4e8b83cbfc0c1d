// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

/**
 * What one launch by the host runs.
 *
 * @param each what it runs
 * @param microseconds from the end of a launch to the start of the next
 */
public record Launch(Each each, double microseconds) {
    /** What is launched at once. */
    public enum Each {
        OPERATOR,
        LAYER,
        TOKEN,
        GENERATION
    }

    /** One launch for all, as Millrace does it. */
    public static final Launch ONCE = new Launch(Each.GENERATION, 0);
}
