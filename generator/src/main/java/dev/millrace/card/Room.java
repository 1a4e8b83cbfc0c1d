// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import dev.millrace.fabric.Resources;
import java.util.List;

/**
 * What the platform leaves of a die, or of a device whose card file does not say it by die: all that a design may take,
 * wherever it is counted.
 *
 * @param name of the die as Vitis names it
 */
public record Room(String name, Resources available) {
    /** The rooms of a card, die by die from the bottom; or a {@link CardException} if it does not say its logic. */
    public static List<Room> of(Card card) {
        Logic logic = card.logic()
                .orElseThrow(() -> new CardException(
                        "card " + card.name() + " does not say its resources; add [logic] to its file, docs/cards.md"));
        boolean known = !logic.slrs().isEmpty()
                && logic.slrs().stream().allMatch(slr -> slr.available().isPresent());
        if (known) {
            return logic.slrs().stream()
                    .map(slr -> new Room(slr.name(), slr.available().orElseThrow()))
                    .toList();
        }
        Resources shell = logic.shell().map(Logic.Shell::resources).orElse(Resources.NONE);
        return List.of(new Room("device", logic.total().minus(shell)));
    }

    /** The resources of all dies of a card. */
    public static Resources all(Card card) {
        return of(card).stream().map(Room::available).reduce(Resources.NONE, Resources::plus);
    }
}
