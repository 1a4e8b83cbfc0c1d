// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window, which opens a page and looks at it from within. */
final class Browser {
    private static final Pattern SEEN = Pattern.compile("<pre id=\"seen\">(.*?)</pre>", Pattern.DOTALL);

    private Browser() {}

    /**
     * What a probe saw in the page.
     *
     * @param probe such as {@code timeline.js}
     * @param width of the window, pixels
     */
    static JsonNode look(String page, Path folder, String probe, int width) throws IOException {
        String program = Tools.needOneOf("chromium", "chromium-browser", "google-chrome");
        Path file = folder.resolve("probed.html");
        // The library has the end of a body in a string of its own.
        int end = page.lastIndexOf("</body>");
        String probed = page.substring(0, end) + script("probe.js") + script(probe) + page.substring(end);
        Files.writeString(
                file, probed.replaceFirst("<head>", Matcher.quoteReplacement("<head>" + script("problems.js"))));
        String seen = Programs.run(
                List.of(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + Files.createDirectories(folder.resolve("browser")),
                        "--window-size=" + width + ",768",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        file.toUri().toString()),
                folder,
                "");
        Matcher matcher = SEEN.matcher(seen);
        assertTrue(matcher.find(), () -> "the page did not come to its end: " + seen.length() + " characters");
        return new ObjectMapper()
                .readTree(matcher.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&"));
    }

    private static String script(String name) throws IOException {
        try (var in = Browser.class.getResourceAsStream("/page/" + name)) {
            return "<script>" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</script>";
        }
    }
}
