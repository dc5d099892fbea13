package dev.parley.lexicon;

import java.util.Locale;

/** How far the text commits itself to a fact. */
public enum Modality {
    ASSERTED,
    PLANNED,
    POSSIBLE,
    CONDITIONAL,
    DENIED;

    /** The name in lexicon, fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
