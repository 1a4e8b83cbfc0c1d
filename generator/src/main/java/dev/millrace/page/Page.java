// SPDX-License-Identifier: Apache-2.0
package dev.millrace.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.render.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A page that is one file and asks no network: style, script, charting library and data are in it.
 *
 * @param title in the window's title too
 * @param summary a sentence below it, or empty
 * @param facts figures at the top
 * @param style CSS, after the one of all pages
 * @param body HTML below the facts
 * @param data what the script draws, any object that Jackson writes
 * @param script finds the data in the element {@code data}
 */
public record Page(
        String title, String summary, List<Fact> facts, String style, String body, Object data, String script) {
    private static final String FOLDER = "/dev/millrace/page/";
    private static final String WEBJAR = "/META-INF/maven/org.webjars/echarts/pom.properties";
    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/";

    /** A figure and what it is of. */
    public record Fact(String figure, String of) {
        /** A formatted figure, the same in every locale. */
        public static Fact of(String of, String format, Object... values) {
            return new Fact(String.format(Locale.ROOT, format, values), of);
        }
    }

    /** What the template shows. */
    private record Frame(
            String title,
            String summary,
            List<Fact> facts,
            String style,
            String body,
            String library,
            String data,
            String script) {}

    public Page {
        facts = List.copyOf(facts);
    }

    /** The page as a whole. */
    public String html() {
        Frame shell = new Frame(
                title,
                summary.isEmpty() ? null : summary,
                facts,
                text(FOLDER + "page.css") + style,
                body,
                library(),
                json(),
                script);
        return Templates.at(FOLDER + "page.stg").render("page", "p", shell);
    }

    /** A resource as text. */
    public static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json() {
        try {
            // Within a script element nothing may look like its end.
            return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String library() {
        Properties properties = new Properties();
        try (InputStream in = open(WEBJAR)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(LIBRARY + properties.getProperty("version") + "/echarts.min.js");
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Page.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no resource " + resource);
        }
        return in;
    }
}
