package dev.parley.lexicon;

import java.util.Locale;

/** How a party came to be absent. */
public enum Manner {
    NOT_PRESENT,
    NOT_INVITED,
    EXCLUDED,
    DECLINED,
    BOYCOTTED,
    WALKED_OUT,
    POSTPONED;

    /** The name in lexicon, fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The party itself chose to stay away or to leave. */
    public boolean isOwnChoice() {
        return this == DECLINED || this == BOYCOTTED || this == WALKED_OUT;
    }

    /** Others kept the party away. */
    public boolean isImposed() {
        return this == NOT_INVITED || this == EXCLUDED;
    }
}
