// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/**
 * One argument of a kernel.
 *
 * @param index its place, from 0 without holes
 * @param kind how it is passed
 * @param port the port that carries it, such as {@code m_axi_gmem} or {@code s_axi_control}
 * @param type the C type, which tells the host {@code float} from {@code int}
 * @param offset its register, bytes from the unit's base address; 0 for streams
 * @param bytes its width in the register map: 4 or 8, 0 for streams
 */
public record Argument(int index, String name, Kind kind, String port, String type, int offset, int bytes) {
    /** The number is the addressQualifier of the metadata. */
    public enum Kind {
        SCALAR(0),
        GLOBAL(1),
        STREAM(4);

        private final int qualifier;

        Kind(int qualifier) {
            this.qualifier = qualifier;
        }

        int qualifier() {
            return qualifier;
        }

        static Kind ofQualifier(int qualifier) {
            for (Kind kind : values()) {
                if (kind.qualifier == qualifier) {
                    return kind;
                }
            }
            throw new XclbinException("metadata: unknown addressQualifier " + qualifier);
        }
    }

    public Argument {
        Names.check("argument", name, 255);
        if (index < 0) {
            throw new IllegalArgumentException("argument " + name + ": index " + index + " must not be negative");
        }
        if (offset < 0 || bytes < 0 || (kind != Kind.STREAM && (offset < 16 || offset % 4 != 0))) {
            throw new IllegalArgumentException("argument " + name + ": register offset " + offset + " and width "
                    + bytes + " must be positive, the offset a multiple of 4 beyond the control words");
        }
    }

    /** A pointer into device memory: 8 bytes. */
    public static Argument global(int index, String name, String port, String type, int offset) {
        return new Argument(index, name, Kind.GLOBAL, port, type, offset, 8);
    }

    /** A 32-bit scalar. */
    public static Argument scalar32(int index, String name, String type, int offset) {
        return new Argument(index, name, Kind.SCALAR, KernelMetadata.CONTROL_PORT, type, offset, 4);
    }
}
