// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

/** A card that says what cannot be, or too little; the message names the card or the group of its file, and what to do. */
public class CardException extends RuntimeException {
    public CardException(String message) {
        super(message);
    }
}
