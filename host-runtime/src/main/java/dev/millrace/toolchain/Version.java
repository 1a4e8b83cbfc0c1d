// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a tool is one that Millrace works with, before it is given any work. */
final class Version {
    private Version() {}

    /**
     * Refuses a tool that is too old, or that does not say what it is.
     *
     * @param text what it says of its version
     * @param pattern of the version in the text, as the first group
     * @param least such as "0.23"
     * @param remedy what to install or set
     * @throws ToolchainException in one line
     */
    static void check(String text, String tool, String pattern, String least, String remedy) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        String found = matcher.find() ? matcher.group(1) : null;
        if (found == null || Arrays.compare(numbers(found), numbers(least)) < 0) {
            String what = found != null
                    ? found
                    : "'" + text.lines().findFirst().orElse("").strip() + "'";
            throw new ToolchainException("needs " + tool + " " + least + " or newer, found " + what
                    + "; install a newer one (" + remedy + " to name another)");
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
