package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party commits itself with others or accepts what is put to it. */
public record Agreement(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.AGREEMENT;
    }
}
