package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of a meeting, with what the text says of each dimension on its own.
 *
 * @param role null where the text does not say
 * @param part for a bloc: those of its members that sat, null where none did or the party is no bloc
 * @param because id of the explanation
 */
public record Seat(
        Meeting meeting,
        Party party,
        Presence presence,
        @Nullable Role role,
        Invitation invitation,
        Consulted consulted,
        @Nullable Part part,
        String because) {
    /**
     * A bloc's seat in part.
     *
     * @param members those that sat, in text order
     * @param of how many belong to it at the date of the article; 0 where the lexicon does not know
     * @param institution whether the bloc itself or one of its organs sat
     */
    public record Part(List<Party> members, int of, boolean institution) {
        public Part {
            members = List.copyOf(members);
        }
    }
}
