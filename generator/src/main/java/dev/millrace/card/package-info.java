// SPDX-License-Identifier: Apache-2.0
/** Cards, and what is known of them; docs/cards.md. {@link dev.millrace.card.Card} is the entry. */
package dev.millrace.card;
