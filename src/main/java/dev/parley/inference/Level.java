package dev.parley.inference;

import java.util.Locale;

/** How far the text itself says that a party is excluded, strongest first. */
public enum Level {
    EXPLICIT,
    SELF_REPORTED,
    INFERRED;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
