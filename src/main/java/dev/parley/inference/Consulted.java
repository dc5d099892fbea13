package dev.parley.inference;

import java.util.Locale;

/** Whether a party was asked for its view, in the order in which one outweighs another. */
public enum Consulted {
    NO,
    BEFORE,
    AFTER,
    UNKNOWN;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
