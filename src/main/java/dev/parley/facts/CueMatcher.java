package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the cues of a sentence whose slots are filled as their entries ask. */
final class CueMatcher {
    private final SlotClasses classes;
    private final TruthReader truths;
    private final PredicateCues predicates;
    private final PhraseCues phrases;
    private final NounCues nounCues;
    private final ModalCues modals;

    CueMatcher(Nouns nouns, Mentions mentions) {
        this.classes = new SlotClasses(nouns, mentions);
        this.truths = new TruthReader(nouns.lexicon());
        this.predicates = new PredicateCues(nouns, mentions);
        this.phrases = new PhraseCues(nouns, mentions, truths);
        this.nounCues = new NounCues(nouns, mentions, truths);
        this.modals = new ModalCues(nouns.lexicon(), mentions);
    }

    List<Frame> match(Document.Parse parse) {
        List<Frame> out = new ArrayList<>();
        for (Clause clause : parse.clauses()) {
            Truth truth = truths.of(clause, parse.clauses());
            if (truth.committed()) {
                keepClosest(predicates.of(clause, parse.clauses(), truth), out);
            }
            keepClosest(modals.of(clause, parse.clauses(), truths), out);
        }
        for (Frame frame : phrases.of(parse)) {
            if (isFilled(frame)) {
                out.add(frame);
            }
        }
        for (NounPhrase phrase : parse.nouns()) {
            if (!isUsed(phrase, out)) {
                keepClosest(nounCues.of(parse, phrase), out);
            }
        }
        return out;
    }

    private boolean isFilled(Frame frame) {
        return classes.satisfied(frame) && classes.hasParty(frame);
    }

    /** Of several entries that fit the same words, the closest of each type. */
    private void keepClosest(List<Frame> found, List<Frame> out) {
        Map<FactType, Frame> best = new EnumMap<>(FactType.class);
        int closest = 0;
        for (Frame frame : found) {
            if (isFilled(frame)) {
                best.merge(frame.entry().fact(), frame, (a, b) -> b.specificity() > a.specificity() ? b : a);
                closest = Math.max(closest, frame.entry().words().objectNoun() != null ? 1 : 0);
            }
        }
        for (Frame frame : best.values()) {
            if (closest == 0
                    || frame.entry().words().objectNoun() != null
                    || frame.entry().words().kind() != CueWords.Kind.VERB) {
                out.add(frame);
            }
        }
    }

    /** The object noun of a light verb has been read with it. */
    private static boolean isUsed(NounPhrase phrase, List<Frame> out) {
        return out.stream()
                .anyMatch(frame -> frame.entry().words().objectNoun() != null
                        && frame.cue().contains(phrase.head().span()));
    }
}
