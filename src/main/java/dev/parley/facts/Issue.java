package dev.parley.facts;

import dev.parley.text.Span;
import java.util.List;

/**
 * What is at stake, as the text words it.
 *
 * @param conflict it is a war, a dispute, a clash
 * @param namedParties parties that the words of the issue name, also as an adjective ("the Ukrainian conflict")
 * @param territories those of them that say where: "the war in Ukraine"
 * @param sharers parties that its words list side by side: "the quotas of Denmark, Iceland and Greenland"
 * @param bound parties that it is said to bind, to cover or to hit
 * @param concerned parties of whom somebody says that it is their matter: "a matter for Pakistan and Afghanistan"
 */
public record Issue(
        String id,
        String label,
        boolean conflict,
        List<Span> mentions,
        List<Party> namedParties,
        List<Party> territories,
        List<Party> sharers,
        List<Party> bound,
        List<Party> concerned)
        implements Target {
    public Issue {
        mentions = List.copyOf(mentions);
        namedParties = List.copyOf(namedParties);
        territories = List.copyOf(territories);
        sharers = List.copyOf(sharers);
        bound = List.copyOf(bound);
        concerned = List.copyOf(concerned);
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
