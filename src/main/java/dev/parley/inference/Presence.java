package dev.parley.inference;

import java.util.Locale;

/** Whether a party sat at a meeting, as far as the text says. */
public enum Presence {
    PRESENT,
    ABSENT,
    NOT_STATED;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
