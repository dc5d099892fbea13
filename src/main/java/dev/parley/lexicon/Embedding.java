package dev.parley.lexicon;

/**
 * What a word does to the truth of the clause that it governs (implicatives and their kin; Karttunen 1971, Nairn et al. 2006).
 *
 * @param effect on the complement where the word itself holds
 * @param whenNegated on the complement where the word is negated
 * @param objectControl the object, not the subject, acts in the complement ("urged Iran to attend")
 */
public record Embedding(
        CueWords.Kind kind, String lemma, String complement, boolean objectControl, Effect effect, Effect whenNegated) {
    /** What is left of the complement's truth. */
    public enum Effect {
        ASSERTED,
        PLANNED,
        POSSIBLE,
        CONDITIONAL,
        /** It does not happen. */
        NEGATED,
        /** It may not happen. */
        UNLIKELY,
        /** Somebody says that it did not happen. */
        DENIED,
        /** The text commits itself to nothing. */
        NOTHING
    }
}
