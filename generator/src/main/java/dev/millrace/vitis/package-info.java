// SPDX-License-Identifier: Apache-2.0
/**
 * From a pipeline to what Vitis builds it by: options of HLS for each kernel, connectivity, make files; docs/vitis.md.
 * {@link dev.millrace.vitis.VitisProject} is the entry.
 */
package dev.millrace.vitis;
