package dev.parley.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cue, taken apart.
 *
 * @param lemma of the verb, the noun, the adjective, or the whole of a phrase
 * @param particle that goes with a verb ("walk out")
 * @param preposition that must follow ("call on")
 * @param objectNoun lemma of the head noun of a light verb's object ("take part", "hold talk")
 */
public record CueWords(
        Kind kind,
        String lemma,
        @Nullable String particle,
        @Nullable String preposition,
        @Nullable String objectNoun) {
    /** What the cue is in its clause. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        PHRASE,
        ADVERB,
        /** A modal verb by which a speaker asks something of others: "Japan must open its markets". */
        MODAL;

        /** The key in the lexicon. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(lemma);
        for (String part : new String[] {particle, objectNoun, preposition}) {
            if (part != null) {
                out.append(' ').append(part);
            }
        }
        return out.toString();
    }
}
