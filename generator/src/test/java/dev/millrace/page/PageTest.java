// SPDX-License-Identifier: Apache-2.0
package dev.millrace.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names from outside are text of the page, and neither elements nor scripts. */
class PageTest {
    private static final String NAME = "</script></title><img src=x onerror=pwned()> & \"it's\"\u2028";

    @Test
    void aNameIsText() throws IOException {
        Page.Fact fact = new Page.Fact(NAME, NAME);
        String html = new Page(NAME, NAME, List.of(fact), "", "<main></main>", Map.of("name", NAME), "").html();
        assertFalse(html.contains("<img src=x"), "no element of it");
        Matcher data = Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>")
                .matcher(html);
        assertTrue(data.find());
        assertEquals(
                NAME, new ObjectMapper().readTree(data.group(1)).get("name").asText(), "data are whole");
        for (String element : List.of("title", "h1", "p", "dd", "dt")) {
            Matcher text = Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
                    .matcher(html);
            assertTrue(text.find(), element);
            assertTrue(
                    text.group(1).startsWith("&lt;/script&gt;&lt;/title&gt;&lt;img src=x onerror=pwned()&gt; &amp; "),
                    text.group(1));
        }
    }
}
