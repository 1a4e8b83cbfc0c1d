// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * The content of an xclbin, as far as Millrace writes and reads it.
 *
 * @param platform the card's platform name, at most 63 characters
 * @param clockMegahertz frequency of the kernel clock
 * @param hardware that a host sees
 * @param bitstream a bitstream, or for emulation the compiled pipeline
 * @param userMetadata any text, such as the manifest; may be empty
 * @param uuid tells loaded xclbins apart
 */
public record Xclbin(
        Target target,
        String platform,
        String project,
        int clockMegahertz,
        Hardware hardware,
        Blob bitstream,
        String userMetadata,
        UUID uuid) {
    public Xclbin {
        Names.check("platform", platform, 63);
        Names.check("project", project, 255);
        if (clockMegahertz < 0) {
            throw new IllegalArgumentException("clock of " + clockMegahertz + " MHz must be positive");
        }
    }

    /** An xclbin whose uuid follows from its content. */
    public static Xclbin of(
            Target target,
            String platform,
            String project,
            int clockMegahertz,
            Hardware hardware,
            Blob bitstream,
            String userMetadata) {
        Xclbin content = new Xclbin(
                target, platform, project, clockMegahertz, hardware, bitstream, userMetadata, new UUID(0, 0));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(XclbinWriter.write(content));
            return content.withUuid(UUID.nameUUIDFromBytes(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Xclbin withUuid(UUID other) {
        return new Xclbin(target, platform, project, clockMegahertz, hardware, bitstream, userMetadata, other);
    }

    public List<MemoryBank> banks() {
        return hardware.banks();
    }

    public List<KernelMetadata> kernels() {
        return hardware.kernels();
    }

    public List<ComputeUnit> units() {
        return hardware.units();
    }

    public List<Connection> connections() {
        return hardware.connections();
    }

    public KernelMetadata kernel(String name) {
        return hardware.kernel(name);
    }

    byte[] userMetadataBytes() {
        return userMetadata.getBytes(UTF_8);
    }
}
