// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosimulation;

import dev.millrace.output.OutputFile;
import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
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

    private static String reason(String end) {
        return end.equals("lost")
                ? "its disk is full, and the waveform could not be completed; free some room"
                : "its disk is full, and the waveform ends with cycle " + end
                        + "; free some room, or choose cycles by --trace-from and --trace-cycles";
    }

    @Override
    public void close() throws IOException {
        OutputFile file = trace.file();
        try (folder) {
            file.publish(draft());
            Path end = folder.path().resolve("trace.fst.end");
            if (Files.exists(end)) {
                throw file.incomplete(reason(Files.readString(end).strip()));
            }
        }
    }
}
