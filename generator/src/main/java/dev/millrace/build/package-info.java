// SPDX-License-Identifier: Apache-2.0
/** From a pipeline to something that runs: the compiled emulation in an xclbin, and the manifest for the host. */
package dev.millrace.build;
