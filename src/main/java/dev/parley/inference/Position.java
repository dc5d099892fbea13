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

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
