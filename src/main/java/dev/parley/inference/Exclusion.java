package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import java.util.List;

/**
 * A party that has no seat at a meeting against its will or without being asked.
 *
 * @param grounds one or more, in the order of the enum
 * @param level the strongest of its grounds
 * @param because id of the explanation
 */
public record Exclusion(String id, Party party, Meeting meeting, List<Ground> grounds, Level level, String because) {
    public Exclusion {
        grounds = List.copyOf(grounds);
    }
}
