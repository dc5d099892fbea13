package dev.parley.lexicon;

import java.util.Locale;

/** In what capacity a party sits at a meeting. */
public enum Role {
    PARTY,
    HOST,
    MEDIATOR,
    OBSERVER,
    REPRESENTED,
    /** It was asked to come; whether it did is another matter. */
    INVITEE,
    /** It was asked for its view. */
    CONSULTED;

    /** A party can sit at a table in this role. */
    public boolean isSeated() {
        return this != INVITEE && this != CONSULTED;
    }

    /** The name in lexicon, fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
