package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party declares worry or warns of harm. */
public record Concern(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.CONCERN;
    }
}
