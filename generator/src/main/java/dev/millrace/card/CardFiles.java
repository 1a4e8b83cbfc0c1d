// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import dev.millrace.files.InputException;
import dev.millrace.files.InputFileException;
import dev.millrace.toml.Toml;
import dev.millrace.toml.TomlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Reads cards: of the library, and of the user. */
final class CardFiles {
    /** The library, in the order of docs/cards.md. */
    static final List<String> NAMES = List.of(
            "u280",
            "u55c",
            "u50",
            "u250",
            "vck5000",
            "vhk158",
            "v80",
            "kv260",
            "stratix10nx",
            "agilex7",
            "a100",
            "h100",
            "sn40l");

    private static final String SUFFIX = ".toml";

    private CardFiles() {}

    static Card read(String nameOrFile) {
        if (NAMES.contains(nameOrFile)) {
            return ofLibrary(nameOrFile);
        }
        if (nameOrFile.endsWith(SUFFIX)) {
            return ofUser(nameOrFile);
        }
        throw new UnknownCardException("--card " + nameOrFile + ": not known; known are " + String.join(", ", NAMES)
                + "; or give a file of your own by --card FILE" + SUFFIX);
    }

    static List<String> generatable() {
        return NAMES.stream()
                .filter(name -> ofLibrary(name).analysisOnly().isEmpty())
                .toList();
    }

    private static Card ofLibrary(String name) {
        try (InputStream in = CardFiles.class.getResourceAsStream("/cards/" + name + SUFFIX)) {
            return Toml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Card.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Card ofUser(String file) {
        try {
            return Toml.read(Path.of(file), Card.class);
        } catch (TomlException e) {
            throw new InputException(
                    "card " + file + ": " + e.getMessage() + "; docs/cards.md says what it must have", e);
        } catch (InputFileException | InvalidPathException e) {
            throw new InputException(
                    "card " + file + ": " + e.getMessage() + "; give a TOML file, docs/cards.md, or one of "
                            + String.join(", ", NAMES),
                    e);
        }
    }
}
