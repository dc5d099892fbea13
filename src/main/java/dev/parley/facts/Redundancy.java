package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Tells the cues that state no fact of their own, since another cue of the sentence states it. */
final class Redundancy {
    private final Lexicon lexicon;
    private final FearedExclusion exclusions;

    Redundancy(Lexicon lexicon, FearedExclusion exclusions) {
        this.lexicon = lexicon;
        this.exclusions = exclusions;
    }

    boolean isRedundant(Frame frame, FactType type) {
        return switch (type) {
            case OFFER -> promisesRefusal(frame);
            case REFUSAL -> isRefused(frame);
            case ABSENCE -> exclusions.isUnderConcern(frame);
            case ATTENDANCE -> isPurpose(frame.clause()) || isOffered(frame.clause());
            default -> false;
        };
    }

    /** "met to discuss the dam": what they met for is no second meeting. */
    private boolean isPurpose(@Nullable Clause clause) {
        Clause governor = clause == null ? null : clause.governor();
        return clause != null
                && governor != null
                && clause.relation() == Clause.Relation.INFINITIVE
                && clause.governingNoun() == null
                && !governor.isCopular()
                && lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), "infinitive")
                        .isEmpty()
                && lexicon.cues(CueWords.Kind.VERB, governor.lemma()).stream()
                        .anyMatch(entry -> entry.fact() == FactType.ATTENDANCE
                                && (entry.party().size() > 1 || entry.needs().isEmpty()));
    }

    /** "refused to sign", "its refusal to sign": what is refused is one refusal, told by the word over it. */
    private boolean isRefused(Frame frame) {
        Clause clause = frame.clause();
        boolean infinitive = clause != null
                && frame.entry().fact() != FactType.REFUSAL
                && clause.relation() == Clause.Relation.INFINITIVE;
        if (!infinitive || clause == null) {
            return false;
        }
        NounPhrase noun = clause.governingNoun();
        if (noun != null) {
            return refuses(CueWords.Kind.NOUN, noun.head().lemma());
        }
        Clause governor = clause.governor();
        return governor != null && refuses(CueWords.Kind.VERB, governor.lemma());
    }

    private boolean refuses(CueWords.Kind kind, String lemma) {
        return lexicon.cues(kind, lemma).stream()
                .anyMatch(entry ->
                        entry.fact() == FactType.REFUSAL && entry.target().contains("infinitive"));
    }

    /** "is willing to enter talks": what is only offered is no attendance yet. */
    private boolean isOffered(@Nullable Clause clause) {
        return clause != null
                && clause.relation() == Clause.Relation.INFINITIVE
                && OfferingAdjectives.govern(lexicon, clause);
    }

    /** "is prepared to veto": a pledge to oppose is a refusal, no offer. */
    private boolean promisesRefusal(Frame frame) {
        for (Filler filler : frame.slot("infinitive")) {
            if (filler instanceof Filler.Embedded embedded
                    && lexicon.cues(CueWords.Kind.VERB, embedded.clause().lemma()).stream()
                            .anyMatch(entry -> entry.fact() == FactType.REFUSAL
                                    && !entry.onlyNegated()
                                    && entry.words().objectNoun() == null
                                    && entry.words().particle() == null)) {
                return true;
            }
        }
        return false;
    }
}
