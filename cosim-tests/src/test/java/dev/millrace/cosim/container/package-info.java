// SPDX-License-Identifier: Apache-2.0
/** The image of the project. */
package dev.millrace.cosim.container;
