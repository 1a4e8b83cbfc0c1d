// SPDX-License-Identifier: Apache-2.0
package dev.millrace.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A nested type that is called like a top-level one is taken for it where it is imported. */
class NamesTest {
    /** Nested types that have such a name nevertheless, and why. */
    private static final Map<String, String> ALLOWED =
            Map.of("XrtLibrary$KernelHandle", "is the handle as XRT's C interface calls it, which KernelHandle wraps");

    @Test
    void noNestedTypeIsNamedLikeATopLevelOne() {
        List<Class<?>> classes = MainClasses.all();
        Set<String> topLevel = classes.stream()
                .filter(type -> type.getEnclosingClass() == null)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertTrue(topLevel.size() > 200, "only " + topLevel.size() + " top-level types");
        Set<String> alike = classes.stream()
                .filter(Class::isMemberClass)
                .filter(type -> topLevel.contains(type.getSimpleName()))
                .map(type -> type.getEnclosingClass().getSimpleName() + "$" + type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ALLOWED.keySet()), alike);
    }
}
