// SPDX-License-Identifier: Apache-2.0
/** Pages, as a browser shows them. */
package dev.millrace.cosim.page;
