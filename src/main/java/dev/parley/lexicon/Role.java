package dev.parley.lexicon;

import java.util.Locale;

/** In what capacity a party sits at a meeting. */
public enum Role {
    PARTY,
    HOST,
    MEDIATOR,
    OBSERVER,
    REPRESENTED;

    /** The name in lexicon, fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
