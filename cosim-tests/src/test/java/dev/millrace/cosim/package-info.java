// SPDX-License-Identifier: Apache-2.0
/** Rendered pipelines under the emulation, against the reference. */
package dev.millrace.cosim;
