package dev.parley.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** The places in a clause that an entry can name: those of the grammar, and every preposition. */
final class Slots {
    static final String NONE = "none";
    /** Whoever is reported to say it. */
    static final String SPEAKER = "speaker";

    private static final Set<String> ARGUMENTS =
            Set.of("subject", "object", "possessor", "infinitive", "that", "gerund", "clause", "quote");
    private static final Set<String> FRAMES = Set.of(
            "that", "bare", "quote", "inserted", "whether", "infinitive", "gerund", "as", "object-that", "object");

    private Slots() {}

    static Set<String> of(Set<String> prepositions) {
        return union(union(ARGUMENTS, prepositions), Set.of(SPEAKER));
    }

    static Set<String> sources(Set<String> prepositions) {
        return union(union(ARGUMENTS, prepositions), Set.of(NONE));
    }

    /** What a reporting cue can take its content in. */
    static Set<String> frames(Set<String> prepositions) {
        return union(FRAMES, prepositions);
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> out = new LinkedHashSet<>(left);
        out.addAll(right);
        return out;
    }
}
