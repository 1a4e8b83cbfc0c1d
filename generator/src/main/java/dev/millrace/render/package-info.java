// SPDX-License-Identifier: Apache-2.0
/** From a pipeline to text: HLS C++, connectivity, and the emulation's wiring. Equal pipelines give equal bytes. */
package dev.millrace.render;
