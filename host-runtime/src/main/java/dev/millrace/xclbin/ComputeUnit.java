// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/**
 * An instance of a kernel.
 *
 * @param base address of its register map; {@link #NO_BASE} when it has none
 * @param control how it is started
 */
public record ComputeUnit(String kernel, String instance, long base, ControlProtocol control) {
    /** The base address of units without a register map. */
    public static final long NO_BASE = -1;

    /** The number is the control protocol of IP_LAYOUT. */
    public enum ControlProtocol {
        HANDSHAKE(0),
        CHAIN(1),
        /** Runs by itself from the first clock on. */
        NONE(2);

        private final int code;

        ControlProtocol(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static ControlProtocol ofCode(int code) {
            for (ControlProtocol control : values()) {
                if (control.code == code) {
                    return control;
                }
            }
            throw new XclbinException("IP_LAYOUT: unknown control protocol " + code);
        }
    }

    public ComputeUnit {
        Names.check("compute unit", kernel + ":" + instance, 63);
        if (kernel.isEmpty() || instance.isEmpty()) {
            throw new IllegalArgumentException("compute unit '" + kernel + ":" + instance + "' lacks a name");
        }
        if (base == NO_BASE && control != ControlProtocol.NONE) {
            throw new IllegalArgumentException(
                    "compute unit " + kernel + ":" + instance + " is started by the host and needs a base address");
        }
    }

    /** A unit that the host starts and that may be started again before it has ended. */
    public static ComputeUnit chained(String kernel, String instance, long base) {
        return new ComputeUnit(kernel, instance, base, ControlProtocol.CHAIN);
    }

    /** As the host names it: {@code kernel:instance}. */
    public String name() {
        return kernel + ":" + instance;
    }
}
