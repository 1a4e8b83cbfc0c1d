// SPDX-License-Identifier: Apache-2.0
/** Sweeps on a real Slurm. */
package dev.millrace.cosim.farm;
