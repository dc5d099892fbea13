package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party puts forward or declares readiness. */
public record Offer(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.OFFER;
    }
}
