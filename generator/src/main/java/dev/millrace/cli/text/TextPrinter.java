// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.tokenizer.TextStream;
import dev.millrace.tokenizer.Tokenizer;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Prints tokens as they come: as text, or as ids when there is no tokenizer. */
public final class TextPrinter implements IntConsumer {
    private final PrintStream out;
    private String prompt; // not shown yet: what comes before, such as a build, has its own lines
    private final Optional<TextStream> stream;
    private final Set<Integer> silent;
    private final StringBuilder text = new StringBuilder();

    public TextPrinter(
            PrintStream out,
            Optional<String> prompt,
            Optional<Tokenizer> tokenizer,
            int[] promptIds,
            Set<Integer> silent) {
        this.out = out;
        this.prompt = prompt.orElse("");
        this.stream = tokenizer.map(t -> t.stream(promptIds));
        this.silent = silent;
    }

    @Override
    public void accept(int token) {
        out.print(prompt);
        prompt = "";
        if (stream.isEmpty()) {
            print(token + " ");
        } else if (!silent.contains(token)) {
            print(stream.get().next(token));
        }
    }

    public void finish() {
        stream.ifPresent(s -> print(s.finish()));
        out.println();
        out.flush();
    }

    public String text() {
        return text.toString();
    }

    private void print(String piece) {
        text.append(piece);
        out.print(piece);
        out.flush();
    }
}
