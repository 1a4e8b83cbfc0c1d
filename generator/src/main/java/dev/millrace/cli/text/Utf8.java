// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.output.StandardOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Arguments, names of files and output are UTF-8 whatever the locale, or the program says why it cannot be so. */
public final class Utf8 {
    private static final String UNKNOWN = "\ufffd"; // what Java puts for bytes that it cannot decode

    private Utf8() {}

    /** Makes standard output and standard error UTF-8, and has the former say when it cannot be written. */
    public static void print() {
        System.setOut(StandardOutput.checked());
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** Why Java has not read the arguments, or names of files, as they were given; empty if it has. */
    public static Optional<String> complaint(String... arguments) {
        // Java decodes them as the C library's locale says, not as file.encoding does.
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return charset.equalsIgnoreCase("UTF-8") ? notUtf8(arguments) : notAscii(charset, arguments);
    }

    private static Optional<String> notUtf8(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            // The character itself may also have been given.
            if (arguments[i].contains(UNKNOWN) && !isUtf8(Path.of("/proc/self/cmdline"))) {
                return Optional.of("argument " + (i + 1) + " is not UTF-8; give it as UTF-8");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> notAscii(String charset, String... arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            texts.put("argument " + (i + 1), arguments[i]);
        }
        for (String name : new String[] {"MILLRACE_CACHE", "XDG_CACHE_HOME", "HOME"}) {
            texts.put(name, System.getenv().getOrDefault(name, ""));
        }
        texts.put("the name of the current folder", System.getProperty("user.dir"));
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().chars().allMatch(c -> c < 128))
                .map(text -> text.getKey() + " is not ASCII, and in this locale Java reads it as " + charset
                        + "; start through ./millrace, or set LC_ALL=C.UTF-8")
                .findFirst();
    }

    private static boolean isUtf8(Path file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            return true; // a system without /proc does not say
        }
    }
}
