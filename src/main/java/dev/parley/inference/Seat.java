package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of a meeting, with what the text says of each dimension on its own.
 *
 * @param role null where the text does not say
 * @param because id of the explanation
 */
public record Seat(
        Meeting meeting,
        Party party,
        Presence presence,
        @Nullable Role role,
        Invitation invitation,
        Consulted consulted,
        String because) {}
