// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

/**
 * A design that cannot be.
 *
 * @param design such as {@code MXFP4, 32 lanes, 4 columns}
 * @param reason what it lacks, and what to do
 */
public record Refusal(String design, String reason) {
    @Override
    public String toString() {
        return design + ": " + reason;
    }
}
