// SPDX-License-Identifier: Apache-2.0
/** Data files in TOML to records: {@link dev.millrace.toml.Toml} is the entry. */
package dev.millrace.toml;
