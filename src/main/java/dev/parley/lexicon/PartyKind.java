package dev.parley.lexicon;

import java.util.Locale;

/** What sort of actor a party is. */
public enum PartyKind {
    STATE,
    BLOC,
    ORGANISATION,
    ORGAN,
    POLITICAL_PARTY,
    FACTION,
    ARMED_GROUP,
    COMPANY,
    UNION,
    NGO,
    PERSON,
    COLLECTIVE;

    /** The name in lexicon, fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
