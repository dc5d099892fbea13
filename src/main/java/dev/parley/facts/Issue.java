package dev.parley.facts;

import dev.parley.text.Span;
import java.util.List;

/**
 * What is at stake, as the text words it.
 *
 * @param namedParties parties that the words of the issue name, also as an adjective ("the Ukrainian conflict")
 */
public record Issue(String id, String label, List<Span> mentions, List<Party> namedParties) implements Target {
    public Issue {
        mentions = List.copyOf(mentions);
        namedParties = List.copyOf(namedParties);
    }

    public boolean names(Party party) {
        return namedParties.contains(party);
    }

    /** Two issues of one reading are the same if their ids are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Issue issue && issue.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
