// SPDX-License-Identifier: Apache-2.0
package dev.millrace.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A record is filled by position, which nobody can check by eye when there are many. */
class RecordsTest {
    private static final int MOST = 8;

    private static final String FILE = "has the keys of a file that users write, and is filled by their names";

    /** Larger ones, and why. */
    private static final Map<String, String> LARGER = Map.of(
            "Card",
            FILE,
            "PublishedResult",
            FILE,
            "Axes",
            FILE,
            "SlurmOptions",
            FILE,
            "Point",
            "has the axes of a sweep, is kept as JSON of these names, and is filled in one place",
            "Figures",
            "has the columns of the table of results, and is filled in one place",
            "ChannelCounters",
            "has the counters that the simulation writes, and is filled by their names",
            "Manifest",
            "has the keys of manifest.json, is read by their names and filled in one place");

    @Test
    void recordsHaveFewComponents() {
        List<Class<?>> classes = MainClasses.all();
        assertTrue(classes.size() > 300, "only " + classes.size() + " classes");
        Map<String, Integer> larger = classes.stream()
                .filter(type -> type.isRecord() && type.getRecordComponents().length > MOST)
                .collect(Collectors.toMap(Class::getSimpleName, type -> type.getRecordComponents().length));
        assertEquals(new TreeSet<>(LARGER.keySet()), new TreeSet<>(larger.keySet()), larger.toString());
    }
}
