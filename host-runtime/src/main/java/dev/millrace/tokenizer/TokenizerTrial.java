// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.millrace.toolchain.CacheDirectory;
import dev.millrace.toolchain.CacheKey;
import dev.millrace.toolchain.ToolchainException;
import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * A process that loads a tokenizer and uses it. The native library aborts its process on files that it did not expect,
 * and nothing in Java can stop that; so the first time that a file is seen it is tried where that does no harm. One that
 * passes is remembered in the cache directory.
 */
final class TokenizerTrial {
    private static final int GOOD = 0;
    private static final int REFUSED = 3;
    private static final int LONGEST_SECONDS = 300;

    /** Scripts, marks, spaces and characters that normalizers and splitters treat apart. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "Once upon a time, there wasn't 1 mill; it's 3.14 <b>x</b>\t\r\n\n  \u00a0\u3000end",
            "Grüße ÄÖ ﬁ ½ İı ǅ e\u0301\u0302 Ελληνικά кириллица עברית العربية हिन्दी ไทย 中文字 かなカナ 한국어",
            "🦙👩\u200d👩\u200d👧🏽 \u0000\u0007\u001b\u200b\u202e\ufeff\ufffd\uffff \ud83c\udde9\ud83c\uddea ▁Ġ##</w>");

    private TokenizerTrial() {}

    /**
     * Returns when a tokenizer may be loaded here.
     *
     * @param library path of the native library, which tells its release
     * @throws TokenizerException if it cannot be used
     * @throws ToolchainException if the cache directory or Java cannot be used
     */
    static void pass(TokenizerFiles files, String library) {
        String key = new CacheKey("tokenizer 1")
                .add(library)
                .add(Map.of("tokenizer.json", files.json()))
                .hex();
        Path passed = CacheDirectory.standard().entry("tokenizers", key, work -> {
            run(files, library);
            Files.createFile(work.made().resolve("passed"));
        });
        assert Files.isDirectory(passed);
    }

    private static void run(TokenizerFiles files, String library) {
        try (WorkDirectory work = WorkDirectory.temporary("millrace-tokenizer")) {
            Path out = work.path().resolve("out");
            Path err = work.path().resolve("err");
            // In a folder of its own: what the machine writes about a process that was aborted goes there.
            Process process = new ProcessBuilder(command(files, library))
                    .directory(work.path().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int code;
            try {
                give(process, files.json());
                code = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
            } finally {
                process.destroyForcibly();
            }
            judge(files.file(), code, Files.readString(out, UTF_8), new String(Files.readAllBytes(err), UTF_8));
        } catch (IOException e) {
            throw new ToolchainException("cannot try the tokenizer in a process of its own: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolchainException("the trial of the tokenizer was interrupted", e);
        }
    }

    private static List<String> command(TokenizerFiles files, String library) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-D" + Tokenizer.LIBRARY + "=" + library,
                "-cp",
                System.getProperty("java.class.path"),
                TokenizerTrial.class.getName(),
                Integer.toString(files.tokens()));
    }

    private static void give(Process process, byte[] json) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(json);
        } catch (IOException e) {
            // It ended before it had read all, and its exit code says why.
            return;
        }
    }

    private static void judge(Path file, int code, String out, String err) {
        switch (code) {
            case GOOD -> {}
            case REFUSED -> throw new TokenizerException(file, "not a tokenizer that can be loaded: " + out.strip());
            case -1 -> throw new TokenizerException(
                    file, "not loaded within " + LONGEST_SECONDS + " seconds; save the tokenizer again");
            default -> throw new TokenizerException(
                    file,
                    "not a tokenizer that can be loaded: the tokenizers library fails with " + panic(err, code)
                            + "; save the tokenizer again with save_pretrained of transformers");
        }
    }

    /** What Rust says after the line that names the place. */
    private static String panic(String err, int code) {
        List<String> lines = err.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).contains("panicked at")) {
                return "'" + lines.get(i + 1).strip() + "'";
            }
        }
        return "code " + code;
    }

    /** The process: the file comes on standard input, its number of tokens as the argument. */
    public static void main(String[] arguments) throws IOException {
        try (HuggingFaceTokenizer tokenizer = Tokenizer.load(System.in.readAllBytes())) {
            use(tokenizer, Integer.parseInt(arguments[0]));
        } catch (RuntimeException e) {
            System.out.println(Tokenizer.firstLine(e));
            System.exit(REFUSED);
        }
        System.exit(GOOD);
    }

    private static void use(HuggingFaceTokenizer tokenizer, int tokens) {
        for (String text : TEXTS) {
            attempt(() -> tokenizer.decode(tokenizer.encode(text, true, false).getIds(), true));
        }
        long[] all = LongStream.range(0, tokens).toArray();
        attempt(() -> tokenizer.decode(all, true));
        for (long id : all) {
            attempt(() -> tokenizer.decode(new long[] {id}, true));
        }
    }

    /** An exception does no harm: a tokenizer that has no token for what it does not know is good for other texts. */
    private static void attempt(Supplier<String> use) {
        try {
            String unused = use.get();
        } catch (RuntimeException e) {
            return;
        }
    }
}
