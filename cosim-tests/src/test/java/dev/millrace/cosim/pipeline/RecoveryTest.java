// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.accelerator.KilledHost;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.reference.IntegerReference;
import dev.millrace.xrt.Xrt;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card whose host is killed at any moment is made usable by the next one, which does not load it. */
class RecoveryTest {
    private static final String OUTLIVE = "Emulation.millrace_outlive";
    private static final String FAULT = "Emulation.millrace_inject_error";
    private static final int MOMENTS = "full".equals(System.getProperty("millrace.matrix")) ? 100 : 6;

    @TempDir
    static Path folder;

    private static ControlModel control;
    private static IntegerReference reference;

    private final Random random = new Random(20);

    @BeforeAll
    static void outlive() {
        Tools.need("verilator");
        control = ControlModel.in(folder);
        reference = new IntegerReference(control.model());
        Xrt.embedded().set(OUTLIVE, "1");
    }

    @AfterAll
    static void asUsual() {
        Xrt.embedded().set(OUTLIVE, "");
        Xrt.embedded().set(FAULT, "");
    }

    @Test
    void theNextGenerationIsRightWheneverTheHostIsKilled() {
        for (int moment = 0; moment < MOMENTS; moment++) {
            String what = killAtSomeMoment(open(), moment);
            try (Emulated next = open()) {
                assertNextIsRight(next, "host killed at moment " + moment + ", " + what);
            }
        }
    }

    /** Between starts of units, in the midst of the prompt, between tokens. */
    private String killAtSomeMoment(Emulated emulated, int moment) {
        GenerationRequest request = request(1 + random.nextInt(60), 1 + random.nextInt(30));
        if (moment % 3 == 0) {
            int started = 1 + random.nextInt(control.plan().lanes() - 1);
            KilledHost.startSome(emulated.accelerator(), request, started);
            LockSupport.parkNanos(random.nextInt(3) * 10_000_000L);
            KilledHost.kill(emulated.accelerator());
            return started + " units started, " + request;
        }
        int tokens = moment % 3 == 1 ? 0 : random.nextInt(Math.min(6, request.maxNewTokens()));
        int micros = random.nextInt(100_000);
        Generation generation = emulated.accelerator().start(request);
        for (int i = 0; i < tokens; i++) {
            generation.next();
        }
        LockSupport.parkNanos(micros * 1000L);
        KilledHost.kill(emulated.accelerator());
        return tokens + " tokens read, " + micros + " us later, " + request;
    }

    private GenerationRequest request(int prompt, int tokens) {
        List<Integer> ids = random.ints(prompt, 0, 333).boxed().toList();
        return new GenerationRequest(ids, 0, tokens, random.nextInt(2), random.nextLong(), List.of());
    }

    private void assertNextIsRight(Emulated next, String what) {
        GenerationRequest request = request(1 + random.nextInt(9), 3);
        assertEquals(Tokens.of(reference, request), next.generate(request), what);
    }

    private static Emulated open() {
        return Emulated.openRtl(control.model(), control.plan());
    }
}
