// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

/** A plan that cannot be; the message names the option or quantity, what was expected, and what to do. */
public class PlanException extends RuntimeException {
    public PlanException(String message) {
        super(message);
    }
}
