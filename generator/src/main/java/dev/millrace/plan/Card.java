// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the planner knows of an FPGA card.
 *
 * @param name as on the command line
 * @param part the FPGA
 * @param platform the Vitis platform that links for it
 * @param memory HBM or DDR
 * @param channels independent memory channels, one lane each at most
 * @param channelBytes capacity of a channel
 * @param channelGigabytesPerSecond theoretical peak of a channel
 * @param clockMegahertz kernel clock to aim at
 * @param fabric logic of the whole device
 * @param sources where the figures come from
 */
public record Card(
        String name,
        String part,
        String platform,
        Memory memory,
        int channels,
        long channelBytes,
        double channelGigabytesPerSecond,
        int clockMegahertz,
        Resources fabric,
        List<String> sources) {
    /** The kind of memory behind the lanes. */
    public enum Memory {
        HBM,
        DDR
    }

    private static final List<String> NAMES = List.of("u280", "u55c", "u50", "u250");

    public Card {
        sources = List.copyOf(sources);
    }

    /** A card of the library. */
    public static Card named(String name) {
        if (!NAMES.contains(name)) {
            throw new PlanException("card " + name + " is not known; known are " + String.join(", ", NAMES));
        }
        try (InputStream in = Card.class.getResourceAsStream("/cards/" + name + ".json")) {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, Card.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bank of a channel as Vitis names it. */
    public String bank(int channel) {
        return memory + "[" + channel + "]";
    }
}
