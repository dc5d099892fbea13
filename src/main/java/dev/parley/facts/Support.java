package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party backs another party or its plan without being bound by it. */
public record Support(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.SUPPORT;
    }
}
