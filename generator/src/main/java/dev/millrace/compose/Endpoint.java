// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

/**
 * One end of a stream.
 *
 * @param unit name of the unit
 * @param port name of its port
 * @param index within an array port, −1 for a single stream
 */
public record Endpoint(String unit, String port, int index) {
    /** As connectivity files name it. */
    @Override
    public String toString() {
        return unit + "." + port + (index < 0 ? "" : "_" + index);
    }
}
