package dev.parley.facts;

import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;

/** The party does not, did not or will not take part in a meeting. */
public record Absence(String id, Party party, Manner manner, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.ABSENCE;
    }
}
