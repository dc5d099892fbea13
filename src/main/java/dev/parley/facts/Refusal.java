package dev.parley.facts;

import dev.parley.lexicon.FactType;

/** The party turns down, blocks or rules out. */
public record Refusal(String id, Party party, Core core) implements Fact {
    @Override
    public FactType type() {
        return FactType.REFUSAL;
    }
}
