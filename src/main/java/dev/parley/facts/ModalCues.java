package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a speaker asks of others by a modal verb: "Japan must open its markets, the minister said".
 *
 * <p>Only a reported clause counts, whose subject is a party other than the speaker: "we must" and "prices should" ask for nothing.
 */
final class ModalCues {
    private final Lexicon lexicon;
    private final Mentions mentions;

    ModalCues(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    List<Frame> of(Clause clause, List<Clause> sentence, TruthReader truths) {
        String modal = clause.modal();
        if (modal == null || clause.isPassive() || clause.isPast() || !isStated(clause, sentence, truths)) {
            return List.of();
        }
        List<CueEntry> entries = lexicon.cues(CueWords.Kind.MODAL, modal);
        if (entries.isEmpty() || !asksOthers(clause)) {
            return List.of();
        }
        List<Frame> found = new ArrayList<>();
        for (CueEntry entry : entries) {
            found.add(new Frame(
                    entry, clause.verbSpan(), clause, TruthReader.noun(false), slot -> slot(clause, slot), false));
        }
        return found;
    }

    /** What is asked stands by itself or as what somebody says, not under a condition or in a question. */
    private static boolean isStated(Clause clause, List<Clause> sentence, TruthReader truths) {
        Clause governor = clause.governor();
        return switch (clause.relation()) {
            case MAIN, FRAME -> true;
            case COMPLEMENT -> {
                Truth above = governor == null ? Truth.NONE : truths.of(governor, sentence);
                yield governor == null || above.committed() && !above.negated();
            }
            default -> false;
        };
    }

    private boolean asksOthers(Clause clause) {
        NounGroup subject = clause.group("subject");
        List<Reference> asked = subject == null ? List.of() : mentions.of(subject);
        return !asked.isEmpty() && !ClauseSlots.speaker(mentions, clause).isEmpty();
    }

    private List<Filler> slot(Clause clause, String slot) {
        return switch (slot) {
            case "speaker" -> ClauseSlots.speaker(mentions, clause);
            case "clause" -> List.of(new Filler.Embedded(clause));
            default -> {
                NounGroup group = clause.group(slot);
                yield group == null ? List.of() : List.of(new Filler.Phrases(group));
            }
        };
    }
}
