// SPDX-License-Identifier: Apache-2.0
/**
 * The kernels of the library, a class each. A class holds everything that is about its kernel and a plan decides: ports,
 * constants, resources, rates and latencies, and what it is called in words. The algorithm is in the library's folder of
 * the kernel. {@link dev.millrace.kernel.Kernel} says what each of them has.
 */
package dev.millrace.kernel;
