// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.millrace.toolchain.NativeCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A model's tokenizer, loaded from {@code tokenizer.json} by Hugging Face's own library. Nothing is fetched: the native
 * library comes with the program, and the loader's telemetry and downloads are switched off.
 */
public final class Tokenizer implements AutoCloseable {
    private static final Map<String, String> OPTIONS = Map.of("truncation", "false", "padding", "false");

    /** The property that names the native library to the loader. */
    private static final String LIBRARY = "RUST_LIBRARY_PATH";

    static {
        setUnlessSet("ai.djl.offline", "true"); // no downloads of any kind
        setUnlessSet("OPT_OUT_TRACKING", "true"); // no usage report at the first load
        setUnlessSet("RUST_FLAVOR", "cpu"); // no look at GPUs
    }

    private final Path file;
    private final HuggingFaceTokenizer tokenizer;

    private Tokenizer(Path file, HuggingFaceTokenizer tokenizer) {
        this.file = file;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads {@code tokenizer.json} from a model directory.
     *
     * @throws TokenizerException if there is none or it is not valid
     * @throws dev.millrace.toolchain.ToolchainException if the cache directory cannot be used
     */
    public static Tokenizer open(Path modelDirectory) {
        Path file = modelDirectory.resolve("tokenizer.json");
        if (!Files.isRegularFile(file)) {
            throw new TokenizerException(file, "no such file; save the tokenizer with save_pretrained of transformers");
        }
        unpackLibrary();
        try (InputStream json = Files.newInputStream(file)) {
            return new Tokenizer(file, HuggingFaceTokenizer.newInstance(json, OPTIONS));
        } catch (IOException | RuntimeException e) {
            throw new TokenizerException(file, "not a tokenizer that can be loaded: " + firstLine(e), e);
        }
    }

    /** Token ids of a text, with the special tokens (such as a begin token) that the tokenizer puts around it. */
    public int[] encode(String text) {
        return toInts(tokenizer.encode(text, true, false).getIds());
    }

    /** The text of token ids; special tokens have none. */
    public String decode(int[] ids) {
        return tokenizer.decode(IntStream.of(ids).asLongStream().toArray(), true);
    }

    /**
     * Decodes ids one at a time.
     *
     * @param context ids of the text to be continued, such as a prompt; their own text is not repeated
     */
    public TextStream stream(int... context) {
        return new TextStream(this, context);
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    @Override
    public String toString() {
        return "Tokenizer[" + file + "]";
    }

    /** In place of the loader's own way, to a folder that it takes whatever it finds in from. */
    private static synchronized void unpackLibrary() {
        if (System.getProperty(LIBRARY) == null) {
            String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
            String resource = "native/lib/linux-" + machine + "/cpu/" + System.mapLibraryName("tokenizers");
            System.setProperty(LIBRARY, NativeCode.unpacked(resource).toString());
        }
    }

    private static int[] toInts(long[] ids) {
        int[] ints = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ints[i] = Math.toIntExact(ids[i]);
        }
        return ints;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
