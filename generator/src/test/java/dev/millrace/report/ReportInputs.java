// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.plan.Plan;
import java.nio.file.Path;

/** The files that reports read, alone. */
public final class ReportInputs {
    private ReportInputs() {}

    public static Object comparison(Path file) {
        return ComparisonFile.read(file);
    }

    public static Object simulated(Path file, Plan plan) {
        return Simulated.read(file, plan).rows(plan);
    }
}
