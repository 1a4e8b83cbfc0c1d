// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenderedFilesTest {
    private static final RenderedFiles FILES = RenderedFiles.of(Map.of("b", "β", "a", "alpha"));

    @Test
    void nobodyCanChangeThem() {
        SortedMap<String, String> texts = new TreeMap<>(Map.of("a", "alpha", "b", "β"));
        RenderedFiles files = new RenderedFiles(texts);
        texts.put("a", "other");
        files.bytes().clear();
        files.bytes().get("a")[0] = 'x';
        assertEquals(FILES, files);
        assertThrows(UnsupportedOperationException.class, () -> files.texts().put("a", "other"));
        assertThrows(UnsupportedOperationException.class, () -> files.texts().remove("a"));
        assertThrows(UnsupportedOperationException.class, () -> files.paths().remove("a"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> files.texts().entrySet().iterator().next().setValue("other"));
    }

    @Test
    void theyAreInTheOrderOfTheirPaths() {
        assertEquals(List.of("a", "b"), List.copyOf(FILES.paths()));
        assertArrayEquals("β".getBytes(UTF_8), FILES.bytes().get("b"));
    }

    @Test
    void aPathHasOneText() {
        RenderedFiles more = RenderedFiles.of(Map.of("b", "β", "c", "gamma"));
        assertEquals(RenderedFiles.of(Map.of("a", "alpha", "b", "β", "c", "gamma")), FILES.plus(more));
        IllegalStateException twice =
                assertThrows(IllegalStateException.class, () -> FILES.plus(RenderedFiles.of(Map.of("b", "beta"))));
        assertEquals("b is rendered twice, with different texts", twice.getMessage());
        assertThrows(IllegalArgumentException.class, () -> FILES.text("c"));
    }
}
