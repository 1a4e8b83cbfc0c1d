// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.plan.PlanException;

/** A design that the card holds as a whole, but not die by die, where a larger one may lie better. */
public final class DieMisfit extends PlanException {
    DieMisfit(String message) {
        super(message);
    }
}
