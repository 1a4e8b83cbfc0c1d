// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.millrace.toolchain.JnaLibrary;
import dev.millrace.toolchain.NativeCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model's tokenizer, loaded from {@code tokenizer.json} by Hugging Face's own library. Nothing is fetched: the native
 * library comes with the program, and the loader's telemetry and downloads are switched off.
 */
public final class Tokenizer implements AutoCloseable {
    private static final Map<String, String> OPTIONS = Map.of("truncation", "false", "padding", "false");

    /** The property that names the native library to the loader. */
    static final String LIBRARY = "RUST_LIBRARY_PATH";

    static {
        setUnlessSet("ai.djl.offline", "true"); // no downloads of any kind
        setUnlessSet("OPT_OUT_TRACKING", "true"); // no usage report at the first load
        setUnlessSet("RUST_FLAVOR", "cpu"); // whatever GPUs there are
    }

    private final TokenizerFiles files;
    private final HuggingFaceTokenizer tokenizer;

    private Tokenizer(TokenizerFiles files, HuggingFaceTokenizer tokenizer) {
        this.files = files;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads {@code tokenizer.json} from a model directory, with what the files beside it add. One that has not been
     * seen before is tried in a process of its own, because the native library ends its process when it fails.
     *
     * @throws TokenizerException if there is none or it is not valid
     * @throws dev.millrace.toolchain.ToolchainException if the cache directory cannot be used
     */
    public static Tokenizer open(Path modelDirectory) {
        TokenizerFiles files = TokenizerFiles.read(modelDirectory);
        TokenizerTrial.pass(files, unpackLibrary());
        try {
            return new Tokenizer(files, load(files.json()));
        } catch (IOException | RuntimeException e) {
            throw new TokenizerException(files.file(), "not a tokenizer that can be loaded: " + firstLine(e), e);
        }
    }

    /** Loads what may end the process. */
    static HuggingFaceTokenizer load(byte[] json) throws IOException {
        JnaLibrary.prepare(); // the loader asks by JNA what GPUs there are
        return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), OPTIONS);
    }

    /** What the files say that has no effect here, one line each, naming the file. */
    public List<String> warnings() {
        return Stream.concat(files.warnings().stream(), BoundaryTokens.warnings(files, encode("")).stream())
                .toList();
    }

    /**
     * Token ids of a text, with the special tokens (such as a begin token) that the tokenizer puts around it.
     *
     * @throws TokenizerException if it has none for a part of the text
     */
    public int[] encode(String text) {
        try {
            return toInts(tokenizer.encode(text, true, false).getIds());
        } catch (RuntimeException e) {
            throw new TokenizerException(files.file(), "cannot encode this text: " + firstLine(e), e);
        }
    }

    /**
     * The text of token ids; special tokens have none.
     *
     * @throws TokenizerException if the decoder cannot make a text of them
     */
    public String decode(int[] ids) {
        try {
            return tokenizer.decode(IntStream.of(ids).asLongStream().toArray(), true);
        } catch (RuntimeException e) {
            throw new TokenizerException(files.file(), "cannot decode tokens: " + firstLine(e), e);
        }
    }

    /**
     * Decodes ids one at a time.
     *
     * @param context ids of the text to be continued, such as a prompt; their own text is not repeated
     */
    public TextStream stream(int... context) {
        return new TextStream(this, context);
    }

    /** Whether a token stands for one byte, which a decoder joins to others. */
    boolean isByte(int id) {
        return files.bytes().contains(id);
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    @Override
    public String toString() {
        return "Tokenizer[" + files.file() + "]";
    }

    /** In place of the loader's own way, to a folder that it takes whatever it finds in from. */
    private static synchronized String unpackLibrary() {
        JnaLibrary.prepare();
        if (System.getProperty(LIBRARY) == null) {
            String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
            String resource = "native/lib/linux-" + machine + "/cpu/" + System.mapLibraryName("tokenizers");
            System.setProperty(LIBRARY, NativeCode.unpacked(resource).toString());
        }
        return System.getProperty(LIBRARY);
    }

    private static int[] toInts(long[] ids) {
        int[] ints = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ints[i] = Math.toIntExact(ids[i]);
        }
        return ints;
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
