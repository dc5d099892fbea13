package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party faults another party or its act. */
public record Criticism(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.CRITICISM;
    }
}
