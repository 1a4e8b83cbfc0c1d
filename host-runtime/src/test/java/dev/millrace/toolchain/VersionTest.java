// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    private static final String FREE = "\nCopyright (C) Free Software Foundation, Inc.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Verilator 4.038 2020-07-11 rev v4.036-114, 4.038",
        "Verilator 4, 4",
        "nothing known, 'nothing known'",
    })
    void aVerilatorThatIsTooOldIsRefusedFirst(String says, String found) throws IOException {
        Path program = program("verilator", says);
        ToolchainException refused = assertThrows(
                ToolchainException.class,
                () -> Verilator.find(
                        Map.of("VERILATOR", program.toString()), new CacheDirectory(folder.resolve("cache"))));
        assertTrue(refused.getMessage().startsWith("needs Verilator 5 or newer, found "), refused.getMessage());
        assertTrue(refused.getMessage().contains(found + ";")
                || refused.getMessage().contains(found + "';"));
        assertEquals(1, refused.getMessage().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"g++ (Debian 8.3.0-6) 8.3.0" + FREE, "Debian clang version 11.0.1-2"})
    void aCompilerThatIsTooOldIsRefusedFirst(String says) throws IOException {
        Path program = program("c++", says);
        ToolchainException refused = assertThrows(
                ToolchainException.class,
                () -> Compiler.find(Map.of("CXX", program.toString()), new CacheDirectory(folder.resolve("cache"))));
        assertTrue(
                refused.getMessage().matches("needs (g|clang)\\+\\+ .*, found (8.3.0|11.0.1);.*"),
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "g++ (Debian 12.2.0-14+deb12u1) 12.2.0" + FREE,
                "g++ (GCC) 14.2.1 20240801 (Red Hat 14.2.1-1)" + FREE,
                "Ubuntu clang version 18.1.3 (1ubuntu1)",
                "what calls a compiler"
            })
    void othersAreTaken(String says) throws IOException {
        Path program = program("c++", says);
        assertDoesNotThrow(
                () -> Compiler.find(Map.of("CXX", program.toString()), new CacheDirectory(folder.resolve("cache"))));
    }

    @Test
    void partsAreComparedAsNumbers() {
        assertDoesNotThrow(() -> Version.check("v 0.100", "v", "v (.*)", "0.23", ""));
        assertThrows(ToolchainException.class, () -> Version.check("v 0.9", "v", "v (.*)", "0.23", ""));
    }

    private Path program(String name, String says) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/bin/sh\ncat <<'END'\n" + says + "\nEND\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
