// SPDX-License-Identifier: Apache-2.0
/**
 * All that is rendered of a pipeline, in one folder, with the manifest for the host.
 * {@link dev.millrace.project.Project} is the entry.
 */
package dev.millrace.project;
