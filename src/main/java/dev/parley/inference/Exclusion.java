package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that has no seat at a meeting against its will or without being asked.
 *
 * @param meeting or the issue, where it is decided without a meeting that the text names
 * @param grounds one or more, in the order of the enum
 * @param level the strongest of its grounds
 * @param contestedBy those who deny it, in text order
 * @param endedBy the later round that seats the party, null where the text tells of none
 * @param because id of the explanation
 */
public record Exclusion(
        String id,
        Party party,
        Target meeting,
        List<Ground> grounds,
        Level level,
        List<Party> contestedBy,
        @Nullable Meeting endedBy,
        String because) {
    public Exclusion {
        grounds = List.copyOf(grounds);
        contestedBy = List.copyOf(contestedBy);
    }
}
