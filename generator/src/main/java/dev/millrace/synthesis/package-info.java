// SPDX-License-Identifier: Apache-2.0
/** From pipeline to what its kernels take of the card, by synthesis; the entry is {@link dev.millrace.synthesis.Synthesis}. */
package dev.millrace.synthesis;
