// SPDX-License-Identifier: Apache-2.0
/** Pages for a browser, which hold all they need. */
package dev.millrace.page;
