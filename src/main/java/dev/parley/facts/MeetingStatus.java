package dev.parley.facts;

import java.util.Locale;

/** How far a meeting has come, as the text tells it. */
public enum MeetingStatus {
    HELD,
    UNDER_WAY,
    PLANNED,
    PROPOSED,
    POSTPONED,
    CANCELLED;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The meeting has taken place or is taking place. */
    public boolean isReal() {
        return this == HELD || this == UNDER_WAY;
    }
}
