package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.text.Span;
import java.util.List;

/** What fills a slot of a cue. */
sealed interface Filler {
    /** Noun phrases of the text. */
    record Phrases(NounGroup group) implements Filler {}

    /** A complement. */
    record Embedded(Clause clause) implements Filler {}

    /** Parties that the text names by a possessive or an adjective. */
    record Owners(List<Reference> references, Span span) implements Filler {}
}
