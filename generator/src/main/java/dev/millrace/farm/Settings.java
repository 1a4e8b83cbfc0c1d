// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.search.Objective;

/** What all jobs of a sweep share. */
record Settings(Work work, Objective objective, boolean compare) {}
