// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.xclbin.MemoryBank;
import dev.millrace.xclbin.Xclbin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The emconfig.json of a card, from which XRT's emulation knows the device; sw_emu takes the memory banks from it.
 *
 * @param platform of the xclbin
 * @param bankSizes in XRT's words, by bank
 */
record EmulationConfiguration(String platform, List<String> bankSizes) {
    private static final String FILE = "emconfig.json";

    EmulationConfiguration {
        bankSizes = List.copyOf(bankSizes);
    }

    /**
     * That of an xclbin.
     *
     * @throws XrtException if its banks are none that XRT can emulate: powers of two, end to end
     */
    static EmulationConfiguration of(Xclbin xclbin) {
        List<String> sizes = new ArrayList<>();
        long end = 0;
        for (MemoryBank bank : xclbin.banks()) {
            if (bank.base() != end || Long.bitCount(bank.bytes()) != 1 || bank.bytes() < 1 << 20) {
                throw new XrtException("XRT cannot emulate memory bank " + bank.tag() + " at " + bank.base() + " with "
                        + bank.bytes() + " bytes: banks must lie end to end, and have 1 MiB or a power of two of it;"
                        + " use --xrt embedded");
            }
            sizes.add(bank.bytes() < 1 << 30 ? (bank.bytes() >> 20) + "MB" : (bank.bytes() >> 30) + "GB");
            end += bank.bytes();
        }
        return new EmulationConfiguration(xclbin.platform(), sizes);
    }

    void write(Path directory) {
        try {
            new ObjectMapper().writeValue(directory.resolve(FILE).toFile(), tree());
        } catch (IOException e) {
            throw new XrtException("cannot write " + directory.resolve(FILE) + ": " + e, e);
        }
    }

    private Map<String, Object> tree() {
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("Name", platform);
        device.put("HalMajorVersion", "1");
        device.put("HalMinorVersion", "0");
        device.put("VendorId", "4334");
        device.put("SubsystemVendorId", "0");
        device.put("DeviceVersion", "0");
        device.put("DataAlignment", "4096");
        device.put(
                "DdrBanks", bankSizes.stream().map(size -> Map.of("Size", size)).toList());
        device.put("NumDevices", "1");
        return Map.of(
                "Version",
                Map.of("FileVersion", "2.0", "ToolVersion", "millrace"),
                "Platform",
                Map.of(
                        "UnifiedPlatform",
                        "true",
                        "ExpandedPR",
                        "false",
                        "Boards",
                        List.of(Map.of("NumBoards", "1", "Devices", List.of(device)))));
    }
}
