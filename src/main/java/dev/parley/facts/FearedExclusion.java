package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Manner;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a worry about being left out from a worry about something else: "concern about its marginalisation", "fear that it is being bypassed". */
final class FearedExclusion {
    private static final List<String> SLOTS =
            List.of("clause", "about", "over", "at", "of", "that", "gerund", "object");

    private final Lexicon lexicon;

    FearedExclusion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isFeared(Frame frame) {
        for (String slot : SLOTS) {
            for (Filler filler : frame.slot(slot)) {
                if (isExclusion(filler)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "fears that it is being sidelined": the worry is the fact, not what it is about. */
    boolean isUnderConcern(Frame frame) {
        Clause clause = frame.clause();
        Clause governor = clause == null ? null : clause.governor();
        NounPhrase noun = clause == null ? null : clause.governingNoun();
        if (noun != null && worries(CueWords.Kind.NOUN, noun.head().lemma())) {
            return true;
        }
        if (governor == null) {
            return false;
        }
        NounGroup object = governor.group("object");
        return worries(CueWords.Kind.VERB, governor.lemma())
                || object != null
                        && worries(CueWords.Kind.NOUN, object.first().head().lemma());
    }

    private boolean worries(CueWords.Kind kind, String lemma) {
        return lexicon.cues(kind, lemma).stream()
                .anyMatch(entry -> entry.fact() == FactType.CONCERN
                        && (kind != CueWords.Kind.VERB || entry.words().objectNoun() == null));
    }

    private boolean isExclusion(Filler filler) {
        if (filler instanceof Filler.Embedded embedded) {
            Clause clause = embedded.clause();
            List<CueEntry> entries = lexicon.cues(CueWords.Kind.VERB, clause.lemma()).stream()
                    .filter(entry -> !entry.party().contains("object") || mayMeanTheWorried(clause))
                    .toList();
            return imposes(entries, clause.particle());
        }
        if (filler instanceof Filler.Phrases phrases) {
            for (NounPhrase phrase : phrases.group().members()) {
                if (imposes(lexicon.cues(CueWords.Kind.NOUN, phrase.head().lemma()), null)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "that it is frozen out", "that they will freeze it out", but not "that it could freeze the talks". */
    private static boolean mayMeanTheWorried(Clause clause) {
        NounGroup object = clause.group("object");
        return clause.isPassive() || object != null && object.first().isPronoun();
    }

    private static boolean imposes(List<CueEntry> entries, @Nullable String particle) {
        return entries.stream()
                .anyMatch(entry -> entry.fact() == FactType.ABSENCE
                        && !entry.onlyNegated()
                        && (entry.words().particle() == null
                                || entry.words().particle().equals(particle))
                        && isImposed(entry.manner()));
    }

    private static boolean isImposed(@Nullable Manner manner) {
        return manner != null && manner.isImposed();
    }
}
