// SPDX-License-Identifier: Apache-2.0
/** Whole pipelines under the software emulation, against the reference. */
package dev.millrace.cosim.pipeline;
