// SPDX-License-Identifier: Apache-2.0
/** What tests of whole pipelines share: models, emulated cards, tools of this machine. */
package dev.millrace.cosim.support;
