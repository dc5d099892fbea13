package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party asks others to do or stop something. */
public record Demand(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.DEMAND;
    }
}
