// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import dev.millrace.search.Objective;

/** What all jobs of a sweep share. */
public record Settings(Work work, Objective objective, boolean compare) {}
