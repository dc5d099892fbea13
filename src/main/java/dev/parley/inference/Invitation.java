package dev.parley.inference;

import java.util.Locale;

/** What the text says of a party's invitation, in the order in which one outweighs another. */
public enum Invitation {
    BARRED,
    NOT_INVITED,
    WITHDREW,
    DECLINED,
    INVITED,
    UNKNOWN;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
