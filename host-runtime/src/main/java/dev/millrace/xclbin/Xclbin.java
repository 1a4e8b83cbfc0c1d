// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The content of an xclbin, as far as Millrace writes and reads it.
 *
 * @param platform the card's platform name, at most 63 characters
 * @param clockMegahertz frequency of the kernel clock
 * @param units in order of ascending base address, which is also the order of their interrupts
 * @param bitstream a bitstream, or for emulation the compiled pipeline
 * @param userMetadata any text, such as the manifest; may be empty
 * @param uuid tells loaded xclbins apart
 */
public record Xclbin(
        Target target,
        String platform,
        String project,
        int clockMegahertz,
        List<MemoryBank> banks,
        List<KernelMetadata> kernels,
        List<ComputeUnit> units,
        List<Connection> connections,
        Blob bitstream,
        String userMetadata,
        UUID uuid) {
    private static final int MOST_UNITS = 128;

    public Xclbin {
        Names.check("platform", platform, 63);
        Names.check("project", project, 255);
        if (clockMegahertz < 0) {
            throw new IllegalArgumentException("clock of " + clockMegahertz + " MHz must be positive");
        }
        banks = List.copyOf(banks);
        kernels = List.copyOf(kernels);
        units = List.copyOf(units);
        connections = List.copyOf(connections);
        check(banks, kernels, units, connections);
    }

    /** An xclbin whose uuid follows from its content. */
    public static Xclbin of(
            Target target,
            String platform,
            String project,
            int clockMegahertz,
            List<MemoryBank> banks,
            List<KernelMetadata> kernels,
            List<ComputeUnit> units,
            List<Connection> connections,
            Blob bitstream,
            String userMetadata) {
        Xclbin content = new Xclbin(
                target,
                platform,
                project,
                clockMegahertz,
                banks,
                kernels,
                units,
                connections,
                bitstream,
                userMetadata,
                new UUID(0, 0));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(XclbinWriter.write(content));
            return content.withUuid(UUID.nameUUIDFromBytes(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Xclbin withUuid(UUID other) {
        return new Xclbin(
                target,
                platform,
                project,
                clockMegahertz,
                banks,
                kernels,
                units,
                connections,
                bitstream,
                userMetadata,
                other);
    }

    public KernelMetadata kernel(String name) {
        return kernels.stream()
                .filter(kernel -> kernel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the xclbin has no kernel " + name));
    }

    byte[] userMetadataBytes() {
        return userMetadata.getBytes(UTF_8);
    }

    private static void check(
            List<MemoryBank> banks,
            List<KernelMetadata> kernels,
            List<ComputeUnit> units,
            List<Connection> connections) {
        if (units.size() > MOST_UNITS) {
            throw new IllegalArgumentException(units.size() + " compute units, at most " + MOST_UNITS + " can be");
        }
        Set<String> names = new HashSet<>();
        for (KernelMetadata kernel : kernels) {
            if (!names.add(kernel.name())) {
                throw new IllegalArgumentException("two kernels are called " + kernel.name());
            }
        }
        Set<String> unitNames = new HashSet<>();
        ComputeUnit before = null;
        for (ComputeUnit unit : units) {
            if (!names.contains(unit.kernel())) {
                throw new IllegalArgumentException("compute unit " + unit.name() + " has no kernel of its name");
            }
            if (!unitNames.add(unit.name())) {
                throw new IllegalArgumentException("two compute units are called " + unit.name());
            }
            if (before != null
                    && Long.compareUnsigned(before.base(), unit.base()) >= 0
                    && unit.base() != ComputeUnit.NO_BASE) {
                throw new IllegalArgumentException(
                        "compute unit " + unit.name() + " must lie above " + before.name() + " in the address space");
            }
            before = unit;
        }
        for (Connection connection : connections) {
            if (connection.unit() < 0
                    || connection.unit() >= units.size()
                    || connection.bank() < 0
                    || connection.bank() >= banks.size()) {
                throw new IllegalArgumentException(connection + " names an unknown unit or bank");
            }
            String kernelName = units.get(connection.unit()).kernel();
            KernelMetadata kernel = kernels.stream()
                    .filter(each -> each.name().equals(kernelName))
                    .findFirst()
                    .orElseThrow();
            if (connection.argument() < 0
                    || connection.argument() >= kernel.arguments().size()) {
                throw new IllegalArgumentException(connection + " names an unknown argument");
            }
        }
    }
}
