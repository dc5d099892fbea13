package dev.parley.facts;

import dev.parley.text.Span;
import java.util.List;

/** What a fact or a stance is about. */
public sealed interface Target permits Party, Meeting, Issue {
    /** Unique in its reading, stable for the same input and lexicon. */
    String id();

    /** What a reader would call it. */
    String label();

    /** Where the text names it, in text order. */
    List<Span> mentions();
}
