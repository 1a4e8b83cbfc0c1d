// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes an input a little, so that most of it is still understood: a text by its words, whether it is JSON, TOML or
 * XML, and anything by its bits. Equal seeds make equal changes.
 */
final class Mutator {
    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|-?\\d[\\w.+-]*|[A-Za-z_][\\w-]*|\\s+|.", Pattern.DOTALL);

    /** Numbers at limits, as JSON, TOML and XML have them. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "3",
            "16",
            "255",
            "65536",
            "1000000",
            "2147483647",
            "2147483648",
            "-2147483648",
            "4294967296",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "18446744073709551616",
            "0.5",
            "-0.0",
            "1.0",
            "1e-320",
            "1e308",
            "1e999",
            "-1e999",
            "1e999999999",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "9".repeat(1500));

    /** Texts that are sound, whatever they say. */
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\nb\"",
            "\"\\u001b[2J\\u001b]0;x\\u0007\"",
            "\"\\u202egpj\"",
            "\"\\u2028\\u0085\"",
            "\"../../etc/passwd\"",
            "\"/etc/passwd\"",
            "\"/dev/zero\"",
            "\"one.safetensors/\"",
            "\"null\"",
            "\"🚀\"",
            "\"%s%n%1$s\"",
            "\"$(touch x)`id`\"",
            "\"" + "x".repeat(20_000) + "\"",
            "\"" + "\\u001b".repeat(3000) + "\"",
            "\"u50\"",
            "\"F32\"",
            "\"default\"",
            "\"3\"");

    /** Values that are sound in JSON, and mostly in TOML. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "[[]]",
            "{\"a\":{}}",
            "[null]",
            "[0, 0]",
            "[-1, 4]",
            "[\"a\"]",
            "[".repeat(900) + "]".repeat(900),
            "[0" + ", 0".repeat(3000) + "]");

    /** What breaks a text. */
    private static final List<String> RUBBISH = List.of(
            "\"\\ud800\"",
            "\"\\",
            "'",
            "\"\"\"",
            "NaN",
            "nan",
            "Infinity",
            "-inf",
            "0x7fffffff",
            "1_000_000",
            "07",
            "1979-05-27T07:32:00Z",
            "[".repeat(5000),
            "{\"a\":".repeat(2000),
            "<a>".repeat(2000),
            "&lol;",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<![CDATA[",
            "<!--",
            "#",
            "=",
            "[[x]]",
            "\n",
            "\0",
            "\ufeff",
            "\ud800",
            "\u001b[2J",
            "\r\n");

    private final Random random;
    private final boolean still;

    Mutator(long seed) {
        this(new Random(seed), false);
    }

    private Mutator(Random random, boolean still) {
        this.random = random;
        this.still = still;
    }

    /** Changes nothing. */
    static Mutator still(long seed) {
        return new Mutator(new Random(seed), true);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A text in UTF-8, mostly changed where it stays well formed; now and then in its bytes. */
    byte[] text(String text) {
        if (still) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        List<String> words = words(text);
        boolean gentle = below(4) != 0;
        do {
            if (gentle) {
                changeValue(words);
            } else {
                change(words);
            }
        } while (below(3) == 0 && !words.isEmpty());
        byte[] bytes = String.join("", words).getBytes(StandardCharsets.UTF_8);
        return below(10) == 0 ? bits(bytes) : bytes;
    }

    /** A value replaced, repeated with its key, or taken out with it. */
    private void changeValue(List<String> words) {
        int at = below(words.size());
        for (int tries = 0; tries < 50 && !isValue(words, at); tries++) {
            at = below(words.size());
        }
        String word = words.get(at);
        int key = next(words, at, -1);
        boolean hasKey =
                key > 0 && (words.get(key).equals(":") || words.get(key).equals("="));
        int first = hasKey ? Math.max(0, next(words, key, -1)) : at;
        switch (below(12)) {
            case 0 -> words.addAll(first, plus(words.subList(first, at + 1), words.contains("=") ? "\n" : ", "));
            case 1 -> takeOut(words, first, at);
            case 2, 3 -> words.set(at, any(VALUES));
            case 4 -> words.set(at, words.get(at).startsWith("\"") ? any(NUMBERS) : any(TEXTS));
            case 5 -> words.set(first, words.get(first).startsWith("\"") ? any(TEXTS) : words.get(first) + "x");
            default -> words.set(at, word.startsWith("\"") ? any(TEXTS) : any(NUMBERS));
        }
    }

    private static boolean isValue(List<String> words, int at) {
        String word = words.get(at);
        boolean scalar = word.startsWith("\"")
                || Character.isDigit(word.charAt(word.length() - 1))
                || word.equals("true")
                || word.equals("false")
                || word.equals("null");
        int after = next(words, at, 1);
        return scalar && (after < 0 || !List.of(":", "=").contains(words.get(after)));
    }

    /** The nearest word that is not blank; -1 if there is none. */
    private static int next(List<String> words, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < words.size() && words.get(next).isBlank()) {
            next += step;
        }
        return next < words.size() ? next : -1;
    }

    private static List<String> plus(List<String> words, String separator) {
        List<String> more = new ArrayList<>(words);
        more.add(separator);
        return more;
    }

    /** With one of the commas around it. */
    private static void takeOut(List<String> words, int first, int last) {
        int after = next(words, last, 1);
        int before = next(words, first, -1);
        int end = after >= 0 && words.get(after).equals(",") ? after : last;
        int begin = end == last && before >= 0 && words.get(before).equals(",") ? before : first;
        words.subList(begin, end + 1).clear();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void change(List<String> words) {
        int at = visible(words);
        String word = words.get(at);
        switch (below(10)) {
            case 0, 1, 2 -> words.set(at, like(word));
            case 3 -> words.set(at, any(NUMBERS));
            case 4 -> words.set(at, any(TEXTS));
            case 5 -> words.set(at, any(RUBBISH));
            case 6 -> words.remove(at);
            case 7 -> words.add(at, word);
            case 8 -> words.set(at, words.get(visible(words)));
            default -> moveOrRepeat(words, at);
        }
    }

    /** Not the blanks between words. */
    private int visible(List<String> words) {
        int at = below(words.size());
        for (int tries = 0; tries < 4 && words.get(at).isBlank(); tries++) {
            at = below(words.size());
        }
        return at;
    }

    /** Another of the same kind. */
    private String like(String word) {
        if (word.startsWith("\"")) {
            return below(2) == 0 ? any(TEXTS) : "\"" + word.replace("\"", "") + "x\"";
        }
        char first = word.charAt(word.length() - 1);
        return Character.isDigit(first) ? any(NUMBERS) : below(2) == 0 ? any(RUBBISH) : word + "x";
    }

    /** A key with its value twice, or an element within itself: some words again, elsewhere or there. */
    private void moveOrRepeat(List<String> words, int at) {
        int end = Math.min(words.size(), at + 1 + below(24));
        List<String> some = List.copyOf(words.subList(at, end));
        switch (below(3)) {
            case 0 -> words.addAll(end, some);
            case 1 -> words.addAll(below(words.size()), some);
            default -> words.subList(at, end).clear();
        }
    }

    /** Bits, bytes and numbers of 32 and 64 bits changed, pieces taken out, put in, or cut off. */
    byte[] bits(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int changes = still ? 0 : 1 + below(4); changes > 0 && changed.length > 0; changes--) {
            changed = bit(changed);
        }
        return changed;
    }

    private byte[] bit(byte[] bytes) {
        int at = below(bytes.length);
        switch (below(8)) {
            case 0 -> bytes[at] = (byte) below(256);
            case 1 -> number(bytes, at, 4);
            case 2 -> number(bytes, at, 8);
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + below(64));
                System.arraycopy(bytes, at, longer, at + longer.length - bytes.length, bytes.length - at);
                return longer;
            }
            default -> bytes[at] ^= (byte) (1 << below(8));
        }
        return bytes;
    }

    /** A number at a limit, little endian. */
    void number(byte[] bytes, int at, int width) {
        long value = any(List.of(
                0L,
                1L,
                -1L,
                255L,
                65_536L,
                1L << 31,
                (1L << 31) - 1,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                (long) bytes.length,
                bytes.length - 1L,
                (long) below(bytes.length)));
        for (int i = 0; !still && i < width && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> (8 * i));
        }
    }
}
