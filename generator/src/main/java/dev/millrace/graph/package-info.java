// SPDX-License-Identifier: Apache-2.0
/** What a model computes, as operators; nothing of how it is run. */
package dev.millrace.graph;
