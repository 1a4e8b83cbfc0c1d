// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.search.Preset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a preset; what is none is refused with all that there are. */
final class PresetName implements ITypeConverter<Preset> {
    @Override
    public Preset convert(String name) {
        return Preset.named(name)
                .orElseThrow(() -> new TypeConversionException(
                        name + " is no preset; expected " + String.join(", ", Preset.names())));
    }
}
