// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

/** A name that no card of the library has. */
public final class UnknownCardException extends CardException {
    UnknownCardException(String message) {
        super(message);
    }
}
