// SPDX-License-Identifier: Apache-2.0
/** What a sweep asks for, as its TOML file says it. {@link dev.millrace.farm.sweep.Sweep} is the entry. */
package dev.millrace.farm.sweep;
