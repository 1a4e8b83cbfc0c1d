// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

/** An option that no design of the model on the card can have, however much room there is. */
public final class OptionException extends PlanException {
    public OptionException(String message) {
        super(message);
    }
}
