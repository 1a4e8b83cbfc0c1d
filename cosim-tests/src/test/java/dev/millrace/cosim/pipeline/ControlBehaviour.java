// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.accelerator.Token;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.xrt.Xrt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generations start, stream, stop and follow each other as docs/control.md says, whatever executes the pipeline. */
abstract class ControlBehaviour {
    private static final List<Integer> PROMPT = ControlModel.PROMPT;

    private QuantizedModel model;
    private Plan plan;
    private IntegerReference reference;
    private Emulated emulated;

    /** Loads the model into the pipeline that is tested. */
    abstract Emulated load(QuantizedModel quantized, Plan design);

    @BeforeEach
    void open(@TempDir Path folder) {
        ControlModel control = ControlModel.in(folder);
        model = control.model();
        plan = control.plan();
        reference = new IntegerReference(model);
        emulated = load(model, plan);
    }

    @AfterEach
    void close() {
        emulated.close();
    }

    @Test
    void afterACancelledGenerationTheNextOneIsRight() {
        GenerationRequest request = GenerationRequest.greedy(PROMPT, plan.context() - PROMPT.size() + 1);
        List<Integer> expected = Tokens.of(reference, request);
        List<Integer> seen = new ArrayList<>();
        try (Generation generation = emulated.accelerator().start(request)) {
            while (seen.size() < 5) {
                seen.add(generation.next().id());
            }
            generation.cancel();
            generation.forEachRemaining(token -> seen.add(token.id()));
        }
        assertEquals(expected.subList(0, seen.size()), seen, "the tokens before the end");
        assertReference(request);
    }

    @Test
    void aGenerationThatIsClosedUnreadLeavesNothingBehind() {
        GenerationRequest request = GenerationRequest.greedy(PROMPT, 100);
        emulated.accelerator().start(request).close();
        assertReference(new GenerationRequest(List.of(9, 8), 0, 20, 0.7, 5, List.of()));
    }

    @Test
    void anEndTokenEndsAtTheFirstToken() {
        GenerationRequest free = GenerationRequest.greedy(PROMPT, 20);
        int first = Tokens.of(reference, free).get(0);
        GenerationRequest request = new GenerationRequest(PROMPT, 0, 20, 0, 0, List.of(first));
        try (Generation generation = emulated.accelerator().start(request)) {
            Token token = generation.next();
            assertEquals(first, token.id());
            assertTrue(token.last(), "the end token is the last");
            assertFalse(generation.hasNext(), "nothing follows the end token");
        }
        assertReference(free);
    }

    /** The device knows eight; the host watches for the others. */
    @ParameterizedTest
    @ValueSource(ints = {8, 9, 40})
    void anyEndTokenEnds(int count) {
        List<Integer> tokens = Tokens.of(reference, GenerationRequest.greedy(PROMPT, 30));
        int end = tokens.get(9);
        List<Integer> ends = new ArrayList<>(IntStream.range(0, 333)
                .filter(id -> !tokens.contains(id))
                .limit(count - 1)
                .boxed()
                .toList());
        ends.add(end);
        List<Integer> got = emulated.generate(new GenerationRequest(PROMPT, 0, 30, 0, 0, ends));
        assertEquals(tokens.subList(0, tokens.indexOf(end) + 1), got);
        assertReference(GenerationRequest.greedy(PROMPT, 4));
    }

    @Test
    void aGenerationFillsTheContextAndNoMore() {
        int room = plan.context() - PROMPT.size() + 1;
        assertReference(GenerationRequest.greedy(PROMPT, room));
        GenerationRequest tooLong = GenerationRequest.greedy(PROMPT, room + 1);
        assertThrows(AcceleratorException.class, () -> emulated.generate(tooLong));
        List<Integer> full =
                IntStream.range(0, plan.context()).mapToObj(i -> i * 7 % 333).toList();
        assertReference(GenerationRequest.greedy(full, 1));
    }

    @Test
    void continuingAtAPositionIsOneLongPrompt() {
        for (int generated : new int[] {1, 2, 6, 9}) {
            List<Integer> text = new ArrayList<>(PROMPT);
            text.addAll(emulated.generate(GenerationRequest.greedy(PROMPT, generated)));
            int position = text.size() - 1; // the last token has not been fed
            text.addAll(List.of(11, 222, 33, 44, 55, 66));
            GenerationRequest continued =
                    new GenerationRequest(text.subList(position, text.size()), position, 15, 0.9, generated, List.of());
            GenerationRequest whole = new GenerationRequest(text, 0, 15, 0.9, generated, List.of());
            Tokens.assertSame(plan, continued, Tokens.of(reference, whole), emulated.generate(continued));
        }
    }

    @Test
    void goingBackToAPositionForgetsWhatCameAfter() {
        emulated.generate(GenerationRequest.greedy(PROMPT, 40));
        GenerationRequest continued = new GenerationRequest(List.of(99), 3, 15, 0, 0, List.of());
        GenerationRequest whole = GenerationRequest.greedy(List.of(5, 17, 301, 99), 15);
        Tokens.assertSame(plan, continued, Tokens.of(reference, whole), emulated.generate(continued));
    }

    @Test
    void generationsFollowEachOther() {
        for (int i = 0; i < 30; i++) {
            List<Integer> prompt = PROMPT.subList(0, 1 + i % PROMPT.size());
            GenerationRequest request =
                    new GenerationRequest(prompt, 0, 1 + i % 4, i % 3 * 0.5, (long) i << 31, List.of());
            if (i % 5 == 4) {
                try (Generation generation = emulated.accelerator().start(GenerationRequest.greedy(prompt, 100))) {
                    generation.next();
                }
            }
            assertReference(request);
        }
    }

    @Test
    void everyTokenTellsItsIndexAndPosition() {
        try (Generation generation = emulated.accelerator().start(GenerationRequest.greedy(PROMPT, 8))) {
            for (int i = 0; i < 8; i++) {
                Token token = generation.next();
                assertEquals(i, token.index());
                assertEquals(PROMPT.size() + i, token.position(), "where token " + i + " would be fed");
                assertEquals(i == 7, token.last(), "whether token " + i + " is the last");
            }
            assertEquals(1, generation.result().launches());
        }
    }

    @Test
    void anAcceleratorMayBeOpenedAgain() {
        for (int i = 0; i < 3; i++) {
            assertReference(GenerationRequest.greedy(PROMPT, 10));
            emulated.close();
            emulated = load(model, plan);
        }
    }

    @Test
    void twoThreadsGiveTheSameTokens() {
        emulated.close();
        Xrt.embedded().setEmulationThreads(2);
        try {
            emulated = load(model, plan);
            GenerationRequest request = GenerationRequest.greedy(PROMPT, 100);
            assertReference(request);
            try (Generation generation = emulated.accelerator().start(request)) {
                generation.next();
            }
            for (int seed = 0; seed < 5; seed++) {
                assertReference(new GenerationRequest(PROMPT, 0, 20, 1, seed, List.of()));
            }
        } finally {
            Xrt.embedded().setEmulationThreads(1);
        }
    }

    private void assertReference(GenerationRequest request) {
        Tokens.assertSame(plan, request, Tokens.of(reference, request), emulated.generate(request));
    }
}
