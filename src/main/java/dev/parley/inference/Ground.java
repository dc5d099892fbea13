package dev.parley.inference;

import java.util.Locale;

/** Why a party counts as excluded. */
public enum Ground {
    NOT_PRESENT,
    NOT_INVITED,
    SHUT_OUT,
    SELF_REPORTED,
    DECIDED_WITHOUT,
    UNMENTIONED;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
