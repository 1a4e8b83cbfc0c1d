// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.files.Printable;
import java.nio.file.Path;
import java.util.List;

/**
 * What the host has to know of an accelerator, as its plan states it; a JSON file beside the xclbin and inside of it.
 * Unknown fields are passed over, so that a host reads manifests of newer plans.
 *
 * @param target sw_emu, hw_emu or hw
 * @param weights the weights' format
 * @param keyBits of an element of the KV cache's keys
 * @param lanes memory lanes, each with a memory unit and a bank
 * @param columns columns of the array that a weight meets at once
 * @param reuse positions that share a weight in prefill
 * @param context positions of the KV cache
 * @param vocab token ids are below this
 * @param startedUnits the memory units as {@code kernel:instance}, in the order of lanes
 * @param banks index of the memory bank of each lane
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
        String model,
        String card,
        String target,
        String weights,
        int keyBits,
        int lanes,
        int columns,
        int reuse,
        int context,
        double clockMegahertz,
        int vocab,
        List<UnitInfo> units,
        List<StreamInfo> streams,
        MemoryMap memory,
        List<String> startedUnits,
        List<Integer> banks) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A compute unit; {@code started} says whether the host starts it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record UnitInfo(String name, String kernel, boolean started, String description) {}

    /** A stream between two units; {@code depth} counts words of {@code widthBits}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record StreamInfo(String name, String from, String to, int widthBits, int depth) {}

    /** A named part of a lane's buffer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Region(String name, long offset, long bytes) {}

    /**
     * Where things are in a lane's buffer; offsets and sizes in bytes.
     *
     * @param laneBytes size of the buffer
     * @param stopOffset the stop word
     * @param promptOffset the prompt's token ids
     * @param promptCapacity tokens that fit there
     * @param ringOffset the token records
     * @param ringRecords records that fit there
     * @param imageBytes bytes of the buffer's image, from offset 0 on; what lies beyond needs no content
     * @param regions all parts, for whoever reads along
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MemoryMap(
            long laneBytes,
            long stopOffset,
            long promptOffset,
            int promptCapacity,
            long ringOffset,
            int ringRecords,
            long imageBytes,
            List<Region> regions) {
        public MemoryMap {
            regions = regions == null ? List.of() : List.copyOf(regions);
            require(laneBytes > 0, "laneBytes " + laneBytes + " must be positive");
            require(promptCapacity > 0, "promptCapacity " + promptCapacity + " must be positive");
            require(ringRecords > 0, "ringRecords " + ringRecords + " must be positive");
            check("stop", stopOffset, Control.STOP_BYTES, laneBytes);
            check("prompt", promptOffset, 4L * promptCapacity, laneBytes);
            check("ring", ringOffset, (long) Control.RECORD_BYTES * ringRecords, laneBytes);
            check("image", 0, imageBytes, laneBytes);
            for (Region region : regions) {
                check(region.name(), region.offset(), region.bytes(), laneBytes);
            }
        }

        private static void check(String what, long offset, long bytes, long laneBytes) {
            require(
                    offset >= 0 && bytes >= 0 && offset <= laneBytes && bytes <= laneBytes - offset,
                    what + " at " + offset + " with " + bytes + " bytes does not lie in a lane of " + laneBytes
                            + " bytes");
            require(offset % 64 == 0, what + " at " + offset + " is not aligned to 64 bytes");
        }
    }

    public Manifest {
        units = units == null ? List.of() : List.copyOf(units);
        streams = streams == null ? List.of() : List.copyOf(streams);
        require(memory != null, "the memory map is missing");
        require(startedUnits != null && banks != null, "startedUnits and banks are needed");
        startedUnits = List.copyOf(startedUnits);
        banks = List.copyOf(banks);
        require(lanes > 0, "lanes " + lanes + " must be positive");
        require(context > 0, "context " + context + " must be positive");
        require(vocab > 0, "vocab " + vocab + " must be positive");
        require(
                startedUnits.size() == lanes && banks.size() == lanes,
                startedUnits.size() + " started units and " + banks.size() + " banks for " + lanes + " lanes");
        for (String unit : startedUnits) {
            require(unit.matches("[^:]+:[^:]+"), "started unit '" + unit + "' is no kernel:instance");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("manifest: " + message);
        }
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new AcceleratorException("cannot write the manifest: " + e.getOriginalMessage(), e);
        }
    }

    public static Manifest fromJson(String json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest == null) {
                throw new AcceleratorException("the manifest is empty");
            }
            return manifest;
        } catch (JsonProcessingException e) {
            // A constructor's complaint is more to the point than where it was met.
            Throwable reason = e.getCause() instanceof IllegalArgumentException cause ? cause : e;
            String text = reason == e ? e.getOriginalMessage() : reason.getMessage();
            throw new AcceleratorException("cannot read the manifest: " + Printable.line(text), e);
        }
    }

    public static Manifest read(Path file) {
        try {
            return fromJson(new InputFile(file, InputFile.Kind.MANIFEST).text());
        } catch (InputFileException e) {
            throw new AcceleratorException(
                    "cannot read the manifest " + Printable.line(file.toString()) + ": " + e.getMessage(), e);
        }
    }
}
