// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

/**
 * A generated token.
 *
 * @param index its place in the generation, from 0
 * @param id its id in the vocabulary
 * @param position the position at which it would be fed
 * @param last whether the generation ends with it
 * @param saturations values that the device has clipped so far
 */
public record Token(int index, int id, int position, boolean last, long saturations) {
    Token asLast() {
        return new Token(index, id, position, true, saturations);
    }
}
