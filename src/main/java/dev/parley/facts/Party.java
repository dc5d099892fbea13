package dev.parley.facts;

import dev.parley.lexicon.PartyKind;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Anyone who can sit at a table and take a position.
 *
 * @param members ids of those that belong to it at the date of the article, also of those that the article does not name
 * @param blocs ids of the parties that it belongs to at the date of the article, as far as the article names them
 */
public record Party(String id, String name, PartyKind kind, List<Span> mentions, Set<String> members, Set<String> blocs)
        implements Target {
    public Party {
        mentions = List.copyOf(mentions);
        members = Set.copyOf(members);
        blocs = Set.copyOf(blocs);
    }

    @Override
    public String label() {
        return name;
    }

    public boolean isMemberOf(Party bloc) {
        return blocs.contains(bloc.id);
    }

    /** Two parties of one reading are the same if their ids are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && party.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
