package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Modality;
import org.jspecify.annotations.Nullable;

/** Says what a cue states once negation is counted in: its fact, the opposite, a refusal, a denial, or nothing. */
final class Polarity {
    /** A type of fact, and how far the text commits itself to it. */
    record Statement(FactType type, Modality modality) {}

    private final Lexicon lexicon;
    private final Manners manners;

    Polarity(Lexicon lexicon, Manners manners) {
        this.lexicon = lexicon;
        this.manners = manners;
    }

    /** What the frame states, null where that is nothing. */
    @Nullable
    Statement of(Frame frame) {
        CueEntry entry = frame.entry();
        boolean negated = frame.truth().negated();
        if (entry.onlyNegated() && !negated) {
            return null;
        }
        Modality modality =
                entry.modality() != null ? entry.modality() : frame.truth().modality();
        if (entry.fact() == FactType.REFUSAL
                && modality == Modality.POSSIBLE
                && OfferingAdjectives.govern(lexicon, frame.clause())) {
            modality = Modality.PLANNED; // "prepared to veto"
        }
        return negated && !entry.onlyNegated() ? negated(frame, modality) : new Statement(entry.fact(), modality);
    }

    private @Nullable Statement negated(Frame frame, Modality modality) {
        CueEntry entry = frame.entry();
        CueEntry.Negated meaning = entry.negated();
        if (meaning instanceof CueEntry.Negated.Opposite opposite) {
            return new Statement(opposite.fact(), modality);
        }
        if (!(meaning instanceof CueEntry.Negated.Denied)) {
            return null;
        }
        if (entry.fact() == FactType.ATTENDANCE && modality != Modality.ASSERTED) {
            return frame.event() || hasOwnRefusal(entry) ? null : new Statement(FactType.REFUSAL, modality);
        }
        return manners.isRefused(frame) ? null : new Statement(entry.fact(), Modality.DENIED);
    }

    /** The refusals have an entry of their own for the negated verb. */
    private boolean hasOwnRefusal(CueEntry entry) {
        return lexicon.cues(entry.words().kind(), entry.words().lemma()).stream()
                .anyMatch(other -> other.fact() == FactType.REFUSAL && other.onlyNegated());
    }
}
