// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that end the process which loads or uses them: none of these may reach the native library of this one. */
class TokenizerTrialTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stop\": 0                         | \"stop\": \"x\"",
                "{\"type\": \"ByteFallback\"}        | {\"type\": \"Nothing\"}",
                "\"id\": \"<begin>\", \"type_id\": 0 | \"id\": \"<other>\", \"type_id\": 0",
                "[[\"▁\", \"a\"]]                    | [[\"▁\", \"zz\"]]",
                "\"start\": 1, \"stop\": 0           | \"start\": 1, \"stop\": 1",
            })
    void aMalformedTokenizerIsRefused(String good, String bad) throws IOException {
        SmallTokenizers.byteFallback(directory);
        Path file = directory.resolve("tokenizer.json");
        String text = Files.readString(file);
        String spaced = text.replace("\":", "\": ").replace(",", ", ");
        assertTrue(spaced.contains(good), spaced);
        Files.writeString(file, spaced.replace(good, bad));
        String message = assertThrows(TokenizerException.class, () -> Tokenizer.open(directory)
                        .close())
                .getMessage();
        assertTrue(message.startsWith(file + ": not a tokenizer that can be loaded: "), message);
        assertEquals(1, message.lines().count(), message);
    }
}
