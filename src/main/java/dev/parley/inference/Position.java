package dev.parley.inference;

import java.util.Locale;

/** Where a party stands toward a target. */
public enum Position {
    SUPPORTS,
    CONDITIONAL,
    MIXED,
    CONCERNED,
    OPPOSES,
    UNDECLARED;

    public boolean isInFavour() {
        return this == SUPPORTS;
    }

    /** Worry is on the side of those who oppose; a condition, or a mixed position, is on none. */
    public boolean isAgainst() {
        return this == OPPOSES || this == CONCERNED;
    }

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
