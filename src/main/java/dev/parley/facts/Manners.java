package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.linguistics.Clause;

/** Says how a party came to be absent. */
final class Manners {
    private final Lexicon lexicon;

    Manners(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue's own manner; for a negated attendance, "refused to attend" is the party's choice and "did not attend" says no more than that. */
    Manner of(Frame frame, Modality modality) {
        CueEntry entry = frame.entry();
        if (entry.manner() != null) {
            return entry.manner();
        }
        Clause clause = frame.clause();
        Clause governor = clause == null ? null : clause.governor();
        boolean refused = governor != null
                && clause != null
                && clause.relation() != Clause.Relation.COMPLEMENT
                && refuses(governor);
        return refused ? Manner.DECLINED : Manner.NOT_PRESENT;
    }

    /** "refused to negotiate": the refusal is a fact of its own. */
    boolean isRefused(Frame frame) {
        Clause clause = frame.clause();
        Clause governor = clause == null ? null : clause.governor();
        return governor != null && refuses(governor);
    }

    private boolean refuses(Clause governor) {
        boolean copula = lexicon.grammar().copulas().contains(governor.lemma());
        return !copula
                && lexicon.cues(CueWords.Kind.VERB, governor.lemma()).stream()
                        .anyMatch(entry -> entry.fact() == FactType.REFUSAL && !entry.onlyNegated());
    }
}
