// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.search.Workload;
import dev.millrace.timing.Timing;
import dev.millrace.timing.TimingModel;

/** How long a design takes for a workload. */
record Forecast(TimingModel model, Workload workload) {
    /** Position of the token in the middle of those that are made. */
    int middle() {
        return workload.prompt() + workload.newTokens() / 2;
    }

    Timing prefill() {
        return model.prefill(workload.prompt(), 0);
    }

    /** Of the token in the middle. */
    Timing decode() {
        return model.decode(middle());
    }

    /** Seconds of the whole. */
    double seconds() {
        return prefill().seconds() + (workload.newTokens() - 1) * decode().seconds();
    }
}
