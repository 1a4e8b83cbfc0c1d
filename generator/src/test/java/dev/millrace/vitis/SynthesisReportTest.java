// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.fabric.Resources;
import dev.millrace.files.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthesisReportTest {
    @TempDir
    private Path folder;

    private String text;

    @BeforeEach
    void readTheText() throws IOException {
        try (InputStream in = SynthesisReportTest.class.getResourceAsStream("/vitis/csynth.xml")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void allFiguresAreRead() throws IOException {
        SynthesisReport report = SynthesisReport.read(write("norm", text));
        assertEquals(
                new SynthesisReport(
                        "norm", "xcu280-fsvh2892-2L-e", 4.0, 4.25, new Resources(30_567, 41_234, 412, 37.5, 8)),
                report);
    }

    @Test
    void reportsAreFoundByTheirKernels() throws IOException {
        write("norm", text);
        write("lane", text.replace(">norm<", ">lane<"));
        Files.writeString(folder.resolve("norm").resolve("norm_csynth.xml"), "of a part of it");
        assertEquals(Set.of("lane", "norm"), SynthesisReport.below(folder).keySet());
    }

    @Test
    void twoReportsOfAKernelAreRefused() throws IOException {
        write("one", text);
        write("other", text);
        assertTrue(refusal(folder).contains("two reports of norm"), refusal(folder));
    }

    @Test
    void aFolderWithoutReportsIsRefused() {
        assertTrue(refusal(folder).contains("no csynth.xml"), refusal(folder));
        Path lost = folder.resolve("lost");
        assertTrue(refusal(lost).startsWith(lost + " is no folder"), refusal(lost));
    }

    @ParameterizedTest
    @CsvSource({
        "<DSP>412</DSP>, '', expected <DSP> in <Resources>",
        "<LUT>30567</LUT>, <LUT>many</LUT>, <LUT> is many",
        "<FF>41234</FF>, <FF>-1</FF>, <FF> is -1",
        "</profile>, '', is no XML",
        "<UserAssignments>, <UserAssignments><Other/>, ''",
    })
    void whatIsMissingIsNamed(String part, String replacement, String message) throws IOException {
        Path file = write("norm", text.replace(part, replacement));
        if (message.isEmpty()) {
            assertEquals("norm", SynthesisReport.read(file).kernel(), "other elements are passed over");
            return;
        }
        InputException refusal = assertThrows(InputException.class, () -> SynthesisReport.read(file));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith(file.toString()), refusal.getMessage());
    }

    private static String refusal(Path folder) {
        return assertThrows(InputException.class, () -> SynthesisReport.below(folder))
                .getMessage();
    }

    private Path write(String name, String xml) throws IOException {
        Path file = folder.resolve(name).resolve("csynth.xml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, xml);
    }
}
