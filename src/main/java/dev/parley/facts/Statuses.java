package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Modality;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import org.jspecify.annotations.Nullable;

/** Reads from the verbs around a meeting how far it has come: "the talks broke down", "will be held", "was put off". */
final class Statuses {
    private final Lexicon lexicon;
    private final Agenda agenda;
    private final TruthReader truths;

    Statuses(Lexicon lexicon, Agenda agenda) {
        this.lexicon = lexicon;
        this.agenda = agenda;
        this.truths = new TruthReader(lexicon);
    }

    void read(Document.Parse parse) {
        for (Clause clause : parse.clauses()) {
            Truth truth = truths.of(clause, parse.clauses());
            note(clause.surfaceSubject(), clause, truth);
            for (Argument argument : clause.arguments()) {
                context(argument.group(), truth);
                if (argument.slot().equals("object")) {
                    note(argument.group(), clause, truth);
                } else if (lexicon.meetings().occasionPrepositions().contains(argument.slot())) {
                    occasion(argument.group(), clause, truth);
                }
            }
        }
    }

    private void context(@Nullable NounGroup group, Truth truth) {
        MeetingDraft meeting = agenda.in(group);
        if (meeting != null && meeting.mentions().size() == 1 && meeting.isOpen()) {
            boolean plain = truth.committed() && truth.modality() == Modality.ASSERTED;
            meeting.context(
                    plain
                            ? MeetingStatus.HELD
                            : truth.modality() == Modality.PLANNED ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
        }
    }

    private void note(@Nullable NounGroup group, Clause clause, Truth truth) {
        MeetingDraft meeting = agenda.in(group);
        if (meeting == null || truth.negated()) {
            return;
        }
        for (MeetingStatus status : MeetingStatus.values()) {
            if (lexicon.meetings().isVerbOf(status.word(), clause.phrasalLemma())) {
                meeting.evidence(status == MeetingStatus.HELD ? byTruth(clause, truth) : status);
                if (!truth.committed() && status == MeetingStatus.HELD) {
                    return;
                }
                agenda.describe(meeting, clause);
            }
        }
    }

    private static MeetingStatus byTruth(Clause clause, Truth truth) {
        if (!truth.committed() || truth.modality() == Modality.POSSIBLE || truth.modality() == Modality.CONDITIONAL) {
            return MeetingStatus.PROPOSED;
        }
        if (truth.modality() == Modality.PLANNED) {
            return MeetingStatus.PLANNED;
        }
        if (clause.isProgressive()) {
            return MeetingStatus.UNDER_WAY;
        }
        return clause.isPast() ? MeetingStatus.HELD : MeetingStatus.PLANNED;
    }

    /** Something was done at it, so it took place. */
    private void occasion(@Nullable NounGroup group, Clause clause, Truth truth) {
        MeetingDraft meeting = agenda.in(group);
        boolean done = truth.committed()
                && !truth.negated()
                && truth.modality() == Modality.ASSERTED
                && clause.isPast()
                && clause.relation() != Clause.Relation.FRAME;
        if (meeting != null && done && meeting.isOpen()) {
            meeting.evidence(MeetingStatus.HELD);
        }
    }
}
