package dev.parley.linguistics;

import dev.parley.lexicon.Modality;

/**
 * What the text commits itself to in a clause.
 *
 * @param committed false for questions, commands to others, and whatever else states nothing
 * @param negated it is said not to be so
 */
public record Truth(boolean committed, boolean negated, Modality modality) {
    static final Truth PLAIN = new Truth(true, false, Modality.ASSERTED);
    /** Nothing is stated. */
    public static final Truth NONE = new Truth(false, false, Modality.ASSERTED);

    Truth negate() {
        return new Truth(committed, !negated, modality);
    }

    /** The same commitment, not negated. */
    public Truth affirm() {
        return new Truth(committed, false, modality);
    }

    /** The weaker of two commitments. */
    public Truth weaken(Modality other) {
        return new Truth(committed, negated, modality.compareTo(other) >= 0 ? modality : other);
    }
}
