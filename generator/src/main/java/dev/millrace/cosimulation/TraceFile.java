// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosimulation;

import dev.millrace.output.OutputFile;
import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A waveform while it is written; it gets its name when the simulation has ended, be it with an error. */
record TraceFile(Cosimulation.Trace trace, WorkDirectory folder) implements AutoCloseable {
    static TraceFile of(Cosimulation.Trace trace) {
        return new TraceFile(trace, trace.file().draftFolder());
    }

    /** Settings of the RTL simulation. */
    Map<String, String> settings() {
        return Map.of(
                "trace", draft().toString(),
                "trace_from", Long.toString(trace.from()),
                "trace_cycles", Long.toString(trace.cycles()));
    }

    private Path draft() {
        return folder.path().resolve("trace.fst");
    }

    @Override
    public void close() throws IOException {
        OutputFile file = trace.file();
        try (folder) {
            file.publish(draft());
        }
    }
}
