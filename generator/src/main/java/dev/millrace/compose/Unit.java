// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.Kernel;

/**
 * An instance of a kernel.
 *
 * @param name unique in the pipeline
 * @param kernel what it is an instance of
 * @param lane the lane it belongs to, or −1
 */
public record Unit(String name, Kernel kernel, int lane) {}
