package dev.parley.facts;

import dev.parley.lexicon.MeetingWords;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Knows which meeting follows which: rounds of one negotiation, and what was held ahead of another meeting or after it. */
final class MeetingOrder {
    private final MeetingWords words;
    private final Agenda agenda;

    MeetingOrder(MeetingWords words, Agenda agenda) {
        this.words = words;
        this.agenda = agenda;
    }

    boolean isSequence(String preposition) {
        return words.beforePrepositions().contains(preposition)
                || words.afterPrepositions().contains(preposition);
    }

    boolean isSequel(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> isSequence(argument.slot()) && agenda.in(argument.group()) != null);
    }

    /** "held talks with Jordan ahead of the summit", "talks after the summit". */
    void read(Document.Parse parse) {
        for (Clause clause : parse.clauses()) {
            MeetingDraft own = own(clause);
            if (own != null) {
                note(own, clause);
            }
        }
        for (NounPhrase phrase : parse.nouns()) {
            MeetingDraft meeting = agenda.of(phrase);
            if (meeting != null) {
                for (NounPhrase.Modifier modifier : phrase.modifiers()) {
                    note(meeting, modifier.preposition(), agenda.in(modifier.group()));
                }
            }
        }
    }

    /** The meeting that is itself spoken of as held, attended or opened. */
    private @Nullable MeetingDraft own(Clause clause) {
        for (Argument argument : clause.arguments()) {
            MeetingDraft meeting = agenda.in(argument.group());
            boolean core = argument.slot().equals("object") || argument.slot().equals("subject");
            if (meeting != null && core) {
                return meeting;
            }
        }
        return agenda.in(clause.surfaceSubject());
    }

    /** Places a meeting before or after those that the clause names behind such a preposition. */
    void note(MeetingDraft meeting, Clause clause) {
        clause.arguments().forEach(argument -> note(meeting, argument.slot(), agenda.in(argument.group())));
    }

    private void note(MeetingDraft meeting, String preposition, @Nullable MeetingDraft other) {
        if (other == null || other == meeting) {
            return;
        }
        if (words.beforePrepositions().contains(preposition)) {
            meeting.isFollowedBy(other);
        } else if (words.afterPrepositions().contains(preposition)) {
            other.isFollowedBy(meeting);
        }
    }

    /** "the second round" follows, "an earlier round" precedes the meeting of its kind spoken of last. */
    void noteRound(NounPhrase phrase, MeetingDraft round) {
        MeetingDraft last = agenda.lastOf(round.family(), round);
        if (last == null) {
            return;
        }
        if (phrase.isDescribedBy(words.later())) {
            last.rounds().add(round);
        } else if (phrase.isDescribedBy(words.earlier())) {
            round.rounds().add(last);
        }
    }
}
