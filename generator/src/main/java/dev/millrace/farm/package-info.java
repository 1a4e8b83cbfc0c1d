// SPDX-License-Identifier: Apache-2.0
/**
 * Sweeps over designs as a graph of jobs, run on this machine's cores or on a Slurm cluster; the entry is
 * {@link dev.millrace.farm.Farm}, docs/farm.md the contract.
 */
package dev.millrace.farm;
