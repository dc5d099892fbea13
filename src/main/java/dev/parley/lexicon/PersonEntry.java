package dev.parley.lexicon;

import java.util.List;

/** A well-known person and the offices that they held. */
public record PersonEntry(String name, List<String> aliases, List<Tenure> offices) {
    /** An office, the party that it speaks for, and its years. */
    public record Tenure(String office, String party, PartyEntry.Years years) {}
}
