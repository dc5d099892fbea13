package dev.parley.lexicon;

import java.util.Locale;

/** The nine kinds of fact that a text can state of a party. */
public enum FactType {
    ATTENDANCE,
    ABSENCE,
    AGREEMENT,
    REFUSAL,
    OFFER,
    DEMAND,
    SUPPORT,
    CRITICISM,
    CONCERN;

    /** The name in lexicon, fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
